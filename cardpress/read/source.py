"""Text files as the author saved them, checked once for what must never reach paper.

A `Source` keeps the author's letters as they are (NFC comes later, when text becomes
`prose.Text`); only the byte order mark is dropped and line ends become line feeds.
"""

import codecs
import stat
from pathlib import Path

from ..problem import Problems, Source, Span
from ..reason import reason_of
from .characters import check_characters

YAML_LIMIT = 1_000_000
CARD_LIMIT = 60_000
"""The most bytes of a file."""

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def shown(path: Path) -> str:
    """Return the path as messages show it: from the current folder if inside it, with forward slashes."""
    return path.absolute().as_posix().removeprefix(f"{Path.cwd().as_posix()}/")


def read_source(path: Path, limit: int, problems: Problems, known_as: str = "") -> Source | None:
    """Read a text file of at most `limit` bytes; None if it can't be used, `problems` says why.

    `known_as` is how messages show its path, where that is known already.
    """
    name = known_as or shown(path)
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            problems.error("file-is-folder", _at(name))
        elif status.st_size > limit:
            problems.error("file-too-large", _at(name), limit=limit // 1000)
        else:
            with path.open("rb", buffering=0) as file:  # a buffer would only cost time
                return decode(file.readall(), name, problems)
    except FileNotFoundError:
        problems.error("file-missing", _at(name))
    except OSError as error:
        problems.error("file-unreadable", _at(name), reason=reason_of(error))
    return None


def _at(path: str) -> Span:
    return Span(Source(path, ""), 0, 0)


def decode(data: bytes, path: str, problems: Problems) -> Source | None:
    """Make a source of a file's bytes; None if they are no text that can be printed."""
    if data.startswith(_UTF16):
        source = Source(path, _lines(data.decode("utf-16", "replace")))
        problems.error("file-utf16", Span(source, 0, 1))
        return None
    written = data.removeprefix(codecs.BOM_UTF8)
    try:
        source = Source(path, _lines(written.decode()))
    except UnicodeDecodeError as error:
        source = Source(path, _lines(written.decode(errors="replace")))
        before = len(_lines(written[: error.start].decode(errors="ignore")))
        problems.error("file-not-utf8", Span(source, before, before + 1), byte=f"{written[error.start]:02X}")
        return None
    return source if check_characters(source, problems) else None


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
