"""Imposing files: `impose` beside pdfimpose on the same pages.

pdfimpose lives in an environment of its own (`python -m venv peer; peer/bin/pip install pdfimpose==2.10.0`):
it is no library here.
"""

import random
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

from decks import ROOT
from measure import Run, measured
from report import rows

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


OURS, PEER = "Cardpress", "pdfimpose"


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


def imposing(runs: int, peer: str | None) -> str:
    """Return a table a task, as Markdown; `peer` is where pdfimpose is, if it is anywhere."""
    tables = []
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "source.pdf"
        for task in TASKS:
            _write(source, task)
            tables.append(_table(task, _in_turns(task, source, runs, peer)))
    return "\n".join(["## Imposing\n", *tables])


def _write(path: Path, task: Task) -> None:
    """Write pages of text over a coloured ground; every page differs."""
    from reportlab.lib.units import mm  # late: peaks of children begin with this process's own
    from reportlab.pdfgen.canvas import Canvas

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


def _in_turns(task: Task, source: Path, runs: int, peer: str | None) -> Mapping[str, Sequence[Run]]:
    out = source.with_name("out.pdf")
    commands = {
        OURS: [sys.executable, str(ROOT / "make_cards.py"), "impose", str(source), *task.ours, "--out", str(out)]
    }
    if peer:
        commands[PEER] = [peer, *task.peers, "--output", str(out), str(source)]
    done: dict[str, list[Run]] = {name: [] for name in commands}
    for number in range(runs):
        for name, command in commands.items():
            print(f"{task.name}: run {number + 1}, {name}", file=sys.stderr)
            done[name].append(measured(command, out))
    return done


def _table(task: Task, done: Mapping[str, Sequence[Run]]) -> str:
    head = ["program", "seconds", "CPU s", "peak MiB", "bytes", f"× {PEER}, seconds", "runs"]
    return f"{task.name}:\n\n{rows(head, [_row(name, runs, done) for name, runs in done.items()])}"


def _row(name: str, runs: Sequence[Run], done: Mapping[str, Sequence[Run]]) -> list[str]:
    seconds, cpu = median(run.seconds for run in runs), median(run.cpu for run in runs)
    pairs = zip(runs, done.get(PEER, ()), strict=False)
    ratios = [run.seconds / peer.seconds for run, peer in pairs]
    ratio = f"{median(ratios):.2f}" if ratios else ""
    peak = max(run.peak for run in runs)
    return [name, f"{seconds:.2f}", f"{cpu:.2f}", f"{peak:.0f}", f"{runs[0].size:,}", ratio, str(len(runs))]
