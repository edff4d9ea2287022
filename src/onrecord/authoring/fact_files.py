"""Writing into fact files: only what is changed differs, and a file is the old or the new one."""

import io
import json
import os
import re
import tempfile
import textwrap
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import yaml
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import FoldedScalarString, LiteralScalarString

from onrecord.model.errors import ConfigurationError
from onrecord.model.positions import Key

__all__ = [
    "add_name",
    "plain_value",
    "prose",
    "quotation",
    "record_text",
    "replace_quotation",
    "replace_word",
    "short_list",
    "write_atomically",
]

_WIDTH = 100
_OFFSET = 2
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_WHOLE = re.compile(r"[1-9][0-9]{0,17}|0")


def quotation(words: str, *, as_written: bool = False) -> str:
    """Return a quotation as a block scalar: folded to lines, or kept to the letter.

    Args:
        words: the source's own words.
        as_written: keep line ends and runs of white space, for projects that forbid forgiving them.
    """
    if as_written:
        kept: str = LiteralScalarString(words)
        return kept
    folded: Any = FoldedScalarString(" ".join(words.split()))
    at, breaks = 0, []
    for line in textwrap.wrap(folded, _WIDTH - 10, break_long_words=False, break_on_hyphens=False)[:-1]:
        at += len(line)
        breaks.append(at)
        at += 1
    folded.fold_pos = breaks
    written: str = folded
    return written


def prose(words: str) -> str:
    """Return a remark as a fact file holds it: one that fills more than a line as a block of lines."""
    flat = " ".join(words.split())
    return quotation(flat) if len(flat) > _WIDTH - 10 else flat


def plain_value(words: str) -> object:
    """Return a value in the type that YAML writes without quotation marks, where there is one."""
    if _DAY.fullmatch(words):
        try:
            return date.fromisoformat(words)
        except ValueError:
            return words
    return int(words) if _WHOLE.fullmatch(words) else words


def short_list(values: list[str]) -> CommentedSeq:
    """Return a list that is written on one line."""
    written = CommentedSeq(values)
    written.fa.set_flow_style()
    return written


def record_text(record: Mapping[str, Any], indent: int) -> str:
    """Return a record as an item of a list, its dash at column `indent`."""
    yaml = YAML()
    yaml.indent(mapping=2, sequence=_OFFSET + 2, offset=_OFFSET)
    yaml.width = _WIDTH
    out = io.StringIO()
    yaml.dump([CommentedMap(record)], out)
    return "".join(_moved(line, indent) for line in re.findall(r"[^\n]*\n", out.getvalue()))


def _moved(line: str, indent: int) -> str:
    """Move a line from the column at which ruamel.yaml writes; white space inside a quotation stays."""
    return " " * indent + line.removeprefix(" " * _OFFSET) if line.strip("\n") else line


def write_atomically(path: Path, text: str | bytes) -> None:
    """Write a file so that whoever reads it finds the old one or the new one, never a part."""
    data = text if isinstance(text, bytes) else text.encode("utf-8")
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".tmp")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


_LINE_WIDTH = 90
_PLAIN = re.compile(r"[^\W\d_][\w.’-]*(?: [\w’-][\w.’-]*)*")


def replace_word(text: str, keys: Sequence[Key], word: str) -> str:
    """Return a fact file's text with one plain value changed.

    Args:
        text: the file as it is.
        keys: the keys that lead to the value; an item of a list is named by its id, or by its index.
        word: the new value, one that YAML reads as it stands.
    """
    node, _ = _find(text, keys)
    return text[: node.start_mark.index] + word + text[node.end_mark.index :]


def replace_quotation(text: str, keys: Sequence[Key], words: str, *, as_written: bool = False) -> str:
    """Return a fact file's text with one quotation changed, written as a block where it stands in one.

    Args:
        text: the file as it is.
        keys: as in `replace_word`.
        words: the new quotation; line ends and runs of white space in it become single spaces.
        as_written: keep them instead, for projects that forbid forgiving them.
    """
    node, parent = _find(text, keys)
    start, end = node.start_mark.index, node.end_mark.index
    newline = "\r\n" if "\r\n" in text else "\n"
    flat = words if as_written else " ".join(words.split())
    if parent.flow_style:
        return text[:start] + json.dumps(flat, ensure_ascii=False) + text[end:]
    key = next(key for key, value in parent.value if value is node)
    indent = " " * (key.start_mark.column + 2)
    wrapped = textwrap.wrap(flat, _LINE_WIDTH, break_long_words=False, break_on_hyphens=False)
    lines = re.split(r"\r\n?|\n", words) if as_written else wrapped
    if text[start] in ">|":
        # A block reaches over the empty lines after it; those stay, and so does a remark beside its mark.
        head = text[start : text.index(newline, start)].lstrip(">|+-0123456789")
        after = start + len(text[start:end].rstrip())
    else:
        after = text.find(newline, end) if newline in text[end:] else len(text)
        head = text[end:after]
    return (
        text[:start]
        + newline.join([f"{'|-' if as_written else '>-'}{head}", *(indent + line for line in lines)])
        + text[after:]
    )


def add_name(text: str, entity: str, name: str) -> str:
    """Return a fact file's text with one more name under an entity's `also`; remarks stay where they are.

    Args:
        text: the file as it is.
        entity: the entity's id.
        name: the name.

    Raises:
        ConfigurationError: the file does not hold the entity, or in a form to which no name can be added.
    """
    known, record = _find(text, ("entities", entity, "name"))
    written = name if _PLAIN.fullmatch(name) else json.dumps(name, ensure_ascii=False)
    also = _step(record, "also")
    if isinstance(also, yaml.SequenceNode) and also.value and also.flow_style:
        return _inserted(text, also.value[-1].end_mark.index, f", {written}")
    if isinstance(also, yaml.SequenceNode) and also.value:
        last = also.value[-1]
        return _with_line(text, last, f"{' ' * also.start_mark.column}- {written}")
    if also is not None:
        raise ConfigurationError(f"`also` of {entity} holds no list of names: add `{name}` to it by hand")
    if record.flow_style:
        return _inserted(text, known.end_mark.index, f", also: [{written}]")
    indent = next(key for key, value in record.value if value is known).start_mark.column
    return _with_line(text, known, f"{' ' * indent}also: [{written}]")


def _inserted(text: str, at: int, words: str) -> str:
    return text[:at] + words + text[at:]


def _with_line(text: str, after: yaml.Node, line: str) -> str:
    """Return a text with a line after the one on which a value ends."""
    newline = "\r\n" if "\r\n" in text else "\n"
    start, end = after.start_mark.index, after.end_mark.index
    last = start + len(text[start:end].rstrip())
    at = text.find(newline, last)
    return text[:at] + newline + line + text[at:] if at >= 0 else text + newline + line


def _find(text: str, keys: Sequence[Key]) -> tuple[yaml.ScalarNode, yaml.MappingNode]:
    """Return the node of a value, and the mapping that it stands in."""
    try:
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        raise ConfigurationError("the fact file cannot be read; `onrecord check` says where") from error
    parent = None
    for key in keys:
        if isinstance(node, yaml.MappingNode):
            parent = node
        node = _step(node, key)
    if not isinstance(node, yaml.ScalarNode) or parent is None:
        raise ConfigurationError("the fact file does not hold the value where it is looked for; nothing was changed")
    return node, parent


def _step(node: yaml.Node | None, key: Key) -> yaml.Node | None:
    if isinstance(node, yaml.MappingNode):
        return next((value for name, value in node.value if name.value == str(key)), None)
    if isinstance(node, yaml.SequenceNode):
        if isinstance(key, int):
            return node.value[key] if key < len(node.value) else None
        return next((row for row in node.value if _id_of(row) == key), None)
    return None


def _id_of(row: yaml.Node) -> str:
    found = _step(row, "id") if isinstance(row, yaml.MappingNode) else None
    return str(found.value) if isinstance(found, yaml.ScalarNode) else ""
