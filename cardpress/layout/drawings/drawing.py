"""Drawings: what `show` shows of a deck that isn't words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...color import Color
from ...geometry import MM, Edges, Rect
from ...read.deck import Asset, Card
from ...read.layout import Drawing, Slot, Words
from ..frame import Item
from ..stage import Stage
from .emblem import SHAPE as EMBLEM_SHAPE
from .frieze import frieze
from .funding import funding
from .lines import lines
from .pattern import ALL_FAMILIES, pattern
from .qr import modules, paint_qr, qr_problem

DEFAULT_PITCH = 8 * MM
"""Points between lines to write on, where a slot names no gap."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a drawing goes: its `box`, and `clip`, the box grown by the bleed where its edges lie on the `trim`.

    `lines` are boxes of the lines of type that will lie on it.
    """

    box: Rect
    clip: Rect
    trim: Rect
    slot: Slot
    lines: Sequence[Rect]

    @property
    def bleed(self) -> Edges:
        box, clip = self.box, self.clip
        return Edges(box.x - clip.x, box.y - clip.y, clip.right - box.right, clip.bottom - box.bottom)


def drawing(stage: Stage, kind: Drawing | Words, card: Card, place: Place) -> Iterator[Item]:
    """Yield the items of one drawing; what can't be drawn is reported."""
    if place.box.height < stage.points(place.slot.worth):
        return
    match kind:
        case "art":
            yield from _picture(stage, card.art, card, place)
        case "symbol":
            yield from _picture(stage, card.category.symbol if card.category else None, card, place)
        case "pattern":
            yield from pattern(place.box, place.bleed, card.key, _family(stage, card), card.palette)
        case "frieze":
            yield from frieze(place.box, place.bleed, card.palette, place.lines)
        case "qr":
            yield from _qr(stage, place)
        case "funding":
            yield from funding(stage, place.box, place.slot, card)
        case "logos":
            yield from _logos(stage, card, place)
        case "lines":
            role = place.slot.color or "accent"
            yield from _lines(stage, card.palette[role], place)


def _picture(stage: Stage, asset: Asset | None, card: Card, place: Place) -> Iterator[Item]:
    if asset is None:
        return
    slot, box = place.slot, place.box
    align = "right" if slot.align == "outer" else slot.align
    gap = stage.points(slot.clear, box.width)
    if gap and place.lines:
        box = stage.artwork.cleared(asset, box, align, slot.valign, place.lines, gap)
    yield from stage.artwork.picture(asset, stage.deck, card, box, place.clip, slot.fit, align, slot.valign, place.trim)


def _family(stage: Stage, card: Card) -> int:
    """Return which figures a card's pattern is made of: its category tells, else its number; the cover has all."""
    if card.kind == "cover":
        return ALL_FAMILIES
    kinds = list(stage.deck.categories)
    return kinds.index(card.category.key) if card.category else card.number


def _qr(stage: Stage, place: Place) -> Iterator[Item]:
    code = modules(stage.deck.link)
    problem = qr_problem(code, place.box, place.slot.span)
    if problem:
        stage.problems.add(problem)
    yield from paint_qr(code, place.box)


def _lines(stage: Stage, color: Color, place: Place) -> Iterator[Item]:
    slot, box = place.slot, place.box
    down, solid = slot.valign == "top", stage.product.inks == "black"
    high = min(box.height, stage.points(slot.most, box.height)) if slot.most else box.height
    box = Rect(box.x, box.y if down else box.bottom - high, box.width, high)
    yield from lines(box, stage.points(slot.gap) or DEFAULT_PITCH, color, down=down, solid=solid)


def _logos(stage: Stage, card: Card, place: Place) -> Iterator[Item]:
    """Set logos beside each other in equal places, at the left of each, none larger than an emblem of that height.

    Other logos may be neither higher nor wider than the emblem (Regulation (EU) 2021/1060, Annex IX).
    """
    logos = stage.deck.logos
    gap = stage.points(place.slot.gap, place.box.width)
    room = (place.box.width - gap * (len(logos) - 1)) / len(logos)
    width = min(room, place.box.height * EMBLEM_SHAPE)
    for number, logo in enumerate(logos):
        box = Rect(place.box.x + number * (width + gap), place.box.y, width, place.box.height)
        yield from stage.artwork.picture(
            logo, stage.deck, card, box, box, "contain", "left", place.slot.valign, place.trim
        )
