"""The red team's cases: one file each, a small fact project with the findings that must fail it, or with none."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

import onrecord
from harness import TODAY
from onrecord.model.findings import Finding
from tables import table

FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Case:
    """One case, as its file holds it."""

    name: str
    data: Mapping[str, Any]

    def build(self, root: Path) -> None:
        """Write the project that the case describes."""
        (root / "facts").mkdir()
        (root / "seeds").mkdir()
        settings = "\n".join(_toml("tool.onrecord", self.data.get("settings") or {}))
        (root / "pyproject.toml").write_text(settings + "\n", encoding="utf-8")
        rows = [_registered(root, name, dict(source)) for name, source in (self.data.get("sources") or {}).items()]
        if rows:
            written = yaml.safe_dump({"sources": rows}, allow_unicode=True)
            (root / "facts/sources.yaml").write_text(written, encoding="utf-8")
        (root / "facts/case.yaml").write_bytes(self.data["facts"].encode())

    def check(self, root: Path) -> tuple[Finding, ...]:
        """Build and check the project, and return the findings."""
        self.build(root)
        today = self.data.get("today", TODAY)
        return onrecord.check(root, today=today if isinstance(today, date) else date.fromisoformat(today)).findings

    def told_otherwise(self, findings: tuple[Finding, ...]) -> list[str]:
        """Return what was expected and not told, and what was told and not expected."""
        failing = [finding for finding in findings if finding.fails]
        compared = [finding for finding in findings if finding.verdict in {"possible", "attributed"}]
        wrong = list(_differences(self.data["expect"], failing, spare=True))
        return wrong + list(_differences(self.data.get("warn") or [], compared, spare="warn" in self.data))


def cases(folder: str) -> list[Case]:
    """Return the cases of a folder, sorted by name."""
    files = sorted((FOLDER / folder).glob("*.yaml"))
    return [Case(file.stem, table(file)) for file in files]


def _differences(expected: list[Mapping[str, Any]], told: list[Finding], *, spare: bool) -> Iterator[str]:
    left = list(told)
    for row in expected:
        found = next((finding for finding in left if _fits(row, finding)), None)
        if found is None:
            yield f"not told: {dict(row)}"
        else:
            left.remove(found)
    if spare:
        yield from (f"told: {finding.rule} {finding.verdict} {finding.claims} {finding.message}" for finding in left)


def _fits(row: Mapping[str, Any], finding: Finding) -> bool:
    rules = row["rule"] if isinstance(row["rule"], list) else [row["rule"]]
    claims_fit = "claims" not in row or sorted(row["claims"]) == sorted(finding.claims)
    return finding.rule in rules and claims_fit and row.get("verdict", finding.verdict) == finding.verdict


def _registered(root: Path, name: str, source: dict[str, Any]) -> dict[str, Any]:
    """Write a source's file, and return its row in a fact file."""
    text, path = source.pop("text"), source.pop("file", f"{name}.txt")
    file = root / "seeds" / path
    file.parent.mkdir(parents=True, exist_ok=True)
    data = text.encode()
    file.write_bytes(data)
    pinned = b"other bytes" if source.pop("sha256", "") == "wrong" else data
    return {"id": name, "path": path, "sha256": hashlib.sha256(pinned).hexdigest(), **source}


def _toml(table: str, settings: Mapping[str, Any]) -> Iterator[str]:
    yield f"[{table}]"
    for key, value in settings.items():
        if not isinstance(value, dict):
            yield f"{key} = {_toml_value(value)}"
    for key, value in settings.items():
        if isinstance(value, dict):
            yield from _toml(f"{table}.{key}", value)


def _toml_value(value: object) -> str:
    if isinstance(value, list):
        return "[" + ", ".join(_toml_value(item) for item in value) + "]"
    if isinstance(value, bool):
        return "true" if value else "false"
    return f'"{value}"' if isinstance(value, str) else str(value)
