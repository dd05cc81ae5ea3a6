"""What a printer's file says is what preflight holds files to, each number with its source."""

from dataclasses import replace

import pytest

from cardpress.geometry import MM
from cardpress.preflight.limits import GWG, HOUSE, OFFICE, Limit
from cardpress.preflight.limits_of import limits_of
from cardpress.read.printer import CutterKeys, Ppi, Printer

from . import decks

PAGE = "their page, 24 November 2026"
KEYS = {"bleed": 4 * MM, "safe": 5 * MM, "text": 6.0, "line": 0.3, "ink": 280.0}
OURS = Printer("oma", title="Oma paino", standard="x1a-2001", **KEYS)


def product(name):
    (_, found), *_ = decks.builder(decks.QUESTIONS).catalogue.find([name])
    return found


@pytest.mark.parametrize(("key", "value"), KEYS.items())
def test_numbers_of_a_printers_file_are_limits(key, value):
    asked = replace(OURS, sources={key: PAGE})
    assert getattr(limits_of(asked), key) == Limit(value, PAGE)
    assert getattr(limits_of(OURS), key) == Limit(value, "Oma paino, whose file names no source")


def test_what_a_file_leaves_out_is_from_the_ghent_workgroup_or_our_own_rule():
    limits = limits_of(Printer("oma"))
    assert (limits.safe.source, limits.ink.source) == (HOUSE, HOUSE)
    assert (limits.line.source, limits.reversed_text.source, limits.picture.source) == (GWG, GWG, GWG)


def test_pictures_need_the_printers_pixels():
    limits = limits_of(replace(OURS, ppi=Ppi(200, 300)))
    assert (limits.picture.value, limits.good_picture.value) == (200, 300)


def test_type_of_several_inks_may_be_as_small_as_white_type_but_need_not_be_larger_than_8_pt():
    assert [limits_of(replace(OURS, reversed=size)).many_ink_text.value for size in (6.0, 10.0)] == [6.0, 8.0]


def test_separations_of_a_printer_and_of_its_cutting_machine_are_allowed():
    asked = replace(OURS, spots=("Gold",), cutter=CutterKeys("Cut"))
    assert limits_of(asked).spots == ("Gold", "Cut")
    assert limits_of(OURS).spots == ()


def test_marks_are_asked_for_allowed_or_not():
    asked = (replace(OURS, pages="marked"), OURS, replace(OURS, marks=()))
    assert [(limits_of(one).marks, limits_of(one).centred) for one in asked] == [
        ("required", True),
        ("free", False),
        ("forbidden", False),
    ]


def test_sheets_have_no_bleed_of_their_own_and_marks_as_planned():
    asked = replace(OURS, pages="marked")
    single, sheets = (limits_of(asked, replace(product("cards"), onto=onto)) for onto in ("single", "grid"))
    assert (single.bleed.value, single.marks, single.centred) == (4 * MM, "required", True)
    assert (sheets.bleed.value, sheets.marks, sheets.centred) == (0.0, "free", False)
    assert sheets.standard == single.standard == "x1a-2001"


def test_what_the_office_prints_keeps_no_rule_of_the_press():
    alone, on_sheets = (
        limits_of(OURS, replace(product("cards"), output="office", onto=onto)) for onto in ("single", "saddle")
    )
    assert (alone.standard, alone.process, alone.ink, alone.text.value) == ("plain", False, OFFICE.ink, 6.0)
    assert (alone.safe.value, on_sheets.safe.value) == (0.0, 5 * MM)
