"""Line breaking as a whole: the fewest lines, and of those the evenest rag.

Because the number of lines comes first, a text's height grows with its size, and
copy-fitting may search by halves. It also makes the search short: of n lines, the
k-th can only end where k lines reach from the beginning and n - k reach to the end.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from .breaks import Measured

CONSECUTIVE_HYPHENS_COST = 150_000
HYPHEN_BEFORE_LAST_COST = 100_000
SHORT_LAST_COST = 900
"""For each thousandth of the measure that a last line falls short of SHORT_LAST."""
SHORT_LAST = 280
"""A last line under 28 % of the measure is too short (in thousandths)."""
LONE_WORD_COST = 150_000
"""A last line of one word: as dear as two fifths of another line left white."""
_NO_WAY = 10**12
SPARE_LINES = 3
"""So many lines more may be tried where the fewest would need two hyphens in a word."""


_Way = tuple[int, int, int, tuple[int, ...], bool, int]
"""A break that lines reach: its number, where a line from it starts, the cost up to it, the breaks on the way,
whether it adds a hyphen, and in which word."""


class Line(NamedTuple):
    """The stretch between two breaks of a text; `width` in units of EM, an added hyphen included."""

    first: int
    last: int
    width: int


class TooWide(Exception):
    """A piece that can't be divided is wider than the measure: characters [start, end), `width` in EM units."""

    def __init__(self, start: int, end: int, width: int) -> None:
        self.start, self.end, self.width = start, end, width
        super().__init__(start, end)


def break_lines(measured: Measured, measure: int, *, balance: bool = False) -> tuple[Line, ...]:
    """Break a text into lines no wider than `measure` (units of EM).

    `balance` evens out all lines, the last too: for titles. Raises TooWide.
    """
    lines: list[Line] = []
    line_ends, line_starts = measured.line_ends, measured.line_starts
    for first, last in pairwise(_stops(measured.forced)):
        ends = _paragraph(measured, first, last, measure, balance=balance)
        lines += [Line(a, b, line_ends[b] - line_starts[a]) for a, b in pairwise(ends)]
    return tuple(lines)


def _stops(forced: Sequence[bool]) -> Sequence[int]:
    """Return the forced breaks: the text's beginning and end, and the hard breaks that few texts have."""
    last = len(forced) - 1
    if forced.count(True) == len((0, last)):
        return 0, last
    return [index for index, stops in enumerate(forced) if stops]


def _paragraph(measured: Measured, first: int, last: int, measure: int, *, balance: bool) -> Sequence[int]:
    """Return the breaks at which the lines between two forced breaks begin and end."""
    if measured.line_ends[last] - measured.line_starts[first] <= measure:
        return (first, last)
    furthest = _furthest(measured, first, last, measure)
    for spare in range(SPARE_LINES):
        layers = _layers(measured, furthest, last, measure, len(furthest) - 1 + spare)
        ends = _cheapest(measured, layers, measure, balance=balance)
        if ends:
            return ends
    raise _too_wide(measured, furthest[1], measure)


def _furthest(measured: Measured, first: int, last: int, measure: int) -> list[int]:
    """Return the furthest break that 0, 1, 2 … lines reach, up to the last."""
    line_ends, line_starts, hyphens = measured.line_ends, measured.line_starts, measured.hyphens
    furthest, at = [first], first
    while at < last:
        limit = line_starts[at] + measure
        reached, at = at, at + 1
        while at <= last and (line_ends[at] <= limit or hyphens[at]):  # a part with its hyphen may be wider than all
            if line_ends[at] <= limit:
                reached = at
            at += 1
        if reached == furthest[-1]:
            raise _too_wide(measured, reached, measure)
        at = reached
        furthest.append(at)
    return furthest


def _layers(measured: Measured, furthest: Sequence[int], last: int, measure: int, count: int) -> list[Sequence[int]]:
    """Return where each of `count` lines may end; the first layer is where the first line begins."""
    layers: list[Sequence[int]] = [(last,)]
    earliest = last
    for number in range(count - 1, 0, -1):
        needed = measured.line_ends[earliest] - measure
        top = furthest[min(number, len(furthest) - 1)]
        earliest = _earliest(measured, earliest, needed, furthest[0])
        layers.append(range(earliest, min(top, last - 1) + 1))
    layers.append((furthest[0],))
    layers.reverse()
    return layers


def _earliest(measured: Measured, before: int, needed: int, first: int) -> int:
    """Return the earliest break from which a line reaches on to where `needed` was taken from."""
    line_starts = measured.line_starts
    at = before
    while at > first + 1 and line_starts[at - 1] >= needed:
        at -= 1
    return at


def _cheapest(measured: Measured, layers: Sequence[Sequence[int]], measure: int, *, balance: bool) -> Sequence[int]:
    """Return the cheapest way through the layers; () if there is none. The innermost loop, written out flat."""
    line_ends, line_starts = measured.line_ends, measured.line_starts
    hyphens, divided, costs = measured.hyphens, measured.divided, measured.costs
    empty: tuple[int, ...] = ()
    first = layers[0][0]
    reached: list[_Way] = [(first, line_starts[first], 0, (first,), hyphens[first], divided[first])]
    for number, layer in enumerate(layers[1:], 1):
        final = number == len(layers) - 1
        even = balance or not final
        ways, reached = reached if even else _lone_dearer(measured, reached, layer[-1]), []
        for j in layer:
            room, hyphen, word = measure - line_ends[j], hyphens[j], divided[j]
            best, best_way = _NO_WAY, empty
            for i, line_start, cost_before, way, hyphen_before, word_before in ways:
                slack = room + line_start
                if slack < 0 or i >= j:
                    continue
                slack = slack * 1000 // measure
                rag = slack * slack if even else max(0, slack - 1000 + SHORT_LAST) * SHORT_LAST_COST
                cost = cost_before + rag
                if hyphen_before:
                    if hyphen:
                        if word_before == word:
                            continue  # at most one hyphen a word
                        cost += CONSECUTIVE_HYPHENS_COST
                    elif final:
                        cost += HYPHEN_BEFORE_LAST_COST
                if cost < best:
                    best, best_way = cost, way
            if best < _NO_WAY:
                reached.append((j, line_starts[j], best + costs[j], (*best_way, j), hyphen, word))
    return reached[0][3] if reached else ()


def _lone_dearer(measured: Measured, ways: list[_Way], last: int) -> list[_Way]:
    """Return the ways to the last line; those that leave it a word alone cost more."""
    before = next((at for at in range(last - 1, -1, -1) if not measured.hyphens[at]), 0)
    return [(way[0], way[1], way[2] + LONE_WORD_COST * (way[0] >= before), *way[3:]) for way in ways]


def _too_wide(measured: Measured, at: int, measure: int) -> TooWide:
    """Name the first piece after a break that no line can hold."""
    for a, b in pairwise(range(at, len(measured.ends))):
        width = measured.line_ends[b] - measured.line_starts[a]
        if width > measure:
            return TooWide(measured.starts[a], measured.ends[b], width)
    return TooWide(measured.starts[0], measured.ends[-1], measured.line_ends[-1])
