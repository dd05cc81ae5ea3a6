"""Line breaking as a whole: the fewest lines, and of those the evenest rag.

Because the number of lines comes first, a text's height grows with its size, and
copy-fitting may search by halves. It also makes the search short: of n lines, the
k-th can only end where k lines reach from the beginning and n - k reach to the end.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from .breaks import Break, Measured, Place

CONSECUTIVE_HYPHENS_COST = 150_000
HYPHEN_BEFORE_LAST_COST = 100_000
SHORT_LAST_COST = 900
"""For each thousandth of the measure that a last line falls short of SHORT_LAST."""
SHORT_LAST = 280
"""A last line under 28 % of the measure is too short (in thousandths)."""
LONE_WORD_COST = 300_000
"""A last line of one word: dearer than half of another line left white."""
_NO_WAY = 10**12
SPARE_LINES = 3
"""So many lines more may be tried where the fewest would need two hyphens in a word."""


class Line(NamedTuple):
    """The stretch between two breaks of a text; `width` in units of EM, an added hyphen included."""

    first: Break
    last: Break
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
    for begin, end in pairwise(map(measured.before, measured.stops)):
        ends = _paragraph(measured, begin, end, measure, balance=balance)
        lines += [Line(a, b, b.end - a.start) for a, b in pairwise(ends)]
    return tuple(lines)


def _paragraph(measured: Measured, begin: Break, end: Break, measure: int, *, balance: bool) -> Sequence[Break]:
    """Return the breaks at which the lines between two stops begin and end."""
    if end.end - begin.start <= measure:
        return begin, end
    furthest = _furthest(measured, begin, end, measure)
    for spare in range(SPARE_LINES):
        layers = _layers(measured, furthest, measure, len(furthest) - 1 + spare)
        ends = _cheapest(begin, layers, measure, None if balance else measured.last_word(end))
        if ends:
            return ends
    raise _too_wide(measured, furthest[1], end, measure)


def _furthest(measured: Measured, begin: Break, end: Break, measure: int) -> list[Break]:
    """Return the furthest break that 0, 1, 2 … lines reach, up to the end."""
    furthest = [begin]
    while furthest[-1] is not end:
        reached = _reached(measured, furthest[-1], end, measure)
        if reached is None:
            raise _too_wide(measured, furthest[-1], end, measure)
        furthest.append(reached)
    return furthest


def _reached(measured: Measured, after: Break, end: Break, measure: int) -> Break | None:
    """Return the furthest break that one line reaches from another; None if a word is too wide for that."""
    limit = after.start + measure
    word = bisect_right(measured.ends, limit, after.word, end.word)
    if word == end.word:
        return end
    while word >= after.word:
        begin, start = measured.begins[word], measured.starts[word]
        for place, head, rest, cost, hyphen, _ in reversed(measured.divisions(word)):
            if start + head <= limit and begin + place > after.at:
                return Break(begin + place, word, start + head, start + rest, cost, hyphen)
        if word > after.word and word not in measured.joined:
            return measured.before(word)
        word -= 1
    return None


def _layers(measured: Measured, furthest: Sequence[Break], measure: int, count: int) -> list[Sequence[Place]]:
    """Return where each of `count` lines may end so that the next ones reach the end."""
    begin, *_, end = furthest
    layers: list[Sequence[Place]] = [(end,)]
    for number in range(count - 1, 0, -1):
        _, _, line_end, start, *_ = layers[-1][0]
        needed = min(line_end, start) - measure  # without an added hyphen: later places may have none
        top = furthest[min(number, len(furthest) - 1)]
        word = bisect_left(measured.starts, needed, begin.word + 1, min(top.word + 1, len(measured.starts)))
        most = min(top.at, end.at - 1)
        places = measured.between(word - 1, top.word)
        layers.append([place for place in places if place[3] >= needed and begin.at < place[0] <= most])
    layers.reverse()
    return layers


Way = tuple[int, int, int, bool, int, tuple[Place, ...]]
"""A way to a break: its letter, where the next line starts, what it all costs, its hyphen, its word, all its breaks."""


def _cheapest(begin: Break, layers: Sequence[Sequence[Place]], measure: int, last_word: int | None) -> Sequence[Break]:
    """Return the cheapest way through the layers; () if there is none.

    `last_word` is the letter that the last word begins with, None where the last line shall be even with the others.
    """
    ways: list[Way] = [(begin.at, begin.start, 0, False, begin.word, (begin,))]
    *inner, last = layers
    for layer in inner:
        ways = _on(ways, layer, measure, even=True, final=False)
    if last_word is None:
        ways = _on(ways, last, measure, even=True, final=True)
    else:
        ways = _on(_lone_dearer(ways, last_word), last, measure, even=False, final=True)
    return tuple(map(Break._make, ways[0][-1])) if ways else ()


def _on(ways: list[Way], layer: Sequence[Place], measure: int, *, even: bool, final: bool) -> list[Way]:
    """Lead ways on by a line, to each break of a layer the cheapest. The innermost loop, written out flat."""
    reached: list[Way] = []
    none: tuple[Place, ...] = ()
    for place in layer:
        at, word, end, start, own_cost, hyphen = place
        room = measure - end
        best, best_way = _NO_WAY, none
        for at_before, line_start, cost, hyphen_before, word_before, way in ways:
            slack = room + line_start
            if slack < 0 or at_before >= at:
                continue
            slack = slack * 1000 // measure
            cost += slack * slack if even else max(0, slack - 1000 + SHORT_LAST) * SHORT_LAST_COST  # noqa: PLW2901
            if hyphen_before:
                if hyphen:
                    if word_before == word:
                        continue  # at most one hyphen a word
                    cost += CONSECUTIVE_HYPHENS_COST  # noqa: PLW2901
                elif final:
                    cost += HYPHEN_BEFORE_LAST_COST  # noqa: PLW2901
            if cost < best:
                best, best_way = cost, way
        if best_way:
            reached.append((at, start, best + own_cost, hyphen, word, (*best_way, place)))
    return reached


def _lone_dearer(ways: Sequence[Way], last_word: int) -> list[Way]:
    """Return the ways to the last line; those that leave it a word alone cost more."""
    return [(at, start, cost + LONE_WORD_COST * (at >= last_word), *rest) for at, start, cost, *rest in ways]  # type: ignore[misc]


def _too_wide(measured: Measured, after: Break, end: Break, measure: int) -> TooWide:
    """Name the first piece after a break that no line can hold."""
    places = map(Break._make, measured.between(after.word, end.word))
    breaks = [after, *(found for found in places if after.at < found.at < end.at), end]
    for a, b in pairwise(breaks):
        if b.end - a.start > measure:
            return TooWide(a.at, measured.last_letter(b), b.end - a.start)
    return TooWide(after.at, measured.last_letter(end), end.end - after.start)
