"""Fonts: the files in fonts/, found by family, weight and slant; system fonts are never used."""

import pathlib
import struct
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import uharfbuzz as hb

from ..language import in_language
from ..problem import Problem, Refused, Source, Span
from .cast import cast, is_plain, weights

SUFFIXES = (".ttf", ".otf")
FAMILY, POSTSCRIPT_NAME, TYPOGRAPHIC_FAMILY = 1, 6, 16  # OpenType 1.9, name table, name IDs
OS2_LENGTH, WEIGHT = 96, 4  # OpenType 1.9, OS/2 version 2 and later: its least length, and where the weight stands


@dataclass(frozen=True, slots=True, eq=False)
class Font:
    """A plain font file, cast from `origin` where that is another. Heights are in ems, `descent` counts down."""

    path: pathlib.Path
    origin: pathlib.Path
    family: str
    name: str
    weight: int
    italic: bool
    upem: int
    cap_height: float
    x_height: float
    ascent: float
    descent: float
    face: hb.Face
    hb_font: hb.Font
    _advances: dict[int, int] = field(default_factory=dict)

    def __reduce__(self) -> tuple[Callable[[pathlib.Path, pathlib.Path], "Font"], tuple[pathlib.Path, pathlib.Path]]:
        """Travel between processes as the name of a file."""
        return read_font, (self.path, self.origin)

    def bearing(self, glyph: int) -> float:
        """Return the white at a glyph's left, in ems: to the stem of a j, whose hook hangs out under the baseline."""
        extents = self.hb_font.get_glyph_extents(glyph)
        if not extents:
            return 0.0
        hooked = extents.x_bearing < 0 and extents.y_bearing + extents.height < 0
        return (self._stem(glyph) if hooked else extents.x_bearing) / self.upem

    def _stem(self, glyph: int) -> float:
        """Return where a glyph begins above its baseline, in font units."""
        points = _Points()
        self.hb_font.draw_glyph_with_pen(glyph, points)
        return min((x for x, y in points.heard if y >= 0), default=0.0)

    def advance(self, glyph: int) -> int:
        """Return a glyph's own width, unkerned, in font units."""
        if glyph not in self._advances:
            self._advances[glyph] = self.hb_font.get_glyph_h_advance(glyph)
        return self._advances[glyph]


class _Points:
    """A pen that hears the points of an outline, handles of curves too."""

    def __init__(self) -> None:
        self.heard: list[tuple[float, float]] = []

    def moveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802 -- HarfBuzz calls it so
        self.heard += points

    lineTo = curveTo = qCurveTo = moveTo  # noqa: N815

    def closePath(self) -> None:  # noqa: N802
        """Do nothing: it adds no point."""


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


def read_font(path: pathlib.Path, origin: pathlib.Path | None = None) -> Font:
    """Read plain TrueType, cast from the font at `origin` if that is another file."""
    face = _face(path)
    os2, hhea = _table(face, "OS/2"), _table(face, "hhea")
    return Font(
        path=path,
        origin=origin or path,
        family=_family(path, face),
        name=face.get_name(POSTSCRIPT_NAME) or path.stem,
        weight=_number("H", os2, WEIGHT),
        italic=_is_italic(os2),
        upem=face.upem,
        cap_height=_number("h", os2, 88) / face.upem,
        x_height=_number("h", os2, 86) / face.upem,
        ascent=_number("h", hhea, 4) / face.upem,
        descent=-_number("h", hhea, 6) / face.upem,
        face=face,
        hb_font=hb.Font(face),
    )


def _entries(path: pathlib.Path) -> Iterator[Entry]:
    """Yield what a file offers. Refused ("font-unreadable") if it is no font."""
    face = _face(path)
    os2 = _table(face, "OS/2")
    if not face.glyph_count or len(os2) < OS2_LENGTH or not _table(face, "hhea"):
        raise Refused([Problem("font-unreadable", Span(Source(path.as_posix(), ""), 0, 0))])
    for weight in weights(face) or (_number("H", os2, WEIGHT),):
        yield Entry(path, _family(path, face), weight, _is_italic(os2), is_plain(face))


def _face(path: pathlib.Path) -> hb.Face:
    return hb.Face(hb.Blob.from_file_path(str(path)))


def _family(path: pathlib.Path, face: hb.Face) -> str:
    return face.get_name(TYPOGRAPHIC_FAMILY) or face.get_name(FAMILY) or path.stem


def _table(face: hb.Face, tag: str) -> bytes:
    return bytes(face.reference_table(tag).data)


def _is_italic(os2: bytes) -> bool:
    return bool(_number("H", os2, 62) & 1)


def _number(kind: str, table: bytes, offset: int) -> int:
    """Read a field of an OpenType table (OpenType 1.9: OS/2 version 2 and later, hhea)."""
    (value,) = struct.unpack_from(f">{kind}", table, offset)
    return int(value)


DEFAULT_FAMILY = "Atkinson Hyperlegible Next"
FAMILIES: Mapping[str, str] = dict.fromkeys(
    ("be", "bg", "el", "kk", "mk", "ru", "se", "smn", "sr", "uk", "vi"), "Source Sans 3"
)
"""Languages whose letters the default family lacks."""


def deck_family(language: str, families: Sequence[str]) -> str:
    """Return the family that sets a deck: one for the whole of it, never glyph by glyph."""
    wanted = in_language(FAMILIES, language) or DEFAULT_FAMILY
    return wanted if wanted in families else min(families)
