"""The question for the passage: search in the source, a choice among its sentences, and what is quoted told at once."""

import click

from onrecord.authoring.passages import Cut, as_it_stands, cut_between, cut_quote, cut_span, whole_words
from onrecord.authoring.workbench import Workbench
from onrecord.cli.prompts import MOST_SHOWN, Sentences, ask, until
from onrecord.model.errors import ConfigurationError
from onrecord.model.findings import Span
from onrecord.reading.sentences import sentences

__all__ = ["ask_passage"]

_ELLIPSES = ("…", "...")
_SEARCH = "Passage (type words to search; or its first words … its last words)"
_WANTED = "words of the source, some or all of the passage"
Rows = list[tuple[Span, str]]


def ask_passage(bench: Workbench, source: str) -> Cut:
    """Ask for a passage of a source until there is one; what is quoted is shown.

    Args:
        bench: the project.
        source: id of the source.
    """
    document = bench.document(source)
    spans = [
        Span(stretch.start + span.start, stretch.start + span.end)
        for stretch in document.body
        for span in sentences(document.text[stretch.start : stretch.end])
    ]
    rows = [(span, whole_words(document.text[span.start : span.end])) for span in spans]
    chosen = until(lambda: _searched(bench, source, rows))
    click.echo(f"  quotation: “{whole_words(chosen.words)}”")
    return chosen


def _searched(bench: Workbench, source: str, rows: Rows) -> Cut:
    words = ask(_SEARCH, completer=Sentences([row for _, row in rows]), wanted=_WANTED)
    between = _between(bench, source, words)
    if between is not None:
        return between
    flat = whole_words(words)
    fitting = [row for row in rows if flat.lower() in row[1].lower()] or [
        row for row in rows if all(word in row[1].lower() for word in flat.lower().split())
    ]
    if not fitting:
        return cut_quote(bench, source, as_it_stands(bench, source, words))
    span, sentence = fitting[0] if len(fitting) == 1 else _picked(fitting)
    whole = cut_span(bench, source, span)
    return whole if flat == sentence else _narrowed(bench, source, whole)


def _picked(fitting: Rows) -> tuple[Span, str]:
    for number, (_, sentence) in enumerate(fitting[:MOST_SHOWN], start=1):
        click.echo(f"  {number}  {sentence}")
    chosen = ask("Which of these (its number; 0 searches again)", wanted="a number from the list")
    if not chosen.isdecimal() or not 1 <= int(chosen) <= min(len(fitting), MOST_SHOWN):
        raise ConfigurationError("none of them is taken: search again")
    return fitting[int(chosen) - 1]


def _narrowed(bench: Workbench, source: str, whole: Cut) -> Cut:
    """Offer the whole sentence; a part of it may be quoted instead."""
    click.echo(f"  the sentence: “{whole_words(whole.words)}”")
    click.echo("  Enter keeps it whole; or type the words to quote, or first words … last words")
    words = ask("Quotation", default="whole")
    if words == "whole":
        return whole
    return _between(bench, source, words) or cut_quote(bench, source, as_it_stands(bench, source, words))


def _between(bench: Workbench, source: str, words: str) -> Cut | None:
    """Cut from the first words to the last ones where an ellipsis stands between them."""
    for mark in _ELLIPSES:
        first, found, last = words.partition(mark)
        if found and first.strip() and last.strip():
            return cut_between(bench, source, *(as_it_stands(bench, source, each) for each in (first, last)))
    return None
