"""Art: SVGs that are read right or refused, never half; where they lie, their inks, their reach into the bleed."""

import math
import pathlib
from itertools import pairwise
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cardpress.color import PAPER, Inks, palette
from cardpress.geometry import MM, Matrix, Point, Rect
from cardpress.layout.art.art import paint_art, place_art
from cardpress.layout.art.art_color import art_colors, srgb
from cardpress.layout.art.bleeding import art_boxes, short_of_bleed
from cardpress.layout.art.extent import extent
from cardpress.layout.art.placing import cover
from cardpress.layout.art.svg.art_file import read_art
from cardpress.layout.art.svg.color import color_key
from cardpress.layout.art.svg.flatten import flattened_fills
from cardpress.layout.art.svg.path import parse_path
from cardpress.layout.art.svg.plain import is_plain, plain_fills
from cardpress.layout.art.svg.transform import transform
from cardpress.layout.art.svg.tree import read_drawing
from cardpress.paths import bounds
from cardpress.problem import Problems, Refused, Source, Span
from cardpress.read.deck import Asset

ROOT = pathlib.Path(__file__).parent.parent
DRAWINGS = [ROOT / "tests/data/shapes.svg", *sorted(ROOT.glob("content/*/art/*.svg"))]
SCENES = [path for path in DRAWINGS if 'viewBox="0 -30 120 150"' in path.read_text()]
NAMED = Span(Source("deck.yaml", "art: a.svg"), 5, 10)
TRIM = Rect(0, 0, 120, 120)


def asset(tmp_path, body, head='viewBox="0 0 120 120"'):
    path = tmp_path / "a.svg"
    space = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    path.write_text(f"<svg {space} {head}>\n{body}\n</svg>")
    return Asset(path, NAMED)


def refusals(tmp_path, body, **head):
    with pytest.raises(Refused) as refused:
        read_art(asset(tmp_path, body, **head))
    return refused.value.problems


def points(path):
    at = start = (0.0, 0.0)
    for letter, *n in path:
        if letter == "C":
            for t in (step / 32 for step in range(1, 33)):
                u = 1 - t
                yield tuple(
                    u**3 * at[i] + 3 * u * u * t * n[i] + 3 * u * t * t * n[2 + i] + t**3 * n[4 + i] for i in (0, 1)
                )
        elif letter == "Z":
            yield start
        else:
            yield tuple(n)
        at = start if letter == "Z" else tuple(n[-2:])
        start = at if letter == "M" else start


def area(path):
    figures, whole = [], 0.0
    for segment in path:
        if segment[0] == "M":
            figures.append([])
        figures[-1].append(segment)
    for figure in figures:
        corners = list(points(figure))
        whole += sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(corners, corners[1:] + corners[:1], strict=True)) / 2
    return abs(whole)


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.name)
def test_the_short_way_draws_what_picosvg_draws(path):
    drawing, problems = read_drawing(Asset(path, NAMED)), Problems()
    assert is_plain(drawing.root)
    ours, theirs = plain_fills(drawing, problems), flattened_fills(drawing)
    assert not problems.all
    assert [fill.color for fill in ours] == [fill.color for fill in theirs]
    for own, other in zip(ours, theirs, strict=True):
        assert tuple(extent(own.path)) == pytest.approx(tuple(extent(other.path)), abs=0.01)
        if not own.even_odd:  # picosvg turns these round, which changes the sign of their holes
            assert area(own.path) == pytest.approx(area(other.path), rel=1e-3)


def test_path_commands_of_either_case_end_in_the_same_place():
    absolute = "M10 10H20V30L5 5C1 2 3 4 5 6S9 8 7 7Q1 1 2 2T6 6A3 4 20 1 0 9 9Z"
    relative = "m10 10h10v20l-15-25c-4-3-2-1 0 1s4 2 2 1q-6-6-5-5t4 4a3 4 20 1 0 3 3z"
    assert bounds([parse_path(relative)]) == pytest.approx(bounds([parse_path(absolute)]))
    ours = [number for segment in parse_path(relative) for number in segment[1:]]
    assert ours == pytest.approx([number for segment in parse_path(absolute) for number in segment[1:]])


def test_numbers_may_touch():
    assert parse_path("M.5.5-1-1e1") == (("M", 0.5, 0.5), ("L", -1.0, -10.0))
    assert parse_path("M0 0a1 1 0 01.5.5")[-1][-2:] == (0.5, 0.5)


def test_after_a_closed_figure_drawing_goes_on_from_its_start():
    assert parse_path("M1 2h3v4zl5 5")[4:] == (("M", 1, 2), ("L", 6, 7))


@pytest.mark.parametrize("data", ["L1 1", "M1", "M1 1 2", "M1 1 X", "M1 1 L", "M0 0 A1 1 0 2 0 5 5", "Mx", "M1 1Z3"])
def test_path_data_that_says_nothing_is_refused(data):
    with pytest.raises(ValueError, match=r".+"):
        parse_path(data)


@given(
    st.tuples(st.floats(1, 50), st.floats(1, 50), st.floats(0, 360)),
    st.booleans(),
    st.booleans(),
    st.tuples(st.floats(-40, 40), st.floats(1, 40)),
)
def test_an_arc_stays_on_its_ellipse_and_goes_the_right_way(ellipse, large, sweep, end):
    rx, ry, degrees = ellipse
    path = parse_path(f"M0 0A{rx} {ry} {degrees} {large:d} {sweep:d} {end[0]} {end[1]}")
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    flat = [((x * cos + y * sin) / rx, (y * cos - x * sin) / ry) for x, y in points(path)]
    steps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(flat)]
    turns = [a[0] * b[1] - a[1] * b[0] for a, b in pairwise(steps)]
    assert path[-1][-2:] == pytest.approx(end, abs=1e-6)
    assert all((turn > 0) == sweep for turn in turns if abs(turn) > 1e-9)
    if math.dist(flat[0], flat[-1]) < 2:  # else the ellipse had to grow, and half of it is drawn
        way = sum(math.hypot(*step) for step in steps)
        assert way > math.pi - 0.01 if large else way < math.pi + 0.01


def test_transforms_and_groups_hand_down(tmp_path):
    body = '<g fill="#0a0b0c" transform="translate(10 20) rotate(90)"><rect width="4" height="2"/></g>'
    (fill,) = read_art(asset(tmp_path, body)).fills
    assert fill.color == "#0a0b0c"
    assert tuple(extent(fill.path)) == pytest.approx((8, 20, 2, 4))


@pytest.mark.parametrize(
    "text", ["rotate(1", "spin(3)", "translate()", "translate(" + "1" * 5000 + "x)", "matrix(1 2 x)", "scale(1 2 3 4)"]
)
def test_a_transform_that_cant_be_read_is_refused(text):
    with pytest.raises(ValueError, match=r".+"):
        transform(text)


def test_strokes_uses_and_clips_become_fills(tmp_path):
    body = """<defs><circle id="c" r="5"/><clipPath id="h"><rect width="60" height="60"/></clipPath></defs>
    <path d="M10 10H30" stroke="red" stroke-width="4" fill="none"/><use href="#c" x="50" y="20" fill="#010101"/>
    <circle cx="60" cy="60" r="20" clip-path="url(#h)"/>"""
    fills = read_art(asset(tmp_path, body)).fills
    assert [fill.color for fill in fills] == ["#ff0000", "#010101", "#000000"]
    boxes = [tuple(extent(fill.path)) for fill in fills]
    assert boxes[0] == pytest.approx((10, 8, 20, 4), abs=0.01)
    assert boxes[1] == pytest.approx((45, 15, 10, 10), abs=0.01)
    assert boxes[2] == pytest.approx((40, 40, 20, 20), abs=0.01)


@pytest.mark.parametrize(
    ("body", "feature"),
    [
        ("<text>Hei</text>", "text"),
        ('<image href="a.png"/>', "image"),
        ("<style>.a{fill:red}</style>", "style"),
        ("<script>alert()</script>", "script"),
        ("<foreignObject/>", "foreignObject"),
        ("<switch/>", "switch"),
        ('<rect opacity=".5"/>', "opacity"),
        ('<rect style="fill:red;fill-opacity:0.2"/>', "fill-opacity"),
        ('<g filter="url(#f)"/>', "filter"),
        ('<g mask="url(#m)"/>', "mask"),
        ('<rect visibility="hidden"/>', "visibility"),
        ('<rect style="mix-blend-mode:multiply"/>', "mix-blend-mode"),
        ('<path d="M0 0" marker-end="url(#m)"/>', "marker-end"),
        ('<rect fill="url(#g)"/>', "fill url(#g)"),
        ('<use href="b.svg#x"/>', "use of another file"),
        ('<use xlink:href="https://example.org/b.svg#x"/>', "use of another file"),
        ('<use href="#gone"/>', "use of #gone"),
        ('<symbol id="s"/><use href="#s"/>', "use of symbol"),
        ('<g id="a"><use href="#a"/></g>', "use (20000 ×)"),
    ],
)
def test_what_cant_be_printed_is_refused_with_its_line(tmp_path, body, feature):
    (problem,) = refusals(tmp_path, body)
    assert (problem.code, problem.values["feature"]) == ("svg-unsupported", feature)
    assert problem.also == (NAMED,)
    assert problem.span.source.position(problem.span.start).line == (1 if feature.startswith("use (") else 2)


def test_all_that_is_wrong_is_said_at_once(tmp_path):
    problems = refusals(tmp_path, '<text/>\n<rect opacity="0.5" fill="url(#g)"/>\n<circle fill="blu"/>')
    assert [problem.code for problem in problems] == ["svg-unsupported"] * 3 + ["svg-invalid"]
    marked = [problem.span.source.text[problem.span.start : problem.span.end] for problem in problems]
    assert marked == ["<text/>", 'opacity="0.5"', 'fill="url(#g)"', 'fill="blu"']


def test_uses_that_multiply_are_refused_before_they_grow(tmp_path):
    ten = '<use href="#l{0}"/>' * 10
    levels = "".join(f'<g id="l{n + 1}">{ten.format(n)}</g>' for n in range(9))
    (problem,) = refusals(tmp_path, f'<defs><rect id="l0" width="1" height="1"/>{levels}</defs><use href="#l9"/>')
    assert problem.values["feature"] == "use (20000 ×)"


def test_leftovers_that_draw_nothing_do_no_harm(tmp_path):
    body = """<metadata><x xmlns="urn:x"/></metadata><defs><linearGradient id="g"/><filter id="f"/></defs>
    <namedview xmlns="urn:sodipodi"/><g style="display:none"><text>secret</text></g>
    <rect width="1" height="1" opacity="1" style="mix-blend-mode:normal;fill:#FFF" class="a"/>"""
    assert [fill.color for fill in read_art(asset(tmp_path, body)).fills] == ["#ffffff"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("<svg", "svg-broken"),
        ("", "svg-broken"),
        ("<html/>", "svg-broken"),
        ('<svg xmlns="http://www.w3.org/2000/svg"/>', "svg-without-size"),
        ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 9"/>', "svg-without-size"),
        ('<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>', "svg-unsupported"),
        ('<!DOCTYPE svg [<!ENTITY a SYSTEM "/etc/passwd">]><svg>&a;</svg>', "svg-unsupported"),
        ('<svg xmlns="http://www.w3.org/2000/svg">' + "<g>" * 300 + "</g>" * 300 + "</svg>", "svg-unsupported"),
        ("x" * 2_000_001, "svg-too-large"),
        ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" data-focus="5"/>', "svg-invalid"),
        ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect width="5%"/></svg>', "svg-invalid"),
    ],
)
def test_files_that_are_no_drawing_are_refused(tmp_path, text, code):
    (tmp_path / "a.svg").write_text(text)
    with pytest.raises(Refused) as refused:
        read_art(Asset(tmp_path / "a.svg", NAMED))
    assert [problem.code for problem in refused.value.problems] == [code]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ('<path d="M0 0L1e999 3"/>', "svg-invalid"),
        ('<rect width="nan" height="3"/>', "svg-invalid"),
        ('<rect width="3" height="3" stroke="red" transform="spin(1)"/>', "svg-invalid"),
        ('<rect width="5%" height="3" stroke="red"/>', "svg-broken"),
        ('<g clip-path="url(#gone)"><rect width="3" height="3"/></g>', "svg-broken"),
    ],
)
def test_values_that_cant_be_drawn_are_refused_on_either_way(tmp_path, body, code):
    assert [problem.code for problem in refusals(tmp_path, body)] == [code]


def test_missing_and_unreadable_files_point_at_the_deck(tmp_path):
    (tmp_path / "latin.svg").write_bytes(b"<svg>\xe4</svg>")
    for name, code in (("gone.svg", "picture-missing"), ("latin.svg", "picture-unreadable")):
        with pytest.raises(Refused) as refused:
            read_art(Asset(tmp_path / name, NAMED))
        assert [(problem.code, problem.span) for problem in refused.value.problems] == [(code, NAMED)]


def test_a_plain_doctype_is_no_harm(tmp_path):
    text = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    (tmp_path / "a.svg").write_text(text + '<svg xmlns="http://www.w3.org/2000/svg" width="3px" height="4"/>')
    assert read_art(Asset(tmp_path / "a.svg", NAMED)).view == (0, 0, 3, 4)


def test_focus_is_the_authors_or_the_middle(tmp_path):
    assert read_art(asset(tmp_path, "", 'viewBox="0 0 9 9" data-focus="1 2 3"')).focus == (1, 2, 3)
    assert read_art(asset(tmp_path, "", 'viewBox="0 0 24 24"')).focus[:2] == (12, 12)
    assert read_art(asset(tmp_path, "", 'viewBox="0 -30 120 150"')).focus == pytest.approx((60, 52, 55), abs=0.1)


def test_air_in_the_headroom_takes_no_room(tmp_path):
    head = 'viewBox="0 -30 120 150"'
    low = read_art(asset(tmp_path, '<rect y="10" width="9" height="9"/>', head))
    high = read_art(asset(tmp_path, '<rect y="-12" width="9" height="9"/>', head))
    assert low.body == (0, 0, 120, 120)
    assert high.body == (0, -12, 120, 132)


def test_contain_stands_where_it_is_asked_to(tmp_path):
    art = read_art(asset(tmp_path, ""))
    matrix = place_art(art, Rect(0, 0, 240, 300), TRIM, "contain", align="left", valign="bottom")
    assert (matrix.apply(0, 0), matrix.apply(120, 120)) == ((0, 60), (240, 300))


def test_the_focus_fills_its_box(tmp_path):
    art = read_art(asset(tmp_path, "", 'viewBox="0 0 120 120" data-focus="60 40 20"'))
    matrix = place_art(art, Rect(10, 10, 50, 50), TRIM, "focus")
    assert matrix.apply(60, 40) == (35, 35)
    assert matrix.apply(80, 40) == (60, 35)


@given(st.floats(10, 500), st.floats(10, 500), st.floats(0, 100), st.floats(0, 100))
def test_cover_leaves_no_gap_and_keeps_the_focus_in_view(width, height, x, y):
    view, box = Rect(0, 0, 100, 100), Rect(-5, 3, width, height)
    matrix = cover(view, box, Point(x, y))
    start, end, focus = matrix.apply(0, 0), matrix.apply(100, 100), matrix.apply(x, y)
    assert Rect(*start, end.x - start.x, end.y - start.y).holds(box)
    assert box.holds(Rect(*focus, 0, 0))


def test_art_is_one_group_cut_to_its_clip(tmp_path):
    art = read_art(asset(tmp_path, '<rect width="9" height="9" fill="#010101"/>'))
    (group,) = paint_art(art, Matrix(2, 0, 0, 2), Rect(1, 2, 3, 4), srgb)
    assert group.matrix.a == 2
    assert bounds([group.clip]) == (1, 2, 3, 4)
    assert group.items[0].fill.name == "#010101"


@pytest.mark.parametrize(
    ("key", "inks"),
    [("#000000", (0, 0, 0, 100)), ("#808080", (0, 0, 0, 49.8)), ("#ff0000", (0, 100, 100, 0)), ("#000080", (100, 100, 0, 49.8))],
)  # fmt: skip
def test_other_colours_go_by_formula(key, inks):
    assert srgb(key).inks == inks
    assert not srgb(key).overprint


@given(st.integers(0, 0xFFFFFF))
def test_no_colour_takes_more_than_300_percent(number):
    assert sum(srgb(f"#{number:06x}").inks) <= 300


def test_white_is_the_paper():
    assert srgb("#ffffff") is PAPER


def test_names_and_short_forms_of_colours():
    assert [color_key(text) for text in ("Red", "#Abc", "currentColor", "transparent")] == [
        "#ff0000",
        "#aabbcc",
        "#000000",
        "",
    ]
    with pytest.raises(ValueError, match="rgba"):
        color_key("rgba(1,2,3,0.5)")


def deck(roles):
    def colors(name, ink, accent):
        return palette(name, {"ink": Inks(0, 0, 0, ink), "accent": Inks(0, accent, 0, 0)}, Inks(0, 0, 9, 0))

    cards = [SimpleNamespace(number=n, palette=colors(f"p{n}", 90 - n, 10 * n)) for n in (1, 2)]
    return SimpleNamespace(art_roles=roles, cards=cards)


def test_colours_stand_for_roles_of_this_card_or_another():
    this = deck({"#0A0A0A": "ink", "#020202": "accent 2", "#030303": "black"})
    colors = art_colors(this, this.cards[0])
    assert [colors(key).name for key in ("#0a0a0a", "#020202", "#030303", "#123456")] == [
        "p1.ink",
        "p2.accent",
        "black",
        "#123456",
    ]
    assert not colors("#030303").overprint


@pytest.mark.parametrize("role", ["accent 3", "inc", "accent x"])
def test_a_role_that_isnt_there_is_refused(role):
    this = deck({"#010101": role})
    with pytest.raises(Refused) as refused:
        art_colors(this, this.cards[0])
    assert [problem.code for problem in refused.value.problems] == ["art-role-unknown"]


BLED = Rect(-9, 0, 138, 129)
"""A slot that lies on the trim left, right and below."""


@pytest.mark.parametrize(
    ("box", "sides"),
    [
        (Rect(20, 20, 30, 30), ()),  # inside
        (Rect(20, 20, 30, 109), ()),  # right through the bleed
        (Rect(20, 20, 30, 104), ("bottom",)),  # over the trim, not far enough
        (Rect(20, 20, 30, 100), ("bottom",)),  # kisses the trim
        (Rect(-5, 20, 300, 30), ("left",)),
        (Rect(20, -4, 30, 30), ()),  # the slot ends there, not the paper
        (Rect(20, 121, 30, 5), ()),  # nothing of it is on the page
        (Rect(200, 20, 30, 103), ()),  # beside the page
    ],
)
def test_what_crosses_the_trim_must_reach_the_bleed(box, sides):
    assert short_of_bleed([box], TRIM, BLED) == sides


def test_a_figure_may_end_on_one_that_reaches_out():
    assert short_of_bleed([Rect(20, 20, 30, 104), Rect(10, 60, 60, 80)], TRIM, BLED) == ()
    assert short_of_bleed([Rect(20, 20, 30, 104), Rect(30, 60, 60, 80)], TRIM, BLED) == ("bottom",)


def test_boxes_of_art_are_those_of_its_curves(tmp_path):
    art = read_art(asset(tmp_path, '<path d="M0 0C0 40 40 40 40 0ZM50 50h9v9z"/>'))
    boxes = list(art_boxes(art, Matrix(2, 0, 0, 2)))
    assert tuple(boxes[0]) == pytest.approx((0, 0, 80, 60))
    assert tuple(boxes[1]) == pytest.approx((100, 100, 18, 18))


@pytest.mark.parametrize("path", SCENES, ids=lambda path: path.name)
@pytest.mark.parametrize("trim", [Rect(0, 0, 105 * MM, 148 * MM), Rect(0, 0, 70 * MM, 120 * MM)], ids=["A6", "pocket"])
def test_our_own_art_bleeds(path, trim):
    art = read_art(Asset(path, NAMED))
    clip = Rect(-3 * MM, 20 * MM, trim.width + 6 * MM, trim.height - 17 * MM)
    box = Rect(0, 20 * MM, trim.width, trim.height - 20 * MM)
    matrix = place_art(art, box, clip, "contain", valign="bottom")
    assert short_of_bleed(art_boxes(art, matrix), trim, clip) == ()
