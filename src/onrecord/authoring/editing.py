"""Changing one value of a fact file; every other byte stays."""

import json
import re
import textwrap
from collections.abc import Sequence

import yaml

from onrecord.model.errors import ConfigurationError
from onrecord.model.positions import Key

__all__ = ["add_name", "replace_quotation", "replace_word"]

_WIDTH = 90
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
    wrapped = textwrap.wrap(flat, _WIDTH, break_long_words=False, break_on_hyphens=False)
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
