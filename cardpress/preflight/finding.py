"""Findings: what preflight has to say of a finished file, as plain data."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from ..geometry import Rect, Size, hull
from ..problem import Problem, Severity, Source, Span, Term, Where
from .limits import Limit

Value = float | str | Term
Side = Literal["", "front", "back"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: `source` is where its rule is written.

    `page` counts from 1, 0 is the file as a whole. `place` is in points from the trim's top
    left corner, y downwards. `about` names the font, separation or key in question. `count`
    tells how often it was found on the page; then `place` covers all and the values are the worst.
    """

    code: str
    source: str
    severity: Severity = "error"
    found: Value = ""
    limit: Value = ""
    about: str = ""
    page: int = 0
    place: Rect | None = None
    card: str = ""
    side: Side = ""
    count: int = 1

    def as_problem(self, file: str, more: tuple[int, ...] = ()) -> Problem:
        """Return the finding as a problem of a file, so that it is told as all others are; `more` are pages alike."""
        values: dict[str, object] = {"where": Where(self.page, self.card, self.side, more), "count": self.count}
        values |= {"about": self.about, "found": self.found, "limit": self.limit, "source": self.source}
        cause = " ".join((file, str(self.page), self.card, self.side, self.about))
        return Problem(self.code, Span(Source(file, ""), 0, 0), values, severity=self.severity, cause=cause)


Unchecked = Literal["ink-no-ghostscript", "ink-slow", "ink-failed", "ink-not-asked", "deck-unknown", "text-unreadable"]
"""What was not looked at, and why."""


@dataclass(frozen=True, slots=True)
class Report:
    """What was found in a file. `claims` is the standard that the file says it keeps; sizes are in points."""

    pages: int
    claims: str
    trim: Size
    findings: tuple[Finding, ...] = ()
    unchecked: tuple[Unchecked, ...] = ()

    def problems(self, file: str) -> Iterator[Problem]:
        """Yield what was found as problems of a file, what is the same on several pages once."""
        alike: dict[object, list[Finding]] = {}
        for finding in self.findings:
            alike.setdefault((finding.code, finding.severity, finding.about), []).append(finding)
        for findings in alike.values():
            worst = max(findings, key=_distance)
            pages = sorted({finding.page for finding in findings} - {worst.page})
            counted = replace(worst, count=sum(finding.count for finding in findings))
            yield counted.as_problem(file, tuple(pages))

    def left_out(self, file: str) -> Iterator[Problem]:
        """Yield what was not looked at as advice on a file."""
        place = Span(Source(file, ""), 0, 0)
        for what in self.unchecked:
            yield Problem("not-checked", place, {"what": Term(what)}, severity="advice", cause=f"{file} {what}")

    @property
    def errors(self) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.severity == "error")


def below(code: str, limit: Limit, found: float, place: Rect | None = None, *, advice: bool = False) -> Finding:
    """Return what to say of a number that misses its limit, rounded as people read it."""
    severity: Severity = "advice" if advice else "error"
    return Finding(code, limit.source, severity, round(found, 2), round(limit.value, 2), place=place)


def merged(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield one finding for those that say the same of the same card on the same page."""
    kept: dict[object, Finding] = {}
    for finding in findings:
        key = finding.code, finding.severity, finding.page, finding.card, finding.side, finding.about
        known = kept.get(key)
        kept[key] = _both(known, finding) if known else finding
    yield from kept.values()


def _both(known: Finding, other: Finding) -> Finding:
    worse = other if _distance(other) > _distance(known) else known
    return replace(worse, count=known.count + other.count, place=_around(known.place, other.place))


def _distance(finding: Finding) -> float:
    """Return how far a number is from its limit."""
    if isinstance(finding.found, float) and isinstance(finding.limit, float):
        return abs(finding.found - finding.limit)
    return 0.0


def _around(one: Rect | None, other: Rect | None) -> Rect | None:
    return hull((one, other)) if one and other else one or other
