"""Reference: layouts/README.md, every key of every file in tables, made from the classes that are read."""

import dataclasses
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, get_args, get_origin

from ...color import Inks, Role
from ...geometry import MM
from ...messages.en.terms import TERMS
from ...problem import Term
from ..cards.card_file import CardHead
from ..decks.deck_keys import CategoryKeys, DeckFile
from ..decks.palettes import PaletteInks
from ..layout import FIELDS, LayoutSize, Margin, Product, Slot, Style
from ..layouts.layout_keys import LayoutFile, PageHead
from ..layouts.pieces import PLACE
from ..lengths import Length
from ..printer import Backs, BoxKeys, CutterKeys, PictureKeys, Points, Ppi, Printer
from ..yaml.decode import hints_of, is_required, keys_of, members, writings
from ..yaml.nodes import Node, Scalar
from ..yaml.scalars import WRITTEN

INTRODUCTION = f"""# Layouts, decks and printers: every key

This page is made by `python -m cardpress.read.keys.schema` from the classes that read the files.
The schemas in `schema/` come from the same classes: an editor that knows YAML completes keys with them.

A **page** is a slot with a trim; a **slot** is a box with at most one content and any number of boxes on it.

1. A slot **shows** something of the deck (`show: title`), **says** something of the layout's (`say: "{{number}}/{{count}}"`), or **holds** slots: under each other (`column`), beside each other (`row`), in a `grid`, or running on over columns and pages (`flow`), or on the `panels` of a box. With none of these it is a coloured area, or air.
2. `left top right bottom` are distances from what is there: the parent's edge, or, along a column or row, the part before. `behind` and `over` pin slots to the edges of their parent, under and above its content.
3. Lengths: `u` (the size's own module), `mm`, `pt`, `%` (of the parent), `em` (of the style's size). `rest` is a share of what is left over, `rest 2` two shares.
4. Text is as high as it needs, from the top of its capitals to its last baseline. Everything else takes the rest.
5. A ground or picture whose edge lies on the trim runs on into the bleed. There is no key for bleed.
6. What isn't there takes no room: a slot whose words, picture or funder the deck doesn't have vanishes, and its neighbours close up. Of a list the first is taken that the deck has.
   A slot or page `with: art` is there only for a card that has a picture, one `without: art` only for one that hasn't.
7. `each: card` repeats the slots for every card, in that card's colours; inside `each: category` for the cards of that category. `then` adds slots after them.
8. Type is set in a named style. `fit: deck` gives one size to all text of a style in a product: the largest at which everything fits.
9. A slot used twice is written once under `pieces` and called by its name: `- chip`, or `{{use: chip, right: 5u}}`. Only keys of place may be added: {", ".join(f"`{name}`" for name in PLACE)}.
10. What a product doesn't show of the cards it must say: `omits: [text]`.

`say` knows the fields {", ".join(f"`{name}`" for name in FIELDS)} and the layout's own `words`.
Colours are roles of the card at hand: `ground ink accent soft tint`, `light` (the deck's), `black`, `paper`.
In YAML a text with a comma, a colon, `#` or braces needs quotes.
"""


class _Part(NamedTuple):
    title: str
    cls: type


_PARTS: Mapping[str, tuple[_Part, ...]] = {
    "Layout files: `layouts/NAME.yaml`": (
        _Part("The file", LayoutFile),
        _Part("A size", LayoutSize),
        _Part("A product", Product),
        _Part("A page: these and all keys of a slot", PageHead),
        _Part("A slot", Slot),
        _Part("A style", Style),
        _Part("A margin", Margin),
    ),
    "Decks: `content/DECK/deck.yaml`": (
        _Part("The file", DeckFile),
        _Part("A palette", PaletteInks),
        _Part("A category", CategoryKeys),
    ),
    "Cards: the lines between `---` at the top of a card's file": (_Part("The keys", CardHead),),
    "Printers: `layouts/printers/NAME.yaml`": (
        _Part("The file", Printer),
        _Part("Resolution", Ppi),
        _Part("Pictures", PictureKeys),
        _Part("Moved backs", Backs),
        _Part("A cutting machine", CutterKeys),
        _Part("Boxes", BoxKeys),
    ),
}


_TITLES = {part.cls: part.title.lower() for parts in _PARTS.values() for part in parts}


def reference() -> str:
    """Return the page in Markdown."""
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    yield INTRODUCTION
    for heading, parts in _PARTS.items():
        yield f"## {heading}\n"
        for title, cls in parts:
            yield f"### {title}\n"
            yield from ("| key | value | default | meaning |", "|---|---|---|---|")
            yield from (_row(cls, name, field) for name, field in keys_of(cls).items())
            yield ""


def _row(cls: type, name: str, field: "dataclasses.Field[Any]") -> str:
    hint = hints_of(cls)[field.name]
    default = "**needed**" if is_required(field) else _default(field.default, in_points=Points in members(hint))
    cells = (f"`{name}`", _kind(hint), default, field.metadata["doc"])
    return f"| {' | '.join(cell.replace('|', '&#124;') for cell in cells)} |"


def _kind(hint: Any) -> str:
    """Say what a value may be; examples are in the introduction and in the meanings."""
    if hint == Node:
        return "a slot"
    if Role in get_args(hint) or hint == Role:
        return "a colour"
    ways = (
        TERMS[way.term].partition(" such as")[0] if isinstance(way.term, Term) else f"`{way.term}`"
        for way in writings(hint)
    )
    return ", ".join([*ways, *filter(None, map(_compound, members(hint)))])


def _compound(part: Any) -> str:
    if part is Scalar:
        return TERMS["text"]
    if part is Slot:
        return "a slot"
    if get_origin(part) is tuple and part not in WRITTEN:
        item = get_args(part)[0]
        return "slots" if item in (Node, Slot) else f"{_kind(item)}, or a list"
    if get_origin(part) is Mapping:
        return f"names, each with {_kind(get_args(part)[1])}"
    return _TITLES.get(part, "")


def _default(value: object, *, in_points: bool) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case Length(number, unit):
            return f"{number:g} {unit}" if number else "0"
        case Inks():
            return " ".join(f"{ink:g}" for ink in value)
        case (width, height):
            return f"{width:g}:{height:g}"
        case float() | int():
            return _points(value) if in_points else f"{value:g}"
        case str():
            return f"`{value}`" if value else ""
    return ""


def _points(value: float) -> str:
    """Write a length in the unit in which it is a round number."""
    return f"{value / MM:g} mm" if abs(value / MM - round(value / MM, 2)) < 1e-9 else f"{value:g} pt"
