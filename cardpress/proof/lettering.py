"""Lettering: words of a proof set in lines, in the deck's typeface."""

from ..color import BLACK, Color
from ..layout.frame import Glyphs
from ..text.lines import Line, TooWide
from ..text.shaped import EM
from ..text.typeset import Typesetter
from ..text.words import Setting

LEADING = 1.32


class Lettering:
    """Sets words at places in points; words too wide for their place become smaller or end in an ellipsis."""

    def __init__(self, typesetter: Typesetter) -> None:
        self._typesetter = typesetter
        plain, bold = (Setting(typesetter.fonts.faces(typesetter.family, weight)) for weight in (400, 700))
        self._settings = {False: plain, True: bold}

    def line(
        self,
        words: str,
        x: float,
        y: float,
        size: float,
        width: float,
        *,
        bold: bool = False,
        right: bool = False,
        color: Color = BLACK,
    ) -> Glyphs:
        """Set one line that begins at `x`, or ends `width` to the right of it; what is too wide ends in an ellipsis."""
        shown = self._cut(" ".join(words.split()), size, width, bold=bold)
        (set_line,) = self._lines(shown, EM * size, size, bold=bold)
        return self._glyphs(shown, set_line, x + (width - set_line.width * size / EM) * right, y, size, bold, color)

    def paragraph(
        self, words: str, x: float, y: float, size: float, width: float, *, bold: bool = False, color: Color = BLACK
    ) -> list[Glyphs]:
        """Set lines no wider than `width`, the first on baseline `y`."""
        size = self.fitting(words, size, width, bold=bold)
        lines = self._lines(words, width, size, bold=bold)
        return [
            self._glyphs(words, line, x, y + number * LEADING * size, size, bold, color)
            for number, line in enumerate(lines)
        ]

    def fitting(self, words: str, size: float, width: float, *, bold: bool = False) -> float:
        """Return the size, made smaller where a word alone is wider than `width`."""
        try:
            self._lines(words, width, size, bold=bold)
        except TooWide as wide:
            return width * EM / wide.width * 0.99
        return size

    def _cut(self, words: str, size: float, width: float, *, bold: bool) -> str:
        shown = words
        while len(shown) > 1 and self._width(shown, size, bold=bold) > width:
            shown = f"{shown.removesuffix('…')[:-1].rstrip()}…"
        return shown

    def _width(self, words: str, size: float, *, bold: bool) -> float:
        (line,) = self._lines(words, EM * size, size, bold=bold)
        return line.width * size / EM

    def _lines(self, words: str, width: float, size: float, *, bold: bool) -> tuple[Line, ...]:
        measured = self._typesetter.measured(self._typesetter.own_text(words), self._settings[bold])
        return self._typesetter.lines(measured, width, size, balance=False)

    def _glyphs(self, words: str, line: Line, x: float, y: float, size: float, bold: bool, color: Color) -> Glyphs:
        text = self._typesetter.own_text(words)
        measured = self._typesetter.measured(text, self._settings[bold])
        pieces = self._typesetter.pieces(measured, line)
        return Glyphs(x, y, size, 0.0, color, pieces, text)
