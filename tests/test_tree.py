"""The structure tree of a PDF: it tells what frames say, in their order and in the author's words."""

import io
import re
import shutil
import subprocess

import pikepdf
import pytest

from cardpress.color import BLACK
from cardpress.geometry import Rect, Size
from cardpress.layout.frame import Element, Frame, Shape, Tagged
from cardpress.paths import rectangle
from cardpress.pdf.document.bind import bind
from cardpress.pdf.finishing.about import About
from cardpress.pdf.finishing.finish import finish
from cardpress.pdf.painting.inks import OfficeInks
from cardpress.pdf.painting.paint import paint
from cardpress.pdf.painting.screen import Screen

from . import decks, structure
from .test_tags import own, tagged, words

SIZE = Size(100, 200)
BOX = Rect(10, 20, 30, 40)
PRODUCTS = ("cards", "booklet", "handout", "posters", "table-tent")


def pdf(*batches) -> bytes:
    """A tagged file of batches of frames."""
    inks = OfficeInks(Screen())
    objects, _ = bind([paint(frames, inks, 0.0) for frames in batches], "fi", inks, tagged=True)
    return finish(objects, About("Pakka", "", "fi"))


def frame(*parts, number: int = 1) -> Frame:
    """A page that marks a shape for each row of elements."""
    shape = Shape(rectangle(BOX), BLACK)
    return Frame(SIZE, [Tagged((shape,), part, box=BOX) for part in parts], "page", number)


def section(key: int, *inner: Element) -> tuple[Element, ...]:
    return Element("section", key), *inner


def types(data: bytes) -> list[str]:
    with pikepdf.open(io.BytesIO(data)) as file:
        return [str(element.S)[1:] for element in structure.elements(file)]


@pytest.mark.parametrize("folder", decks.BOTH, ids=lambda folder: folder.name)
@pytest.mark.parametrize("product", PRODUCTS)
def test_files_tell_the_words_of_their_frames(product, folder):
    frames, _ = decks.tagged_frames(product, folder)
    parts = [part for frame in frames for part in tagged(frame.items) if part.elements]
    wanted = sorted(part.elements[-1].says or words(part) for part in parts)
    found = structure.told(pdf(frames))
    assert sorted("".join(row.partition(": ")[2] for row in found)) == sorted("".join(wanted))
    assert found[0].startswith("Sect/H1: ")


def test_poppler_reads_the_same_words():
    if not shutil.which("pdfinfo"):
        pytest.skip("poppler-utils is not installed")
    data = pdf(decks.tagged_frames("cards")[0])
    command = ["pdfinfo", "-struct-text", "-"]
    read = subprocess.run(command, input=data, capture_output=True, check=True).stdout.decode()
    by_poppler = "".join(re.findall(r'^ *"(.*)"$', read, re.MULTILINE))
    texts = [row.partition(": ")[2] for row in structure.told(data) if "Figure" not in row and "Lbl" not in row]
    assert by_poppler.replace("\u00ad", "") == "".join(texts).replace("\u00ad", "")


def test_titles_have_levels_of_which_none_is_skipped():
    ranks = (3, 2, 3, 3, 1, 3, 2, 3)
    pages = [frame(section(number, Element("title", rank))) for number, rank in enumerate(ranks, 1)]
    assert [kind for kind in types(pdf(pages)) if kind != "Sect"][1:] == [
        "H1",
        "H1",
        "H2",
        "H2",
        "H1",
        "H2",
        "H2",
        "H3",
    ]


def test_a_section_begins_with_its_title():
    picture, title = Element("picture", says="Talo"), Element("title", 1)
    assert types(pdf([frame(section(1, picture), section(1, title))])) == ["Document", "Sect", "H1", "Figure"]


def test_a_text_over_pages_is_one_element():
    paragraph = Element("paragraph", 7)
    pages = [frame(section(1, paragraph)), frame(section(1, paragraph), section(2, paragraph), number=2)]
    data = pdf(pages)
    assert types(data) == ["Document", "Sect", "P", "Sect", "P"]
    with pikepdf.open(io.BytesIO(data)) as file:
        first = next(element for element in structure.elements(file) if element.S == "/P")
        assert [(kid.Pg.objgen, int(kid.MCID)) for kid in first.K] == [(page.objgen, 0) for page in file.pages]


def test_sections_of_two_batches_are_two():
    paragraph = Element("paragraph", 7)
    data = pdf([frame(section(1, paragraph))], [frame(section(1, paragraph), number=2)])
    assert types(data) == ["Document", "Sect", "P", "Sect", "P"]


def test_the_parent_tree_leads_back_from_pages_and_links():
    link = Element("paragraph"), Element("link", 1, "https://a.fi/ä(b)")
    data = pdf([frame(section(1, *link), section(1, *link[:1]))])
    with pikepdf.open(io.BytesIO(data)) as file:
        (page,), parents = file.pages, file.Root.StructTreeRoot.ParentTree.Nums
        (annotation,) = page.Annots
        found = dict(zip(parents[::2], parents[1::2], strict=True))
        assert [str(parent.S) for parent in found[int(page.StructParents)]] == ["/Link", "/P"]
        of_link = found[annotation.StructParent]
        assert of_link.S == "/Link"
        assert [str(kid.Type) for kid in of_link.K] == ["/MCR", "/OBJR"]
        assert of_link.K[1].Obj.objgen == annotation.objgen
        assert str(annotation.A.URI) == "https://a.fi/%C3%A4(b)"
        assert str(annotation.Contents) == "https://a.fi/ä(b)"
        assert [float(edge) for edge in annotation.Rect] == [10, 140, 40, 180]
        assert page.Tabs == "/S"
        assert file.Root.StructTreeRoot.ParentTreeNextKey == 2


def test_pictures_lists_and_labels_say_what_is_asked_of_them():
    parts = [
        section(1, Element("picture", says="Talo")),
        section(1, Element("bullets"), Element("item"), Element("label", says="•")),
        section(1, Element("numbers"), Element("item"), Element("label")),
        section(1, Element("list"), Element("item"), Element("body")),
    ]
    with pikepdf.open(io.BytesIO(pdf([frame(*parts)]))) as file:
        found = list(structure.elements(file))
    figure = next(element for element in found if element.S == "/Figure")
    assert str(figure.Alt) == "Talo"
    assert [float(edge) for edge in figure.A.BBox] == [10, 140, 40, 180]
    assert [str(element.A.ListNumbering) for element in found if element.S == "/L"] == ["/Disc", "/Decimal", "/None"]
    assert [str(element.get("/ActualText", "")) for element in found if element.S == "/Lbl"] == ["•", ""]


def test_a_picture_in_a_link_opens_it():
    code = section(1, Element("link", "qr", "https://a.fi"), Element("picture", says="QR: https://a.fi"))
    data = pdf([frame(code)])
    assert types(data) == ["Document", "Sect", "Link", "Figure"]
    with pikepdf.open(io.BytesIO(data)) as file:
        link = next(element for element in structure.elements(file) if element.S == "/Link")
        assert [str(kid.Type) for kid in link.K] == ["/StructElem", "/OBJR"]
        assert str(link.K[1].Obj.A.URI) == "https://a.fi"
        assert link.K[0].A.BBox == link.K[1].Obj.Rect


def test_words_in_another_language_say_so():
    paragraph = Element("paragraph", language="en")
    with pikepdf.open(io.BytesIO(pdf([frame(section(1, paragraph))]))) as file:
        assert [str(element.get("/Lang", "")) for element in structure.elements(file)] == ["", "", "en"]


def test_a_link_in_a_deck_opens_where_it_leads(tmp_path):
    pages = "  - {name: card, for: card, column: [{show: title, style: big}, {show: text, style: big}]}\n"
    frames, _ = own(tmp_path, pages, {"1.md": "# Yksi\n\nKatso [täältä](https://a.fi), kiitos\n"})
    data = pdf(frames)
    assert structure.told(data) == ["Sect/H1: Yksi ", "Sect/P: Katso ", "Sect/P/Link: täältä", "Sect/P: , kiitos "]
