"""Printer: what a print house or an office machine asks for, as data."""

from dataclasses import dataclass
from typing import Annotated, Literal

from ..geometry import MM
from ..problem import Span
from .layout import key

Points = Annotated[float, "points"]
"""A length that is written with its unit (`3 mm`) and kept in points."""
Wish = Literal["crop", "tick", "fold", "registration", "bar", "slug"]


@dataclass(frozen=True, slots=True, eq=False)
class Backs:
    """How backs are moved to lie behind their fronts, as one looks at a back."""

    left: Points = key("this far to the left", 0.0)
    right: Points = key("this far to the right", 0.0)
    up: Points = key("this far upwards", 0.0)
    down: Points = key("this far downwards", 0.0)
    clockwise: float = key("degrees", 0.0)
    anticlockwise: float = key("degrees", 0.0)


@dataclass(frozen=True, slots=True, eq=False)
class CutterKeys:
    """What a cutting machine asks for."""

    spot: str = key("name of the separation for contours", "CutContour")
    marks: Literal[0, 3, 4] = key("marks for the machine's camera", 0)
    inset: Points = key("from the paper's edge to the marks", 10 * MM)
    arm: Points = key("length of the angles", 20 * MM)
    line: Points = key("thickness of the angles", 1 * MM)
    square: Points = key("side of the square that three marks begin with", 5 * MM)


@dataclass(frozen=True, slots=True, eq=False)
class Printer:
    """A printer file. Lengths are in points."""

    name: str
    span: Span | None = None
    title: str = key("name of the printer as people know it", "")
    bleed: Points = key("how far colour runs over the trim", 3 * MM)
    safe: Points = key("how far text should stay inside the trim; not checked yet", 3 * MM)
    gutter: Points | None = key("between cards on a sheet, instead of the layout's")
    margin: Points = key("edge of the paper that can't be printed", 5 * MM)
    marks: tuple[Wish, ...] = key(
        "on sheets: lines at cuts (`crop`, or `tick`: short and grey) and folds, plate targets, a bar of inks, "
        "a slug with a ruler. `[]`: none. Default: crop, fold and slug",
        ("crop", "fold", "slug"),
    )
    flip: Literal["long", "short", "hand"] = key(
        "the edge over which sheets are turned for their backs; `hand`: fronts first, then the turned pile", "long"
    )
    feed: Literal["first", "last"] = key("by hand: the sheet that is taken first from the turned pile", "first")
    backs: Backs | None = key("how backs are moved to lie behind their fronts; `testpage` tells by how much")
    caliper: Points = key("thickness of the paper, by which pages in the middle of a booklet move", 0.0)
    signature: int = key("the most sheets of a signature", 4)
    overlap: Points = key("what the sheets of a tiled poster share to be glued", 10 * MM)
    cutter: CutterKeys | None = key("contours and marks for a cutting machine")
