"""Text taken out of a PDF, by three readers: any text that can be set is there once, in order, inside its slot."""

import io
import re
import shutil
import subprocess

import pypdf
import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cardpress.geometry import MM
from cardpress.layout.compose import compose
from cardpress.layout.frame import Glyphs
from cardpress.make.build import Builder
from cardpress.problem import Problems
from cardpress.read.decks.deck_file import read_deck
from cardpress.read.printer import Printer
from cardpress.text.shaped import EM
from tests.decks import small_deck
from tests.languages import LETTERS

LEFT, TOP, RIGHT, BOTTOM = 12.0, 10.0, 9.0, 8.0
"""Millimetres around the slot."""
WIDTH = 70.0
LAYOUT = f"""\
name: {{en: Own}}
sizes: {{s: {{trim: {WIDTH:g} x 120 mm, unit: 1 mm}}}}
products: {{own: {{size: s, omits: [cover], output: office}}}}
styles:
  name: {{size: 9 pt, hyphens: none}}
  body: {{size: 13 pt, floor: 9 pt, fit: deck, hyphens: full, indent: 4 mm, gap: 0.4 em}}
pages:
  - name: page
    for: card
    margin: {{left: {LEFT:g} mm, top: {TOP:g} mm, right: {RIGHT:g} mm, bottom: {BOTTOM:g} mm}}
    column:
      - {{show: title, style: name}}
      - {{show: text, style: body, top: 3 mm, height: rest}}
"""
INK = 1.0
"""Points by which a letter's ink may lie outside of its advance: italics, accents, descenders of the last line."""


def by_pdfium(data: bytes) -> str:
    return " ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data))


def by_pypdf(data: bytes) -> str:
    return " ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)


def by_poppler(data: bytes) -> str:
    if not shutil.which("pdftotext"):
        pytest.skip("pdftotext is not installed")
    return subprocess.run(["pdftotext", "-raw", "-", "-"], input=data, capture_output=True, check=True).stdout.decode()


READERS = {"pdfium": by_pdfium, "pypdf": by_pypdf, "poppler": by_poppler}


def words(text: str) -> list[str]:
    """Words as they were written: divided ones are joined, whatever the reader makes of the added hyphen.

    A line may end after an author's own hyphen, too; a person sees that the word goes on.
    """
    text = re.sub("[\u00ad\ufffe\x02]\\s*", "", text)
    return re.sub(r"(?<=\w\w\w-)\r?\n(?=\w\w\w)", "", text).split()


def without_hyphens(found: list[str]) -> list[str]:
    """At a line's end pdfium takes any hyphen for an added one, so an author's own is lost there."""
    return [word.replace("-", "") for word in found]


@st.composite
def texts(draw):
    """A language, and paragraphs in it with all that a card's text may have."""
    language = draw(st.sampled_from(sorted(LETTERS)))
    letters = LETTERS[language] + LETTERS[language].upper()
    word = st.text(letters, min_size=1, max_size=14)
    odd = st.sampled_from(["–", "12", "3,5", "innokyla.fi", "EU:n", "(tila)", "5&nbsp;km", "ffi", "AVOT-Arjen", "!"])
    joined = st.builds("{}{}{}".format, word, st.sampled_from(["-", "&shy;", "’", "."]), word)
    marked = st.builds("{0}{1}{0}".format, st.sampled_from(["**", "*"]), word)
    first = st.text(letters, min_size=3, max_size=8)  # a letter alone in its line is no line to pdfium
    others = st.lists(st.one_of(word, word, word, odd, joined, marked), max_size=30).map(" ".join)
    paragraph = st.builds("{} {}".format, first, others)
    return language, draw(st.lists(paragraph, min_size=1, max_size=4))


def plain(paragraph: str) -> str:
    """What a reader should get of a paragraph in Markdown."""
    return paragraph.replace("&shy;", "").replace("&nbsp;", " ").replace("*", "")


def set_text(folder, language: str, paragraphs: list[str]):
    """Set a deck of one card; return its frames, its PDF and the problems."""
    card = "# 1\n\n" + "\n".join(f"- {paragraph}" for paragraph in paragraphs) + "\n"
    deck = small_deck(folder, {"01-a.md": card}, f"title: x\nlanguage: {language}\n", LAYOUT)
    problems = Problems()
    builder = Builder(read_deck(deck, problems), Printer("default"), problems, processes=1)
    ((layout, product),) = builder.catalogue.find(["own"])
    made = builder.make(layout, product)
    frames = [frame for batch in compose(made.pages.stage)[1] for frame in batch]
    return frames, made.pdf, problems.errors


@settings(max_examples=60)
@given(texts())
def test_any_text_is_there_once_and_in_order_or_there_is_a_problem(tmp_path_factory, text):
    language, paragraphs = text
    frames, data, errors = set_text(tmp_path_factory.mktemp("deck"), language, paragraphs)
    if errors:
        assert {error.code for error in errors} <= {"text-too-long", "word-too-wide"}
        return
    expected = ["1", *(word for paragraph in paragraphs for word in plain(paragraph).split())]
    assert without_hyphens(words(by_pdfium(data))) == without_hyphens(expected)
    check_places(frames, data)


def check_places(frames, data: bytes) -> None:
    """No letter's ink leaves the slot, and each line is painted as wide as it was measured."""
    with pypdfium2.PdfDocument(data) as document:
        page = document[0]
        height = page.get_height()
        textpage = page.get_textpage()
        boxes = [textpage.get_charbox(index, loose=False) for index in range(textpage.count_chars())]
        inked = [box for box in boxes if box[2] > box[0]]
        assert min(box[0] for box in inked) >= LEFT * MM - INK
        assert max(box[2] for box in inked) <= (WIDTH - RIGHT) * MM + INK
        assert min(box[1] for box in inked) >= BOTTOM * MM - 0.35 * 13
        assert max(box[3] for box in inked) <= height - TOP * MM + 0.35 * 13
        origins = dict(_line_ends(textpage))
    for line in (item for item in frames[0].items if isinstance(item, Glyphs)):
        measured = sum(piece.width for piece in line.pieces) * line.size / EM
        assert line.x + measured <= (WIDTH - RIGHT) * MM + 0.15
        painted = origins[round(height - line.y, 1)]
        last = line.pieces[-1]
        advance = last.advances[-1] / last.font.upem * line.size
        assert abs(painted[1] - painted[0] + advance - measured) < 0.15, line.text.string


def _line_ends(textpage):
    """Yield the baseline of each line, and where its first and last letters have their origins."""
    found: dict[float, list[float]] = {}
    x, y = pdfium.c_double(), pdfium.c_double()
    for index in range(textpage.count_chars()):
        if pdfium.FPDFText_IsGenerated(textpage, index) == 1:
            continue
        pdfium.FPDFText_GetCharOrigin(textpage, index, x, y)
        found.setdefault(round(y.value, 1), []).append(x.value)
    yield from ((y, (min(xs), max(xs))) for y, xs in found.items())


SAMPLES = {
    "fi": [
        "Ohjattu prosessi, jossa syntyy *me-tunne* ja sitoutuminen **kehittämiseen**.",
        "AVOT-Arjen pitkä&shy;jänteistä.",
    ],
    "sv": ["Erfarenhets&shy;expertis, delaktighet och samhällsutveckling i vardagen."],
    "en": ["Efficient offices, difficult affiliations and “fluffy” flowers; a re-entry."],
    "ru": ["Взаимодействие, поддержка и объединение людей с «опытом»."],
    "uk": ["Взаємодія, підтримка й об’єднання людей із досвідом."],
    "se": ["Máŋggas ožžot doppe ođđa ustibiid, maiddái Ruoŧas."],
    "so": ["Meel ammaan ah oo u furan dhammaan dadka."],
}


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("language", SAMPLES)
def test_three_readers_agree(tmp_path, reader, language):
    _, data, errors = set_text(tmp_path, language, SAMPLES[language])
    assert errors == ()
    assert words(READERS[reader](data)) == ["1", *" ".join(map(plain, SAMPLES[language])).split()]


@pytest.mark.parametrize("reader", READERS)
def test_added_hyphens_and_those_of_authors_are_told_apart(tmp_path, reader):
    """A word divided at the end of a line ends in a soft hyphen, an author's own hyphen stays one."""
    narrow = "Sana AVOT-Arjenkäytänteet kokemusasiantuntijuuden. Kohtaamispaikkatoiminta jatkuu kaupunginosassa taas"
    _, data, _ = set_text(tmp_path, "fi", [narrow])
    said = READERS[reader](data)
    assert re.search("[\u00ad\ufffe\x02]", said), "something is divided"
    if reader == "pdfium":
        assert without_hyphens(words(said)) == without_hyphens(["1", *narrow.split()])
    else:
        assert words(said) == ["1", *narrow.split()]


@pytest.mark.parametrize("reader", READERS)
def test_more_letters_than_a_byte_can_count_are_all_there(tmp_path, reader):
    """No code of a letter has a byte that would end a string, or be read as another."""
    ranges = (0x00E0, 0x0149), (0x014A, 0x017F), (0x0430, 0x0460), (0x1EA0, 0x1EFA)
    letters = "".join(chr(code) for low, high in ranges for code in range(low, high))
    expected = [letters[start : start + 9] for start in range(0, len(letters), 9)]
    paragraphs = [" ".join(expected[start : start + 9]) for start in range(0, len(expected), 9)]
    _, data, errors = set_text(tmp_path, "ru", paragraphs)
    assert errors == ()
    assert len(letters) > 256
    assert words(READERS[reader](data)) == ["1", *expected]
