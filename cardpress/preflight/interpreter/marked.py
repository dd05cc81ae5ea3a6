"""Marked content (ISO 32000-1, 14.6): what a page's operators paint inside tags, as artifacts, and outside of both."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from pikepdf import Dictionary, Object, Page, parse_content_stream

from .operators_object import DEEPEST

_PAINTING = frozenset(("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Tj", "TJ", "'", '"', "INLINE IMAGE"))
_WANTED = " ".join((*sorted(_PAINTING - {"INLINE IMAGE"}), "BI", "ID", "EI", "Do", "BMC", "BDC", "EMC"))
_ARTIFACT, _OTHER = -1, -2
"""In place of the number of marked content."""


class Marked(NamedTuple):
    """The numbers of marked content in order; how often something is painted outside; tags in artifacts or around them."""

    numbers: tuple[int, ...]
    bare: int
    mixed: int


def marked(page: Page) -> Marked:
    """Return what a page has marked. Its forms are looked into where they are painted outside of any mark."""
    reader = _Reader()
    reader.read(page.obj, page.get("/Resources", Dictionary()), 0)
    return Marked(tuple(reader.numbers), reader.bare, reader.mixed)


@dataclass
class _Reader:
    """Reads operators; `open` are the marks around what comes next."""

    numbers: list[int] = field(default_factory=list)
    bare: int = 0
    mixed: int = 0
    open: list[int] = field(default_factory=list)

    def read(self, holder: Object, resources: Object, depth: int) -> None:
        for operator, operands in _steps(holder):
            match operator:
                case "BMC":
                    self._begin(_ARTIFACT if str(operands[0]) == "/Artifact" else _OTHER)
                case "BDC":
                    self._begin(_ARTIFACT if str(operands[0]) == "/Artifact" else _number(operands[1], resources))
                case "EMC":
                    del self.open[-1:]
                case "Do":
                    self._object(resources.get("/XObject", Dictionary()).get(str(operands[0])), resources, depth)
                case _ if operator in _PAINTING:
                    self.bare += not self._is_inside

    @property
    def _is_inside(self) -> bool:
        return any(mark != _OTHER for mark in self.open)

    def _begin(self, mark: int) -> None:
        tagged = any(outer >= 0 for outer in self.open)
        self.mixed += tagged if mark == _ARTIFACT else mark >= 0 and _ARTIFACT in self.open
        self.open.append(mark)
        if mark >= 0:
            self.numbers.append(mark)

    def _object(self, found: Object | None, resources: Object, depth: int) -> None:
        if found is None or self._is_inside:
            return
        if str(found.get("/Subtype")) == "/Form" and depth < DEEPEST:
            inner = _Reader()  # its numbers are its own, not the page's
            inner.read(found, found.get("/Resources", resources), depth + 1)
            self.bare, self.mixed = self.bare + inner.bare, self.mixed + inner.mixed
        else:
            self.bare += 1


def _steps(holder: Object) -> Iterator[tuple[str, Any]]:
    return ((str(step.operator), step.operands) for step in parse_content_stream(holder, _WANTED))


def _number(properties: Object, resources: Object) -> int:
    """Return the number that properties give, which may stand in the resources under a name (14.6.2)."""
    if not isinstance(properties, Dictionary):
        properties = resources.get("/Properties", Dictionary()).get(str(properties), Dictionary())
    return int(properties.get("/MCID", _OTHER))
