"""Keys of a deck.yaml, and what their values must hold to beyond its grammar."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from ...color import ROLES, Inks
from ...problem import Problems, Span
from ..key import key, need
from ..yaml.nodes import Scalar
from .palettes import LIGHT, PaletteInks

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_LINK = re.compile(r"https?://[!-~]+")
_HEX = re.compile(r"#[0-9A-Fa-f]{6}")
_ROLE = re.compile(rf"({'|'.join(ROLES)})( \d{{1,4}})?")


@dataclass(frozen=True, slots=True, eq=False)
class CategoryKeys:
    """The keys of a category."""

    word: Scalar = need("how the category is called on the cards")
    color: Scalar | None = key("name of a palette, for cards that name none themselves")
    symbol: Scalar | None = key("a picture, such as `art/koti.svg`")


@dataclass(frozen=True, slots=True, eq=False)
class DeckFile:
    """The keys of a deck.yaml."""

    span: Span
    title: Scalar = need("title of the deck")
    language: Scalar = need("language of the texts, such as `fi`, `sv` or `en`")
    light: Inks = key("the lightest colour of pictures: cyan, magenta, yellow, black in percent", LIGHT)
    color: Scalar | None = key("palette of the cover and of pages for the whole deck; the first if not written")
    link: Scalar | None = key("address for the QR code")
    edition: str = key("edition, such as `1.0`", "")
    author: str = key("who made the cards; stands in the files' properties", "")
    funding: Literal["", "eu"] = key("`eu`: the emblem with the words that go with it", "")
    statement: Scalar | None = key(
        "the words beside the emblem, in place of ours: there are some in Danish, Dutch, English, Estonian, Finnish, "
        "French, German, Italian, Portuguese, Spanish and Swedish"
    )
    logos: tuple[Scalar, ...] = key("pictures of logos", ())
    logo_names: tuple[str, ...] = key("whose each logo is, in their order, for those who can't see it", ())
    bullet: Scalar | None = key("a picture for the bullets of lists")
    art_roles: Mapping[str, Scalar] = key(
        "what a colour in an SVG stands for: a role, or `accent 2` for the accent of card 2", {}
    )
    colors: Mapping[str, PaletteInks] = key("palettes by name; cards without `color` take these in turn", {})
    categories: Mapping[str, CategoryKeys] = key("kinds of cards", {})
    labels: Mapping[Scalar, str] = key("the deck's own wording of a layout's words", {})
    layouts: Mapping[Scalar, Scalar] = key("another layout for a product, such as `cards: cards-large`", {})


def check_keys(keys: DeckFile, problems: Problems) -> None:
    """Note what is wrong; each at its value."""
    if not _LANGUAGE.fullmatch(keys.language.text):
        problems.error("language-unknown", keys.language.span, word=keys.language.text)
    if keys.link and not _LINK.fullmatch(keys.link.text):
        problems.error("link-address", keys.link.span, word=keys.link.text)
    for color, role in keys.art_roles.items():
        if not (_HEX.fullmatch(color) and _ROLE.fullmatch(role.text)):
            problems.error("art-role", role.span, word=f"{color}: {role.text}", known=ROLES)
