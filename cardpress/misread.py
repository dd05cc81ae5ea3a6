"""Misread: what click could not understand of a command line, as a problem in words of our own."""

import re

import click

from .arguments import COMMANDS
from .problem import Problem

_EXTRA = re.compile(r"extra arguments? \((.+)\)")
"""Click says in its sentence alone which words were too many."""


def misread(error: click.UsageError) -> Problem:
    """Make a problem of what click could not understand."""
    match error:
        case click.NoSuchOption():
            known = [name for option in error.ctx.command.params for name in option.opts] if error.ctx else []
            options = tuple(name for name in known if name.startswith("-"))
            return Problem("option-unknown", None, {"word": error.option_name, "known": options})
        case click.BadOptionUsage():
            return _wrong(error, error.option_name)
        case click.exceptions.NoSuchCommand():
            return Problem("command-unknown", None, {"word": error.command_name, "known": tuple(COMMANDS)})
        case click.BadParameter(param=click.Option() as option):
            return _wrong(error, option.opts[0])
        case click.MissingParameter(param=click.Argument()):
            return Problem("file-not-named", None, {"command": _command_of(error)})
    if extra := _EXTRA.search(error.format_message()):
        return Problem("words-left-over", None, {"word": extra[1], "command": _command_of(error)})
    return Problem("command-line", None, {"reason": error.format_message()})


def _wrong(error: click.UsageError, option: str) -> Problem:
    return Problem("option-wrong", None, {"word": option, "command": _command_of(error)})


def _command_of(error: click.UsageError) -> str:
    return f" {error.ctx.info_name}" if error.ctx else ""
