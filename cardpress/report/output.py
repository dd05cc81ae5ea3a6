"""Output: what is said goes to standard output or standard error, wherever these lead."""

import click


class Unheard(Exception):
    """What was said could not be written; `error` is the computer's."""

    def __init__(self, error: OSError) -> None:
        self.error = error
        super().__init__(str(error))


def say(text: str, *, err: bool = False, nl: bool = True, color: bool | None = None) -> None:
    """Write to standard output or, with `err`, to standard error. Raises Unheard."""
    try:
        click.echo(text, err=err, nl=nl, color=color)
    except OSError as error:
        raise Unheard(error) from error
