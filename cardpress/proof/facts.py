"""Facts: what is told of a product that is proofed: its size, its pages, its bleed, its smallest text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..geometry import MM
from ..layout.frame import Frame
from ..layout.stage import Stage
from ..messages.proof import ProofWords
from .captions import card_name, side_name
from .smallest import smallest


@dataclass(frozen=True, slots=True, eq=False)
class Proofed:
    """A product that is proofed: its frames, and how far text should stay from the cut (points)."""

    stage: Stage
    name: str
    frames: Sequence[Frame]
    safe: float


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of the opening's table: what it is about, and what is so."""

    label: str
    said: str


def told(proofed: Proofed, words: ProofWords) -> Iterator[Fact]:
    """Yield what people should know of a product before they sign."""
    stage, trim = proofed.stage, proofed.stage.size.trim
    title = f"{stage.layout.title(stage.deck.language)} ({proofed.name})"
    size = words.size.format(width=_mm(trim.width, words), height=_mm(trim.height, words))
    count = words.pages.format(count=len(proofed.frames))
    yield Fact(words.product, f"{title}, {size}, {count}")
    yield Fact(words.bleed, words.edges.format(bleed=_mm(stage.bleed, words), safe=_mm(proofed.safe, words)))
    yield from _smallest(proofed, words)


def _smallest(proofed: Proofed, words: ProofWords) -> Iterator[Fact]:
    """Say where the smallest text of a product stands."""
    texts = [(text, frame) for frame in proofed.frames if (text := smallest(frame.items))]
    if texts:
        text, frame = min(texts, key=lambda pair: round(pair[0].points, 2))
        where = f"{card_name(frame, proofed.stage.deck, words)}, {side_name(frame, words).lower()}"
        yield Fact(words.smallest, words.smallest_where.format(text=text.told(words), where=where))


def _mm(points: float, words: ProofWords) -> str:
    return words.number(points / MM)
