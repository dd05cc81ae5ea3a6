"""Line breaking as a whole: the fewest lines, and of those the evenest rag.

Because the number of lines comes first, a text's height grows with its size, and
copy-fitting may search by halves.
"""

from dataclasses import dataclass

from .breaks import Break, Measured

LINE = 10**12
"""A line costs more than any rag: fewest lines first."""
CONSECUTIVE_HYPHENS_COST = 150_000
HYPHEN_BEFORE_LAST_COST = 100_000
SHORT_LAST_COST = 900_000
SHORT_LAST = 280
"""A last line under 28 % of the measure is too short (in thousandths)."""


@dataclass(frozen=True, slots=True)
class Line:
    """Characters [start, end) of a text; `width` in units of EM, an added hyphen included."""

    start: int
    end: int
    hyphen: bool
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
    breaks = measured.breaks
    if len(breaks) == 2 and breaks[1].line_end <= measure:  # one word
        return (_line(breaks[0], breaks[1]),)
    if not balance and breaks[-1].line_end <= measure and not any(b.forced for b in breaks[1:-1]):
        return (_line(breaks[0], breaks[-1]),)
    best_cost, best_from = _search(breaks, measure, balance=balance)
    if best_cost[-1] is None:
        raise _too_wide(breaks, best_cost)
    lines = []
    at = len(breaks) - 1
    while at:
        lines.append(_line(breaks[best_from[at]], breaks[at]))
        at = best_from[at]
    return tuple(reversed(lines))


def _line(a: Break, b: Break) -> Line:
    return Line(a.start, b.end, b.hyphen, b.line_end - a.line_start)


def _search(breaks: tuple[Break, ...], measure: int, *, balance: bool) -> tuple[list[int | None], list[int]]:
    """For each break find the cheapest way to reach it: a cost (None: no way) and the break before."""
    best_cost: list[int | None] = [0] + [None] * (len(breaks) - 1)
    best_from = [0] * len(breaks)
    for j in range(1, len(breaks)):
        b = breaks[j]
        even = balance or not b.forced
        for i in range(j - 1, -1, -1):
            a, before = breaks[i], best_cost[i]
            room = measure - b.line_end + a.line_start
            if room < 0:
                break
            if before is not None and not (a.hyphen and b.hyphen and a.word == b.word):
                cost = before + LINE + b.cost + _rag(a, b, room * 1000 // measure, even=even)
                best = best_cost[j]
                if best is None or cost < best:
                    best_cost[j], best_from[j] = cost, i
            if a.forced:
                break
    return best_cost, best_from


def _rag(a: Break, b: Break, slack: int, *, even: bool) -> int:
    """Return what a line with `slack` (thousandths of the measure) costs, in millionths."""
    cost = slack * slack if even else max(0, SHORT_LAST - 1000 + slack) * SHORT_LAST_COST // 1000
    if a.hyphen and b.hyphen:
        cost += CONSECUTIVE_HYPHENS_COST
    if a.hyphen and b.forced:
        cost += HYPHEN_BEFORE_LAST_COST
    return cost


def _too_wide(breaks: tuple[Break, ...], best_cost: list[int | None]) -> TooWide:
    """Name the piece after the last break that could be reached."""
    reached = max(index for index, cost in enumerate(best_cost) if cost is not None)
    a, b = breaks[reached], breaks[reached + 1]
    return TooWide(a.start, b.end, b.line_end - a.line_start)
