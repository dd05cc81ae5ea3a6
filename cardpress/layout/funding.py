"""The funder's block: the EU emblem with its statement (Regulation (EU) 2021/1060, Annex IX)."""

from collections.abc import Iterator

from ..color import BLACK, Color
from ..geometry import MM, Rect
from ..language import in_language
from ..read.deck import Card
from ..read.layout import Slot
from ..text.breaks import Measured, Setting
from ..text.lines import Line, TooWide
from ..text.shape import EM
from .emblem import (
    BLUE,
    LEAST_HEIGHT_MM,
    STATEMENT_GAP,
    STATEMENT_LEADING,
    STATEMENT_LINES,
    STATEMENT_SIZE,
    STATEMENTS,
    black_emblem,
    emblem,
    emblem_box,
)
from .frame import Glyphs, Item
from .stage import Stage

FAMILY, WEIGHT = "Ubuntu", 700
"""One of the typefaces that Annex IX permits, and free."""


def funding(stage: Stage, box: Rect, slot: Slot, card: Card) -> Iterator[Item]:
    """Yield emblem and statement, at the left of the box. The statement is blue unless the slot says another colour."""
    flag = emblem_box(box)
    if flag.height < LEAST_HEIGHT_MM * MM - 0.01:
        stage.problems.error("emblem-too-small", slot.span, mm=f"{flag.height / MM:.1f}", least=LEAST_HEIGHT_MM)
    black = stage.product.inks == "black"
    yield from black_emblem(flag) if black else emblem(flag, border=True)
    x = flag.right + STATEMENT_GAP * flag.height
    color = card.palette[slot.color] if slot.color else BLACK if black else BLUE
    yield from _statement(stage, x, flag, box.right, slot, color)


def _statement(stage: Stage, x: float, flag: Rect, right: float, slot: Slot, color: Color) -> Iterator[Item]:
    setting = Setting(stage.typesetter.fonts.faces(FAMILY, WEIGHT))
    words = in_language(STATEMENTS, stage.deck.language) or STATEMENTS["en"]
    measured = stage.typesetter.measured(stage.typesetter.own_text(words), setting)
    size = STATEMENT_SIZE * flag.height
    lines = _two_lines(stage, measured)
    widest = max(line.width for line in lines) * size / EM
    if x + widest > right + 0.01:
        stage.problems.error(
            "slot-too-small", slot.span, excess=f"{(x + widest - right) / MM:.1f}", product=stage.product.name
        )
    cap = setting.faces.regular.cap_height * size
    leading = STATEMENT_LEADING * size
    y = flag.middle.y - ((len(lines) - 1) * leading + cap) / 2 + cap
    for number, line in enumerate(lines):
        pieces = stage.typesetter.pieces(measured, line)
        yield Glyphs(x, y + number * leading, size, 0.0, color, pieces, measured.text, 0, 0)


def _two_lines(stage: Stage, measured: Measured) -> tuple[Line, ...]:
    """Break the statement into two lines of nearly the same length."""
    whole = measured.line_ends[-1]
    for percent in range(50, 101, 5):
        try:
            lines = stage.typesetter.lines(measured, whole * percent / 100 / EM, 1.0, balance=True)
        except TooWide:
            continue
        if len(lines) <= STATEMENT_LINES:
            return lines
    raise AssertionError(measured.text.string)
