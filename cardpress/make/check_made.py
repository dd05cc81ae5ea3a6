"""Check of what was made: a product's file as a print house sees it, with the deck's own demands."""

from collections.abc import Iterator
from dataclasses import replace

from ..impose.sheet import Side
from ..preflight.finding import Report
from ..preflight.limits_of import limits_of
from ..preflight.preflight import preflight
from ..read.printer import Printer
from .build import Made
from .expected_of import expected_of


def files_of(made: Made) -> Iterator[tuple[str, Side | None]]:
    """Yield a product's files: one of all pages, and those of its fronts and backs where the printer wants them apart."""
    yield f"{made.product.name}.pdf", None
    yield from ((f"{made.product.name}-{side}s.pdf", side) for side in made.sides)


def check_made(made: Made, printer: Printer, side: Side | None = None, *, with_plates: bool = True) -> Report:
    """Return what a printer would say of a product, or of the file of its fronts or backs.

    Measuring ink `with_plates` takes Ghostscript.
    """
    limits, stage = limits_of(printer, made.product), made.pages.stage
    if stage.die:
        limits = replace(limits, spots=(*limits.spots, stage.box.cut, stage.box.crease))
    pdf = made.sides[side] if side else made.pdf
    return preflight(pdf, limits, expected_of(made, side), with_plates=with_plates)
