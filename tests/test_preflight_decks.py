"""Preflight of what is built: both decks' products are clean, quickly looked at, and what is taken from them is missed."""

import functools
import io
import time
from dataclasses import replace

import pikepdf
import pytest

from cardpress.make.check_made import check_made, examine_made, files_of, limits_for
from cardpress.make.expected_of import expected_of
from cardpress.places import ROOT, printer_folders
from cardpress.preflight.limits_of import limits_of
from cardpress.preflight.plates import program
from cardpress.preflight.preflight import judge, preflight
from cardpress.problem import Problems
from cardpress.read.printers.printer_file import find_printer, read_printer

from . import decks

DECKS = ("hyvat-kaytanteet", "keskustelukortit")
PRODUCTS = [
    "cards", "cards-pocket", "cards-sheets", "cards-pocket-sheets", "posters", "posters-tiled", "booklet",
    "booklet-sheets", "handout", "handout-large", "bookmark", "bookmark-sheets", "table-tent", "box", "box-pocket",
]  # fmt: skip
STATIC, WITH_PLATES = 0.1, 0.6
"""Seconds a page on a quiet machine."""
PATIENCE = 5
"""Times as long may a busy machine take."""


def printer(name="default"):
    return read_printer(find_printer(name, printer_folders()), Problems())


def made(deck, product):
    return decks.product_at(product, "default", ROOT / "content" / deck)


@functools.cache
def examined(product):
    """What was read in a product of the first deck, for tests that judge it by several limits.

    Two products are kept so, as a page's picture takes megabytes, and watched processes are forked with all of them.
    """
    return examine_made(made(DECKS[0], product))


def findings(product, limits):
    return judge(examined(product), limits, with_plates=False).findings


def asks(product, **changed):
    return limits_of(replace(printer(), **changed), made(DECKS[0], product).product)


@pytest.mark.parametrize("product", PRODUCTS)
@pytest.mark.parametrize("deck", DECKS)
def test_what_is_built_is_clean(deck, product):
    report = check_made(made(deck, product), printer(), with_plates=product == "cards")
    assert report.findings == ()
    assert set(report.unchecked) <= {"ink-not-asked", "ink-no-ghostscript"}


def test_a_page_takes_no_longer_than_promised():
    product, asked = made(DECKS[0], "cards"), printer()
    begin = time.process_time()
    pages = check_made(product, asked, with_plates=False).pages
    assert (time.process_time() - begin) / pages < STATIC * PATIENCE
    if program():
        begin = time.monotonic()
        check_made(product, asked)
        assert (time.monotonic() - begin) / pages < WITH_PLATES * PATIENCE


def test_the_same_file_has_the_same_report():
    product, asked = made(DECKS[0], "cards"), replace(printer(), text=20)
    limits = limits_for(product, asked)
    assert check_made(product, asked, with_plates=False) == judge(examined("cards"), limits, with_plates=False)


def codes(product, pdf):
    limits = limits_of(printer(), product.product)
    return {finding.code for finding in preflight(pdf, limits, expected_of(product), with_plates=False).findings}


def saved(pdf):
    file = io.BytesIO()
    pdf.save(file)
    return file.getvalue()


def test_backs_that_changed_places_are_found():
    product = made(DECKS[0], "cards")
    pdf = pikepdf.open(io.BytesIO(product.pdf))
    pages = list(pdf.pages)
    pdf.pages[3], pdf.pages[5] = pages[5], pages[3]
    assert "page-order" in codes(product, saved(pdf))


def test_a_page_of_another_card_is_found():
    product = made(DECKS[0], "cards")
    pdf = pikepdf.open(io.BytesIO(product.pdf))
    pdf.pages[4] = pdf.pages[2]
    assert {"page-order", "page-again"} <= codes(product, saved(pdf))


def test_a_page_too_few_is_found():
    product = made(DECKS[0], "booklet")
    pdf = pikepdf.open(io.BytesIO(product.pdf))
    del pdf.pages[-1]
    assert "page-count" in codes(product, saved(pdf))


def test_sheets_say_which_card_is_wrong():
    small = findings("cards-sheets", asks("cards-sheets", text=9))
    assert all(finding.card for finding in small)
    near = findings("cards-sheets", asks("cards-sheets", safe=30))
    assert {(finding.code, finding.card != "", finding.side != "") for finding in near} == {
        ("text-near-cut", True, True)
    }


def test_the_emblem_is_there_and_as_high_as_it_must_be():
    assert examined("cards").expected.funding
    limits = asks("cards")
    (found,) = findings("cards", replace(limits, emblem=limits.emblem._replace(value=200)))
    assert (found.code, found.limit) == ("emblem-small", 70.6)
    assert 10 <= found.found <= 30


@pytest.mark.parametrize("key", ["bleed", "safe", "text"])
def test_a_printers_own_values_come_over_the_usual_ones(key):
    source = {key: "their page, read 2026-11-24"}
    found = findings("cards", asks("cards", **{key: 40}, sources=source))
    assert all(finding.source == source[key] for finding in found)
    assert found


def test_fronts_and_backs_apart_are_checked_each_by_itself():
    asked = replace(printer(), files="sides")
    made = decks.builder(ROOT / "content" / DECKS[0], asked)
    product = made.make(*made.catalogue.find(["cards"])[0])
    files = list(files_of(product))
    assert [name for name, _ in files] == ["cards.pdf", "cards-fronts.pdf", "cards-backs.pdf"]
    assert [check_made(product, asked, side, with_plates=False).findings for _, side in files] == [(), (), ()]
    fronts = expected_of(product, "front")
    wrong = preflight(product.sides["back"], limits_of(asked, product.product), fronts, with_plates=False)
    assert {"text-lost", "page-order"} & {finding.code for finding in wrong.findings}


def test_a_printer_that_forbids_marks_gets_none():
    assert limits_of(replace(printer(), marks=())).marks == "forbidden"
    assert limits_of(replace(printer(), pages="marked")).marks == "required"
    assert limits_of(printer()).marks == "free"
