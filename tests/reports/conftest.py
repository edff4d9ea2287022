"""The reports that the tests of this folder look at; each is made once."""

import pytest

from onrecord.report import Report
from reports.hostile import hostile
from reports.sample import sample


@pytest.fixture(scope="session")
def report() -> Report:
    """Return a report with every verdict and every kind of finding."""
    return sample()


@pytest.fixture(scope="session")
def hostile_report() -> Report:
    """Return the same with something hostile in every string that people write."""
    return hostile()
