"""Lines of a tuck box: its cut, once around, and its creases."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ...geometry import MM
from ...paths import Path
from .outline import Corner, outline

TUCK, SHOULDER = 15 * MM, 8 * MM
"""Height of a flap that is tucked in, and the radius of its corners."""
SLIT = 0.5 * MM
"""What lid and bottom are narrower by on either side, so that they slip between the sides."""
NOTCH = 9 * MM
"""Radius of the thumb's notch."""
TAPER = 2 * MM
"""What dust flaps and the glued flap lose of their width towards their ends."""


class TuckLines(NamedTuple):
    """The lines between vertical creases at `xs` and horizontal ones at `ys`, from the edges; `dust` is the height of a dust flap."""

    xs: Sequence[float]
    ys: Sequence[float]
    dust: float

    def cut(self) -> Path:
        """Go around the flat box clockwise, from the upper corner of the left panel."""
        top, bottom = (self._end(notched) for notched in (True, False))
        below = self.ys[-1]
        return outline([*top, *(corner._replace(y=below - corner.y) for corner in reversed([*bottom]))])

    def _end(self, notched: bool) -> Iterator[Corner]:
        """Go along the upper end, from left to right."""
        left, front, right, back, glue, end = self.xs
        yield from self._dust_flap(left, front)
        yield from self._tuck_flap(front + SLIT, right - SLIT)
        yield from self._dust_flap(right, back)
        if notched:
            yield from self._notch((back + glue) / 2)
        yield Corner(glue, self.ys[2])
        yield Corner(end, self.ys[2] + TAPER)

    def _dust_flap(self, left: float, right: float) -> Iterator[Corner]:
        edge = self.ys[2]
        yield Corner(left, edge)
        yield Corner(left + TAPER, edge - self.dust)
        yield Corner(right - TAPER, edge - self.dust)
        yield Corner(right, edge)

    def _tuck_flap(self, left: float, right: float) -> Iterator[Corner]:
        yield Corner(left, self.ys[2])
        yield Corner(left, 0.0, SHOULDER)
        yield Corner(right, 0.0, SHOULDER)
        yield Corner(right, self.ys[2])

    def _notch(self, middle: float) -> Iterator[Corner]:
        """Cut a half circle into the back."""
        edge = self.ys[2]
        yield Corner(middle - NOTCH, edge)
        yield Corner(middle - NOTCH, edge + NOTCH, NOTCH)
        yield Corner(middle + NOTCH, edge + NOTCH, NOTCH)
        yield Corner(middle + NOTCH, edge)

    def creases(self) -> Iterator[Path]:
        left, front, right, back, glue, _ = self.xs
        _, lid, top, bottom, end, _ = self.ys
        for x in (front, right, back, glue):
            yield (("M", x, top), ("L", x, bottom))
        for y in (top, bottom):
            for start, stop in ((left, front), (front + SLIT, right - SLIT), (right, back)):
                yield (("M", start, y), ("L", stop, y))
        for y in (lid, end):
            yield (("M", front + SLIT, y), ("L", right - SLIT, y))
