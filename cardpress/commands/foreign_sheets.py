"""Foreign sheets: the pages of anybody's PDF looked at, laid out and printed; files with their bytes come out."""

from collections.abc import Mapping
from pathlib import Path

from ..geometry import MM, Size
from ..impose.advice import advice
from ..impose.page_box import PageBox, Side
from ..impose.plan import impose as plan_sheets
from ..impose.press import Press
from ..impose.refusal import SLACK
from ..impose.sheet import Plan, Scheme
from ..impose.slug import labelled
from ..make.press import gutter, press
from ..make.sheets import cutting, printed
from ..messages.slug import slug_words
from ..papers import PAPERS
from ..pdf.finishing.about import About
from ..pdf.sheets.foreign import Foreign, listening, open_foreign, refusing
from ..pdf.sheets.trims import Alike
from ..problem import Problem, Problems, Refused, Source, Span
from .impose_request import Order

PAIRED: tuple[Scheme, ...] = ("grid", "stack", "gutterfold")
"""Schemes for cards: their pages are fronts and backs in turn."""
BY_ITSELF: tuple[Scheme, ...] = ("single", "tile")
"""Schemes in which each page may have a size of its own."""


def foreign_sheets(order: Order, language: str) -> tuple[Mapping[str, bytes], tuple[Problem, ...]]:
    """Return what is to be written by name, and advice on the file. Refused for what is wrong with it."""
    problems = Problems()
    with listening() as heard:
        foreign = open_foreign(order.file.read_bytes(), order.password, order.bleed, _alike(order), order.size)
        files = _files(foreign, order, language, problems)
    place = _place(order.file)
    if heard:
        problems.advice("pdf-repaired", place)
    if foreign.turned:
        problems.advice("pdf-turned", place, page=foreign.turned[0], count=len(foreign.turned))
    if foreign.annotated:
        problems.advice("pdf-annotated", place, page=foreign.annotated[0], count=len(foreign.annotated))
    return files, problems.all


def _alike(order: Order) -> Alike | None:
    if order.mixed != "center" or order.scheme in BY_ITSELF:
        return None
    return "cards" if _are_paired(order) else "pages"


def _are_paired(order: Order) -> bool:
    return order.scheme in PAIRED and not order.one_sided


def _files(foreign: Foreign, order: Order, language: str, problems: Problems) -> Mapping[str, bytes]:
    asked = press(order.printer)
    plan = _plan(foreign, order, asked)
    problems.extend(advice(plan, order.scheme, asked, _place(order.file)))
    plan = labelled(plan, f"{order.file.stem} · {order.scheme}", slug_words(language), asked)
    about = About(order.file.stem, "", language)
    with refusing():
        made = printed(foreign.reader, plan, about, order.printer)
    stem = order.out.name.removesuffix(".pdf")
    by_hand = "-fronts.pdf" in made.extras
    extras = {**made.extras, **(cutting(plan, order.scheme, about) if order.cuts else {})}
    files = {} if by_hand else {order.out.name: made.pdf}
    return files | {f"{stem}{end}": data for end, data in extras.items()}


def _place(file: Path) -> Span:
    return Span(Source(file.as_posix(), ""), 0, 0)


def _plan(foreign: Foreign, order: Order, asked: Press) -> Plan:
    paired = _are_paired(order)
    boxes = [
        PageBox(size, bleed, side=_side(number) if paired else None)
        for number, (size, bleed) in enumerate(zip(foreign.sizes, foreign.bleeds, strict=True))
    ]
    try:
        return plan_sheets(boxes, order.scheme, order.paper, gutter(order.printer, 0.0, boxes), asked)
    except Refused as refused:
        raise Refused(list(map(_resizable, refused.problems))) from refused


def _resizable(problem: Problem) -> Problem:
    """Pages of a deck have the size that they have; those of a file can be made smaller."""
    match problem.values:
        case {"page": Size() as page, "need": Size() as need, "paper": Size() as paper}:
            return problem._replace(
                code="page-too-large", values={**problem.values, "size": _smaller(page, need, paper)}
            )
    return problem


def _smaller(page: Size, need: Size, paper: Size) -> str:
    """Return a size that would do for pages of which a sheet needs `need`, in whole millimetres, or the name of it."""
    scale = max(min(paper.width / one.width, paper.height / one.height) for one in (need, need.turned))
    size = Size(*(int(side * scale / MM + SLACK) for side in page))
    names = {Size(*(round(side / MM) for side in known)): name for name, known in PAPERS.items()}
    return names.get(size) or names.get(size.turned) or f'"{size.width} x {size.height} mm"'


def _side(number: int) -> Side:
    return "back" if number % 2 else "front"
