"""Test page: a sheet to test a printer with, and what was read on it kept in the printer's file."""

import re
from dataclasses import dataclass, replace
from pathlib import Path

from ..files import check_writable, write_all
from ..geometry import MM, Size
from ..impose.press import Offset
from ..impose.printer_test import plan, reading
from ..make.sheets import label_font
from ..messages.printer_test import printer_test_words
from ..papers import PAPERS
from ..pdf.finishing.about import About
from ..pdf.sheets.impose import impose
from ..places import OWN_PRINTERS, ROOT, printer_folders
from ..problem import Problem, Problems, Refused
from ..read.printers.printer_file import find_printer, read_printer
from .outcome import Outcome
from .request import paper_of

MOST = 20.0
"""Millimetres that backs may be moved by."""
_BACKS = re.compile(r"^backs:.*\n?(?:[ \t]+.*\n?)*", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Words:
    """What a person wrote after `testpage`; `save` is in millimetres: to the right, down on the left scale and on the right one."""

    printer: str = "default"
    paper: str | None = None
    out: Path = Path("testpage.pdf")
    save: tuple[float, float, float] | None = None


def run(words: Words, language: str) -> Outcome:
    """Write the page, or keep the numbers; an `out` that is a folder gets the page in it."""
    if words.out.is_dir():
        words = replace(words, out=words.out / "testpage.pdf")
    try:
        path = find_printer(words.printer, printer_folders())
        paper = paper_of(words.paper) if words.paper else PAPERS["A4"]
        if words.save:
            return _saved(path, words.save, paper)
        return _written(path, words, paper, language)
    except Refused as refused:
        return Outcome(refused.problems, words.out.parent)


def _written(path: Path, words: Words, paper: Size, language: str) -> Outcome:
    problems = Problems()
    printer = read_printer(path, problems)
    said = printer_test_words(language)
    named = f"--printer {words.printer}" + (f" --paper {_quoted(words.paper)}" if words.paper else "")
    front, back = (
        [line.format(printer=printer.name, named=named) for line in lines] for lines in (said.front, said.back)
    )
    pdf = impose(None, plan(paper, front, back, printer.flip), About("", "", language), label_font(language))
    check_writable(words.out.parent)
    write_all(words.out.parent, {words.out.name: pdf})
    return Outcome(problems.all, words.out.parent, files=(words.out.name,))


def _quoted(word: str) -> str:
    return f'"{word}"' if " " in word else word


def _saved(path: Path, read: tuple[float, float, float], paper: Size) -> Outcome:
    """Write the numbers into the printer's file; of a printer of ours, into a copy among people's own."""
    if max(map(abs, read)) > MOST:
        raise Refused([Problem("test-offset", None, {"most": f"{MOST:g}"})])
    read_printer(path, Problems())  # a file with mistakes is told of, not written to
    folder = OWN_PRINTERS if path.parent == ROOT / OWN_PRINTERS else path.parent
    check_writable(folder)
    text = _BACKS.sub("", path.read_text("utf-8")).rstrip("\n")
    right, left_down, right_down = (length * MM for length in read)
    backs = _backs(reading(right, left_down, right_down, paper))
    write_all(folder, {path.name: f"{text}\n{backs}\n".encode()})
    return Outcome((), folder, files=(path.name,))


def _backs(offset: Offset) -> str:
    """Write a key of a printer's file.

    >>> _backs(Offset(0.5 * MM, -1.2 * MM, 0.1))
    'backs: {right: 0.5 mm, up: 1.2 mm, clockwise: 0.1}'
    """
    right, down, turn = round(offset.dx / MM, 2), round(offset.dy / MM, 2), round(offset.turn, 3)
    across = f"{'right' if right >= 0 else 'left'}: {abs(right):g} mm"
    along = f"{'down' if down >= 0 else 'up'}: {abs(down):g} mm"
    around = f", {'clockwise' if turn > 0 else 'anticlockwise'}: {abs(turn):g}" if turn else ""
    return f"backs: {{{across}, {along}{around}}}"
