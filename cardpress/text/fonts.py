"""Fonts: the files in fonts/, found by family, weight and slant; system fonts are never used."""

import pathlib
import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import uharfbuzz as hb

from ..language import in_language

FAMILY, POSTSCRIPT_NAME, TYPOGRAPHIC_FAMILY = 1, 6, 16  # OpenType 1.9, name table, name IDs


@dataclass(frozen=True, slots=True, eq=False)
class Font:
    """A font file. Heights are in ems, `descent` counts down from the baseline."""

    path: pathlib.Path
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

    def __reduce__(self) -> tuple[Callable[[pathlib.Path], "Font"], tuple[pathlib.Path]]:
        """Travel between processes as the name of a file."""
        return read_font, (self.path,)

    def bearing(self, glyph: int) -> float:
        """Return the white at a glyph's left, in ems."""
        extents = self.hb_font.get_glyph_extents(glyph)
        return extents.x_bearing / self.upem if extents else 0.0

    def advance(self, glyph: int) -> int:
        """Return a glyph's own width, unkerned, in font units."""
        if glyph not in self._advances:
            self._advances[glyph] = self.hb_font.get_glyph_h_advance(glyph)
        return self._advances[glyph]


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


class Fonts:
    """All fonts of a folder."""

    def __init__(self, folder: pathlib.Path) -> None:
        self._fonts = tuple(read_font(path) for path in sorted(folder.glob("*.ttf")))

    @property
    def families(self) -> tuple[str, ...]:
        return tuple(sorted({font.family for font in self._fonts}))

    def find(self, family: str, weight: int, *, italic: bool = False) -> Font:
        """Return the nearest font of the family; KeyError if there is no such family."""
        family_fonts = [font for font in self._fonts if font.family == family]
        if not family_fonts:
            raise KeyError(family)
        return min(family_fonts, key=lambda font: (font.italic != italic, abs(font.weight - weight), font.weight))

    def faces(self, family: str, weight: int, *, italic: bool = False) -> Faces:
        """Return the faces of a style; bold is two steps heavier than the style itself, at least 700."""
        bold = max(700, weight + 200)
        return Faces(
            self.find(family, weight, italic=italic),
            self.find(family, bold, italic=italic),
            self.find(family, weight, italic=not italic),
            self.find(family, bold, italic=not italic),
        )


def read_font(path: pathlib.Path) -> Font:
    face = hb.Face(hb.Blob.from_file_path(str(path)))
    os2 = bytes(face.reference_table("OS/2").data)
    hhea = bytes(face.reference_table("hhea").data)
    weight, selection = _number("H", os2, 4), _number("H", os2, 62)
    return Font(
        path=path,
        family=face.get_name(TYPOGRAPHIC_FAMILY) or face.get_name(FAMILY) or path.stem,
        name=face.get_name(POSTSCRIPT_NAME) or path.stem,
        weight=weight,
        italic=bool(selection & 1),
        upem=face.upem,
        cap_height=_number("h", os2, 88) / face.upem,
        x_height=_number("h", os2, 86) / face.upem,
        ascent=_number("h", hhea, 4) / face.upem,
        descent=-_number("h", hhea, 6) / face.upem,
        face=face,
        hb_font=hb.Font(face),
    )


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
