"""YAML as plain data, with the place of every value: one pass over the parser's events.

Every scalar stays the words that were written. What the format refuses (duplicate keys, anchors, aliases,
merge keys, tags, several documents, deep nesting) becomes a fault with its index; nothing is constructed,
resolved or executed. Indices, not the parser's own lines, say where things stand: YAML counts U+2028 and
U+0085 as line breaks, and editors do not.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from onrecord.files.parsing.decoding import NO_PLAIN_SPACE, Fault, Lines, shorten, told_of_space
from onrecord.model.positions import Key

__all__ = ["MAX_DEPTH", "MAX_FAULTS", "MAX_VALUES", "Path", "Plain", "Tree", "read_yaml"]

MAX_FAULTS = 300
"""The most faults that are told of one file."""

MAX_VALUES = 300_000
"""The most values that one file may hold."""

MAX_DEPTH = 32
"""The most lists and mappings that may stand inside each other."""

Plain = dict[str, Any] | list[Any] | str | None
"""A value: a mapping, a list, the words written, or None where nothing was written."""

Path = tuple[Key, ...]
"""The keys and list indices that lead to a value."""

# The stored type stubs know no common base for the two loaders; both are parsers of events.
_LOADER: Any = getattr(yaml, "CLoader", yaml.Loader)
# They also leave out that every event made by a parser has its marks.
_Event = Any
_SURROGATE = re.compile("[\ud800-\udfff]")
_SPACE = re.compile(NO_PLAIN_SPACE)
_KEY_OF_A_RECORD = re.compile(rf"[A-Za-z_][\w-]*[ ]*:(?P<space>{NO_PLAIN_SPACE})")
_RECORD_PATH = 2
"""Keys to a record of a table: the table's name and an index."""
_NUMBER_AS_HEADER = re.compile(r">[-+]?[1-9](?=[ \t]*(?:[\r\n]|$))")
"""`value: >3`, which is YAML's mark of a block that is indented by three."""
_COMMENT = re.compile(r"[ \t]+#[^\r\n]*|[ \t]*(?:\r\n?|\n)(?P<indent>[ ]+)#[^\r\n]*")


@dataclass(slots=True)
class Tree:
    """What one file holds.

    Args:
        lines: the lines of the text.
        value: the whole document; None when the file holds nothing.
        places: from the path of every value to the index at which it starts.
        keys: from the path of every value in a mapping to the index of its key.
        comments: from the path of an unquoted value to the comment that stands right after it.
        faults: what the format refuses, in the order found.
        whole: whether the file was read to its end.
    """

    lines: Lines
    value: Plain = None
    places: dict[Path, int] = field(default_factory=dict)
    keys: dict[Path, int] = field(default_factory=dict)
    comments: dict[Path, str] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    whole: bool = True


class _Stop(Exception):  # noqa: N818 - no error: the way out of the loop
    """Reading on makes no sense; the fault says why."""

    def __init__(self, index: int, message: str) -> None:
        super().__init__(message)
        self.fault = Fault("F001", index, message)


@dataclass(slots=True)
class _Open:
    """A mapping or list that has not ended yet; a mapping waits for a key, or for the value of `key`."""

    value: Any
    path: Path
    key: str | None = None
    key_index: int = 0

    @property
    def waits_for_a_key(self) -> bool:
        """Whether a key comes next."""
        return isinstance(self.value, dict) and self.key is None


def read_yaml(text: str) -> Tree:
    """Read one document of YAML.

    Args:
        text: the decoded text, free of characters that YAML forbids and of a byte-order mark.

    Returns:
        The values, their places, and everything that the format refuses. Nothing is raised.
    """
    builder = _Builder(text)
    try:
        builder.build(_events(text))
    except _Stop as stop:
        builder.tree.faults.append(stop.fault)
        builder.tree.whole = False
    except yaml.YAMLError as error:
        builder.tree.faults.append(_explained(text, error, builder.quotation))
        builder.tree.whole = False
    return builder.tree


def _events(text: str) -> Iterator[_Event]:
    events: Iterator[_Event] = yaml.parse(text, Loader=_LOADER)
    return events


def _explained(text: str, error: yaml.YAMLError, quotation: tuple[int, int] | None) -> Fault:
    from onrecord.files.parsing.yaml_mistakes import Failure, explain

    context, problem = getattr(error, "context_mark", None), getattr(error, "problem_mark", None)
    failure = Failure(
        context=getattr(error, "context", None) or "",
        context_index=None if context is None else context.index,
        problem=getattr(error, "problem", None) or "",
        problem_index=0 if problem is None else problem.index,
        quotation=quotation,
    )
    return explain(text, failure)


class _Builder:
    """Makes a tree of events; `open` holds the containers around the current place, the innermost last."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tree = Tree(Lines(text))
        self.open: list[_Open] = []
        self.documents = 0
        self.quotation: tuple[int, int] | None = None

    def build(self, events: Iterator[_Event]) -> None:
        for event in events:
            match event:
                case yaml.ScalarEvent():
                    self._refuse_decoration(event)
                    self._scalar(event)
                case yaml.MappingStartEvent():
                    self._refuse_decoration(event)
                    self._start({}, event)
                case yaml.SequenceStartEvent():
                    self._refuse_decoration(event)
                    self._start([], event)
                case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                    self.open.pop()
                case yaml.AliasEvent():
                    self._alias(event)
                case yaml.DocumentStartEvent():
                    self._document(event)

    def _document(self, event: _Event) -> None:
        self.documents += 1
        if self.documents > 1:
            message = "a second document starts here: a fact file is one; delete the line or split the file"
            raise _Stop(event.start_mark.index, message)

    def _alias(self, event: _Event) -> None:
        index = event.start_mark.index
        written = shorten(self.text[index : event.end_mark.index])
        message = (
            f"`{written}` is read as a YAML alias, which fact files do not have: write the value out, or put "
            "quotation marks around it if these are words"
        )
        if self.open and self.open[-1].waits_for_a_key:
            raise _Stop(index, message)
        self._fault(index, message)
        self._add("", index)

    def _refuse_decoration(self, event: _Event) -> None:
        index = event.start_mark.index
        if event.anchor is not None:
            self._fault(
                index,
                f"`&{shorten(event.anchor)}` is read as a YAML anchor, which fact files do not have: "
                "delete it, or put quotation marks around the value if these are words",
            )
        if event.tag is not None:
            written = shorten(self.text[index : event.end_mark.index].partition("\n")[0].partition(" ")[0])
            self._fault(
                index,
                f"`{written}` is read as a YAML tag, which fact files do not have: delete it, or put "
                "quotation marks around the value if these are words",
            )

    def _start(self, value: Any, event: _Event) -> None:  # noqa: ANN401 - a dict or a list
        index = event.start_mark.index
        if self.open and self.open[-1].waits_for_a_key:
            what = "a list or mapping stands where a key is expected"
            raise _Stop(index, f"{what}; put quotation marks around it if these are words")
        if len(self.open) >= MAX_DEPTH:
            raise _Stop(index, f"lists and mappings are nested more than {MAX_DEPTH} deep")
        path = self._add(value, index)
        self.open.append(_Open(value, path))

    def _scalar(self, event: _Event) -> None:
        index = event.start_mark.index
        # The C parser says None, the other one an empty style.
        plain = not event.style
        if self.open and self.open[-1].waits_for_a_key:
            self._key(self.open[-1], event.value, index, plain=plain)
            return
        if event.style == '"' and _SURROGATE.search(event.value):
            self._fault(index, "half a character (`\\ud800` and the like) stands in it: write the whole character")
        if event.style in {'"', "'"}:
            self.quotation = (index, event.end_mark.index)
        path = self._add(event.value if event.value or not plain else None, index)
        self._refuse_swallowed(event, path)
        if plain:
            self._note_comment(path, event.end_mark.index)

    def _refuse_swallowed(self, event: _Event, path: Path) -> None:
        """Refuse what YAML reads as something else, and which nobody writes to mean that."""
        index = event.start_mark.index
        if event.style == ">" and not event.value and (header := _NUMBER_AS_HEADER.match(self.text, index)) is not None:
            message = "is read as the beginning of a block of text: put quotation marks around it"
            self._fault(index, f'`{header[0]}` {message}: `"{header[0]}"`')
        if event.style or len(path) != _RECORD_PATH or not isinstance(path[-1], int):
            return
        space = _KEY_OF_A_RECORD.match(event.value)
        if space is not None:
            self._fault(index + space.start("space"), told_of_space(space["space"]))

    def _key(self, around: _Open, key: str, index: int, *, plain: bool) -> None:
        if plain and key == "<<":
            self._fault(index, "`<<` is a YAML merge key, which fact files do not have: write the fields out")
        elif key in around.value:
            line, _ = self.tree.lines.place(self.tree.keys[(*around.path, key)])
            told = f"the key `{shorten(key)}` stands twice in one mapping, first in line {line}"
            is_list = not around.path and isinstance(around.value[key], list)
            mend = "move its entries under the first, and delete this line" if is_list else "delete one of them"
            self._fault(index, f"{told}: {mend}")
        elif not key:
            self._fault(index, "a key is missing before this colon")
        elif plain and not key.isascii() and (space := _SPACE.search(key)) is not None:
            self._fault(index + space.start(), told_of_space(space[0]))
        around.key, around.key_index = key, index

    def _add(self, value: Any, index: int) -> Path:  # noqa: ANN401 - a plain value
        """Put a value where it belongs, and return its path."""
        path: Path = ()
        if not self.open:
            self.tree.value = value
        elif (around := self.open[-1]).key is None:
            path = (*around.path, len(around.value))
            around.value.append(value)
        else:
            path = (*around.path, around.key)
            around.value[around.key] = value
            self.tree.keys[path] = around.key_index
            around.key = None
        if len(self.tree.places) >= MAX_VALUES:
            raise _Stop(index, f"the file holds more than {MAX_VALUES:,} values: split it")
        self.tree.places[path] = index
        return path

    def _note_comment(self, path: Path, end: int) -> None:
        """Note a comment behind a value, or alone on the next line and indented deeper than the value's key."""
        comment = _COMMENT.match(self.text, end)
        if comment is None:
            return
        indent, key_index = comment.group("indent"), self.tree.keys.get(path)
        if indent is None or (key_index is not None and len(indent) >= self.tree.lines.place(key_index)[1]):
            self.tree.comments[path] = comment.group().strip()

    def _fault(self, index: int, message: str) -> None:
        if len(self.tree.faults) >= MAX_FAULTS:
            raise _Stop(index, "more is wrong from here on; mend what is told first")
        self.tree.faults.append(Fault("F001", index, message))
