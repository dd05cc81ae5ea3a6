"""Box: a slot filled from a deck."""

from collections.abc import Iterator
from typing import Literal, NamedTuple, get_args

from ...prose import Paragraph
from ...read.deck import Card
from ...read.layout import Drawing, Slot, Words

Stack = Literal["column", "row", "grid", "flow", "panels"]
Kind = Literal["area", "words", "drawing"] | Stack
STACKS: tuple[Stack, ...] = get_args(Stack)


class Box(NamedTuple):
    """A slot with its content. `repeated` parts come from `each`, the others from `then`."""

    slot: Slot
    card: Card
    kind: Kind = "area"
    words: tuple[Paragraph, ...] = ()
    drawing: Drawing | Words | None = None
    parts: tuple["Box", ...] = ()
    repeated: int = 0
    behind: tuple["Box", ...] = ()
    over: tuple["Box", ...] = ()


def texts(box: Box) -> Iterator[Box]:
    """Yield all boxes of words in a box, itself included, in reading order."""
    if box.kind == "words":
        yield box
    for part in (*box.behind, *box.parts, *box.over):
        yield from texts(part)
