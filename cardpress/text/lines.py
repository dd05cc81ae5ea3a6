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
    begin = measured.before(0)
    for stop in measured.stops[1:]:
        end = measured.before(stop)
        if end.end - begin.start <= measure:
            lines.append(Line(begin, end, end.end - begin.start))
        else:
            ends = _paragraph(measured, begin, end, measure, balance=balance)
            lines += [Line(a, b, b.end - a.start) for a, b in pairwise(ends)]
        begin = end
    return tuple(lines)


def _paragraph(measured: Measured, begin: Break, end: Break, measure: int, *, balance: bool) -> Sequence[Break]:
    """Return the breaks at which the lines between two stops begin and end, where one line is not enough."""
    furthest = _furthest(measured, begin, end, measure)
    last_word = end.at if balance else measured.last_word(end)
    for spare in range(SPARE_LINES):
        ends = _cheapest(measured, furthest, len(furthest) - 1 + spare, measure, last_word)
        if ends:
            return begin, *map(Break._make, ends), end
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


Way = tuple[int, int, int, bool, int, tuple[Place, ...]]
"""A way from a break to the end: its letter, where the line before it ends, what it costs, the hyphen there, its word,
all its breaks but the end."""


def _cheapest(
    measured: Measured, furthest: Sequence[Break], count: int, measure: int, last_word: int
) -> Sequence[Place]:
    """Return where the cheapest `count` lines end, the last left out, found from the end backwards; () if there is no way.

    `last_word` is the letter that the last word begins with, the text's end if the last line shall be even with the others.
    """
    begin, *_, end = furthest
    ways = _last_lines(_layer(measured, furthest, count - 1, end, measure), end, measure, last_word)
    for number in range(count - 2, 0, -1):
        ways = _led_back(ways, _layer(measured, furthest, number, ways[0][-1][0], measure), measure) if ways else []
    ways = _led_back(ways, [begin], measure)
    return ways[0][-1][1:] if ways else ()


def _layer(measured: Measured, furthest: Sequence[Break], number: int, onward: Place, measure: int) -> list[Place]:
    """Return where line `number` may end so that the next one reaches `onward`, the first place where that one may end."""
    begin, end, top = furthest[0], furthest[-1], furthest[min(number, len(furthest) - 1)]
    needed = min(onward[2], onward[3]) - measure  # without an added hyphen: later places may have none
    word = bisect_left(measured.starts, needed, begin.word + 1, min(top.word + 1, len(measured.starts)))
    least, most = begin.at, min(top.at, end.at - 1)
    return [place for place in measured.between(word - 1, top.word) if place[3] >= needed and least < place[0] <= most]


def _last_lines(places: Sequence[Place], end: Break, measure: int, last_word: int) -> list[Way]:
    """Return the ways from each place straight to the end."""
    ways: list[Way] = []
    for place in places:
        at, word, line_end, start, cost, hyphen = place
        slack = (measure + start - end.end) * 1000 // measure
        if last_word == end.at:
            cost += slack * slack
        else:
            if slack > 1000 - SHORT_LAST:
                cost += (slack - 1000 + SHORT_LAST) * SHORT_LAST_COST
            if at >= last_word:
                cost += LONE_WORD_COST
        if hyphen:
            cost += HYPHEN_BEFORE_LAST_COST
        ways.append((at, line_end, cost, hyphen, word, (place,)))
    return ways


def _led_back(ways: Sequence[Way], places: Sequence[Place], measure: int) -> list[Way]:
    """Lead ways back by a line, to each place the cheapest. The innermost loop, written out flat."""
    led: list[Way] = []
    for place in places:
        at, word, line_end, start, own_cost, hyphen = place
        room = measure + start
        least, cheapest = _NO_WAY, None
        for way in ways:
            at_after, end_after, cost, hyphen_after, word_after, _ = way
            slack = room - end_after
            if slack < 0 or at_after <= at:
                continue
            slack = slack * 1000 // measure
            cost += slack * slack
            if hyphen and hyphen_after:
                if word == word_after:
                    continue  # at most one hyphen a word
                cost += CONSECUTIVE_HYPHENS_COST
            if cost < least:
                least, cheapest = cost, way
        if cheapest:
            led.append((at, line_end, least + own_cost, hyphen, word, (place, *cheapest[-1])))
    return led


def _too_wide(measured: Measured, after: Break, end: Break, measure: int) -> TooWide:
    """Name the first piece after a break that no line can hold."""
    places = map(Break._make, measured.between(after.word, end.word))
    breaks = [after, *(found for found in places if after.at < found.at < end.at), end]
    for a, b in pairwise(breaks):
        if b.end - a.start > measure:
            return TooWide(a.at, measured.last_letter(b), b.end - a.start)
    return TooWide(after.at, measured.last_letter(end), end.end - after.start)
