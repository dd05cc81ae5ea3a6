"""Preflight of tagged files: each defect is found by one rule, by its code; what is built has none, and veraPDF agrees."""

import functools
import io
import json

import pikepdf
import pypdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name
from PIL import Image

from cardpress.cli import run
from cardpress.make.build import Builder
from cardpress.make.check_made import check_made, limits_for
from cardpress.make.expected_of import expected_of
from cardpress.preflight.preflight import preflight
from cardpress.problem import Problems
from cardpress.read.decks.deck_file import read_deck
from cardpress.read.printers.printer_file import read_printer

from . import decks, structure, vera
from .test_standards import changed, spoil
from .test_tags import LAYOUT

SCREEN = read_printer(decks.PRINTERS / "screen.yaml", Problems())
PAGES = """\
  - {name: cover, for: cover, column: [{show: title, style: big}]}
  - name: card
    for: card
    ground: ground
    column: [{show: title, style: big}, {show: art, height: 20u}, {show: text, style: big, top: 2u}]
"""
CARD = "---\nart: a.png\n{alt}---\n# Yksi\n\nKatso [täältä](https://a.fi), kiitos\n\n- eka\n- toka\n"


def deck(folder, alt: str = "alt: Talo\n"):
    folder.mkdir(exist_ok=True)
    Image.new("RGB", (900, 900), "red").save(folder / "a.png")
    layout = LAYOUT.format(pages=PAGES, style="bullet: dot").replace("omits: [title, text, cover]", "omits: [cover]")
    return decks.small_deck(folder, {"1.md": CARD.format(alt=alt)}, layout=layout)


@pytest.fixture(scope="module")
def clean(tmp_path_factory):
    problems = Problems()
    builder = Builder(read_deck(deck(tmp_path_factory.mktemp("deck")), problems), SCREEN, problems)
    made = builder.make(*builder.catalogue.find(["own"])[0])
    assert check_made(made, SCREEN, with_plates=False).findings == ()
    return made


def element(pdf, kind: str):
    return next(found for found in structure.elements(pdf) if f"/{kind}" == found.S)


def of_kind(kind: str, change):
    """Change the first element of a kind."""
    return lambda pdf: change(element(pdf, kind))


def renamed(kind: str, other: str):
    return of_kind(kind, lambda found: found.__setattr__("S", Name(f"/{other}")))


def without(kind: str, key: str):
    return of_kind(kind, lambda found: found.__delattr__(key))


def replaced(old: bytes, new: bytes):
    """Change the last page's operators once."""

    def change(pdf):
        page = pdf.pages[-1]
        content = page.Contents.read_bytes()
        assert old in content
        page.Contents = pdf.make_stream(content.replace(old, new, 1))

    return change


def bare(pdf):
    page = pdf.pages[-1]
    page.Contents = pdf.make_stream(page.Contents.read_bytes() + b"\n20 20 5 5 re f")


def bare_form(pdf):
    page = pdf.pages[-1]
    page.Resources.XObject.Fm = pdf.make_stream(
        b"20 20 5 5 re f", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 99, 99]
    )
    page.Contents = pdf.make_stream(page.Contents.read_bytes() + b"\n/Fm Do")


def exchanged(pdf):
    row = pdf.Root.StructTreeRoot.ParentTree.Nums[3]
    row[0], row[1] = row[1], row[0]


def left_out(pdf):
    del element(pdf, "P").K


def annotation(change):
    return lambda pdf: change(pdf.pages[-1].Annots[0])


def unread(pdf):
    for font in pdf.pages[-1].Resources.Font.values():
        rows = font.ToUnicode.read_bytes()
        font.ToUnicode = pdf.make_stream(rows.replace(b"<0001>", b"<00FF>", 1))


def untitled(pdf):
    packet = pdf.Root.Metadata.read_bytes()
    start, end = packet.index(b"<dc:title>"), packet.index(b"</dc:title>") + len(b"</dc:title>")
    pdf.Root.Metadata = pdf.make_stream(packet[:start] + packet[end:], Type=Name.Metadata, Subtype=Name.XML)


DEFECTS = {
    "no mark": ("tags-missing", spoil(Root__MarkInfo__Marked=False)),
    "bare": ("content-untagged", bare),
    "bare form": ("content-untagged", bare_form),
    "artifact in a tag": ("artifact-tagged", replaced(b"<</MCID 0>>BDC", b"<</MCID 0>>BDC /Artifact BMC EMC")),
    "exchanged": ("tags-apart", exchanged),
    "left out of the tree": ("tags-apart", left_out),
    "marked twice": ("tags-apart", replaced(b"<</MCID 0>>BDC", b"<</MCID 0>>BDC EMC /P<</MCID 0>>BDC")),
    "marked nowhere": ("tags-apart", of_kind("P", lambda found: found.K.append(77))),
    "leads back to nothing": (
        "tags-apart",
        lambda pdf: pdf.Root.StructTreeRoot.ParentTree.Nums.__setitem__(3, Dictionary()),
    ),
    "leads back to null": ("tags-apart", lambda pdf: pdf.Root.StructTreeRoot.ParentTree.Nums[3].__setitem__(0, None)),
    "letters": ("letters-unread", unread),
    "own kind": ("tag-unknown", renamed("P", "Kappale")),
    "skipped": ("title-skips", renamed("H2", "H4")),
    "begins low": ("title-skips", renamed("H1", "H2")),
    "item without a body": ("list-broken", renamed("LBody", "P")),
    "item outside": ("list-broken", renamed("P", "LI")),
    "list without numbering": ("list-unnumbered", without("L", "A")),
    "no alt": ("picture-untold", without("Figure", "Alt")),
    "empty alt": ("picture-untold", of_kind("Figure", lambda found: found.__setattr__("Alt", " "))),
    "no box": ("picture-without-box", of_kind("Figure", lambda found: found.A.__delattr__("BBox"))),
    "no contents": ("link-untold", annotation(lambda link: link.__delattr__("Contents"))),
    "link in a span": ("link-untagged", renamed("Link", "Span")),
    "link without its area": (
        "link-untagged",
        of_kind("Link", lambda found: found.__setattr__("K", Array([found.K[0]]))),
    ),
    "link leads nowhere": ("link-untagged", annotation(lambda link: link.__delattr__("StructParent"))),
    "tabs": ("tab-order", lambda pdf: pdf.pages[-1].obj.__delattr__("Tabs")),
    "no language": ("language-missing", spoil(Root__Lang=None)),
    "file name shown": ("title-not-shown", spoil(Root__ViewerPreferences=Dictionary())),
    "no title": ("key-not-there", untitled),
}
OURS = {
    "list without numbering", "exchanged", "marked twice", "marked nowhere", "left out of the tree", "link without its area",
    "empty alt", "no box",
}  # fmt: skip
"""What veraPDF lets pass."""


@pytest.mark.parametrize("name", DEFECTS)
def test_a_defect_is_found_by_one_rule(name, clean):
    code, change = DEFECTS[name]
    report = preflight(changed(clean.pdf, change), limits_for(clean, SCREEN), with_plates=False)
    assert {finding.code for finding in report.findings} == {code}
    assert all("ISO 14289-1" in finding.source for finding in report.findings)


@pytest.fixture(scope="module")
def verdicts(clean, signs, tmp_path_factory):
    """What veraPDF finds in all files of this module, by name: asked once, as Java takes long to start."""
    files = {name: changed(clean.pdf, change) for name, (_, change) in DEFECTS.items()}
    files |= {"clean": clean.pdf, "signs": signs.pdf}
    files |= {f"{folder.name} {name}": made.pdf for folder in decks.BOTH for name, made in screen_files(folder).items()}
    found = vera.validate(
        {f"{name}.pdf": data for name, data in files.items()}, tmp_path_factory.mktemp("vera"), "PDFUA-1"
    )
    return {name.removesuffix(".pdf"): wrong for name, wrong in found.items()}


def test_verapdf_finds_the_same_defects(verdicts):
    assert {name for name in ("clean", *DEFECTS) if not verdicts[name]} == {"clean", *OURS}


def test_a_file_that_does_not_say_so_is_not_taken_for_one(clean):
    def claims_nothing(pdf):
        packet = pdf.Root.Metadata.read_bytes().replace(b"<pdfuaid:part>1</pdfuaid:part>", b"")
        pdf.Root.Metadata = pdf.make_stream(packet, Type=Name.Metadata, Subtype=Name.XML)

    report = preflight(changed(clean.pdf, claims_nothing), limits_for(clean, SCREEN), with_plates=False)
    assert [finding.code for finding in report.findings] == ["standard-missing"]


def hidden(pdf):
    """Make the first paragraph of the last page decoration, on the page and in the tree."""
    found = element(pdf, "P")
    number = int(found.K[0].MCID)
    replaced(b"/P<</MCID %d>>BDC" % number, b"/Artifact BMC")(pdf)
    del found.K[0]
    pdf.Root.StructTreeRoot.ParentTree.Nums[3][number] = pdf.Root.StructTreeRoot.K


def test_a_text_that_is_decoration_by_mistake_is_found(clean):
    report = preflight(changed(clean.pdf, hidden), limits_for(clean, SCREEN), expected_of(clean), with_plates=False)
    assert [(finding.code, finding.about) for finding in report.findings] == [
        ("text-untold", "Katso täältä, kiitos"),
    ]


def test_a_tree_that_leads_back_into_itself_is_read_to_its_end(clean):
    def circle(pdf):
        element(pdf, "LBody").K.append(element(pdf, "L"))

    report = preflight(changed(clean.pdf, circle), limits_for(clean, SCREEN), with_plates=False)
    assert [finding.code for finding in report.findings] == []


def test_a_list_without_labels_needs_no_numbering(clean):
    def unlabelled(pdf):
        whole = element(pdf, "L")
        del whole.A
        for item in whole.K:
            item.K = Array([kid for kid in item.K if kid.S == "/LBody"])

    report = preflight(changed(clean.pdf, unlabelled), limits_for(clean, SCREEN), with_plates=False)
    assert {finding.code for finding in report.findings} == {"tags-apart"}  # the labels are on the page still


# What is built


def product_names(folder):
    return [product.name for product in decks.house("screen", folder).catalogue.products()]


@functools.cache
def screen_files(folder):
    """Products by name, of those that are the same bytes one."""
    files = {}
    for name in product_names(folder):
        made = decks.product_at(name, "screen", folder)
        files.setdefault(made.pdf, (name, made))
    return dict(files.values())


@pytest.mark.parametrize("folder", decks.BOTH, ids=lambda folder: folder.name)
def test_every_product_is_clean_and_tells_its_texts(folder):
    for name, made in screen_files(folder).items():
        report = check_made(made, SCREEN, with_plates=False)
        assert (name, report.claims, report.findings) == (name, "PDF/UA-1", ())
        said = "".join(row.partition(": ")[2] for row in structure.told(made.pdf)).replace("\u00ad", "")
        shown = {text for page in made.pages.shown for text in page.texts}
        _, *texts = made.pages.stage.deck.texts  # the deck's title is that of the file
        texts = [text.string for text in texts if id(text) in shown]
        assert [text for text in texts if " ".join(text.split()) not in said] == [], name


def test_verapdf_finds_pdf_ua_in_every_product(verdicts):
    names = ["signs", *(f"{folder.name} {name}" for folder in decks.BOTH for name in screen_files(folder))]
    assert len(names) > 20
    assert {name: verdicts[name] for name in names} == {name: [] for name in names}


def test_pages_on_a_screen_are_as_large_as_their_trim_in_rgb():
    for name, made in screen_files(decks.REAL).items():
        assert made.plan is None
        with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
            assert all(page.MediaBox == page.TrimBox for page in pdf.pages), name
        assert b"/OutputIntents" not in made.pdf


def test_products_on_sheets_are_their_pages_and_not_made_twice():
    by_default = {product.name for product in decks.house("screen").catalogue.products() if product.default}
    assert by_default == {"cards", "cards-pocket", "posters", "booklet", "handout"}
    again = set(product_names(decks.REAL)) - set(screen_files(decks.REAL))
    assert {"cards-sheets", "cards-pocket-sheets", "booklet-sheets"} <= again


def test_a_whole_deck_has_no_file_that_tells_nothing(tmp_path):
    folder, out = deck(tmp_path / "deck", alt="alt: none\n"), tmp_path / "out"
    assert run(["build", str(folder), "--printer", "screen", "--out", str(out)], {}) == 0
    manifest = json.loads((out / "manifest.json").read_text("utf-8"))
    assert manifest["everything"] is None
    assert [card["alt"] for card in manifest["cards"]] == ["", ""]
    for path in out.glob("*.pdf"):
        with pikepdf.open(path) as pdf:
            assert "/StructTreeRoot" in pdf.Root, path


def test_tags_change_nothing_that_is_seen():
    product = "handout"
    plain, told = (pypdfium2.PdfDocument(decks.product_at(product, name).pdf) for name in ("default", "screen"))
    assert [page.render().to_pil() for page in told] == [page.render().to_pil() for page in plain]


def test_a_printer_of_their_own_may_say_more_for_the_press():
    """Bleed and order are a press's business; a screen has none of them."""
    own = read_printer(decks.PRINTERS / "screen.yaml", Problems())
    builder = decks.builder(printer=decks.replace(own, bleed=9.0, order="back-front", pages="marked"))
    made = builder.make(*builder.catalogue.find(["cards"])[0])
    assert made.pdf == screen_files(decks.REAL)["cards"].pdf


def test_pypdf_and_pdfium_read_words_apart_at_the_ends_of_lines():
    made = screen_files(decks.REAL)["cards"]
    texts = [text.string for text in decks.house("screen").deck.cards[0].texts]
    by_pypdf = " ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(made.pdf)).pages)
    by_pdfium = " ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(made.pdf))
    for read in (by_pypdf, by_pdfium):
        whole = " ".join(read.replace("\u00ad\n", "").replace("\u00ad", "").replace("\x02", "").split())
        assert [text for text in texts[1:] if text not in whole] == []


@pytest.mark.parametrize("printer", ["default", "screen"])
def test_an_authors_own_hyphen_at_a_lines_end_is_no_word_lost(tmp_path, printer):
    """PDFium takes it for one that was added."""
    text = "Tämä on lyhyt kortti ja AVOT-Arjen verkostot ovat mukana " * 9
    folder = decks.small_deck(tmp_path, {"1.md": f"# Yksi\n\n{text}\n"})
    builder = decks.builder(folder, read_printer(decks.PRINTERS / f"{printer}.yaml", Problems()))
    made = builder.make(*builder.catalogue.find(["cards"])[0])
    assert "AVOT\ufffeArjen" in pypdfium2.PdfDocument(made.pdf)[3].get_textpage().get_text_range()
    assert check_made(made, builder.printer, with_plates=False).findings == ()


@pytest.fixture(scope="module")
def signs(tmp_path_factory):
    """Cards with signs that are several glyphs."""
    card, deck = "# За\u0301мок\n\nq\u0303 замо\u0301к\n", "title: Проба\nlanguage: ru\n"
    builder = decks.builder(decks.small_deck(tmp_path_factory.mktemp("signs"), {"1.md": card}, deck), SCREEN)
    return builder.make(*builder.catalogue.find(["cards"])[0])


def test_signs_of_several_glyphs_can_be_told(signs):
    assert check_made(signs, SCREEN, with_plates=False).findings == ()


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("en", "error: nothing says what this picture shows"), ("fi", "virhe: missään ei sanota, mitä tässä kuvassa on")],
)
def test_nothing_is_written_of_a_deck_with_a_picture_that_says_nothing(tmp_path, capsys, language, sentence):
    folder = deck(tmp_path / "deck", alt="")
    words = ["build", str(folder), "own", "--out", str(tmp_path / "out"), "--lang", language]
    assert run([*words, "--printer", "screen"], {}) == 1
    told = capsys.readouterr().err
    assert f"1.md:2:6: {sentence}" in told
    assert "alt: none" in told
    assert list((tmp_path / "out").glob("*")) == []
    assert run(words, {}) == 0


def test_what_is_built_for_screens_is_checked_without_being_asked(tmp_path, monkeypatch, capsys):
    from cardpress.pdf.document import tree

    monkeypatch.setattr(tree, "_number_titles", lambda _: None)
    words = ["build", str(deck(tmp_path / "deck")), "own", "--out", str(tmp_path / "out"), "--lang", "en"]
    assert run([*words, "--printer", "screen"], {}) == 1
    assert "a tag is of a kind that PDF does not know: H0" in capsys.readouterr().err
    assert list((tmp_path / "out").glob("*")) == []
