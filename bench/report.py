"""Results as Markdown."""

import math
import os
import platform
from collections.abc import Iterable, Mapping, Sequence
from importlib.metadata import version
from itertools import pairwise
from statistics import median

from decks import REAL_DECK
from jobs import JOBS, TYPST, Job
from measure import Run

Results = Mapping[int, Mapping[Job, Sequence[Run]]]

_INTRODUCTION = """\
# Benchmarks

Made by `make bench`. Decks of N cards, two pages of 70 × 120 mm with 3 mm of bleed each: on the front a title
and a number on full colour, on the back six Finnish sentences, some 400 letters, at 9.5 pt. Whole processes
from start to file; CPU time is of all of a program's processes, peak memory of the largest. Machines differ:
believe the ratios, which are medians of paired runs. Programs in Python need a fifth longer with a Python that was
built without profile-guided optimisation, as pyenv builds it unless told otherwise; those of python.org and of
distributions are built with it.

Only Cardpress and Typst shape text and divide Finnish words; of the two only Cardpress looks for the best lines
of a ragged paragraph as a whole. ReportLab's Paragraph does none of it, WeasyPrint shapes alone (it has no Finnish
hyphenation). "Fitted to the deck" finds the largest type at which all cards hold, as this project's products do. Files to be imposed are made by neither program.
"""


def report(results: Results, real: Mapping[Job, Sequence[Run]], imposing: str) -> str:
    parts = [_INTRODUCTION, _machine(), *(_table(size, runs) for size, runs in results.items())]
    if len(results) > 1:
        parts.append(_growth(results))
    parts += [_real(real), imposing]
    return "\n".join(parts)


def _machine() -> str:
    names = ("reportlab", "uharfbuzz", "pypdf")
    programs = [f"{name} {version(name)}" for name in names]
    peers = {job.package: job.version or "not installed" for job in JOBS if job.package not in names}
    programs += [f"{name} {state}" for name, state in peers.items()]
    return f"{os.cpu_count()} cores, Python {platform.python_version()}, {_system()}; {', '.join(programs)}.\n"


def _system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except OSError:
        return platform.system()


def rows(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table whose first column is words, the others numbers."""
    lines = [head, ["---", *(["--:"] * (len(head) - 1))], *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


# One size


def _table(size: int, results: Mapping[Job, Sequence[Run]]) -> str:
    head = ("program", "seconds", "CPU s", "peak MiB", "bytes", "× Typst, seconds", "× Typst, CPU", "runs")
    jobs = [_row(job, size, results) for job in JOBS]
    return f"## {size:,} cards\n\n{rows(head, jobs)}"


def _row(job: Job, size: int, results: Mapping[Job, Sequence[Run]]) -> list[str]:
    if job not in results:
        return [job.name, f"not run over {job.most:,}" if size > job.most else "not installed", *[""] * 6]
    runs = results[job]
    ratios = [_ratio(runs, results.get(TYPST, ()), field) for field in ("seconds", "cpu")]
    return [job.name, *_medians(runs), *ratios, str(len(runs))]


def _medians(runs: Sequence[Run]) -> list[str]:
    seconds, cpu, peak, size = (median(values) for values in zip(*runs, strict=True))
    return [f"{seconds:.2f}", f"{cpu:.2f}", f"{peak:.0f}", f"{size:,.0f}"]


def _ratio(runs: Sequence[Run], others: Sequence[Run], field: str) -> str:
    """Compare each run with the other program's run of the same turn."""
    pairs = [getattr(run, field) / getattr(other, field) for run, other in zip(runs, others, strict=False)]
    return f"{median(pairs):.2f}" if pairs else ""


# Growth


def _growth(results: Results) -> str:
    """Tell how time and memory grow, without what any deck takes."""
    smallest, *others = results
    steps = list(pairwise(others))
    head = ["program", *(f"{what} {a:,} to {b:,}" for what in ("CPU", "memory") for a, b in steps)]
    exponents = [
        [job.name, *(_exponent(results, job, field, smallest, step) for field in ("cpu", "peak") for step in steps)]
        for job in JOBS
    ]
    note = f"Exponents, less what {smallest:,} cards take: 1 is as fast as the deck.\n"
    return f"## Growth\n\n{note}\n{rows(head, exponents)}"


def _exponent(results: Results, job: Job, field: str, smallest: int, step: tuple[int, int]) -> str:
    if any(job not in results[size] for size in (smallest, *step)):
        return ""
    base, less, more = (median(getattr(run, field) for run in results[size][job]) for size in (smallest, *step))
    if less <= base or more <= base:
        return ""
    return f"{math.log((more - base) / (less - base)) / math.log(step[1] / step[0]):.2f}"


# The real deck


def _real(results: Mapping[Job, Sequence[Run]]) -> str:
    head = ("what is made", "seconds", "CPU s", "peak MiB", "bytes", "runs")
    jobs = [[job.name, *_medians(runs), str(len(runs))] for job, runs in results.items()]
    return f"## The real deck, `{REAL_DECK.name}`\n\n{rows(head, jobs)}"
