"""The proof that people sign: real sizes, views, smallest text, in the deck's language. Read from the file."""

import functools
import io
import re

import pikepdf
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops

from cardpress.cli import run
from cardpress.commands.proof import proof
from cardpress.geometry import MM, Size
from cardpress.messages.proof import PROOF_WORDS
from cardpress.pdf.painting.picture_data import as_seen
from cardpress.places import CONTENT
from cardpress.problem import Problems
from cardpress.proof.placing import inside, place
from cardpress.read.printers.printer_file import read_printer
from cardpress.sight import seen

from . import decks

TENTHS = 254
MAGENTA = (226, 0, 122)
FONT_SIZE = re.compile(rb"/F\d+ ([\d.]+) Tf")
CARD = {"01-a.md": "# Otsikko\n\nTeksti.\n"}
OWN = """
name: {fi: Omat, en: Own}
sizes: {a: {trim: A6, unit: 1 mm}}
products: {own: {size: a, omits: [cover]}}
styles: {body: {size: 12 pt}}
pages:
  - {name: page, for: card, column: [{show: title, style: body}, {show: text, style: body}]}
"""


@functools.cache
def real(*names):
    return proof(decks.builder(), names or ("cards",), lambda _: None)


def page(data: bytes, number: int, dpi: float = TENTHS) -> Image.Image:
    return pypdfium2.PdfDocument(data)[number].render(scale=dpi / 72).to_pil().convert("RGB")


def text(data: bytes) -> str:
    return "\n".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data)).replace("\r", "")


def columns(image: Image.Image) -> list[Image.Image]:
    """The five views of a page: the paper's edge is 10 mm, 5 mm lie between them."""
    width = (277 - 4 * 5) / 5
    dots = image.width / 297
    lefts = [10 + number * (width + 5) for number in range(5)]
    return [image.crop((round(x * dots), round(30 * dots), round((x + width) * dots), image.height)) for x in lefts]


# Sight


@pytest.mark.parametrize(
    ("sight", "color", "expected"),
    [
        ("normal", (0.2, 0.5, 0.9), (0.2, 0.5, 0.9)),
        ("grey", (1, 0, 0), (0.498, 0.498, 0.498)),
        ("grey", (1, 1, 1), (1, 1, 1)),
        ("protan", (1, 0, 0), (0.427, 0.374, 0)),
        ("deutan", (1, 0, 0), (0.642, 0.566, 0)),
        ("deutan", (0, 1, 0), (0.936, 0.839, 0.229)),
        ("tritan", (0, 0, 1), (0, 0.421, 0.588)),
    ],
)
def test_colours_as_others_see_them(sight, color, expected):
    """Worked out by hand from the published matrices and the curve of sRGB."""
    assert seen(color, sight) == pytest.approx(expected, abs=0.003)


def test_photos_look_as_colours_do():
    for color in ((200, 60, 40), (30, 90, 220), (120, 120, 120)):
        image = Image.new("RGB", (1, 1), color)
        for sight in ("protan", "deutan", "tritan", "grey"):
            expected = [255 * value for value in seen(tuple(level / 255 for level in color), sight)]
            assert as_seen(image, sight).getpixel((0, 0)) == pytest.approx(expected, abs=12)


# Paper


@given(st.floats(30, 1300), st.floats(30, 1300), st.floats(0, 5), st.sampled_from([1, 2]))
def test_sides_lie_on_the_paper_in_their_size_beside_the_remarks(width, height, bleed, count):
    placing = place(Size(width * MM, height * MM), bleed * MM, count)
    assert len(placing.trims) == count
    for trim in placing.trims:
        shown = trim.grow(bleed * MM)
        assert (trim.width, trim.height) == pytest.approx((width * MM, height * MM))
        assert inside(placing.paper).holds(shown)
        assert min(placing.remarks.meet(shown)[2:]) == 0
    assert inside(placing.paper).holds(placing.remarks)
    assert min(placing.remarks[2:]) >= 24 * MM - 0.1


def test_cards_and_booklets_go_onto_a4():
    assert place(Size(105 * MM, 148 * MM), 3 * MM, 2).paper == pytest.approx((297 * MM, 210 * MM))
    assert place(Size(148 * MM, 210 * MM), 3 * MM, 1).paper == pytest.approx((210 * MM, 297 * MM))


# The file


def test_cards_are_shown_in_their_real_size():
    image = page(real(), 3).crop((0, 0, 1210, 1800))
    magenta = ImageChops.difference(image, Image.new("RGB", image.size, MAGENTA))
    near = [channel.point(lambda level: 255 * (level < 60)) for channel in magenta.split()]
    left, top, right, bottom = functools.reduce(ImageChops.multiply, near).getbbox()
    assert (right - left, bottom - top) == (pytest.approx(1050, abs=4), pytest.approx(1480, abs=4))


def test_the_ruler_of_the_first_page_is_50_mm():
    image = page(real(), 0).convert("L").point(lambda value: 255 * (value < 100))
    left, _, right, _ = image.crop((0, 1830, 1000, 1905)).getbbox()
    assert right - left == pytest.approx(500, abs=4)


def test_a_copy_is_grey_and_a_miscut_moves_the_picture():
    image = page(real(), 4, 144)
    miscut, grey, *_ = columns(image)
    red, green, blue = grey.split()
    assert ImageChops.difference(red, green).getextrema()[1] <= 1 >= ImageChops.difference(red, blue).getextrema()[1]
    scale = (277 - 20) / 5 / 105
    shift = 1.5 * scale * 144 / 25.4
    dark = [column.convert("L").point(lambda value: 255 * (value < 70)) for column in (miscut, grey)]
    titles = [picture.crop((0, 0, picture.width - 10, round(picture.width * 0.45))).getbbox() for picture in dark]
    assert titles[0][0] - titles[1][0] == pytest.approx(shift, abs=1.6)
    assert titles[0][1] - titles[1][1] == pytest.approx(shift, abs=1.6)


def test_views_of_the_colour_blind_differ():
    _, _, protan, deutan, tritan = columns(page(real(), 4, 72))
    grounds = {view.getpixel((view.width // 2, 6)) for view in (protan, deutan, tritan)}
    assert len(grounds) == 3


def test_every_text_of_the_deck_is_there():
    deck = decks.builder().deck
    words = re.sub(r"\s+", " ", text(real()).replace("\u00ad", "").replace("\ufffe", ""))
    for card in (deck.cover, *deck.cards):
        for section in card.sections.values():
            for paragraph in section:
                for word in paragraph.text.string.replace("\u00ad", "").split()[:3]:
                    assert word in words


def test_the_smallest_text_is_that_of_the_cards():
    with pikepdf.open(decks.pdf("cards")) as cards:
        sizes = [float(size) for page in cards.pages for size in FONT_SIZE.findall(page.Contents.read_bytes())]
    points = f"{round(min(sizes), 1):g}".replace(".", ",")
    opening = pypdfium2.PdfDocument(real())[0].get_textpage().get_text_range()
    assert f"{points} pt" in opening
    assert "x-korkeus" in opening


def test_it_has_a_place_to_sign_and_one_for_remarks_on_every_card():
    document = pypdfium2.PdfDocument(real())
    words = [page.get_textpage().get_text_range() for page in document]
    assert "Allekirjoitus" in words[0]
    assert sum("Painetaan näin" in page for page in words) == 6
    assert len(words) == 1 + 6 * 2


def test_products_of_pages_and_of_several_sizes():
    document = pypdfium2.PdfDocument(real("booklet", "posters"))
    sizes = {tuple(round(side / MM) for side in page.get_size()) for page in document}
    assert sizes == {(297, 210), (210, 297), (420, 594)}
    opening = document[0].get_textpage().get_text_range()
    assert "booklet" in opening
    assert "posters" in opening


def test_a_proof_is_rgb_with_its_fonts_and_the_same_every_time():
    again = proof(decks.builder(), ("cards",), lambda _: None)
    assert again == real()
    with pikepdf.open(io.BytesIO(again)) as document:
        assert not any(b" k\n" in page.Contents.read_bytes() for page in document.pages)
        fonts = [item for item in document.objects if isinstance(item, pikepdf.Dictionary) and "/FontFile2" in item]
        assert fonts
        assert document.Root.Lang == "fi"


@pytest.mark.parametrize(("language", "word"), [("sv", "Underskrift"), ("en", "Signature"), ("de", "Signature")])
def test_it_speaks_the_decks_language(tmp_path, language, word):
    folder = decks.small_deck(tmp_path / "d", CARD, f"title: Deck\nlanguage: {language}\n", OWN)
    assert word in text(proof(decks.builder(folder), ("own",), lambda _: None))


def test_words_of_all_languages_show_the_same_views():
    assert len({tuple(words.views) for words in PROOF_WORDS.values()}) == 1


def test_titles_wider_than_the_page_become_smaller_or_shorter(tmp_path):
    title = 2 * "Yhteistoiminnallisuusvalmennusohjaajakoulutuskokonaisuussuunnitelmaluonnoskortit"
    deck = f"title: {title}\nlanguage: fi\n"
    folder = decks.small_deck(tmp_path / "d", CARD, deck, OWN)
    shown = proof(decks.builder(folder), ("own",), lambda _: None)
    for number in (0, 1, 2):
        image = page(shown, number, 72).convert("L").point(lambda value: 255 * (value < 200))
        assert image.getbbox()[2] <= image.width - 10 * MM + 1
    assert "…" in text(shown)


# The command


def test_the_command_writes_it_beside_the_products(tmp_path, deck):
    assert run(["proof", str(deck), "--out", str(tmp_path / "out"), "--lang", "fi"], {}) == 0
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["proof.pdf"]


@pytest.mark.parametrize(("printer", "named"), [("grano", True), ("default", False), ("office", False)])
def test_only_a_print_house_is_named(tmp_path, printer, named):
    folder = decks.small_deck(tmp_path / "pakka", {"01-a.md": "# Eka\n\nTeksti.\n"})
    printed = read_printer(decks.PRINTERS / f"{printer}.yaml", Problems())
    shown = text(proof(decks.builder(folder, printed), ("cards",), lambda _: None))
    assert ("Painotalo" in shown) == named
    assert "Print house" not in shown


def test_a_deck_with_mistakes_has_no_proof(tmp_path, capsys):
    folder = decks.small_deck(tmp_path / "d", {"01-a.md": "---\ncolor: voilet\n---\n# Otsikko\n\nTeksti.\n"})
    assert run(["proof", str(folder), "--out", str(tmp_path / "out"), "--lang", "en"], {}) == 1
    assert "voilet" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
    assert run(["proof", str(CONTENT / "hyvat-kaytanteet"), "cardz", "--lang", "en"], {}) == 2
