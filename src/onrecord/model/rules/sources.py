"""The rules about sources."""

from onrecord.model.rules.rule import Rule

__all__ = ["SOURCE_RULES"]

SOURCE_RULES: tuple[Rule, ...] = (
    Rule(
        code="S101",
        name="source-missing",
        summary="The file of a registered source is not there.",
        explanation="""\
Every source names a file below the folder of sources (`seeds/` by default). When it is gone, or may not be read,
none of the quotations taken from it can be verified, so the gate fails.

Put the file back, or correct `path`. A source that no claim rests on any more can be taken out of the fact files.""",
        example="""\
sources:
  - id: harbour-gazette-2024
    path: harbour-gazette.txt      # there is no seeds/harbour-gazette.txt
    sha256: 7d8b3c…""",
    ),
    Rule(
        code="S102",
        name="source-changed",
        summary="The file of a source is not the one that was pinned.",
        explanation="""\
`sha256` pins the very bytes that somebody has read. When they differ, an article was edited, a download was
repeated, or an editor rewrote the line ends, and somebody must look. The document is read all the same, and the
finding names each of its quotations that is altered, is gone, or stands in several places now, and counts those that
still stand; `onrecord pin` tells of all of them, with their lines.

Compare the file with the earlier one (`git diff`). When the change is harmless, pin the file again with
`onrecord pin --yes`, which writes the hash that the finding shows; when a quotation has changed, the claim must follow
its source.""",
        example="""\
facts/sources.yaml:4:13: S102 source harbour-gazette-2024 is not the file that was pinned: its bytes have
changed; its quotations: ferry-at-six is altered, on line 9; 6 of its 7 quotations still stand""",
    ),
    Rule(
        code="S103",
        name="source-unreadable",
        summary="The file of a source is there but cannot be read as text.",
        explanation="""\
Sources are UTF-8 text (`.txt`) or Markdown (`.md`) of at most 64 MB. A file in another encoding or of another kind
cannot be read, and neither can one whose `body` names lines beyond its last: then nobody knows where the article
begins and ends.

Save the text as UTF-8 and pin it again, or correct the lines of `body`.""",
        example="""\
sources:
  - id: harbour-gazette-2024
    path: harbour-gazette.txt      # has 40 lines
    body: 3-52                     # write 3-40""",
    ),
)
