"""Measure `impose` beside pdfimpose on the same files: python bench/impose.py [--runs 5] [--peer PATH/TO/pdfimpose].

pdfimpose lives in an environment of its own (`python -m venv peer; peer/bin/pip install pdfimpose==2.10.0`):
it is no library here. Programs take turns, A B A B, so that a busy machine slows both alike: believe the ratios.
"""

import argparse
import random
import shutil
import statistics
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from decks import ROOT
from measure import Run, measured
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

WORDS = [
    "kortti",
    "keskustelu",
    "osallisuus",
    "kohtaaminen",
    "yhdessä",
    "tila",
    "ryhmä",
    "kokemus",
    "toiminta",
    "arki",
    "voima",
    "tieto",
]


class Task(NamedTuple):
    """A file to be imposed: pages and their size in mm, and what each program is asked to do."""

    name: str
    pages: int
    size: tuple[float, float]
    ours: tuple[str, ...]
    peers: tuple[str, ...]


TASKS = (
    Task(
        "1,000 cards of 70 × 120 mm on A4, with marks",
        2000,
        (70, 120),
        ("--as", "grid", "--paper", "A4"),
        ("cards", "--signature", "2x2", "--mark", "crop", "--omargin", "1cm"),
    ),
    Task("a booklet of 2,000 pages A5", 2000, (148, 210), ("--as", "saddle", "--paper", "A4"), ("saddle",)),
)


def main() -> None:
    options = _options()
    with tempfile.TemporaryDirectory() as folder:
        for task in TASKS:
            source = Path(folder) / "source.pdf"
            _write(source, task)
            print("\n".join(_report(task, _in_turns(task, source, options))))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--peer", default=shutil.which("pdfimpose"))
    return parser.parse_args()


def _write(path: Path, task: Task) -> None:
    """Write pages of text over a coloured ground; every page differs."""
    numbers = random.Random(7)  # noqa: S311 -- the same file each time
    width, height = task.size[0] * mm, task.size[1] * mm
    canvas = Canvas(str(path), (width, height), invariant=1)
    for page in range(task.pages):
        canvas.setFillColorCMYK(numbers.random() / 3, numbers.random() / 3, numbers.random() / 3, 0)
        canvas.rect(0, 0, width, height, stroke=0, fill=1)
        canvas.setFillColorCMYK(0, 0, 0, 1)
        for line in range(14):
            canvas.drawString(20, height - 40 - 15 * line, " ".join(numbers.choices(WORDS, k=3)))
        canvas.drawString(20, 20, str(page + 1))
        canvas.showPage()
    canvas.save()


def _in_turns(task: Task, source: Path, options: argparse.Namespace) -> dict[str, list[Run]]:
    out = source.with_name("out.pdf")
    commands = {
        "Cardpress": [sys.executable, str(ROOT / "make_cards.py"), "impose", str(source), *task.ours, "--out", str(out)]
    }
    if options.peer:
        commands["pdfimpose"] = [options.peer, task.peers[0], *task.peers[1:], "--output", str(out), str(source)]
    runs: dict[str, list[Run]] = {name: [] for name in commands}
    for _ in range(options.runs):
        for name, command in commands.items():
            runs[name].append(measured(command, out))
    return runs


def _report(task: Task, runs: dict[str, list[Run]]) -> Sequence[str]:
    lines = [f"\n{task.name}\n", "| program | seconds | peak MiB | kB |", "|---|--:|--:|--:|"]
    for name, done in runs.items():
        seconds = statistics.median(run.seconds for run in done)
        lines.append(f"| {name} | {seconds:.2f} | {max(run.peak for run in done):.0f} | {done[0].size // 1000} |")
    return lines


main()
