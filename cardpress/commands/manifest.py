"""Manifest: what a whole run was made of and what came out, for whoever wants to know it exactly later.

It holds no dates and no paths of this computer: the same input makes the same manifest.
"""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from .. import __version__
from ..geometry import MM
from ..make.made import Made
from ..places import ROOT, layout_folders
from ..read.deck import DECORATION, Card, Deck
from ..read.named import files_by_name
from ..read.printer import Printer
from .entries import sha256
from .outcome import FileEntry, ProductEntry

LIBRARIES = ("pillow", "pypdf", "reportlab", "uharfbuzz")
"""Those whose version may change what a file looks like."""


def manifest(
    deck: Deck, printer: Printer, made: Sequence[Made], products: Sequence[ProductEntry], everything: FileEntry | None
) -> bytes:
    """Return the text of manifest.json."""
    import importlib.metadata  # single products do without a manifest

    document = {
        "cardpress": __version__,
        "libraries": {name: importlib.metadata.version(name) for name in LIBRARIES},
        "deck": {"title": deck.title.string, "language": deck.language, "edition": deck.edition},
        "cards": [_card(card) for card in (deck.cover, *deck.cards)],
        "printer": _printer(printer),
        "inputs": _inputs(deck, made),
        "products": [product.as_data() for product in products],
        "everything": everything._asdict() if everything else None,
    }
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def _card(card: Card) -> dict[str, Any]:
    """Say what a card is called and what its picture shows, for whoever describes the pictures elsewhere."""
    return {"number": card.number, "title": card.title.string, "alt": "" if card.alt == DECORATION else card.alt}


def _printer(printer: Printer) -> dict[str, Any]:
    lengths = {"bleed": printer.bleed, "gutter": printer.gutter, "margin": printer.margin}
    in_mm = {f"{name}_mm": None if points is None else round(points / MM, 2) for name, points in lengths.items()}
    return {"name": printer.name, **in_mm, "marks": printer.marks, "flip": printer.flip}


def _inputs(deck: Deck, made: Iterable[Made]) -> dict[str, dict[str, str]]:
    """Return the hash of every file that was used, by its path from the deck's folder, or else the program's."""
    layouts = files_by_name(layout_folders(deck.folder))
    used = {layouts[one.pages.stage.layout.key] for one in made}
    fonts = {font.origin for one in made for font in one.pages.fonts}
    own = {path for path in (*deck.files, *used) if path.is_relative_to(deck.folder)}
    return {"deck": _hashes(own, deck.folder), "program": _hashes((used | fonts) - own, ROOT)}


def _hashes(files: Iterable[Path], folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): sha256(path.read_bytes()) for path in sorted(files)}
