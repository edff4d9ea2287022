"""Sentences that carry a value, and what turns them: each value in each frame, quoted whole and in part."""

from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["FRAMES", "VALUES", "Frame", "Framed", "Value", "framed"]


@dataclass(frozen=True)
class Value:
    """A plain sentence that carries a value, in the parts of which other sentences are made.

    Args:
        name: the type of the value.
        claim: the claim's property and value, as lines of a fact file.
        subject: the sentence's subject.
        base: its verb as after `did not`.
        past: its verb in the past.
        participle: its verb as after `have`.
        rest: what follows, and carries the value.
    """

    name: str
    claim: str
    subject: str
    base: str
    past: str
    participle: str
    rest: str

    @property
    def plain(self) -> str:
        """The plain sentence."""
        return f"{self.subject[0].upper()}{self.subject[1:]} {self.past} {self.rest}."


@dataclass(frozen=True)
class Frame:
    """What turns a sentence.

    Args:
        name: what it is.
        whole: the turned sentence; the part in brackets is what a curator may cut out of it.
    """

    name: str
    whole: str


@dataclass(frozen=True)
class Framed:
    """A turned sentence, and the part of it that carries the value."""

    whole: str
    part: str


VALUES = (
    Value("time", "property: starts, value: 2024-05-03", "the drill", "begin", "began", "begun", "on 3 May 2024"),
    Value("duration", "property: lasts, value: P2W", "the drill", "last", "lasted", "lasted", "two weeks"),
    Value(
        "set", "property: guest, value: [norrland, sudmark]", "the drill", "include", "included", "included",
        "Norrland and Sudmark",
    ),
    Value("entity", "property: winner, value: toll", "the drill", "make", "made", "made", "Toll its winner"),
    Value("place", "property: place, value: norrland", "the drill", "take", "took", "taken", "place in Norrland"),
    Value(
        "quantity", "property: personnel, value: 2500", "the drill", "involve", "involved", "involved",
        "2,500 soldiers",
    ),
    Value("yesno", "property: reached, value: yes", "the drill", "reach", "reached", "reached", "the eastern coast"),
    Value("text", "property: motto, value: Calm Waters", "the drill", "use", "used", "used", "the motto Calm Waters"),
)  # fmt: skip

FRAMES = (
    Frame("did not", "{Subject} did not [{base} {rest}]."),
    Frame("never", "{Subject} never [{past} {rest}]."),
    Frame("no longer true", "It is no longer true that [{subject} {past} {rest}]."),
    Frame("denied", "Officials denied that [{subject} {past} {rest}]."),
    Frame("myth", "It is a myth that [{subject} {past} {rest}]."),
    Frame("false", "It is false that [{subject} {past} {rest}]."),
    Frame("if", "If [{subject} {past} {rest}], the treaty is void."),
    Frame("unless", "Unless [{subject} {past} {rest}], the treaty holds."),
    Frame("question", "Did [{subject} {base} {rest}]?"),
    Frame("allegedly", "{Subject} allegedly [{past} {rest}]."),
    Frame("reportedly", "{Subject} reportedly [{past} {rest}]."),
    Frame("almost", "{Subject} almost [{past} {rest}]."),
    Frame("may have", "{Subject} may have [{participle} {rest}]."),
    Frame("would have", "{Subject} would have [{participle} {rest}]."),
    Frame("failed to", "{Subject} failed to [{base} {rest}]."),
    Frame("tried to", "{Subject} tried to [{base} {rest}]."),
    Frame("rumour", "There were rumours that [{subject} {past} {rest}]."),
    Frame("feared", "Many feared that [{subject} {past} {rest}]."),
    Frame("seems", "It seems that [{subject} {past} {rest}]."),
    Frame("claimed", "Critics claim that [{subject} {past} {rest}]."),
)


def framed(value: Value, frame: Frame) -> Framed:
    """Return a value's sentence in a frame."""
    text = frame.whole.format(
        Subject=value.subject[0].upper() + value.subject[1:],
        subject=value.subject, base=value.base, past=value.past, participle=value.participle, rest=value.rest,
    )  # fmt: skip
    start, end = text.index("["), text.index("]")
    return Framed(whole=text.replace("[", "").replace("]", ""), part=text[start + 1 : end])


def all_framed() -> Iterator[tuple[Value, Frame, Framed]]:
    """Yield every value in every frame."""
    for value in VALUES:
        for frame in FRAMES:
            yield value, frame, framed(value, frame)
