"""The page: its template, its style and its script in one file that loads nothing."""

import base64
import hashlib
import json
import re
from functools import lru_cache, partial
from importlib.resources import files
from typing import Any
from urllib.parse import quote

from jinja2 import BaseLoader, Environment, FunctionLoader, StrictUndefined
from markdown_it import MarkdownIt
from markupsafe import Markup

from onrecord.model.rules import RULES
from onrecord.report import Report
from onrecord.reports.html.cards import MOST_CARDS, cards_of, drawn_cards, order_of_cards
from onrecord.reports.html.page_data import Index, cleaned, page_data, places_of_quotations
from onrecord.reports.html.score import MutationScore, percent, score_page, score_rows_beyond, words
from onrecord.reports.html.summary import MOST_NAMED, MOST_ROWS, rows_beyond, summary_of
from onrecord.reports.report_words import VERDICTS, entity_name, readable
from onrecord.reports.text_report import headline_text

__all__ = ["write"]

_SCRIPTS = (
    "base.js", "filters.js", "lists.js", "drawing.js", "cards.js", "timeline.js", "matrix.js", "reader.js", "start.js",
)  # fmt: skip
_MOST_WITHOUT_SCRIPT = 200
_DATE = re.compile(r"(\d{4}-\d\d(?:-\d\d)?)")


def write(report: Report, score: MutationScore | None = None) -> str:
    """Return the report as one self-contained page; the same report gives the same bytes.

    Args:
        report: what a run of the checks found.
        score: what came of mistakes made on purpose; with it the page has a part that shows it.
    """
    index = Index.of(report)
    data = page_data(report, index)
    places_of_quotations(report, data, index)
    order = order_of_cards(report)
    data["cards"] = cleaned(drawn_cards(report, index, order, MOST_CARDS))
    summary = summary_of(report)
    scored = score_page(score) if score is not None else None
    beyond = rows_beyond(report, summary) | (score_rows_beyond(scored) if scored else {})
    data["more"] = cleaned(beyond)
    style, script = _asset("style.css"), _script()
    page: str = _template().render(
        policy=_policy(style, script),
        style=Markup(style),  # noqa: S704 - our own file
        script=Markup(script),  # noqa: S704 - our own file
        data=_embedded(data),
        summary=summary,
        scored=scored,
        most_rows=MOST_ROWS,
        most_named=MOST_NAMED,
        cards=cards_of(report, index, order[:MOST_CARDS]),
        left_out=max(0, len(order) - MOST_CARDS),
        verdicts={str(verdict): words for verdict, words in VERDICTS.items()},
        not_compared=report.not_compared,
        entity=partial(entity_name, report.corpus),
        rules=_rules(report),
        headlines=[headline_text(row) for row in report.findings if not row.comparison][:_MOST_WITHOUT_SCRIPT],
    )
    return page.rstrip() + "\n"


def _policy(style: str, script: str) -> str:
    return (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _embedded(data: dict[str, Any]) -> Markup:
    """Return data as JSON that cannot end the element that it stands in."""
    written = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return Markup(written.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e"))  # noqa: S704 - escaped


def _rules(report: Report) -> list[dict[str, Any]]:
    """Return the rules that something is said of, with their explanations; these are our own words."""
    named = {row.rule for row in report.findings} | {row.rule for row in report.skipped} | set(report.passed)
    markdown = MarkdownIt("commonmark", {"html": False})
    return [
        {
            "code": code,
            "name": rule.name,
            "summary": rule.summary,
            "explanation": Markup(markdown.render(rule.explanation)),  # noqa: S704 - our own words, HTML off
            "example": rule.example,
            "passed": report.passed.get(code, 0),
            "found": sum(row.rule == code for row in report.findings),
        }
        for code, rule in RULES.items()
        if code in named
    ]


@lru_cache(maxsize=1)
def _template() -> Any:  # noqa: ANN401 - a template of Jinja
    loader: BaseLoader = FunctionLoader(_asset)
    environment = Environment(
        loader=loader,
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalized,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["address"] = _address
    environment.filters["words"] = words
    environment.filters["dated"] = _dated
    environment.filters["percent"] = percent
    return environment.get_template("page.html")


def _address(identifier: str) -> str:
    """Return an id as the script writes it into an address."""
    return quote(readable(identifier), safe="")


def _dated(text: str) -> Markup:
    """Return a text whose dates are kept on one line."""
    parts = _DATE.split(readable(text))
    return Markup("").join(
        Markup('<span class="date">{}</span>').format(part) if number % 2 else part for number, part in enumerate(parts)
    )


def _finalized(value: object) -> object:
    """Make acting characters visible in everything that the template writes."""
    return value if isinstance(value, Markup) else readable(str(value))


@lru_cache(maxsize=32)
def _asset(name: str) -> str:
    return files("onrecord.reports.html").joinpath("assets", name).read_text(encoding="utf-8")


@lru_cache(maxsize=1)
def _script() -> str:
    parts = "\n".join(_asset(name) for name in _SCRIPTS)
    return f'"use strict";\n(() => {{\n{parts}}})();\n'
