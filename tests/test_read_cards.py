"""Cards: every letter knows its place, no line vanishes, and the quick way reads as the general one does."""

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from cardpress.problem import Problems, Source
from cardpress.read.cards.blocks import plain_blocks
from cardpress.read.cards.card_file import CardReader
from cardpress.read.cards.markdown import Markdown
from cardpress.read.source import decode

MARKDOWN = Markdown()


def read(text, path="01-a.md"):
    problems = Problems()
    card = CardReader(problems).read(Source(path, text))
    return card, [problem.code for problem in problems.all]


def strings(card):
    return {name: [paragraph.text.string for paragraph in section] for name, section in card.sections.items()}


def paragraphs(text):
    source = Source("a.md", text)
    return MARKDOWN.blocks(source, 0, len(text), Problems())


def paragraph(text):
    (only,) = paragraphs(text)
    return only.text


# ---------------------------------------------------------------- sections


def test_one_section_is_the_back():
    card, codes = read("# Ryhmät\n\nYksi.\n\n- Kaksi.\n- Kolme.\n")
    assert not codes
    assert card.title.string == "Ryhmät"
    assert strings(card) == {"back": ["Yksi.", "Kaksi.", "Kolme."]}
    assert [p.kind for p in card.sections["back"]] == ["plain", "bullet", "bullet"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# T\nf\n---\nb", {"front": ["f"], "back": ["b"]}),
        ("# T\n---\nb", {"back": ["b"]}),
        ("# T\nf\n---\n", {"front": ["f"]}),
        ("# T", {}),
        ("# T\n\n---\nb\n", {"back": ["b"]}),
    ],
)
def test_sections_of_a_card(text, expected):
    card, codes = read(text)
    assert not codes
    assert strings(card) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a", {"about": ["a"]}),
        ("---\na", {"about": ["a"]}),
        ("---\na\n---\nb\n---\nc", {"about": ["a"], "more": ["b"], "makers": ["c"]}),
        ("a\n---\nb\n---\nc", {"about": ["a"], "more": ["b"], "makers": ["c"]}),
        ("f\n---\na\n---\nb\n---\nc", {"front": ["f"], "about": ["a"], "more": ["b"], "makers": ["c"]}),
        ("---\na\n---\n---\nc", {"about": ["a"], "makers": ["c"]}),
    ],
)
def test_sections_of_a_cover(text, expected):
    card, codes = read(f"---\nkind: cover\n---\n# T\n{text}")
    assert not codes
    assert strings(card) == expected


def test_a_txt_file_needs_no_mark_before_its_title():
    card, codes = read("Ryhmät\n\nYksi.", "01-a.txt")
    assert not codes
    assert (card.title.string, strings(card)) == ("Ryhmät", {"back": ["Yksi."]})


def test_the_head_is_optional_and_may_be_empty():
    assert read("---\n---\n# T")[1] == []
    assert read("---\nalt: Yksi: kaksi\n---\n# T")[1] == ["yaml-colon"]
    assert read("---\nalt: on\n---\n")[1] == ["title-missing"]
    assert read("---\nalt: on\n---\n# T")[0].head.alt == "on"


# ---------------------------------------------------------------- Markdown


def test_marks_cover_their_words():
    text = paragraph("a **b *c*** [d](https://e.fi) f")
    assert text.string == "a b c d f"
    assert [(m.kind, text.string[m.start : m.end], m.target) for m in text.marks] == [
        ("bold", "b c", ""),
        ("italic", "c", ""),
        ("link", "d", "https://e.fi"),
    ]


def test_breaks_entities_and_escapes():
    assert paragraph("a\nb  \nc\\\nd").string == "a b\nc\nd"
    assert paragraph("&amp;&shy;&auml; \\*a\\*").string == "&\u00adä *a*"
    assert paragraph("5&nbsp;%").string == "5\u00a0%"


def test_numbers_are_the_authors():
    assert [(block.label, block.text.string) for block in paragraphs("3. a\n1. b\n\n7) c")] == [
        ("3.", "a"),
        ("1.", "b"),
        ("7)", "c"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "<b>a</b>", "> a", "`a`", "```", "    a", "***", "___", "<https://a.fi>", "[a]: https://b.fi", "[a]", "| a | b |",
        "~~a~~", "#a", "-a", "* * *x", "a\\", "javascript:a", "[a](javascript:b)", "&nosuch;", "===", "<!-- a -->",
    ],
)  # fmt: skip
def test_nothing_vanishes(line):
    whole = " ".join(block.text.string for block in paragraphs(f"eka\n\n{line}"))
    letters = [letter for letter in line if letter.isalnum()]
    assert [letter for letter in whole if letter.isalnum()][3:] == letters


@pytest.mark.parametrize("line", ["<b>a</b>", "> a", "`a`", "```", "***", "[a]: https://b.fi", "a\n===", "~~a~~"])
def test_what_is_no_markdown_here_stands_as_written(line):
    assert paragraph(line).string == line.replace("\n", " ")


def test_lists_too_deep_are_refused():
    assert "list-too-deep" in read("# T\n\n" + "- " * 5 + "a")[1]
    assert (
        "list-too-deep" in read("# T\n\n" + "- " * 500 + "a")[1]
        or "list-too-deep" in read("# T\n\n" + "- " * 40 + "a")[1]
    )


# ---------------------------------------------------------------- places

PIECES = st.sampled_from(
    ["a", "ä", "a\u0308", "e\u0301", "sana", " ", "  ", "\t", "\n", "\n\n", "*", "**", "_", "- ", "1. ", "# ", "&amp;", "&auml;",
     "&shy;", "\\*", "\\", "[a](https://b.fi)", "[", "](", ")", "![", "  \n", "\\\n", "> ", "<b>", "`", "\u00a0", "漢", "😀",
     "&", ";", "&#228;", "\n  ", "\n   - ", "\n\t", "ﬁ", "\u1100\u1161", "-", "=", "\n---\n"]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=30).map("".join)


def stands_there(letter, written):
    """Tell if `written` in a file means `letter` in a text."""
    if letter == " ":
        return not written.strip(" \t\n") or written == "&#32;"
    if letter == "\n":
        return written.endswith("\n") or not written.strip(" \t\n\\")
    if written.startswith("&") and written.endswith(";"):
        return True
    return letter in unicodedata.normalize("NFC", written)


@given(TEXTS)
@example("a\u0308\u0323b")
@example("- a\n\tb\n\n\tc *d\n  e*")
@example("&amp;\u0308 a")
@example("# a #\n#  b  ##")
def test_every_letter_knows_its_place(text):
    for block in paragraphs(text):
        for index, letter in enumerate(block.text.string):
            span = block.text.span(index, index + 1)
            assert stands_there(letter, text[span.start : span.end]), (index, letter, text[span.start : span.end])


@given(TEXTS)
def test_places_go_forward_and_texts_are_in_nfc(text):
    for block in paragraphs(text):
        string, origins = block.text.string, block.text.origins
        assert unicodedata.is_normalized("NFC", string)
        assert [o.start for o in origins] == sorted({o.start for o in origins})
        assert all(a.offset + a.length <= b.offset for a, b in pairwise(origins))
        assert all(0 <= m.start <= m.end <= len(string) for m in block.text.marks)


def same(block):
    text = block.text
    return block.kind, block.label, text.string, text.origins, text.marks


PLAIN = st.lists(
    st.sampled_from(["a", "ä", "sana ", " ", "\n", "\n\n", "- ", "# ", "#", "-", ".", "1", "1. ", "+ ", ">", "<", "`", "\u00a0", "a\u0308", "=", "~", "!", "]", "’ –", "ﬁ", "\u212b"]),
    max_size=25,
).map("".join)  # fmt: skip


@given(PLAIN)
@example("- a\n\nb\n# c\n- d")
@example("a\n- b")
def test_the_quick_way_is_the_general_way(text):
    source = Source("a.md", text)
    quick = plain_blocks(source, 0, len(text), Problems())
    assume(quick is not None)
    assert [same(block) for block in quick] == [same(block) for block in paragraphs(text)]


def test_the_quick_way_is_taken():
    text = "# Otsikko\n\n- Yksi.\n- Kaksi, kolme (neljä): viisi!\n\nKappale\ntoisella rivillä.\n"
    assert plain_blocks(Source("a.md", text), 0, len(text), Problems()) is not None


def test_where_the_quick_way_is_not_taken_it_notes_nothing():
    problems = Problems()
    text = "e" + "\u0301" * 6 + "\n\n*lihava*\n"
    assert plain_blocks(Source("a.md", text), 0, len(text), problems) is None
    assert not problems.all


# ---------------------------------------------------------------- mistakes


@given(st.text(st.characters(codec="utf-8"), max_size=200) | TEXTS)
def test_no_text_is_too_much(text):
    problems = Problems()
    source = decode(text.encode(), "01-a.md", problems)
    card = CardReader(problems).read(source) if source else None
    assert card or problems.errors


@pytest.mark.parametrize(
    "text", ["![[" * 6000, "*a_" * 6000, "[a](" * 4000, "&" * 19000, "- " * 9000, "1. " * 6000, "a\n" * 9000]
)
def test_no_text_takes_long(text):
    card, codes = read(f"# T\n\n{text}")
    assert card or codes
