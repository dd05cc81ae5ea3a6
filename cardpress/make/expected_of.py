"""Expected of a product: the deck's side of preflight, taken from how the product was made."""

from collections.abc import Iterator, Sequence

from ..geometry import Rect, Size
from ..impose.delivery import of_side
from ..impose.page_box import Side
from ..impose.sheet import Placement, Sheet, whole
from ..preflight.expected import Area, Expected, ExpectedPage
from ..read.layout import Drawing, Slot
from .made import Made


def expected_of(made: Made, side: Side | None = None) -> Expected:
    """Return what a print house should find in the product's file, or in that of its fronts or backs, page by page."""
    stage = made.pages.stage
    areas = list(areas_of(made))
    if plan := made.plan or made.delivery:
        sheets = of_side(plan, side).sheets if side else plan.sheets
        pages = [_sheet(sheet, areas) for sheet in sheets]
    else:
        pages = [ExpectedPage(Size(*area.box[2:]), (area,)) for area in areas]
    sides = {area.side for page in pages for area in page.areas}
    templates = (page for page in stage.layout.pages_of(made.product) if (page.side or "") in sides)
    shows_funding = any(_shows(page.slot, "funding") for page in templates)
    return Expected(tuple(pages), funding=stage.deck.funding == "eu" and shows_funding)


def areas_of(made: Made) -> Iterator[Area]:
    """Yield each page of the deck as it is by itself."""
    deck = made.pages.stage.deck
    names = {card.number: card.title.string.replace("\n", " ") for card in (deck.cover, *deck.cards)}
    texts = {id(text): text.string for text in deck.texts}
    for number, (box, shown) in enumerate(zip(made.pages.boxes, made.pages.shown, strict=True), 1):
        strings = tuple(texts[text] for text in shown.texts if text in texts)
        yield Area(Rect(0, 0, *box.trim), names.get(shown.card, ""), box.side or "", number, strings)


def _sheet(sheet: Sheet, areas: Sequence[Area]) -> ExpectedPage:
    """Lay areas where the plan does; the file's trim is what the paper is cut down to."""
    trim = sheet.trim or whole(sheet.paper)
    return ExpectedPage(Size(*trim[2:]), tuple(_placed(placed, areas, sheet, trim) for placed in sheet.placements))


def _placed(placed: Placement, areas: Sequence[Area], sheet: Sheet, trim: Rect) -> Area:
    area = areas[placed.page]
    box, moved = placed.box.meet(placed.area), sheet.moved
    at = Rect(box.x - trim.x + moved.dx, box.y - trim.y + moved.dy, box.width, box.height)
    return area._replace(box=at, whole=placed.clip.holds(area.box), turned=placed.turn != 0)


def _shows(slot: Slot, drawing: Drawing) -> bool:
    """Whether a slot, or one inside it, shows a drawing where the deck has it."""
    inner = (slot.column, slot.row, slot.grid, slot.flow, slot.then, slot.behind, slot.over)
    return drawing in slot.show or any(_shows(part, drawing) for slots in inner for part in slots)
