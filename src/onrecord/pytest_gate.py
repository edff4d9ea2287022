"""The gate: the fact files of a project as items of pytest.

The project is read and checked, and what does that is imported, only when a fact file is collected: a run of other
tests costs nothing. It is done once in each process, whatever was selected, so that one item gives the same verdict
alone, among all, and on any worker of pytest-xdist.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property
from pathlib import Path

import pytest

from onrecord.files import open_project
from onrecord.model.errors import ConfigurationError
from onrecord.model.findings import Finding, Skipped
from onrecord.model.rules import RULES
from onrecord.model.verdicts import Status, Verdict
from onrecord.report import Report

__all__ = ["FactFile", "FactItem", "Gate", "NoFactsItem", "Record"]

_HEADINGS = {
    Verdict.CONTRADICTION: "contradictions",
    Verdict.POSSIBLE: "possible contradictions",
    Verdict.ATTRIBUTED: "attributed to a speaker",
}


class Gate:
    """The hooks that act in a project of onrecord."""

    def __init__(self, config: pytest.Config) -> None:
        self.config = config
        self.root = config.rootpath
        try:
            self.settings = open_project(self.root).settings
            self.today = _day(config.getoption("onrecord_today"))
        except ConfigurationError as error:
            raise pytest.UsageError(str(error)) from error

    @cached_property
    def report(self) -> Report:
        """The checked project; read and checked when it is first asked for."""
        from onrecord.checker import check_project

        return check_project(self.root, today=self.today)

    @cached_property
    def rows(self) -> "Rows":
        """The report's findings and skipped checks by the item that tells them."""
        return Rows(self.report)

    def pytest_collect_file(self, file_path: Path, parent: pytest.Collector) -> "FactFile | None":
        """Collect the fact files below the project's folder of facts."""
        facts = self.root / self.settings.facts
        if file_path.suffix in {".yaml", ".yml"} and file_path.is_relative_to(facts):
            collected: FactFile = FactFile.from_parent(parent, path=file_path)
            collected.gate = self
            return collected
        return None

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection_modifyitems(self, session: pytest.Session, items: list[pytest.Item]) -> None:
        """Let a whole run that leaves the facts out fail with an item that says so."""
        if self._is_whole_run() and not any(isinstance(item, FactItem) for item in items):
            item = NoFactsItem.from_parent(session, name="facts-are-collected")
            item.folder = self.settings.facts
            items.append(item)

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Print every open comparison once, with its quotations, and the totals."""
        from onrecord.reports.text_report import comparison_lines, summary_line

        if hasattr(self.config, "workerinput") or not self._has_run_facts(terminalreporter):
            return
        terminalreporter.section("contradictions across sources", sep="=")
        for verdict, heading in _HEADINGS.items():
            rows = [finding for finding in self.report.findings if finding.verdict is verdict]
            if rows:
                terminalreporter.section(heading, sep="-")
            for finding in rows:
                for line in comparison_lines(self.report, finding):
                    terminalreporter.line(line)
                terminalreporter.line("")
        if not any(finding.verdict in _HEADINGS for finding in self.report.findings):
            terminalreporter.line("none")
        terminalreporter.line(summary_line(self.report))

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self) -> None:
        """Write the report where one was asked for."""
        from onrecord.reports import format_of, render

        name = self.config.getoption("onrecord_report")
        if name and not hasattr(self.config, "workerinput"):
            file = Path(self.config.invocation_params.dir, name)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(render(self.report, format_of(file)), encoding="utf-8", newline="")

    def _is_whole_run(self) -> bool:
        """Tell whether neither the command line nor the folder in which it was called chose a part of the tests."""
        option = self.config.option
        chosen = (
            option.keyword,
            option.markexpr,
            option.deselect,
            option.ignore,
            option.ignore_glob,
            getattr(option, "lf", False),
        )
        given = self.config.args_source is pytest.Config.ArgsSource.ARGS
        return not given and self.config.invocation_params.dir == self.root and not any(chosen)

    def _has_run_facts(self, terminalreporter: pytest.TerminalReporter) -> bool:
        folder = f"{self.settings.facts}/"
        return any(
            getattr(row, "nodeid", "").startswith(folder) for rows in terminalreporter.stats.values() for row in rows
        )


class Rows:
    """The findings and skipped checks of a report, by the item that tells them.

    An item is named by its fact file, the id of its record (empty for the file itself) and its aspect.
    """

    def __init__(self, report: Report) -> None:
        self.findings: dict[tuple[str, str, str], list[Finding]] = defaultdict(list)
        self.skipped: dict[tuple[str, str], list[Skipped]] = defaultdict(list)
        self.records: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        self._report = report
        self._list_records()
        for finding in report.findings:
            for key in self._keys(finding):
                self.findings[key].append(finding)
        for row in report.skipped:
            for claim in row.claims:
                self.skipped[claim, RULES[row.rule].aspect].append(row)

    def _list_records(self) -> None:
        corpus = self._report.corpus
        for source in corpus.sources.values():
            self.records[source.marks.path][source.id].append("source")
        for claim in corpus.claims.values():
            aspects = self.records[claim.marks.path][claim.id]
            aspects.append("quotes")
            if not claim.withdrawn:
                aspects += [] if "*" in claim.inferred else ["value"]
                aspects.append("agreement")
        for dispute in corpus.disputes.values():
            self.records[dispute.marks.path][dispute.id].append("dispute")

    def _keys(self, finding: Finding) -> Iterator[tuple[str, str, str]]:
        """Yield every item that tells a finding; none is left without one."""
        corpus = self._report.corpus
        keys = []
        if finding.rule[0] == "S":
            keys = [
                (corpus.sources[source].marks.path, source, "source")
                for source in finding.sources
                if source in corpus.sources
            ]
        elif finding.rule[0] == "D" and finding.dispute in corpus.disputes:
            keys = [(corpus.disputes[finding.dispute].marks.path, finding.dispute, "dispute")]
        elif finding.rule[0] != "F":
            aspect = RULES[finding.rule].aspect
            claims = (corpus.claims[claim] for claim in finding.claims if claim in corpus.claims)
            keys = [(claim.marks.path, claim.id, aspect) for claim in claims]
            keys = [key for key in keys if key[2] in self.records[key[0]][key[1]]]
        yield from keys or [(finding.position.path, "", "file")]


class FactFile(pytest.File):
    """A fact file: one item for itself, and those of its records."""

    gate: Gate

    def collect(self) -> Iterable[pytest.Item | pytest.Collector]:
        """Yield the file's own item and a collector for each record."""
        path = self.path.relative_to(self.gate.root).as_posix()
        yield FactItem.made(self, "file", self.gate, path, "")
        records = self.gate.rows.records.get(path, {})
        for identifier in sorted(records):
            record: Record = Record.from_parent(self, name=identifier)
            record.gate = self.gate
            record.fact_file = path
            yield record


class Record(pytest.Collector):
    """A source, claim or dispute of a fact file; records of one id in one file share it."""

    gate: Gate
    fact_file: str

    def collect(self) -> Iterable[pytest.Item]:
        """Yield an item for each aspect that is checked."""
        for aspect in self.gate.rows.records[self.fact_file][self.name]:
            yield FactItem.made(self, aspect, self.gate, self.fact_file, self.name)


class FactItem(pytest.Item):
    """One aspect of one record: it fails when a new finding about it fails the gate."""

    gate: Gate
    fact_file: str
    record: str

    @classmethod
    def made(cls, parent: pytest.Collector, aspect: str, gate: Gate, fact_file: str, record: str) -> "FactItem":
        """Make one."""
        item: FactItem = cls.from_parent(parent, name=aspect)
        item.gate, item.fact_file, item.record = gate, fact_file, record
        return item

    def runtest(self) -> None:
        """Fail, xfail or skip by what the report says."""
        rows = self.gate.rows
        findings = rows.findings.get((self.fact_file, self.record, self.name), [])
        failing = [finding for finding in findings if finding.fails]
        if failing:
            raise FindingsError(failing)
        disputes = self.gate.report.corpus.disputes
        accepted = sorted({row.dispute for row in findings if row.status is Status.ACCEPTED})
        if accepted:
            pytest.xfail("; ".join(f"{name}: {disputes[name].reason}" for name in accepted))
        skipped = rows.skipped.get((self.record, self.name), [])
        if skipped:
            pytest.skip("; ".join(sorted({f"{row.rule} {row.reason}" for row in skipped})))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], *args: object) -> str:
        """Tell the findings as a compiler would."""
        from onrecord.reports.text_report import finding_lines

        if isinstance(excinfo.value, FindingsError):
            report = self.gate.report
            told = ("\n".join(finding_lines(report, finding)) for finding in excinfo.value.findings)
            return "\n\n".join(told)
        return str(super().repr_failure(excinfo, *args))  # type: ignore[arg-type]

    def reportinfo(self) -> tuple[Path, int, str]:
        """Return the fact file, the 0-based line of the record, and the item's name."""
        name = f"{self.record}::{self.name}" if self.record else self.name
        return self.gate.root / self.fact_file, self._line() - 1, name

    def _line(self) -> int:
        corpus = self.gate.report.corpus
        if not self.record:
            return 1
        if self.name == "source":
            return corpus.sources[self.record].marks.at().line
        if self.name == "dispute":
            return corpus.disputes[self.record].marks.at().line
        return corpus.claims[self.record].marks.at().line


class NoFactsItem(pytest.Item):
    """The item of a whole run that collects no fact; it always fails."""

    folder: str

    def runtest(self) -> None:
        """Fail."""
        raise NoFactsError

    def repr_failure(self, _excinfo: pytest.ExceptionInfo[BaseException], *_args: object) -> str:
        """Say what is missing, and how to mend it."""
        return (
            f"pyproject.toml: no fact was collected: this run leaves out the folder {self.folder}/, or there is no "
            f'fact file in it. Add "{self.folder}" to `testpaths` in [tool.pytest.ini_options].'
        )

    def reportinfo(self) -> tuple[Path, int, str]:
        """Point to the configuration."""
        return self.config.rootpath / "pyproject.toml", 0, self.name


class FindingsError(Exception):
    """Findings that fail an item."""

    def __init__(self, findings: list[Finding]) -> None:
        super().__init__(findings[0].message)
        self.findings = findings


class NoFactsError(Exception):
    """A whole run collected no fact."""


def _day(written: str | None) -> date | None:
    if written is None:
        return None
    try:
        return date.fromisoformat(written)
    except ValueError as error:
        raise ConfigurationError(f"--onrecord-today: {written!r} is no day such as 2026-11-21") from error
