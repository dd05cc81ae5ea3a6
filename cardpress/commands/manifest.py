"""Manifest: what a whole run was made of and what came out, for whoever wants to know it exactly later.

It holds no dates and no paths of this computer: the same input makes the same manifest.
"""

import dataclasses
import hashlib
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from .. import __version__
from ..geometry import MM
from ..layout.sizes import Sizes
from ..layout.stage import Stage
from ..make.build import Made
from ..places import ROOT, layout_folders
from ..read.deck import Card, Deck
from ..read.layout_file import layout_names
from ..read.printer import Printer
from ..text.fonts import Font
from .outcome import CrampedPage, FileEntry, ProductEntry, TypeSize

METRES = 0.38
"""Reading distance for each millimetre of x-height: letters seen under 9 minutes of arc, 1.8 times what a normal
eye just makes out. A house rule; halve the distance for low vision."""
LIBRARIES = ("pillow", "pypdf", "reportlab", "uharfbuzz")
"""Those whose version may change what a file looks like."""


def manifest(
    deck: Deck, printer: Printer, made: Sequence[Made], products: Sequence[ProductEntry], everything: FileEntry
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
        "products": [dataclasses.asdict(product) for product in products],
        "everything": dataclasses.asdict(everything),
    }
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def _card(card: Card) -> dict[str, Any]:
    """Say what a card is called and what its picture shows, for whoever describes the pictures elsewhere."""
    return {"number": card.number, "title": card.title.string, "alt": card.alt}


def product_entry(made: Made) -> ProductEntry:
    """Describe a product that was made."""
    product, pages = made.product, made.pages
    sheets = made.plan.sheets if made.plan else ()
    die = pages.stage.die
    return ProductEntry(
        name=product.name,
        layout=pages.stage.layout.title(pages.stage.deck.language),
        file=f"{product.name}.pdf",
        sha256=_sha256(made.pdf),
        bytes=len(made.pdf),
        pages=len(pages.boxes),
        sheets=sum(sheet.side == "front" for sheet in sheets) if made.plan else None,
        trim_mm=pages.stage.size.trim.millimetres,
        paper_mm=sheets[0].paper.millimetres if sheets else None,
        box_mm=tuple(round(length / MM, 1) for length in die.dimensions) if die else None,
        scheme=product.onto,
        output=product.output,
        fonts=tuple(sorted(font.name for font in pages.fonts)),
        type=_types(pages.stage, pages.sizes),
        left_out_marks=made.plan.left_out if made.plan else (),
        cramped_pages=tuple(CrampedPage(*key) for key in sorted(pages.sizes.cramped)),
    )


def file_entry(name: str, pdf: bytes, pages: int) -> FileEntry:
    return FileEntry(name, _sha256(pdf), len(pdf), pages)


def _types(stage: Stage, sizes: Sizes) -> dict[str, TypeSize]:
    return {
        name: _type_size(points, stage.settings[name].faces.regular, sizes.limits.get(name, ""))
        for name, points in sizes.points.items()
    }


def _type_size(points: float, font: Font, limited_by: str) -> TypeSize:
    x_height, cap_height = points * font.x_height / MM, points * font.cap_height / MM
    distance = round(x_height * METRES, 1)
    return TypeSize(round(points, 2), round(x_height, 2), round(cap_height, 2), distance, limited_by)


def _printer(printer: Printer) -> dict[str, Any]:
    lengths = {"bleed": printer.bleed, "gutter": printer.gutter, "margin": printer.margin}
    in_mm = {f"{name}_mm": None if points is None else round(points / MM, 2) for name, points in lengths.items()}
    return {"name": printer.name, **in_mm, "marks": printer.marks, "flip": printer.flip}


def _inputs(deck: Deck, made: Iterable[Made]) -> dict[str, dict[str, str]]:
    """Return the hash of every file that was used, by its path from the deck's folder, or else the program's."""
    layouts = layout_names(layout_folders(deck.folder))
    used = {layouts[one.pages.stage.layout.key] for one in made}
    fonts = {font.origin for one in made for font in one.pages.fonts}
    own = {path for path in (*deck.files, *used) if path.is_relative_to(deck.folder)}
    return {"deck": _hashes(own, deck.folder), "program": _hashes((used | fonts) - own, ROOT)}


def _hashes(files: Iterable[Path], folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): _sha256(path.read_bytes()) for path in sorted(files)}


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
