"""Help: the page of each command, as people read it."""

from pathlib import Path

from . import Language


def help_page(name: str, language: Language) -> str:
    """Return the help of a command, or of "cardpress" itself."""
    return (Path(__file__).parent / language / "help" / f"{name}.txt").read_text("utf-8")
