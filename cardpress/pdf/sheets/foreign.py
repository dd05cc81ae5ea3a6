"""Foreign PDFs: anybody's pages, looked at before they are laid onto sheets; hostile and broken files are refused.

Nothing of a file is run or drawn here, its pages' streams are not even unpacked. What
has no end (page trees in circles, arrays in arrays) ends at pypdf's limits or at ours.
"""

import io
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice

from pypdf import PageObject, PdfReader
from pypdf.errors import DependencyError

from ...geometry import Size
from ...outside import MOST_PAGES, check_count, check_data, refused, refusing_unreadable
from .trims import Alike, make_alike, resize, seen_size, set_trim

UNSEEN = ("/Link", "/Popup", "/PrinterMark", "/TrapNet")
"""Annotations that leave nothing on paper, or nothing that belongs there."""


@dataclass(frozen=True, slots=True, eq=False)
class Foreign:
    """A file whose pages have their TrimBox and BleedBox; `sizes` and `bleeds` are in points, as pages are seen.

    `turned` are the numbers (from 1) of pages that were turned to lie like the others; `annotated`
    those of pages with notes, stamps or fields, which do not travel.
    """

    reader: PdfReader
    sizes: tuple[Size, ...]
    bleeds: tuple[float, ...]
    turned: tuple[int, ...]
    annotated: tuple[int, ...]


def open_foreign(
    data: bytes, password: str, bleed: float | None, alike: Alike | None, size: Size | None = None
) -> Foreign:
    """Look at a file. `bleed` (points) is what pages without a TrimBox have of it; `alike` gives all pages one size.

    With a `size` (points) pages are made smaller or larger to fit it.

    Refused ("pdf-none", "pdf-cut-off", "pdf-unreadable", "pdf-too-large", "pdf-encrypted" and the like).
    """
    check_data(data)
    if b"%%EOF" not in data:  # where every whole file ends (ISO 32000-1, 7.5.5)
        raise refused("pdf-cut-off")
    with refusing():
        reader = PdfReader(io.BytesIO(data), strict=False)
        _unlock(reader, password)
        pages = list(islice(reader.pages, MOST_PAGES + 1))
        check_count(len(pages))
        bleeds = [set_trim(number, page, bleed) for number, page in enumerate(pages, 1)]
        if size:
            bleeds = [of * resize(page, size) for of, page in zip(bleeds, pages, strict=True)]
        turned = make_alike(pages, alike) if alike else ()
        annotated = tuple(number for number, page in enumerate(pages, 1) if _is_annotated(page))
    return Foreign(reader, tuple(map(seen_size, pages)), tuple(bleeds), turned, annotated)


@contextmanager
def refusing() -> Iterator[None]:
    """Refuse what can't be read, and what is locked in a way that pypdf has no library for."""
    with refusing_unreadable():
        try:
            yield
        except DependencyError as error:
            raise refused("pdf-encryption") from error


@contextmanager
def listening() -> Iterator[list[str]]:
    """Hear what pypdf has to say of damage that it mends, instead of letting it write to the terminal."""
    heard: list[str] = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: heard.append(record.getMessage())  # type: ignore[method-assign]
    logger = logging.getLogger("pypdf")
    logger.addHandler(handler)
    logger.propagate = False
    try:
        yield heard
    finally:
        logger.removeHandler(handler)
        logger.propagate = True


def _unlock(reader: PdfReader, password: str) -> None:
    if reader.is_encrypted and not reader.decrypt(password):
        raise refused("pdf-password" if password else "pdf-encrypted")


def _is_annotated(page: PageObject) -> bool:
    notes = page.get("/Annots")
    found = [note.get_object() for note in (notes.get_object() if notes else [])]
    return any("/AP" in note and note.get("/Subtype") not in UNSEEN for note in found)
