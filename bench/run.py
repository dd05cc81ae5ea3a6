"""Measure Cardpress beside its peers: python bench/run.py [--sizes 6,100,1000] [--runs 5] [--peer PATH/TO/pdfimpose] [--write docs/benchmarks.md].

Programs take turns, A B A B, so that a busy machine slows all of them alike: believe the ratios.
"""

import argparse
import shutil
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from decks import cards, write_data, write_deck
from imposing import imposing
from jobs import JOBS, REAL_JOBS, Job
from measure import Run, count_pages, measured
from report import report

SLOW = 20
"""Seconds: a program that takes longer is run once."""
LARGE = 10_000
"""Cards: decks of this size are printed half as often."""


def main() -> None:
    options = _options()
    sizes = sorted(map(int, filter(None, options.sizes.split(","))))
    results = {size: _at(size, max(1, options.runs // 2) if size >= LARGE else options.runs) for size in sizes}
    with tempfile.TemporaryDirectory() as folder:
        real = _in_turns(REAL_JOBS, Path(folder), options.runs)
    text = report(results, real, imposing(options.runs, options.peer))
    print(text)
    if options.write:
        options.write.parent.mkdir(parents=True, exist_ok=True)
        options.write.write_text(text, "utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="6,100,1000,10000")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--peer", default=shutil.which("pdfimpose"))
    parser.add_argument("--write", type=Path)
    return parser.parse_args()


def _at(size: int, runs: int) -> Mapping[Job, Sequence[Run]]:
    """Print one deck with every program that is there; each must make a front and a back a card."""
    jobs = [job for job in JOBS if job.version and size <= job.most]
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        made = cards(size)
        write_deck(work / "deck", made)
        write_data(work / "data.json", made)
        results = _in_turns(jobs, work, runs)
        for job in jobs:
            pages = count_pages(job.out(work))
            if pages != 2 * size:
                raise SystemExit(f"{job.name}: {pages} pages of {size} cards")
    return results


def _in_turns(jobs: Sequence[Job], work: Path, runs: int) -> Mapping[Job, Sequence[Run]]:
    results: dict[Job, list[Run]] = {job: [] for job in jobs}
    for number in range(runs):
        for job, done in results.items():
            if number and done[0].seconds > SLOW:
                continue
            print(f"{work.name}: run {number + 1}, {job.name}", file=sys.stderr)
            done.append(measured(job.command(work), job.out(work)))
    return results


main()
