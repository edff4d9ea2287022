"""A browser for the tests of this folder: Debian's Chromium, driven by Playwright.

`make test-browser` sets both up and names the browser; in a run without it this folder is left out.
"""

import os
import runpy
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from gate.running import PROJECTS
from harness import TODAY
from onrecord.checker import check_project
from onrecord.report import Report
from onrecord.reports.html import page, write
from reports.hostile import hostile
from reports.long import long_report, long_score
from reports.sample import sample
from reports.sample_score import score

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

    def written() -> dict[str, str]:
        """Return the pages that the tests look at; in those of `drawn` the script draws every card."""
        every = check_project(PROJECTS / "every-verdict", today=TODAY)
        spoilt = score("</script><script>document.title='owned'</script><img src=x onerror=alert(1)>")
        made = {
            "sample": write(sample(), score()),
            "hostile": write(hostile(), spoilt),
            "articles": write(check_project(ROOT, today=TODAY)),
            "every": write(every),
            "large": write(large()),
            "long": write(long_report(), long_score()),
        }
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(page, "MOST_CARDS", 0)
            drawn = {"drawn sample": write(sample()), "drawn hostile": write(hostile()), "drawn every": write(every)}
        return made | drawn

    @pytest.fixture(scope="session")
    def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
        """Write the pages that the tests look at into files."""
        folder = tmp_path_factory.mktemp("pages")
        files = {}
        for name, text in written().items():
            files[name] = folder / f"{name.replace(' ', '-')}.html"
            files[name].write_text(text, encoding="utf-8", newline="")
        return files

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
