"""The pages and sheets of the real deck as text, against their references."""

import pytest

from cardpress.impose.dump import dump as dump_plan
from cardpress.layout.dump import dump

from . import decks, golden

PAGES = {
    "cards": (1, 2, 3, 4),
    "cards-pocket": (3, 4),
    "posters": (1, 2),
    "booklet": (1, 2, 3, 4, 5, 14, 16),
    "handout": (1, 2),
    "bookmark": (1, 2),
    "table-tent": (1,),
    "box": (1,),
    "box-pocket": (1,),
}


@pytest.mark.parametrize(
    ("product", "number"), [(name, number) for name, numbers in PAGES.items() for number in numbers]
)
def test_page(product, number):
    frames, _, problems = decks.real_frames(product)
    assert not problems.errors
    golden.check(f"frames/{product}-{number}.txt", dump(frames[number - 1]))


@pytest.mark.parametrize("product", ["cards-sheets", "cards-pocket-sheets", "booklet-sheets", "bookmark-sheets"])
def test_sheets(product):
    golden.check(f"sheets/{product}.txt", dump_plan(decks.real_product(product).plan))


@pytest.mark.parametrize("product", sorted(PAGES))
def test_sizes_of_type(product):
    _, sizes, _ = decks.real_frames(product)
    rows = [f"{name} {points:.2f} {sizes.limits.get(name, '')}".rstrip() for name, points in sizes.points.items()]
    golden.check(f"sizes/{product}.txt", "\n".join(rows) + "\n")
