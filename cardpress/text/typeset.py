"""Typesetter: fonts, shaping, hyphenation and line breaking of one deck, with what they remember."""

from ..prose import Text
from .breaks import Measured, Setting, measure
from .fonts import Fonts
from .hyphenate import Hyphenator
from .lines import Line, break_lines
from .shape import EM, Shaped, Shaper

REMEMBERED = 20_000
"""So many texts stay measured: enough for a deck's fitting rounds, and a bound for 10,000 cards."""


class Typesetter:
    """Sets texts of one language; every word is shaped once and every text measured once."""

    def __init__(self, fonts: Fonts, language: str, hyphenator: Hyphenator) -> None:
        self.fonts = fonts
        self.shaper = Shaper(language)
        self._hyphenator = hyphenator
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
                self.forget()
            known = self._measured[text, setting] = measure(text, setting, self.shaper, self._hyphenator)
        return known

    def lines(self, measured: Measured, width: float, size: float, *, balance: bool) -> tuple[Line, ...]:
        """Break a text set at `size` points into lines of at most `width` points. Raises TooWide."""
        limit = int(width * EM / size + 0.5)
        key = measured, limit, balance
        lines = self._lines.get(key)
        if lines is None:
            lines = self._lines[key] = break_lines(measured, limit, balance=balance)
        return lines

    def pieces(self, measured: Measured, line: Line) -> tuple[Shaped, ...]:
        """Return the words and spaces of a line, an added hyphen last."""
        pieces: list[Shaped] = []
        before = -1
        for token in measured.tokens:
            start, end = max(token.start, line.start), min(token.end, line.end)
            if start >= end:
                continue
            if 0 <= before < start:
                pieces.append(measured.space)
            whole = (start, end) == (token.start, token.end)
            font, text = token.shaped.font, measured.text.string
            pieces.append(token.shaped if whole else self.shaper.word(font, text[start:end]))
            before = end
        if line.hyphen:
            pieces.append(self.shaper.hyphen(pieces[-1].font))
        return tuple(pieces)

    def forget(self) -> None:
        """Drop measured texts and lines; shaped words stay."""
        self._measured.clear()
        self._lines.clear()
