"""Labels: a deck's own wording of layouts' words; a word that no layout has is told where it is named."""

import pytest

from cardpress.messages.render import phrase
from cardpress.problem import Problems

from . import decks

LAYOUT = """
sizes: {s: {trim: A6, unit: 1 mm}}
products: {own: {size: s, omits: [title, text, cover], default: no}}
words: {farewell: {fi: Hei}}
styles: {plain: {size: 12 pt}}
pages: [{name: all, for: card, say: "{farewell}", style: plain}]
"""


def problems_of(tmp_path, labels: str, product: str) -> tuple[Problems, str]:
    """Find a product in a deck with labels; return the problems, and what deck.yaml says at the first."""
    yaml = f"title: Pakka\nlanguage: fi\nlabels: {labels}\n"
    made = decks.builder(decks.small_deck(tmp_path, {"01-a.md": "# A\n\nb\n"}, yaml, LAYOUT))
    made.catalogue.find([product])
    spans = [problem.span for problem in made.problems.all]
    return made.problems, "".join(span.source.text[span.start : span.end] for span in spans if span)


def test_a_misspelt_label_is_a_mistake_where_it_is_named(tmp_path):
    problems, at = problems_of(tmp_path, "{contents: Kortit, nots: Muistiin}", "booklet")
    (problem,) = problems.errors
    assert (problem.code, at) == ("label-unknown", "nots")
    assert phrase(problem, "en")[1] == 'did you mean "notes"?'


@pytest.mark.parametrize("label", ["contents", "farewell"])
def test_a_label_for_a_layout_that_is_not_made_is_right(tmp_path, label):
    assert not problems_of(tmp_path, f"{{{label}: Hei}}", "cards")[0].all


def test_a_word_of_the_decks_own_layout_is_what_was_meant(tmp_path):
    (problem,) = problems_of(tmp_path, "{farewel: Hei}", "cards")[0].errors
    assert phrase(problem, "en")[1] == 'did you mean "farewell"?'
