"""Which files of a deck's folder are cards, in which order, and what they say."""

import codecs
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from ..problem import Problems, Source, Span
from .card_file import CardFile, CardReader
from .source import CARD_LIMIT, read_source, shown

_NOT_CARDS = re.compile(r"(\.|_|~|readme|hyphenation)", re.IGNORECASE)
_OTHER_TEXTS = (".doc", ".docx", ".odt", ".pages", ".pdf", ".rtf")
"""Endings of files that hold text, but not as an editor of plain text writes it."""
_PREFIX = re.compile(r"(\d{1,4})(?!\d)")


class NamedFile(NamedTuple):
    """A card's file; `prefix` is the number that its name begins with."""

    path: Path
    prefix: int | None
    card: CardFile


def card_paths(folder: Path) -> list[Path]:
    """Return the files that may be cards, in order: by the number in front of the name, then by name."""
    files = (path for path in folder.iterdir() if path.suffix.lower() in (".md", ".txt"))
    return sorted((path for path in files if not _NOT_CARDS.match(path.name)), key=_order)


def _is_other_text(path: Path) -> bool:
    """Whether a file is numbered as a card, but can't be read as one."""
    return path.suffix.lower() in _OTHER_TEXTS and _prefix(path) is not None


def _is_note(path: Path) -> bool:
    """Among numbered cards a file without a number is one only if it says so by the keys it begins with."""
    if _prefix(path) is not None or not path.is_file():
        return False
    with path.open("rb") as file:
        return not file.read(6).removeprefix(codecs.BOM_UTF8).startswith(b"---")


def _order(path: Path) -> tuple[float, str]:
    prefix = _prefix(path)
    return (float("inf") if prefix is None else prefix, path.name)


def _prefix(path: Path) -> int | None:
    match = _PREFIX.match(path.name)
    return int(match[1]) if match else None


def read_card_files(folder: Path, problems: Problems) -> list[NamedFile]:
    """Read all cards of a folder; those with mistakes are left out, `problems` says why."""
    return list(_read(folder, problems))


def _read(folder: Path, problems: Problems) -> Iterator[NamedFile]:
    reader, place = CardReader(problems), shown(folder / "-").removesuffix("-")
    for other in sorted(path.name for path in folder.iterdir() if _is_other_text(path)):
        problems.advice("file-not-text", Span(Source(place + other, ""), 0, 0), name=Path(other).stem)
    paths = card_paths(folder)
    numbered = any(_prefix(path) is not None for path in paths)
    for path in paths:
        name = place + path.name
        if numbered and _is_note(path):
            problems.advice("file-not-card", Span(Source(name, ""), 0, 0), name=path.name)
            continue
        source = read_source(path, CARD_LIMIT, problems, name)
        card = reader.read(source) if source else None
        if card:
            yield NamedFile(path, _prefix(path), card)
