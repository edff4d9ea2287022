"""Malformed fact files: for each its bytes, and what a curator is told of it."""

from dataclasses import dataclass

__all__ = ["BASE", "DANGEROUS", "MALFORMED", "Malformed"]

HASH = "a" * 64

BASE = f"""\
sources:
  - {{id: gazette, path: gazette.txt, sha256: {HASH}, published: 2024-05-01}}
  - {{id: courier, path: courier.txt, sha256: {HASH}}}
entities:
  - {{id: league, kind: body, name: League}}
  - {{id: ruritania, kind: state, name: Ruritania}}
  - {{id: illyria, kind: state, name: Illyria}}
properties:
  - {{id: member, type: set, of: state}}
  - {{id: chair, type: entity}}
  - {{id: staff, type: quantity, unit: people}}
  - {{id: open, type: yesno}}
  - {{id: motto, type: text}}
"""
"""A sound fact file that the malformed ones build on."""


@dataclass(frozen=True)
class Malformed:
    """One case.

    Args:
        name: what is wrong with it.
        data: the bytes of the file.
        rule: the code that it is told under.
        line: the 1-based line that is pointed at.
        word: what the message must hold.
    """

    name: str
    data: bytes
    rule: str
    line: int
    word: str


def file(name: str, text: str | bytes, rule: str, line: int, word: str) -> Malformed:
    """Return a case whose text is the whole file."""
    return Malformed(name, text if isinstance(text, bytes) else text.encode(), rule, line, word)


def claim(name: str, changed: str, rule: str, line: int, word: str) -> Malformed:
    """Return a case that is a claim with some of its lines changed.

    Args:
        name: what is wrong with it.
        changed: lines of the claim; each replaces the one with its key, or stands after the others.
        rule: the expected code.
        line: the expected line: 3 says, 4 subject, 5 property, 6 and following what was added, then the evidence.
        word: what the message must hold.
    """
    rows = {"says": "A statement.", "subject": "league", "property": "member", "value": "[ruritania]"}
    extra = []
    for row in changed.splitlines():
        key, colon, value = row.partition(":")
        if colon and not key.startswith(" "):
            rows[key] = value.strip()
        else:
            extra.append(row)
    written = "\n".join(f"    {key}: {value}".rstrip() for key, value in rows.items() if value != "(none)")
    text = f"claims:\n  - id: case\n{written}\n" + "".join(f"    {row}\n" for row in extra)
    if "evidence" not in rows:
        text += "    evidence:\n      - source: gazette\n        quote: Some words.\n"
    return file(name, text, rule, line, word)


def quote(name: str, written: str, rule: str, word: str, line: int = 9) -> Malformed:
    """Return a case whose quotation is wrong."""
    text = (
        "claims:\n  - id: case\n    says: A statement.\n    subject: league\n    property: member\n"
        f"    value: [ruritania]\n    evidence:\n      - source: gazette\n        quote: {written}\n"
    )
    return file(name, text, rule, line, word)


BYTES = (
    file("Latin-1", "entities:\n  - {id: a, kind: b, name: Café}\n".encode("latin-1"), "F001", 2, "UTF-8"),
    file("UTF-16 with its mark", "onrecord: 1\n".encode("utf-16"), "F001", 1, "UTF-16"),
    file("UTF-16 without its mark", "onrecord: 1\n".encode("utf-16-le"), "F001", 1, "UTF-16"),
    file("a NUL", b"onrecord: 1\n# \x00\n", "F001", 2, "U+0000"),
    file("a control character", b"onrecord: 1\n\n# \x07\n", "F001", 3, "U+0007"),
    file("a byte-order mark inside", "onrecord: 1\n# \ufeff\n", "F001", 2, "U+FEFF"),
    file("a surrogate", b"onrecord: 1\n# \xed\xa0\x80\n", "F001", 2, "UTF-8"),
    file("too large", b"#" * 10_000_001, "F001", 1, "10,000,000"),
)

DANGEROUS = (
    file("100,000 nested brackets", "claims: " + "[" * 100_000, "F001", 1, "32 deep"),
    file("100,000 nested braces", "claims: " + "{a: " * 100_000, "F001", 1, "32 deep"),
    file("100,000 nested dashes", "claims:\n " + "- " * 100_000, "F001", 2, "32 deep"),
    file("aliases that multiply", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "F001", 1, "anchor"),
    file("a million repeated keys", "a: 1\n" * 1_000_000, "F001", 2, "twice"),
    file("200,000 wrong records", "claims:\n" + "- x\n" * 200_000, "F002", 2, "mapping"),
    file("a million values", "claims:\n" + "- x\n" * 1_000_000, "F001", 300_000, "300,000 values"),
    file("100,000 anchors", "&a " * 100_000, "F001", 1, "anchor"),
    file("an endless quotation mark", 'a: "' + "x\n" * 1_000_000, "F001", 1, "never closed"),
    file("a long line of colons", "a: " + "b: " * 300_000, "F001", 1, "colon"),
    file("5,000 digits as an occurrence", "claims: [{evidence: [{occurrence: " + "9" * 5_000 + "}]}]", "F002", 1,
         "whole number"),
)  # fmt: skip

YAML = (
    file("a key twice", "onrecord: 1\nonrecord: 1\n", "F001", 2, "first in line 1"),
    file("a list twice", "claims: []\nclaims: []\n", "F001", 2, "move its entries under the first"),
    file("a key of a record twice", "entities:\n  - {id: a, kind: b, id: c, name: d}\n", "F001", 2, "twice"),
    file("an anchor", "entities: &e\n  - {id: a, kind: b, name: c}\n", "F001", 1, "anchor"),
    file("an alias", "entities: *e\n", "F001", 1, "alias"),
    file("an alias as a key", "*e : 1\n", "F001", 1, "alias"),
    file("a merge key", "entities:\n  - <<: {id: a}\n    kind: b\n    name: c\n", "F001", 2, "merge key"),
    file("a tag", "onrecord: !!int 1\n", "F001", 1, "`!!int`"),
    file("a tag that runs code", "onrecord: !!python/object/apply:os.system [id]\n", "F001", 1, "tag"),
    file("two documents", "onrecord: 1\n---\nonrecord: 1\n", "F001", 2, "second document"),
    file("a directive", "%YAML 9.9\n---\nonrecord: 1\n", "F001", 1, "`%YAML 9.9`"),
    file("a tab as indentation", "entities:\n\t- {id: a, kind: b, name: c}\n", "F001", 2, "tab"),
    file("a record indented less", "entities:\n  - id: a\n   kind: b\n", "F001", 3, "indented"),
    file("no space after a colon", "entities:\n  - id: a\n    kind:b\n", "F001", 3, "space is missing"),
    file("a line without a colon", "entities:\n  - id: a\n    kind\n    name: c\n", "F001", 3, "`key: value`"),
    file("a bracket never closed", "entities: [\n  {id: a, kind: b, name: c}\n", "F001", 1, "never closed"),
    file("a bracket closed twice", "onrecord: ]\n", "F001", 1, "none is open"),
    file("a colon in braces", "entities:\n  - {id: a, kind: b, name: A: B}\n", "F001", 2, "commas"),
    file("a list as a key", "? [a]\n: b\n", "F001", 1, "key"),
    file("an empty key in marks", "'': d\n", "F001", 1, "key is missing"),
    file("an empty key", ": d\n", "F001", 1, "key is missing"),
    file("a stray word in a list", "entities:\n  - id: a\n  kind: b\n", "F001", 3, "indented"),
    quote("an editor's capital unquoted", "[T]he truce holds", "F001", '`quote: "[T]he truce holds"`'),
    quote("words after the closing mark", '"Peace", he said', "F001", "`quote: '\"Peace\", he said'`"),
    quote("quotation marks inside quotation marks", '"He said "no" today"', "F001", "`quote: 'He said \"no\" today'`"),
    quote("an apostrophe inside apostrophes", "'don't go'", "F001", '`quote: "don\'t go"`'),
    file(
        "a mark closed three lines below",
        'claims:\n  - says: "He said\n    subject: a\n    property: "b"\n',
        "F001",
        2,
        "swallows",
    ),
    file("a key indented too deep", "entities:\n  - id: a\n      kind: b\n", "F001", 3, "deeper"),
    file("a quotation whose second line has a colon", "quote: the truce\n  holds: yes\n", "F001", 2, "deeper"),
    file("a comma in braces", "entities:\n  - {id: a, kind: b, name: Sons, and Co}\n", "F002", 2, "a comma in { }"),
    quote("a colon and a space", "He said: peace", "F001", '`quote: "He said: peace"`'),
    quote("a mark never closed", '"Peace for our time', "F001", "never closed"),
    quote("an apostrophe never closed", "'tis so", "F001", "never closed"),
    quote("a backslash in double quotes", '"C:\\data"', "F001", "single quotes"),
    quote("half an escape", '"\\u12"', "F001", "`\\u`"),
    quote("half a character", '"\\ud83d"', "F001", "`\\ud8`"),
    quote("an escape after backslashes", '"a \\\\\\\\\\d"', "F001", "`\\d`"),
    quote("an at sign", "@minister said", "F001", '`quote: "@minister said"`'),
    quote("a backtick", "`x`", "F001", "backtick"),
    quote("a percent sign", "%40 of them", "F001", "`%`"),
    quote("an asterisk", "*very* many", "F001", "alias"),
    quote("an ampersand", "& others", "F001", "anchor"),
    quote("an exclamation mark", "!Viva", "F001", "tag"),
    quote("a dash", "- said he", "F001", "`- `"),
    quote("a question mark", "? said he", "F001", "`? `"),
    quote("a comma", ", said he", "F001", "comma"),
    quote("a bar", "|x| is absolute", "F001", "block of text"),
    claim("a comparison unquoted", "property: staff\nvalue: >=3", "F001", 6, '`value: ">=3"`'),
)

WORDS = (
    quote("a comment after a quotation", "the truce holds # not really", "F006", "# not really"),
    quote("a comment after a quotation of two lines", "the truce\n          holds # not really", "F006",
          '`quote: "the truce holds # not really"`'),
    quote("a line of a quotation that is a comment", "the word\n          #peace", "F006", "#peace"),
    quote("a comment inside a quotation", "the truce # not\n          really holds", "F006", "goes on below"),
    quote("a quotation that is all comment", "#peace", "F006", "#peace"),
    claim("a comment in a text", "property: motto\nvalue: Onward # and up", "F006", 6, "# and up"),
    file("a number in a name", "entities:\n  - id: a\n    kind: b\n    name: Channel #1\n", "F006", 4, "Channel #1"),
    quote("an empty quotation", "", "F002", "`quote` is empty"),
    quote("a quotation of no words", '""', "F002", "`quote`"),
    quote("a quotation of white space", '"  "', "F002", "white space"),
    quote("a quotation of marks alone", '"…"', "F009", "no word"),
)  # fmt: skip

SHAPE = (
    file("a list as the file", "- a\n", "F002", 1, "the file is a list"),
    file("a text as the file", "claims\n", "F002", 1, "the file is the text"),
    file("an unknown top key", "claim: []\n", "F002", 1, "did you mean `claims`?"),
    file("another version", "onrecord: 2\n", "F002", 1, "version 1"),
    file("an empty table", "claims:\n", "F002", 1, "empty"),
    file("a mapping as a table", "claims: {id: a}\n", "F002", 1, "a list is expected"),
    file("a text as a record", "claims:\n  - a\n", "F002", 2, "entry 1 of `claims`"),
    file("an entity without a name", "entities:\n  - {id: a, kind: b}\n", "F002", 2, "`a` has no `name`"),
    file("an id in capitals", "entities:\n  - {id: Ada, kind: b, name: c}\n", "F002", 2, "lower-case"),
    file("an id that ends in a line end", 'entities:\n  - {id: "a\\n", kind: b, name: c}\n', "F002", 2, "an id"),
    file(
        "an id of 201 letters", f"entities:\n  - {{id: {'a' * 201}, kind: b, name: c}}\n", "F002", 2, "200 characters"
    ),
    file("an empty id", 'entities:\n  - {id: "", kind: b, name: c}\n', "F002", 2, "an id"),
    file("an id with two colons", "entities:\n  - {id: 'a::b', kind: b, name: c}\n", "F002", 2, "an id"),
    file("a hash of 63 digits", f"sources:\n  - {{id: a, path: b, sha256: {'a' * 63}}}\n", "F002", 2, "64"),
    file("lines that are none", f"sources:\n  - {{id: a, path: b, sha256: {HASH}, body: all}}\n", "F002", 2, "1-10"),
    file("a type of property", "properties:\n  - {id: a, type: sett}\n", "F002", 2, "did you mean `set`?"),
    file("a rule without a constraint", "rules:\n  - {id: a, kind: body}\n", "F002", 2, "exactly one"),
    file("a rule with two", "rules:\n  - {id: a, order: [starts, ends], requires: [starts]}\n", "F002", 2, "`order`"),
    file("a dispute with one claim", "disputes:\n  - {id: a, between: [b], reason: c}\n", "F002", 2, "2 entries"),
    file("a word for a yes", "properties:\n  - {id: a, type: set, one_at_a_time: yes}\n", "F002", 2, "`true`"),
    file("NO as a flag", "properties:\n  - {id: a, type: set, one_at_a_time: NO}\n", "F002", 2, "`NO`"),
    claim("a near miss of a key", "complet: true", "F002", 7, "did you mean `complete`?"),
    claim("a key that belongs elsewhere", "occurrence: 2", "F002", 7, "belongs to a claim's `evidence`"),
    claim("a key that nobody knows", "colour: red", "F002", 7, "known here are"),
    claim("no value at all", "value: (none)", "F002", 2, "says nothing"),
    claim("as_of beside during", "as_of: 2020\nduring: 2020/2021", "F002", 8, "side by side"),
    claim("value beside count", "count: 3", "F002", 7, "side by side"),
    claim("a member twice", "value: [ruritania, ruritania]", "F002", 6, "twice"),
    claim("no evidence", "evidence: []", "F002", 7, "empty list"),
    claim("an empty status", "status:", "F002", 7, "empty"),
    claim("a mapping as a status", "status: {a: b}", "F002", 7, "a mapping"),
    claim("a status", "status: happend", "F002", 7, "did you mean `happened`?"),
    quote("an occurrence of 0", "x\n        occurrence: 0", "F002", "whole number", 10),
    quote("an octal occurrence", "x\n        occurrence: 0777", "F002", "whole number", 10),
    quote("a review without a reason", "x\n        context: reviewed", "F002", "reviewed, because", 10),
)

IDS = (
    file("an id taken in another file", "entities:\n  - {id: league, kind: b, name: c}\n", "F003", 2, "base.yaml:5"),
    file("a built-in property", "properties:\n  - {id: starts, type: time}\n", "F003", 2, "built-in"),
    claim("a draft's subject", "subject: SUBJECT", "F002", 4, "`SUBJECT` is a placeholder: write the id of the entity"),
    claim("a draft's property", "property: PROPERTY", "F002", 5, "`PROPERTY` is a placeholder: write the id of what"),
    claim("an unknown subject", "subject: leage", "F004", 4, "did you mean `league`?"),
    claim("an unknown property", "property: members", "F004", 5, "did you mean `member`?"),
    claim("an unknown member", "value: [ruritania, ilyria]", "F004", 6, "did you mean `illyria`?"),
    claim("an unknown speaker", "said_by: nobody", "F004", 7, "register it"),
    claim("an unknown agency", "via: wire", "F004", 7, "no entity or source"),
    claim("an unknown source", "evidence: [{source: gazete, quote: x}]", "F004", 7, "did you mean `gazette`?"),
    claim("an unknown anchor", "property: starts\nvalue: (none)\nrelative: {to: leag.starts, is: before}", "F004", 6,
          "did you mean `league`?"),
    file("an unknown place around", "entities:\n  - {id: a, kind: b, name: c, within: d}\n", "F004", 2, "`d`"),
    file("an unknown kind", "rules:\n  - {id: a, kind: statte, requires: [chair]}\n", "F004", 2, "mean `state`?"),
    file("a preference outside", "disputes:\n  - {id: a, between: [b, c], reason: d, prefer: e}\n", "F004", 2, "`e`"),
    file("a name of two", "entities:\n  - {id: a, kind: state, name: Illyria}\n", "F007", 2, "two entities"),
    file("a place within itself", "entities:\n  - {id: a, kind: b, name: A, within: c}\n"
         "  - {id: c, kind: b, name: C, within: a}\n", "F008", 2, "`a` → `c` → `a`"),
    file("a source derived from itself", f"sources:\n  - {{id: a, path: b, sha256: {HASH}, derived_from: [a]}}\n",
         "F008", 2, "`a` → `a`"),
    file("two who act for each other", "entities:\n  - {id: a, kind: b, name: A, acts_for: [c]}\n"
         "  - {id: c, kind: b, name: C, acts_for: a}\n", "F008", 2, "act for itself"),
)  # fmt: skip

PATHS = tuple(
    file(f"the path {path}", f"sources:\n  - id: a\n    path: {path}\n    sha256: {HASH}\n", "F005", 3, word)
    for path, word in (
        ("/etc/passwd", "relative"),
        ("../secret.txt", "leaves"),
        ("a/../../secret.txt", "leaves"),
        ("a\\b.txt", "forward slashes"),
        ("C:/a.txt", "relative"),
        ("~/a.txt", "relative"),
        ("a//b.txt", "shortest"),
        ('"a\\0b.txt"', "cannot be seen"),
    )
)

VALUES = (
    claim("a text for a set", "value: ruritania", "F009", 6, "`value: [ruritania]`"),
    claim("an open empty list", "value: []", "F009", 6, "complete"),
    claim("complete without a list", "value: (none)\ncomplete: true\nwithout: [illyria]", "F009", 6, "closes a list"),
    claim("listed and excluded", "without: [ruritania]", "F009", 7, "both"),
    claim("a list for an entity", "property: chair", "F009", 6, "one value"),
    claim("complete for an entity", "property: chair\nvalue: illyria\ncomplete: true", "F009", 7, "type set"),
    claim("a relative entity", "property: chair\nvalue: (none)\nrelative: {to: league.starts, is: before}", "F009", 6,
          "type time"),
    claim("a count of a text", "property: motto\nvalue: (none)\ncount: 3", "F009", 6, "type set"),
    claim("an answer", "property: open\nvalue: true", "F009", 6, "`yes` or `no`"),
    claim("a moment as an extent", "during: 2020", "F009", 7, "`during: 2020/2020`"),
    claim("an extent as a moment", "as_of: 2020/2021", "F009", 7, "[2020..2021]"),
    claim("an extent as a start", "property: starts\nvalue: 2020/2021", "F009", 6, "[2020..2021]"),
    claim("a distance of the same day", "property: starts\nvalue: (none)\n"
          "relative: {to: league.ends, is: same_day, by: P1D}", "F009", 6, "distance"),
    claim("an anchor that is no time", "property: starts\nvalue: (none)\nrelative: {to: league.chair, is: before}",
          "F009", 6, "a time is wanted"),
    claim("an anchor without a date", "property: starts\nvalue: (none)\n"
          "relative: {to: source:courier.published, is: before}", "F009", 6, "no `published`"),
    file("an order of sets", "rules:\n  - {id: a, order: [member, ends]}\n", "F009", 2, "`member` is of type set"),
    file("a steadiness of what never changes",
         "properties:\n  - {id: a, type: set, changes: never, steady: P1Y}\n", "F009", 2, "never"),
    file("a count in words", "rules:\n  - {id: a, exactly: {of: member, count: six}}\n", "F010", 2, "six"),
    file("a unit of a set", "properties:\n  - {id: a, type: set, unit: km}\n", "F009", 2, "quantity"),
    claim("a unit of another measure", "property: staff\nvalue: 12 kg", "F009", 6, "counted in `people`"),
    claim("a count with a unit", "value: (none)\ncount: 6 members", "F010", 6, "a count takes no unit: write `6`"),
    claim("a number in words", "property: staff\nvalue: 2.5 million", "F010", 6, "write `2.5e6`"),
    claim("a day that the calendar lacks", "property: starts\nvalue: 2023-02-30", "F010", 6, "2023-02-30"),
    claim("a month of 13", "as_of: 2023-13", "F010", 7, "2023-13"),
    claim("words as a date", "as_of: last spring", "F010", 7, "last spring"),
    claim("a backward extent", "during: 2021/2020", "F010", 7, "2021/2020"),
    claim("a sexagesimal number", "property: staff\nvalue: 1:30:00", "F010", 6, "1:30:00"),
    claim("5,000 digits", f"property: staff\nvalue: {'9' * 5_000}", "F010", 6, "number"),
    claim("a duration in words", "property: lasts\nvalue: a week", "F010", 6, "a week"),
    file("backward lines", f"sources:\n  - {{id: a, path: b, sha256: {HASH}, body: 9-1}}\n", "F010", 2, "swap"),
    file("lines out of order", f"sources:\n  - {{id: a, path: b, sha256: {HASH}, body: '4-9, 1-2'}}\n", "F010", 2,
         "order"),
)  # fmt: skip

MALFORMED = (*BYTES, *DANGEROUS, *YAML, *WORDS, *SHAPE, *IDS, *PATHS, *VALUES)
