"""Check of what was made: a product's file as a print house sees it, with the deck's own demands."""

from collections.abc import Iterator
from dataclasses import replace

from ..impose.page_box import Side
from ..preflight.examined import Examined, examine
from ..preflight.finding import Report
from ..preflight.limits import Limits
from ..preflight.limits_of import limits_of
from ..preflight.preflight import judge
from ..read.printer import Printer
from .expected_of import expected_of
from .made import Made


def files_of(made: Made) -> Iterator[tuple[str, Side | None]]:
    """Yield a product's files: one of all pages, and those of its fronts and backs where the printer wants them apart."""
    yield f"{made.product.name}.pdf", None
    yield from ((f"{made.product.name}-{side}s.pdf", side) for side in made.sides)


def check_made(made: Made, printer: Printer, side: Side | None = None, *, with_plates: bool = True) -> Report:
    """Return what a printer would say of a product, or of the file of its fronts or backs.

    Measuring ink `with_plates` takes Ghostscript.
    """
    return judge(examine_made(made, side), limits_for(made, printer), with_plates=with_plates)


def examine_made(made: Made, side: Side | None = None) -> Examined:
    """Read a product, or the file of its fronts or backs, with what the deck asks of it."""
    return examine(made.sides[side] if side else made.pdf, expected_of(made, side))


def limits_for(made: Made, printer: Printer) -> Limits:
    """Return what a printer asks of a product, the lines of its die allowed."""
    limits, stage = limits_of(printer, made.product), made.pages.stage
    return replace(limits, spots=(*limits.spots, stage.box.cut, stage.box.crease)) if stage.die else limits
