"""Command line: its words given to a command, and an answer to the shell for whatever happens."""

import contextlib
import gc
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from . import __version__
from .arguments import PROGRAM, commands
from .commands.exits import Exit
from .commands.outcome import Outcome
from .messages import Language
from .problem import Problem, Refused
from .reason import reason_of
from .report.output import Unheard, say
from .report.terminal import Report

FAULT_FILE = "cardpress-error.txt"


def main() -> None:
    """Run the program with the words of the command line."""
    gc.set_threshold(1_000_000)  # a short run makes few cycles: looking for them often is a twentieth of its time
    streams = tuple(filter(None, (sys.stdout, sys.stderr)))  # who starts the program may have closed them
    for stream in streams:
        if hasattr(stream, "reconfigure"):  # a terminal that lacks a letter must not stop the work
            stream.reconfigure(errors="replace")
    answer = run(sys.argv[1:], os.environ)
    for stream in streams:
        with contextlib.suppress(OSError):  # who listened may be gone
            stream.flush()
    os._exit(answer)  # all is written, and taking Python apart first would take a hundredth of a second


def run(words: Sequence[str], environment: Mapping[str, str]) -> int:
    """Run a command and return what to answer to the shell; nothing is raised."""
    report = Report(chosen_language(words, environment), "--json" in words)
    try:
        return _answer(words, report)
    except Unheard as unheard:
        if not isinstance(unheard.error, BrokenPipeError):  # who closed a pipe has read enough
            with contextlib.suppress(Unheard):
                report.problems([Problem("output-lost", None, {"reason": reason_of(unheard.error)})])
        return Exit.ENVIRONMENT


def _answer(words: Sequence[str], report: Report) -> int:
    try:
        return int(commands(report).main(list(words), PROGRAM, standalone_mode=False) or Exit.OK)
    except Unheard:
        raise
    except (KeyboardInterrupt, click.Abort):
        say(report.words.interrupted, err=True)
        return Exit.INTERRUPTED
    except Refused as refused:
        return report.made([Outcome(refused.problems)])
    except click.UsageError as error:
        from .misread import misread  # most command lines are understood

        return report.made([Outcome((misread(error),))])
    except OSError as error:
        return report.made([Outcome((_system(error),))])
    except Exception as error:  # noqa: BLE001 -- our own mistake: told in one line, kept for us in a file
        return _fault(error, report)


def chosen_language(words: Sequence[str], environment: Mapping[str, str]) -> Language:
    """Return the language asked for by `--lang`, wherever it stands, or else the computer's if it is Finnish."""
    for word, following in zip(words, [*words[1:], ""], strict=False):
        if word == "--lang" or word.startswith("--lang="):
            wish = following if word == "--lang" else word.partition("=")[2]
            return "fi" if wish == "fi" else "en"
    named = (environment.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    system = next(filter(None, named), None) or _of_computer()
    return "fi" if system.lower().startswith("fi") else "en"


def _of_computer() -> str:
    import locale  # slow to import, and most computers say it in their environment

    return locale.getlocale()[0] or ""


def _system(error: OSError) -> Problem:
    if error.filename is None:
        return Problem("system-failed", None, {"reason": reason_of(error)})
    return Problem("system-refused", None, {"path": Path(error.filename).as_posix(), "reason": reason_of(error)})


def _fault(error: Exception, report: Report) -> Exit:
    """Keep what is known of our own mistake in a file, and say where it is."""
    import platform  # slow to import, these three, and nobody waits for them where all goes well
    import tempfile
    import traceback

    from .files import write_all

    folder = Path(tempfile.gettempdir())
    versions = f"cardpress {__version__}, Python {platform.python_version()}, {platform.platform()}\n"
    trace = "".join(traceback.format_exception(error))
    try:
        write_all(folder, {FAULT_FILE: (versions + trace).encode()})
    except Refused:
        say(trace, err=True)
    told = traceback.format_exception_only(error)[-1].strip()
    say(report.words.fault.format(error=told, path=(folder / FAULT_FILE).as_posix()), err=True)
    return Exit.FAULT
