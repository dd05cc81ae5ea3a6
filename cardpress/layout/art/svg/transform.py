"""The `transform` of SVG elements as matrices (CSS Transforms 1, chapter 8)."""

import math
import re
from collections.abc import Callable, Mapping

from ....geometry import Matrix
from .path import numbers


def transform(text: str) -> Matrix:
    """Read a `transform`, of which the last is done first; ValueError with what can't be read."""
    whole = Matrix()
    if not re.fullmatch(r"(?:[\s,]*\w+\s*\([^()]*\))*[\s,]*|none", text):
        raise ValueError(text[:40])
    for name, row in re.findall(r"(\w+)\s*\(([^()]*)\)", text):
        try:
            whole = _TRANSFORMS[name](*numbers(row)).then(whole)
        except (KeyError, TypeError) as error:
            raise ValueError(f"{name}({row})"[:40]) from error
    return whole


def _rotate(degrees: float, x: float = 0, y: float = 0) -> Matrix:
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return Matrix(1, 0, 0, 1, -x, -y).then(Matrix(cos, sin, -sin, cos, x, y))


def _scale(x: float, y: float | None = None) -> Matrix:
    return Matrix(x, 0, 0, x if y is None else y)


def _translate(x: float, y: float = 0) -> Matrix:
    return Matrix(1, 0, 0, 1, x, y)


def _skew_x(degrees: float) -> Matrix:
    return Matrix(1, 0, math.tan(math.radians(degrees)), 1)


def _skew_y(degrees: float) -> Matrix:
    return Matrix(1, math.tan(math.radians(degrees)), 0, 1)


_TRANSFORMS: Mapping[str, Callable[..., Matrix]] = {
    "matrix": Matrix,
    "rotate": _rotate,
    "scale": _scale,
    "translate": _translate,
    "skewX": _skew_x,
    "skewY": _skew_y,
}
