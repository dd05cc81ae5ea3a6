"""Printer: what a print house or an office machine asks for, as data."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal, NamedTuple

from ..geometry import MM, Size
from ..problem import Span
from .key import key, need

Points = Annotated[float, "points"]
"""A length that is written with its unit (`3 mm`) and kept in points."""
Wish = Literal["crop", "tick", "fold", "registration", "bar", "slug"]
Standard = Literal["x4", "x1a-2003", "x1a-2001", "ua1", "plain"]
Order = Literal["front-back", "back-front", "fronts-backs"]


PLAIN_NAME = "{product}"
"""What a build calls its files."""


ANYBODY = ("default", "office", "screen")
"""Files that are of no print house or machine in particular."""


class Pixels(NamedTuple):
    """Width and height of a picture in pixels."""

    width: int
    height: int


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
class BoxKeys:
    """What a tuck box is made of, and the names of its lines."""

    stock: Points = key("thickness of a card: 0.42 mm is board of 350 g/m²", 0.42 * MM)
    insert: Points = key("thickness of what lies in the box beside the cards, such as a booklet", 0.0)
    board: Points = key("thickness of the box's own board", 0.5 * MM)
    cut: str = key("name of the separation for cuts", "CutContour")
    crease: str = key("name of the separation for creases", "Crease")


@dataclass(frozen=True, slots=True, eq=False)
class Ppi:
    """Pixels an inch of photos at printed size; from GWG 2022, SheetCMYK, where a printer says nothing."""

    least: int = key("with fewer a photo is refused", 150)
    advised: int = key("with fewer there is advice", 225)


@dataclass(frozen=True, slots=True, eq=False)
class PictureKeys:
    """Pictures for shops that take no PDF: one a face, in sRGB."""

    size: Pixels = need("pixels of a face with its bleed, such as `900 x 1500`")
    format: Literal["png", "jpeg"] = key("of the files", "png")
    names: str = key("of the files: `{side}`, `{number}` and the fields of `names`", "{side}-{number}")


@dataclass(frozen=True, slots=True, eq=False)
class Printer:
    """A printer file. Lengths are in points.

    `folder` is where the file lies; its profile is looked for there first.
    """

    name: str
    span: Span | None = None
    folder: Path | None = None
    title: str = key("name of the printer as people know it", "")
    standard: Standard = key(
        "what files for the press are: PDF/X-4 (and PDF/A-2b), PDF/X-1a as of 2003 or 2001, or `plain` PDF; "
        "`ua1`: PDF/UA-1, pages for screens, which tell what is on them to those who listen",
        "x4",
    )
    profile: str = key(
        "ICC profile of the press: a file beside this one, or one of the program's; "
        "`none`: files name the `condition` alone, which PDF/X-4 does not allow",
        "ISOcoated_v2_300_bas.icc",
    )
    condition: str = key("printing condition, as the ICC's list of characterization data names it", "FOGRA39")
    pages: Literal["bare", "marked"] = key(
        "pages that lie on no sheet: as they are, or each in the middle of a sheet just large enough for `marks`",
        "bare",
    )
    order: Order = key("of cards that lie on no sheet; `fronts-backs`: first all fronts, then all backs", "front-back")
    files: Literal["one", "sides"] = key("cards that lie on no sheet: `sides` has fronts and backs apart", "one")
    names: str = key(
        "of files in an order: `{deck}`, `{product}`, `{pages}` and, with `files: sides`, `{side}`", PLAIN_NAME
    )
    letters: Literal["any", "ascii"] = key("in names of files; `ascii`: no ä and ö, only letters, digits, _ - .", "any")
    ink: float = key("percent: the most that all inks together may be at one place", 300.0)
    ppi: Ppi = key("resolution of photos", Ppi())
    line: Points = key("thickness of the finest line", 0.25)
    text: Points = key("smallest type", 5.0)
    reversed: Points = key(
        "smallest type that is left white; type of several inks may be as small, or 8 pt if that is less", 8.0
    )
    spots: tuple[str, ...] = key("separations that a file may hold beside the four inks", ())
    pictures: PictureKeys | None = key("pictures in place of PDFs")
    product: str = key("product that `order` makes when none is named", "")
    trim: Size | None = key("the size that `product` gets here, when the printer's formats are others than ours")
    bleed: Points = key("how far colour runs over the trim", 3 * MM)
    safe: Points = key("how far text must stay inside the trim", 3 * MM)
    gutter: Points | None = key(
        "between cards on a sheet, instead of the layout's; for a cutting machine at least the bleed of both, unless said here"
    )
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
    caliper: Points = key(
        "thickness of the paper, by which pages in the middle of a booklet move towards the spine; "
        "paper of 80 g has 0.1 mm, coated paper of 130 g too, card of 250 g 0.3 mm; `0 mm`: they don't move",
        0.1 * MM,
    )
    folds: Literal["flat", "round"] = key(
        "of booklets: pressed `flat`, or `round` as folded by hand, where pages move by half as much again", "flat"
    )
    signature: int = key("the most sheets of a signature", 4)
    overlap: Points = key("what the sheets of a tiled poster share to be glued", 10 * MM)
    cutter: CutterKeys | None = key("contours and marks for a cutting machine")
    box: BoxKeys = key("tuck boxes", BoxKeys())
    sources: Mapping[str, str] = key("where each rule was read, and when, by the key", {})

    @property
    def recipient(self) -> str:
        """Who is to print, as papers for people name them; "" for the files that are of nobody in particular."""
        return "" if self.name in ANYBODY else self.called

    @property
    def tells(self) -> bool:
        """Whether files are for screens, and tell what is on them to those who listen."""
        return self.standard == "ua1"

    @property
    def called(self) -> str:
        """What people call the printer: its title, or else the name of its file."""
        return self.title or self.name
