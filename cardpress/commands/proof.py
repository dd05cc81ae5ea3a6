"""Proof file: products of a deck as they will look, for people to read through and sign before they are printed."""

from collections.abc import Callable, Iterator
from itertools import chain

from ..files import check_writable, write_all
from ..layout.compose import compose
from ..make.build import Builder
from ..pdf.document.bind import bind
from ..pdf.finishing.finish import finish
from ..pdf.painting.inks import OfficeInks
from ..pdf.painting.paint import paint
from ..problem import Problems, Refused
from ..proof.facts import Proofed
from ..proof.pages import pages
from ..read.decks.deck_file import read_deck
from .outcome import Outcome
from .request import Request

FILE = "proof.pdf"


def run(request: Request, told: Callable[[str], None]) -> Outcome:
    """Write the proof of what was asked for; without products, of the first that is built by default."""
    problems = Problems()
    try:
        check_writable(request.out)
        builder = Builder(read_deck(request.deck, problems), request.printer, problems)
        write_all(request.out, {FILE: proof(builder, request.products, told)})
    except Refused as refused:
        return Outcome(refused.problems, request.out)
    return Outcome(problems.all, request.out, files=(FILE,))


def proof(builder: Builder, names: tuple[str, ...], told: Callable[[str], None]) -> bytes:
    """Return a PDF in the colours of a screen. Refused with all problems of the products."""
    first = next(product.name for product in builder.catalogue.products() if product.default)
    products = list(_proofed(builder, names or (first,), told))
    builder.problems.stop_on_errors()
    inks = OfficeInks(builder.screen)
    shown = pages(products, builder.printer.recipient, builder.screen.rgb)
    objects, _ = bind([paint(shown, inks, 0.0)], builder.deck.language, inks)
    return finish(objects, builder.about(products[0].stage.layout))


def _proofed(builder: Builder, names: tuple[str, ...], told: Callable[[str], None]) -> Iterator[Proofed]:
    for layout, product in builder.catalogue.find(names):
        told(product.name)
        stage = builder.stage(layout, product)
        _, batches = compose(stage)
        yield Proofed(stage, product.name, list(chain.from_iterable(batches)), builder.printer.safe)
