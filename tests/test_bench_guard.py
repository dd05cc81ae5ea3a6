"""The guard of speed: our pages beside ReportLab's own Paragraph in the same run, so that a slow machine slows both."""

from pathlib import Path

import pytest

BENCH = Path(__file__).parent.parent / "bench"
CARDS, PAIRS = 1000, 3
LIMIT = 1.0
"""CPU time of ours, which shapes and divides words, over that of plain paragraphs, which do not."""


@pytest.mark.alone
def test_pages_take_no_more_cpu_than_plain_paragraphs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.syspath_prepend(BENCH)
    from decks import cards, write_data, write_deck
    from jobs import OURS, REPORTLAB
    from measure import measured

    made = cards(CARDS)
    write_deck(tmp_path / "deck", made)
    write_data(tmp_path / "data.json", made)
    pairs = (
        [measured(job.command(tmp_path), job.out(tmp_path)).cpu for job in (OURS, REPORTLAB)] for _ in range(PAIRS)
    )
    assert any(ours / plain <= LIMIT for ours, plain in pairs)  # the next pair is only measured if this one was slow
