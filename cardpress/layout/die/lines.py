"""Die lines: where a box is cut and creased, drawn over its print in separations that the printer has named.

Lines overprint: a plate of their own takes nothing out of the picture, and is left out of the print run.
"""

from collections.abc import Iterator, Sequence

from ...color import Color, Inks
from ...paths import rectangle
from ...read.printer import BoxKeys
from ..frame import Group, Item, Shape, Stroke
from .die import Die

WIDTH = 0.25
"""Points: the finest line that print houses take, as dies and cutting machines follow its middle."""
DASH = (4.0, 2.0)
"""Creases are dashed, for whoever looks at the file."""


def separations(box: BoxKeys) -> tuple[Color, Color]:
    """Return the separations of cuts and creases; on a screen they are magenta and cyan."""
    return (
        Color(Inks(0, 100, 0, 0), box.cut, spot=box.cut, overprint=True),
        Color(Inks(100, 0, 0, 0), box.crease, spot=box.crease, overprint=True),
    )


def lines(die: Die, box: BoxKeys) -> Iterator[Shape]:
    cut, crease = separations(box)
    yield from (Shape(path, stroke=Stroke(crease, WIDTH, DASH)) for path in die.creases)
    yield Shape(die.cut, stroke=Stroke(cut, WIDTH))


def printed(die: Die, items: Sequence[Item]) -> Iterator[Item]:
    """Keep ink to where the box takes it: on its panels and flaps and a bleed around them, off the glue."""
    areas = (rectangle(side.reach) for side in die.sides.values())
    yield Group(items, clip=tuple(segment for area in areas for segment in area))
