"""Arguments: the commands with their options, as click reads them from the words of a command line.

What a command needs is imported when it runs: help must not wait for libraries of PDF.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from . import __version__
from .commands.exits import Exit
from .commands.outcome import Outcome
from .messages import Language
from .messages.help import help_page
from .problem import Problem, Problems, Refused
from .report.output import say
from .report.terminal import Report

if TYPE_CHECKING:
    from .commands.request import Request

PROGRAM = "cardpress"
LANGUAGES: tuple[Language, ...] = ("fi", "en")
PARTS = ("decks", "products", "printers", "papers")
"""What can be listed."""

Callback = Callable[..., Any]
Decorator = Callable[[Callback], Callback]


def commands(report: Report) -> click.Group:
    """Make the commands; they and their help speak the report's language."""

    @click.group(PROGRAM, invoke_without_command=True, add_help_option=False)
    @_page(lambda: f"{PROGRAM} {__version__}\n", "--version")
    @_help(PROGRAM, report)
    @_language
    @click.pass_context
    def group(context: click.Context) -> None:
        if context.invoked_subcommand is None:
            say(help_page(PROGRAM, report.language), nl=False)
            context.exit(Exit.USAGE)

    for command in COMMANDS.values():
        group.add_command(command(report))
    return group


def _build(report: Report) -> click.Command:
    @_command("build", report)
    @_deck_and_products
    @click.option("--paper")
    @click.option("--strict", is_flag=True)
    @click.option("--check", is_flag=True)
    @click.option("--cuts", is_flag=True)
    def build(**given: Any) -> Exit:
        from .commands.build import run

        return _each_deck(report, given, lambda request: run(request, report.making))

    return build


def _proof(report: Report) -> click.Command:
    @_command("proof", report)
    @_deck_and_products
    def proof(**given: Any) -> Exit:
        from .commands.proof import run

        return _each_deck(report, given, lambda request: run(request, report.making))

    return proof


def _order(report: Report) -> click.Command:
    @_command("order", report)
    @_deck_and_products
    @click.option("--copies", type=click.IntRange(1))
    @click.option("--despite", is_flag=True)
    def order(copies: int | None, despite: bool, **given: Any) -> Exit:
        from .commands.order import Wish, run

        wish = Wish(copies, despite)
        return _each_deck(report, given, lambda request: run(request, wish, report.language, report.making))

    return order


def _check(report: Report) -> click.Command:
    @_command("check", report)
    @click.argument("file", type=click.Path(path_type=Path))
    @click.option("--printer", default="default")
    @click.option("--report", type=click.Path(path_type=Path))
    def check(**given: Any) -> Exit:
        from .commands.check import Words, run

        return report.checked(run(Words(**given), report.language))

    return check


def _impose(report: Report) -> click.Command:
    @_command("impose", report)
    @click.argument("file", type=click.Path(path_type=Path))
    @click.option("--as", "scheme", default="")
    @click.option("--out", type=click.Path(path_type=Path))
    @click.option("--paper")
    @click.option("--bleed")
    @click.option("--size")
    @click.option("--flip")
    @click.option("--printer", default="default")
    @click.option("--password", default="")
    @click.option("--mixed", default="center")
    @click.option("--one-sided", is_flag=True)
    @click.option("--cuts", is_flag=True)
    def impose(**given: Any) -> Exit:
        from .commands.impose import run
        from .commands.impose_request import Words

        return report.made([run(Words(**given), report.language)])

    return impose


def _testpage(report: Report) -> click.Command:
    @_command("testpage", report)
    @click.option("--printer", default="default")
    @click.option("--paper")
    @click.option("--out", type=click.Path(path_type=Path), default=Path("testpage.pdf"))
    @click.option("--save", nargs=3, type=_number)
    def testpage(**given: Any) -> Exit:
        from .commands.testpage import Words, run

        return report.made([run(Words(**given), report.language)])

    return testpage


def _number(text: str) -> float:
    """Read a number as people write it, with a comma or a point. Raises ValueError."""
    return float(text.replace(",", "."))


def _hyphenate(report: Report) -> click.Command:
    @_command("hyphenate", report)
    @click.argument("decks", nargs=-1)
    def hyphenate(decks: tuple[str, ...]) -> Exit:
        from .commands.hyphenate import write
        from .commands.request import named_decks

        return report.made([write(folder) for folder in named_decks(decks)])

    return hyphenate


def _list(report: Report) -> click.Command:
    @_command("list", report)
    @click.argument("part", required=False)
    def list_all(part: str | None) -> Exit:
        from .commands.list import take

        if part not in (None, *PARTS):
            raise Refused([Problem("option-value", None, {"option": "list", "word": part, "known": PARTS})])
        return report.listed(take(report.language), part or "")

    return list_all


def _each_deck(report: Report, given: dict[str, Any], step: Callable[["Request"], Outcome]) -> Exit:
    """Run a command on every deck that is named, and tell how it went."""
    from .commands.request import Words, requests

    problems = Problems()
    wanted = requests(Words(**given), problems)
    outcomes = [step(request) for request in wanted]
    return report.made([Outcome(problems.all), *outcomes] if problems.all else outcomes)


def _command(name: str, report: Report) -> Callable[[Callback], click.Command]:
    """Make a command with the options that all have."""

    def made(command: Callback) -> click.Command:
        with_json = click.option("--json", is_flag=True, expose_value=False)  # known before the command runs
        told = with_json(_help(name, report)(_language(command)))
        return click.command(name, add_help_option=False)(told)

    return made


def _deck_and_products(command: Callback) -> Callback:
    """Take what is wanted of which decks, for which printer, and where it goes."""
    for option in (
        click.option("--out", type=click.Path(path_type=Path)),
        click.option("--printer", default="default"),
        click.argument("positional", nargs=-1),
    ):
        command = option(command)
    return command


def _help(name: str, report: Report) -> Decorator:
    return _page(lambda: help_page(name, report.language), "--help", "-h")


def _page(text: Callable[[], str], *options: str) -> Decorator:
    """Make an option, by its names, that shows a page and ends the program."""

    def show(context: click.Context, _: click.Parameter, value: bool) -> None:
        if value:
            say(text(), nl=False)
            context.exit()

    return click.option(*options, is_flag=True, is_eager=True, expose_value=False, callback=show)


def _language(command: Callback) -> Callback:
    """Let `--lang` stand before and after a command; its value is known before."""

    def check(_: click.Context, __: click.Parameter, value: str | None) -> None:
        if value not in (None, *LANGUAGES):
            raise Refused([Problem("option-value", None, {"option": "--lang", "word": value, "known": LANGUAGES})])

    return click.option("--lang", expose_value=False, callback=check)(command)


COMMANDS = {
    "build": _build,
    "check": _check,
    "hyphenate": _hyphenate,
    "impose": _impose,
    "list": _list,
    "order": _order,
    "proof": _proof,
    "testpage": _testpage,
}
