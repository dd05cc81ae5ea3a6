"""Typesetter: fonts, shaping, hyphenation and line breaking of one deck, with what they remember."""

from ..prose import Text
from .breaks import Measured, Measurer, Setting
from .fonts import Fonts, deck_family
from .hyphenate import Hyphenator
from .lines import Line, break_lines
from .shape import EM, Shaped, Shaper

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
        first, last = measured.tokens_before[line.first], measured.tokens_before[line.last]
        words = measured.tokens[first:last]
        if measured.divided[line.first] >= 0 or measured.divided[line.last] >= 0:
            return self._parts(measured, line, first, last)
        if not measured.text.marks:  # between whole words there is always a space
            pieces = [measured.space] * (2 * len(words) - 1)
            pieces[::2] = words
            return pieces
        pieces = words[:1]
        starts = measured.token_starts
        for number, word in enumerate(words[1:], first + 1):
            if starts[number] > starts[number - 1] + len(measured.tokens[number - 1].text):
                pieces.append(measured.space)
            pieces.append(word)
        return pieces

    def _parts(self, measured: Measured, line: Line, first: int, last: int) -> list[Shaped]:
        """Return the pieces of a line that begins or ends inside a word."""
        start, end = measured.starts[line.first], measured.ends[line.last]
        pieces: list[Shaped] = []
        before = start
        for number in range(first, min(last + 1, len(measured.tokens))):
            word, at = measured.tokens[number], measured.token_starts[number]
            part = measured.text.string[max(at, start) : min(at + len(word.text), end)]
            if not part:
                break
            if at > before:
                pieces.append(measured.space)
            pieces.append(self.shaper.word(word.font, part))
            before = at + len(word.text)
        if measured.hyphens[line.last]:
            pieces.append(self.shaper.hyphen(pieces[-1].font))
        return pieces
