"""Reading the sources of a corpus: what is read, what is refused, and what a curator is told."""

import hashlib
import os
import socket
from pathlib import Path

import pytest

from onrecord.documents import Documents, opening, read_documents
from onrecord.model.corpus import Corpus
from onrecord.model.findings import Finding, Span
from onrecord.model.settings import Settings
from onrecord.model.sources import Source

TEXT = "Photo: archive\nThe mill was rebuilt.\nThe ferry left.\nShare this page\n"


def _read(
    root: Path, path: str = "mill.txt", *, pinned: bytes | None = None, body: tuple[tuple[int, int], ...] = ()
) -> Documents:
    data = pinned if pinned is not None else b""
    source = Source(id="mill", path=path, sha256=hashlib.sha256(data).hexdigest(), body=body)
    return read_documents(Corpus(sources={"mill": source}), root, Settings())


def _only(documents: Documents) -> Finding:
    (found,) = documents.problems.findings
    return found


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    folder = tmp_path / "seeds"
    folder.mkdir()
    return folder


def test_a_source_is_read_and_every_check_is_counted(seeds: Path) -> None:
    (seeds / "mill.txt").write_bytes(TEXT.encode())

    documents = _read(seeds.parent, pinned=TEXT.encode())

    assert documents.by_source["mill"].text == TEXT
    assert documents.by_source["mill"].path == "seeds/mill.txt"
    assert documents.problems.findings == ()
    assert documents.problems.passed == dict.fromkeys(("F005", "F011", "S101", "S102", "S103"), 1)


def test_a_byte_order_mark_is_taken_off_and_line_ends_stay(seeds: Path) -> None:
    data = b"\xef\xbb\xbfOne\r\nTwo\rThree\n"
    (seeds / "mill.md").write_bytes(data)

    document = _read(seeds.parent, "mill.md", pinned=data).by_source["mill"]

    assert document.text == "One\r\nTwo\rThree\n"
    assert [document.place(offset) for offset in (0, 5, 9)] == [(1, 1), (2, 1), (3, 1)]


def test_other_bytes_than_the_pinned_ones_are_read_all_the_same(seeds: Path) -> None:
    (seeds / "mill.txt").write_bytes(TEXT.encode())

    documents = _read(seeds.parent, pinned=b"other")

    assert documents.changed == {"mill"}
    assert documents.hashes["mill"] == hashlib.sha256(TEXT.encode()).hexdigest()
    assert "mill" in documents.by_source
    assert "S102" not in documents.problems.passed


def test_the_body_is_spans_of_whole_lines(seeds: Path) -> None:
    (seeds / "mill.txt").write_bytes(TEXT.encode())

    document = _read(seeds.parent, body=((2, 2), (3, 3))).by_source["mill"]

    assert document.body == (Span(15, 53),)
    assert document.text[15:53] == "The mill was rebuilt.\nThe ferry left.\n"
    assert document.in_body(15, 53)
    assert not document.in_body(14, 20)
    assert not document.in_body(40, 60)


def test_the_body_may_be_several_stretches(seeds: Path) -> None:
    (seeds / "mill.txt").write_bytes(TEXT.encode())

    document = _read(seeds.parent, body=((4, 4), (1, 1))).by_source["mill"]

    assert document.body == (Span(0, 15), Span(53, 69))
    assert not document.in_body(20, 30)


@pytest.mark.parametrize("body", [((1, 5),), ((0, 2),), ((3, 2),)])
def test_a_body_beyond_the_last_line(seeds: Path, body: tuple[tuple[int, int], ...]) -> None:
    (seeds / "mill.txt").write_bytes(TEXT.encode())

    documents = _read(seeds.parent, body=body)

    assert _only(documents).rule == "S103"
    assert "seeds/mill.txt has 4" in _only(documents).message
    assert documents.by_source == {}


def test_a_missing_source_skips_what_cannot_be_checked(seeds: Path) -> None:
    documents = _read(seeds.parent)

    assert _only(documents).rule == "S101"
    assert _only(documents).message == "source mill: seeds/mill.txt is missing: there is no such file"
    assert {row.rule for row in documents.problems.skipped} == {"S102", "S103"}


def test_a_file_below_a_file_is_missing(seeds: Path) -> None:
    (seeds / "mill.txt").write_bytes(b"x")

    assert _only(_read(seeds.parent, "mill.txt/inner.txt")).rule == "S101"


def test_no_folder_of_sources_at_all(tmp_path: Path) -> None:
    assert _only(_read(tmp_path)).rule == "S101"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"One\nTwo \xe9\n", "byte 0xe9 on line 2"),
        (b"\xff\xfeO\x00", "UTF-16"),
    ],
)
def test_what_is_not_utf_8(seeds: Path, data: bytes, told: str) -> None:
    (seeds / "mill.txt").write_bytes(data)

    row = _only(_read(seeds.parent, pinned=data))

    assert row.rule == "S103"
    assert told in row.message


def test_a_kind_of_file_that_is_not_read(seeds: Path) -> None:
    (seeds / "mill.pdf").write_bytes(b"%PDF")

    row = _only(_read(seeds.parent, "mill.pdf"))

    assert row.rule == "S103"
    assert ".txt" in row.help


@pytest.mark.parametrize("path", ["../out.txt", "a/../../out.txt", "/etc/hostname", "C:\\x.txt", "a\0b.txt", "d:x.txt"])
def test_a_path_that_leaves_the_folder(seeds: Path, path: str) -> None:
    (seeds.parent / "out.txt").write_text("secret")

    documents = _read(seeds.parent, path)

    assert _only(documents).rule == "F005"
    assert documents.by_source == {}


def test_a_link_that_leaves_the_folder(seeds: Path) -> None:
    (seeds.parent / "out.txt").write_text("secret")
    (seeds / "mill.txt").symlink_to("../out.txt")

    row = _only(_read(seeds.parent))

    assert row.rule == "F005"
    assert "symbolic link" in row.message


def test_a_link_to_a_folder_outside(seeds: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (outside / "mill.txt").write_text("secret")
    (seeds / "inner").symlink_to(outside)

    assert _only(_read(seeds.parent, "inner/mill.txt")).rule == "F005"


def test_links_in_a_circle(seeds: Path) -> None:
    (seeds / "mill.txt").symlink_to("other.txt")
    (seeds / "other.txt").symlink_to("mill.txt")

    assert _only(_read(seeds.parent)).rule == "F005"


def test_a_link_within_the_folder_is_followed(seeds: Path) -> None:
    (seeds / "real.txt").write_bytes(TEXT.encode())
    (seeds / "mill.txt").symlink_to("real.txt")

    assert _read(seeds.parent).by_source["mill"].text == TEXT


def test_what_is_no_regular_file_is_never_opened(seeds: Path) -> None:
    (seeds / "folder.txt").mkdir()
    os.mkfifo(seeds / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as listening:
        folder = os.open(seeds, os.O_RDONLY)
        listening.bind(f"/proc/self/fd/{folder}/socket.txt")
        os.close(folder)
        told = {path: _only(_read(seeds.parent, path)) for path in ("folder.txt", "pipe.txt", "socket.txt")}

    assert {row.rule for row in told.values()} == {"F011"}
    assert "a folder" in told["folder.txt"].message
    assert "a named pipe" in told["pipe.txt"].message
    assert "a socket" in told["socket.txt"].message


def test_a_file_that_is_too_large(seeds: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "MAX_BYTES", 10)
    (seeds / "mill.txt").write_bytes(b"x" * 11)

    row = _only(_read(seeds.parent))

    assert row.rule == "S103"
    assert "larger than" in row.message


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_a_file_that_may_not_be_read(seeds: Path) -> None:
    (seeds / "mill.txt").write_bytes(b"x")
    (seeds / "mill.txt").chmod(0)

    assert _only(_read(seeds.parent)).rule == "S101"


def test_a_file_that_cannot_be_opened_is_missing(seeds: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    (seeds / "mill.txt").write_bytes(b"x")
    monkeypatch.setattr(os, "open", refuse)

    assert "Permission denied" in _only(_read(seeds.parent)).message


def test_a_file_that_cannot_be_looked_at_is_missing(seeds: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> os.stat_result:
        raise PermissionError(13, "Permission denied")

    (seeds / "mill.txt").write_bytes(b"x")
    monkeypatch.setattr(Path, "lstat", refuse)

    assert "Permission denied" in _only(_read(seeds.parent)).message


def test_a_file_that_grows_while_it_is_read_is_too_large(seeds: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "MAX_BYTES", 4)
    (seeds / "mill.txt").write_bytes(b"x" * 8)
    real = os.fstat
    monkeypatch.setattr(
        os, "fstat", lambda descriptor: os.stat_result((*real(descriptor)[:6], 0, *real(descriptor)[7:]))
    )

    assert _only(_read(seeds.parent)).rule == "S103"
