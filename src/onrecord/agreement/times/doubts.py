"""Dates written with `?`: an assertion that gives one certainly clashes with nothing."""

from dataclasses import replace

from onrecord.agreement.assertions import Assertion
from onrecord.agreement.held import Held
from onrecord.agreement.setting import Setting
from onrecord.model.entities import Property
from onrecord.model.times import Time

__all__ = ["held_in_doubt", "is_doubtful"]


def is_doubtful(time: Time) -> bool:
    """Tell whether any part of a value is written with `?`."""
    return time.start.uncertain or time.end.uncertain or any(is_doubtful(one) for one in time.choices)


def held_in_doubt(assertion: Assertion, property_: Property, setting: Setting) -> Held:
    """Return an assertion in its time; one whose value is doubtful never certainly meets another."""
    held = setting.held(assertion, property_)
    value = assertion.claim.value
    if isinstance(value, Time) and is_doubtful(value):
        return replace(held, when=replace(held.when, doubtful=True))
    return held
