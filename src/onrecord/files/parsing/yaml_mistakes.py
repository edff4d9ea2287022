"""Why YAML cannot read a line, in a curator's words, with what to write instead.

YAML's own messages name its grammar. Curators write quotations, and nearly always the same few things go
wrong: a value that begins with a character that means something to YAML, a colon inside it, a quotation mark
that does not close. These are recognised in the line itself, so that the explanation does not depend on which
parser failed.
"""

import re
from collections.abc import Iterator

from onrecord.files.parsing.decoding import NO_PLAIN_SPACE, Fault, shorten, told_of_space
from onrecord.model.frozen import dataclass

__all__ = ["Failure", "explain", "quoted"]

_LONGEST_LINE = 2_000
_ENTRY = re.compile(r"(?P<lead>[ ]*(?:-[ ]+)*)(?:(?P<key>[A-Za-z_][\w-]*)[ ]*:[ \t]+|(?<=- ))(?P<value>\S[^\r\n]*)")
_NO_SPACE = re.compile(r"[ ]*(?:-[ ]+)*(?P<key>[A-Za-z_][\w-]*):(?P<value>[^\s:/][^\r\n]*)$")
_BLOCK_HEADER = re.compile(r"[|>][-+0-9]{0,2}[ \t]*(?:#.*)?$")
_SCALAR_STARTS = {
    "@": "nothing unquoted may begin with `@`",
    "`": "nothing unquoted may begin with a backtick",
    "%": "nothing unquoted may begin with `%`",
    "]": "`]` closes a list, and none is open",
    "}": "`}` closes a mapping, and none is open",
    ",": "nothing unquoted may begin with a comma",
    "*": "`*` at the start of a value means a YAML alias",
    "&": "`&` at the start of a value means a YAML anchor",
    "!": "`!` at the start of a value means a YAML tag",
}
_ENDS_SOUNDLY = re.compile(r"[ \t]*:(?:\s|$)|[,\]} \t]*(?:$|(?<=[ \t])#)")
_WRONG_ESCAPE = re.compile(
    r"(?<!\\)(?:\\\\)*+(?P<escape>\\(?:[^0abt\tnvfre \"/\\N_LPxuU\r\n]|x(?![0-9A-Fa-f]{2})"
    r"|u(?![0-9A-Fa-f]{4})|U(?![0-9A-Fa-f]{8})|u[Dd][89A-Fa-f]))"
)
_KEY_BELOW = re.compile(r"[\r\n][ ]*(?:-[ ]+)*[A-Za-z_][\w-]*:(?:[ ]|[\r\n])")
_BESIDE_A_DASH = re.compile(r"[ ]*(?:-[ ]+)*-[ ]*(?P<tab>\t)")
_BESIDE_A_KEY = re.compile(
    rf"""
      [ ]*(?:-[ ]+)*-?(?P<before>{NO_PLAIN_SPACE})(?:{NO_PLAIN_SPACE}|[ -])*[A-Za-z_][\w-]*[ ]*:
    | [ ]*(?:-[ ]+)*[A-Za-z_][\w-]*[ ]*(?P<within>{NO_PLAIN_SPACE})(?:{NO_PLAIN_SPACE}|[ ])*:
    | [ ]*(?:-[ ]+)*[A-Za-z_][\w-]*[ ]*:(?P<after>{NO_PLAIN_SPACE})
    """,
    re.VERBOSE,
)
_KEY_IN_BRACKETS = re.compile(r"[{\[,][ ]*(?P<key>[A-Za-z_][\w-]*):[ ]+\Z")
_ESCAPED_IN_SINGLE = re.compile(r"(?:(?<=[\s\[{,])|\A)'(?:[^'\\\r\n]|\\(?!'))*+(?P<escape>\\')(?=\w)")
_CLOSING = {"[": "]", "{": "}"}
_NAMES = {"[": "list", "{": "mapping"}


_TWICE = "inside single quotes a quotation mark is written twice, not with a backslash"


@dataclass(frozen=True, slots=True)
class Failure:
    """Where the parser gave up.

    Args:
        context: what it was about, in its own words; empty when it says nothing.
        context_index: where that began; None when it says nothing.
        problem: what it met.
        problem_index: where.
        quotation: where the last value in quotation marks begins and ends; None when there is none.
    """

    context: str
    context_index: int | None
    problem: str
    problem_index: int
    quotation: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of the text: where it starts, and its words."""

    start: int
    text: str


def explain(text: str, failure: Failure) -> Fault:
    """Explain why YAML could not read a text.

    Args:
        text: the whole decoded file.
        failure: where the parser gave up.

    Returns:
        A fault at the value, key or character to mend.
    """
    fault = _quotation_over_lines(text, failure) or _tab_in_indentation(text, failure) or _in_flow(text, failure)
    if fault is not None:
        return fault
    for line in _suspects(text, failure):
        fault = _in_line(text, line)
        if fault is not None:
            return fault
    return _in_the_whole(text, failure)


def quoted(value: str) -> str:
    """Return a value with YAML quotation marks around it, shortened for showing in a message."""
    shown = shorten(value)
    if '"' not in shown and "\\" not in shown:
        return f'"{shown}"'
    return "'" + shown.replace("'", "''") + "'"


def _quotation_over_lines(text: str, failure: Failure) -> Fault | None:
    """Explain a quotation mark that was forgotten, so that the next one, lines below, closes the value."""
    if failure.quotation is None:
        return None
    start, end = failure.quotation
    nearby = _line_at(text, end).start == _line_at(text, min(failure.problem_index, len(text))).start
    if not nearby or _KEY_BELOW.search(text, start, end) is None:
        return None
    message = "the quotation mark opened here swallows the lines below up to the next one: close it"
    return Fault("F001", start, message)


def _tab_in_indentation(text: str, failure: Failure) -> Fault | None:
    """Explain a tab where the parser failed; within a text that was read already it is no mistake."""
    line = _line_at(text, min(failure.problem_index, len(text)))
    indentation = line.text[: len(line.text) - len(line.text.lstrip())]
    if "\t" in indentation:
        index = line.start + indentation.index("\t")
        return Fault("F001", index, "a tab stands in the indentation; YAML wants spaces: replace it with spaces")
    beside = _BESIDE_A_DASH.match(line.text)
    if beside is None:
        return None
    return Fault("F001", line.start + beside.start("tab"), "a tab stands after the dash: replace it with a space")


def _in_flow(text: str, failure: Failure) -> Fault | None:
    """Explain a value within brackets that begins with a character that means something else."""
    index = failure.problem_index
    line = _line_at(text, min(index, len(text)))
    key = _KEY_IN_BRACKETS.search(text, line.start, index)
    first = text[index : index + 1]
    if key is None or not first or first not in _SCALAR_STARTS.keys() | {"|", ">"}:
        return None
    value = re.match(r"[^,}\]\r\n]*", text[index:])
    reason = _SCALAR_STARTS.get(first, f"`{first}` at the start of a value announces a block of text")
    if value is None or not value[0]:
        return None
    written = f"`{key['key']}: {quoted(value[0].rstrip())}`"
    return Fault("F001", index, f"{reason}; put quotation marks around it: {written}")


def _suspects(text: str, failure: Failure) -> Iterator[_Line]:
    """Yield the lines that may be at fault: where the parser was busy or failed, and the one before."""
    if failure.context_index is not None and re.search("scanning|flow", failure.context):
        yield _line_at(text, failure.context_index)
    failed = _line_at(text, min(failure.problem_index, len(text)))
    yield failed
    before = _line_before(text, failed.start)
    if before is not None:
        yield before


def _line_at(text: str, index: int) -> _Line:
    start = max(text.rfind("\n", 0, index), text.rfind("\r", 0, index)) + 1
    return _Line(start, _to_line_end(text, start))


def _line_before(text: str, start: int) -> _Line | None:
    """Return the nearest line before `start` that holds more than white space."""
    end = len(text[:start].rstrip())
    return _line_at(text, end - 1) if end else None


def _to_line_end(text: str, start: int) -> str:
    return re.split(r"[\r\n]", text[start : start + _LONGEST_LINE], maxsplit=1)[0]


def _in_line(text: str, line: _Line) -> Fault | None:
    space = _BESIDE_A_KEY.match(line.text)
    if space is not None:
        name = next(name for name in ("before", "within", "after") if space[name])
        return Fault("F001", line.start + space.start(name), told_of_space(space[name]))
    close = _NO_SPACE.match(line.text)
    if close is not None and ": " not in line.text:
        key, value = close["key"], close["value"]
        return Fault(
            "F001",
            line.start + close.start("value"),
            f"a space is missing after `{key}:`; write `{key}: {shorten(value)}`",
        )
    entry = _ENTRY.match(line.text)
    escaped = _ESCAPED_IN_SINGLE.search(line.text)
    if escaped is not None and (entry is None or entry["value"][0] in "[{"):
        return Fault("F001", line.start + escaped.start("escape"), f"{_TWICE}: write `''` for `\\'`")
    if entry is None:
        return None
    value, index = entry["value"].rstrip(), line.start + entry.start("value")
    key = f"{entry['key']}: " if entry["key"] else "- "
    found = _in_value(text, index, value)
    return found and Fault("F001", found.index, found.message.replace("KEY ", key))


def _in_value(text: str, index: int, value: str) -> Fault | None:
    """Explain a value that YAML cannot read; `KEY ` in the message stands for the key to show before it."""
    first = value[0]
    advice = f"put quotation marks around it: `KEY {quoted(value)}`"
    if first in _SCALAR_STARTS:
        return Fault("F001", index, f"{_SCALAR_STARTS[first]}; {advice}")
    if first in "|>":
        reason = f"`{first}` at the start of a value announces a block of text on the lines below"
        return None if _BLOCK_HEADER.match(value) else Fault("F001", index, f"{reason}; {advice}")
    if first in "-?" and value[1:2] in {"", " "}:
        return Fault("F001", index, f"`{first} ` at the start of a value means something else to YAML; {advice}")
    if first in "\"'":
        return _in_quotation_marks(text, index, value)
    if first in "[{":
        return _in_brackets(text, index, value, advice)
    colon = re.search(r":(?=\s|$)", value)
    if colon is not None:
        return Fault("F001", index, f"a colon and a space inside a value mean a new key to YAML; {advice}")
    return None


def _in_quotation_marks(text: str, index: int, value: str) -> Fault | None:
    mark = value[0]
    pattern = r'"(?:[^"\\]|\\[\s\S])*+"' if mark == '"' else r"'(?:[^']|'')*+'"
    closed = re.compile(pattern).match(text, index)
    if closed is None:
        return Fault("F001", index, f"the quotation mark {mark} is opened here and never closed")
    wrong = _WRONG_ESCAPE.search(closed.group()) if mark == '"' else None
    if wrong is not None:
        message = (
            f"`{wrong['escape']}` means nothing inside double quotes; use single quotes, or write `\\\\` for a "
            "backslash"
        )
        return Fault("F001", index + wrong.start("escape"), message)
    rest = _to_line_end(text, closed.end())
    if mark == "'" and closed.group()[-2:-1] == "\\" and rest[:1].isalnum():
        whole = value[1:-1].replace("''", "'").replace("\\'", "'").replace("'", "''")
        on_one_line = closed.end() < index + len(value) and value.endswith(mark)
        mend = f"`KEY '{shorten(whole)}'`" if on_one_line else "write `''` for `\\'`"
        return Fault("F001", closed.end() - 2, f"{_TWICE}: {mend}")
    if rest.strip() and not _ENDS_SOUNDLY.match(rest):
        whole = value[1:-1] if value.endswith(mark) else value
        message = "words stand after the closing quotation mark; put other quotation marks around the whole value"
        return Fault("F001", closed.end(), f"{message}: `KEY {quoted(whole)}`")
    return None


def _in_brackets(text: str, index: int, value: str, advice: str) -> Fault | None:
    first = value[0]
    end = value.find(_CLOSING[first])
    rest = value[end + 1 :] if end >= 0 else ""
    if end >= 0 and first not in value[1:end] and rest.strip() and not _ENDS_SOUNDLY.match(rest):
        what = f"YAML takes `{first}` at the start of a value for a {_NAMES[first]}"
        return Fault("F001", index, f"{what}; {advice}")
    if _CLOSING[first] not in text[index:]:
        return Fault("F001", index, f"`{first}` is opened here and never closed; close it, or {advice}")
    return None


def _in_the_whole(text: str, failure: Failure) -> Fault:
    """Explain what no single line shows."""
    index = min(failure.problem_index, len(text))
    line = _line_at(text, index)
    before = _line_before(text, line.start)
    if before is not None and line.text.strip() and re.search(r"(?:^|\s)#", before.text):
        return Fault(
            "F006",
            before.start + before.text.index("#"),
            "a comment ends the unquoted text above it, and the text goes on below: put quotation marks "
            "around the whole text, or take the comment out",
        )
    for char in "\u2028\u2029\x85":
        if char in line.text:
            return Fault(
                "F001",
                line.start + line.text.index(char),
                f"the invisible character U+{ord(char):04X} stands here and ends the line for YAML: delete "
                f"it, or write it as `\\u{ord(char):04x}` inside double quotes",
            )
    if "simple key" in failure.context and failure.context_index is not None:
        start = failure.context_index
        return Fault(
            "F001",
            start,
            f"`{shorten(_to_line_end(text, start))}` is neither a `key: value` nor part of the text above; "
            "write a colon and a space after the key, or indent it deeper",
        )
    if "flow" in failure.context and failure.context_index is not None:
        start = failure.context_index
        return Fault(
            "F001",
            start,
            f"the {_NAMES.get(text[start : start + 1], 'list')} that begins here cannot be read: check its "
            "commas and its closing bracket, and put quotation marks around values that hold `: `, `,` or "
            "brackets",
        )
    return _indentation_or_anything(text, index, line, failure.problem)


def _indentation_or_anything(text: str, index: int, line: _Line, problem: str) -> Fault:
    written = shorten(line.text)
    indent = len(line.text) - len(line.text.lstrip(" "))
    start = line.start + indent
    if written.startswith("%"):
        message = f"`{written}` is read as a YAML directive, which fact files do not have: delete the line"
        return Fault("F001", start, message)
    if written.startswith(":"):
        return Fault("F001", start, "a key is missing before this colon")
    if written and index <= start:
        where = f"is indented by {indent} spaces" if indent else "begins at the margin"
        message = f"`{written}` {where}, which fits no entry above it; give it as many spaces as its neighbours"
        return Fault("F001", start, message)
    if "mapping values" in problem:
        message = (
            f"`{written}` is indented deeper than the line above, so that YAML takes it for more of that value; "
            "give it as many spaces as its neighbours, or put quotation marks around the whole value"
        )
        return Fault("F001", start, message)
    message = f"YAML cannot read this: `{written}`; put quotation marks around the value, and check the line above"
    return Fault("F001", min(index, len(text)), message)
