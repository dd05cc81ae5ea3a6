"""Mistakes and their whole messages, in both languages; and a catalogue that holds every code."""

import ast
import functools
import re
import string
from importlib import import_module
from pathlib import Path

import pytest

from cardpress.messages.catalogue import SUBJECTS, catalogue_of, sentences_on
from cardpress.messages.render import phrase, render, report
from cardpress.problem import Problem, Problems, Refused, Source, Span, Term
from cardpress.read.decks.deck_file import read_deck
from cardpress.read.layouts.layout_file import read_layout

from . import golden

BAD = Path(__file__).parent / "bad"
PROGRAM = Path(__file__).parents[1] / "cardpress"
SENTENCES = catalogue_of("en").sentences


def problems_of(case):
    problems = Problems()
    with pytest.raises(Refused) as refusal:
        (read_layout if case.suffix == ".yaml" else read_deck)(case, problems)
    return refusal.value.problems


@pytest.mark.parametrize("name", sorted(path.name for path in BAD.iterdir()))
@pytest.mark.parametrize("language", ["en", "fi"])
def test_a_mistake_is_explained(name, language, monkeypatch):
    monkeypatch.chdir(BAD)
    found = problems_of(Path(name))
    golden.check(f"problems/{name}.{language}.txt", report(found, language))


def fields(message):
    return placeholders(message.sentence) | placeholders(message.hint)


def placeholders(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("subject", SUBJECTS)
def test_languages_have_the_same_codes_and_values_in_the_same_order(subject):
    en, fi = sentences_on(subject, "en"), sentences_on(subject, "fi")
    assert list(en) == list(fi)
    assert [code for code in en if fields(en[code]) != fields(fi[code])] == []


def test_languages_have_the_same_words_around_sentences():
    en, fi = catalogue_of("en"), catalogue_of("fi")
    assert list(en.terms) == list(fi.terms)
    assert list(en.frame) == list(fi.frame)
    assert [name for name in en.frame if placeholders(en.frame[name]) != placeholders(fi.frame[name])] == []


def test_a_code_is_in_one_module():
    assert len(catalogue_of("en").sentences) == sum(len(sentences_on(subject, "en")) for subject in SUBJECTS)


def test_languages_have_the_same_files():
    def files(language):
        folder = PROGRAM / "messages" / language
        return {path.relative_to(folder) for kind in ("*.py", "*.txt") for path in folder.rglob(kind)}

    assert files("en") == files("fi")
    assert {Path(f"{subject}.py") for subject in SUBJECTS} <= files("en")


MAKERS = {"error", "advice", "Problem", "problem", "refused", "_stop"}


@functools.cache
def raised():
    """Find where the program makes problems: code, file, and the names of the values if they are all written there."""
    return [
        (node.args[0].value, path.relative_to(PROGRAM).as_posix(), _values(node))
        for path in PROGRAM.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and _name(node) in MAKERS and node.args and isinstance(node.args[0], ast.Constant)
    ]


def _name(call):
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def _values(call):
    names = {keyword.arg for keyword in call.keywords}
    given = [*call.args[1:], *(keyword.value for keyword in call.keywords if keyword.arg == "values")]
    names |= {key.value for part in given if isinstance(part, ast.Dict) for key in part.keys}
    elsewhere = _name(call) == "Problem" and any(isinstance(part, ast.Name) for part in given[1:] or given)
    return None if None in names or elsewhere else names


def test_every_code_has_a_message():
    assert {(code, path) for code, path, _ in raised() if code not in SENTENCES} == set()


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_module_of_sentences_says_where_its_problems_are_found(subject):
    module = import_module(f"cardpress.messages.en.{subject}")
    named = tuple(re.findall(r"`([\w/.]+)`", module.__doc__.splitlines()[0]))
    found = {}
    for code, path, _ in raised():
        found.setdefault(code, []).append(path)
    assert named
    assert [
        code for code in module.SENTENCES if code in found and not any(path.startswith(named) for path in found[code])
    ] == []


def test_every_value_of_a_message_is_given():
    for code, path, values in raised():
        if values is not None:
            given = values | ({"suggestion"} if {"word", "known"} <= values else set())
            assert fields(SENTENCES[code]) <= given, (code, path)


def show(text, start, end=None, code="yaml-syntax", **values):
    span = Span(Source("a.md", text), start, start + 1 if end is None else end)
    return render(Problem(code, span, values), "en").splitlines()


def test_carets_stand_under_wide_letters_and_tabs():
    assert show("漢字\tx", 3)[2:4] == ["1 | 漢字    x", "  |         ^"]


def test_carets_end_with_the_line():
    assert show("ab\ncd", 1, 5)[3] == "  |  ^"
    assert show("ab", 2)[3] == "  |   ^"


def test_a_long_line_is_cut_around_the_place():
    line, carets = show("a" * 500 + "X" + "b" * 500, 500)[2:4]
    assert len(line) < 110
    assert line[carets.index("^")] == "X"
    assert line.startswith("1 | …a")
    assert line.endswith("b…")


def test_what_a_terminal_would_obey_is_not_shown():
    assert "\x1b" not in "".join(show("a\x1b[31m\u202eb", 0))


def test_values_are_words_lists_and_numbers():
    problem = Problem("value-wrong", None, {"word": "x", "expected": (Term("number"), "auto")})
    assert render(problem, "en") == 'error: "x" can\'t stand here\n  = hint: write a number or auto'
    problem = Problem("svg-too-large", None, {"mb": 5.254, "most": 4})
    assert render(problem, "fi").splitlines()[0] == "virhe: kuvan koko on 5,25 Mt; enintään 4 sallitaan"


def test_a_suggestion_guesses_or_lists():
    def hint(word, *known):
        return render(Problem("color-unknown", None, {"word": word, "known": known}), "en").splitlines()[1]

    assert hint("Viole", "violet", "green") == '  = hint: did you mean "violet"?'
    assert hint("x", "violet", "green") == "  = hint: known are: violet or green"
    assert hint("x") == "  = hint: there are none"


def test_a_value_with_braces_is_only_text():
    assert '"{0.__class__}"' in render(Problem("color-unknown", None, {"word": "{0.__class__}", "known": ()}), "en")


def test_a_file_without_text_has_no_excerpt():
    problem = Problem("file-missing", Span(Source("a.md", ""), 0, 0))
    assert render(problem, "en") == "a.md: error: there is no such file"


def test_a_file_is_guessed_by_its_name_not_by_what_all_files_share():
    known = ("art/jalkautuva.svg", "art/talo.svg")
    far, near = (
        phrase(Problem("picture-not-found", None, {"word": word, "known": known}), "en")[1]
        for word in ("art/puuttuu.svg", "kuvat/tallo.png")
    )
    assert "did you mean" not in far
    assert "art/talo.svg" in near
    assert "jalkautuva" not in near
