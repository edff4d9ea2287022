"""Relative times, as they are told to a person."""

import pytest

from onrecord.model.claims import Relative
from onrecord.model.times.durations import parse_duration


@pytest.mark.parametrize(
    ("to", "told"),
    [
        ("shield.starts", "7 days after the start of Northern {Shield}"),
        ("shield.ends", "7 days after the end of Northern {Shield}"),
        ("shield.occurs", "7 days after Northern {Shield}"),
        ("shield.{%", "7 days after `{%` of Northern {Shield}"),
        ("source:{0}.published", "7 days after the publication of {0}"),
    ],
)
def test_whatever_is_named_stands_as_it_is_written(to: str, told: str) -> None:
    relative = Relative(to, "after", parse_duration("P7D"))

    assert relative.told(lambda _: "Northern {Shield}") == told
