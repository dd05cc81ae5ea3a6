"""QR codes: read back from the path, module by module, with their quiet zone."""

import pytest
import segno
from hypothesis import given, settings
from hypothesis import strategies as st

from cardpress.color import BLACK
from cardpress.geometry import MM, Rect
from cardpress.layout.drawings.qr import LEAST_MODULE, QUIET, module_size, modules, paint_qr, qr_problem
from cardpress.paths import bounds
from cardpress.problem import Source, Span

LINK = "https://innokyla.fi"
BOX = Rect(10, 20, 100, 140)


def read_back(shape, box, count):
    """Count how often the rectangles of the path cover each module."""
    side = min(box.width, box.height) / (count + 2 * QUIET)
    left, top = box.middle.x - side * count / 2, box.middle.y - side * count / 2
    read = [[0] * count for _ in range(count)]
    for start in range(0, len(shape.path), 5):
        block = bounds([shape.path[start : start + 5]])
        for y in range(round((block.y - top) / side), round((block.bottom - top) / side)):
            for x in range(round((block.x - left) / side), round((block.right - left) / side)):
                read[y][x] += 1
    return read


@settings(max_examples=20, deadline=None)
@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=60))
def test_the_path_holds_every_dark_module_once(data):
    code = modules(data)
    (shape,) = paint_qr(code, BOX)
    assert read_back(shape, BOX, len(code)) == [list(map(int, row)) for row in code]


def test_the_code_is_what_segno_makes_and_pure_black():
    expected = segno.make(LINK, error="m", micro=False)
    assert modules(LINK) == tuple(tuple(map(bool, row)) for row in expected.matrix)
    (shape,) = paint_qr(modules(LINK), BOX)
    assert shape.fill is BLACK


def test_a_higher_level_is_taken_where_it_is_free():
    assert segno.make("AB", error="m", micro=False).error == "H"


def test_four_modules_of_quiet_lie_inside_the_box():
    code = modules(LINK)
    side = module_size(code, BOX)
    (shape,) = paint_qr(code, BOX)
    inner = bounds([shape.path])
    assert abs(inner.x - BOX.x - QUIET * side) < 1e-6
    assert abs(BOX.right - inner.right - QUIET * side) < 1e-6
    assert inner.middle == pytest.approx(BOX.middle)


def test_too_small_is_a_problem_that_says_how_large():
    code = modules(LINK)
    span = Span(Source("deck.yaml", "link: x"), 6, 7)
    enough = LEAST_MODULE * (len(code) + 2 * QUIET)
    assert qr_problem(code, Rect(0, 0, enough + 1e-9, enough + 1e-9), span) is None
    problem = qr_problem(code, Rect(0, 0, 5 * MM, 9 * MM), span)
    assert (problem.code, problem.span) == ("qr-too-small", span)
    assert problem.values == {"mm": 5.0, "least": round(enough / MM, 1)}
