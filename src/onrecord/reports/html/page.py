"""The page: its template, its style and its script in one file that loads nothing."""

import base64
import hashlib
import json
from functools import lru_cache
from importlib.resources import files
from typing import Any
from urllib.parse import quote

from jinja2 import BaseLoader, Environment, FunctionLoader, StrictUndefined
from markdown_it import MarkdownIt
from markupsafe import Markup

from onrecord.model.rules import RULES
from onrecord.report import Report
from onrecord.reports.characters import readable
from onrecord.reports.html.cards import cards_of
from onrecord.reports.html.data import Index, page_data, places_of_quotations
from onrecord.reports.html.summary import summary_of
from onrecord.reports.plain import headline_text
from onrecord.reports.wording import VERDICTS

__all__ = ["write"]

_SCRIPTS = ("base.js", "filters.js", "lists.js", "drawing.js", "timeline.js", "matrix.js", "reader.js", "start.js")
_MOST_WITHOUT_SCRIPT = 200


def write(report: Report) -> str:
    """Return the report as one self-contained page; the same report gives the same bytes."""
    index = Index.of(report)
    data = page_data(report, index)
    places_of_quotations(report, data, index)
    cards, left_out = cards_of(report, index)
    style, script = _asset("style.css"), _script()
    page: str = _template().render(
        policy=_policy(style, script),
        style=Markup(style),  # noqa: S704 - our own file
        script=Markup(script),  # noqa: S704 - our own file
        data=_embedded(data),
        summary=summary_of(report),
        cards=cards,
        left_out=left_out,
        verdicts={str(verdict): words for verdict, words in VERDICTS.items()},
        not_compared=report.not_compared,
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
    return environment.get_template("page.html")


def _address(identifier: str) -> str:
    """Return an id as the script writes it into an address."""
    return quote(readable(identifier), safe="")


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
