"""Pictures for README.md, OHJE.md and docs/line-breaking.md: `make pictures` draws them into docs/pictures."""  # noqa: INP001

import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))  # it is run as a script

from cardpress.commands.proof import proof  # noqa: E402
from cardpress.make.made import Made  # noqa: E402
from cardpress.make.preview import pictures as drawn  # noqa: E402
from cardpress.make.preview import preview  # noqa: E402
from cardpress.make.tray import tray  # noqa: E402
from cardpress.pdf.finishing.on_screen import on_screen  # noqa: E402
from cardpress.pdf.painting.screen import Screen  # noqa: E402
from docs.line_pictures import lines_of  # noqa: E402
from tests import decks, look  # noqa: E402
from tests.two_ways import CASES  # noqa: E402

FOLDER = ROOT / "docs" / "pictures"
LARGEST = 250 * 1024
COLORS = 256
LINES_EMS = 21
SHEETS_DPI, PROOF_DPI, GAP = 53, 42, 24
CARDS_DPI, WALLS_DPI = 70, 31


def pictures() -> Iterator[tuple[str, Image.Image]]:
    """Yield each picture and its name, drawn from what is built now."""
    for name, draw in PICTURES.items():
        yield name, draw()


def main() -> None:
    """Write the pictures that no longer look like what is built."""
    for name, image in pictures():
        path = FOLDER / f"{name}.png"
        if not path.exists() or look.distance(Image.open(path), image) > look.TRUE:
            look.save(path, image, colors=COLORS, largest=LARGEST)
            sys.stdout.write(f"{path.relative_to(ROOT).as_posix()}\n")


def _of(product: str) -> Callable[[], Image.Image]:
    return lambda: preview(decks.real_product(product), Screen())


def _as_printed(made: Made, most: int | None = None) -> bytes:
    return on_screen(made.pdf, Screen(), most)


def _sheets() -> Image.Image:
    """A sheet of cards, front and back, and the outer sheet of the booklet, with their marks."""
    cards, booklet = (
        drawn(_as_printed(decks.real_product(name)), SHEETS_DPI, trimmed=False)
        for name in ("cards-sheets", "booklet-sheets")
    )
    return tray([[*cards[:2], booklet[0]]], gap=GAP)


def _questions() -> Image.Image:
    """Cards without art, and posters of them."""
    cards, posters = (_as_printed(decks.real_product(name, decks.QUESTIONS), 12) for name in ("cards", "posters"))
    sides = drawn(cards, CARDS_DPI, trimmed=True)
    walls = drawn(posters, WALLS_DPI, trimmed=True)
    return tray([[sides[0], *sides[2:4], *sides[10:12]], [walls[0], walls[1], walls[6], walls[9]]], gap=GAP)


def _proof() -> Image.Image:
    """The first pages of a proof: where to sign, a card in its real size, and its views."""
    made = proof(decks.builder(), ("cards",), lambda _: None)
    first, _, _, card, views, *_ = drawn(made, PROOF_DPI, trimmed=False)
    return tray([[first, card, views]], gap=GAP)


def _lines(case: str, first: int = 0, last: int | None = None) -> Callable[[], Image.Image]:
    """Paragraphs `first` to `last` of a text, broken one line after the other and as a whole."""
    return lambda: lines_of(CASES[case]._replace(texts=CASES[case].texts[first:last]), LINES_EMS)


PICTURES: Mapping[str, Callable[[], Image.Image]] = {
    "cards": _of("cards"),
    "pocket": _of("cards-pocket"),
    "posters": _of("posters"),
    "booklet": _of("booklet"),
    "handout": _of("handout"),
    "box": _of("box"),
    "sheets": _sheets,
    "lines-deck": _lines("the real deck, divided at borders of compounds", 14, 20),
    "lines-finnish": _lines("Finnish, all words divided"),
    "lines-swedish": _lines("Swedish, all words divided"),
    "questions": _questions,
    "proof": _proof,
}


if __name__ == "__main__":
    main()
