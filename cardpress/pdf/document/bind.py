"""Binding: painted batches become one document, which shares its fonts and pictures among them."""

import functools
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from ...text.font import Font
from ..painting.inks import Inks
from ..painting.paint import Batch
from ..syntax.objects import Objects
from .font import FontFile
from .pictures import Pictures
from .reportlab_hooks import Document

if TYPE_CHECKING:
    from .tree import Tree


def bind(
    batches: Iterable[Batch], language: str, inks: Inks, *, tagged: bool = False
) -> tuple[Objects, tuple[Font, ...]]:
    """Return the objects of a PDF of all pages, no printer's marks on them and not finished yet, and the fonts in it.

    `tagged`: what the pages' marks tell is in its structure tree.
    """
    binder = Binder(language, inks, tagged=tagged)
    for batch in batches:
        binder.add(batch)
    return binder.objects(), binder.fonts


NOTHING = "\u2060"
"""A word joiner, which nobody sees or hears: each code of a tagged file must be read as some character (ISO 14289-1, 7.21.7)."""


class Binder:
    """Takes batch after batch into one document; each has its own codes for the glyphs that all share."""

    def __init__(self, language: str, inks: Inks, *, tagged: bool) -> None:
        self._document = Document(language)
        self._tree = _tree(self._document) if tagged else None
        self._rest = NOTHING if tagged else ""
        self._inks = inks
        self._files: dict[Path, FontFile] = {}
        self._pictures = Pictures(self._document, inks)

    def add(self, batch: Batch) -> None:
        for lettering in batch.fonts:
            self._files.setdefault(lettering.font.path, FontFile(lettering.font, self._rest)).add(lettering)
        pictures = "".join(f"/{name} {self._pictures.written(picture)}" for name, picture in batch.pictures)
        resources = self._document.add(lambda: self._resources(batch, pictures))
        if self._tree:
            self._tree.batch()
        for content, entries, marks in batch.pages:
            told = functools.partial(self._tree.page, marks) if self._tree else None
            self._document.page(content, entries, resources, told)

    def objects(self) -> Objects:
        if not self._tree:
            return self._document.objects()
        self._tree.close()
        objects = self._document.objects()
        objects.extend(objects.root, self._tree.entries)
        return objects

    @property
    def fonts(self) -> tuple[Font, ...]:
        return tuple(file.font for file in self._files.values())

    def _resources(self, batch: Batch, pictures: str) -> bytes:
        """Write a batch's resources: late, when the glyphs of all batches are known."""
        fonts = "".join(
            f"/{lettering.key} {self._files[lettering.font.path].written(lettering, self._document)}"
            for lettering in batch.fonts
        )
        objects = f"/XObject<<{pictures}>>" if pictures else ""
        return f"<</Font<<{fonts}>>{self._inks.resources}{objects}>>".encode()


def _tree(document: Document) -> "Tree":
    from .tree import Tree  # files that are not tagged don't wait for it

    return Tree(document)
