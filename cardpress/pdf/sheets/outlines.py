"""Outlines: labels in margins, drawn letter by letter as shapes.

A form for each glyph is stored once a file. So no font is needed, and text taken out of
the file is the author's alone.
"""

from collections.abc import Iterator

from pypdf import PdfWriter
from pypdf.generic import IndirectObject, NameObject

from ...geometry import Matrix
from ...impose.sheet import Label
from ...text.font import Font
from ...text.shape import Shaper
from ..syntax.names import name, numbers
from ..syntax.numbers import number
from .form import added, stream

NAMES = "/G{}"


class Outlines:
    """The glyphs of one font in one file."""

    def __init__(self, writer: PdfWriter, font: Font, language: str) -> None:
        self._writer, self._font = writer, font
        self._shaper = Shaper(language)
        self._forms: dict[int, IndirectObject] = {}

    def forms(self, labels: tuple[Label, ...]) -> dict[NameObject, IndirectObject]:
        """Return the forms that labels need, by their names."""
        glyphs = {glyph for label in labels for glyph in self._shaper.word(self._font, label.words).glyphs}
        return {name(NAMES.format(glyph)): self._form(glyph) for glyph in sorted(glyphs)}

    def show(self, label: Label, height: float) -> str:
        """Return the operators that draw a label on a paper of `height` points."""
        shaped = self._shaper.word(self._font, label.words)
        scale = label.size / self._font.upem
        x, y = label.at.x, height - label.at.y
        turned = {0: Matrix(scale, 0, 0, scale, x, y), 270: Matrix(0, scale, -scale, 0, x, y)}[label.turn]
        parts = [f"q 0 g {' '.join(f'{value:.5f}' for value in turned)} cm"]
        for glyph, advance in zip(shaped.glyphs, shaped.advances, strict=True):
            parts.append(f"{NAMES.format(glyph)} Do 1 0 0 1 {advance} 0 cm")
        return "\n".join([*parts, "Q"])

    def _form(self, glyph: int) -> IndirectObject:
        if glyph not in self._forms:
            made = stream(" ".join([*outline(self._font, glyph), "f"]).encode())
            made[name("/Type")] = name("/XObject")
            made[name("/Subtype")] = name("/Form")
            em = self._font.upem
            made[name("/BBox")] = numbers([-em, -em, 2 * em, 2 * em])
            self._forms[glyph] = added(self._writer, made)
        return self._forms[glyph]


def outline(font: Font, glyph: int) -> Iterator[str]:
    """Yield a glyph's path as operators, in font units."""
    pen = _Pen()
    font.hb_font.draw_glyph_with_pen(glyph, pen)
    yield from pen.operators


class _Pen:
    """Hears the outline; PDF has cubic curves only."""

    def __init__(self) -> None:
        self.operators: list[str] = []
        self._at = (0.0, 0.0)

    def _add(self, operator: str, *points: tuple[float, float]) -> None:
        self.operators.append(" ".join([*(number(value) for point in points for value in point), operator]))
        self._at = points[-1] if points else self._at

    def moveTo(self, point: tuple[float, float]) -> None:  # noqa: N802 -- HarfBuzz calls it so
        self._add("m", point)

    def lineTo(self, point: tuple[float, float]) -> None:  # noqa: N802
        self._add("l", point)

    def curveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802
        self._add("c", *points)

    def qCurveTo(self, handle: tuple[float, float], end: tuple[float, float]) -> None:  # noqa: N802
        first, second = (
            (point[0] + (handle[0] - point[0]) * 2 / 3, point[1] + (handle[1] - point[1]) * 2 / 3)
            for point in (self._at, end)
        )
        self._add("c", first, second, end)

    def closePath(self) -> None:  # noqa: N802
        self._add("h")
