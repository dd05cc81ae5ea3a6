"""Run: a request made into files on the disk; all of them, or none where anything is wrong."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from ..files import check_writable, write_all
from ..make.build import build
from ..make.made import Made
from ..pdf.finishing.about import About
from ..problem import Problem, Problems, Refused
from ..read.deck import Deck
from ..read.printer import PLAIN_NAME
from ..read.source import shown
from .entries import file_entry, product_entry
from .manifest import manifest
from .outcome import Outcome, ProductEntry
from .request import Request

EVERYTHING = "everything.pdf"
_FILE_NAME = re.compile(r"[^\W_][\w-]*")
"""What a product may be called, as a file will be called like it."""


def run(request: Request, told: Callable[[str], None]) -> Outcome:
    """Build what was asked for and write it; `told` hears the name of each product before it is made."""
    problems = Problems()
    try:
        check_writable(request.out)
        deck, made = build(request.deck, request.products, request.printer, request.paper, problems, told)
        _check(request, made, problems)
        if request.check or request.printer.tells:
            _preflight(request, made, problems)
        products = [product_entry(one) for one in made]
        files = _files(request, deck, made, products)
        write_all(request.out, files)
    except Refused as refused:
        return Outcome(_judged(refused.problems, strict=request.strict), request.out)
    return Outcome(problems.all, request.out, tuple(products), tuple(files))


def _cuts(deck: Deck, made: Iterable[Made]) -> dict[str, bytes]:
    """Return a page for each product on sheets that shows where to cut."""
    from ..make.sheets import cutting  # slow to import

    about = About(deck.title.string, deck.author, deck.language)
    return {
        f"{one.product.name}{end}": page
        for one in made
        if one.plan
        for end, page in cutting(one.plan, one.product.onto, about).items()
    }


def _check(request: Request, made: Iterable[Made], problems: Problems) -> None:
    """Look for what only shows when all is made. Refused for an error, and in a strict run for advice."""
    for one in made:
        if not _FILE_NAME.fullmatch(one.product.name) or f"{one.product.name}.pdf" == EVERYTHING:
            problems.error("product-name", one.product.span, word=one.product.name)
        if request.paper and not one.plan:
            problems.advice("paper-unused", None, product=one.product.name)
        if one.plan:
            from ..impose.advice import advice  # pages alone don't need it
            from ..make.press import press

            problems.extend(advice(one.plan, one.product.onto, press(request.printer), one.product.span))
    problems.extend(_told_to_order(request, made))
    if request.strict and problems.all:
        raise Refused(problems.all)
    problems.stop_on_errors()


def _told_to_order(request: Request, made: Iterable[Made]) -> Iterator[Problem]:
    """Tell where the printer wants other files than a build makes: an order has them."""
    printer = request.printer
    if any(one.product.output == "press" for one in made) and (printer.pictures or printer.names != PLAIN_NAME):
        values = {"printer": printer.called, "name": printer.name, "deck": shown(request.deck)}
        yield Problem("order-pictures" if printer.pictures else "order-names", None, values, severity="advice")


def _preflight(request: Request, made: Iterable[Made], problems: Problems) -> None:
    """Look at finished files as a print house does. Refused for what it would send back.

    What says of itself that it tells what is in it is looked at whether that was asked for or not; but ink is not measured then.
    """
    from ..make.check_made import check_made, files_of  # brings a library that building doesn't wait for

    for one in made:
        for file, side in files_of(one):
            found = check_made(one, request.printer, side, with_plates=request.check)
            problems.extend((*found.problems(file), *(found.left_out(file) if request.check else ())))
    if request.strict and problems.all:
        raise Refused(problems.all)
    problems.stop_on_errors()


def _judged(problems: Iterable[Problem], *, strict: bool) -> tuple[Problem, ...]:
    """Return the problems; in a strict run advice is an error."""
    return tuple(problem._replace(severity="error") if strict else problem for problem in problems)


def _files(request: Request, deck: Deck, made: Sequence[Made], products: Sequence[ProductEntry]) -> Mapping[str, bytes]:
    """Return what is to be written by name; a whole deck comes with one file of everything and its manifest."""
    files = {product.file: one.pdf for product, one in zip(products, made, strict=True)}
    files |= {f"{one.product.name}{end}": data for one in made for end, data in one.extras.items()}
    files |= {f"{one.product.name}-{side}s.pdf": data for one in made for side, data in one.sides.items()}
    if request.cuts:
        files |= _cuts(deck, made)
    if request.products:
        return files
    everything = None
    if not request.printer.tells:  # what is merged tells nothing any more
        files[EVERYTHING] = _merged(deck, products, files)
        everything = file_entry(EVERYTHING, files[EVERYTHING], sum(one.sheets for one in made))
    files |= _previews(made)
    files["manifest.json"] = manifest(deck, request.printer, made, products, everything)
    return files


def _merged(deck: Deck, products: Iterable[ProductEntry], files: Mapping[str, bytes]) -> bytes:
    from ..pdf.sheets.merge import merge  # brings a library that single products don't wait for

    parts = [(f"{product.layout}: {product.name}", files[product.file]) for product in products]
    return merge(parts, About(deck.title.string, deck.author, deck.language))


def _previews(made: Sequence[Made]) -> Mapping[str, bytes]:
    from ..make.preview import previews  # drawing pages takes a library that one product doesn't wait for

    return dict(previews(made))
