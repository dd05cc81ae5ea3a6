"""Printer: what a print house or an office machine asks for, as data."""

from dataclasses import dataclass
from typing import Annotated, Literal

from ..geometry import MM
from ..problem import Span
from .layout import key

Points = Annotated[float, "points"]
"""A length that is written with its unit (`3 mm`) and kept in points."""


@dataclass(frozen=True, slots=True, eq=False)
class Printer:
    """A printer file. Lengths are in points."""

    name: str
    span: Span | None = None
    title: str = key("name of the printer as people know it", "")
    bleed: Points = key("how far colour runs over the trim", 3 * MM)
    safe: Points = key("how far text stays inside the trim", 3 * MM)
    gutter: Points | None = key("between cards on a sheet, instead of the layout's")
    margin: Points = key("edge of the paper that can't be printed", 5 * MM)
    marks: bool = key("crop and fold marks on sheets", default=True)
    flip: Literal["long", "short"] = key("the edge over which sheets are turned for their backs", "long")
