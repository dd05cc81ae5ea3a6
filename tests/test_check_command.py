"""The command `check`: clean, foreign, locked, broken and hostile files, in both languages, as JSON and as a page."""

import base64
import io
import json
import re
import zlib

import pikepdf
import pytest
from PIL import Image, ImageColor

from cardpress.cli import run
from cardpress.preflight.limits import Limits
from cardpress.preflight.preflight import preflight
from cardpress.preflight.report_page import COLORS, preflight_page

from .defects import card


def check(capsys, *words):
    code = run(["check", *map(str, words), "--lang", "en"], {})
    out, err = capsys.readouterr()
    return code, out, err


def file(folder, data, name="card.pdf"):
    path = folder / name
    path.write_bytes(data)
    return path


def test_a_clean_file_is_taken(tmp_path, capsys):
    code, out, err = check(capsys, file(tmp_path, card()))
    assert (code, err) == (0, "")
    assert "1 page 63 × 88 mm, PDF/X-4" in out
    assert "nothing found that a print house would send back" in out
    assert "not checked: texts, order of pages, funder: the deck is not known" in out


def test_findings_say_page_measure_rule_and_what_to_do(tmp_path, capsys):
    small = "/Over gs 0 0 0 1 k BT /F1 4 Tf 30 30 Td (Teksti) Tj ET"
    code, out, err = check(capsys, file(tmp_path, card(small)))
    assert code == 1
    assert "error: page 1: text of 4 pt, the smallest allowed is 5 pt" in err
    assert "= rule: " in err
    assert "mistakes: 1" in out


def test_the_same_on_many_pages_is_told_once(tmp_path, capsys):
    _, _, err = check(capsys, file(tmp_path, card("1 0 0 rg 30 30 40 20 re f", pages=3)))
    assert err.count("error:") == 1
    assert "page 1, also on 2, 3: a colour is not made of printing inks: DeviceRGB, 3 times" in err


def test_advice_is_no_failure(tmp_path, capsys):
    code, out, _ = check(capsys, file(tmp_path, card("0.6 0 0.3 0.2 k BT /F1 7 Tf 30 30 Td (Teksti) Tj ET")))
    assert code == 0
    assert "it can be printed; to look at: 1" in out


def test_an_office_printer_takes_colours_of_screens_pages_without_bleed_and_links(tmp_path, capsys):
    link = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[10, 10, 60, 30])
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page(page_size=(595, 842))
        page.Contents = pdf.make_stream(b"1 0 0 rg 0 0 595 842 re f")
        page.Annots = pikepdf.Array([link])
        pdf.save(tmp_path / "esite.pdf")
    code, out, err = check(capsys, tmp_path / "esite.pdf", "--printer", "office")
    assert (code, err) == (0, "")
    assert "Any office printer" in out
    _, _, err = check(capsys, tmp_path / "esite.pdf")
    assert err.count("error:") >= 3


def test_finnish_is_spoken(tmp_path, capsys):
    path = file(tmp_path, card("1 0 0 rg 30 30 40 20 re f"))
    assert run(["check", str(path), "--lang", "fi"], {}) == 1
    out, err = capsys.readouterr()
    assert "virhe: sivu 1: väriä ei ole tehty painoväreistä: DeviceRGB" in err
    assert "painotalo palauttaisi tiedoston" in out


def framed(page):
    """Return where the first picture of a report is framed in red: the frame's edges as shares of width and height."""
    data = re.search(r'base64,([^"]+)', page.decode())[1]
    image = Image.open(io.BytesIO(base64.b64decode(data))).convert("RGB")
    red = ImageColor.getrgb(COLORS["error"])
    wide, high = range(image.width), range(image.height)
    places = [(x / image.width, y / image.height) for x in wide for y in high if image.getpixel((x, y)) == red]
    return tuple(edge for way in zip(*places, strict=True) for edge in (min(way), max(way)))


def crop_to_trim(_, page):
    page.obj.CropBox = page.obj.TrimBox


def turn(_, page):
    page.obj.Rotate = 90


@pytest.mark.parametrize(
    ("edit", "place"),
    [
        (None, (0.25, 0.42, 0.74, 0.81)),
        (crop_to_trim, (0.17, 0.39, 0.80, 0.88)),
        (turn, (0.19, 0.26, 0.25, 0.42)),
    ],
    ids=["with marks", "cropped to the trim", "turned"],
)
def test_a_picture_is_framed_where_something_was_found(edit, place):
    pdf = card("1 0 0 rg 30 30 40 20 re f", edit)
    report = preflight(pdf, Limits(), with_plates=False)
    assert framed(preflight_page(report, pdf, "card.pdf", "", "en")) == pytest.approx(place, abs=0.03)


def test_json_has_places_in_millimetres(tmp_path, capsys):
    path = file(tmp_path, card("1 0 0 rg 30 30 40 20 re f"))
    assert run(["check", str(path), "--json", "--lang", "en"], {}) == 1
    document = json.loads(capsys.readouterr().out)
    (finding,) = document["report"]["findings"]
    assert finding["place_mm"] == [10.58, 70.36, 14.11, 7.06]
    assert (finding["code"], finding["page"], finding["severity"]) == ("color-space", 1, "error")
    assert document["report"]["unchecked"][0]["code"] == "deck-unknown"


def test_a_report_is_one_page_with_pictures_and_the_same_each_time(tmp_path, capsys):
    path = file(tmp_path, card("1 0 0 rg 30 30 40 20 re f", pages=2), "a&b.pdf")
    pages = []
    for name in ("a.html", "b.html"):
        check(capsys, path, "--report", tmp_path / name)
        pages.append((tmp_path / name).read_text("utf-8"))
    assert pages[0] == pages[1]
    assert pages[0].count("<img") == 2
    assert "a&amp;b.pdf" in pages[0]
    assert "a colour is not made of printing inks" in pages[0]
    assert "<script" not in pages[0]


def test_reports_are_web_pages(tmp_path, capsys):
    code, _, err = check(capsys, file(tmp_path, card()), "--report", tmp_path / "a.doc")
    assert code == 2
    assert "--report" in err


def locked():
    data = io.BytesIO()
    pikepdf.open(io.BytesIO(card())).save(data, encryption=pikepdf.Encryption(owner="x", user="y"))
    return data.getvalue()


def swelling():
    """A page whose operators are a gigabyte once unpacked."""
    packer = zlib.compressobj(9)
    packed = b"".join([*(packer.compress(b" " * 10_000_000) for _ in range(15)), packer.flush()])
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.pages[0].obj.Contents = pikepdf.Stream(pdf, packed, Filter=pikepdf.Name.FlateDecode)
    data = io.BytesIO()
    pdf.save(data, compress_streams=False)
    return data.getvalue()


def endless():
    """Forms that call each other twice, deeper and deeper."""
    pdf = pikepdf.new()
    pdf.add_blank_page()
    form = pdf.make_stream(
        b"/F Do /F Do " * 20, Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=[0, 0, 9, 9]
    )
    form.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=form))
    pdf.pages[0].obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=form))
    pdf.pages[0].obj.Contents = pdf.make_stream(b"/F Do")
    data = io.BytesIO()
    pdf.save(data)
    return data.getvalue()


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: b"", "the file is empty"),
        (lambda: b"%PDF-1.4\nnothing", "the PDF can't be read"),
        (lambda: b"PK\x03\x04 a letter", "this is not a PDF"),
        (locked, "the PDF is locked with a password"),
        (swelling, "the PDF can't be read: > 100 MB"),
        (endless, "the pages of the PDF draw more than can be looked at"),
    ],
    ids=["empty", "cut", "no PDF", "locked", "swelling", "endless"],
)
def test_what_cannot_be_looked_at_is_refused_in_a_sentence(make, said, tmp_path, capsys):
    path = file(tmp_path, make())
    code, _, err = check(capsys, path)
    assert code == 1
    assert err.startswith(f"{path.as_posix()}: error: {said}")
    assert "Traceback" not in err


def test_a_cut_off_file_is_repaired_with_a_word_or_refused(tmp_path, capsys):
    whole = card(standard="plain")
    for part in (len(whole) - 40, len(whole) * 3 // 4, 2000):
        code, _, err = check(capsys, file(tmp_path, whole[:part]))
        assert code == 1
        assert "error:" in err


def test_a_missing_file_and_an_unknown_printer_are_told(tmp_path, capsys):
    assert check(capsys, tmp_path / "no.pdf")[0] == 1
    assert check(capsys, file(tmp_path, card()), "--printer", "nobody")[0] == 2


def test_build_checks_what_it_has_made(tmp_path, capsys):
    code = run(["build", "hyvat-kaytanteet", "bookmark", "--check", "--out", str(tmp_path), "--lang", "en"], {})
    assert code == 0, capsys.readouterr().err
    assert (tmp_path / "bookmark.pdf").exists()


def test_what_a_print_house_would_send_back_is_not_written(tmp_path, capsys, monkeypatch):
    folder = tmp_path / "layouts" / "printers"
    folder.mkdir(parents=True)
    (folder / "strict.yaml").write_text("title: Strict\nsafe: 25 mm\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    words = ["build", "hyvat-kaytanteet", "bookmark", "--check", "--printer", "strict", "--out", str(tmp_path / "out")]
    assert run([*words, "--lang", "en"], {}) == 1
    err = capsys.readouterr().err
    assert "bookmark.pdf: error: page" in err
    assert "mm from the cut, it should be 25 mm" in err
    assert not (tmp_path / "out" / "bookmark.pdf").exists()
