"""Printer: what a print house or an office machine asks for, as data."""

from dataclasses import dataclass

from ..geometry import MM
from ..problem import Span
from .layout import key


@dataclass(frozen=True, slots=True, eq=False)
class Printer:
    """A printer file. Lengths are in points."""

    name: str
    span: Span | None = None
    title: str = key("name of the printer as people know it", "")
    bleed: float = key("how far colour runs over the trim", 3 * MM)
    safe: float = key("how far text stays inside the trim", 3 * MM)
    gutter: float | None = key("between cards on a sheet, instead of the layout's")
    margin: float = key("edge of the paper that can't be printed", 5 * MM)
    marks: bool = key("crop and fold marks on sheets", default=True)
    flip: str = key("`long` or `short`: the edge over which sheets are turned", "long")
