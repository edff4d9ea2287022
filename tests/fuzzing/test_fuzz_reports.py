"""Reports with anything at all in every string that people write: each format stays what it is."""

import json
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from fuzzing.trying import tried
from onrecord.reports import FORMATS, render
from reports.hostile import hostile
from reports.sample import sample

pytestmark = pytest.mark.slow

CLEAN = sample()
MARKDOWN = MarkdownIt("gfm-like", {"linkify": False})
HEAVY = st.sampled_from([
    "<", ">", "</", "script>", "<!--", "-->", "]]>", "<![CDATA[", "&", "&#60;", "&lt;", '"', "'", "`", "```",
    "~~~", "|", "\\", "[", "](", ")", "!", "http://a.example", "javascript:", "data:text/html,", "www.a.example",
    "@a", "#1", "*", "_", "::", "::error::", "%0A", "%25", ",", "=", "{{", "}}", "{%", "%}", "$", "\n", "\r", "\t",
    "\n\n", "\n    ", "\x00", "\x1b]8;;x\x07", "\x1b[2J", "\x7f", "\x85", "\x9b", "\u2028", "\u202e", "\u2069",
    "\ud800", "\udfff", "\ufffe", "\uffff", "\ufeff", "\U0010ffff", "\u0301" * 30, "a" * 400, "日本", "[bold]",
    "[/]", "[link=x]", ":tada:", "- ", "1. ", "# ", "> ", "---", "===", "<b>", "<img src=x onerror=y>", "\\u003c",
    "\\n", "+ ", "~", "(", "../", "file:///", "?",
])  # fmt: skip
payloads = st.lists(HEAVY | st.text(max_size=4), min_size=1, max_size=12).map("".join)


class _Tags(HTMLParser):
    """The tags of a page, each with the names of its attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.seen: set[tuple[str, tuple[str, ...]]] = set()
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add((tag, tuple(sorted(name for name, _ in attrs))))


def _tags(page: str) -> set[tuple[str, tuple[str, ...]]]:
    return _Tags(page).seen


SHELL = _tags(render(CLEAN, "html"))
MARKS = {tag for tag, _ in _tags(MARKDOWN.render(render(CLEAN, "markdown")))}


@given(payloads, st.sampled_from(FORMATS))
@tried
def test_no_words_break_a_format(payload: str, name: str) -> None:
    written = render(hostile(payload), name)

    written.encode()
    assert written.endswith("\n")
    match name:
        case "json" | "sarif":
            rows = json.loads(written)
            found = rows["findings"] if name == "json" else rows["runs"][0]["results"]
            assert len(found) == len(CLEAN.findings)
        case "junit":
            assert ET.fromstring(written.encode()).tag == "testsuites"  # noqa: S314 - our own text
        case "github":
            lines = written.split("\n")[:-1]
            assert len(lines) == len(CLEAN.findings) + 1
            assert all(line.startswith("::") for line in lines[:-1])
        case "html":
            assert _tags(written) <= SHELL
        case "markdown":
            tags = _tags(MARKDOWN.render(written))
            assert {tag for tag, _ in tags} <= MARKS | {"br", "p"}
            assert not any(key.startswith("on") for _, keys in tags for key in keys)
        case _:
            assert not [character for character in written if ord(character) < 32 and character not in "\n\t"]
            assert not {"\x7f", "\x85", "\x9b", "\u2028", "\u202e", "\u2069"} & set(written)
