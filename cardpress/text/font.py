"""Font: a file of plain TrueType, with its heights, and how wide its glyphs are and where they begin."""

import pathlib
from collections.abc import Callable
from dataclasses import dataclass, field

import uharfbuzz as hb

from .tables import tables_of


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


def read_font(path: pathlib.Path, origin: pathlib.Path | None = None) -> Font:
    """Read plain TrueType, cast from the font at `origin` if that is another file."""
    tables = tables_of(path)
    return Font(
        path=path,
        origin=origin or path,
        family=tables.family(path),
        name=tables.name(path),
        weight=tables.weight,
        italic=tables.italic,
        upem=tables.face.upem,
        cap_height=tables.cap_height,
        x_height=tables.x_height,
        ascent=tables.ascent,
        descent=tables.descent,
        face=tables.face,
        hb_font=hb.Font(tables.face),
    )
