"""Fonts for tests, made from Atkinson: one with cubic outlines, a variable one."""

from collections.abc import Iterable
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables.TupleVariation import TupleVariation

WIDER = 0.2
"""So much wider is the variable font at its heaviest."""


def cubic(source: Path, target: Path) -> Path:
    """Write a font again with cubic outlines, all else as it is."""
    font = TTFont(source)
    glyphs, order = font.getGlyphSet(), font.getGlyphOrder()
    strings = {}
    for name in order:
        pen = T2CharStringPen(font["hmtx"][name][0], glyphs)
        glyphs[name].draw(pen)
        strings[name] = pen.getCharString()
    builder = FontBuilder(font=font)
    builder.isTTF = False
    builder.setupCFF(font["name"].getDebugName(6), {}, strings, {})
    for table in ("glyf", "loca", "cvt ", "fpgm", "prep", "gasp"):
        if table in font:
            del font[table]
    font.sfntVersion = "OTTO"
    font["maxp"].tableVersion = 0x00005000
    font.save(target)
    return target


def variable(source: Path, target: Path, family: str, letters: Iterable[str]) -> Path:
    """Write a font whose weight varies from 400 to 750; its letters only grow wider."""
    font = TTFont(source)
    names = font["name"]
    for name in (1, 16):
        names.setName(family, name, 3, 1, 0x409)
    builder = FontBuilder(font=font)
    builder.setupFvar([("wght", 400, 400, 750, "Weight")], [])
    cmap = font.getBestCmap()
    builder.setupGvar({cmap[ord(letter)]: [_wider(font, cmap[ord(letter)])] for letter in letters})
    font.save(target)
    return target


def _wider(font: TTFont, glyph: str) -> TupleVariation:
    outline = font["glyf"][glyph]
    if outline.isComposite():
        points = [(0, 0)] * len(outline.components)
    else:
        points = [(round(x * WIDER), 0) for x, _ in outline.getCoordinates(font["glyf"])[0]]
    phantoms = [(0, 0), (round(font["hmtx"][glyph][0] * WIDER), 0), (0, 0), (0, 0)]
    return TupleVariation({"wght": (0.0, 1.0, 1.0)}, [*points, *phantoms])
