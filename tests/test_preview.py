"""Pictures for people: what they show, and what they say of what they don't."""

from PIL import Image

from cardpress.make.preview import GROUND, MOST, preview, spreads

from . import decks


def made(folder, product: str, cards: int):
    texts = {f"{number:02}.md": f"# Kortti {number}\n\nTeksti.\n" for number in range(1, cards + 1)}
    builder = decks.builder(decks.small_deck(folder, texts))
    return builder.make(*builder.find([product])[0])


def test_a_picture_of_many_pages_says_that_there_are_more(tmp_path):
    few, many = (preview(made(tmp_path / str(cards), "bookmark", cards)) for cards in (MOST // 2, MOST // 2 + 1))
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
