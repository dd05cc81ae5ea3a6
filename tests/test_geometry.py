"""Matrices as the whole program uses them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cardpress.geometry import Matrix, Rect, turned

LENGTHS = st.floats(-1000, 1000)
SCALES = st.sampled_from([-2.0, -1.0, 0.5, 1.0, 3.0])


@given(st.sampled_from([0, 90, 180, 270]), LENGTHS, LENGTHS, SCALES, LENGTHS)
def test_an_inverse_undoes_turns_scales_shears_and_movements(turn, x, y, scale, shear):
    matrix = turned(turn, Rect(x, y, 30, 70)).then(Matrix(scale, 0, shear, 1, 5, -8))
    for point in ((0, 0), (30, 0), (12, 70)):
        assert matrix.inverse.apply(*matrix.apply(*point)) == pytest.approx(point, abs=1e-4)


def test_the_inverse_of_a_turn_lays_a_box_exactly_where_it_was():
    box = Rect(17, 4, 30, 70)
    assert turned(90, box).inverse.box(box) == Rect(0, 0, 70, 30)
