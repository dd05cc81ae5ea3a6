"""Finished files keep to the standard that they claim, as other programs read them."""

import functools
import io
import re
import shutil
import subprocess
import zlib

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name

from cardpress.make.check_made import check_made
from cardpress.pdf.document.reportlab_hooks import Document, pack
from cardpress.pdf.finishing.about import About
from cardpress.pdf.finishing.finish import finish
from cardpress.pdf.finishing.intent import PLAIN, Intent, description
from cardpress.pdf.sheets.merge import merge
from cardpress.pdf.syntax.objects import Objects
from cardpress.read.printers.profiles import ICC

from . import decks, standards, vera

PROFILE = (ICC / "ISOcoated_v2_300_bas.icc").read_bytes()
CLAIMS = ("x4", "x1a-2003", "x1a-2001")
SUBTYPES = {"x4": "PDF/X-4", "x1a-2003": "PDF/X-1a:2003", "x1a-2001": "PDF/X-1:2001"}


@functools.cache
def press_files(folder, standard):
    """All files for a press of a deck, by product."""
    own = None if standard == decks.house("default", folder).printer.standard else standard
    builder = decks.house("default", folder, own)
    products = [product for product in builder.catalogue.products() if product.output == "press"]
    assert len(products) > 10
    return {product.name: decks.product_at(product.name, "default", folder, own).pdf for product in products}


@pytest.mark.parametrize("folder", decks.BOTH, ids=lambda folder: folder.name)
@pytest.mark.parametrize("standard", CLAIMS)
def test_every_press_file_keeps_to_its_standard(folder, standard):
    assert {name: standards.departures(data, standard) for name, data in press_files(folder, standard).items()} == {
        name: [] for name in press_files(folder, standard)
    }


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory):
    """What veraPDF finds in X-4 files and in a spoilt one, by name: asked once, as Java takes long to start."""
    files = {f"{folder.name}-{name}.pdf": data for folder in decks.BOTH for name, data in shown_to_vera(folder).items()}
    files["spoilt.pdf"] = changed(press_files(decks.REAL, "x4")["cards"], without_profile)
    return vera.validate(files, tmp_path_factory.mktemp("vera"))


def shown_to_vera(folder):
    """All of the deck with art; of the other its pages alone, as sheets hold pages of any deck in the same way."""
    on_sheets = [
        product.name for product in decks.house("default", folder).catalogue.products() if product.onto != "single"
    ]
    left_out = on_sheets if folder == decks.QUESTIONS else []
    return {name: data for name, data in press_files(folder, "x4").items() if name not in left_out}


def without_profile(pdf):
    pdf.Root.OutputIntents = Array(pdf.Root.OutputIntents[:1])


@pytest.mark.parametrize("folder", decks.BOTH, ids=lambda folder: folder.name)
def test_verapdf_finds_pdf_a_in_x4_files(folder, verdicts):
    names = [f"{folder.name}-{name}.pdf" for name in shown_to_vera(folder)]
    assert len(names) > 8
    assert {name: verdicts[name] for name in names} == {name: [] for name in names}


def test_verapdf_sees_what_is_wrong(verdicts):
    assert any("6.2.4.3" in line for line in verdicts["spoilt.pdf"])


@pytest.mark.parametrize("standard", CLAIMS)
def test_pdfinfo_and_qpdf_agree(standard, tmp_path):
    if not shutil.which("pdfinfo") or not shutil.which("qpdf"):
        pytest.skip("poppler-utils or qpdf is not installed")
    for name, data in press_files(decks.REAL, standard).items():
        path = tmp_path / f"{name}.pdf"
        path.write_bytes(data)
        told = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
        assert re.search(r"^PDF subtype: +(.+)$", told, re.MULTILINE)[1] == SUBTYPES[standard]
        done = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


# The checks themselves: each file is spoilt in one way.


def changed(data, change):
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        file = io.BytesIO()
        pdf.save(file, object_stream_mode=pikepdf.ObjectStreamMode.disable, fix_metadata_version=False)
        return file.getvalue()


def spoil(**changes):
    """Change a file's objects by a path such as `Root__Lang`; None takes the key away."""

    def change(pdf):
        for path, value in changes.items():
            *way, last = path.split("__")
            place = pdf.trailer
            for step in way:
                place = place[int(step)] if step.isdigit() else place[f"/{step}"]
            if value is None:
                del place[f"/{last}"]
            else:
                place[f"/{last}"] = value

    return change


def painted(operators):
    """Add operators to the first page."""

    def change(pdf):
        page = pdf.pages[0]
        page.Contents = pdf.make_stream(page.Contents.read_bytes() + operators)

    return change


def with_state(**state):
    def change(pdf):
        pdf.pages[0].Resources.ExtGState.X = Dictionary(**state)

    return change


def with_unembedded(pdf):
    pdf.pages[0].Resources.Font.X = pdf.make_indirect(
        Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    )


def packed_metadata(pdf):
    pdf.Root.Metadata = pdf.make_stream(b"<x/>", Type=Name.Metadata, Subtype=Name.XML)


def other_title(pdf):
    pdf.trailer.Info.Title = "Muu"


DEPARTURES = {
    "no condition": (spoil(Root__OutputIntents__0__OutputConditionIdentifier=""), "names no condition"),
    "no intent": (spoil(Root__OutputIntents=None), "0 output intents"),
    "trapped unknown": (spoil(Info__Trapped=Name.Unknown), "Trapped"),
    "no title": (spoil(Info__Title=None), "/Title"),
    "no date": (spoil(Info__ModDate=None), "/ModDate"),
    "opens": (spoil(Root__OpenAction=Dictionary(S=Name.JavaScript)), "/OpenAction"),
    "no trim": (spoil(Root__Pages__Kids__0__TrimBox=None), "just one of"),
    "trim beyond bleed": (spoil(Root__Pages__Kids__0__TrimBox=Array([0, 0, 999, 999])), "inside each other"),
    "annotation": (spoil(Root__Pages__Kids__0__Annots=Array([Dictionary(Subtype=Name.Link)])), "annotations"),
    "red, green, blue": (painted(b" 1 0 0 rg"), "rg"),
    "transfer": (with_state(TR=Name.Identity), "transfer"),
    "font": (with_unembedded, "Helvetica"),
}
OF_X1A = {
    "see-through": (with_state(ca=0.5), "transparency"),
    "blended": (with_state(BM=Name.Multiply), "transparency"),
    "group": (spoil(Root__Pages__Kids__0__Group=Dictionary(S=Name.Transparency)), "group"),
}
OF_X4 = {
    "no profile": (spoil(Root__OutputIntents__0__DestOutputProfile=None), "no profile"),
    "no xmp": (spoil(Root__Metadata=None), "no XMP"),
    "xmp says nothing": (packed_metadata, "PDF/X-4"),
    "another title": (other_title, "dc:title"),
}


@pytest.mark.parametrize(
    ("standard", "name", "change", "found"),
    [
        *(("x1a-2003", name, *row) for name, row in (DEPARTURES | OF_X1A).items()),
        *(("x4", name, *row) for name, row in (DEPARTURES | OF_X4).items()),
    ],
)
def test_a_departure_is_found(standard, name, change, found):
    spoilt = changed(press_files(decks.REAL, standard)["cards"], change)
    assert any(found in wrong for wrong in standards.departures(spoilt, standard)), name


# What finishing writes


def unfinished():
    document = Document("fi")
    document.page(pack(b"0 g"), "/MediaBox[0 0 9 9]/TrimBox[0 0 9 9]", document.add(lambda: b"<<>>"))
    return document.objects()


def test_what_a_file_says_of_itself_is_the_same_in_both_places():
    about = About("Otsikko ä (1) \\ & <b>", "Tekijä", "fi", "Aihe")
    data = finish(unfinished(), about, Intent("x4", "FOGRA39", description(PROFILE), zlib.compress(PROFILE)))
    assert standards.departures(data, "x4") == []
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert str(pdf.docinfo.Title) == about.title
        assert str(pdf.Root.OutputIntents[0].Info) == "ISO Coated v2 300% (basICColor)"
        assert pdf.Root.OutputIntents[0].DestOutputProfile.read_bytes() == PROFILE
        assert pdf.Root.OutputIntents[0].DestOutputProfile.objgen == pdf.Root.OutputIntents[1].DestOutputProfile.objgen


def test_signs_that_xml_can_not_hold_do_not_break_the_packet():
    data = finish(unfinished(), About("a\x00b\ud800", "", "fi"))
    with pikepdf.open(io.BytesIO(data)) as pdf, pdf.open_metadata() as xmp:
        assert xmp["dc:title"] == "a\ufffdb\ufffd"


def test_the_time_of_a_file_is_the_one_that_is_asked_for(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795521600")
    with pikepdf.open(io.BytesIO(finish(unfinished(), About("a", "", "fi")))) as pdf, pdf.open_metadata() as xmp:
        assert str(pdf.docinfo.CreationDate) == str(pdf.docinfo.ModDate) == "D:20261124120000Z"
        assert xmp["xmp:CreateDate"] == "2026-11-24T12:00:00Z"


def test_the_identifier_is_that_of_the_content():
    one, same = (finish(unfinished(), About("a", "", "fi")) for _ in range(2))
    titled = finish(unfinished(), About("b", "", "fi"))
    claimed = finish(unfinished(), About("a", "", "fi"), Intent("x1a-2003", "FOGRA39"))
    assert one == same
    identifiers = {re.search(rb"/ID\[<(\w{32})>", data)[1] for data in (one, titled, claimed)}
    assert len(identifiers) == 3


def test_x1a_can_name_its_condition_alone():
    data = finish(unfinished(), About("a", "", "fi"), Intent("x1a-2001", "FOGRA39", "FOGRA39"))
    assert standards.departures(data, "x1a-2001") == []
    assert b"DestOutputProfile" not in data
    assert b"/Metadata" not in data


def test_office_files_and_everything_claim_nothing():
    data = [decks.real_product("handout").pdf]
    data.append(merge([("a", press_files(decks.REAL, "x4")["cards"])], About("a", "", "fi")))
    for file in data:
        with pikepdf.open(io.BytesIO(file)) as pdf:
            assert "/OutputIntents" not in pdf.Root
            assert not {"/GTS_PDFXVersion", "/GTS_PDFXConformance"} & set(pdf.docinfo)
            assert b"pdfaid" not in pdf.Root.Metadata.read_bytes()


@pytest.mark.parametrize("printer", ["grano", "hansaprint", "mbprint"])
def test_what_is_made_for_the_office_is_made_for_a_print_house_as_it_asks(printer):
    asked, made = decks.house(printer).printer, decks.product_at("handout", printer)
    assert standards.departures(made.pdf, asked.standard) == []
    assert {box.bleed for box in made.pages.boxes} == {asked.bleed}
    assert not [problem for problem in check_made(made, asked).problems("handout.pdf") if problem.severity == "error"]


@pytest.mark.parametrize("printer", ["default", "office", "makeplayingcards"])
def test_where_no_standard_is_asked_for_it_stays_as_any_office_prints_it(printer):
    assert decks.product_at("handout", printer).product.output == "office"


def test_a_file_that_is_finished_is_the_same_picture():
    before, after = unfinished().draft(), finish(unfinished(), About("a", "", "fi"), PLAIN)
    pictures = [pypdfium2.PdfDocument(data)[0].render().to_pil() for data in (before, after)]
    assert pictures[0] == pictures[1]


def test_objects_are_taken_apart_and_put_together():
    """Numbers that are not there stay free, and a new object gets the next number."""
    file = Objects.read(unfinished().draft())
    count = len(file.content)
    reference = file.stream("/Type/Metadata/Subtype/XML", b"endobj >> stream")
    assert reference == f"{count + 1} 0 R"
    file.extend(file.root, f"/Metadata {reference}")
    with pikepdf.open(io.BytesIO(file.written("1.5", "00" * 16))) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert pdf.Root.Metadata.read_bytes() == b"endobj >> stream"
        assert pdf.pdf_version == "1.5"


def test_profiles_of_version_4_say_their_name():
    title = "PSO Coated v3".encode("utf-16-be")
    tag = b"mluc" + bytes(4) + (1).to_bytes(4, "big") + (12).to_bytes(4, "big") + b"enUS"
    tag += len(title).to_bytes(4, "big") + (28).to_bytes(4, "big") + title
    head = bytes(128) + (1).to_bytes(4, "big") + b"desc" + (144).to_bytes(4, "big") + len(tag).to_bytes(4, "big")
    assert description(head + tag) == "PSO Coated v3"
    assert description(bytes(132)) == ""
