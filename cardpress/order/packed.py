"""Packed: products as they are sent, in one parcel with the order sheet, small pictures and reports of what was checked."""

from collections.abc import Iterator, Sequence
from itertools import starmap

from ..geometry import MM
from ..make.build import Builder
from ..make.expected_of import areas_of
from ..make.sheets import label_font
from ..messages import Language
from ..messages.order import OrderWords, order_words
from ..messages.render import phrase
from ..preflight.in_words import unchecked
from ..preflight.report_page import preflight_page
from .contact import contact_sheets
from .measured import measured, measured_picture
from .parcel import parcel
from .sent import Sent
from .sheet import Item, Order, sheet
from .turns import turn_of


def packed(builder: Builder, products: Sequence[Sent], copies: int | None, language: Language) -> dict[str, bytes]:
    """Return the parcel and its sheet by the names under which they are written; `copies` are sets, None a blank."""
    words = order_words(language)
    text = sheet(_order(builder, products, copies), list(_told(products, words, language)), words).encode()
    files = {f"{words.print}/{name}": data for product in products for name, data in product.files.items()}
    reports = dict(_reports(products, builder.printer.called, words, language))
    proof = _contact(builder, products)
    name = f"{builder.deck.key}-{builder.printer.name}"
    content = {words.sheet: text, **files, words.proof: proof, **reports}
    return {f"{name}.zip": parcel(content), f"{name}.txt": text}


def _contact(builder: Builder, products: Sequence[Sent]) -> bytes:
    deck = builder.deck
    printed = {name: data for product in products for name, data in product.printed.items()}
    return contact_sheets(printed, builder.printer.bleed, deck.title.string, label_font(deck.language).path)


def _order(builder: Builder, products: Sequence[Sent], copies: int | None) -> Order:
    items = tuple(_item(builder, product) for product in products)
    return Order(builder.deck.title.string, builder.printer.recipient, copies, items)


def _item(builder: Builder, product: Sent) -> Item:
    made = product.made
    stage = made.pages.stage
    title = f"{stage.layout.title(builder.deck.language)} ({made.product.name})"
    corner = round(stage.points(stage.size.corner) / MM, 1)
    checked = tuple(measured(name, one.pdf, one.content) for name, one in product.checked.items())
    pictures = tuple(measured(name, data, measured_picture(data)) for name, data in product.pictures.items())
    extras = tuple(starmap(measured, product.extras.items()))
    pages = (page.words for one in product.checked.values() for page in one.content.pages)
    turn = turn_of(pages, [*areas_of(made)]) if product.two_sided else None
    return Item(title, (*(pictures or checked), *extras), turn, corner, checked if pictures else ())


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
