"""Boxes of a page (ISO 32000-1, 14.11.2) as its file has them, and the way from there to the trim's top left corner."""

from dataclasses import dataclass

from pikepdf import Page

from ..geometry import Edges, Matrix, Rect, Size, around


@dataclass(frozen=True, slots=True)
class Boxes:
    """Boxes in the page's own units, y upwards; None is one that the page lacks. `unit` is points in one of these."""

    media: Rect
    crop: Rect | None
    bleed: Rect | None
    trim: Rect | None
    art: Rect | None
    turn: int
    unit: float

    @property
    def finished(self) -> Rect:
        """What is left after the cut, as well as the page says it."""
        return self.trim or self.art or self.crop or self.media

    @property
    def visible(self) -> Rect:
        """What programs show of a page."""
        return self.crop.meet(self.media) if self.crop else self.media

    @property
    def size(self) -> Size:
        """The trim in points, as the page is seen."""
        size = Size(self.finished.width * self.unit, self.finished.height * self.unit)
        return size.turned if self.turn % 180 else size

    @property
    def matrix(self) -> Matrix:
        """Map the page's coordinates to points from the trim's top left corner, y downwards, as the page is seen."""
        return self.from_corner(self.finished, self.unit)

    def from_corner(self, box: Rect, unit: float) -> Matrix:
        """Map the page's coordinates to `unit`s from the top left corner of `box`, as the page is seen."""
        left, bottom, right, top = box.x * unit, box.y * unit, box.right * unit, box.bottom * unit
        return {
            0: Matrix(unit, 0, 0, -unit, -left, top),
            90: Matrix(0, unit, unit, 0, -bottom, -left),
            180: Matrix(-unit, 0, 0, unit, right, -bottom),
            270: Matrix(0, -unit, -unit, 0, top, right),
        }[self.turn]

    @property
    def corner(self) -> tuple[float, float]:
        """The trim's top left corner, as the page is seen, in the page's own coordinates."""
        box = self.finished
        return {
            0: (box.x, box.bottom),
            90: (box.x, box.y),
            180: (box.right, box.y),
            270: (box.right, box.bottom),
        }[self.turn]

    def around(self, outer: Rect) -> Edges:
        """Return how far a box reaches over the trim in points, in the page's own directions."""
        inner, unit = self.finished, self.unit
        return Edges(
            (inner.x - outer.x) * unit,
            (outer.bottom - inner.bottom) * unit,
            (outer.right - inner.right) * unit,
            (inner.y - outer.y) * unit,
        )


def boxes(page: Page) -> Boxes:
    """Read a page's boxes; ValueError and TypeError for what is none."""
    turn = int(page.get("/Rotate", 0)) % 360
    return Boxes(
        _rect(page.mediabox),
        _named(page, "/CropBox"),
        _named(page, "/BleedBox"),
        _named(page, "/TrimBox"),
        _named(page, "/ArtBox"),
        turn if turn % 90 == 0 else 0,
        float(page.get("/UserUnit", 1)),
    )


def _named(page: Page, key: str) -> Rect | None:
    found = page.get(key)
    return None if found is None else _rect(found)


def _rect(corners: object) -> Rect:
    x1, y1, x2, y2 = (float(number) for number in corners)  # type: ignore[attr-defined]
    return around(((x1, y1), (x2, y2)))
