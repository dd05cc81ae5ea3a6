"""Text files: what is dropped, what is refused, and how paths are shown."""

import os

import pytest

from cardpress.problem import Problems
from cardpress.read.source import decode, read_source, shown


def read(path, limit=1000):
    problems = Problems()
    return read_source(path, limit, problems), [problem.code for problem in problems.all]


def test_byte_order_mark_and_line_ends(tmp_path):
    path = tmp_path / "a.md"
    path.write_bytes("\ufeffä\r\nb\rc\n".encode())
    assert read(path)[0].text == "ä\nb\nc\n"


def test_letters_stay_as_they_are(tmp_path):
    path = tmp_path / "a.md"
    path.write_text("a\u0308", encoding="utf-8")
    assert read(path)[0].text == "a\u0308"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a\0b", "character-control"),
        ("a\x1bb", "character-control"),
        ("a\u0085b", "character-control"),
        ("a\ufffdb", "character-control"),
        ("a\ufeffb", "character-control"),
        ("a\U0001fffeb", "character-control"),
        ("a\u202eb", "character-bidi"),
        ("a\u2066b", "character-bidi"),
    ],
)
def test_what_can_not_be_printed_is_refused_with_its_place(text, code):
    problems = Problems()
    assert decode(text.encode(), "a.md", problems) is None
    (problem,) = problems.all
    assert (problem.code, problem.span.start) == (code, 1)


@pytest.mark.parametrize("text", ["a\u00adb", "5\u00a0%", "”Yhdessä” – on…", "مرحبا", "漢字", "😀", "a\tb\n"])
def test_what_can_be_printed_is_taken(text):
    assert decode(text.encode(), "a.md", Problems()).text == text


def test_a_wrong_encoding_is_shown_where_it_begins():
    problems = Problems()
    assert decode("ä\r\nkäsi ".encode() + b"\xe4\r\n", "a.md", problems) is None
    (problem,) = problems.all
    assert problem.code == "file-not-utf8"
    assert problem.span.source.position(problem.span.start) == (2, 6)
    assert problem.values == {"byte": "E4"}
    assert decode(b"\xed\xa0\x80", "a.md", Problems()) is None


def test_a_wrong_encoding_behind_a_byte_order_mark_is_shown_where_it_begins():
    problems = Problems()
    assert decode(b"\xef\xbb\xbfk\xe4si", "a.md", problems) is None
    (problem,) = problems.all
    assert (problem.span.start, problem.values) == (1, {"byte": "E4"})


def test_files_that_can_not_be_read(tmp_path):
    (tmp_path / "large.md").write_text("a" * 1001, encoding="utf-8")
    assert read(tmp_path / "none.md") == (None, ["file-missing"])
    assert read(tmp_path) == (None, ["file-is-folder"])
    assert read(tmp_path / "large.md") == (None, ["file-too-large"])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such files on this system")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "a.md")
    assert read(tmp_path / "a.md") == (None, ["file-is-folder"])


def test_paths_are_shown_from_the_current_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert shown(tmp_path / "content" / "a.md") == "content/a.md"
    assert shown(tmp_path.parent / "a.md") == (tmp_path.parent / "a.md").as_posix()
