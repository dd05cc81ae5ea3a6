"""Fonts: the files in fonts/, found by family, weight and slant; system fonts are never used."""

import pathlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ..language import in_language
from ..problem import Problem, Refused, Source, Span
from .cast import cast, is_plain, weights
from .font import Font, read_font
from .tables import tables_of

SUFFIXES = (".ttf", ".otf")
DEFAULT_FAMILY = "Atkinson Hyperlegible Next"
FAMILIES: Mapping[str, str] = dict.fromkeys(
    ("be", "bg", "el", "kk", "mk", "ru", "se", "smn", "sr", "uk", "vi"), "Source Sans 3"
)
"""Languages whose letters the default family lacks."""


@dataclass(frozen=True, slots=True, eq=False)
class Faces:
    """The four faces that a style uses; a face the family lacks is the nearest it has."""

    regular: Font
    bold: Font
    italic: Font
    bold_italic: Font

    def pick(self, *, bold: bool, italic: bool) -> Font:
        if bold:
            return self.bold_italic if italic else self.bold
        return self.italic if italic else self.regular


class Entry(NamedTuple):
    """A font that there is: a file, or one weight of a variable file."""

    path: pathlib.Path
    family: str
    weight: int
    italic: bool
    plain: bool


class Fonts:
    """All fonts of a folder. Those that are not plain TrueType are cast when they are wanted, and lie in `kept`."""

    def __init__(self, folder: pathlib.Path, kept: pathlib.Path) -> None:
        paths = sorted(path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES)
        self._entries = tuple(entry for path in paths for entry in _entries(path))
        self._kept = kept
        self._read: dict[Entry, Font] = {}

    @property
    def families(self) -> tuple[str, ...]:
        return tuple(sorted({entry.family for entry in self._entries}))

    @property
    def all(self) -> tuple[Font, ...]:
        """All fonts, cast where they must be."""
        return tuple(map(self._font, self._entries))

    def find(self, family: str, weight: int, *, italic: bool = False) -> Font:
        """Return the nearest font of the family; KeyError if there is no such family."""
        entries = [entry for entry in self._entries if entry.family == family]
        if not entries:
            raise KeyError(family)
        return self._font(min(entries, key=lambda one: (one.italic != italic, abs(one.weight - weight), one.weight)))

    def _font(self, entry: Entry) -> Font:
        if entry not in self._read:
            path = entry.path if entry.plain else cast(entry.path, entry.weight, self._kept)
            self._read[entry] = read_font(path, entry.path)
        return self._read[entry]

    def faces(self, family: str, weight: int, *, italic: bool = False) -> Faces:
        """Return the faces of a style; bold is two steps heavier than the style itself, at least 700."""
        bold = max(700, weight + 200)
        return Faces(
            self.find(family, weight, italic=italic),
            self.find(family, bold, italic=italic),
            self.find(family, weight, italic=not italic),
            self.find(family, bold, italic=not italic),
        )


def _entries(path: pathlib.Path) -> Iterator[Entry]:
    """Yield what a file offers. Refused ("font-unreadable") if it is no font."""
    tables = tables_of(path)
    if not tables.are_there:
        raise Refused([Problem("font-unreadable", Span(Source(path.as_posix(), ""), 0, 0))])
    for weight in weights(tables.face) or (tables.weight,):
        yield Entry(path, tables.family(path), weight, tables.italic, is_plain(tables.face))


def deck_family(language: str, families: Sequence[str]) -> str:
    """Return the family that sets a deck: one for the whole of it, never glyph by glyph."""
    wanted = in_language(FAMILIES, language) or DEFAULT_FAMILY
    return wanted if wanted in families else min(families)
