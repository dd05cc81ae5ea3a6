"""Painting: a batch of a product's pages composed and painted, by whichever process does it."""

import functools
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..geometry import Size
from ..impose.page_box import Outline, PageBox, Side
from ..layout.coverage import shown
from ..layout.frame import Frame
from ..layout.stage import Stage
from ..pdf.painting.inks import Inks
from ..pdf.painting.paint import Batch, paint
from ..problem import Problem


class Shown(NamedTuple):
    """What a page is of: the card's number, and the ids of the texts that it shows."""

    card: int
    texts: tuple[int, ...]


class Part(NamedTuple):
    """A batch of pages, painted, and what was seen on the way."""

    batch: Batch
    boxes: list[PageBox]
    shown: list[Shown]
    problems: tuple[Problem, ...]


def paint_batch(stage: Stage, frames: Iterable[Frame], inks: Inks) -> Part:
    """Compose and paint a batch: here, or in a process of its own, which knows the same texts under the same ids."""
    boxes: list[PageBox] = []
    on_pages: list[Shown] = []
    copies = {card.number: card.copies for card in (stage.deck.cover, *stage.deck.cards)}
    box = functools.cache(functools.partial(_box, stage))  # pages that are alike travel between processes as one

    def watched() -> Iterator[Frame]:
        for frame in frames:
            boxes.append(box(frame.size, frame.folds, frame.side, frame.corner, copies.get(frame.card or 0, 1)))
            on_pages.append(Shown(frame.card or 0, tuple(map(id, shown(frame)))))
            yield frame

    batch = paint(watched(), inks, stage.bleed)
    return Part(batch, boxes, on_pages, stage.problems.all)


def _box(stage: Stage, size: Size, folds: tuple[float, ...], side: Side | None, corner: float, copies: int) -> PageBox:
    die = stage.die
    outline = Outline(corner, die.cut, die.creases) if die else Outline(corner)
    return PageBox(size, stage.bleed, folds, side, outline, copies)
