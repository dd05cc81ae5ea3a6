"""Path data of SVG as segments: all absolute, quadratics and arcs as cubics (SVG 2, chapter 9)."""

import math
import re
from collections.abc import Iterator

from ....geometry import Matrix, Point
from ....paths import Path, Segment

_PLAIN = r"[+-]?(?:\d++\.?+\d*+|\.\d++)(?:[eE][+-]?\d++)?+"
"""Possessive: a number is never cut in two, however the rest fails to match."""
_NUMBER = f"({_PLAIN})"
_FLAG = "([01])"  # flags may touch what follows: "a1 1 0 01.5.5"
_GAP = r"[\s,]*"
_COMMAND = re.compile(r"([MmLlHhVvCcSsQqTtAaZz])([^MmLlHhVvCcSsQqTtAaZz]*)")
_PARTS = {
    **{letter: [_NUMBER] * count for letter, count in zip("ZHVMLTSQC", (0, 1, 1, 2, 2, 2, 4, 4, 6), strict=True)},
    "A": [_NUMBER] * 3 + [_FLAG] * 2 + [_NUMBER] * 2,
}
_ROW = {letter: re.compile(_GAP.join(["", *parts, ""])) for letter, parts in _PARTS.items()}
"""The numbers of one command; a letter may be followed by many such rows."""


def parse_path(data: str) -> Path:
    """Read the `d` of a path; ValueError with what can't be read.

    >>> parse_path("m1 1h2v2z")
    (('M', 1.0, 1.0), ('L', 3.0, 1.0), ('L', 3.0, 3.0), ('Z',))
    """
    pen = _Pen()
    for letter, numbers in _commands(data):
        pen.draw(letter.upper(), _absolute(letter, numbers, pen.at))
    return tuple(pen.segments)


def _commands(data: str) -> Iterator[tuple[str, tuple[float, ...]]]:
    data, at = data.strip(), 0
    for match in _COMMAND.finditer(data):
        if match.start() != at or (at == 0 and match[1] not in "Mm"):
            break
        yield from _rows(match[1], match[2])
        at = match.end()
    if at != len(data):
        raise ValueError(data[at:][:40])


def _rows(letter: str, numbers: str) -> Iterator[tuple[str, tuple[float, ...]]]:
    row, at = _ROW[letter.upper()], 0
    while match := row.match(numbers, at):
        yield letter, tuple(map(float, match.groups()))
        letter = {"M": "L", "m": "l"}.get(letter, letter)
        at = match.end()
        if at == len(numbers):
            return
        if letter in "Zz":
            break
    raise ValueError((letter + numbers)[:40].strip())


def _absolute(letter: str, numbers: tuple[float, ...], at: Point) -> tuple[float, ...]:
    match letter:
        case "h":
            return (numbers[0] + at.x,)
        case "v":
            return (numbers[0] + at.y,)
        case "a":
            return (*numbers[:5], numbers[5] + at.x, numbers[6] + at.y)
        case _ if letter.islower():
            return tuple(number + at[index % 2] for index, number in enumerate(numbers))
    return numbers


class _Pen:
    """Draws absolute commands. `_handle` is the last curve's kind and second handle, for S and T to mirror."""

    def __init__(self) -> None:
        self.segments: list[Segment] = []
        self.at = self._start = Point(0, 0)
        self._handle: tuple[str, Point] = ("", self.at)

    def draw(self, letter: str, n: tuple[float, ...]) -> None:
        if letter not in "MZ" and self.segments[-1][0] == "Z":
            self._add("M", *self.at)  # drawing on after Z begins where the closed figure began
        match letter:
            case "M":
                self._start = Point(*n)
                self._add("M", *n)
            case "Z":
                self.segments.append(("Z",))
                self.at = self._start
            case "L":
                self._add("L", *n)
            case "H":
                self._add("L", n[0], self.at.y)
            case "V":
                self._add("L", self.at.x, n[0])
            case "A":
                for segment in _arc(self.at, n):
                    self._add(*segment)
            case "C" | "S":
                self._cubic(n if letter == "C" else (*self._mirrored("C"), *n))
            case "Q" | "T":
                self._quadratic(*(n if letter == "Q" else (*self._mirrored("Q"), *n)))

    def _add(self, letter: str, *n: float) -> None:
        self.segments.append((letter, *n))
        self.at = Point(*n[-2:])
        self._handle = ("", self.at)

    def _cubic(self, n: tuple[float, ...]) -> None:
        self._add("C", *n)
        self._handle = ("C", Point(*n[2:4]))

    def _quadratic(self, hx: float, hy: float, x: float, y: float) -> None:
        """A quadratic is the cubic whose handles lie two thirds of the way to its own."""
        at = self.at
        self._add("C", *(a + 2 / 3 * (h - a) for a, h in ((at.x, hx), (at.y, hy), (x, hx), (y, hy))), x, y)
        self._handle = ("Q", Point(hx, hy))

    def _mirrored(self, kind: str) -> Point:
        last, handle = self._handle
        return Point(2 * self.at.x - handle.x, 2 * self.at.y - handle.y) if last == kind else self.at


def _arc(start: Point, numbers: tuple[float, ...]) -> Iterator[Segment]:
    """Draw an elliptical arc on the unit circle of its own space, in pieces of at most a quarter."""
    rx, ry, degrees, large, sweep, *rest = numbers
    end = Point(*rest)
    if rx == 0 or ry == 0:
        yield ("L", *end)
    elif start != end:
        cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
        rx, ry = abs(rx), abs(ry)
        flat = Matrix(cos / rx, -sin / ry, sin / rx, cos / ry)
        space = Matrix(rx * cos, rx * sin, -ry * sin, ry * cos)
        cubics = _round(flat.apply(*start), flat.apply(*end), large != sweep, sweep != 0)
        *most, last = [[number for x, y in cubic for number in space.apply(x, y)] for cubic in cubics]
        for cubic in most:
            yield ("C", *cubic)
        yield ("C", *(*last[:4], *end))


def _round(start: Point, end: Point, left: bool, onward: bool) -> Iterator[tuple[Point, Point, Point]]:
    """Go round the circle from start to end; `left`: its middle lies to the left, `onward`: by growing angles."""
    middle, radius = _circle(start, end, left=left)
    first, last = (math.atan2(point.y - middle.y, point.x - middle.x) for point in (start, end))
    span = (last - first) % math.tau if onward else -((first - last) % math.tau)
    count = max(1, math.ceil(abs(span) / (math.pi / 2) - 1e-9))
    for piece in range(count):
        yield _piece(middle, radius, first + piece * span / count, span / count)


def _circle(start: Point, end: Point, *, left: bool) -> tuple[Point, float]:
    """Return middle and radius of the circle through both: 1, or more where that is too little to reach."""
    dx, dy = end.x - start.x, end.y - start.y
    half = math.hypot(dx, dy) / 2
    radius = max(1.0, half)
    away = math.sqrt(max(0.0, radius * radius - half * half)) / (2 * half) * (1 if left else -1)
    return Point((start.x + end.x) / 2 - away * dy, (start.y + end.y) / 2 + away * dx), radius


def _piece(middle: Point, radius: float, angle: float, span: float) -> tuple[Point, Point, Point]:
    handle = 4 / 3 * math.tan(span / 4)
    (c0, s0), (c1, s1) = ((math.cos(a), math.sin(a)) for a in (angle, angle + span))
    corners = ((c0 - handle * s0, s0 + handle * c0), (c1 + handle * s1, s1 - handle * c1), (c1, s1))
    first, second, end = (Point(middle.x + radius * x, middle.y + radius * y) for x, y in corners)
    return first, second, end


def numbers(text: str) -> list[float]:
    """Read a list of numbers; ValueError with what can't be read."""
    if not re.fullmatch(rf"(?:[\s,]*+{_PLAIN})*+[\s,]*+", text):
        raise ValueError(text[:40])
    return [float(number) for number in re.findall(_PLAIN, text)]
