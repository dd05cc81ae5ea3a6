"""Decks for the benchmark: real files in a folder, of as many cards as are asked for.

The sentences are made of the real deck's clauses. They differ from card to card, and long
words take endings, so that a cache of words, lines or texts earns no more than with a real deck.
"""

import json
import random
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
REAL_DECK = ROOT / "content" / "hyvat-kaytanteet"
REAL_SIZE = 6
STATEMENTS = 6
MOST_LETTERS = 520
"""Of a card's statements: so many have room on its back in every program."""
LONG_WORD, LONGEST_IN_TITLE = 7, 12
"""Letters: which words take an ending, and which have room on the front at 20 pt."""
SHARE_WITH_ENDING = 0.3
OWNERS, CLITICS = ("", "ni", "si", "nsa", "mme", "nne"), ("", "kin", "kaan", "ko", "han", "pa")
SEED = 2026

GROUNDS = ((0, 45, 50, 0), (42, 0, 50, 0), (48, 10, 4, 0), (24, 35, 0, 0), (2, 22, 78, 0))
"""The cards' colours in turn: cyan, magenta, yellow and black in percent."""


class Card(NamedTuple):
    """What every program prints: title and number on the front's ground, statements on the back."""

    title: str
    number: int
    ground: tuple[int, int, int, int]
    statements: tuple[str, ...]


def cards(size: int) -> list[Card]:
    """Return the real deck's texts for its own size, else made ones; the same for the same size at all times."""
    texts = real_texts() if size == REAL_SIZE else made_texts(size)
    return [
        Card(title, number, GROUNDS[number % len(GROUNDS)], statements)
        for number, (title, statements) in enumerate(texts, 1)
    ]


# Texts


def real_texts() -> list[tuple[str, tuple[str, ...]]]:
    return [_real_text(path.read_text("utf-8")) for path in sorted(REAL_DECK.glob("*.md"))]


def _real_text(text: str) -> tuple[str, tuple[str, ...]]:
    title, body = re.split(r"^# (.+)$", text, flags=re.MULTILINE)[1:]
    lines = (line.removeprefix("- ").strip() for line in body.splitlines())
    return title.strip(), tuple(line for line in lines if line.strip("-"))


def made_texts(size: int) -> Iterator[tuple[str, tuple[str, ...]]]:
    chance = random.Random(SEED)  # noqa: S311 - texts, not secrets
    clauses = [clause for _, statements in real_texts() for line in statements for clause in _clauses(line)]
    words = sorted({word.lower() for clause in clauses for word in re.findall(r"\w{6,}", clause)})
    short = [word for word in words if len(word) <= LONGEST_IN_TITLE]
    for _ in range(size):
        yield " ".join(chance.sample(short, 2)).capitalize(), _statements(clauses, chance)


def _clauses(statement: str) -> list[str]:
    return [clause.strip(" .!") for clause in re.split(r"[,.!] ", statement)]


def _statements(clauses: list[str], chance: random.Random) -> tuple[str, ...]:
    while True:
        made = tuple(_statement(chance.sample(clauses, chance.choice((1, 2))), chance) for _ in range(STATEMENTS))
        if sum(map(len, made)) <= MOST_LETTERS:
            return made


def _statement(clauses: list[str], chance: random.Random) -> str:
    words = [_with_ending(word, chance) for word in ", ".join(clauses).split()]
    sentence = " ".join(words)
    return sentence[:1].upper() + sentence[1:].lower() + "."


def _with_ending(word: str, chance: random.Random) -> str:
    if not (word.isalpha() and len(word) >= LONG_WORD and chance.random() < SHARE_WITH_ENDING):
        return word
    ending = chance.choice(OWNERS) + chance.choice(CLITICS)
    return word + (ending if set("aou") & set(word.lower()) else ending.replace("a", "ä").replace("o", "ö"))


# Files

_STYLES = """\
  title:  {weight: 800, size: 20 pt, leading: 1.2, color: ink, balance: yes}
  number: {size: 9.5 pt, color: ink}
"""
_BODY = "leading: 1.3, gap: 0.4 em, hyphens: full, bullet: none"
_LAYOUT = """\
name: {{en: Benchmark}}
sizes:
  card: {{trim: 70 x 120 mm, unit: 1 mm, margin: 6u}}
products:
  {product}: {{size: card, omits: [cover]}}
styles:
{styles}  body:   {{{body}}}
pages:
  - {{name: front, for: card, side: front, ground: ground, show: title, style: title, valign: middle, over: [
      {{say: "{{number}}", style: number, align: right, left: 6u, right: 6u, bottom: 6u}}]}}
  - {{name: back, for: card, side: back, show: text, style: body}}
"""
LAYOUTS = {
    "bench": _LAYOUT.format(product="bench-cards", styles=_STYLES, body=f"size: 9.5 pt, {_BODY}"),
    "fitted": _LAYOUT.format(
        product="fitted-cards", styles=_STYLES, body=f"size: 14 pt, floor: 8 pt, fit: deck, {_BODY}"
    ),
}
"""The same pages with type at a fixed size, as the other programs set it, and fitted to the deck, as our users do."""


def write_deck(folder: Path, made: list[Card]) -> None:
    """Write a deck with its own layouts: products `bench-cards` and `fitted-cards`."""
    (folder / "layouts").mkdir(parents=True)
    for name, layout in LAYOUTS.items():
        (folder / "layouts" / f"{name}.yaml").write_text(layout, "utf-8")
    (folder / "deck.yaml").write_text(_deck_file(), "utf-8")
    shutil.copy(REAL_DECK / "hyphenation.txt", folder)
    for card in made:
        lines = "\n".join(f"- {statement}" for statement in card.statements)
        text = f"---\ncolor: p{GROUNDS.index(card.ground)}\n---\n# {card.title}\n\n{lines}\n"
        (folder / f"{card.number:04}.md").write_text(text, "utf-8")


def _deck_file() -> str:
    rest = "ink: 80 70 60 60, accent: 0 72 75 3, soft: 0 18 38 0, tint: 0 9 12 0"
    palettes = "\n".join(
        f"  p{index}: {{ground: {' '.join(map(str, ground))}, {rest}}}" for index, ground in enumerate(GROUNDS)
    )
    return f"title: Benchmark\nlanguage: fi\ncolors:\n{palettes}\n"


def write_data(path: Path, made: list[Card]) -> None:
    """Write the same cards for the other programs."""
    path.write_text(json.dumps([card._asdict() for card in made], ensure_ascii=False), "utf-8")
