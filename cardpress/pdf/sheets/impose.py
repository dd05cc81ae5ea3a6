"""Sheets from a plan: pages of a PDF laid where the plan says, with its marks and labels.

Sheets are much alike, so what was written of one is remembered for the others.
"""

import functools
import io
import math
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, cast

from pypdf import PageObject, PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DictionaryObject,
    IndirectObject,
    NumberObject,
    PdfObject,
    read_object,
)

from ...color import Color
from ...geometry import Matrix, Rect, transformed, turned
from ...impose.press import Offset
from ...impose.sheet import Mark, Plan, Sheet, Turn, mapped, whole
from ..finishing.about import About
from ..finishing.describe import describe, prefer, written
from ..finishing.finish import finish
from ..finishing.intent import PLAIN, Intent
from ..painting.separation import key, separation
from ..syntax.names import name, numbers
from ..syntax.objects import Objects
from .form import added, form, stream
from .source import Source

if TYPE_CHECKING:
    from ...text.fonts import Font
    from .outlines import Outlines

OVERPRINT = "GO"


def impose(
    source: Source | None, plan: Plan, about: About, font: "Font | None" = None, intent: Intent = PLAIN
) -> bytes:
    """Return the plan's sheets as a PDF; page n of the plan is page n of `source`, counted from 0.

    A plan without pages needs no source.

    Labels are drawn with `font`, and left out without one.
    """
    writer = PdfWriter()
    forms = _forms(source, plan, writer) if source else {}
    press = _Press(writer, forms, _outlines(writer, font, about.language) if font else None)
    for sheet in plan.sheets:
        press.add(sheet)
    describe(writer, about)
    _print_as_planned(writer, plan)
    return finish(Objects.read(written(writer)), about, intent)


def _outlines(writer: PdfWriter, font: "Font", language: str) -> "Outlines":
    from .outlines import Outlines  # sheets without labels don't wait for the library of fonts

    return Outlines(writer, font, language)


def _forms(source: Source, plan: Plan, writer: PdfWriter) -> dict[int, IndirectObject]:
    """Take over the pages that the plan uses, each once."""
    writer.pdf_header = source.pdf_header
    _keep_layers(source, writer)
    used = sorted({placement.page for sheet in plan.sheets for placement in sheet.placements})
    resources: dict[str, PdfObject] = {}
    return {page: form(source.pages[page], writer, resources) for page in used}


def _keep_layers(source: Source, writer: PdfWriter) -> None:
    """Keep which layers are shown: without this all are (ISO 32000-1, 8.11)."""
    root = source.root_object
    if "/OCProperties" in root:
        writer.root_object[name("/OCProperties")] = root.raw_get("/OCProperties").clone(writer)


class _Press:
    """Prints sheets into one file."""

    def __init__(self, writer: PdfWriter, forms: Mapping[int, IndirectObject], outlines: "Outlines | None") -> None:
        self._writer, self._forms, self._outlines = writer, forms, outlines
        self._separations: dict[Color, IndirectObject] = {}

    def add(self, sheet: Sheet) -> None:
        page, height = _new_page(self._writer), sheet.paper.height
        page[name("/MediaBox")] = _box(whole(sheet.paper), height)
        page[name("/TrimBox")] = _box(sheet.trim or whole(sheet.paper), height)
        if sheet.trim and len(sheet.placements) == 1:
            page[name("/BleedBox")] = _box(sheet.placements[0].area, height)
        page[name("/Resources")] = self._resources(sheet)
        operators = "\n".join(self._operators(sheet))
        page[name("/Contents")] = added(self._writer, stream(operators.encode()))

    def _resources(self, sheet: Sheet) -> DictionaryObject:
        forms = {name(f"/P{placement.page}"): self._forms[placement.page] for placement in sheet.placements}
        if self._outlines:
            forms |= self._outlines.forms(sheet.labels)
        resources = DictionaryObject({name("/XObject"): DictionaryObject(forms)})
        spots = {mark.color for mark in sheet.marks if mark.color.spot}
        if spots:
            spaces = {name(f"/{key(color)}"): self._separation(color) for color in sorted(spots, key=key)}
            resources[name("/ColorSpace")] = DictionaryObject(spaces)
        if any(mark.color.overprint for mark in sheet.marks):
            states = DictionaryObject({name(f"/{OVERPRINT}"): _overprint()})
            resources[name("/ExtGState")] = states
        return resources

    def _separation(self, color: Color) -> IndirectObject:
        if color not in self._separations:
            space = read_object(io.BytesIO(separation(color).encode()), None)
            self._separations[color] = added(self._writer, space)
        return self._separations[color]

    def _operators(self, sheet: Sheet) -> Iterator[str]:
        if sheet.moved != Offset():
            yield f"{_precise(_movement(sheet))} cm"
        for placement in sheet.placements:
            lain = _lay(placement.box, placement.turn, placement.clip, sheet.paper.height)
            yield f"{lain} /P{placement.page} Do Q"
        color: Color | None = None
        for mark in sheet.marks:
            if mark.color != color:
                yield _ink(mark.color)
            color = mark.color
            yield _mark(mark, sheet.paper.height)
        if self._outlines:
            for label in sheet.labels:
                yield self._outlines.show(label, sheet.paper.height)


def _new_page(writer: PdfWriter) -> PageObject:
    """Add an empty page to the end; pypdf's own way makes one and then a copy of it."""
    page = PageObject()
    pages, known = cast("DictionaryObject", writer.root_object["/Pages"]), writer.flattened_pages
    assert known is not None
    assert pages.indirect_reference
    page.update({name("/Type"): name("/Page"), name("/Parent"): pages.indirect_reference})
    cast("ArrayObject", pages["/Kids"]).append(added(writer, page))
    known.append(page)
    pages[name("/Count")] = NumberObject(len(known))
    return page


@functools.lru_cache(1000)
def _lay(box: Rect, turn: Turn, clip: Rect, paper_height: float) -> str:
    """Clip to what is shown, then lay a form out: from its y upwards over ours, downwards, to the sheet's, upwards."""
    page_height = box.height if turn in (0, 180) else box.width
    onto_paper = turned(turn, box).then(_upwards(paper_height))
    area = mapped(clip, onto_paper)
    return f"q {_row(area)} re W n {_row(_upwards(page_height).then(onto_paper))} cm"


def _ink(color: Color) -> str:
    state = f"/{OVERPRINT} gs " if color.overprint else ""
    if color.spot:
        return f"{state}/{key(color)} CS 1 SCN"
    inks = _row(ink / 100 for ink in color.inks)
    return f"{state}{inks} K {inks} k"


@functools.lru_cache(1000)
def _mark(mark: Mark, paper_height: float) -> str:
    path = transformed(mark.path, _upwards(paper_height))
    steps = " ".join(
        f"{_row(values)} {'h' if operator == 'Z' else operator.lower()}".lstrip() for operator, *values in path
    )
    return f"{steps} f" if mark.filled else f"{mark.width:g} w [{_row(mark.dash)}] 0 d {steps} S"


def _overprint() -> DictionaryObject:
    """The ink adds to what lies under it (ISO 32000-1, 8.6.7)."""
    on = BooleanObject(value=True)
    return DictionaryObject({name("/OP"): on, name("/op"): on})


def _movement(sheet: Sheet) -> Matrix:
    """Turn about the paper's middle, clockwise, then move; y grows upwards here."""
    width, height = sheet.paper
    angle = math.radians(sheet.moved.turn)
    turn = Matrix(math.cos(angle), -math.sin(angle), math.sin(angle), math.cos(angle))
    about = Matrix(e=-width / 2, f=-height / 2).then(turn).then(Matrix(e=width / 2, f=height / 2))
    return about.then(Matrix(e=sheet.moved.dx, f=-sheet.moved.dy))


def _upwards(height: float) -> Matrix:
    """Map y downwards from the top edge to y upwards from the bottom edge; its own inverse."""
    return Matrix(d=-1, f=height)


def _print_as_planned(writer: PdfWriter, plan: Plan) -> None:
    """Ask the print dialog for true size, and for the edge over which the backs were planned."""
    prefer(writer, "PrintScaling", name("/None"))
    if plan.flip != "hand" and any(sheet.side == "back" for sheet in plan.sheets):
        prefer(writer, "Duplex", name(f"/DuplexFlip{plan.flip.title()}Edge"))


@functools.lru_cache(1000)
def _box(box: Rect, paper_height: float) -> ArrayObject:
    x, y, width, height = mapped(box, _upwards(paper_height))
    return numbers([x, y, x + width, y + height])


def _row(values: Iterable[float]) -> str:
    return " ".join(map(_number, values))


@functools.lru_cache(4096)
def _number(value: float) -> str:
    return f"{round(value, 4) + 0.0:.4f}".rstrip("0").rstrip(".")


def _precise(values: Iterable[float]) -> str:
    return " ".join(f"{value:.8f}" for value in values)
