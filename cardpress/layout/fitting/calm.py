"""Calm: what unsettles the eye in set text, counted, so that a slightly smaller size may win."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from itertools import groupby

from ...text.copyfit import STEP
from ...text.shaped import EM
from ..arranging.placed import Placed
from ..setting.block import Block

SPAN, SHARE = 0.5, 0.015
"""Points, and of the size where that is more: a size so little under the largest looks the same, and may break better."""
LEGIBLE = (9.25, 12.0, 14.0, 16.0, 30.0)
"""Points: type that reaches one of these is not taken below it for the sake of calm. In the hand at least 9.25,
clear print from 12 (UKAAF, Selkokeskus), at arm's length 14, large print 16, across a room 30."""
PAGES = 200
"""In a longer product lone words even out, whatever the size."""
LONE_WORD, SHORT_LAST, HYPHEN = 3, 2, 2
SHORT = 0.28
"""Of the measure: a last line shorter than this looks like a mistake."""


def sizes(best: float, least: float) -> list[float]:
    """Return the sizes that may be taken for `best`, itself first."""
    kept = max((step for step in LEGIBLE if step <= best), default=0.0)
    steps = (best - number * STEP for number in range(int(max(SPAN, SHARE * best) / STEP) + 1))
    return [size for size in steps if size >= max(least, kept)]


def unrest(placed: Placed, styles: AbstractSet[str]) -> int:
    """Return what is restless in a page's text of some styles: lone last words, short last lines, hyphens."""
    return sum(_unrest(block, styles) for block in _blocks(placed))


def _blocks(placed: Placed) -> Iterator[Block]:
    if placed.block:
        yield placed.block
    for part in (*placed.behind, *placed.parts, *placed.over):
        yield from _blocks(part)


def _unrest(block: Block, styles: AbstractSet[str]) -> int:
    count = 0
    for _, group in groupby((line for line in block.lines if line.style in styles), key=lambda line: line.paragraph):
        lines = list(group)
        count += HYPHEN * sum(line.line.last.hyphen for line in lines)
        if len(lines) > 1:
            last = lines[-1]
            width = last.line.width * last.size / EM
            count += LONE_WORD if " " not in last.measured.text.string[last.start : last.end].strip() else 0
            count += SHORT_LAST if width < SHORT * (block.width - last.x) else 0
    return count
