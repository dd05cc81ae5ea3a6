"""Typesetter: fonts, shaping, hyphenation and line breaking of one deck, with what they remember."""

from ..prose import Text
from .breaks import Break, Measured
from .fonts import Fonts, deck_family
from .hyphenate import Hyphenator
from .lines import Line, break_lines
from .measure import Measurer
from .shape import Shaper
from .shaped import EM, Shaped
from .words import Setting

REMEMBERED = 10_000
"""So many texts stay measured: enough for a deck's fitting rounds, and a bound for 10,000 cards."""


class Typesetter:
    """Sets texts of one language; every word is shaped once and every text measured once."""

    def __init__(self, fonts: Fonts, language: str, hyphenator: Hyphenator) -> None:
        self.fonts = fonts
        self.family = deck_family(language, fonts.families)
        self.shaper = Shaper(language)
        self._measurer = Measurer(self.shaper, hyphenator)
        self._measured: dict[tuple[Text, Setting], Measured] = {}
        self._lines: dict[tuple[Measured, int, bool], tuple[Line, ...]] = {}
        self._own: dict[str, Text] = {}

    def own_text(self, string: str) -> Text:
        """Return words of a layout's own (folios, labels): they stand in no file of the author's."""
        return self._own.setdefault(string, Text(string))

    def measured(self, text: Text, setting: Setting) -> Measured:
        known = self._measured.get((text, setting))
        if known is None:
            if len(self._measured) >= REMEMBERED:
                self._measured.clear()
                self._lines.clear()
            known = self._measured[text, setting] = self._measurer.measure(text, setting)
        return known

    def lines(self, measured: Measured, width: float, size: float, *, balance: bool) -> tuple[Line, ...]:
        """Break a text set at `size` points into lines of at most `width` points. Raises TooWide."""
        limit = int(width * EM / size + 0.5)
        key = measured, limit, balance
        lines = self._lines.get(key)
        if lines is None:
            lines = self._lines[key] = break_lines(measured, limit, balance=balance)
        return lines

    def pieces(self, measured: Measured, line: Line) -> list[Shaped]:
        """Return the words and spaces of a line, an added hyphen last."""
        first, last, _ = line
        pieces = [word.shaped for word in measured.row[2 * first.word : max(0, 2 * last.word - 1)]]
        if measured.divides(first) or measured.divides(last):
            pieces = self._parts(measured, line, pieces)
        return [piece for piece in pieces if piece.glyphs] if measured.joined else pieces

    def _parts(self, measured: Measured, line: Line, whole: list[Shaped]) -> list[Shaped]:
        """Return the pieces of a line that begins or ends inside a word."""
        first, last, _ = line
        start, end = first.at - measured.begins[first.word], last.at - measured.begins[last.word]
        if first.word == last.word:
            pieces = [self._part(measured, first, start, end)]
        else:
            pieces = [self._part(measured, first, start), *whole[1:]]
            if end:
                pieces += [measured.row[2 * last.word - 1].shaped, self._part(measured, last, 0, end)]
        return [*pieces, self.shaper.hyphen(pieces[-1].font)] if last.hyphen else pieces

    def _part(self, measured: Measured, found: Break, start: int, end: int | None = None) -> Shaped:
        word = measured.row[2 * found.word].shaped
        return self.shaper.part(word, start, len(word.text) if end is None else end)
