"""Deck: one folder of card texts, read."""

import pathlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from ..color import Color, Palette
from ..problem import Source, Span
from ..prose import Section, Text

DECORATION = "none"
"""The `alt` of a picture that tells nothing."""


class Asset(NamedTuple):
    """A picture file that an author named, and where it was named."""

    path: pathlib.Path
    span: Span

    @property
    def is_drawing(self) -> bool:
        return self.path.suffix.lower() == ".svg"


class Category(NamedTuple):
    """A kind of card, told by word, colour and symbol."""

    key: str
    word: Text
    color: str
    symbol: Asset | None


class Label(NamedTuple):
    """A deck's own wording of a layout's word, and where that word is named."""

    words: str
    span: Span


class Choice(NamedTuple):
    """The layout that a deck chose for a product, and where the product and the layout are named."""

    layout: str
    product_span: Span
    layout_span: Span


@dataclass(frozen=True, slots=True, eq=False)
class Card:
    """A card's texts. `sections`: front and back; of a cover front, about, more and makers; empty ones are not there.

    `number` counts from 1 in the deck's order (a cover is 0); `key` is the file's name without its end.
    `focus` is a point in percent of the picture. A category on a page of its own is a card too: see layout/filling/subjects.py.
    """

    number: int
    key: str
    kind: Literal["card", "cover", "category"]
    source: Source
    title: Text
    sections: Mapping[str, Section]
    palette: Palette
    art: Asset | None = None
    alt: str = ""
    focus: tuple[float, float] | None = None
    category: Category | None = None
    copies: int = 1

    @property
    def texts(self) -> Iterator[Text]:
        """Yield the title, then all paragraphs."""
        yield self.title
        for section in self.sections.values():
            yield from (paragraph.text for paragraph in section)


class Deck(NamedTuple):
    """A deck in one language. `art_roles` says what a colour in an SVG stands for ("ink", "accent 2")."""

    key: str
    folder: pathlib.Path
    title: Text
    language: str
    cover: Card
    cards: tuple[Card, ...]
    light: Color
    author: str
    edition: str
    link: str
    funding: Literal["", "eu"]
    statement: Text | None
    logos: tuple[Asset, ...]
    logo_names: tuple[str, ...]
    bullet: Asset | None
    art_roles: Mapping[str, str]
    palettes: Mapping[str, Palette]
    categories: Mapping[str, Category]
    labels: Mapping[str, Label]
    layouts: Mapping[str, Choice]
    hyphenation: Source | None
    files: tuple[pathlib.Path, ...]

    @property
    def texts(self) -> Iterator[Text]:
        """Yield all that the author wrote to be read: the deck's title, categories, cover and cards."""
        yield self.title
        yield from (category.word for category in self.categories.values())
        for card in (self.cover, *self.cards):
            yield from card.texts
