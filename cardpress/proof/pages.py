"""Pages of a proof: the opening, then each card in life size and in its views."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from ..color import Color
from ..geometry import MM, Size
from ..language import in_language
from ..layout.frame import Frame, Item
from ..layout.stage import Stage
from ..messages.proof import ProofWords, proof_words
from ..sight import RGB
from . import opening as first
from . import views as second
from .lettering import Lettering
from .life_size import heading, life_size
from .looks import Looks
from .opening import Fact
from .placing import Placing, inside, place
from .smallest import smallest


@dataclass(frozen=True, slots=True, eq=False)
class Proofed:
    """A product that is proofed: its frames, and how far text should stay from the cut (points)."""

    stage: Stage
    name: str
    frames: Sequence[Frame]
    safe: float


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
        facts = [*chain.from_iterable(map(self._facts, products))]
        if printer:
            facts.append(Fact(self._words.printer, printer))
        cover = products[0].frames[0]
        items = first.opening(cover, self._deck.title.string, facts, self._words, self._lettering)
        return self._page(first.PAPER, items)

    def product(self, proofed: Proofed) -> Iterator[Frame]:
        paired = proofed.frames[0].side is not None
        bleed = proofed.stage.bleed
        for frames in _twos(proofed.frames):
            names = [self._side(frame) for frame in frames]
            for start in range(0, len(frames), 2 if paired else 1):
                end = start + 2 if paired else start + 1
                placing = place(frames[0].size, bleed, 2 if paired else 1)
                yield self._life_size(proofed, placing, frames[start:end], names[start:end])
            yield self._views(frames, names)

    def _life_size(self, proofed: Proofed, placing: Placing, frames: Sequence[Frame], names: Sequence[str]) -> Frame:
        items = life_size(frames, names, placing, proofed.stage.bleed, proofed.safe, self._words, self._lettering)
        return self._page(placing.paper, chain(self._heading(frames, placing), items))

    def _views(self, frames: Sequence[Frame], names: Sequence[str]) -> Frame:
        items = second.views(frames, names, self._looks, self._words, self._lettering)
        placing = Placing(second.PAPER, (), inside(second.PAPER))
        return self._page(second.PAPER, chain(self._heading(frames, placing), items))

    # Words

    def _heading(self, frames: Sequence[Frame], placing: Placing) -> Iterator[Item]:
        cards = " · ".join(dict.fromkeys(map(self._card, frames)))
        return heading(self._deck.title.string, cards, placing, self._lettering)

    def _card(self, frame: Frame) -> str:
        """Name the card that a page is of."""
        card = next((card for card in self._deck.cards if card.number == frame.card), None)
        if card is None:
            return self._words.cover
        return f"{self._words.card.format(number=card.number)}: {card.title.string}"

    def _side(self, frame: Frame) -> str:
        if frame.side is None:
            return _capital(self._words.page.format(number=frame.number))
        return _capital(self._words.front if frame.side == "front" else self._words.back)

    def _facts(self, proofed: Proofed) -> Iterator[Fact]:
        words, stage = self._words, proofed.stage
        size = words.size.format(width=_mm(stage.size.trim.width, words), height=_mm(stage.size.trim.height, words))
        count = words.pages.format(count=len(proofed.frames))
        name = in_language(stage.layout.name, self._deck.language) or proofed.name
        yield Fact(words.product, f"{name} ({proofed.name}), {size}, {count}")
        yield Fact(words.bleed, words.edges.format(bleed=_mm(stage.bleed, words), safe=_mm(proofed.safe, words)))
        texts = [(text, frame) for frame in proofed.frames if (text := smallest(frame.items))]
        if texts:
            text, frame = min(texts, key=lambda pair: round(pair[0].points, 2))
            said = words.smallest_text.format(
                points=words.number(text.points), x_height=words.number(text.x_height_mm), words=text.words
            )
            where = f"{self._card(frame)}, {self._side(frame).lower()}"
            yield Fact(words.smallest, words.smallest_where.format(text=said, where=where))


def _twos(frames: Sequence[Frame]) -> Iterator[Sequence[Frame]]:
    """Yield fronts with their backs, and pages of books in twos."""
    yield from (frames[start : start + 2] for start in range(0, len(frames), 2))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _mm(points: float, words: ProofWords) -> str:
    return words.number(points / MM)
