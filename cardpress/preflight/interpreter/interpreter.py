"""Interpreter: runs a page's operators (ISO 32000-1, annex A), into forms and patterns, and tells what they paint.

It draws nothing. Shapes are known by their boxes, clipping paths too.
"""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from pikepdf import Array, Dictionary, Object, Page, Stream, String, parse_content_stream

from ...outside import refused
from ..opened import check_length
from ..page_boxes import Boxes
from . import operators_color, operators_object, operators_path, operators_text
from .fonts_used import UsedFont, used_font
from .graphics import Graphics, Operator, Run, numbers
from .painted import Painted

MOST_OPERATORS = 500_000
"""On a page: some seconds' work, and far more than an honest page has."""
ENTRY = 20
"""Operators that take as long as entering a form does."""
OPERATORS: Mapping[str, Operator] = {
    **operators_path.OPERATORS,
    **operators_color.OPERATORS,
    **operators_text.OPERATORS,
    **operators_object.OPERATORS,
}
Program = list[tuple[Operator, list[Any]]]


class Interpreter:
    """Interprets the pages of one file; forms and fonts that come again are read once."""

    def __init__(self) -> None:
        self._left = 0
        self._programs: dict[tuple[int, int], Program] = {}
        self._fonts: dict[tuple[int, int], UsedFont] = {}

    def page(self, page: Page, boxes: Boxes) -> tuple[Painted, ...]:
        """Return what a page paints, in order. Refused ("pdf-too-much") for one that has no end."""
        self._left = MOST_OPERATORS
        resources = page.get("/Resources", Dictionary())
        run = Run(resources, Graphics(boxes.matrix), [], 0, self._enter, operators_object.pattern, self._font)
        if "/Group" in page:
            operators_object.look_at_group(run, page.obj.Group)
        self._run(run, page.obj)
        return tuple(run.painted)

    def _run(self, run: Run, holder: Object) -> None:
        for operator, operands in self._program(holder):
            operator(run, operands)

    def _enter(self, outer: Run, holder: Object, graphics: Graphics) -> None:
        """Run a form or a pattern; one without resources of its own uses those around it (8.10.2)."""
        self._count(ENTRY)
        if outer.depth < operators_object.DEEPEST:
            resources = holder.get("/Resources", outer.resources)
            inner = Run(resources, graphics, outer.painted, outer.depth + 1, self._enter, outer.lay_pattern, self._font)
            self._run(inner, holder)

    def _program(self, holder: Object) -> Program:
        """Return the operators of a page, form or pattern with their operands; those that set or paint nothing are left out."""
        key = holder.objgen
        program = self._programs.get(key) or _parsed(holder)
        if holder.is_indirect:
            self._programs[key] = program
        self._count(len(program))
        return program

    def _count(self, operators: int) -> None:
        self._left -= operators
        if self._left < 0:
            raise refused("pdf-too-much")

    def _font(self, entry: Object) -> UsedFont:
        key = entry.objgen
        font = self._fonts.get(key) or used_font(entry)
        if entry.is_indirect:
            self._fonts[key] = font
        return font


def _parsed(holder: Object) -> Program:
    for stream in _streams(holder):
        check_length(stream)
    steps = ((str(step.operator), step.operands) for step in parse_content_stream(holder))
    return [(OPERATORS[name], _own(operands)) for name, operands in steps if name in OPERATORS]


def _own(operands: Iterable[Any]) -> list[Any]:
    """Turn operands into Python's own, once and for all; nearly all operators have numbers alone."""
    try:
        return numbers(operands)
    except TypeError:
        return [_plain(value) for value in operands]


def _plain(value: Any) -> Any:
    if isinstance(value, (int, float, Decimal)):
        return float(value)
    if isinstance(value, String):
        return bytes(value)
    return [_plain(part) for part in value] if isinstance(value, Array) else value


def _streams(holder: Object) -> Iterator[Object]:
    """Yield the streams that hold the operators of a page or a form."""
    if isinstance(holder, Stream):
        yield holder
        return
    contents = holder.get("/Contents", Array())
    yield from contents if isinstance(contents, Array) else [contents]
