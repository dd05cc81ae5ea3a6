"""Command line: commands, their options, and an answer to the shell for whatever happens.

What a command needs is imported when it runs: help must not wait for libraries of PDF.
"""

import gc
import locale
import os
import platform
import sys
import tempfile
import traceback
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from . import __version__
from .commands.outcome import Exit, Outcome
from .files import write_all
from .messages import Language
from .problem import Problem, Problems, Refused
from .report.terminal import Report

PROGRAM = "cardpress"
FAULT_FILE = "cardpress-error.txt"
LANGUAGES: tuple[Language, ...] = ("fi", "en")
PARTS = ("decks", "products", "printers", "papers")
"""What can be listed."""
COMMANDS = ("build", "check", "hyphenate", "impose", "list", "order", "proof", "testpage")

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


def main() -> None:
    """Run the program with the words of the command line."""
    gc.set_threshold(50_000)  # a short run makes few cycles: looking for them often is a twentieth of its time
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a terminal that lacks a letter must not stop the work
            stream.reconfigure(errors="replace")
    sys.exit(run(sys.argv[1:], os.environ))


def run(words: Sequence[str], environment: Mapping[str, str]) -> int:
    """Run a command and return what to answer to the shell; nothing is raised."""
    report = Report(chosen_language(words, environment), "--json" in words)
    try:
        return int(commands(report).main(list(words), PROGRAM, standalone_mode=False) or Exit.OK)
    except (KeyboardInterrupt, click.Abort):
        click.echo(report.words.interrupted, err=True)
        return Exit.INTERRUPTED
    except Refused as refused:
        return report.made([Outcome(refused.problems)])
    except click.UsageError as error:
        return report.made([Outcome((_misread(error),))])
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
    system = next(filter(None, named), None) or locale.getlocale()[0] or ""
    return "fi" if system.lower().startswith("fi") else "en"


def commands(report: Report) -> click.Group:
    """Make the commands; they and their help speak the report's language."""
    words = report.words

    @click.group(PROGRAM, invoke_without_command=True, add_help_option=False)
    @_page(f"{PROGRAM} {__version__}\n", "--version")
    @_page(words.help, "--help", "-h")
    @_language
    @click.pass_context
    def group(context: click.Context) -> None:
        if context.invoked_subcommand is None:
            click.echo(words.help, nl=False)
            context.exit(Exit.USAGE)

    @group.command(add_help_option=False)
    @click.argument("positional", nargs=-1)
    @click.option("--printer", default="default")
    @click.option("--paper")
    @click.option("--out", type=click.Path(path_type=Path))
    @click.option("--strict", is_flag=True)
    @click.option("--check", is_flag=True)
    @click.option("--cuts", is_flag=True)
    @click.option("--json", is_flag=True, expose_value=False)  # known before the command runs
    @_page(words.help_build, "--help", "-h")
    @_language
    def build(**given: Any) -> Exit:
        from .commands.build import run as build_deck
        from .commands.request import Words, requests

        problems = Problems()
        wanted = requests(Words(**given), problems)
        outcomes = [build_deck(request, report.making) for request in wanted]
        return report.made([Outcome(problems.all), *outcomes] if problems.all else outcomes)

    @group.command(add_help_option=False)
    @click.argument("positional", nargs=-1)
    @click.option("--printer", default="default")
    @click.option("--out", type=click.Path(path_type=Path))
    @click.option("--json", is_flag=True, expose_value=False)
    @_page(words.help_proof, "--help", "-h")
    @_language
    def proof(**given: Any) -> Exit:
        from .commands.proof import run as make_proof
        from .commands.request import Words, requests

        problems = Problems()
        wanted = requests(Words(**given), problems)
        outcomes = [make_proof(request, report.making) for request in wanted]
        return report.made([Outcome(problems.all), *outcomes] if problems.all else outcomes)

    @group.command(add_help_option=False)
    @click.argument("positional", nargs=-1)
    @click.option("--printer", default="default")
    @click.option("--copies", type=click.IntRange(1))
    @click.option("--despite", is_flag=True)
    @click.option("--out", type=click.Path(path_type=Path))
    @click.option("--json", is_flag=True, expose_value=False)
    @_page(words.help_order, "--help", "-h")
    @_language
    def order(copies: int | None, despite: bool, **given: Any) -> Exit:
        from .commands.order import Wish
        from .commands.order import run as pack
        from .commands.request import Words, requests

        problems = Problems()
        wanted = requests(Words(**given), problems)
        outcomes = [pack(request, Wish(copies, despite), report.language, report.making) for request in wanted]
        return report.made([Outcome(problems.all), *outcomes] if problems.all else outcomes)

    @group.command(add_help_option=False)
    @click.argument("file", type=click.Path(path_type=Path))
    @click.option("--printer", default="default")
    @click.option("--report", type=click.Path(path_type=Path))
    @click.option("--json", is_flag=True, expose_value=False)
    @_page(words.help_check, "--help", "-h")
    @_language
    def check(**given: Any) -> Exit:
        from .commands.check import Words, run

        return report.checked(run(Words(**given), report.language))

    @group.command(add_help_option=False)
    @click.argument("file", type=click.Path(path_type=Path))
    @click.option("--as", "scheme", default="")
    @click.option("--out", type=click.Path(path_type=Path))
    @click.option("--paper")
    @click.option("--bleed")
    @click.option("--flip")
    @click.option("--printer", default="default")
    @click.option("--password", default="")
    @click.option("--mixed", default="center")
    @click.option("--one-sided", is_flag=True)
    @click.option("--cuts", is_flag=True)
    @click.option("--json", is_flag=True, expose_value=False)
    @_page(words.help_impose, "--help", "-h")
    @_language
    def impose(**given: Any) -> Exit:
        from .commands.impose import run
        from .commands.impose_request import Words

        return report.made([run(Words(**given), report.language)])

    @group.command(add_help_option=False)
    @click.option("--printer", default="default")
    @click.option("--paper")
    @click.option("--out", type=click.Path(path_type=Path), default=Path("testpage.pdf"))
    @click.option("--save", nargs=3, type=float)
    @click.option("--json", is_flag=True, expose_value=False)
    @_page(words.help_testpage, "--help", "-h")
    @_language
    def testpage(**given: Any) -> Exit:
        from .commands.testpage import Words, run

        return report.made([run(Words(**given), report.language)])

    @group.command(add_help_option=False)
    @click.argument("decks", nargs=-1)
    @click.option("--json", is_flag=True, expose_value=False)
    @_page(words.help_hyphenate, "--help", "-h")
    @_language
    def hyphenate(decks: tuple[str, ...]) -> Exit:
        from .commands.hyphenate import write
        from .commands.request import named_decks

        return report.made([write(folder) for folder in named_decks(decks)])

    @group.command("list", add_help_option=False)
    @click.argument("part", required=False)
    @click.option("--json", is_flag=True, expose_value=False)
    @_page(words.help_list, "--help", "-h")
    @_language
    def list_all(part: str | None) -> Exit:
        from .commands.list import take

        if part not in (None, *PARTS):
            raise Refused([Problem("option-value", None, {"option": "list", "word": part, "known": PARTS})])
        return report.listed(take(report.language), part or "")

    return group


def _page(text: str, *options: str) -> Decorator:
    """Make an option, by its names, that shows a page and ends the program."""

    def show(context: click.Context, _: click.Parameter, value: bool) -> None:
        if value:
            click.echo(text, nl=False)
            context.exit()

    return click.option(*options, is_flag=True, is_eager=True, expose_value=False, callback=show)


def _language(command: Callable[..., Any]) -> Callable[..., Any]:
    """Let `--lang` stand before and after a command; its value is known before."""

    def check(_: click.Context, __: click.Parameter, value: str | None) -> None:
        if value not in (None, *LANGUAGES):
            raise Refused([Problem("option-value", None, {"option": "--lang", "word": value, "known": LANGUAGES})])

    return click.option("--lang", expose_value=False, callback=check)(command)


def _misread(error: click.UsageError) -> Problem:
    """Make a problem of what click could not understand."""
    match error:
        case click.NoSuchOption():
            known = [name for option in error.ctx.command.params for name in option.opts] if error.ctx else []
            options = tuple(name for name in known if name.startswith("-"))
            return Problem("option-unknown", None, {"word": error.option_name, "known": options})
        case click.BadOptionUsage():
            return _wrong(error, error.option_name)
        case click.exceptions.NoSuchCommand():
            return Problem("command-unknown", None, {"word": error.command_name, "known": COMMANDS})
        case click.BadParameter(param=click.Option() as option):
            return _wrong(error, option.opts[0])
    return Problem("command-line", None, {"reason": error.format_message()})


def _wrong(error: click.UsageError, option: str) -> Problem:
    return Problem("option-wrong", None, {"word": option, "command": f" {error.ctx.info_name}" if error.ctx else ""})


def _system(error: OSError) -> Problem:
    path = Path(error.filename).as_posix() if error.filename else ""
    return Problem("system-refused", None, {"path": path, "reason": error.strerror or str(error)})


def _fault(error: Exception, report: Report) -> Exit:
    """Keep what is known of our own mistake in a file, and say where it is."""
    folder = Path(tempfile.gettempdir())
    versions = f"cardpress {__version__}, Python {platform.python_version()}, {platform.platform()}\n"
    trace = "".join(traceback.format_exception(error))
    try:
        write_all(folder, {FAULT_FILE: (versions + trace).encode()})
    except Refused:
        click.echo(trace, err=True)
    told = traceback.format_exception_only(error)[-1].strip()
    click.echo(report.words.fault.format(error=told, path=(folder / FAULT_FILE).as_posix()), err=True)
    return Exit.FAULT
