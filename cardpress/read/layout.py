"""Layout: how a product's pages look, as data.

The classes here are the layout language: their fields are its keys, and the
sentence beside each field is its documentation. The decoder, the JSON Schema and
layouts/README.md all come from them.
"""

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from ..color import Role
from ..geometry import MM, Size
from ..language import in_language
from ..problem import Span
from .key import key, need
from .lengths import ZERO, Extent, Length, Percent, TypeSize

Turn = Literal[0, 90, 180, 270]
Align = Literal["left", "center", "right", "outer"]
Valign = Literal["top", "middle", "bottom"]
Scheme = Literal["single", "grid", "stack", "gutterfold", "saddle", "signatures", "zine", "tile"]
Output = Literal["press", "office"]
Edge = Literal["all", "left", "top", "right", "bottom"]
Each = Literal["card", "category"]
Presence = Literal["art", "photo", "text", "category"]
Words = Literal["title", "front", "back", "text", "about", "more", "makers"]
Drawing = Literal["art", "symbol", "pattern", "frieze", "qr", "funding", "logos", "lines"]
Panel = Literal["front", "back", "left", "right", "top", "bottom"]
Advice = Literal["small-type"]
Omission = Literal["title", "text", "cover", "card"]

WORDS: tuple[Words, ...] = get_args(Words)
FIELDS = ("number", "count", "name", "category", "deck", "edition", "page", "pages", "opens")
"""What `say` may name in braces, beside the layout's own `words`."""


@dataclass(frozen=True, slots=True)
class Margin:
    """Room inside a slot; one length stands for all four edges."""

    left: Length = key("from the left edge (facing pages: the inner)", ZERO)
    top: Length = key("from the top edge", ZERO)
    right: Length = key("from the right edge (facing pages: the outer)", ZERO)
    bottom: Length = key("from the bottom edge", ZERO)


@dataclass(frozen=True, slots=True, eq=False)
class Slot:
    """A place on a page and what goes into it: one content at most, and slots behind and over it."""

    span: Span
    left: Length | None = key("distance from the parent's left edge; in a row, from the part before")
    top: Length | None = key("distance from the parent's top edge; in a column, from the part before")
    right: Length | None = key("distance from the parent's right edge")
    bottom: Length | None = key("distance from the parent's bottom edge")
    width: Extent | None = key("in a row: `rest` (the default), `rest 2` or a length")
    height: Extent | None = key("in a column: a length, or `rest`; text is as high as it needs")
    least: Length = key("the least height; with less room the page does not fit", ZERO)
    worth: Length = key("a drawing is left out where it would be lower than this", ZERO)
    turn: Turn = key("degrees clockwise; the content is laid out in the turned box", 0)
    panel: Panel | None = key("of a box: which panel this is, as one sees it on the folded box")
    on: Literal["all", "first"] = key("on which of the pages of a running flow", "all")
    optional: bool = key(
        "left out where the page would not fit at the floors, or `body` would be under 12 pt for its sake",
        default=False,
    )
    instead: bool = key("there only where the page leaves its optional slots out", default=False)
    having: Presence | None = key(
        "there only for a card that has a picture, a photo (no drawing) or a text under its title, or in a deck whose cards all "
        "have a category",
        written="with",
    )
    without: Presence | None = key("there only where that is missing")
    ground: Role | None = key("colour of the area; at the trim it runs on into the bleed")
    line: Mapping[Edge, Role] = key("rules along edges, 0.5 pt", {})
    corner: Length | Literal["round"] = key("radius of round corners; `round` is as round as can be", ZERO)
    clip: Literal["box", "circle", "wide"] = key(
        "what pictures are cut to; `wide`: above and below only, so that a scene runs on to the page's edges", "box"
    )
    margin: Margin | None = key("room inside; one length, or edges")
    show: tuple[Words | Drawing, ...] = key("something of the deck; of a list, the first that the deck has", ())
    say: str = key("the layout's own words, with {fields}", "")
    column: tuple["Slot", ...] = key("slots under each other", ())
    row: tuple["Slot", ...] = key("slots beside each other", ())
    grid: tuple["Slot", ...] = key("slots in equal cells", ())
    flow: tuple["Slot", ...] = key("slots that run on over columns and pages", ())
    panels: tuple["Slot", ...] = key(
        "slots on the panels of a box, each with its `panel`; elsewhere the page shows", ()
    )
    each: tuple[Each, ...] = key(
        "repeats the slots for every card or category; of a list, the first that the deck has", ()
    )
    then: tuple["Slot", ...] = key("slots after the repeated ones", ())
    columns: int | Literal["auto"] = key("of a grid or flow; `auto`: cells nearest to `shape`", "auto")
    most: Length | None = key("the most height of lines to write on, and of a grid's rows; what is left stays empty")
    even: bool = key("of a grid: rows of one height, that of the highest", default=False)
    per_page: int = key(
        "of a grid: with more parts than this it goes on over pages with as many each, in full rows; 0: never", 0
    )
    shape: tuple[float, float] = key("width to height of a grid's cells, such as `4:3`", (4.0, 3.0))
    gap: Length = key("between cells, columns of a flow, logos, or lines to write on", ZERO)
    behind: tuple["Slot", ...] = key("slots pinned under the content", ())
    over: tuple["Slot", ...] = key("slots pinned above the content", ())
    style: str = key("name of a style", "")
    first: str = key("style of the first paragraph", "")
    align: Align = key("of text and pictures", "left")
    valign: Valign = key("of text and pictures", "top")
    fit: Literal["contain", "cover", "focus"] = key(
        "how a picture fills its slot; `focus`: with the focus alone", "contain"
    )
    clear: Length = key("of a picture behind text: it is made smaller until it stands this far from every line", ZERO)
    color: Role | None = key("colour of the text, in place of the style's")


@dataclass(frozen=True, slots=True, eq=False)
class Style:
    """How type is set."""

    span: Span
    size: TypeSize = need("the most: `5u`, `12 pt`, `92% body` (follows a style), `56%` (of the slot's height)")
    floor: Length | None = key("the least; text that does not fit at it is an error. Default: `size`")
    fit: Literal["none", "slot", "deck"] = key("`slot`: each slot alone; `deck`: one size a product", "none")
    weight: int = key("nearest weight that the family has", 500)
    italic: bool = key("slanted", default=False)
    family: str = key("`deck`: the deck's family for its language; else the name of a family in fonts/", "deck")
    leading: float = key("from baseline to baseline, in sizes", 1.25)
    tracking: float = key("space added between letters, in thousandths of the size", 0.0)
    color: Role = key("colour of the text", "black")
    hyphens: Literal["none", "compound", "full"] = key("where words may be divided", "compound")
    balance: bool = key("even lines, for titles", default=False)
    gap: Length = key("between paragraphs", ZERO)
    stretch: Length = key("what each gap may grow by when room is left", ZERO)
    indent: Length = key("of list items", ZERO)
    bullet: Literal["deck", "dot", "box", "none"] = key("`deck`: the deck's own figure; `box`: to tick", "deck")
    optical: bool = key(
        "stems stand on the margin: lines move left by the white before their first letter", default=False
    )
    bullet_color: Role = key("colour of the bullet", "accent")

    @property
    def follows_slot(self) -> bool:
        """Whether its size depends on how high a slot is."""
        return self.fit == "slot" or (isinstance(self.size, Percent) and not self.size.style)


@dataclass(frozen=True, slots=True, eq=False)
class LayoutSize:
    """One format that a layout serves."""

    span: Span
    trim: Size = need("`A6`, `A4 landscape`, `70 x 120 mm`; with a die, of the cards that the box holds")
    unit: Length = need("what `u` is, in mm or pt")
    margin: Margin | None = key("of pages without their own")
    corner: Length = key("radius of the card's corners, for previews and dies", ZERO)
    folds: tuple[Length, ...] = key("folds across the page, from the top", ())
    die: Literal["tuck"] | None = key("the page is a box laid flat, as deep as the deck is thick; `tuck`: a tuck box")
    holds: str = key(
        "of a box: the product that lies in it, such as `cards`; gets its size where a printer's is another", ""
    )
    facing: bool = key("left and right mean inner and outer", default=False)

    @property
    def module(self) -> float:
        """What `u` is, in points."""
        return self.unit.number * (MM if self.unit.unit == "mm" else 1.0)


@dataclass(frozen=True, slots=True, eq=False)
class Product:
    """One printable thing made from a deck."""

    span: Span
    name: str
    size: str = need("a name under `sizes`")
    pages: tuple[str, ...] = key("names of pages; all when not written", ())
    onto: Scheme = key("how pages are laid onto sheets", "single")
    paper: Size | None = key("of sheets; A4")
    gutter: Length = key("between pages on a sheet; the printer may override", ZERO)
    output: Output = key("`press` (CMYK, bleed) or `office` (RGB, no bleed, but for a print house as it asks)", "press")
    inks: Literal["all", "black"] = key("`black`: an edition in black ink alone, colours as four greys", "all")
    omits: tuple[Omission, ...] = key("what of the cards it leaves out on purpose", ())
    accepts: tuple[Advice, ...] = key("advice that the product goes without: `small-type`, body text under 12 pt", ())
    multiple: int = key("the page count is filled up to a multiple of this", 1)
    default: bool = key("made when no product is named", default=True)


@dataclass(frozen=True, eq=False)
class Page:
    """A slot with a name; made once for the cover, for each category or card, or to fill up."""

    name: str
    slot: Slot
    serves: Literal["cover", "category", "card", "fill"]
    side: Literal["front", "back"] | None = None
    starts: Literal["left", "right"] | None = None

    @functools.cached_property
    def flows(self) -> bool:
        """Whether the page may run on over several pages."""
        return any(slot.flow or slot.per_page for slot in (self.slot, *self.slot.column, *self.slot.row))

    @functools.cached_property
    def has_optional(self) -> bool:
        """Whether something on the page, or on a panel of a box, may be left out."""
        return any(slot.optional for part in (self.slot, *self.slot.panels) for slot in part.column)


@dataclass(frozen=True, slots=True, eq=False)
class Layout:
    """A layout file, checked: every name in it exists and every piece is put in its place."""

    key: str
    span: Span
    name: Mapping[str, str]
    sizes: Mapping[str, LayoutSize]
    products: Mapping[str, Product]
    words: Mapping[str, Mapping[str, str]]
    styles: Mapping[str, Style]
    pages: tuple[Page, ...]

    def title(self, language: str) -> str:
        """Return what the layout is called in a language, or else its key."""
        return in_language(self.name, language) or self.key

    def pages_of(self, product: Product) -> tuple[Page, ...]:
        return tuple(page for page in self.pages if not product.pages or page.name in product.pages)
