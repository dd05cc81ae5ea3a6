"""Pictures of the real deck for README.md and OHJE.md: `make pictures` builds it and writes docs/pictures."""  # noqa: INP001

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))  # it is run as a script

from tests import decks, look  # noqa: E402

FOLDER = ROOT / "docs" / "pictures"
LARGEST = 250 * 1024
COLORS = 256
WIDTH = 1600
"""The most pixels across."""
GROUND = (0xE2, 0xE0, 0xDC)
SHADOW, SOFTNESS, OFFSET, STRENGTH = (90, 80, 70), 7, (3, 5), 0.3
FINE = 4
"""Round corners are drawn this much larger and then reduced."""

Rows = Sequence[Sequence[Image.Image]]


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


# What is in the pictures


def _cards() -> Image.Image:
    return _cards_of("cards", trim_mm=105)


def _pocket() -> Image.Image:
    return _cards_of("cards-pocket", trim_mm=70)


def _cards_of(product: str, trim_mm: float) -> Image.Image:
    """Fronts and backs beside each other, in three pairs."""
    dpi = _dpi([trim_mm] * 6, gap_mm=7)
    return tray(_in_rows(_pages(product, dpi), 6), dpi, corner_mm=3.5)


def _posters() -> Image.Image:
    dpi = _dpi([297] * 3, gap_mm=20)
    return tray(_in_rows(_pages("posters", dpi), 3), dpi, gap_mm=20)


def _booklet() -> Image.Image:
    """The cover laid open, spread after spread, and the last one, for notes."""
    dpi = _dpi([296] * 3, gap_mm=10, width=1400)
    pages = _pages("booklet", dpi)
    turned = [pages[-1], *pages[:-1]]
    spreads = [_joined(*turned[left : left + 2]) for left in range(0, len(turned), 2)]
    return tray(_in_rows([*spreads[:5], spreads[-1]], 3), dpi, gap_mm=10)


def _handout() -> Image.Image:
    dpi = _dpi([210] * 2, gap_mm=10, width=1200)
    return tray([_pages("handout", dpi)], dpi, gap_mm=10)


def _sheets() -> Image.Image:
    """A sheet of cards, front and back, and the outer sheet of the booklet, with their marks."""
    dpi = _dpi([210, 210, 297], gap_mm=10)
    cards, booklet = _pages("cards-sheets", dpi, trimmed=False), _pages("booklet-sheets", dpi, trimmed=False)
    return tray([[*cards[:2], booklet[0]]], dpi, gap_mm=10)


PICTURES: Mapping[str, Callable[[], Image.Image]] = {
    "cards": _cards,
    "pocket": _pocket,
    "posters": _posters,
    "booklet": _booklet,
    "handout": _handout,
    "sheets": _sheets,
}


def _pages(product: str, dpi: float, *, trimmed: bool = True) -> list[Image.Image]:
    return look.pictures(decks.real_product(product).pdf, dpi, trimmed=trimmed)


def _dpi(widths_mm: Sequence[float], gap_mm: float, width: int = WIDTH) -> float:
    """Return how fine a row of these widths may be drawn; a pixel each is left for rounding."""
    room = width - len(widths_mm) - 2
    return room * 25.4 / (sum(widths_mm) + gap_mm * (len(widths_mm) + 1))


def _in_rows(images: Sequence[Image.Image], columns: int) -> Rows:
    return [images[start : start + columns] for start in range(0, len(images), columns)]


def _joined(left: Image.Image, right: Image.Image) -> Image.Image:
    """Return two pages of a spread as one picture."""
    spread = Image.new("RGB", (left.width + right.width, left.height))
    spread.paste(left, (0, 0))
    spread.paste(right, (left.width, 0))
    return spread


# How they lie


def tray(rows: Rows, dpi: float, *, gap_mm: float = 7, corner_mm: float = 0) -> Image.Image:
    """Lay pictures in rows on a plain ground, each with a soft shadow."""
    gap, corner = (round(length * dpi / 25.4) for length in (gap_mm, corner_mm))
    width = max(sum(image.width + gap for image in row) for row in rows) + gap
    height = sum(max(image.height for image in row) + gap for row in rows) + gap
    ground = Image.new("RGB", (width, height), GROUND)
    y = gap
    for row in rows:
        x = gap
        for image in row:
            _lay(ground, image, (x, y), corner)
            x += image.width + gap
        y += max(image.height for image in row) + gap
    return ground


def _lay(ground: Image.Image, image: Image.Image, place: tuple[int, int], corner: int) -> None:
    shape = _rounded(image.size, corner)
    shade = Image.new("L", ground.size)
    shade.paste(
        shape.point(lambda level: round(level * STRENGTH)), tuple(a + b for a, b in zip(place, OFFSET, strict=True))
    )
    ground.paste(SHADOW, (0, 0), shade.filter(ImageFilter.GaussianBlur(SOFTNESS)))
    ground.paste(image, place, shape)


def _rounded(size: tuple[int, int], corner: int) -> Image.Image:
    """Return the shape of a card as a mask."""
    large = Image.new("L", (size[0] * FINE, size[1] * FINE))
    ImageDraw.Draw(large).rounded_rectangle((0, 0, large.width - 1, large.height - 1), corner * FINE, fill=255)
    return large.reduce(FINE)


if __name__ == "__main__":
    main()
