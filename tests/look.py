"""The look of products: a picture of each in tests/golden/look, compared as an eye compares.

Pictures are softened before they are compared, so that another rasteriser's edges pass. At 72 dpi
a shift of 0.2 mm passes in text of 12 pt, one of 0.5 mm does not, nor does an umlaut without its
dots; larger type is judged more strictly. Coarser pictures see less: they show that all is there.
`python tests/look.py` writes build/look/index.html: before, now, and what differs.
"""

import io
import os
import sys
from collections.abc import Iterable
from html import escape
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageChops, ImageFilter

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))  # it is run as a script, too

from cardpress.make.preview import pictures  # noqa: E402
from tests import decks  # noqa: E402

FOLDER = ROOT / "tests" / "golden" / "look"
PAGE = ROOT / "build" / "look"
BLUR = 1.5
"""Pixels."""
LIMIT = 28
"""The most that a channel of the softened pictures may differ, of 255."""
LARGEST = 60 * 1024
TRUE = LIMIT // 2
"""The most that the palette of a reference may change it."""


class View(NamedTuple):
    """How a product is looked at: dots per inch, how many pages from the first, and of which deck."""

    dpi: int
    pages: int | None = None
    deck: Path = decks.REAL


VIEWS = {
    "cards": View(72, 4),  # the cover and a card; the others are on the sheets
    "cards-pocket": View(72, 6),
    "cards-sheets": View(36),
    "cards-pocket-sheets": View(48),
    "posters": View(20),
    "booklet": View(30),
    "booklet-sheets": View(28),
    "handout": View(54),
    "handout-large": View(36),
    "bookmark": View(72),
    "bookmark-sheets": View(48),
    "table-tent": View(36),
    "posters-tiled": View(14, 12),
    "box": View(54),
    "box-pocket": View(72),
}
"""`poster` and `posters-large` are pages of `posters` again."""
QUESTIONS = {
    "questions-cards": View(48, 6, decks.QUESTIONS),
    "questions-posters": View(18, 6, decks.QUESTIONS),
    "questions-booklet": View(24, 12, decks.QUESTIONS),
    "questions-handout": View(40, 2, decks.QUESTIONS),
    "questions-table-tent": View(22, 6, decks.QUESTIONS),
}
"""Products that are made otherwise where cards have no art."""
LOOKS = VIEWS | QUESTIONS


# Pictures


def contact_sheet(images: list[Image.Image], columns: int = 6) -> Image.Image:
    """Lay pictures of pages beside and under each other."""
    columns = min(columns, len(images))
    width, height = (max(size) for size in zip(*(image.size for image in images), strict=True))
    sheet = Image.new("RGB", (columns * width, -(-len(images) // columns) * height), "white")
    for index, image in enumerate(images):
        sheet.paste(image, (index % columns * width, index // columns * height))
    return sheet


def product(name: str) -> Image.Image:
    """Return how a product looks."""
    view = LOOKS[name]
    made = decks.real_product(name.removeprefix("questions-"), view.deck)
    return contact_sheet(list(islice(pictures(made.pdf, view.dpi, trimmed=False), view.pages)))


# Comparing


def difference(one: Image.Image, other: Image.Image) -> Image.Image:
    """Return how far two pictures of one size are apart, softened."""
    return ImageChops.difference(
        *(image.convert("RGB").filter(ImageFilter.GaussianBlur(BLUR)) for image in (one, other))
    )


def distance(one: Image.Image, other: Image.Image) -> int:
    """Return the most that any channel differs; 255 for pictures of different sizes."""
    if one.size != other.size:
        return 255
    return int(max(high for _, high in difference(one, other).getextrema()))


def check(path: Path, image: Image.Image, *, colors: int = 192, largest: int = LARGEST, remedy: str = "") -> None:
    """Compare a picture with the one in `path`, or put it there if UPDATE_GOLDEN=1."""
    before = Image.open(path) if path.exists() else None
    worst = distance(before, image) if before else 255
    if os.environ.get("UPDATE_GOLDEN") == "1":
        if worst > TRUE:  # what looks the same keeps its file
            save(path, image, colors=colors, largest=largest)
        return
    assert before, f"{path.name} has no reference; UPDATE_GOLDEN=1 writes it"
    assert before.size == image.size, f"{path.name} is {image.size}, its reference {before.size}"
    remedy = remedy or "make look shows where, UPDATE_GOLDEN=1 accepts it"
    assert worst <= LIMIT, f"{path.name} differs from its reference by {worst} (limit {LIMIT}); {remedy}"


def save(path: Path, image: Image.Image, *, colors: int, largest: int) -> None:
    """Write a picture with a palette; it must be small, and still look the same."""
    data = io.BytesIO()
    reduced = image.quantize(palette=_palette(image, colors), dither=Image.Dither.NONE)
    reduced.save(data, "PNG", optimize=True)
    assert data.tell() <= largest, f"{path.name}: {data.tell()} bytes, {largest} are allowed"
    assert distance(reduced, image) <= TRUE, f"{path.name}: {colors} colours are too few"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.getvalue())


def _palette(image: Image.Image, colors: int) -> Image.Image:
    """Choose a picture's colours: those of large areas stay as they are, the others are the nearest to many."""
    counted = sorted(image.getcolors(image.width * image.height), reverse=True)
    exact = [color for _, color in counted[: colors // 6]]
    mixed = image.quantize(colors - len(exact), Image.Quantize.MAXCOVERAGE, kmeans=3)
    palette = Image.new("P", (1, 1))
    palette.putpalette([*(level for color in exact for level in color), *mixed.getpalette()])
    return palette


# The page for people

_HEAD = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>The look of products</title>
<style>
body { font: 16px/1.5 sans-serif; margin: 2em; background: #e2e0dc; }
div { display: flex; gap: 1em; } figure { margin: 0; flex: 1; } img { width: 100%; background: white; }
.same { color: #555; } .differs { color: #a00; }
</style>
<h1>The look of products</h1>
"""


def main(names: Iterable[str] = LOOKS) -> None:
    """Write the page: those that differ most come first."""
    PAGE.mkdir(parents=True, exist_ok=True)
    rows = sorted((_row(name) for name in names), key=lambda row: -row[0])
    (PAGE / "index.html").write_text(_HEAD + "".join(html for _, html in rows), "utf-8")
    sys.stdout.write(f"{(PAGE / 'index.html').relative_to(ROOT).as_posix()}\n")


def _row(name: str) -> tuple[int, str]:
    now = product(name)
    before = Image.open(FOLDER / f"{name}.png").convert("RGB") if (FOLDER / f"{name}.png").exists() else None
    shown = {"before": before, "now": now}
    if before and before.size == now.size:
        shown["difference"] = difference(before, now).point(lambda level: 255 - min(255, level * 4))
    worst = distance(before, now) if before else 255
    said = "new" if before is None else f"differs by {worst}" if worst > LIMIT else "looks the same"
    figures = "".join(_figure(name, kind, image) for kind, image in shown.items() if image)
    return (
        worst,
        f'<h2 class="{"differs" if worst > LIMIT else "same"}">{escape(name)}: {said}</h2><div>{figures}</div>\n',
    )


def _figure(name: str, kind: str, image: Image.Image) -> str:
    file = f"{name}-{kind}.png"
    image.save(PAGE / file)
    return f'<figure><a href="{file}"><img src="{file}" alt="{kind}"></a><figcaption>{kind}</figcaption></figure>'


if __name__ == "__main__":
    main()
