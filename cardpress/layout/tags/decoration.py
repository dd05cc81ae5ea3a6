"""Decoration: all on a page that tells nothing is tagged as that, so that nothing is left untold by mistake."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from ...geometry import Matrix
from ..frame import Group, Item, Tagged


def decorated(items: Iterable[Item], matrix: Matrix | None = None) -> Iterator[Item]:
    """Yield items, those that tell nothing tagged as decoration, and boxes moved by `matrix` from where they are drawn."""
    for tells, run in groupby(items, key=_tells):
        if tells:
            yield from (_placed(item, matrix or Matrix()) for item in run)
        else:
            yield Tagged(tuple(run))


def _tells(item: Item) -> bool:
    return isinstance(item, Tagged) or (isinstance(item, Group) and any(map(_tells, item.items)))


def _placed(item: Item, matrix: Matrix) -> Item:
    if isinstance(item, Group):
        inside = item.matrix.then(matrix) if item.matrix else matrix
        return item._replace(items=tuple(decorated(item.items, inside)))
    assert isinstance(item, Tagged)
    return item._replace(box=matrix.box(item.box)) if item.box else item
