"""What a printer's file asks of names and sizes."""

import pytest

from cardpress.geometry import MM, Size
from cardpress.order.naming import named
from cardpress.read.printer import Printer

from . import decks


@pytest.mark.parametrize(
    ("pattern", "letters", "expected"),
    [
        ("{deck} {product}", "any", "Hyvät-kortit-cards"),
        ("{deck}_{product}", "ascii", "Hyvat-kortit_cards"),
        ("{side}s/{product}", "ascii", "fronts/cards"),
        ("../{deck}", "any", "Hyvät-kortit"),
    ],
)
def test_names_hold_only_what_a_printer_takes(pattern, letters, expected):
    assert named(pattern, letters, deck="Hyvät kortit!", product="cards", side="front") == expected


def test_a_field_can_not_make_a_folder():
    assert named("{deck}", "any", deck="a/b") == "a-b"


def test_a_printers_format_takes_the_place_of_ours():
    trim = Size(69.85 * MM, 120.65 * MM)
    made = decks.builder(printer=Printer("shop", product="cards-pocket", trim=trim))
    sizes = {name: made.make(*made.catalogue.find([name])[0]).pages.boxes[0].trim for name in ("cards-pocket", "cards")}
    assert sizes["cards-pocket"] == pytest.approx(trim)
    assert sizes["cards"] == pytest.approx((105 * MM, 148 * MM))
    assert not made.problems.errors


def test_a_smaller_format_is_laid_out_on_a_smaller_module():
    made = decks.builder(printer=Printer("shop", product="cards", trim=Size(84 * MM, 118.4 * MM)))
    layout, product = made.catalogue.find(["cards"])[0]
    assert layout.sizes[product.size].unit.number == pytest.approx(1.42 * 0.8)
