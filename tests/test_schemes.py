"""Every scheme against the simulator of paper, for all counts of pages or cards that differ, both ways of turning."""

import functools
import itertools
from dataclasses import replace
from typing import NamedTuple, get_args

import pytest

from cardpress.geometry import MM, Matrix, Point, Rect, Size
from cardpress.impose.advice import advice
from cardpress.impose.by_hand import fronts_and_backs
from cardpress.impose.cut_plan import cut_plan
from cardpress.impose.page_box import Outline, PageBox
from cardpress.impose.plan import impose
from cardpress.impose.press import Cutter, Offset, Press
from cardpress.impose.sheet import Placement, Scheme, Sheet, mapped, printable, whole
from cardpress.impose.slug import labelled
from cardpress.messages.finishing import finishing_words
from cardpress.messages.slug import slug_words
from cardpress.papers import PAPERS
from cardpress.paths import bounds
from cardpress.problem import Refused

from .paper import NEAR, check_sheet, corners, near, on_half, on_the_front, pairs

A3, A4, A5, A7 = PAPERS["A3"], PAPERS["A4"], PAPERS["A5"], PAPERS["A7"]
POCKET = Size(70 * MM, 120 * MM)
COUNTS = (*range(1, 73), 199, 200)
"""No sheet holds more than 12 pages or cards, no signature more than 12: from there on all is as it was six times over."""
FLIPS = ("long", "short", "hand")
THICK = 0.1 * MM

flips = pytest.mark.parametrize("flip", FLIPS)
papers = pytest.mark.parametrize("paper", [A4, A4.turned], ids=["upright", "broad"])


def cards(count, trim=POCKET, bleed=3 * MM, copies=1):
    return [PageBox(trim, bleed, side=side, copies=copies) for _ in range(count) for side in ("front", "back")]


# Cut and stack.


def place_of(placement, sheet, flip):
    """Where a page lies in the paper and how it stands, in whole points (and never near half ones)."""
    return rounded(on_the_front(placement, sheet, flip))


@functools.cache
def rounded(points):
    return tuple(round(length + 0.137) for point in points for length in point)


@flips
@papers
def test_cut_piles_laid_on_each_other_are_in_order(flip, paper):
    for count in COUNTS:
        plan = impose(cards(count), "stack", paper, 0, Press(flip=flip))
        piles = {place_of(p, plan.sheets[0], flip): [] for p in plan.sheets[0].placements}
        for front, back in pairs(plan.sheets):
            behind = {place_of(p, back, flip): p.page for p in back.placements}
            for placement in front.placements:
                place = place_of(placement, front, flip)
                assert behind[place] == placement.page + 1
                piles[place].append(placement.page)
        assert [page for pile in piles.values() for page in pile] == list(range(0, 2 * count, 2))
        assert max(map(len, piles.values())) == len(plan.sheets) // 2


@flips
@papers
def test_cards_in_order_lie_once_each_with_their_backs_behind_them(flip, paper):
    """On all sheets alike: a guillotine is set once."""
    for count in COUNTS:
        plan = impose(cards(count), "grid", paper, 0, Press(flip=flip))
        full = [place_of(p, plan.sheets[0], flip) for p in plan.sheets[0].placements]
        found = []
        for front, back in pairs(plan.sheets):
            behind = {p.page: place_of(p, back, flip) for p in back.placements}
            places = [place_of(p, front, flip) for p in front.placements]
            assert places == full[: len(places)]
            assert [behind[p.page + 1] for p in front.placements] == places
            assert len(behind) == len(places)
            found += [p.page for p in front.placements]
        assert found == list(range(0, 2 * count, 2))


@flips
@pytest.mark.parametrize("paper", [None, A3, A3.turned], ids=["its own", "upright", "broad"])
@pytest.mark.parametrize("trim", [POCKET, POCKET.turned], ids=str)
def test_single_cards_have_their_backs_behind_them(flip, paper, trim):
    """Each has a sheet to itself, so more of them are more of the same."""
    for count in (1, 2, 3, 200):
        plan = impose(cards(count, trim), "single", paper, 0, Press(flip=flip))
        assert [sheet.placements[0].page for sheet in plan.sheets] == list(range(2 * count))
        for front, back in pairs(plan.sheets):
            assert near(*(on_the_front(sheet.placements[0], sheet, plan.flip) for sheet in (front, back)))


def test_copies_lie_on_sheets_as_often_as_they_are_wanted():
    plan = impose([*cards(1, copies=3), *cards(2)], "grid", A4, 0, Press())
    fronts = [p.page for sheet in plan.sheets if sheet.side == "front" for p in sheet.placements]
    backs = [p.page for sheet in plan.sheets if sheet.side == "back" for p in sheet.placements]
    assert (fronts, sorted(backs)) == ([0, 0, 0, 2, 4], [1, 1, 1, 3, 5])


# Gutter fold.


def folded_over(plan):
    """The fold's mark is the dashed one; folding there mirrors what lies beyond it."""
    (fold,) = [mark for mark in plan.sheets[0].marks if mark.kind == "fold"]
    (_, x1, y1), (_, x2, _y2), *_ = fold.path
    return Matrix(a=-1, e=2 * x1) if abs(x1 - x2) < NEAR else Matrix(d=-1, f=2 * y1)


@functools.cache
def lie_behind_each_other(front, back, over):
    left, right, bottom = (over.apply(*point) for point in back)
    other_bottom = Point(bottom.x + right.x - left.x, bottom.y + right.y - left.y)
    return near(front, [right, left, other_bottom])


@papers
@pytest.mark.parametrize("trim", [POCKET, A7, Size(90 * MM, 50 * MM)], ids=str)
def test_folding_brings_backs_behind_fronts_upright(paper, trim):
    for count in COUNTS:
        plan = impose(cards(count, trim), "gutterfold", paper, 0, Press())
        over = folded_over(plan)
        found = {}
        for sheet in plan.sheets:
            assert sheet.side == "front"
            for placement in sheet.placements:
                assert placement.page not in found
                found[placement.page] = corners(placement)
        assert sorted(found) == list(range(2 * count))
        for front in range(0, 2 * count, 2):
            assert lie_behind_each_other(found[front], found[front + 1], over)
        check_sheet(plan.sheets[0], printable(paper, Press()))


def test_glue_reaches_around_the_backs():
    plan = impose(cards(1), "gutterfold", A4, 0, Press())
    (glue,) = [mark for mark in plan.sheets[0].marks if mark.kind == "glue"]
    back = plan.sheets[0].placements[1].area
    xs = [step[1] for step in glue.path if len(step) > 1]
    assert min(xs) <= back.x
    assert max(xs) >= back.right


# Booklets.


def nest_fold_trim(sheets, flip, thick):
    """Read a nested, folded signature, and measure each page's outer margin after one cut at the outermost sheet's trim.

    A sheet inside `depth` others begins `depth` thicknesses further from the spine of the
    outermost, so the cut meets it nearer to its own fold.
    """
    leaves, margins = {"left": [], "right": []}, []
    for depth, (front, back) in enumerate(pairs(sheets)):
        for half, found in leaves.items():
            found.append((on_half(front, half, flip), on_half(back, half, flip)))
        for sheet in (front, back):
            spine = sheet.paper.width / 2
            for placement in sheet.placements:
                margins.append(
                    outmost(on_the_front(placement, sheet, flip), spine) - placement.box.width + depth * thick
                )
                assert is_beside(spine, placement.box, placement.turn, placement.clip)
    rectos = [page for leaf in leaves["right"] for page in leaf]
    return rectos + [page for outside, inside in reversed(leaves["left"]) for page in (inside, outside)], margins


@flips
@pytest.mark.parametrize("paper", [A3, A4], ids=["A3", "A4"])
@pytest.mark.parametrize("scheme", ["saddle", "signatures"])
def test_booklets_read_in_order_and_have_equal_margins_after_the_cut(flip, paper, scheme):
    for count in COUNTS:
        press = Press(flip=flip, creep=THICK, signature=3)
        plan = impose([PageBox(A5, 3 * MM)] * count, scheme, paper, 0, press)
        sizes = signature_sizes(count) if scheme == "signatures" else [len(plan.sheets) // 2]
        pages, first = [], 0
        for size in sizes:
            read, margins = nest_fold_trim(plan.sheets[first : first + 2 * size], flip, THICK)
            pages += read
            first += 2 * size
            assert max(map(abs, margins), default=0) < NEAR
        assert first == len(plan.sheets)
        assert [page for page in pages if page is not None] == list(range(count))
        assert None not in pages[: max(1, count - 1)]
        assert count == 1 or pages[-1] == count - 1


@functools.cache
def outmost(points, spine):
    left, right, _ = points
    return max(abs(left.x - spine), abs(right.x - spine))


@functools.cache
def is_beside(spine, box, turn, clip):
    area = Placement(0, box, turn, clip).area
    return area.x >= spine - NEAR or area.right <= spine + NEAR


def signature_sizes(count):
    """Signatures of three sheets at the most, the first ones larger by one where they differ."""
    sheets = -(-count // 4)
    signatures = -(-sheets // 3)
    return [sheets // signatures + (number < sheets % signatures) for number in range(signatures)]


def test_what_creeps_over_the_spine_is_cut_off():
    plan = impose([PageBox(A5, 3 * MM)] * 16, "saddle", A3, 0, Press(creep=THICK))
    innermost = {p.page: p.clip for p in plan.sheets[-1].placements}
    left, right = innermost[7 - 1 + 2], innermost[7]
    assert {round(min(clip.x, 0) / MM, 2) for clip in (left, right)} <= {-3.0, 0.0}
    clips = sorted(innermost.values(), key=lambda clip: clip.x)
    assert clips[0].right == pytest.approx(A5.width - 3 * THICK)
    assert clips[1].x == pytest.approx(3 * THICK)


def test_where_a_page_creeps_from_the_papers_edge_its_bleed_goes_on():
    plan = impose([PageBox(A5, 3 * MM)] * 16, "saddle", A4, 0, Press(creep=THICK))
    for sheet in plan.sheets:
        assert min(placement.area.x for placement in sheet.placements) == pytest.approx(0, abs=NEAR)
        assert max(placement.area.right for placement in sheet.placements) == pytest.approx(A4.height, abs=NEAR)


def test_a_booklet_can_be_too_thick_to_fold():
    """Pages of A7 are 74 mm wide: at half of that, 370 sheets of a tenth of a millimetre, nothing is left to read."""
    pages = [PageBox(A7)] * 4 * 371
    assert len(impose(pages, "saddle", A5, 0, Press(creep=THICK)).sheets) == 2 * 371
    for count, creep in ((4 * 372, THICK), (8, 40 * MM)):
        with pytest.raises(Refused) as refused:
            impose(pages[:4] * (count // 4), "saddle", A5, 0, Press(creep=creep))
        assert [problem.code for problem in refused.value.problems] == ["booklet-too-thick"]
    assert impose(pages * 2, "signatures", A5, 0, Press(creep=THICK)).sheets


@pytest.mark.parametrize(
    ("scheme", "count", "said"), [("saddle", 80, ()), ("saddle", 81, ("booklet-thick",)), ("signatures", 200, ())]
)
def test_thick_booklets_come_with_advice(scheme, count, said):
    press = Press(creep=THICK)
    plan = impose([PageBox(A5)] * count, scheme, A4, 0, press)
    found = tuple(advice(plan, scheme, press, None))
    assert tuple(problem.code for problem in found) == said
    assert not said or found[0].values == {"count": 21, "most": 20, "creep": pytest.approx(2.0)}


# Zines.


def panels_of(paper, lying, trim):
    """The eight panels of a zine by column and row, each with the number of what lies there; blanks are panels, too."""
    width, height = paper
    panels = {}
    for column, row in itertools.product(range(4), range(2)):
        box = Rect(width / 2 + (column - 2) * trim.width, height / 2 + (row - 1) * trim.height, *trim)
        here = [number for number, placement in enumerate(lying) if near([placement.box[:2]], [box[:2]])]
        panels[column, row] = box, here[0] if here else None
    assert sum(number is not None for _, number in panels.values()) == len(lying)
    return panels


def hinges(marks, panels):
    """Which panels hang together, and the matrix that mirrors at the fold between them: neighbours that no cut parts."""
    (cut,) = [bounds([mark.path]) for mark in marks if mark.kind == "cut"]
    found = {}
    for (column, row), (box, _) in panels.items():
        if (column + 1, row) in panels:
            found[(column, row), (column + 1, row)] = Matrix(a=-1, e=2 * box.right)
        if row == 0 and not (cut.x - NEAR <= box.x and box.right <= cut.right + NEAR):
            assert cut.y == pytest.approx(box.bottom)
            found[(column, 0), (column, 1)] = Matrix(d=-1, f=2 * box.bottom)
    return found | {(other, one): over for (one, other), over in found.items()}


def fold_zine(sheet, trim):
    """Fold one sheet flat at all its folds and turn its leaves: pages in the order in which they are read."""
    lying = tuple(replace(placement, page=0) for placement in sheet.placements)
    order = fold_places(sheet.paper, sheet.marks, lying, trim)
    return [None if number is None else sheet.placements[number].page for number in order]


@functools.cache
def fold_places(paper, marks, lying, trim):
    """The order in which what lies on a sheet is read; None is a blank panel.

    Panels that hang together make a ring. Folded, all of them lie on the cover, each with
    its printed side away from the one before. So we go around the ring from the cover over
    its outer edge, mirroring at each fold; what faces down is looked at from below.
    """
    panels = panels_of(paper, lying, trim)
    folds = hinges(marks, panels)
    cover, _ = panels[1, 1]
    at, lies, ring = (1, 1), Matrix(), []
    while not ring or at != (1, 1):
        box, number = panels[at]
        assert near([mapped(box, lies)[:2]], [cover[:2]])
        assert (lies.a * lies.d > 0) == (len(ring) % 2 == 0)
        if number is not None:
            left, right, bottom = (lies.apply(*corner) for corner in corners(lying[number]))
            assert left.y < bottom.y
            assert (left.x < right.x) == (len(ring) % 2 == 0)
        after = {other for one, other in folds if one == at} - {ring[-1] if ring else (0, 1)}
        ring.append(at)
        (following,) = after
        lies, at = folds[at, following].then(lies), following
    assert lies == pytest.approx(Matrix())
    return [panels[at][1] for at in ring]


@pytest.mark.parametrize(("trim", "paper"), [(A7, A4), (A7, A3), (Size(60 * MM, 90 * MM), A4.turned)])
def test_zines_read_in_order(trim, paper):
    for count in COUNTS:
        plan = impose([PageBox(trim)] * count, "zine", paper, 0, Press())
        pages = [page for sheet in plan.sheets for page in fold_zine(sheet, trim)]
        assert [page for page in pages if page is not None] == list(range(count))
        assert len(pages) == -(-count // 8) * 8
        assert count == 1 or pages[-1] == count - 1


# Tiles.


def lines_on(sheet, kind):
    """Where lines of a kind stand and lie on a sheet: their x and y, in order."""
    boxes = [bounds([mark.path]) for mark in sheet.marks if mark.kind == kind]
    xs = sorted(box.x for box in boxes if box.width < NEAR)
    return xs, sorted(box.y for box in boxes if box.height < NEAR)


def glued(plan, overlap):
    """Cut the tiles at their marks and glue them: where the paper of each ends up on the wall, and what of it shows.

    A tile's first cut goes onto the line of glue of its neighbour on the left or above.
    Without strips, papers lie edge to edge.
    """
    wall = {}
    for sheet in plan.sheets:
        column, row = ord(sheet.name[0]) - ord("A"), int(sheet.name[1:]) - 1
        cuts, glue = lines_on(sheet, "crop"), lines_on(sheet, "glue")
        beside, above = wall.get((column - 1, row)), wall.get((column, row - 1))
        x = beside.at.x + (beside.glue[0][0] - cuts[0][0] if overlap else sheet.paper.width) if beside else 0
        y = above.at.y + (above.glue[1][0] - cuts[1][0] if overlap else sheet.paper.height) if above else 0
        wall[column, row] = Glued(sheet, Point(x, y), glue)
    return wall


class Glued(NamedTuple):
    sheet: Sheet
    at: Point
    glue: tuple[list[float], list[float]]

    @property
    def shows(self):
        area = self.sheet.placements[0].area
        return Rect(area.x + self.at.x, area.y + self.at.y, area.width, area.height)

    @property
    def poster(self):
        box = self.sheet.placements[0].box
        return Point(box.x + self.at.x, box.y + self.at.y)


@pytest.mark.parametrize("overlap", [0, 10 * MM, 15 * MM])
@pytest.mark.parametrize("poster", [A3, PAPERS["A1"], Size(500 * MM, 200 * MM)], ids=["A3", "A1", "banner"])
@pytest.mark.parametrize("bleed", [0, 3 * MM])
def test_tiles_glued_together_are_the_poster(overlap, poster, bleed):
    """Every tile shows the same poster at the same place of the wall, and nothing of it is missing."""
    press = Press(overlap=overlap, margin=5 * MM if overlap else 0)
    plan = impose([PageBox(poster, bleed)], "tile", A4, 0, press)
    wall = glued(plan, overlap)
    assert len(wall) == len(plan.sheets)
    first = wall[0, 0].poster
    for (column, row), tile in wall.items():
        check_sheet(tile.sheet, printable(tile.sheet.paper, press))
        assert tile.poster == pytest.approx(first, abs=0.1 * MM)
        beside, above = wall.get((column - 1, row)), wall.get((column, row - 1))
        assert not beside or beside.shows.right - tile.shows.x == pytest.approx(overlap, abs=0.1 * MM)
        assert not above or above.shows.bottom - tile.shows.y == pytest.approx(overlap, abs=0.1 * MM)
        neighbours = (column + 1, row) in wall, (column, row + 1) in wall
        assert tuple(map(len, tile.glue)) == tuple(bool(overlap) and there for there in neighbours)
    shown = [tile.shows for tile in wall.values()]
    whole_poster = Rect(first.x, first.y, *poster).grow(bleed)
    corner = min(area.x for area in shown), min(area.y for area in shown)
    assert corner == pytest.approx(whole_poster[:2], abs=NEAR)
    far = max(area.right for area in shown), max(area.bottom for area in shown)
    assert far == pytest.approx((whole_poster.right, whole_poster.bottom), abs=NEAR)


def test_any_number_of_posters_is_tiled_one_after_the_other():
    for count in (1, 2, 3, 200):
        plan = impose([PageBox(A3)] * count, "tile", A4, 0, Press())
        pages = [sheet.placements[0].page for sheet in plan.sheets]
        tiles = len(plan.sheets) // count
        assert pages == [page for page in range(count) for _ in range(tiles)]


def test_strips_to_be_glued_are_as_wide_as_the_overlap():
    plan = impose([PageBox(A3)], "tile", A4, 0, Press())
    first, second = plan.sheets[:2]
    strip = next(mark for mark in first.marks if mark.kind == "glue").path[0][1]
    assert first.placements[0].area.right - strip == pytest.approx(10 * MM)
    cut = next(mark for mark in second.marks if mark.kind == "crop").path[0][1]
    assert cut == pytest.approx(second.placements[0].area.x)


@pytest.mark.parametrize(("overlap", "margin"), [(0.0, 5 * MM), (5 * MM, 0.0), (10 * MM, 5 * MM)])
def test_a_paper_too_small_for_strips_is_told_the_least_that_would_do(overlap, margin):
    press = Press(overlap=overlap, margin=margin)
    with pytest.raises(Refused) as refused:
        impose([PageBox(A7)], "tile", Size(1, 1), 0, press)
    least = refused.value.problems[0].values["need"]
    assert impose([PageBox(A7)], "tile", least, 0, press).sheets
    with pytest.raises(Refused):
        impose([PageBox(A7)], "tile", Size(least.width - 0.1 * MM, A7.height), 0, press)


# By hand, and printers that feed askew.


@papers
@pytest.mark.parametrize("feed", ["first", "last"])
def test_backs_fed_from_the_turned_pile_meet_their_fronts(paper, feed):
    plan = impose(cards(20), "grid", paper, 0, Press(flip="hand"))
    fronts, backs = fronts_and_backs(plan, feed)
    pile = list(fronts.sheets) if feed == "first" else list(reversed(fronts.sheets))
    assert len(pile) == len(backs.sheets) == 5
    for front, back in zip(pile, backs.sheets, strict=True):
        behind = [on_the_front(p, back, "hand") for p in back.placements]
        assert all(any(near(corners(p), other) for other in behind) for p in front.placements)


def test_only_backs_are_moved():
    moved = Offset(1, -2, 0.1)
    plan = impose(cards(1), "grid", A4, 0, Press(backs=moved))
    assert [sheet.moved for sheet in plan.sheets] == [Offset(), moved]


# Marks.


def test_inner_marks_stand_only_where_the_gutter_leaves_room():
    wide = impose(cards(4, Size(60 * MM, 60 * MM), 2 * MM), "grid", A4, 6 * MM, Press()).sheets[0]
    narrow = impose(cards(4, Size(60 * MM, 60 * MM), 3 * MM), "grid", A4, 6 * MM, Press()).sheets[0]
    outer = 4  # segments of the two strokes beyond the block
    assert min(len(mark.path) for mark in wide.marks) > outer
    assert {len(mark.path) for mark in narrow.marks} == {outer}
    check_sheet(wide, printable(A4, Press()))


def test_ticks_are_short_and_grey_and_leave_room_for_more_cards():
    card = cards(10, Size(91 * MM, 55 * MM), 0)
    ticked, cropped = (impose(card, "grid", A4, 0, Press(marks=(kind,))).sheets[0] for kind in ("tick", "crop"))
    assert {mark.color.name for mark in ticked.marks} == {"grey"}
    assert len(ticked.placements) >= len(cropped.placements)
    check_sheet(ticked, printable(A4, Press()))


@pytest.mark.parametrize("scheme", ["single", "grid", "saddle"])
def test_plate_targets_and_inks_lie_outside_all_pages(scheme):
    press = Press(marks=("crop", "fold", "registration", "bar"))
    plan = impose(cards(4, A7, 3 * MM), scheme, A4, 0, press)
    for sheet in plan.sheets:
        check_sheet(sheet, printable(sheet.paper, press))
        kinds = [mark.kind for mark in sheet.marks]
        assert (kinds.count("registration"), kinds.count("bar")) == (4, 12)


@papers
def test_slugs_say_what_the_sheet_is(paper):
    press = Press(marks=("crop", "fold", "slug"))
    plan = labelled(impose(cards(20), "grid", paper, 0, press), "Pakka · kortit", slug_words("fi"), press)
    said = [label.words for sheet in plan.sheets for label in sheet.labels if label.words != "50 mm"]
    count = len(plan.sheets) // 2
    assert said[1] == f"Pakka · kortit · arkki 1/{count} · takapuoli · käännä pitkän sivun yli"
    assert len(said) == len(plan.sheets)
    for sheet in plan.sheets:
        check_sheet(sheet, printable(paper, press))
        (ruler,) = [mark for mark in sheet.marks if mark.kind == "slug"]
        (_, x1, y1), (_, x2, y2) = ruler.path[:2]
        assert abs(x2 - x1) + abs(y2 - y1) == pytest.approx(50 * MM)


def test_a_full_sheet_lacks_its_slug_and_says_so():
    press = Press(marks=("slug",))
    plan = labelled(impose([PageBox(A4)], "single", A4, 0, press), "Pakka", slug_words("en"), press)
    assert plan.left_out == ("slug",)


# Cutting machines.


@papers
@pytest.mark.parametrize("marks", [0, 3, 4])
def test_contours_and_camera_marks(paper, marks):
    press = Press(cutter=Cutter("Thru-cut", marks))
    plan = impose(
        [PageBox(box.trim, box.bleed, side=box.side, outline=Outline(4 * MM)) for box in cards(4)],
        "grid",
        paper,
        0,
        press,
    )
    front, back = plan.sheets[:2]
    contours = [mark for mark in front.marks if mark.kind == "contour"]
    assert len(contours) == len(front.placements)
    assert {(mark.color.spot, mark.color.overprint) for mark in contours} == {("Thru-cut", True)}
    assert not [mark for mark in back.marks if mark.kind in ("contour", "cutter")]
    camera = [mark for mark in front.marks if mark.kind == "cutter"]
    assert (len(camera), sum(mark.filled for mark in camera)) == (marks, marks == 3)
    clear = whole(paper).grow(-press.cutter.inset - press.cutter.line / 2 - 3 * MM + NEAR) if marks else whole(paper)
    assert all(clear.holds(placement.area) for placement in front.placements)


def test_every_scheme_keeps_pages_on_the_paper():
    for scheme, paper in itertools.product(
        ("single", "grid", "stack", "gutterfold", "saddle", "zine"), (A3, A3.turned)
    ):
        for sheet in impose(cards(9, A7), scheme, paper, 0, Press()).sheets:
            assert all(whole(sheet.paper).holds(mapped(p.clip, p.matrix)) for p in sheet.placements)


# Marks without room.


def test_what_was_asked_for_and_has_no_room_is_named():
    press = Press(marks=("crop", "registration", "bar"))
    for paper, lacking in ((A3, ()), (Size(90 * MM, 140 * MM), ("crop", "registration", "bar"))):
        plan = impose(cards(1), "single", paper, 0, press)
        assert plan.left_out == lacking
        assert [problem.values["marks"] for problem in advice(plan, "single", press, None)] == [lacking] * bool(lacking)


def test_one_target_too_few_is_said():
    """Beside the pages there is no room for two of the four."""
    plan = impose(cards(1), "single", Size(80 * MM, 160 * MM), 0, Press(marks=("registration",)))
    assert len(plan.sheets[0].marks) == 2
    assert plan.left_out == ("registration",)


@flips
def test_targets_lie_alike_on_full_and_on_last_sheets(flip):
    plan = impose(cards(5), "grid", A3, 0, Press(marks=("crop", "registration"), flip=flip))
    last = impose(cards(12 + 5), "grid", A3, 0, Press(marks=("crop", "registration"), flip=flip)).sheets[-2:]
    found = [
        {
            tuple(round(length, 2) for length in bounds([mark.path]))
            for mark in sheet.marks
            if mark.kind == "registration"
        }
        for sheet in (*plan.sheets, *last)
    ]
    assert len(found[0]) == 4
    assert found[0] == found[2]
    assert found[1] == found[3]


@pytest.mark.parametrize(
    ("scheme", "paper", "count"), [("saddle", A4, 6), ("saddle", A4, 400), ("zine", A4, 9), ("stack", A4, 5)]
)
def test_nothing_is_written_on_blank_pages_or_where_pages_creep_away(scheme, paper, count):
    """A booklet on paper of its size has no margin, whatever is blank in it."""
    trim = {"saddle": A5, "zine": A7, "stack": POCKET}[scheme]
    press = Press(marks=("crop", "slug"), creep=THICK)
    plan = labelled(impose([PageBox(trim)] * count, scheme, paper, 0, press), "Kirja", slug_words("fi"), press)
    places = {(sheet.side, tuple(label.at for label in sheet.labels)) for sheet in plan.sheets}
    assert len(places) == len({sheet.side for sheet in plan.sheets})
    assert all(bool(at) == (scheme == "stack") for _, at in places)


# Cut plans.


def lines_of(plan):
    """Cuts are the dashed lines of the drawing; the paper's outline is the only solid black one."""
    return [mark.path for mark in plan.sheets[0].marks if mark.dash]


@papers
@pytest.mark.parametrize("gutter", [0, 6 * MM])
def test_a_cut_plan_numbers_every_cut_and_every_pile(paper, gutter):
    plan = impose(cards(40, Size(55 * MM, 85 * MM)), "stack", paper, gutter, Press())
    drawn = cut_plan(plan, "stack", finishing_words("fi"))
    boxes = [placement.box for placement in plan.sheets[0].placements]
    edges = [
        {round(edge, 1) for box in boxes for edge in (box.x, box.right)},
        {round(edge, 1) for box in boxes for edge in (box.y, box.bottom)},
    ]
    assert len(lines_of(drawn)) == sum(map(len, edges))
    (_, piles), said = said_of(drawn)
    numbers = [str(number) for number in range(1, sum(map(len, edges)) + 1)]
    assert said[: len(numbers)] == numbers
    assert said[len(numbers) :] == [str(number) for number in range(1, len(boxes) + 1)]
    assert "1 päällimmäiseksi" in piles
    assert all(whole(paper).holds(label.area) for label in drawn.sheets[0].labels)


def said_of(drawn):
    """What to do, line by line, and then the numbers and names in the drawing."""
    words = [label.words for label in drawn.sheets[0].labels]
    return [line for line in words if " " in line], [word for word in words if " " not in word]


@pytest.mark.parametrize("scheme", ["saddle", "signatures"])
def test_booklets_are_folded_first_and_cut_only_where_the_paper_is_larger(scheme):
    drawn = cut_plan(impose([PageBox(A5)] * 8, scheme, A3, 0, Press()), scheme, finishing_words("en"))
    assert len(lines_of(drawn)) == 5
    assert said_of(drawn)[1] == ["1", "2", "3", "4", "4"]
    exact = impose([PageBox(A5)] * 8, scheme, Size(2 * A5.width, A5.height), 0, Press())
    assert cut_plan(exact, scheme, finishing_words("en")) is None


@pytest.mark.parametrize(
    ("paper", "trim", "numbers"), [(A4, POCKET, "12345566"), (A4.turned, Size(55 * MM, 85 * MM), "1234556677")]
)
def test_cards_folded_over_a_gutter_are_cut_through_both_layers(paper, trim, numbers):
    """So a cut has its number on both sides of the fold, as far from it."""
    plan = impose(cards(4, trim), "gutterfold", paper, 0, Press())
    drawn = cut_plan(plan, "gutterfold", finishing_words("en"))
    folds = [mark.path for mark in drawn.sheets[0].marks if mark.dash == (1.0, 2.0)]
    assert len(folds) == 1
    assert sorted(said_of(drawn)[1]) == sorted(numbers)


def test_the_last_cut_of_a_zine_ends_at_the_quarters():
    drawn = cut_plan(impose([PageBox(A7)] * 8, "zine", A4, 0, Press()), "zine", finishing_words("en"))
    *_, slit = lines_of(drawn)
    assert bounds([slit]).width == pytest.approx(0.6 * 2 * A7.width)
    assert bounds([slit]).middle == pytest.approx((A4.height / 2, A4.width / 2))


def test_a_plan_of_tiles_shows_where_each_lies_on_the_poster():
    plan = impose([PageBox(A3)] * 2, "tile", A4, 0, Press())
    drawn = cut_plan(plan, "tile", finishing_words("fi"))
    words, names = said_of(drawn)
    assert names == ["A1", "B1", "A2", "B2"] == [sheet.name for sheet in plan.sheets[:4]]
    assert "Liimaa" in " ".join(words)
    poster = bounds([drawn.sheets[0].marks[-1].path])
    assert poster.width / poster.height == pytest.approx(A3.width / A3.height)
    assert all(poster.holds(bounds([mark.path])) for mark in drawn.sheets[0].marks)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_every_scheme_says_how_its_sheets_are_finished(language):
    assert set(finishing_words(language)) == set(get_args(Scheme))
