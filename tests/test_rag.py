"""Lines broken as a whole against lines filled one by one: never more of them, and evener."""

import os
from pathlib import Path

import pytest

from tests.two_ways import CASES, TwoWays, pairs, scores

PAGE = Path(__file__).parent.parent / "docs" / "line-breaking.md"


@pytest.mark.parametrize("name", CASES)
def test_never_more_lines_in_any_paragraph(name):
    for measure, ours, theirs in pairs(TwoWays(CASES[name]), CASES[name]):
        assert len(ours) <= len(theirs), (measure, ours, theirs)


@pytest.mark.parametrize("name", CASES)
def test_in_sum_evener_with_fewer_hyphens_and_fewer_lone_last_words(name):
    ours, theirs = scores(CASES[name])
    assert ours.rag < 0.96 * theirs.rag
    assert ours.hyphens <= theirs.hyphens
    assert ours.lone < 0.25 * theirs.lone


def test_the_page_in_the_docs_has_these_numbers():
    page = PAGE.read_text("utf-8")
    table = "".join(f"{row_of(name)}\n" for name in CASES)
    written = page[: page.index("|---|---|---|---|---|\n") + 22] + table
    if os.environ.get("UPDATE_GOLDEN") == "1":
        PAGE.write_text(written, "utf-8", newline="\n")
    else:
        assert page == written


def row_of(name: str) -> str:
    ours, theirs = scores(CASES[name])
    better = round(100 * (1 - ours.rag / theirs.rag))
    columns = (f"{better} %", *(f"{a} / {b}" for a, b in zip(ours[1:], theirs[1:], strict=True)))
    return f"| {name} | {' | '.join(columns)} |"
