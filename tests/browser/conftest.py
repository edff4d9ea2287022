"""A browser for the tests of this folder: Debian's Chromium, driven by Playwright.

`make test-browser` sets both up and names the browser; in a run without it this folder is left out.
"""

import os
import runpy
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from harness import TODAY
from onrecord.checker import check_project
from onrecord.report import Report
from onrecord.reports import render
from reports.hostile import hostile
from reports.sample import sample

ROOT = Path(__file__).parents[2]
CHROMIUM = os.environ.get("ONRECORD_CHROMIUM", "")
collect_ignore_glob = [] if CHROMIUM else ["test_*.py"]

if CHROMIUM:
    from playwright.sync_api import Browser, Page, Request, sync_playwright

    def large() -> Report:
        """Return the report of 10,000 claims that the benchmark measures."""
        file = ROOT / "benchmarks" / "reports" / "large.py"
        made: Report = runpy.run_path(str(file))["large"]()
        return made

    Open = Callable[..., Page]

    @pytest.fixture(scope="session")
    def browser() -> Iterator[Browser]:
        """Start the browser once."""
        with sync_playwright() as playwright:
            started = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
            yield started
            started.close()

    @pytest.fixture(scope="session")
    def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
        """Write the pages that the tests look at."""
        folder = tmp_path_factory.mktemp("pages")
        articles = check_project(ROOT, today=TODAY)
        written = {}
        for name, report in (("sample", sample()), ("hostile", hostile()), ("articles", articles), ("large", large())):
            written[name] = folder / f"{name}.html"
            written[name].write_text(render(report, "html"), encoding="utf-8", newline="")
        return written

    @pytest.fixture
    def opened(browser: Browser, pages: dict[str, Path]) -> Iterator[Open]:
        """Return a function that opens a page; the test fails if it asks for anything else, or if a script errs."""
        asked: list[str] = []
        errors: list[str] = []
        contexts = []

        def note(request: Request) -> None:
            if not request.url.startswith(("file:", "data:")):
                asked.append(request.url)

        def open_page(place: str = "", *, name: str = "sample", width: int = 1200, **options: object) -> Page:
            context = browser.new_context(viewport={"width": width, "height": 900}, **options)
            contexts.append(context)
            page = context.new_page()
            page.on("request", note)
            page.on("pageerror", lambda error: errors.append(str(error)))
            page.on("console", lambda said: errors.append(said.text) if said.type == "error" else None)
            page.goto(f"{pages[name].as_uri()}{place}")
            return page

        yield open_page
        for context in contexts:
            context.close()
        assert not asked, "the page loads something from outside"
        assert not errors, "the page's script fails, or the policy stopped something"
