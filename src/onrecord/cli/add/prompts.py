"""One question on the terminal: completion, and what is wanted where an answer cannot be used."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

import click
from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document as Typed

from onrecord.files.suggestions import did_you_mean
from onrecord.model.errors import ConfigurationError

__all__ = ["MOST_SHOWN", "NOTHING", "Ids", "Sentences", "ask", "ask_id", "until"]

NOTHING = "-"
"""The answer that says: none."""

MOST_SHOWN = 40
_MOST_TOLD = 12
T = TypeVar("T")


class Ids(Completer):
    """Completes ids; what is typed may stand anywhere in the id or in one of its names."""

    def __init__(self, names: dict[str, str]) -> None:
        self._names = names

    def get_completions(self, document: Typed, complete_event: CompleteEvent) -> Iterator[Completion]:  # noqa: ARG002
        """Yield the ids that the last of the words typed may be meant to be."""
        typed = document.text_before_cursor.rpartition(",")[2].lstrip()
        for id_, name in self._names.items():
            if typed.lower() in id_ or typed.lower() in name.lower():
                yield Completion(id_, start_position=-len(typed), display_meta=name)


class Sentences(Completer):
    """Completes a sentence of the source from any of its words."""

    def __init__(self, rows: Sequence[str]) -> None:
        self._rows = rows

    def get_completions(self, document: Typed, complete_event: CompleteEvent) -> Iterator[Completion]:  # noqa: ARG002
        """Yield the sentences that hold every word typed."""
        words = document.text.lower().split()
        fitting = (row for row in self._rows if all(word in row.lower() for word in words))
        for _, row in zip(range(MOST_SHOWN), fitting, strict=False):
            yield Completion(row, start_position=-len(document.text_before_cursor))


def ask(question: str, *, default: str = "", completer: Completer | None = None, wanted: str = "") -> str:
    """Ask one question; an empty answer is the default, and where there is none, what is wanted is told.

    Args:
        question: what is asked.
        default: what Enter stands for; empty when something must be typed.
        completer: completes what is typed.
        wanted: what an answer looks like, told after an empty one.
    """
    shown = f"{question} [{default}]: " if default else f"{question}: "
    session: PromptSession[str] = PromptSession(completer=completer, complete_while_typing=True)
    while True:
        try:
            words = session.prompt(shown).strip()
        except EOFError:
            raise click.Abort from None
        if words or default:
            return words or default
        told = [wanted or "type an answer", *(["Tab shows the choices"] if completer else []), "Ctrl-C leaves"]
        click.echo(f"  {'; '.join(told)}")


def ask_id(question: str, names: dict[str, str], default: str = "", what: str = "choices") -> str:
    """Ask for an id until it is one that is known; `-` is none where that is the default."""

    def id_() -> str:
        words = ask(question, default=default, completer=Ids(names), wanted=f"the {what} are {_told(names)}")
        if words == NOTHING == default:
            return ""
        _must_be_one_of(words, names)
        return words

    return until(id_)


def _must_be_one_of(word: str, names: Iterable[str]) -> None:
    """Refuse a word that is none of the ids; say which there are.

    Raises:
        ConfigurationError: it is none of them.
    """
    known = list(names)
    if word not in known:
        hint = did_you_mean(word, known) or f"; there are {_told(known)}"
        raise ConfigurationError(f"there is no `{word}`{hint}")


def until(question: Callable[[], T]) -> T:
    """Ask until the answer can be used; say why one cannot."""
    while True:
        try:
            return question()
        except ConfigurationError as error:
            click.echo(f"  {error}")


def _told(names: Iterable[str]) -> str:
    known = list(names)
    return ", ".join(known[:_MOST_TOLD]) + (" …" if len(known) > _MOST_TOLD else "")
