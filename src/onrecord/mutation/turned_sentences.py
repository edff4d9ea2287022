"""Sentences turned into their opposite, or into doubt, in the source and in the quotation at once.

The curator quotes all of it, and still claims what the sentence no longer says: `It is a myth that the drill began on
3 May` for the third of May. Nothing about the quotation is wrong then; only what its words say is.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.model.findings import Located, Span
from onrecord.mutation.source_edits import Edit
from onrecord.reading.reading import Reading

__all__ = ["Turned", "turned_sentences"]

_STOPS = ".!?"


@dataclass(frozen=True, slots=True)
class Turned:
    """A sentence put into a frame.

    Args:
        edit: what it is in the source.
        quote: the claim's quotation of it.
    """

    edit: Edit
    quote: str


def turned_sentences(reading: Reading, located: Located) -> Iterator[Turned]:
    """Yield the sentence that a quotation begins in each frame of its language.

    A quotation that begins within a sentence, leaves words out, or goes on into the next one is left alone: the frame
    would be cut off from it, or would not govern all of it.

    Args:
        reading: of the source.
        located: where the quotation stands.
    """
    passage = located.passage
    if passage is None or located.segments or reading.language is None:
        return
    found = reading.sentences_in(passage.start, passage.end)
    if len(found) != 1 or found[0].start != passage.start or passage.text.endswith("?"):
        return
    sentence = found[0]
    body = reading.text[sentence.start : sentence.end].rstrip(_STOPS)
    quoted = len(passage.text.rstrip(_STOPS))
    if quoted > len(body):
        return
    for name, frame in reading.language.turns:
        before, _, after = frame.partition("{}")
        whole = before + _uncapitalised(reading, sentence) + body[1:] + after
        new = whole if whole.endswith("?") else whole + "."
        edit = Edit(name, changes_meaning=True, span=sentence, new=new)
        yield Turned(edit, whole if after else whole[: len(before) + quoted])


def _uncapitalised(reading: Reading, sentence: Span) -> str:
    """Return the first letter of a sentence as it stands within another: small, unless it begins a name."""
    first = reading.text[sentence.start]
    word = reading.text[sentence.start : sentence.end].split(maxsplit=1)[0]
    named = any(mention.start == sentence.start for mention in reading.mentions)
    return first if named or not word[1:].islower() else first.lower()
