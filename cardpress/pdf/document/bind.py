"""Binding: painted batches become one document, which shares its fonts and pictures among them."""

from collections.abc import Iterable
from pathlib import Path

from ...text.fonts import Font
from ..painting.inks import Inks
from ..painting.paint import Batch
from ..syntax.objects import Objects
from .font import FontFile
from .pictures import Pictures
from .reportlab_hooks import Document


def bind(batches: Iterable[Batch], language: str, inks: Inks) -> tuple[Objects, tuple[Font, ...]]:
    """Return the objects of a PDF of all pages, no printer's marks on them and not finished yet, and the fonts in it."""
    binder = Binder(language, inks)
    for batch in batches:
        binder.add(batch)
    return binder.objects(), binder.fonts


class Binder:
    """Takes batch after batch into one document; each has its own codes for the glyphs that all share."""

    def __init__(self, language: str, inks: Inks) -> None:
        self._document = Document(language)
        self._inks = inks
        self._files: dict[Path, FontFile] = {}
        self._pictures = Pictures(self._document, inks)

    def add(self, batch: Batch) -> None:
        for lettering in batch.fonts:
            self._files.setdefault(lettering.font.path, FontFile(lettering.font)).add(lettering)
        pictures = "".join(f"/{name} {self._pictures.written(picture)}" for name, picture in batch.pictures)
        resources = self._document.add(lambda: self._resources(batch, pictures))
        for content, entries in batch.pages:
            self._document.page(content, entries, resources)

    def objects(self) -> Objects:
        return self._document.objects()

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
