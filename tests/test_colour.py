"""Inks on paper: black overprints, large black areas are rich, and there is nowhere more ink than a printer takes."""

import functools
import io
from itertools import islice

import pikepdf
import pytest
from PIL import Image

from cardpress.color import BLACK, RICH_BLACK, Color, Inks, within
from cardpress.layout.frame import Shape
from cardpress.pdf.painting.inks import PressInks
from cardpress.pdf.painting.picture_data import cmyk_image
from cardpress.read.printer import Printer

from . import decks
from .plates import most_ink, plates

SLACK = 0.8
"""Percent: each of four plates is rounded to a 255th."""
DPI = 40
"""A dot is 0.6 mm, less than the stems of titles."""


@pytest.mark.parametrize("most", [240, 300])
def test_black_stays_and_the_others_give_way_alike(most):
    inks = within(Inks(90, 60, 60, 95), most)
    assert sum(inks) == pytest.approx(min(305, most))
    assert inks.black == 95
    assert inks.cyan / inks.magenta == pytest.approx(1.5)
    assert within(Inks(10, 20, 30, 40), most) == (10, 20, 30, 40)


def test_colours_of_a_page_keep_to_the_limit():
    fill = PressInks(most=240).fill(Color(Inks(100, 75, 50, 50), "heavy"))
    assert fill == "/GK gs 0.844 0.633 0.422 0.5 k"


def test_photos_keep_to_the_limit(tmp_path):
    path = tmp_path / "kuva.tif"
    inks = [(255, 255, 255, 255), (200, 180, 160, 150), (10, 20, 30, 40), (255, 0, 0, 255)]
    image = Image.new("CMYK", (4, 1))
    image.putdata(inks)
    image.save(path)
    pixels = list(cmyk_image(str(path), most=240).get_flattened_data())
    assert all(605 <= sum(pixel) <= 612 for pixel in pixels[:2])
    assert [pixel[3] for pixel in pixels] == [255, 150, 40, 255]
    assert pixels[2:] == inks[2:]


@functools.cache
def operators(printer):
    product = decks.product_at("cards-pocket", printer)
    with pikepdf.open(io.BytesIO(product.pdf)) as pdf:
        streams = [*pdf.pages, *(item for item in pdf.objects if "/BBox" in getattr(item, "keys", list)())]
        return [step for stream in streams for step in pikepdf.parse_content_stream(stream)]


@pytest.mark.parametrize(("printer", "most"), [("default", 3.0), ("drivethrucards", 2.4)])
def test_no_colour_in_a_file_is_over_the_printers_limit(printer, most):
    sums = [sum(map(float, step.operands)) for step in operators(printer) if str(step.operator) in ("k", "K")]
    assert max(sums) <= most + 0.002
    assert max(sums) > 2.3  # else nothing was tried


def test_only_black_alone_overprints():
    state, seen = "", set()
    for step in operators("default"):
        if str(step.operator) == "gs":
            state = str(step.operands[0])
        if str(step.operator) in ("k", "K"):
            seen.add((state, tuple(map(float, step.operands)) == (0, 0, 0, 1)))
    assert ("/GO", True) in seen
    assert ("/GO", False) not in seen


LAYOUT = """
name: {fi: Koe}
sizes: {a6: {trim: A6, unit: 1 mm}}
products: {koe: {size: a6, omits: [text]}, musta: {size: a6, inks: black, omits: [text]}}
styles: {body: {size: 12 pt}}
pages:
  - name: sivu
    for: card
    ground: black
    column:
      - {height: 20 mm, ground: paper}
      - {height: 10 mm, ground: black}
      - {show: [title, text], style: body, color: paper, top: 5 mm, left: 5 mm, right: 5 mm}
  - {name: kansi, for: cover, column: [{show: title, style: body}]}
"""


@pytest.fixture
def painted(tmp_path):
    def fills(product):
        cards = {"00-kansi.md": "# Kansi\n", "01-a.md": "# Kortti\n"}
        folder = decks.small_deck(tmp_path / "pakka", cards, layout=LAYOUT)
        frames, _, _ = decks.frames(product, folder)
        return [item.fill for item in frames[1].items if isinstance(item, Shape) and item.fill]

    return fills


def test_a_large_black_area_is_rich_and_a_small_one_is_not(painted):
    ground, _, bar = painted("koe")[:3]
    assert ground == RICH_BLACK
    assert bar == BLACK
    assert painted("musta")[0] == BLACK


def test_text_in_black_leaves_the_colour_under_it(tmp_path):
    """On the plates: where black is solid on a card's coloured back, the other inks are as beside it."""
    page = plates(decks.product_at("cards-pocket", "default").pdf, tmp_path, 100)[3]
    magenta, black = page["Magenta"], page["Black"]
    pairs = list(zip(black.tobytes(), magenta.tobytes(), strict=True))
    ground = max({level for _, level in pairs}, key=[level for _, level in pairs].count)
    under = [level for inked, level in pairs if inked == 255]
    assert ground > 0
    assert under.count(ground) > 0.9 * len(under) > 100


def inked(folder, printer, names, tmp_path):
    """The most ink on any page of each product. They are drawn together, as Ghostscript takes long to start."""
    products = [decks.product_at(name, printer, folder) for name in names]
    pages = iter(plates(joined([made.pdf for made in products]), tmp_path, DPI))
    return {made.product.name: max(map(most_ink, islice(pages, made.sheets))) for made in products}


def joined(files):
    whole, data = pikepdf.new(), io.BytesIO()
    for file in files:
        whole.pages.extend(pikepdf.open(io.BytesIO(file)).pages)
    whole.save(data)
    return data.getvalue()


@pytest.mark.parametrize("folder", decks.BOTH, ids=lambda folder: folder.name)
def test_no_page_has_more_ink_than_coated_paper_takes(folder, tmp_path):
    products = decks.house("default", folder).catalogue.products()
    names = [product.name for product in products if product.output == "press" and product.onto == "single"]
    found = inked(folder, "default", names, tmp_path)
    assert len(found) > 5
    assert {name: ink for name, ink in found.items() if ink > 300 + SLACK} == {}
    assert max(found.values()) > 200  # else the plates were empty


@pytest.mark.parametrize("folder", decks.BOTH, ids=lambda folder: folder.name)
def test_no_card_has_more_ink_than_a_printer_takes_that_takes_less(folder, tmp_path):
    assert inked(folder, "drivethrucards", ["cards-pocket"], tmp_path)["cards-pocket"] <= 240 + SLACK


def test_the_default_limit_is_that_of_the_profile():
    assert Printer("talo").ink == 300
