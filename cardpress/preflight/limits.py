"""Limits: what a print house accepts, each number with the source of its rule.

The default table is that of the Ghent Workgroup's specification of 2022 for sheet-fed
offset in CMYK, with our own rules for decks; a printer's own values come over it.
"""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from ..geometry import MM

GWG = "Ghent Workgroup 2022, SheetCMYK"
HOUSE = "Cardpress"
"""Rules of our own, made for decks of cards."""

Standard = Literal["plain", "x4", "x1a-2003", "x1a-2001", "ua1"]
PRESS: tuple[Standard, ...] = ("x4", "x1a-2003", "x1a-2001")
"""The parts of PDF/X."""
STANDARDS: dict[Standard, str] = {
    "x4": "PDF/X-4",
    "x1a-2003": "PDF/X-1a:2003",
    "x1a-2001": "PDF/X-1a:2001",
    "ua1": "PDF/UA-1",
}
"""What a file says of itself."""
PARTS: dict[Standard, str] = {
    "x4": "ISO 15930-7:2010",
    "x1a-2003": "ISO 15930-4:2003",
    "x1a-2001": "ISO 15930-1:2001",
    "ua1": "ISO 14289-1:2014",
}


class Limit(NamedTuple):
    """A number, and where it is written."""

    value: float
    source: str


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes of type and lines are in points, `bleed` and `safe` are too, ink is in percent.

    `standard` is what a file must claim; whatever it claims it must keep. `process` allows
    process inks only, as a press has them; else any colour will do. `spots` are separations
    that may be there. `marks` says whether there must be crop marks, must be none, or either.
    """

    standard: Standard = "plain"
    process: bool = True
    spots: tuple[str, ...] = ()
    spots_source: str = GWG
    marks: Literal["required", "forbidden", "free"] = "free"
    marks_source: str = HOUSE
    centred: bool = False
    """The trim in the middle of the page."""
    bleed: Limit = Limit(3 * MM, f"{HOUSE}: 3 mm")
    safe: Limit = Limit(3 * MM, f"{HOUSE}: 3 mm")
    text: Limit = Limit(5.0, HOUSE)
    reversed_text: Limit = Limit(8.0, GWG)
    many_ink_text: Limit = Limit(8.0, GWG)
    overprinted_text: Limit = Limit(12.0, GWG)
    """Black text smaller than this must overprint."""
    overprinted_line: Limit = Limit(2.0, GWG)
    line: Limit = Limit(0.25, GWG)
    rich_text: Limit = Limit(280.0, GWG)
    """The most ink in text of which black has at least 85 %."""
    ink: Limit = Limit(320.0, f"{GWG}: mean over 15 × 15 mm")
    picture: Limit = Limit(150.0, GWG)
    """Pixels an inch: with fewer a picture is refused, with fewer than of a good one there is advice."""
    good_picture: Limit = Limit(225.0, GWG)
    bitmap: Limit = Limit(550.0, GWG)
    good_bitmap: Limit = Limit(800.0, GWG)
    emblem: Limit = Limit(10 * MM, "Regulation (EU) 2021/1060, Annex IX; 10 mm in the guide of the Commission")


OFFICE = Limits(
    process=False,
    bleed=Limit(0.0, HOUSE),
    safe=Limit(0.0, HOUSE),
    reversed_text=Limit(5.0, "Ghent Workgroup 2022, digital"),
    many_ink_text=Limit(5.0, "Ghent Workgroup 2022, digital"),
    overprinted_text=Limit(0.0, HOUSE),
    overprinted_line=Limit(0.0, HOUSE),
    picture=Limit(96.0, "Ghent Workgroup 2022, digital"),
    good_picture=Limit(150.0, "Ghent Workgroup 2022, digital"),
    bitmap=Limit(350.0, "Ghent Workgroup 2022, digital"),
    good_bitmap=Limit(600.0, "Ghent Workgroup 2022, digital"),
)
"""What is printed on an office machine, from RGB."""
