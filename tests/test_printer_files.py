"""Printer files: what they may say, and what is said of mistakes in them."""

import zlib

import pytest

from cardpress.geometry import Size
from cardpress.papers import length
from cardpress.places import ROOT
from cardpress.problem import Problems, Refused
from cardpress.read.named import files_by_name
from cardpress.read.printers.printer_file import read_printer
from cardpress.read.printers.profiles import ICC, find_profile, packed_beside

SHIPPED = files_by_name([ROOT / "layouts" / "printers"])


@pytest.fixture
def read(tmp_path):
    def read(text):
        path = tmp_path / "talo.yaml"
        path.write_text(text, "utf-8")
        return read_printer(path, Problems())

    return read


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped_printers_are_without_mistakes(name):
    problems = Problems()
    printer = read_printer(SHIPPED[name], problems)
    assert not problems.all
    assert printer.title


def test_every_key_of_a_print_house_is_read(read):
    printer = read(
        "standard: x1a-2001\nprofile: none\ncondition: FOGRA51\npages: marked\norder: fronts-backs\nfiles: sides\n"
        "names: '{deck}_{pages}s_{side}'\nletters: ascii\nink: 280\nppi: {least: 200, advised: 300}\nline: 0.28 pt\n"
        "text: 6 pt\nreversed: 7 pt\nspots: [CutContour, White]\npictures: {size: 897 x 1497 px, format: jpeg}\n"
        "product: cards-pocket\ntrim: 2.75 x 4.75 in\nsources: {ink: 'example.org/help, 2026-11-24'}\n"
    )
    assert (printer.standard, printer.condition, find_profile(printer)) == ("x1a-2001", "FOGRA51", None)
    assert (printer.pages, printer.order, printer.files) == ("marked", "fronts-backs", "sides")
    assert (printer.ink, printer.ppi.least, printer.ppi.advised) == (280, 200, 300)
    assert (printer.line, printer.text, printer.reversed) == (0.28, 6, 7)
    assert printer.spots == ("CutContour", "White")
    assert printer.pictures is not None
    assert (printer.pictures.size, printer.pictures.format) == ((897, 1497), "jpeg")
    assert (printer.product, printer.trim) == ("cards-pocket", Size(length("2.75 in"), length("4.75 in")))
    assert printer.sources == {"ink": "example.org/help, 2026-11-24"}


def test_a_profile_lies_beside_the_printers_file_or_is_the_programs_own(read, tmp_path):
    assert find_profile(read("title: Talo\n")) == ICC / "ISOcoated_v2_300_bas.icc"
    own = tmp_path / "talo.icc"
    own.write_bytes((ICC / "ISOcoated_v2_300_bas.icc").read_bytes())
    assert find_profile(read("profile: talo.icc\n")) == own


def test_a_profile_lies_packed_beside_it_unless_it_has_changed(tmp_path):
    for path in ICC.glob("*.icc"):
        data = path.read_bytes()
        packed = packed_beside(path, data)
        assert packed
        assert zlib.decompress(packed) == data
        assert packed_beside(path, data[:-1] + b"!") is None
    assert packed_beside(tmp_path / "talo.icc", b"talo") is None


def test_a_profile_too_new_for_x1a_is_told(read, tmp_path):
    data = (ICC / "ISOcoated_v2_300_bas.icc").read_bytes()
    (tmp_path / "uusi.icc").write_bytes(data[:8] + b"\4" + data[9:])
    assert read("profile: uusi.icc\n").standard == "x4"
    with pytest.raises(Refused) as refused:
        read("profile: uusi.icc\nstandard: x1a-2003\n")
    assert [problem.code for problem in refused.value.problems] == ["printer-profile-new"]


MISTAKES = {
    "profile: PSOcoated_v3.icc\n": ("printer-profile-missing", "PSOcoated_v3.icc"),
    "profile: ../ISOcoated_v2_300_bas.icc\n": ("printer-profile-missing", "../ISOcoated_v2_300_bas.icc"),
    "profile: talo.yaml\n": ("printer-profile-unfit", "talo.yaml"),
    "profile: none\n": ("printer-profile-needed", "none"),
    "names: '{card}'\n": ("printer-names-field", "'{card}'"),
    "names: '{deck'\n": ("printer-names-field", "'{deck'"),
    "names: '{pages:03}'\n": ("printer-names-field", "'{pages:03}'"),
    "files: sides\n": ("printer-names-alike", "sides"),
    "pictures: {size: 900 x 1500, names: '{side}'}\n": (
        "printer-names-alike", "{size: 900 x 1500, names: '{side}'}"
    ),
    "pictures: {size: 900}\n": ("value-wrong", "900"),
    "trim: A6\n": ("printer-trim", "A6"),
    "sources: {inks: x}\n": ("key-unknown", "inks"),
}  # fmt: skip


@pytest.mark.parametrize("text", MISTAKES)
def test_a_mistake_is_shown_at_its_value(read, text):
    with pytest.raises(Refused) as refused:
        read(text)
    (problem,) = refused.value.problems
    place = problem.span
    assert (problem.code, place.source.text[place.start : place.end]) == MISTAKES[text]
