"""Test page: a sheet to test a printer with, and what was read on it kept in the printer's file."""

import re
from dataclasses import dataclass, replace
from pathlib import Path

from .files import check_writable, write_all
from .geometry import PAPERS
from .impose.printer_test import plan
from .inventory import OWN_PRINTERS, printer_folders
from .messages.slug import printer_test_words
from .outcome import Outcome
from .pdf.about import About
from .pdf.impose import impose
from .problem import Problem, Problems, Refused
from .read.printer_file import find_printer, read_printer
from .request import paper_of
from .sheets import LABEL_FONT
from .text.fonts import read_font

MOST = 20.0
"""Millimetres that backs may be moved by."""
_BACKS = re.compile(r"^backs:.*\n?(?:[ \t]+.*\n?)*", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Words:
    """What a person wrote after `testpage`; `save` is in millimetres, to the right and down."""

    printer: str = "default"
    paper: str | None = None
    out: Path = Path("testpage.pdf")
    save: tuple[float, float] | None = None


def run(words: Words, language: str) -> Outcome:
    """Write the page, or keep the numbers; an `out` that is a folder gets the page in it."""
    if words.out.is_dir():
        words = replace(words, out=words.out / "testpage.pdf")
    try:
        path = find_printer(words.printer, printer_folders())
        if words.save:
            return _saved(path, *words.save)
        return _written(path, words, language)
    except Refused as refused:
        return Outcome(refused.problems, words.out.parent)


def _written(path: Path, words: Words, language: str) -> Outcome:
    problems = Problems()
    printer = read_printer(path, problems)
    paper = paper_of(words.paper) if words.paper else PAPERS["A4"]
    said = printer_test_words(language)
    front, back = ([line.format(printer=printer.name) for line in lines] for lines in (said.front, said.back))
    pdf = impose(None, plan(paper, front, back, printer.flip), About("", "", language), read_font(LABEL_FONT))
    check_writable(words.out.parent)
    write_all(words.out.parent, {words.out.name: pdf})
    return Outcome(problems.all, words.out.parent, files=(words.out.name,))


def _saved(path: Path, right: float, down: float) -> Outcome:
    """Write the printer's file with the numbers into the folder of people's own printers."""
    if max(abs(right), abs(down)) > MOST:
        raise Refused([Problem("test-offset", None, {"most": f"{MOST:g}"})])
    check_writable(OWN_PRINTERS)
    text = _BACKS.sub("", path.read_text("utf-8")).rstrip("\n")
    write_all(OWN_PRINTERS, {path.name: f"{text}\n{_backs(right, down)}\n".encode()})
    return Outcome((), OWN_PRINTERS, files=(path.name,))


def _backs(right: float, down: float) -> str:
    """Write a key of a printer's file.

    >>> _backs(0.5, -1.2)
    'backs: {right: 0.5 mm, up: 1.2 mm}'
    """
    across = f"{'right' if right >= 0 else 'left'}: {abs(right):g} mm"
    along = f"{'down' if down >= 0 else 'up'}: {abs(down):g} mm"
    return f"backs: {{{across}, {along}}}"
