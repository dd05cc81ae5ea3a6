"""Order: products of a deck made for a print house, checked, and packed with all that it must be told."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ..files import check_writable, write_all
from ..make.build import Builder
from ..make.formats import for_press
from ..messages import Language
from ..order.packed import packed
from ..order.sent import Sent, sent
from ..problem import Problem, Problems, Refused
from ..read.decks.deck_file import read_deck
from ..read.printer import Printer
from .outcome import Outcome
from .request import Request

USUAL = "cards"
"""What is ordered where neither the command line nor the printer's file names a product."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is ordered besides products: how many sets, and whether errors in the files are put up with."""

    copies: int | None = None
    despite: bool = False


def run(request: Request, wish: Wish, language: Language, told: Callable[[str], None]) -> Outcome:
    """Write the parcel, and its sheet beside it; sheet and reports are in `language`.

    Errors that the check finds stop it, unless they are put up with: then they are advice.
    """
    problems = Problems()
    try:
        check_writable(request.out)
        builder = Builder(read_deck(request.deck, problems), request.printer, problems)
        products = list(_products(builder, request, told))
        problems.stop_on_errors()
        problems.extend(_without_pictures(products, request.printer))
        problems.extend(_found(products, despite=wish.despite))
        problems.stop_on_errors()
        files = packed(builder, products, wish.copies, language)
        write_all(request.out, files)
    except Refused as refused:
        return Outcome(refused.problems, request.out)
    return Outcome(problems.all, request.out, files=tuple(files))


def _products(builder: Builder, request: Request, told: Callable[[str], None]) -> Iterator[Sent]:
    for layout, product in builder.catalogue.find(request.products or (request.printer.product or USUAL,)):
        told(product.name)
        yield sent(builder, layout, for_press(product, builder.printer))


def _without_pictures(products: Sequence[Sent], printer: Printer) -> Iterator[Problem]:
    """Tell which products are PDFs for a printer that takes pictures: only cards have a front and a back to draw."""
    for product in products if printer.pictures else ():
        if not product.pictures:
            values = {"printer": printer.called, "product": product.made.product.name}
            yield Problem("order-no-pictures", None, values, severity="advice")


def _found(products: Sequence[Sent], *, despite: bool) -> Iterator[Problem]:
    """Yield what the check found, each in its file."""
    for product in products:
        for name, checked in product.checked.items():
            yield from checked.report.left_out(name)
            for problem in checked.report.problems(name):
                yield problem._replace(severity="advice") if despite else problem
