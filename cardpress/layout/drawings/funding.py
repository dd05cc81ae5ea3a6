"""The funder's block: the EU emblem with its statement (Regulation (EU) 2021/1060, Annex IX)."""

from collections.abc import Iterator
from typing import NamedTuple

from ...color import BLACK, Color
from ...geometry import MM, Point, Rect
from ...language import in_language
from ...prose import Text
from ...read.deck import Card, Deck
from ...read.layout import Slot
from ...text.breaks import Measured
from ...text.lines import Line, TooWide
from ...text.shaped import EM
from ...text.words import Setting
from ..frame import Glyphs, Item
from ..setting.missing import refuse_missing
from ..stage import Stage
from .emblem import (
    BLUE,
    LEAST_HEIGHT_MM,
    SHAPE,
    STATEMENT_GAP,
    STATEMENT_LEADING,
    STATEMENT_LINES,
    STATEMENT_SIZE,
    STATEMENTS,
    black_emblem,
    emblem,
)

FAMILY, WEIGHT = "Ubuntu", 700
"""One of the typefaces that Annex IX permits, and free."""


class _Words(NamedTuple):
    """The statement on two lines; `width` and `cap`, the height of capitals, are of type of one point."""

    measured: Measured
    lines: tuple[Line, ...]
    width: float
    cap: float


class _Place(NamedTuple):
    """Where the emblem lies, and where the statement's first line begins."""

    flag: Rect
    start: Point


def funding(stage: Stage, box: Rect, slot: Slot, card: Card) -> Iterator[Item]:
    """Yield emblem and statement, at the left of the box: beside each other, or under each other if the emblem is larger so.

    The statement is blue unless the slot says another colour.
    """
    words = _words(stage)
    place = max(_beside(box, words), _below(box, words), key=lambda place: place.flag.height)
    mm = place.flag.height / MM
    if mm < LEAST_HEIGHT_MM - 0.01:
        stage.problems.error("emblem-too-small", slot.span, mm=f"{mm:.1f}", least=LEAST_HEIGHT_MM)
    black = stage.product.inks == "black"
    yield from black_emblem(place.flag) if black else emblem(place.flag, border=True)
    color = card.palette[slot.color] if slot.color else BLACK if black else BLUE
    yield from _statement(stage, words, place, color)


def _beside(box: Rect, words: _Words) -> _Place:
    """Return the largest emblem that leaves room for the statement at its right; their middles are level, and the box's."""
    width = SHAPE + STATEMENT_GAP + STATEMENT_SIZE * words.width
    height = min(box.height, box.width / width)
    flag = Rect(box.x, box.middle.y - height / 2, SHAPE * height, height)
    size = STATEMENT_SIZE * height
    y = flag.middle.y + (words.cap - (len(words.lines) - 1) * STATEMENT_LEADING) * size / 2
    return _Place(flag, Point(flag.right + STATEMENT_GAP * height, y))


def _below(box: Rect, words: _Words) -> _Place:
    """Return the largest emblem that leaves room for the statement under it; both begin at the box's left edge."""
    lines = words.cap + (len(words.lines) - 1) * STATEMENT_LEADING
    whole = 1 + STATEMENT_GAP + STATEMENT_SIZE * lines
    height = min(box.height / whole, box.width / max(SHAPE, STATEMENT_SIZE * words.width))
    flag = Rect(box.x, box.y, SHAPE * height, height)
    return _Place(flag, Point(box.x, flag.bottom + (STATEMENT_GAP + STATEMENT_SIZE * words.cap) * height))


def _words(stage: Stage) -> _Words:
    setting = Setting(stage.typesetter.fonts.faces(FAMILY, WEIGHT))
    measured = stage.typesetter.measured(stage.deck.statement or _statement_of(stage), setting)
    refuse_missing(measured, stage.problems)
    lines = _two_lines(stage, measured)
    widest = max(line.width for line in lines) / EM
    return _Words(measured, lines, widest, setting.faces.regular.cap_height)


def _statement_of(stage: Stage) -> Text:
    """Return the statement in the deck's language, or else, with advice, in English."""
    language = stage.deck.language
    said = in_language(STATEMENTS, language)
    if not said:
        stage.problems.advice("statement-in-english", None, language=language, statement=STATEMENTS["en"])
    return stage.typesetter.own_text(said or STATEMENTS["en"])


def statement_language(deck: Deck) -> str:
    """Return in which language the statement is, where that isn't the deck's."""
    return "" if deck.statement or in_language(STATEMENTS, deck.language) else "en"


def _statement(stage: Stage, words: _Words, place: _Place, color: Color) -> Iterator[Item]:
    size, measured = STATEMENT_SIZE * place.flag.height, words.measured
    x, y = place.start
    for number, line in enumerate(words.lines):
        pieces = stage.typesetter.pieces(measured, line)
        yield Glyphs(x, y + number * STATEMENT_LEADING * size, size, 0.0, color, pieces, measured.text)


def _two_lines(stage: Stage, measured: Measured) -> tuple[Line, ...]:
    """Break the statement into two lines of nearly the same length."""
    whole = measured.ends[-1]
    for percent in range(50, 101, 5):
        try:
            lines = stage.typesetter.lines(measured, whole * percent / 100 / EM, 1.0, balance=True)
        except TooWide:
            continue
        if len(lines) <= STATEMENT_LINES:
            return lines
    raise AssertionError(measured.text.string)
