"""YAML: values are text, tricks are refused, mistakes are told in our words, bombs are cheap."""

import time

import pytest
import yaml
from hypothesis import assume, example, given
from hypothesis import strategies as st

from cardpress.problem import Problems, Source
from cardpress.read.yaml import load
from cardpress.read.yaml.load import read_nodes
from cardpress.read.yaml.nodes import MapNode, Scalar
from cardpress.read.yaml.plain import plain_map


def read(text):
    problems = Problems()
    return read_nodes(Source("a.yaml", text), problems), [problem.code for problem in problems.all]


def value(text):
    node, codes = read(text)
    assert not codes
    return node.entries[0][1].text


@pytest.mark.parametrize(
    "text", ["on", "no", "00100", "0401234567", "12:30", "2024-05-01", "3,5", "1.10", "~", "null", "0x10"]
)
def test_values_are_text(text):
    assert value(f"sana: {text}\n") == text


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("title: Ryhmät: yhdessä", ["yaml-colon"]),
        ("title: Kortti #3", ["yaml-comment"]),
        ("title: #osallisuus", ["yaml-comment"]),
        ("title: Kortti # kolmas", []),
        ("title: @avot", ["yaml-quotes"]),
        ("title: %-osuus", ["yaml-quotes"]),
        ("title: *tärkeä* asia", ["yaml-quotes"]),
        ("title: & muut", ["yaml-quotes"]),
        ("title: - viiva", ["yaml-quotes"]),
        ("title: ? miksi", ["yaml-quotes"]),
        ("title: ”Yhdessä”", []),
        ("a:\n\tb: 1", ["yaml-tab"]),
        ("title: A\ntitle: B", ["yaml-duplicate"]),
        ("title: 'tis", ["yaml-quote-open"]),
        ('title: "Ryhmä" on', ["yaml-after-quote"]),
        ('title: "a\\q"', ["yaml-escape"]),
        ("say: {number}/{count}", ["yaml-after-bracket"]),
        ("a: {fi: yksi, kaksi, en: b}", ["yaml-comma"]),
        ("a: {fi: yksi\nb: 2", ["yaml-bracket-open"]),
        ("a: [1, 2\nb: 2", ["yaml-bracket-open"]),
        ("a: &x 1", ["yaml-anchor"]),
        ("a: *x", ["yaml-anchor"]),
        ("a: !x b", ["yaml-tag"]),
        ("<<: {a: 1}", ["yaml-merge"]),
        ("[a]: b", ["yaml-key"]),
        ("a: 1\n---\nb: 1", ["yaml-documents"]),
        ("", []),
        ("# vain kommentti", []),
    ],
)
@pytest.mark.parametrize("loader", [yaml.SafeLoader, load._LOADER])
def test_traps(text, codes, loader, monkeypatch):
    monkeypatch.setattr(load, "_LOADER", loader)
    assert read(text)[1] == codes


def test_places_count_from_the_beginning_of_the_source():
    text = "---\nää: 'ö'\n---\n"
    node = read_nodes(Source("a.md", text), Problems(), 4, 12)
    assert isinstance(node, MapNode)
    (key, scalar) = node.entries[0]
    assert text[key.span.start : key.span.end] == "ää"
    assert text[scalar.span.start : scalar.span.end] == "'ö'"


def test_values_are_in_nfc():
    assert value("a: ka\u0308si") == "käsi"


def test_escapes_bring_in_nothing_unprintable():
    assert read('a: "\\u202e"')[1] == ["character-bidi"]
    assert read('a: "\\x07"')[1] == ["character-control"]


LAUGHS = "a0: &a0 [lol]\n" + "".join(f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]\n" for i in range(1, 10))
MERGES = "a0: &a0 {x0: 1}\n" + "".join(f"a{i}: &a{i}\n  <<: [{', '.join([f'*a{i - 1}'] * 9)}]\n" for i in range(1, 8))


@pytest.mark.parametrize(
    ("bomb", "code"),
    [
        (LAUGHS, "yaml-anchor"),
        (MERGES, "yaml-anchor"),
        ("[" * 20_000 + "]" * 20_000, "yaml-too-deep"),
        ("".join(" " * i + "a:\n" for i in range(1300)), "yaml-too-deep"),
        ("a: &a [*a]", "yaml-anchor"),
        ("".join(f"k{i}: v\n" for i in range(90_000)), "yaml-too-much"),
        ('!!python/object/apply:os.system ["true"]', "yaml-tag"),
    ],
)
def test_bombs_are_cheap(bomb, code):
    start = time.process_time()
    assert read(bomb) == (None, [code])
    assert time.process_time() - start < 5


@given(st.text(st.characters(codec="utf-8"), max_size=100) | st.text("abä:#-?*&!|>'\"%@`{}[], \n\t", max_size=60))
def test_any_text_is_read_or_refused(text):
    node, codes = read(text)
    assert node is not None or codes


VALUES = st.lists(
    st.sampled_from(["sana", "yes", "1", "ä", "a\u0308", " ", ".", "...", "/", ", ", "-", "- ", "---", ":", "#", " #3", "%", "~", "'", "\u00a0", "_"]),
    max_size=3,
).map("".join)  # fmt: skip
KEYS = st.sampled_from(["a", "color", "art", "b_c", "y"])
LINES = st.lists(
    st.builds("{}: {}{}".format, KEYS, st.sampled_from(["p", "ä", "1", "~"]), VALUES), min_size=1, max_size=3
)


@given(LINES.map("\n".join))
@example("color: p1\nart: art/ryhmät.svg\nalt: Kuusi ihmistä, piirissä 50 %")
@example("a: b\na: b")
def test_the_quick_way_is_the_loaders_way(text):
    source, problems = Source("a.md", f"---\n{text}"), Problems()
    quick = plain_map(source, text, 4)
    assume(quick is not None)
    assert quick == load._loaded(source, text, 4, problems)
    assert not problems.all


def test_the_quick_way_is_taken():
    text = "kind: cover\nart: art/ryhmät.svg\ncolor: violet"
    assert plain_map(Source("a.md", text), text, 0) is not None


def test_a_value_stands_where_its_span_says():
    node, _ = read("a: {b: yksi kaksi}\n")
    inner = node.get("a").get("b")
    assert isinstance(inner, Scalar)
    assert inner.span.source.text[inner.span.start : inner.span.end] == "yksi kaksi"
