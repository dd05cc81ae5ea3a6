"""Casting: variable fonts and fonts with cubic outlines, made into plain TrueType at one weight once, and kept.

Only plain TrueType goes into PDFs. What is kept lies in a folder that may be deleted at any time: the name of
a file says what it was made from and by which libraries, so that the same bytes come out with it or without.
"""

import hashlib
import io
from pathlib import Path
from typing import TYPE_CHECKING

import uharfbuzz as hb

from ..files import write_all

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont
    from fontTools.ttLib.tables._g_l_y_f import Glyph

TOLERANCE = 1 / 1000
"""Of an em: how far a quadratic outline may lie from the cubic one. Nobody sees a twentieth of it at 72 pt."""
_LIBRARIES = ("fonttools", "uharfbuzz")
_RECIPE = 1
"""Goes up when casting changes."""


def is_plain(face: hb.Face) -> bool:
    """Say whether a font can go into a PDF as it is."""
    return "glyf" in face.table_tags and not face.has_var_data


def weights(face: hb.Face) -> tuple[int, ...]:
    """Return the weights that a variable font offers, in hundreds; () if its weight does not vary."""
    for axis in face.axis_infos:
        if axis.tag == "wght":
            return tuple(range(-(-int(axis.min_value) // 100) * 100, int(axis.max_value) + 1, 100))
    return ()


def cast(path: Path, weight: int, kept: Path) -> Path:
    """Return where the plain font is kept, made from the font at `path` if it is not there yet.

    Refused ("disk-full", "output-not-writable") if it can't be kept.
    """
    data = path.read_bytes()
    import importlib.metadata  # most fonts are plain, and runs do without

    versions = [importlib.metadata.version(name) for name in _LIBRARIES]
    made_of = repr((_RECIPE, versions, weight)).encode() + data
    target = kept / f"{path.stem}-{weight}-{hashlib.sha256(made_of).hexdigest()[:16]}.ttf"
    if not target.exists():
        write_all(kept, {target.name: plain(data, weight)})
    return target


def plain(data: bytes, weight: int) -> bytes:
    """Return a font as plain TrueType, at a weight if it is variable."""
    from fontTools.ttLib import TTFont  # slow to import, and most fonts are plain

    face = hb.Face(data)
    font = TTFont(io.BytesIO(_pinned(face, weight) if face.has_var_data else data), recalcTimestamp=False)
    if "glyf" not in font:
        _make_quadratic(font)
    _name(font, weight)
    made = io.BytesIO()
    font.save(made)
    return made.getvalue()


def _pinned(face: hb.Face, weight: int) -> bytes:
    """Hold a variable font at a weight, everything else of it at its default."""
    wanted = hb.SubsetInput()
    wanted.keep_everything()
    wanted.pin_all_axes_to_default(face)
    if weights(face):
        wanted.pin_axis_location(face, "wght", weight)
    return bytes(hb.subset(face, wanted).blob.data)


def _make_quadratic(font: "TTFont") -> None:
    """Draw all glyphs anew with quadratic curves (OpenType 1.9: glyf, loca, maxp 1.0 instead of CFF, maxp 0.5)."""
    from fontTools.ttLib import newTable

    drawn = _drawn(font)
    font["loca"], font["glyf"] = newTable("loca"), newTable("glyf")
    font["glyf"].glyphs, font["glyf"].glyphOrder = drawn, font.getGlyphOrder()
    for name, glyph in drawn.items():
        glyph.recalcBounds(font["glyf"])
        font["hmtx"][name] = (font["hmtx"][name][0], getattr(glyph, "xMin", 0))
    _count(font)
    for table in ("CFF ", "CFF2", "VORG"):
        if table in font:
            del font[table]
    font.sfntVersion = "\0\1\0\0"


def _drawn(font: "TTFont") -> dict[str, "Glyph"]:
    """Return all glyphs with quadratic curves, by name."""
    from fontTools.pens.cu2quPen import Cu2QuPen
    from fontTools.pens.ttGlyphPen import TTGlyphPen

    glyphs = font.getGlyphSet()
    drawn = {}
    for name in font.getGlyphOrder():
        pen = TTGlyphPen(None)
        glyphs[name].draw(Cu2QuPen(pen, TOLERANCE * font["head"].unitsPerEm, reverse_direction=True))
        drawn[name] = pen.glyph()
    return drawn


def _count(font: "TTFont") -> None:
    """Write the table of limits that TrueType wants; there are no instructions, so most are none."""
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    maxp.maxZones = 1
    for limit in (
        "TwilightPoints",
        "Storage",
        "FunctionDefs",
        "InstructionDefs",
        "StackElements",
        "SizeOfInstructions",
        "ComponentElements",
    ):
        setattr(maxp, f"max{limit}", 0)


def _name(font: "TTFont", weight: int) -> None:
    """Give each weight a name of its own, as PDFs tell fonts apart by it (name ID 6)."""
    names = font["name"]
    family = names.getDebugName(25) or names.getDebugName(16) or names.getDebugName(1) or "Font"
    slant = "Italic" if font["OS/2"].fsSelection & 1 else ""
    names.setName(f"{family.replace(' ', '')}-{weight}{slant}", 6, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
