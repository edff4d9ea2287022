"""How fast a browser opens the page of 10,000 claims and 1,000 sources, and filters it.

    python benchmarks/reports/opening.py PAGE [CHROMIUM]

prints the median of five: milliseconds to the first paint, until the script has run, and for a search, a filter and
each view.
"""

import statistics
import sys
import time
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

ROUNDS = 5
VIEWS = ("disagreements", "findings", "explained", "timeline", "membership", "sources", "claims")


def main(page: Path, chromium: str) -> None:
    """Measure and print."""
    found: dict[str, list[float]] = {}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for _round in range(ROUNDS):
            for name, took in measured(browser, page.resolve().as_uri()).items():
                found.setdefault(name, []).append(took)
        browser.close()
    for name, times in found.items():
        print(f"{name:24} {statistics.median(times):7.0f} ms")


def measured(browser: Browser, address: str) -> dict[str, float]:
    """Open the page once and return what each step took, in milliseconds."""
    page = browser.new_page()
    started = time.perf_counter()
    page.goto(address)
    found = {
        "opened": 1000 * (time.perf_counter() - started),
        "first contentful paint": page.evaluate(
            "new Promise((done) => new PerformanceObserver((list) => done(list.getEntries().at(-1).startTime))"
            ".observe({ type: 'paint', buffered: true }))"
        ),
        "script has run": page.evaluate("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"),
    }
    for view in VIEWS:
        found[view] = until_drawn(page, f"#{view}")
    found["search"] = until_drawn(page, "#claims?q=claim-04242")
    found["filter"] = until_drawn(page, "#claims?verdict=contradiction")
    page.close()
    return found


def until_drawn(page: Page, place: str) -> float:
    """Return the milliseconds from a change of the address to the second frame after it."""
    took: float = page.evaluate(
        """(place) => new Promise((done) => {
          const from = performance.now();
          const frames = () => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - from)));
          addEventListener("hashchange", frames, { once: true });
          location.hash = place;
        })""",
        place,
    )
    return took


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "/usr/bin/chromium")
