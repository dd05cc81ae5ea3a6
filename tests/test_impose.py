"""Imposition against a simulator of paper: print, flip, cut; print, flip, fold and read."""

import itertools

import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from cardpress.geometry import MM, Point, Rect, Size
from cardpress.impose.dump import dump
from cardpress.impose.page_box import PageBox
from cardpress.impose.plan import impose
from cardpress.impose.press import Press
from cardpress.impose.sheet import Plan, printable, whole
from cardpress.messages.render import phrase
from cardpress.papers import PAPERS
from cardpress.problem import Refused

from .paper import NEAR, check_sheet, near, on_half, on_the_front, pairs, seen_through, segments

A4, A5, A6 = PAPERS["A4"], PAPERS["A5"], PAPERS["A6"]
POCKET = Size(70 * MM, 120 * MM)

lengths = st.floats(35 * MM, 200 * MM)
sizes = st.builds(Size, lengths, lengths)
named = [PAPERS[name] for name in ("A5", "A4", "A3", "SRA3", "Letter")]
papers = st.sampled_from([*named, *(paper.turned for paper in named)])
marked = st.sampled_from([(), ("crop", "fold"), ("tick",), ("crop", "registration", "bar")])
presses = st.builds(Press, st.sampled_from([0, 5 * MM]), marked, st.sampled_from(["long", "short", "hand"]))
bleeds = st.sampled_from([0, 2 * MM, 3 * MM, 5 * MM])
gutters = st.sampled_from([0, 1 * MM, 4 * MM, 6 * MM, 15 * MM])
sides = st.lists(st.sampled_from(["front", "back", "both", "both", "both"]), min_size=1, max_size=30)


def cards(trim, bleed, pattern):
    names = [side for entry in pattern for side in (("front", "back") if entry == "both" else (entry,))]
    return [PageBox(trim, bleed, side=side) for side in names]


def fits_or_rejects(*arguments):
    try:
        return impose(*arguments)
    except Refused:
        reject()


# Grids.


@settings(max_examples=100, deadline=None)
@given(st.tuples(sizes, bleeds), sides, papers, gutters, presses)
def test_grid_holds_every_page_once_and_backs_lie_upright_behind_fronts(card, pattern, paper, gutter, press):
    boxes = cards(*card, pattern)
    plan = fits_or_rejects(boxes, "grid", paper, gutter, press)
    found = {}
    for sheet in plan.sheets:
        check_sheet(sheet, printable(paper, press))
        for placement in sheet.placements:
            assert placement.page not in found
            assert sheet.side == boxes[placement.page].side
            found[placement.page] = on_the_front(placement, sheet, plan.flip)
    assert sorted(found) == list(range(len(boxes)))
    for number, (box, after) in enumerate(itertools.pairwise(boxes)):
        if (box.side, after.side) == ("front", "back"):
            assert near(found[number], found[number + 1])


@settings(max_examples=100, deadline=None)
@given(sizes, bleeds, papers, gutters, presses)
def test_grid_holds_as_many_as_fit(trim, bleed, paper, gutter, press):
    plan = fits_or_rejects([PageBox(trim, bleed)] * 120, "grid", paper, gutter, press)
    marked = any(mark.kind in ("crop", "tick") for mark in plan.sheets[0].marks)
    reach = max(bleed, 1 * MM) + 3 * MM if press.marks == ("tick",) else max(bleed, 3 * MM) + 5 * MM
    edge = press.margin + (reach if marked else bleed)

    def count(width, height):
        columns = next(n for n in range(100) if (n + 1) * width + n * gutter > paper.width - 2 * edge + 0.01)
        rows = next(n for n in range(100) if (n + 1) * height + n * gutter > paper.height - 2 * edge + 0.01)
        return columns * rows

    assert len(plan.sheets[0].placements) == max(count(*trim), count(*trim.turned))
    assert (plan.sheets[0].placements[0].turn == 90) == (count(*trim.turned) > count(*trim))
    assert marked == (bool(press.marks) and "crop" not in plan.left_out)


@settings(max_examples=60, deadline=None)
@given(bleeds, gutters)
def test_grid_shows_the_bleed_outside_and_half_the_gutter_inside(bleed, gutter):
    plan = impose([PageBox(Size(60 * MM, 60 * MM), bleed)] * 4, "grid", A4, gutter, Press())
    inner = min(bleed, gutter / 2)
    first = plan.sheets[0].placements[0].clip
    assert first.x == pytest.approx(-bleed)
    assert first.right == pytest.approx(60 * MM + inner)


@pytest.mark.parametrize(
    ("trim", "count", "turn"), [(A6, 2, 90), (POCKET, 4, 0), (Size(50 * MM, 180 * MM), 5, 90), (A5, 1, 0)]
)
def test_grid_of_the_decks_cards_on_a4(trim, count, turn):
    plan = impose(cards(trim, 3 * MM, ["both"] * 40), "grid", A4, 0, Press())
    assert [sheet.side for sheet in plan.sheets] == ["front", "back"] * (40 // count)
    assert {len(sheet.placements) for sheet in plan.sheets} == {count}
    assert plan.sheets[0].placements[0].turn == turn
    assert plan.left_out == ()


def test_pages_without_a_side_are_printed_on_one_side_only():
    plan = impose([PageBox(POCKET, 3 * MM)] * 5, "grid", A4, 0, Press())
    assert [(sheet.side, len(sheet.placements)) for sheet in plan.sheets] == [("front", 4), ("front", 1)]


def test_a_missing_back_leaves_its_place_blank():
    plan = impose(cards(POCKET, 3 * MM, ["front", "both", "back"]), "grid", A4, 0, Press())
    front, back = plan.sheets
    assert [placement.page for placement in front.placements] == [0, 1]
    assert [placement.page for placement in back.placements] == [2, 3]
    assert back.placements[0].box.x == pytest.approx(front.placements[0].box.x)


def test_marks_are_left_out_where_not_one_card_fits_with_them():
    trim = Size(190 * MM, 250 * MM)
    plan = impose([PageBox(trim, 3 * MM)], "grid", A4, 0, Press())
    assert plan.left_out == ("crop",)
    assert plan.sheets[0].marks == ()


def test_no_marks_are_missed_where_none_are_asked_for():
    assert impose([PageBox(Size(190 * MM, 250 * MM))], "grid", A4, 0, Press(marks=())).left_out == ()


def test_each_cut_has_one_mark():
    kinds = [mark.kind for mark in impose([PageBox(POCKET)] * 4, "grid", A4, 0, Press()).sheets[0].marks]
    assert kinds == ["crop"] * 6
    kinds = [mark.kind for mark in impose([PageBox(POCKET)] * 4, "grid", A4, 6 * MM, Press()).sheets[0].marks]
    assert kinds == ["crop"] * 8


@pytest.mark.parametrize("flip", ["long", "short"])
@pytest.mark.parametrize("trim", [POCKET, A6])
def test_fold_marks_of_folded_cards_are_in_the_same_place_on_both_sides(flip, trim):
    boxes = [PageBox(trim, 3 * MM, (30 * MM,), side) for side in ("front", "back")]
    plan = impose(boxes, "grid", A4, 0, Press(flip=flip))
    front, back = ([mark for mark in sheet.marks if mark.kind == "fold"] for sheet in plan.sheets)
    assert len(front) == len(back) > 0
    for one, other in zip(front, back, strict=True):
        flipped = [seen_through(Point(*step[1:]), plan.sheets[1].paper, flip) for step in other.path]
        assert near([step[1:] for step in one.path], flipped)


# Booklets.


def fold_and_read(plan: Plan):
    """Nest the sheets, fold them with their fronts outside, and turn the leaves one by one."""
    leaves = {"left": [], "right": []}
    for front, back in pairs(plan.sheets):
        for half, found in leaves.items():
            found.append((on_half(front, half, plan.flip), on_half(back, half, plan.flip)))
    recto_first = [page for outside, inside_ in leaves["right"] for page in (outside, inside_)]
    return recto_first + [page for outside, inside_ in reversed(leaves["left"]) for page in (inside_, outside)]


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 200), presses, st.sampled_from([A4, A4.turned, PAPERS["A3"], PAPERS["SRA4"]]), bleeds)
def test_a_folded_booklet_reads_in_order(count, press, paper, bleed):
    plan = impose([PageBox(A5, bleed)] * count, "saddle", paper, 0, press)
    pages = fold_and_read(plan)
    assert [page for page in pages if page is not None] == list(range(count))
    assert len(pages) == -(-count // 4) * 4
    if count > 1:
        assert (pages[0], pages[-1]) == (0, count - 1)
        assert None not in pages[: count - 1]
    for sheet in plan.sheets:
        assert sheet.paper.width > sheet.paper.height
        check_sheet(sheet, whole(sheet.paper))
        for area in (placement.area for placement in sheet.placements):
            middle = sheet.paper.width / 2
            assert area.right <= middle + NEAR or area.x >= middle - NEAR


def test_leaves_of_a_booklet_meet_back_to_back():
    for flip in ("long", "short"):
        plan = impose([PageBox(A5, 3 * MM)] * 8, "saddle", PAPERS["A3"], 0, Press(flip=flip))
        found = {p.page: on_the_front(p, sheet, flip) for sheet in plan.sheets for p in sheet.placements}
        for recto in range(0, 8, 2):
            assert near(found[recto], found[recto + 1])


def test_a5_on_a4_has_ticks_in_the_fold_and_lacks_nothing():
    plan = impose([PageBox(A5, 3 * MM)] * 4, "saddle", A4, 0, Press())
    outside, inside_ = plan.sheets
    assert outside.marks == ()
    assert [mark.kind for mark in inside_.marks] == ["fold"]
    assert plan.left_out == ()
    paper = printable(inside_.paper, Press())
    for line in segments(inside_):
        assert (line.x, line.width) == (pytest.approx(A4.height / 2), 0)
        assert paper.holds(line)
        assert line.bottom < 10 * MM or line.y > A4.width - 10 * MM


def test_a5_on_a3_has_crop_marks_fold_marks_and_bleed():
    plan = impose([PageBox(A5, 3 * MM)] * 4, "saddle", PAPERS["A3"], 0, Press())
    assert [mark.kind for mark in plan.sheets[0].marks] == ["crop"] * 4 + ["fold"]
    left, right = sorted((placement.clip for placement in plan.sheets[0].placements), key=lambda clip: clip.x)
    assert (left.x, left.right) == (pytest.approx(-3 * MM), pytest.approx(A5.width))
    assert (right.x, right.right) == (pytest.approx(0, abs=1e-9), pytest.approx(A5.width + 3 * MM))


def test_paper_a_little_larger_lacks_crop_marks():
    assert impose([PageBox(A5, 3 * MM)] * 4, "saddle", PAPERS["SRA4"], 0, Press()).left_out == ("crop",)


# Single pages.


def test_single_without_paper_is_the_page_and_its_bleed():
    (sheet,) = impose([PageBox(A6, 3 * MM, side="back")], "single", None, 0, Press()).sheets
    assert (sheet.paper, sheet.side, sheet.marks) == (Size(A6.width + 6 * MM, A6.height + 6 * MM), "back", ())
    assert sheet.trim == pytest.approx(Rect(3 * MM, 3 * MM, *A6))
    assert sheet.placements[0].area == pytest.approx(whole(sheet.paper))


def test_single_on_paper_of_its_size_ends_at_the_edge():
    plan = impose([PageBox(A6, 3 * MM)], "single", A6, 0, Press())
    assert (plan.sheets[0].placements[0].clip, plan.left_out) == (whole(A6), ())


def test_single_on_larger_paper_is_centred_and_marked():
    plan = impose([PageBox(A6.turned, 3 * MM, (20 * MM,))] * 2, "single", A4, 0, Press())
    for sheet in plan.sheets:
        assert sheet.paper == A4.turned
        assert sheet.trim.middle == pytest.approx(whole(A4.turned).middle)
        assert [mark.kind for mark in sheet.marks] == ["crop"] * 4 + ["fold"]
        check_sheet(sheet, printable(sheet.paper, Press()))
    assert plan.flip == "short"


def test_single_says_when_marks_have_no_room():
    assert impose([PageBox(A5)], "single", Size(160 * MM, 220 * MM), 0, Press()).left_out == ("crop",)


# All schemes.


@pytest.mark.parametrize("scheme", ["single", "grid", "saddle"])
def test_no_pages_make_no_sheets(scheme):
    assert impose([], scheme, None, 0, Press()).sheets == ()


@pytest.mark.parametrize(
    ("scheme", "paper", "need"),
    [
        ("single", "105 × 148 mm", "148 × 210 mm"),
        ("grid", "105 × 148 mm", "164 × 226 mm"),
        ("saddle", "148 × 105 mm", "296 × 210 mm"),
    ],
)
def test_paper_too_small(scheme, paper, need):
    with pytest.raises(Refused) as caught:
        impose([PageBox(A5, 3 * MM)], scheme, A6, 0, Press())
    (problem,) = caught.value.problems
    assert problem.code == "paper-too-small"
    assert {key: problem.values[key].written for key in ("paper", "need", "page")} == {
        "paper": paper,
        "need": need,
        "page": "148 × 210 mm",
    }


@pytest.mark.parametrize(
    ("trim", "code", "papers"),
    [
        ("A4", "paper-too-small", ("A3", "SRA3", "A2")),
        ("A1", "paper-too-small", ("A0",)),
        ("A0", "paper-none", ()),
    ],
)
def test_papers_that_would_do_are_named(trim, code, papers):
    with pytest.raises(Refused) as caught:
        impose([PageBox(PAPERS[trim])] * 4, "saddle", A6, 0, Press())
    (problem,) = caught.value.problems
    assert (problem.code, problem.values["papers"]) == (code, papers)


@pytest.mark.parametrize("scheme", ["grid", "saddle"])
def test_pages_of_several_sizes(scheme):
    with pytest.raises(Refused) as caught:
        impose([PageBox(A6), PageBox(A6), PageBox(A5)], scheme, A4, 0, Press())
    (problem,) = caught.value.problems
    assert problem.code == "pages-differ"
    assert problem.values == {"page": 3, "size": A5, "first": A6}
    assert "sivu 3 on 148 × 210 mm" in phrase(problem, "fi")[0]


def test_sizes_are_written_as_readers_write_them():
    page = Size(209.5 * MM, 297 * MM)
    with pytest.raises(Refused) as caught:
        impose([PageBox(page)] * 4, "saddle", A6, 0, Press())
    said = [phrase(caught.value.problems[0], language)[0] for language in ("fi", "en")]
    assert "209,5 × 297 mm" in said[0]
    assert "209.5 × 297 mm" in said[1]


def test_dump():
    boxes = [PageBox(Size(200, 100), 9, side=side) for side in ("front", "back")]
    plan = impose(boxes, "grid", Size(260, 180), 0, Press(margin=10, flip="short"))
    assert dump(plan) == (
        "flip short, no room for crop marks\n"
        "sheet 1 front 260 180\n"
        "  page 0 at 30 40 200 100 turn 0 clip -9 -9 218 118\n"
        "sheet 2 back 260 180\n"
        "  page 1 at 30 40 200 100 turn 0 clip -9 -9 218 118\n"
    )
