"""Which files of a deck's folder are cards, in which order, and what they say."""

import codecs
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from ...problem import Problems, Source, Span
from ..source import CARD_LIMIT, read_source, shown
from .card_file import CardFile, CardReader

_CARDS = (".md", ".txt")
_NOT_CARDS = re.compile(r"(\.|_|~|readme|hyphenation)", re.IGNORECASE)
_OTHER_TEXTS = (".doc", ".docx", ".odt", ".pages", ".pdf", ".rtf")
"""Endings of files that hold text, but not as an editor of plain text writes it."""
_PREFIX = re.compile(r"(\d{1,4})(?!\d)")


class NamedFile(NamedTuple):
    """A card's file; `prefix` is the number that its name begins with."""

    path: Path
    prefix: int | None
    card: CardFile


class _Found(NamedTuple):
    """A file of the folder."""

    path: Path
    name: str
    prefix: int | None

    @property
    def is_card(self) -> bool:
        return self.name.lower().endswith(_CARDS) and not _NOT_CARDS.match(self.name)

    @property
    def is_other_text(self) -> bool:
        """Whether it is numbered as a card, but can't be read as one."""
        return self.prefix is not None and self.name.lower().endswith(_OTHER_TEXTS)


def _found(path: Path) -> _Found:
    prefix = _PREFIX.match(path.name)
    return _Found(path, path.name, int(prefix[1]) if prefix else None)


def _order(file: _Found) -> tuple[bool, int, list[str | int], str]:
    """By the number in front of the name, then by name, as file managers do: "Card 2" before "Card 10"."""
    parts = [int(part) if part.isdecimal() else part for part in re.split("([0-9]+)", file.name)]
    return file.prefix is None, file.prefix or 0, parts, file.name


def _is_note(file: _Found) -> bool:
    """Among numbered cards a file without a number is one only if it says so by the keys it begins with."""
    if file.prefix is not None or not file.path.is_file():
        return False
    with file.path.open("rb") as opened:
        return not opened.read(6).removeprefix(codecs.BOM_UTF8).startswith(b"---")


def read_card_files(folder: Path, problems: Problems) -> list[NamedFile]:
    """Read all cards of a folder; those with mistakes are left out, `problems` says why."""
    return list(_read(folder, problems))


def _read(folder: Path, problems: Problems) -> Iterator[NamedFile]:
    reader, place = CardReader(problems), shown(folder / "-").removesuffix("-")
    found = [_found(path) for path in folder.iterdir()]
    for name in sorted(file.name for file in found if file.is_other_text):
        problems.advice("file-not-text", Span(Source(place + name, ""), 0, 0), name=Path(name).stem)
    files = sorted((file for file in found if file.is_card), key=_order)
    numbered = any(file.prefix is not None for file in files)
    for file in files:
        if numbered and _is_note(file):
            problems.advice("file-not-card", Span(Source(place + file.name, ""), 0, 0), name=file.name)
            continue
        source = read_source(file.path, CARD_LIMIT, problems, place + file.name)
        card = reader.read(source) if source else None
        if card:
            yield NamedFile(file.path, file.prefix, card)
