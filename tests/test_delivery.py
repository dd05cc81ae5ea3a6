"""Pages that lie on no sheet go to a printer in its order, with its marks, in as many files as it wants."""

import io
from dataclasses import replace

import pikepdf
import pypdfium2
import pytest
from pypdf import PdfReader

from cardpress.geometry import MM, Size
from cardpress.impose.delivery import deliver, of_side
from cardpress.impose.page_box import PageBox
from cardpress.impose.press import Press
from cardpress.read.printer import Printer

from . import decks, standards

CARD = Size(70 * MM, 120 * MM)
SIDES = ("front", "back", "front", "back", "front", "front", "back")
BOXES = [PageBox(CARD, 3 * MM, side=side) for side in SIDES]


@pytest.mark.parametrize(
    ("order", "pages"),
    [
        ("front-back", [0, 1, 2, 3, 4, 5, 6]),
        ("back-front", [1, 0, 3, 2, 4, 6, 5]),
        ("fronts-backs", [0, 2, 4, 5, 1, 3, 6]),
    ],
)
def test_order(order, pages):
    plan = deliver(BOXES, Press(), order, marked=False)
    assert [sheet.placements[0].page for sheet in plan.sheets] == pages
    assert {sheet.paper for sheet in plan.sheets} == {Size(CARD.width + 6 * MM, CARD.height + 6 * MM)}
    assert [len(of_side(plan, side).sheets) for side in ("front", "back")] == [4, 3]


def test_a_marked_page_lies_in_the_middle_of_a_sheet_just_large_enough():
    for bleed in (3 * MM, 5 * MM):
        plan = deliver([PageBox(CARD, bleed)], Press(margin=5 * MM, marks=("crop",)), "front-back", marked=True)
        (sheet,) = plan.sheets
        assert plan.left_out == ()
        assert len(sheet.marks) == 4
        edge = bleed + 5 * MM + 2 * MM
        assert (sheet.trim.x, sheet.trim.y) == pytest.approx((edge, edge))
        assert sheet.paper == pytest.approx((CARD.width + 2 * edge, CARD.height + 2 * edge))


def made(**keys):
    """Pocket cards of the real deck for a printer, which it finishes in X-1a so that every key counts."""
    builder = decks.builder(printer=replace(Printer("talo", standard="x1a-2003"), **keys))
    return builder.make(*builder.catalogue.find(["cards-pocket"])[0])


def text(data, page):
    return pypdfium2.PdfDocument(data)[page].get_textpage().get_text_range()


def test_files_are_in_the_printers_order():
    ours, theirs = made().pdf, made(order="back-front").pdf
    assert len(pypdfium2.PdfDocument(theirs)) == 12
    for card in range(6):
        assert text(theirs, 2 * card) == text(ours, 2 * card + 1)
        assert text(theirs, 2 * card + 1) == text(ours, 2 * card)
    assert standards.departures(theirs, "x1a-2003") == []
    for page in PdfReader(io.BytesIO(theirs)).pages:
        assert page.bleedbox == page.mediabox
        assert float(page.trimbox.left) == pytest.approx(3 * MM, abs=0.01)


def test_fronts_and_backs_apart():
    product, whole = made(files="sides", names="{product}-{side}"), made().pdf
    assert set(product.sides) == {"front", "back"}
    for side, start in (("front", 0), ("back", 1)):
        data = product.sides[side]
        assert [text(data, page) for page in range(6)] == [text(whole, page) for page in range(start, 12, 2)]
        assert standards.departures(data, "x1a-2003") == []


def test_marks_lie_outside_the_bleed():
    data = made(pages="marked", marks=("crop", "fold")).pdf
    assert standards.departures(data, "x1a-2003") == []
    edge = 10 * MM
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for page in pdf.pages:
            media, bleed, trim = (
                [float(value) for value in page[key]] for key in ("/MediaBox", "/BleedBox", "/TrimBox")
            )
            assert trim == pytest.approx([edge, edge, media[2] - edge, media[3] - edge], abs=0.01)
            assert bleed == pytest.approx(
                [trim[0] - 3 * MM, trim[1] - 3 * MM, trim[2] + 3 * MM, trim[3] + 3 * MM], abs=0.01
            )
            assert "/Separation" in str(page.Resources.ColorSpace.All[0])
    image = pypdfium2.PdfDocument(data)[0].render(scale=300 / 72).to_pil().convert("L")
    corner = round(edge / 72 * 300)
    marks = image.crop((0, corner - 4, corner - round(3.2 * MM / 72 * 300), corner + 5))
    assert min(marks.tobytes()) < 160  # a hairline to the left of the bleed, at the height of the trim


def test_pages_without_sides_stay_in_order_and_office_files_as_they_are():
    builder = decks.builder(printer=Printer("default", order="fronts-backs", pages="marked"))
    assert builder.make(*builder.catalogue.find(["handout"])[0]).delivery is None
    booklet = builder.make(*builder.catalogue.find(["booklet"])[0])
    assert [sheet.placements[0].page for sheet in booklet.delivery.sheets] == list(range(16))
