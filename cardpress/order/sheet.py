"""Order sheet: what is ordered, in plain lines that can be pasted into an e-mail; its numbers come from the files."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import chain

from ..messages.order import OrderWords, Turn
from .measured import PROCESS, Measured, Pdf, PdfPage, Picture

LABEL = 17
BLANK = 40 * "_"
Row = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Item:
    """A product that is ordered: its name, its files, how fronts and backs follow each other, its corners in mm.

    `turn` is None for pages that are no cards. Cards in two files have their fronts in the first.
    `drawn` are PDFs that pictures were made of.
    """

    title: str
    files: tuple[Measured, ...]
    turn: Turn | None
    corner: float
    drawn: tuple[Measured, ...] = ()

    @property
    def pages(self) -> list[PdfPage]:
        files = (*self.files, *self.drawn)
        return [page for file in files if isinstance(file.content, Pdf) for page in file.content.pages]

    @property
    def pictures(self) -> list[Picture]:
        return [file.content for file in self.files if isinstance(file.content, Picture)]


@dataclass(frozen=True, slots=True)
class Order:
    """What a print house is to make; without `printer` or `copies` there are blanks to fill in."""

    deck: str
    printer: str
    copies: int | None
    items: tuple[Item, ...]


def sheet(order: Order, checked: Sequence[str], words: OrderWords) -> str:
    """Return the text; `checked` is what preflight says, line by line."""
    copies = str(order.copies) if order.copies else BLANK
    blocks = [
        [words.heading.upper()],
        _rows([(words.deck, order.deck), (words.printer, order.printer or BLANK), (words.copies, copies)]),
        *(_item(number, item, words) for number, item in enumerate(order.items, 1)),
        [words.delivery_heading, *_rows((label, BLANK) for label in words.delivery)],
        [words.checked, *(f"  {line}" for line in checked)],
        [words.files, *(f"  {file.sha256}  {file.name}" for item in order.items for file in item.files)],
    ]
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def _rows(rows: Iterable[Row]) -> list[str]:
    return [f"  {label:<{LABEL}} {said}" for label, said in rows]


def _item(number: int, item: Item, words: OrderWords) -> list[str]:
    shape = _pictures(item, words) if item.pictures else _pages(item, words)
    corner = words.round.format(radius=words.number(item.corner)) if item.corner else words.square
    corners = [(words.corners, corner)] if item.turn else []
    blanks = ((label, BLANK) for label in (words.stock, words.coating, words.packing))
    return [f"{number}. {item.title}", *_rows(chain(shape, corners, blanks))]


def _pictures(item: Item, words: OrderWords) -> Iterator[Row]:
    yield words.trim, _trims(item.pages, words)
    over = [bleed for one, page in zip(item.pictures, item.pages, strict=True) for bleed in _over(one, page)]
    yield words.bleed, _bleed(min(over), max(over), words)
    yield words.picture, words.cards.format(pages=len(item.pictures), cards=len(item.pictures) // 2)
    for one in dict.fromkeys(item.pictures):
        yield words.file, words.pixels.format_map(asdict(one))


def _over(picture: Picture, page: PdfPage) -> Iterator[float]:
    """Yield how far a picture goes over the trim of its page, sideways and up and down, in millimetres."""
    for whole, trim in zip(picture.size, page.trim, strict=True):
        yield round((whole - trim) / 2, 1)


def _pages(item: Item, words: OrderWords) -> Iterator[Row]:
    yield words.trim, _trims(item.pages, words)
    bleeds = list(chain.from_iterable(page.bleeds for page in item.pages))
    yield words.bleed, _bleed(min(bleeds), max(bleeds), words)
    count = len(item.pages)
    yield words.pages, words.cards.format(pages=count, cards=count // 2) if item.turn else str(count)
    if item.turn:
        yield words.order, words.orders[item.turn]
    yield words.colors, _colors(item, words)
    for file in item.files:
        yield words.file, _file(file, file.content, words) if isinstance(file.content, Pdf) else file.name


def _trims(pages: Iterable[PdfPage], words: OrderWords) -> str:
    trims = dict.fromkeys(page.trim for page in pages)
    return ", ".join(f"{words.number(width)} × {words.number(height)} mm" for width, height in trims)


def _bleed(least: float, most: float, words: OrderWords) -> str:
    if least == most:
        return words.around.format(bleed=words.number(least))
    return words.unequal.format(least=words.number(least), most=words.number(most))


def _file(file: Measured, pdf: Pdf, words: OrderWords) -> str:
    claims = (pdf.standard or "PDF", pdf.condition, words.fonts.format(count=pdf.fonts))
    return f"{file.name} ({', '.join(filter(None, claims))})"


def _colors(item: Item, words: OrderWords) -> str:
    """Say with how many inks each side is printed, as far as its pages tell."""
    sides = _sides(item)
    if sides is None:
        return _inks(item.pages, words)
    fronts, backs = (_inks(pages, words) for pages in sides)
    return f"{words.fronts} {fronts}, {words.backs} {backs}"


def _sides(item: Item) -> tuple[Sequence[PdfPage], Sequence[PdfPage]] | None:
    """Return the fronts and the backs of cards."""
    pages, half = item.pages, len(item.pages) // 2
    match item.turn:
        case "front-back":
            return pages[::2], pages[1::2]
        case "back-front":
            return pages[1::2], pages[::2]
        case "fronts-backs":
            return pages[:half], pages[half:]
    return None


def _inks(pages: Sequence[PdfPage], words: OrderWords) -> str:
    plates = set(chain.from_iterable(page.plates for page in pages))
    process, others = plates.intersection(PROCESS), sorted(plates.difference(PROCESS))
    if not process:
        return ", ".join(others)
    said = words.black if process == {"black"} else words.cmyk
    return f"{said}, {words.spots.format(names=', '.join(others))}" if others else said
