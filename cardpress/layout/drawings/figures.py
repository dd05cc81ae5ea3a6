"""The figures of patterns, in a cell from (0, 0) to (1, 1) with y upwards."""

from collections.abc import Mapping
from typing import NamedTuple

from ...geometry import Matrix
from ...paths import BEZIER, Path, circle, transformed

_DISC = 0.82
"""Width of a disc: it stands alone, the other figures meet across cells."""
_K = BEZIER
_QUARTER: Path = (("M", 0, 0), ("L", 1, 0), ("C", 1, _K, _K, 1, 0, 1), ("Z",))
_HALF: Path = (
    ("M", 0, 0),
    ("C", 0, _K / 2, (1 - _K) / 2, 0.5, 0.5, 0.5),
    ("C", (1 + _K) / 2, 0.5, 1, _K / 2, 1, 0),
    ("Z",),
)
_ARCH: Path = (
    ("M", 0, 0),
    ("L", 0, 0.5),
    *transformed(_HALF[1:-1], Matrix(1, 0, 0, 1, 0, 0.5)),
    ("L", 1, 0),
    ("Z",),
)
_TO_LEFT, _OVER = Matrix(-1, 0, 0, 1, 1, 0), Matrix(1, 0, 0, -1, 0, 1)


class Figure(NamedTuple):
    """An outline, and the sides of the cell that it fills from corner to corner."""

    path: Path
    sides: frozenset[str] = frozenset()


FIGURES: Mapping[str, Figure] = {
    "disc": Figure(circle(0.5, 0.5, _DISC / 2)),
    "arch": Figure(_ARCH, frozenset({"bottom"})),
    "vault": Figure(transformed(_ARCH, _OVER), frozenset({"top"})),
    "rise": Figure(_HALF, frozenset({"bottom"})),
    "hang": Figure(transformed(_HALF, _OVER), frozenset({"top"})),
    "quarter 0": Figure(_QUARTER, frozenset({"left", "bottom"})),
    "quarter 90": Figure(transformed(_QUARTER, _TO_LEFT), frozenset({"right", "bottom"})),
    "quarter 180": Figure(transformed(_QUARTER, _TO_LEFT.then(_OVER)), frozenset({"right", "top"})),
    "quarter 270": Figure(transformed(_QUARTER, _OVER), frozenset({"left", "top"})),
}
SIDEWAYS: Mapping[str, str] = {
    "quarter 0": "quarter 90",
    "quarter 90": "quarter 0",
    "quarter 180": "quarter 270",
    "quarter 270": "quarter 180",
}
"""What figures become in a mirror beside them; the others stay as they are."""
OVERHEAD: Mapping[str, str] = {
    "arch": "vault",
    "rise": "hang",
    "hang": "rise",
    "quarter 0": "quarter 270",
    "quarter 270": "quarter 0",
    "quarter 90": "quarter 180",
    "quarter 180": "quarter 90",
}
"""What figures become in a mirror below them."""
