"""Pictures for people: what they show, and what they say of what they don't."""

import pytest
from PIL import Image, ImageChops

from cardpress.make.preview import MOST, pictures, preview
from cardpress.make.tray import GROUND, spreads
from cardpress.pdf.finishing.on_screen import on_screen
from cardpress.pdf.painting.screen import Screen

from . import decks


def made(folder, product: str, cards: int):
    texts = {f"{number:02}.md": f"# Kortti {number}\n\nTeksti.\n" for number in range(1, cards + 1)}
    builder = decks.builder(decks.small_deck(folder, texts))
    return builder.make(*builder.catalogue.find([product])[0])


def test_a_picture_of_many_pages_says_that_there_are_more(tmp_path):
    few, many = (
        preview(made(tmp_path / str(cards), "bookmark", cards), Screen()) for cards in (MOST // 2, MOST // 2 + 1)
    )
    foot = many.crop((0, few.height, many.width, many.height))
    assert many.height > few.height
    assert len(foot.getcolors()) > 1, "a line of type"
    assert foot.getpixel((0, foot.height // 2)) == GROUND


def test_facing_pages_lie_beside_each_other():
    pages = [Image.new("RGB", (10, 20), (number, 0, 0)) for number in range(6)]
    laid = [[spread.getpixel((x, 0))[0] for x in range(0, spread.width, 10)] for spread in spreads(pages)]
    assert laid == [[5, 0], [1, 2], [3, 4]]
    cut = [[spread.getpixel((x, 0))[0] for x in range(0, spread.width, 10)] for spread in spreads(pages, whole=False)]
    assert cut == [[0], [1, 2], [3, 4], [5]]


@pytest.mark.parametrize("folder", decks.BOTH)
def test_a_file_on_a_screen_looks_as_if_it_had_been_painted_in_rgb(folder):
    builder = decks.builder(folder)
    ((layout, product),) = builder.catalogue.find(["cards"])
    press, office = builder.make(layout, product).pdf, builder.seen(layout, product).objects.draft()
    shown, painted = (pictures(pdf, 36, trimmed=True) for pdf in (on_screen(press, Screen()), office))
    assert [ImageChops.difference(*pair).getbbox() for pair in zip(shown, painted, strict=True)] == [None] * len(
        painted
    )


def test_photos_and_pages_on_sheets_are_turned_too(tmp_path):
    folder = decks.small_deck(tmp_path, {"01.md": "---\nart: kuva.png\nalt: Kuva\n---\n# Otsikko\n\nTeksti.\n"})
    Image.new("RGB", (900, 1200), (40, 140, 90)).save(folder / "kuva.png")
    builder = decks.builder(folder)
    made = builder.make(*builder.catalogue.find(["cards-sheets"])[0])
    shown = pictures(on_screen(made.pdf, Screen(), 1), 30, trimmed=False)
    assert len(shown) == 1
    near = [
        count for count, color in shown[0].getcolors(1 << 20) if max(map(abs, differences(color, (40, 140, 90)))) < 9
    ]
    assert sum(near) > 0.05 * shown[0].width * shown[0].height


def differences(one, other):
    return [a - b for a, b in zip(one, other, strict=True)]
