"""Order file: products of a deck made for a print house, checked, and packed with all that it must be told."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import starmap

from ..files import check_writable, write_all
from ..geometry import MM
from ..make.build import Builder
from ..make.expected_of import areas_of
from ..make.sheets import label_font
from ..messages import Language, phrase
from ..messages.order import OrderWords, order_words
from ..order.contact import contact_sheets
from ..order.measured import measured, unmeasured
from ..order.parcel import parcel
from ..order.sent import Sent, sent
from ..order.sheet import Item, Order, sheet
from ..order.turns import turn_of
from ..preflight.in_words import unchecked
from ..preflight.report_page import preflight_page
from ..problem import Problem, Problems, Refused
from ..read.deck_file import read_deck
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
        problems.extend(_found(products, despite=wish.despite))
        problems.stop_on_errors()
        files = _files(builder, products, wish, language)
        write_all(request.out, files)
    except Refused as refused:
        return Outcome(refused.problems, request.out)
    return Outcome(problems.all, request.out, files=tuple(files))


def _products(builder: Builder, request: Request, told: Callable[[str], None]) -> Iterator[Sent]:
    for layout, product in builder.find(request.products or (request.printer.product or USUAL,)):
        told(product.name)
        yield sent(builder, layout, product)


def _found(products: Sequence[Sent], *, despite: bool) -> Iterator[Problem]:
    """Yield what the check found, each in its file."""
    for product in products:
        for name, checked in product.checked.items():
            yield from checked.report.left_out(name)
            for problem in checked.report.problems(name):
                yield replace(problem, severity="advice") if despite else problem


def _files(builder: Builder, products: Sequence[Sent], wish: Wish, language: Language) -> dict[str, bytes]:
    """Return the parcel and its sheet by the names under which they are written."""
    deck, printer, words = builder.deck, builder.printer, order_words(language)
    items = tuple(_item(builder, product) for product in products)
    order = Order(deck.title.string, printer.recipient, wish.copies, items)
    text = sheet(order, list(_told(products, words, language)), words).encode()
    files = {name: data for product in products for name, data in product.files.items()}
    printed = {name: data for product in products for name, data in product.printed.items()}
    font = label_font(deck.language).path
    packed = {
        words.sheet: text,
        **{f"{words.print}/{name}": data for name, data in files.items()},
        words.proof: contact_sheets(printed, printer.bleed, order.deck, font),
        **dict(_reports(products, printer.called, words, language)),
    }
    name = f"{deck.key}-{printer.name}"
    return {f"{name}.zip": parcel(packed), f"{name}.txt": text}


def _item(builder: Builder, product: Sent) -> Item:
    made = product.made
    stage = made.pages.stage
    title = f"{stage.layout.title(builder.deck.language)} ({made.product.name})"
    corner = round(stage.points(stage.size.corner) / MM, 1)
    files = (*starmap(measured, product.printed.items()), *starmap(unmeasured, product.extras.items()))
    checked = {name: one.pdf for name, one in product.checked.items()}
    turn = turn_of([*checked.values()], [*areas_of(made)]) if product.two_sided else None
    drawn = () if checked.keys() <= product.printed.keys() else tuple(starmap(measured, checked.items()))
    return Item(title, files, turn, corner, drawn)


def _reports(
    products: Sequence[Sent], printer: str, words: OrderWords, language: Language
) -> Iterator[tuple[str, bytes]]:
    for product in products:
        for name, checked in product.checked.items():
            page = preflight_page(checked.report, checked.pdf, name, printer, language)
            yield f"{words.report}/{name.removesuffix('.pdf')}.html", page


def _told(products: Sequence[Sent], words: OrderWords, language: Language) -> Iterator[str]:
    """Yield what the check says, line by line: errors are told one by one."""
    reports = {name: checked.report for product in products for name, checked in product.checked.items()}
    problems = [(name, problem) for name, report in reports.items() for problem in report.problems(name)]
    errors = [(name, problem) for name, problem in problems if problem.severity == "error"]
    yield words.errors.format(count=len(errors)) if errors else words.no_errors
    yield from (f"- {name}: {phrase(problem, language)[0]}" for name, problem in errors)
    if len(problems) > len(errors):
        yield words.advice.format(count=len(problems) - len(errors), report=words.report)
    yield from dict.fromkeys(line for report in reports.values() for line in unchecked(report, language))
