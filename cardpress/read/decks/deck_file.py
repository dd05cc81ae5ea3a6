"""Decks: a folder of card texts with its deck.yaml, read as one."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from ...color import Color
from ...places import misnamed_deck_file
from ...problem import Problem, Problems, Refused, Span
from ...prose import Text
from ..cards.card_folder import NamedFile, read_card_files
from ..deck import Asset, Card, Category, Choice, Deck, Label
from ..source import YAML_LIMIT, read_source, shown
from ..writer import Writer
from ..yaml.decode import decode
from ..yaml.load import read_nodes
from ..yaml.nodes import Scalar
from .assets import Assets
from .deck_keys import CategoryKeys, DeckFile, check_keys
from .hyphenation import NAME, read_hyphenation
from .palettes import palettes


def read_deck(folder: Path, problems: Problems) -> Deck:
    """Read the deck in a folder. Refused if it has errors, all of them told at once; advice stays in `problems`."""
    if not (folder / "deck.yaml").is_file():
        raise Refused([*problems.all, _no_deck(folder)])
    source = read_source(folder / "deck.yaml", YAML_LIMIT, problems)
    node = read_nodes(source, problems) if source else None
    keys = decode(DeckFile, node, problems) if node else None
    mistakes = len(problems.errors)
    files = read_card_files(folder, problems)
    if source and not files and len(problems.errors) == mistakes:  # there may be cards, but none that can be read
        problems.error("deck-empty", Span(source, 0, 0), folder=shown(folder))
    deck = _Deck(folder, keys, problems).made(files) if keys and source else None
    problems.stop_on_errors()
    assert deck is not None
    return deck


def _no_deck(folder: Path) -> Problem:
    name = misnamed_deck_file(folder)
    code = "deck-file-misnamed" if name else "deck-without-file" if folder.is_dir() else "deck-missing"
    return Problem(code, None, {"folder": shown(folder), "name": name})


class _Deck:
    """Puts the keys of a deck.yaml and its card files together."""

    def __init__(self, folder: Path, keys: DeckFile, problems: Problems) -> None:
        self._folder, self._keys, self._problems = folder, keys, problems
        self._assets = Assets(folder, problems)
        self._palettes = palettes(keys.colors, keys.light)
        self._color = self._palette_name(keys.color) or next(iter(self._palettes))
        self._turns = [name for name in self._palettes if name != self._color] or [self._color]
        self._categories = {name: self._category(name, of) for name, of in keys.categories.items()}

    def made(self, files: Sequence[NamedFile]) -> Deck:
        keys = self._keys
        check_keys(keys, self._problems)
        title = self._text(keys.title)
        hyphenation = read_hyphenation(self._folder, self._problems)
        assets = tuple(filter(None, (self._asset(name) for name in keys.logos)))
        deck = Deck(
            key=self._folder.resolve().name,
            folder=self._folder,
            title=title,
            language=keys.language.text,
            cover=self._cover(files, title),
            cards=tuple(self._cards([file for file in files if file.card.head.kind == "card"])),
            light=Color(keys.light, "light"),
            author=keys.author,
            edition=keys.edition,
            link=keys.link.text if keys.link else "",
            funding=keys.funding,
            statement=self._text(keys.statement) if keys.statement else None,
            logos=assets,
            logo_names=keys.logo_names,
            bullet=self._asset(keys.bullet),
            art_roles={color.lower(): role.text for color, role in keys.art_roles.items()},
            palettes=self._palettes,
            categories=self._categories,
            labels={name.text: Label(words, name.span) for name, words in keys.labels.items()},
            layouts={name.text: Choice(layout.text, name.span, layout.span) for name, layout in keys.layouts.items()},
            hyphenation=hyphenation,
            files=(),
        )
        return deck._replace(files=tuple(_files(deck, files)))

    def _cards(self, files: Sequence[NamedFile]) -> Iterator[Card]:
        numbers: dict[int, NamedFile] = {}
        for index, file in enumerate(files):
            number = index + 1 if file.prefix is None else file.prefix
            if number in numbers:
                span, first = (Span(card.source, 0, 0) for card in (file.card, numbers[number].card))
                self._problems.add(Problem("card-number-twice", span, {"number": number}, also=(first,)))
            numbers[number] = file
            yield self._card(number, file, self._turns[index % len(self._turns)])

    def _card(self, number: int, file: NamedFile, turn: str) -> Card:
        card, head = file.card, file.card.head
        category = self._named_category(head.category)
        color = self._palette_name(head.color) or (category.color if category and category.color else turn)
        return Card(
            number=number,
            key=file.path.stem,
            kind=head.kind,
            source=card.source,
            title=card.title,
            sections=card.sections,
            palette=self._palettes[color],
            art=self._asset(head.art),
            alt=head.alt,
            focus=head.focus,
            category=category,
            copies=head.copies,
        )

    def _cover(self, files: Sequence[NamedFile], title: Text) -> Card:
        """Return the cover that is written, or one with the deck's title alone."""
        covers = [file for file in files if file.card.head.kind == "cover"]
        for file in covers[1:]:
            first = Span(covers[0].card.source, 0, 0)
            self._problems.add(Problem("cover-second", file.card.head.span, also=(first,)))
        if covers:
            return self._card(0, covers[0], self._color)
        assert title.source is not None
        return Card(0, "cover", "cover", title.source, title, {}, self._palettes[self._color])

    def _category(self, name: str, keys: CategoryKeys) -> Category:
        return Category(name, self._text(keys.word), self._palette_name(keys.color), self._asset(keys.symbol))

    def _named_category(self, name: Scalar | None) -> Category | None:
        if name is None or name.text in self._categories:
            return self._categories[name.text] if name else None
        self._problems.error("category-unknown", name.span, word=name.text, known=tuple(self._categories))
        return None

    def _palette_name(self, name: Scalar | None) -> str:
        """Return the name if there is such a palette; else an empty string."""
        if name is None or name.text in self._palettes:
            return name.text if name else ""
        self._problems.error("color-unknown", name.span, word=name.text, known=tuple(self._palettes))
        return ""

    def _asset(self, name: Scalar | None) -> Asset | None:
        return self._assets.find(name) if name else None

    def _text(self, scalar: Scalar) -> Text:
        return text_of(scalar, self._problems)


_ENTITIES = {"&nbsp;": "\N{NO-BREAK SPACE}", "&shy;": "\N{SOFT HYPHEN}"}
"""What can't be typed, as cards write it."""
_PIECES = re.compile("|".join([*_ENTITIES, "[^&]+|&"]))


def text_of(scalar: Scalar, problems: Problems) -> Text:
    """Make a text of a value in a YAML file."""
    span = scalar.span
    written = span.source.text[span.start : span.end]
    is_whole = scalar.text in (written, written[1:-1])
    start, writer = span.start + (written != scalar.text), Writer(span.source)
    for piece in _PIECES.finditer(scalar.text):
        offset, length = (start + piece.start(), len(piece[0])) if is_whole else (span.start, span.end - span.start)
        writer.add(_ENTITIES.get(piece[0], piece[0]), offset, length)
    return writer.text(problems)


def _files(deck: Deck, files: Sequence[NamedFile]) -> Iterator[Path]:
    """Return every file that the deck is made of, once."""
    cards = [deck.cover, *deck.cards]
    symbols = [category.symbol for category in deck.categories.values()]
    assets = [*(card.art for card in cards), deck.bullet, *deck.logos, *symbols]
    pictures = sorted({asset.path for asset in assets if asset})
    hyphenation = [deck.folder / NAME] if deck.hyphenation else []
    yield from (deck.folder / "deck.yaml", *(file.path for file in files), *hyphenation, *pictures)
