"""The shipped corpus, read once, and small changes of it checked in memory."""

from dataclasses import replace
from functools import cache
from pathlib import Path

from harness import TODAY
from onrecord.checker import check
from onrecord.documents import Documents, read_documents
from onrecord.files import load, open_project
from onrecord.model.claims import Claim
from onrecord.model.corpus import Corpus
from onrecord.model.settings import Settings
from onrecord.report import Report

ROOT = Path(__file__).parent.parent.parent


@cache
def shipped() -> tuple[Corpus, Documents, Settings]:
    project = open_project(ROOT)
    corpus = load(project.root, project.settings)
    return corpus, read_documents(corpus, project.root, project.settings), project.settings


@cache
def shipped_report() -> Report:
    corpus, documents, settings = shipped()
    return check(corpus, documents, settings, today=TODAY)


def with_claim(claim: Claim) -> Report:
    """Check one claim in the place of the claim of the same id, and compare it with all the others.

    The quotations and values of the others, which nothing in the claim changes, are not looked at again.
    """
    corpus, documents, settings = shipped()
    changed = replace(corpus, claims={**corpus.claims, claim.id: claim})
    return check(changed, documents, settings, today=TODAY, only=frozenset({claim.id}))


def standing_claims() -> list[Claim]:
    return [claim for claim in shipped()[0].claims.values() if not claim.withdrawn]
