"""Pages of a proof: the opening, then each card in life size and in its views."""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain

from ..color import Color
from ..geometry import Size
from ..layout.frame import Frame, Item
from ..layout.stage import Stage
from ..messages.proof import proof_words
from ..sight import RGB
from . import opening, views
from .captions import card_name, side_name
from .facts import Fact, Proofed, told
from .lettering import Lettering
from .life_size import heading, life_size
from .looks import Looks
from .placing import Placing, inside, place


def pages(products: Sequence[Proofed], printer: str, rgb: Callable[[Color], RGB]) -> Iterator[Frame]:
    """Yield the pages of a proof of several products of one deck; `rgb` says how colours look."""
    book = _Book(products[0].stage, Looks(rgb))
    yield book.opening(products, printer)
    for proofed in products:
        yield from book.product(proofed)


class _Book:
    """Makes pages with one lettering and numbers them."""

    def __init__(self, stage: Stage, looks: Looks) -> None:
        self._deck = stage.deck
        self._words = proof_words(self._deck.language)
        self._lettering = Lettering(stage.typesetter)
        self._looks = looks
        self._number = 0

    def _page(self, paper: Size, items: Iterator[Item]) -> Frame:
        self._number += 1
        return Frame(paper, list(items), "proof", self._number)

    def opening(self, products: Sequence[Proofed], printer: str) -> Frame:
        facts = [fact for product in products for fact in told(product, self._words)]
        if printer:
            facts.append(Fact(self._words.printer, printer))
        cover = products[0].frames[0]
        items = opening.opening(cover, self._deck.title.string, facts, self._words, self._lettering)
        return self._page(opening.PAPER, items)

    def product(self, proofed: Proofed) -> Iterator[Frame]:
        paired = proofed.frames[0].side is not None
        bleed = proofed.stage.bleed
        for frames in _twos(proofed.frames):
            names = [side_name(frame, self._words) for frame in frames]
            for start in range(0, len(frames), 2 if paired else 1):
                end = start + 2 if paired else start + 1
                placing = place(frames[0].size, bleed, 2 if paired else 1)
                yield self._life_size(proofed, placing, frames[start:end], names[start:end])
            yield self._views(frames, names)

    def _life_size(self, proofed: Proofed, placing: Placing, frames: Sequence[Frame], names: Sequence[str]) -> Frame:
        items = life_size(frames, names, placing, proofed.stage.bleed, proofed.safe, self._words, self._lettering)
        return self._page(placing.paper, chain(self._heading(frames, placing), items))

    def _views(self, frames: Sequence[Frame], names: Sequence[str]) -> Frame:
        items = views.views(frames, names, self._looks, self._words, self._lettering)
        placing = Placing(views.PAPER, (), inside(views.PAPER))
        return self._page(views.PAPER, chain(self._heading(frames, placing), items))

    def _heading(self, frames: Sequence[Frame], placing: Placing) -> Iterator[Item]:
        cards = " · ".join(dict.fromkeys(card_name(frame, self._deck, self._words) for frame in frames))
        return heading(self._deck.title.string, cards, placing, self._lettering)


def _twos(frames: Sequence[Frame]) -> Iterator[Sequence[Frame]]:
    """Yield fronts with their backs, and pages of books in twos."""
    yield from (frames[start : start + 2] for start in range(0, len(frames), 2))
