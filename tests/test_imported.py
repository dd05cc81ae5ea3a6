"""What commands import: people would only wait for a library that the work has no use for."""

import functools
import subprocess
import sys

import pytest
from pypdf import PdfWriter

from cardpress.places import ROOT

from .decks import QUESTIONS

START = "import sys; before = {*sys.modules}; from pathlib import Path; from cardpress import cli"
RUN = "cli.run(sys.argv[1:], {})"
LAY = """
from cardpress.commands.impose import _sheets
from cardpress.commands.impose_request import Words, order_of
from cardpress.problem import Problems
_sheets(order_of(Words(Path(sys.argv[1]), "single"), Problems()), "en")
"""
TEXT = {"click", "yaml"}
COMMANDS = {
    "--help": {"click"},
    "list": TEXT,
    "impose {file} --as single": TEXT | {"psutil"},
    "check {file}": TEXT | {"psutil"},
    "build {deck} cards --out {folder}": TEXT | {"deflate", "reportlab", "uharfbuzz"},
}


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    path = tmp_path_factory.mktemp("imported") / "file.pdf"
    writer = PdfWriter()
    writer.add_blank_page(200, 300)
    writer.write(path)
    return path


@functools.cache
def imported(work: str, *words: str) -> set[str]:
    """Return the names of the modules that a new process has imported after some work."""
    code = f"{START}\n{work}\nprint(*sys.modules.keys() - before)"
    command = [sys.executable, "-c", code, *words]
    return set(subprocess.check_output(command, cwd=ROOT, text=True).splitlines()[-1].split())


def libraries(modules: set[str]) -> set[str]:
    """Return the libraries among modules, which are neither Python's nor ours."""
    tops = {name.partition(".")[0] for name in modules}
    return {name for name in tops - sys.stdlib_module_names if name[0] != "_"} - {"cardpress", "cython_runtime"}


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_imports_the_libraries_that_it_needs(command, file):
    words = [word.format(file=file, folder=file.parent, deck=QUESTIONS) for word in command.split()]
    assert libraries(imported(RUN, *words)) == COMMANDS[command]


def test_sentences_are_imported_when_there_is_a_problem_to_tell(file):
    words = ["build", str(QUESTIONS), "cards", "--out", str(file.parent)]
    assert "cardpress.messages.catalogue" not in imported(RUN, *words)
    assert "cardpress.messages.catalogue" in imported(RUN, *words, "--printer", "nobody")


def test_the_process_that_reads_a_foreign_file_imports_nothing_for_pictures_text_or_decks(file):
    modules = imported(LAY, str(file))
    assert libraries(modules) == TEXT | {"cryptography", "deflate", "pypdf"}
    assert not {"cardpress.layout", "cardpress.read.layouts.layout_file", "cardpress.read.decks.deck_file"} & modules


def test_what_was_hidden_from_pypdf_is_there_afterwards(file):
    assert {"PIL", "fontTools"} <= libraries(imported(f"{LAY}\nimport PIL, fontTools", str(file)))
