"""A project in a folder: built in a few lines, checked as a user would, told in one value."""

import hashlib
import textwrap
from datetime import date
from pathlib import Path

import yaml

import onrecord
from onrecord.model.findings import Finding
from onrecord.report import Report

TODAY = date(2026, 11, 21)


class Project:
    """A fact project in a folder."""

    def __init__(self, root: Path, configuration: str = "") -> None:
        self.root = root
        (root / "facts").mkdir(parents=True, exist_ok=True)
        (root / "seeds").mkdir(exist_ok=True)
        self.write("pyproject.toml", "[tool.onrecord]\n" + textwrap.dedent(configuration))

    def write(self, path: str, text: str | bytes) -> Path:
        """Write a file below the root."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return file

    def source(self, name: str, text: str, **fields: object) -> "Project":
        """Add a source with its text; its fact file is `facts/sources/NAME.yaml`."""
        file = self.write(f"seeds/{name}.txt", text)
        row = {"id": name, "path": file.name, "sha256": hashlib.sha256(file.read_bytes()).hexdigest(), **fields}
        self.write(f"facts/sources/{name}.yaml", yaml.safe_dump({"sources": [row]}, allow_unicode=True))
        return self

    def facts(self, text: str, name: str = "case") -> "Project":
        """Add a fact file, `facts/NAME.yaml`."""
        self.write(f"facts/{name}.yaml", textwrap.dedent(text))
        return self

    def check(self, today: date = TODAY) -> Report:
        """Read and check the project."""
        return onrecord.check(self.root, today=today)

    def findings(self, *families: str) -> tuple[Finding, ...]:
        """Check the project and return the findings of the families or codes named; all of them when none is."""
        found = self.check().findings
        return tuple(row for row in found if not families or row.rule.startswith(families))

    def rules(self, *families: str) -> list[str]:
        """Check the project and return the codes of the findings."""
        return [row.rule for row in self.findings(*families)]
