"""Outcome: how a command ended, and what it made, as plain data that reports and the manifest are made of."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from ..problem import Problem
from .exits import Exit, exit_of

if TYPE_CHECKING:
    from ..read.layout import Output, Scheme

Millimetres = tuple[float, float]


class TypeSize(NamedTuple):
    """What a style has reached; `limited_by` is the card whose text allows no more.

    `reading_distance_m` is how far away a normal eye reads it at ease.
    """

    points: float
    x_height_mm: float
    cap_height_mm: float
    reading_distance_m: float
    limited_by: str


class CrampedPage(NamedTuple):
    """A page that leaves out its optional slots: the layout's name for it, and the card's number."""

    page: str
    card: int


class FileEntry(NamedTuple):
    """A file of several pages that is no product itself."""

    file: str
    sha256: str
    bytes: int
    pages: int


class ProductEntry(NamedTuple):
    """A product as it was made. `sheets` counts papers, and `paper_mm` is their size; none where pages are the file.

    `box_mm` is width, height and depth of a box, from crease to crease.
    """

    name: str
    layout: str
    file: str
    sha256: str
    bytes: int
    pages: int
    sheets: int | None
    trim_mm: Millimetres
    paper_mm: Millimetres | None
    box_mm: tuple[float, ...] | None
    scheme: "Scheme"
    output: "Output"
    fonts: tuple[str, ...]
    type: Mapping[str, TypeSize]
    left_out_marks: tuple[str, ...]
    cramped_pages: tuple[CrampedPage, ...]

    def as_data(self) -> dict[str, Any]:
        """Return it in names and values alone, as other programs read it."""
        types = {style: size._asdict() for style, size in self.type.items()}
        return self._asdict() | {"type": types, "cramped_pages": [page._asdict() for page in self.cramped_pages]}


class Outcome(NamedTuple):
    """How a run over one deck ended; `files` are the names that were written, none if there was an error."""

    problems: tuple[Problem, ...] = ()
    folder: Path = Path()
    products: tuple[ProductEntry, ...] = ()
    files: tuple[str, ...] = ()

    @property
    def exit(self) -> Exit:
        return exit_of(self.problems)
