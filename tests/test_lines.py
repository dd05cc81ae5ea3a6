"""Line breaking: as few lines as can be, the evenest of them, and every width true."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cardpress.places import CAST_FONTS
from cardpress.places import FONTS as FONT_FILES
from cardpress.problem import Source
from cardpress.prose import Mark, Text
from cardpress.text import lines as lines_module
from cardpress.text.breaks import Break, Measured
from cardpress.text.fonts import DEFAULT_FAMILY, Faces, Fonts, deck_family
from cardpress.text.hyphenate import Hyphenator
from cardpress.text.lines import TooWide, break_lines
from cardpress.text.shape import Shaper
from cardpress.text.shaped import EM
from cardpress.text.typeset import Typesetter
from cardpress.text.words import Setting

HYPHENATION = Source("hyphenation.txt", "kohtaamis=paikka\nkokemus=asian=tuntijuus\nmoni=am-ma-til-li-ses-ti\n")
FONTS = Fonts(FONT_FILES, CAST_FONTS)
TYPESETTER = Typesetter(FONTS, "fi", Hyphenator("fi", HYPHENATION))
FACES = FONTS.faces(DEFAULT_FAMILY, 500)

WORDS = st.sampled_from(
    [
        "ja",
        "on",
        "Ryhmät",
        "kohtaamispaikka",
        "moniammatillisesti",
        "-alaisesti,",
        "me-tunne",
        "AVOT-Arjen",
        "innokyla.fi",
        "kokemus.",
        "työ,",
        "pitkä\xadjänteistä",
        "so\xadi",
        "Työ",
        "kokemusasiantuntijuus",
        "(tila)",
        "12",
        "pisteessä\n",
    ]
)
TEXTS = st.lists(WORDS, min_size=1, max_size=25).map(" ".join).map(lambda text: text.strip("\n "))
SETTINGS = st.builds(
    Setting,
    st.just(FACES),
    st.sampled_from((0, -600, 1500)),
    st.sampled_from(("none", "compound", "full")),
    st.booleans(),
)


PLAIN = Setting(FACES)


def measured(string: str, setting: Setting = PLAIN, marks: tuple[Mark, ...] = ()) -> Measured:
    return TYPESETTER.measured(Text(string, marks=marks), setting)


def set_lines(string: str, ems: float, mode="compound", *, title=False, marks=()) -> list[str]:
    made = measured(string, Setting(FACES, 0, mode, title), marks)
    broken = break_lines(made, round(ems * EM), balance=title)
    return ["".join(map(seen, TYPESETTER.pieces(made, line))) for line in broken]


def seen(piece) -> str:
    return "-" if piece.text == "\u00ad" else piece.text.replace("\u00ad", "")


def cost(made: Measured, a: Break, b: Break, measure: int, *, balance: bool) -> int | None:
    """What one line costs, said once more in the plainest way; None if it can't be."""
    slack = measure - b.end + a.start
    if slack < 0 or (a.hyphen and b.hyphen and a.word == b.word):
        return None
    if any(made.begins[stop] in range(a.at + 1, b.at) for stop in made.stops):
        return None
    last = b.at in [made.begins[stop] for stop in made.stops]
    share = slack * 1000 // measure
    rag = share * share if balance or not last else max(0, share - 720) * lines_module.SHORT_LAST_COST
    lone = (
        last and not balance and not any(made.begins[word] > a.at for word in range(b.word) if word not in made.joined)
    )
    rag += lines_module.LONE_WORD_COST * lone
    hyphens = lines_module.CONSECUTIVE_HYPHENS_COST * (a.hyphen and b.hyphen)
    return rag + b.cost * (not last) + hyphens + lines_module.HYPHEN_BEFORE_LAST_COST * (a.hyphen and last)


def all_breaks(made: Measured) -> list[Break]:
    words = len(made.starts)
    return [made.before(0), *map(Break._make, made.between(0, words)), made.before(words)]


def best(made: Measured, measure: int, *, balance: bool) -> tuple[int, int] | None:
    """The fewest lines and their least cost, by trying every pair of breaks."""
    breaks = all_breaks(made)
    reached = {0: (0, 0)}
    for b in range(1, len(breaks)):
        ways = [
            (reached[a][0] + 1, reached[a][1] + own)
            for a in range(b)
            if a in reached and (own := cost(made, breaks[a], breaks[b], measure, balance=balance)) is not None
        ]
        if ways:
            reached[b] = min(ways)
    return reached.get(len(breaks) - 1)


@given(TEXTS, SETTINGS, st.integers(3 * EM, 40 * EM), st.booleans())
def test_no_way_is_better(string, setting, measure, balance):
    made = measured(string, setting)
    expected = best(made, measure, balance=balance)
    try:
        broken = break_lines(made, measure, balance=balance)
    except TooWide:
        assert expected is None
        return
    total = sum(cost(made, line.first, line.last, measure, balance=balance) for line in broken)
    assert (len(broken), total) == expected


def test_a_last_word_is_not_left_alone_where_the_line_above_can_spare_one():
    assert set_lines("Saavutettavuus ja näkyvyys ovat tärkeitä!", 17.5) == [
        "Saavutettavuus ja näkyvyys",
        "ovat tärkeitä!",
    ]
    assert set_lines("Ohjattu prosessi, jossa syntyy me-tunne ja sitoutuminen kehittämiseen.", 17) == [
        "Ohjattu prosessi, jossa",
        "syntyy me-tunne ja",
        "sitoutuminen kehittämiseen.",
    ]


@given(TEXTS, SETTINGS, st.integers(6 * EM, 40 * EM))
def test_every_letter_is_set_once_and_widths_are_true(string, setting, measure):
    made = measured(string, setting)
    try:
        broken = break_lines(made, measure)
    except TooWide:
        return
    pieces = [TYPESETTER.pieces(made, line) for line in broken]
    told = " ".join("".join(piece.text for piece in line) for line in pieces)
    assert letters(told) == letters(string)
    for line, shaped in zip(broken, pieces, strict=True):
        painted = sum(piece.width + setting.tracking * len(piece.glyphs) for piece in shaped)
        assert abs(painted - line.width) * 12 / EM < 0.15, "points at 12 pt"
        assert line.width <= measure


KERNED = st.text(alphabet="aijoAÅTVWYÄL1479.,:;!?’“”«»–-()/&ўїТГУА", min_size=1, max_size=6)


@pytest.mark.parametrize("font", FONTS.all, ids=lambda font: font.name)
@settings(max_examples=30)  # for each font
@given(st.lists(KERNED, min_size=1, max_size=8), st.integers(4 * EM, 20 * EM))
def test_lines_are_as_wide_as_harfbuzz_shapes_them_whole(font, words, measure):
    made = measured(" ".join(words), Setting(Faces(font, font, font, font)))
    try:
        broken = break_lines(made, measure)
    except TooWide:
        return
    for line in broken:
        whole = "".join(seen(piece) for piece in TYPESETTER.pieces(made, line))
        assert line.width == Shaper("fi").word(font, whole).width


def test_spaces_are_kerned_with_their_letters():
    spaced, apart = measured("AVAA TYÖ"), measured("eme eme")
    narrow, wide = spaced.row[1].width, apart.row[1].width
    assert narrow < wide, "the space between A and T"


def letters(text: str) -> str:
    return "".join(text.split()).replace("\u00ad", "")


@given(TEXTS, SETTINGS, st.integers(12 * EM, 40 * EM), st.integers(1, 8))
def test_a_narrower_measure_never_needs_fewer_lines(string, setting, measure, step):
    made = measured(string, setting)
    try:
        narrow = break_lines(made, measure - step * EM)
    except TooWide:
        return
    assert len(narrow) >= len(break_lines(made, measure))


@pytest.mark.parametrize(
    ("string", "ems", "expected"),
    [
        ("Kohtaamispaikka", 6, ["Kohtaamis-", "paikka"]),
        ("Kokemusasiantuntijuus", 8, ["Kokemus-", "asiantuntijuus"]),
        ("Yhdessä kehittäminen", 8, ["Yhdessä", "kehittäminen"]),
        ("Kohtaamispaikka", 20, ["Kohtaamispaikka"]),
        ("Miten jokainen saa puheen\u00advuoron?", 7.2, ["Miten", "jokainen saa", "puheenvuoron?"]),
        ("Miten jokainen saa puheen\u00advuoron?", 6.8, ["Miten jokainen", "saa puheen-", "vuoron?"]),
    ],
)
def test_titles_break_at_spaces_and_borders(string, ems, expected):
    assert set_lines(string, ems, title=True) == expected


def test_at_most_one_hyphen_a_word():
    with pytest.raises(TooWide):
        set_lines("Kokemusasiantuntijuus", 6, title=True)


def test_a_line_more_rather_than_two_hyphens_in_a_word():
    """Moniam-matilli-sesti would take three lines."""
    assert set_lines("ja moniammatillisesti on", 5, "full") == ["ja", "moniam-", "matillisesti", "on"]


def test_a_part_of_a_word_may_fill_its_line():
    made = measured("Kohtaamispaikka", Setting(FACES, 0, "compound"))
    exactly = made.divisions(0)[0][1]
    assert break_lines(made, exactly)[0].width == exactly
    with pytest.raises(TooWide):
        break_lines(made, exactly - 1)


def test_what_stays_whole():
    text = "Ohjattu prosessi, jossa syntyy me-tunne ja -alaisesti sanoo innokyla.fi osoite VOIMAVAROJA"
    for tenths in range(60, 300, 3):
        try:
            found = set_lines(text, tenths / 10, "full")
        except TooWide:
            continue
        for whole in ("me-tunne", " -ala", "innokyla.fi", "VOIMAVAROJA"):
            assert any(whole in f" {line}" for line in found), (tenths, found)


def test_a_real_hyphen_between_longer_parts_may_end_a_line():
    assert set_lines("AVOT-Arjen", 4) == ["AVOT-", "Arjen"]


@pytest.mark.parametrize(
    ("language", "string", "ems", "expected"),
    [
        ("ru", "Место для слов и добрых дел", 7.6, ["Место для слов", "и добрых дел"]),
        ("en", "Cards for work and for play with others", 5.6, ["Cards for", "work and", "for play", "with others"]),
        ("fi", "Ryhmässä on aina 12 ihmistä mukana", 6.0, ["Ryhmässä", "on aina", "12 ihmistä", "mukana"]),
    ],
)
def test_small_words_and_numbers_go_to_what_follows(language, string, ems, expected):
    faces = FONTS.faces(deck_family(language, FONTS.families), 500)
    typesetter = Typesetter(FONTS, language, Hyphenator(language))
    made = typesetter.measured(Text(string), Setting(faces))
    lines = typesetter.lines(made, ems, 1.0, balance=False)
    assert ["".join(map(seen, typesetter.pieces(made, line))) for line in lines] == expected


def test_a_soft_hyphen_is_where_the_author_wants_it():
    assert set_lines("pitkä\u00adjänteistä", 6, "none") == ["pitkä-", "jänteistä"]


def test_hard_breaks_hold():
    assert set_lines("eka\ntoka rivi", 40) == ["eka", "toka rivi"]


def test_bold_and_italic_change_the_face_within_a_line():
    made = measured("sana vahva kursiivi", Setting(FACES), (Mark(5, 10, "bold"), Mark(11, 19, "italic")))
    weights = [(word.shaped.font.weight, word.shaped.font.italic) for word in made.row[::2]]
    assert weights == [(500, False), (700, False), (500, True)]


def test_a_word_partly_bold_is_no_place_to_break():
    made = measured("kokemus", Setting(FACES), (Mark(0, 4, "bold"),))
    assert len(all_breaks(made)) == 2
    assert [word.shaped.text for word in made.row] == ["koke", "", "mus"]


def test_missing_letters_are_named_with_their_place():
    ((index, letter, font),) = measured("hyvä 🙂", Setting(FACES)).missing
    assert (index, letter, font.family) == (5, "🙂", DEFAULT_FAMILY)


def test_no_two_lines_of_the_real_deck_end_in_a_hyphen():
    text = (
        "Voidaan tehdä yhteistyössä moniammatillisesti ja -alaisesti, kuten kokemusasiantuntijoiden kanssa. "
        "Dokumentointi, kaikille syntyneiden teemojen näkyväksi tekeminen lisää sitoutumista muutokseen."
    )
    for ems in range(13, 30):
        lines = set_lines(text, ems)
        assert not any(a.endswith("-") and b.endswith("-") for a, b in itertools.pairwise(lines)), lines
