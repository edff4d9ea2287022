"""The lines of fact files that findings point to, for a caret below them."""

from functools import lru_cache
from pathlib import Path
from stat import S_ISREG

from onrecord.model.findings import Alteration, DiffPart, Finding, Side
from onrecord.model.frozen import dataclass
from onrecord.model.positions import Position
from onrecord.model.verdicts import Status
from onrecord.report import Report
from onrecord.reports.report_words import Quotation, entity_name, kind_of, one_line, quotations, readable, source_words

__all__ = ["Line", "comparison", "headline", "told"]

_MOST_BYTES = 20_000_000
_MOST_CHARACTERS = 100
_LEAD = 40


@dataclass(frozen=True, slots=True)
class _Excerpt:
    """A line, or the part of a long one around the place meant.

    Args:
        text: without acting characters.
        caret: how many characters stand before the place.
    """

    text: str
    caret: int


def _fact_line(report: Report, position: Position) -> _Excerpt | None:
    """Return the line that a finding points to; None where the project's folder is not known or the file is gone."""
    if report.root is None or position.path not in report.corpus.files:
        return None
    lines = _lines_of(report.root / position.path)
    if not 1 <= position.line <= len(lines):
        return None
    line, at = lines[position.line - 1], position.column - 1
    first = max(0, at - _LEAD) if len(line) > _MOST_CHARACTERS else 0
    before = readable(line[first:at].expandtabs(1))
    after = readable(line[at : first + _MOST_CHARACTERS].expandtabs(1))
    lead = "…" if first else ""
    trail = "…" if len(line) > first + _MOST_CHARACTERS else ""
    return _Excerpt(f"{lead}{before}{after}{trail}", len(lead) + len(before))


def _lines_of(path: Path) -> tuple[str, ...]:
    """Return a file's lines; none where it cannot be read any more."""
    try:
        state = path.stat()
        return _lines(path, state.st_mtime_ns, state.st_size) if S_ISREG(state.st_mode) else ()
    except OSError:
        return ()


@lru_cache(maxsize=64)
def _lines(path: Path, _changed: int, _size: int) -> tuple[str, ...]:
    """Return a file's lines as the checks saw them, read once for each state of the file."""
    with path.open("rb") as file:
        data = file.read(_MOST_BYTES)
    return tuple(data.decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n").split("\n"))


_LABEL_WIDTH = 9
"""How wide the column of labels is, in characters."""

_MOST_KEPT = 60
_MOST_QUOTATIONS = 8
_MOST_CLAIMS = 20
_MOST_PLACES = 10


@dataclass(frozen=True, slots=True)
class Line:
    """One line.

    Args:
        pieces: pairs of a style (`path`, `error`, `warning`, `note`, `accepted`, `label`, `quote`, `removed`, `added`,
            `dim`; empty for none) and a text without acting characters.
        indent: by how much the line, and what wraps of it, is moved in.
        keep: it is never wrapped, so that a caret stands where it should and a path can be clicked.
        label: stands in a column of its own before the pieces, which wrap beside it.
    """

    pieces: tuple[tuple[str, str], ...]
    indent: int = 0
    keep: bool = False
    label: str | None = None

    @property
    def lead(self) -> str:
        """What stands before the pieces: the label in its column, or nothing."""
        return "" if self.label is None else self.label.ljust(_LABEL_WIDTH)

    def __str__(self) -> str:
        text = f"{' ' * self.indent}{self.lead}{''.join(text for _style, text in self.pieces)}"
        return text.rstrip()


def headline(finding: Finding) -> Line:
    """Return the first line of a finding: `path:line:column: CODE message`, and why it fails nothing if so."""
    kind = kind_of(finding)
    standing = {"accepted": f" (accepted: {one_line(finding.dispute)})", "warning": " (warning)"}.get(kind, "")
    return Line(
        (
            ("path", one_line(str(finding.position))),
            ("", ": "),
            (kind, finding.rule),
            ("", f" {one_line(finding.message)}"),
            (kind, standing),
        ),
        keep=True,
    )


def told(report: Report, finding: Finding) -> list[Line]:
    """Return a finding with its context: the line of the fact file, the claims, their quotations, what to do."""
    lines = [headline(finding), *_caret(report, finding)]
    if finding.comparison is not None:
        return lines + _compared(report, finding)
    lines += _claims(report, finding)
    if finding.alteration is not None:
        lines += _altered(finding.alteration)
    lines += [
        _labelled("place", one_line(f"{place.line}:{place.column} “{place.text}”"), "dim")
        for place in finding.places[:_MOST_PLACES]
    ]
    lines += _more(len(finding.places) - _MOST_PLACES, "places")
    return lines + _accepted(report, finding) + _help(finding)


def comparison(report: Report, finding: Finding) -> list[Line]:
    """Return a comparison for a list of comparisons: its verdict and subject, then its sides facing each other."""
    compared = finding.comparison
    if compared is None:
        return told(report, finding)
    what = f"{entity_name(report.corpus, compared.subject)} · {compared.property}"
    first = Line(
        (
            (kind_of(finding), f"{finding.verdict} {finding.rule}"),
            ("", f" {one_line(what)}"),
            ("accepted", " (accepted)" if finding.dispute else ""),
            ("dim", f"  {one_line(str(finding.position))}"),
        )
    )
    return [first, _indented(one_line(finding.message)), *_compared(report, finding)]


def _compared(report: Report, finding: Finding) -> list[Line]:
    compared = finding.comparison
    if compared is None:
        return []
    lines = [line for side in compared.sides for line in _side(report, finding, side)]
    if compared.clash:
        lines.append(_labelled("clash", one_line(compared.clash)))
    if compared.why:
        lines.append(_labelled("because", one_line(compared.why)))
    lines += [_labelled(f"step {number}", one_line(step)) for number, step in enumerate(compared.chain, 1)]
    if compared.blame:
        lines.append(_labelled("blame", f"without {' or '.join(map(one_line, compared.blame))} the rest agrees"))
    lines += _accepted(report, finding) + _help(finding)
    if compared.stanza and not finding.dispute and finding.status is Status.NEW:
        lines.append(_labelled("accept", "if nothing is to be mended, paste this into a fact file:", "dim"))
        lines += [
            Line((("dim", _kept(row)),), indent=4, keep=True, label="") for row in compared.stanza.rstrip().split("\n")
        ]
    return lines


def _kept(row: str) -> str:
    """Return one line of a text with its leading spaces kept."""
    return row[: len(row) - len(row.lstrip(" "))] + one_line(row)


def _side(report: Report, finding: Finding, side: Side) -> list[Line]:
    origins = f"{side.origins} origin{'' if side.origins == 1 else 's'}"
    lines = [
        Line((("label", "▸ "), ("quote", one_line(side.says)), ("dim", f"  ({origins})")), indent=4),
    ]
    for identifier in side.claims[:_MOST_CLAIMS]:
        claim = report.corpus.claims.get(identifier)
        says = f": {claim.says}" if claim else ""
        lines.append(_labelled("claim", one_line(f"{identifier}{says}")))
    lines += _more(len(side.claims) - _MOST_CLAIMS, "claims")
    found = quotations(report, finding, side.claims)
    lines += [line for row in found[:_MOST_QUOTATIONS] for line in _quotation(row)]
    return lines + _more(len(found) - _MOST_QUOTATIONS, "quotations")


def _quotation(row: Quotation, label: str = "quoted") -> list[Line]:
    place = one_line(row.place)
    if row.likeness is not None:
        place += f" (likeness {row.likeness:.2f})"
    before, words, after = _spaced(row.before).lstrip(), one_line(row.words), _spaced(row.after).rstrip()
    quoted = f"«{words}»" if before or after else f"“{words}”"
    pieces = (("dim", before), ("quote", quoted), ("dim", after))
    return [
        Line(pieces, indent=4, label=label),
        Line((("path", place), ("dim", f"  {one_line(row.credit)}")), indent=4, label=""),
    ]


def _claims(report: Report, finding: Finding) -> list[Line]:
    lines = []
    for identifier in finding.claims[:_MOST_CLAIMS]:
        claim = report.corpus.claims.get(identifier)
        if claim is not None:
            lines.append(_labelled("claim", one_line(f"{identifier}: {claim.says}")))
    lines += _more(len(finding.claims) - _MOST_CLAIMS, "claims")
    for row in _concerned(report, finding)[:_MOST_QUOTATIONS]:
        lines += _quoted_and_found(report, row) if row.likeness is not None else _quotation(row)
    if not finding.claims:
        sources = (report.corpus.sources.get(name) for name in finding.sources)
        lines += [_labelled("source", one_line(f"{row.id}: {source_words(row, row.id)}")) for row in sources if row]
    return lines


def _concerned(report: Report, finding: Finding) -> list[Quotation]:
    """Return the quotations that a finding is about: the one it points to, or all of its claims and sources."""
    rows = quotations(report, finding, finding.claims)
    exact = [row for row in rows if _written_at(report, row) == finding.position]
    return exact or rows


def _written_at(report: Report, row: Quotation) -> object:
    return report.corpus.claims[row.claim].marks.at("evidence", row.evidence, "quote")


def _quoted_and_found(report: Report, row: Quotation) -> list[Line]:
    quote = report.corpus.claims[row.claim].evidence[row.evidence].quote
    return [_labelled("quoted", f"“{one_line(quote)}”", "quote"), *_quotation(row, "found")]


def _altered(alteration: Alteration) -> list[Line]:
    last = len(alteration.diff) - 1
    pieces = tuple(
        _diff_piece(part, first=index == 0, last=index == last) for index, part in enumerate(alteration.diff)
    )
    key = f"{alteration.kind}: [-only in the quotation-] {{+only in the source+}}"
    return [Line(pieces, indent=4, label="differs"), Line((("dim", key),), indent=4, label="")]


def _diff_piece(part: DiffPart, *, first: bool, last: bool) -> tuple[str, str]:
    """Return one stretch of a word diff as `git diff --word-diff` writes it; long kept stretches are shortened."""
    text = _spaced(part.text)
    if part.kind == "quoted":
        return "removed", f"[-{text}-]"
    if part.kind == "source":
        return "added", f"{{+{text}+}}"
    if len(text) > 2 * _MOST_KEPT:
        head = "" if first else text[:_MOST_KEPT]
        tail = "" if last else text[-_MOST_KEPT:]
        text = f"{head} … {tail}"
    return "", text


def _spaced(text: str) -> str:
    """Return a text on one line with one space left where it began or ended with white space."""
    lead = " " if text[:1].isspace() else ""
    trail = " " if text[-1:].isspace() and text.strip() else ""
    return f"{lead}{one_line(text)}{trail}"


def _accepted(report: Report, finding: Finding) -> list[Line]:
    dispute = report.corpus.disputes.get(finding.dispute)
    if dispute is None or finding.verdict is None:
        return []
    review = f" (review by {dispute.review_by.text})" if dispute.review_by else ""
    return [_labelled("accepted", one_line(f"{dispute.id}: {dispute.reason}{review}"), "accepted")]


def _help(finding: Finding) -> list[Line]:
    return [_labelled("help", one_line(finding.help))] if finding.help else []


def _caret(report: Report, finding: Finding) -> list[Line]:
    excerpt = _fact_line(report, finding.position)
    if excerpt is None:
        return []
    number = str(finding.position.line)
    gutter = " " * len(number)
    return [
        Line((("dim", f"  {number} │ "), ("", excerpt.text)), keep=True),
        Line((("dim", f"  {gutter} │ "), (kind_of(finding), " " * excerpt.caret + "^")), keep=True),
    ]


def _labelled(label: str, text: str, style: str = "") -> Line:
    return Line(((style, text),), indent=4, label=label)


def _indented(text: str) -> Line:
    return Line((("", text),), indent=2)


def _more(number: int, what: str) -> list[Line]:
    return [_labelled("", f"… and {number:,} more {what}", "dim")] if number > 0 else []
