"""Painting: frames become pages. Minimal logic: anything decided here would belong to layout.

Frames count y downwards from the trim's top; `_flip` is the one place that knows that
PDF's y grows upwards.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

from ...color import Color
from ...geometry import Matrix, Rect, Size
from ...layout.frame import Element, Frame, Glyphs, Group, Item, Link, Picture, Shape, Tagged
from ...paths import Path
from ...text.font import Font
from ...text.shaped import Shaped
from ..syntax.numbers import number
from ..syntax.packing import pack
from ..syntax.strings import address
from ..syntax.structure import TYPES
from .inks import Inks
from .letterer import Letterer, Lettering

Mark = tuple[tuple[Element, ...], str]
"""Marked content on a page (ISO 32000-1, 14.6): what it tells, and the rectangle of a picture or a link."""
Page = tuple[bytes, str, tuple[Mark, ...]]
"""A page painted: its content (packed), its entries, and its marked content by number."""


class Batch(NamedTuple):
    """Pages painted together, and what their operators name."""

    pages: list[Page]
    fonts: list[Lettering]
    pictures: list[tuple[str, Picture]]


def paint(frames: Iterable[Frame], inks: Inks, bleed: float) -> Batch:
    """Paint a page for each frame, TrimBox and BleedBox set."""
    painter = Painter(inks, bleed)
    pages = [painter.page(frame) for frame in frames]
    return Batch(pages, painter.letterings, painter.pictures)


KNOWN_PATHS = 2000


class Painter:
    """Paints the pages of one batch."""

    def __init__(self, inks: Inks, bleed: float) -> None:
        self._inks, self._bleed = inks, bleed
        self._fonts: dict[Font, Letterer] = {}
        self._pictures: dict[str, tuple[str, Picture]] = {}
        self._paths: dict[int, tuple[Path, str]] = {}  # each path is kept, so that its id stays its own
        self._sheets: dict[Size, tuple[str, str]] = {}

    def page(self, frame: Frame) -> Page:
        flip, boxes = self._sheet(frame.size)
        brush = _Brush(self, [flip])
        brush.paint(frame.items)
        marks = tuple(_mark(tagged, frame.size.height) for tagged in brush.tagged)
        return pack("\n".join(brush.written).encode("latin-1")), boxes + self._annotations(frame), marks

    def _sheet(self, size: Size) -> tuple[str, str]:
        """Return what all pages of a size begin with, and their boxes."""
        if size not in self._sheets:
            self._sheets[size] = _flip(size, self._bleed), _boxes(size, self._bleed)
        return self._sheets[size]

    def path(self, path: Path) -> str:
        """Write a path; art and whole pages come again, and the very same path is written out once."""
        known = self._paths.get(id(path))
        if known is None:
            if len(self._paths) >= KNOWN_PATHS:
                self._paths.clear()
            known = self._paths[id(path)] = path, _path(path)
        return known[1]

    def font(self, font: Font) -> Letterer:
        known = self._fonts.get(font)
        if known is None:
            known = self._fonts[font] = Letterer(font, f"F{len(self._fonts) + 1}")
        return known

    def picture(self, picture: Picture) -> str:
        """Return a picture's name in the resources; where it is largest tells how many pixels it needs."""
        name, largest = self._pictures.get(picture.key, (f"P{len(self._pictures) + 1}", picture))
        self._pictures[picture.key] = name, max(largest, picture, key=lambda one: one.box.width)
        return name

    @property
    def letterings(self) -> list[Lettering]:
        return [font.lettering for font in self._fonts.values()]

    @property
    def pictures(self) -> list[tuple[str, Picture]]:
        return list(self._pictures.values())

    @property
    def inks(self) -> Inks:
        return self._inks

    def _annotations(self, frame: Frame) -> str:
        """Links are for screens: PDF/X allows no annotation inside the bleed (ISO 15930-7, 6.17)."""
        if self._inks.resources:
            return ""
        height = frame.size.height
        rows = "".join(
            f"<<{link_entries(_upright(link.box, height), link.target)}>>"
            for link in frame.items
            if isinstance(link, Link)
        )
        return f"/Annots[{rows}]" if rows else ""


@dataclass(eq=False)
class _Brush:
    """Writes the operators of one page, repeating colour, tracking and font only where they change."""

    painter: Painter
    written: list[str]
    filled: Color | None = None
    tracking: float = 0.0
    type: tuple[Font, float] | None = None
    tagged: list[Tagged] = field(default_factory=list)

    def paint(self, items: Iterable[Item]) -> None:
        for kind, run in groupby(items, key=type):
            if kind is Glyphs:
                self.written.append("BT")
                self.written += map(self._glyphs, run)  # type: ignore[arg-type]
                self.written.append("ET")
            else:
                for item in run:
                    self._item(item)

    def _item(self, item: Item) -> None:
        match item:
            case Shape():
                self.written.append(self._shape(item))
            case Group():
                self._group(item)
            case Tagged():
                self._mark(item)
            case Picture():
                box = item.box
                matrix = Matrix(box.width, 0, 0, -box.height, box.x, box.bottom)
                self.written.append(f"q {_matrix(matrix)} cm /{self.painter.picture(item)} Do Q")

    def _fill(self, color: Color) -> str:
        if color is self.filled:
            return ""
        self.filled = color
        return self.painter.inks.fill(color) + " "

    def _shape(self, shape: Shape) -> str:
        fill = self._fill(shape.fill) if shape.fill else ""
        path = self.painter.path(shape.path)
        if not shape.stroke:
            return f"{fill}{path} {'f*' if shape.even_odd else 'f'}"
        stroke = shape.stroke
        cap = {"butt": 0, "round": 1}[stroke.cap]
        dash = " ".join(map(number, stroke.dash))
        state = f"{number(stroke.width)} w {cap} J [{dash}] 0 d {self.painter.inks.stroke(stroke.color)}"
        paints = ("B*" if shape.even_odd else "B") if shape.fill else "S"
        self.filled = None  # the stroke's overprint state holds for fills too
        return f"{state} {fill}{path} {paints}"

    def _group(self, group: Group) -> None:
        self.written.append("q")
        if group.clip:
            self.written.append(f"{_path(group.clip)} W n")
        if group.matrix:
            self.written.append(f"{_matrix(group.matrix)} cm")
        before = self.filled, self.tracking, self.type
        self.paint(group.items)
        self.filled, self.tracking, self.type = before
        self.written.append("Q")

    def _mark(self, tagged: Tagged) -> None:
        """Mark content with its number on the page, or as an artifact (ISO 32000-1, 14.8.2.2)."""
        if tagged.elements:
            self.written.append(f"/{TYPES[tagged.elements[-1].role]}<</MCID {len(self.tagged)}>>BDC")
            self.tagged.append(tagged)
        else:
            self.written.append("/Artifact<</Type/Pagination>>BDC" if tagged.repeated else "/Artifact BMC")
        self.paint(tagged.items)
        self.written.append("EMC")

    def _glyphs(self, line: Glyphs) -> str:
        """Show one line; the text matrix turns glyphs upright again on the flipped page."""
        x, y, size, tracking, color, pieces, text = line
        fill = "" if color is self.filled else self._fill(color)
        placed = f"{fill}1 0 0 -1 {number(x)} {number(y)} Tm "
        if tracking != self.tracking:
            self.tracking = tracking
            placed += f"{number(tracking)} Tc "
        if not text.marks:
            return placed + self._show(pieces[0].font, pieces, size)
        runs = groupby(pieces, key=lambda piece: piece.font)
        return placed + " ".join([self._show(font, list(run), size) for font, run in runs])

    def _show(self, font: Font, pieces: Sequence[Shaped], size: float) -> str:
        letterer = self.painter.font(font)
        shown = f"[({letterer.show(pieces, size)})] TJ"
        if self.type == (font, size):
            return shown
        self.type = font, size
        return f"/{letterer.key} {number(size)} Tf {shown}"


def _flip(size: Size, bleed: float) -> str:
    return _matrix(Matrix(1, 0, 0, -1, bleed, size.height + bleed)) + " cm"


def _upright(box: Rect, height: float) -> str:
    return f"[{number(box.x)} {number(height - box.bottom)} {number(box.right)} {number(height - box.y)}]"


def link_entries(rectangle: str, target: str) -> str:
    """Write what opens an address when its area is clicked (ISO 32000-1, 12.5.6.5); F 4: it may be printed."""
    return f"/Type/Annot/Subtype/Link/Border[0 0 0]/F 4/Rect{rectangle}/A<</S/URI/URI{address(target)}>>"


def _mark(tagged: Tagged, height: float) -> Mark:
    return tagged.elements, _upright(tagged.box, height) if tagged.box else ""


def _boxes(size: Size, bleed: float) -> str:
    """Write the page's boxes (ISO 32000-1, 14.11.2): media and bleed are the same, as there are no marks."""
    right, top = size.width + bleed, size.height + bleed
    outer = f"[0 0 {number(right + bleed)} {number(top + bleed)}]"
    trim = f"[{number(bleed)} {number(bleed)} {number(right)} {number(top)}]"
    return f"/MediaBox{outer}/BleedBox{outer}/TrimBox{trim}"


def _matrix(matrix: Matrix) -> str:
    linear = " ".join(f"{value:.6f}".rstrip("0").rstrip(".") for value in matrix[:4])
    return f"{linear} {number(matrix.e)} {number(matrix.f)}"


_OPERATORS = {"M": "m", "L": "l", "C": "c", "Z": "h"}


def _path(path: Path) -> str:
    return " ".join(" ".join((*map(number, segment[1:]), _OPERATORS[segment[0]])) for segment in path)
