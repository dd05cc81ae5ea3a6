"""Rules of colour: process inks and allowed separations only, registration colour outside the trim, white that knocks out."""

from collections.abc import Iterator

from ...problem import Severity
from ..finding import Finding
from ..interpreter.painted import Image, Letters, Mark, Shade
from ..limits import GWG, Limits
from ..looked import Looked

PROCESS = ("DeviceCMYK", "DeviceGray", "Separation", "DeviceN", "Pattern")
"""What a pattern is made of comes as marks of its own."""
SLACK = 0.5
"""Percent."""
ALL = "All"
"""The separation that prints on every plate (ISO 32000-1, 8.6.6.4)."""


def check_color(page: Looked, limits: Limits) -> Iterator[Finding]:
    """Check every colour on a page that is not cut off."""
    for mark in page.marks:
        if page.is_kept(mark):
            yield from _space(mark, limits)
            yield from _separations(mark, limits)
            yield from _amount(mark, limits)


def _space(mark: Mark, limits: Limits) -> Iterator[Finding]:
    if limits.process and mark.ink.space not in PROCESS:
        yield Finding("color-space", GWG, about=mark.ink.space, place=mark.box)


def _separations(mark: Mark, limits: Limits) -> Iterator[Finding]:
    for name, _ in mark.ink.spots:
        if name == ALL:
            yield Finding("registration-inside", f"{GWG}, R0024", place=mark.box)
        elif name not in limits.spots:
            yield Finding("spot", limits.spots_source, about=name, place=mark.box)


def _amount(mark: Mark, limits: Limits) -> Iterator[Finding]:
    """None that overprints is a mark that vanishes; too much is more than paper bears, whatever lies under it."""
    if mark.ink.is_white and mark.state.overprint:
        yield Finding("white-overprints", GWG, _severity(mark), place=mark.box)
    most = limits.ink
    if not isinstance(mark, (Image, Shade)) and mark.ink.total > most.value + SLACK:
        yield Finding("ink-of-color", most.source, "error", round(mark.ink.total), most.value, place=mark.box)


def _severity(mark: Mark) -> Severity:
    """White letters vanish; of a white shape it may be meant."""
    return "error" if isinstance(mark, Letters) else "advice"
