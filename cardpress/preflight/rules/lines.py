"""Rules of lines: thick enough to print, black ones over their ground."""

from collections.abc import Iterator

from ..finding import Finding, below
from ..interpreter.painted import Fill, Line
from ..limits import Limits
from ..looked import Looked

SLACK = 0.005
SEEN = 4.0
"""Points: a filled sliver shorter than this is part of a drawing, no line."""


def check_lines(page: Looked, limits: Limits) -> Iterator[Finding]:
    for line in page.kept(Line):
        yield from _line(line, limits)
    for fill in page.kept(Fill):
        yield from _sliver(fill, limits)


def _line(line: Line, limits: Limits) -> Iterator[Finding]:
    """A line of no width is as fine as the machine can make it: gone on a press (ISO 32000-1, 8.4.3.2)."""
    width, ink = line.width + SLACK, line.ink
    if width < limits.line.value:
        yield below("line-thin", limits.line, line.width, line.box, advice=line.width > 0)
    if ink.is_black and ink.total == 100 and width < limits.overprinted_line.value and not line.state.adds(ink):
        yield below("black-line-knocks-out", limits.overprinted_line, line.width, line.box, advice=True)


def _sliver(fill: Fill, limits: Limits) -> Iterator[Finding]:
    for part in fill.parts:
        if min(part[2:]) + SLACK < limits.line.value and max(part[2:]) > SEEN:
            yield below("line-thin", limits.line, min(part[2:]), part, advice=True)
