"""Languages: what there is in the language of a deck, such as `fi` or `en-GB`."""

from collections.abc import Mapping
from typing import TypeVar

Said = TypeVar("Said")


def base(language: str) -> str:
    """Return the language of a tag without its region or script."""
    return language.partition("-")[0]


def in_language(said: Mapping[str, Said], language: str) -> Said | None:
    """Return what is said in a language: in its variant, or else in the language at large."""
    return said.get(language) or said.get(base(language))
