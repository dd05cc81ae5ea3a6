"""Copy-fitting: the largest size of type, on a quarter point, that holds."""

import math
from collections.abc import Callable

STEP = 0.25
"""Sizes stand on quarter points: nobody sees less, and reports stay readable."""


def quarter_down(size: float) -> float:
    return math.floor(size / STEP + 1e-6) * STEP


def largest(holds: Callable[[float], bool], floor: float, most: float) -> float | None:
    """Return the largest size from `floor` to `most` that holds; None if even the floor does not.

    A text's height grows with its size (fewest lines first), so halving is right. The floor
    itself need not stand on a quarter point.
    """
    if most <= floor:
        return floor if holds(floor) else None
    top = quarter_down(most)
    if top <= floor or holds(top):
        return max(top, floor) if holds(max(top, floor)) else None
    low, high = math.ceil(floor / STEP - 1e-6), round(top / STEP)  # `high` is known not to hold
    if not holds(floor):
        return None
    best = floor
    while low < high:
        middle = (low + high) // 2
        if holds(middle * STEP):
            best, low = middle * STEP, middle + 1
        else:
            high = middle
    return best
