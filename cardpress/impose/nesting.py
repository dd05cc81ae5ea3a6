"""Nesting: which pages of a booklet share a sheet, how deep it lies in its signature, and where blanks go."""

from collections.abc import Iterator, Sequence

from .leaf import Leaf


def filled(count: int, multiple: int) -> list[int | None]:
    """Return the numbers of pages, with blanks before the last, which is the back cover."""
    body = max(1, count - 1)
    return [*range(body), *[None] * (-count % multiple), *range(body, count)]


def folded(pages: Sequence[int | None], most: int | None) -> Iterator[tuple[int, tuple[Leaf, Leaf]]]:
    """Yield each sheet's depth in its signature, and its left and right leaf as its front shows them."""
    first = 0
    for sheets in signatures(len(pages) // 4, most):
        yield from enumerate(_nested(pages[first : first + 4 * sheets]))
        first += 4 * sheets


def signatures(sheets: int, most: int | None) -> list[int]:
    """Divide sheets into signatures of at most `most`, which differ by one at the most."""
    count = -(-sheets // most) if most else 1
    least, larger = divmod(sheets, count)
    return [least + 1] * larger + [least] * (count - larger)


def _nested(pages: Sequence[int | None]) -> Iterator[tuple[Leaf, Leaf]]:
    """Yield the leaves of nested sheets from the cover inwards."""
    for first in range(0, len(pages) // 2, 2):
        last = len(pages) - 1 - first
        yield Leaf(pages[last], pages[last - 1]), Leaf(pages[first], pages[first + 1])
