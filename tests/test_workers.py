"""Workers: the same bytes and the same problems from any number of processes, and no worker's fault is lost."""

import functools
import os
import signal
import subprocess
import sys

import pytest

from cardpress.layout import compose
from cardpress.places import ROOT
from cardpress.problem import Problem, Refused
from cardpress.workers import in_turn

from .decks import REAL, builder, small_deck

COUNTS = (0, 1, 2, 3)

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="without forks there is one process")


def made(name: str, processes: int, folder=REAL):
    work = builder(folder)
    work.processes = processes
    return work.make(*work.catalogue.find([name])[0]).pdf, work.problems.all


@pytest.mark.parametrize("name", ["cards", "booklet", "handout"])
def test_any_number_of_processes_makes_the_same_file(name, monkeypatch):
    monkeypatch.setattr(compose, "LEAST_BATCH", 3)
    first, *others = (made(name, count)[0] for count in COUNTS)
    assert all(other == first for other in others)


def test_problems_come_in_the_order_of_the_pages(tmp_path, monkeypatch):
    monkeypatch.setattr(compose, "LEAST_BATCH", 1)
    cards = {f"{number:02}-k.md": f"# Kortti\n\n- Merkki \u16a0 ja \u4e2d {number}.\n" for number in range(1, 7)}
    folder = small_deck(tmp_path, cards)
    first, *others = ([str(problem.span) for problem in made("cards", count, folder)[1]] for count in COUNTS)
    assert first
    assert all(other == first for other in others)


@pytest.mark.parametrize("count", COUNTS)
def test_results_come_in_order(count):
    pieces = [functools.partial(pow, number, 2) for number in range(7)]
    assert list(in_turn(pieces, count)) == [0, 1, 4, 9, 16, 25, 36]


def refusing() -> int:
    raise Refused([Problem("deck-empty")])


def failing() -> int:
    raise ZeroDivisionError("our own mistake")


def killed() -> int:
    os.kill(os.getpid(), signal.SIGKILL)
    return 0


def test_a_refusal_is_a_refusal():
    with pytest.raises(Refused) as refused:
        list(in_turn([int, refusing], 2))
    assert [problem.code for problem in refused.value.problems] == ["deck-empty"]


def test_our_own_mistake_comes_with_its_trace():
    with pytest.raises(RuntimeError, match="ZeroDivisionError: our own mistake"):
        list(in_turn([int, failing], 2))


def test_a_killed_worker_is_noticed():
    with pytest.raises(RuntimeError, match="killed"):
        list(in_turn([int, killed], 2))


def test_work_that_is_not_asked_for_is_ended():
    results = in_turn([functools.partial(bytes, 1_000_000)] * 20, 2)
    next(results)
    results.close()


def test_workers_end_with_the_main_process():
    script = """
import functools, os, signal
from cardpress.workers import in_turn
results = in_turn([functools.partial(bytes, 1_000_000)] * 20, 3)
next(results)
os.kill(os.getpid(), signal.SIGKILL)
"""
    ended = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, timeout=30, check=False)
    assert ended.returncode == -signal.SIGKILL  # the output is read to its end: no worker holds it open
    assert not ended.stderr
