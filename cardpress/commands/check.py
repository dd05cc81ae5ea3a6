"""Check a file: anybody's PDF looked at as a print house does, by a process that is watched."""

import functools
from dataclasses import dataclass
from pathlib import Path

from ..confined import Limits
from ..files import check_writable, write_all
from ..messages import Language
from ..places import printer_folders
from ..preflight.finding import Report
from ..preflight.limits_of import limits_of
from ..problem import Problem, Problems, Refused
from ..read.printer import Printer
from ..read.printers.printer_file import find_printer, read_printer
from .exits import Exit, exit_of
from .watched import watched

LEAST, MORE = Limits(120, 1500), Limits(2, 8)
"""What looking at a file may take, and what more for each megabyte of it."""


@dataclass(frozen=True, slots=True)
class Words:
    """What a person wrote after `check`."""

    file: Path
    printer: str = "default"
    report: Path | None = None


@dataclass(frozen=True, slots=True)
class Checked:
    """How looking at a file ended: with a report, or with problems that kept it from being looked at."""

    file: Path
    printer: str = ""
    report: Report | None = None
    problems: tuple[Problem, ...] = ()
    written: Path | None = None

    @property
    def exit(self) -> Exit:
        found = self.report.problems(self.file.as_posix()) if self.report else ()
        return exit_of((*self.problems, *found))


def run(words: Words, language: Language) -> Checked:
    """Check a file, and write the report that was asked for."""
    problems = Problems()
    try:
        printer = read_printer(find_printer(words.printer, printer_folders()), problems)
        out = _out(words.report) if words.report else None
        report, page = watched(functools.partial(_checked, words, printer, language), words.file, LEAST, MORE)
        if out:
            write_all(out.parent, {out.name: page})
    except Refused as refused:
        return Checked(words.file, problems=(*problems.all, *refused.problems))
    return Checked(words.file, printer.called, report, problems.all, out)


def _checked(words: Words, printer: Printer, language: Language) -> tuple[Report, bytes]:
    """Look at a file: what may be hostile is opened here and nowhere else."""
    from ..preflight.preflight import preflight
    from ..preflight.report_page import preflight_page

    data = words.file.read_bytes()
    report = preflight(data, limits_of(printer), with_plates=True)
    return report, preflight_page(report, data, words.file.name, printer.called, language) if words.report else b""


def _out(report: Path) -> Path:
    """Return where the report goes. Refused ("option-value") for what isn't a web page."""
    if report.suffix.lower() not in (".html", ".htm"):
        values = {"option": "--report", "word": report.as_posix(), "known": (f"{report.stem}.html",)}
        raise Refused([Problem("option-value", values=values)])
    check_writable(report.parent)
    return report
