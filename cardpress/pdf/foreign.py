"""Foreign PDFs: anybody's pages, looked at before they are laid onto sheets; hostile and broken files are refused.

Nothing of a file is run or drawn here, its pages' streams are not even unpacked. What
has no end (page trees in circles, arrays in arrays) ends at pypdf's limits or at ours.
"""

import io
import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice

from pypdf import PageObject, PdfReader
from pypdf.errors import DependencyError
from pypdf.generic import NameObject, RectangleObject

from ..geometry import MM, Rect, Size
from ..impose.refusal import SLACK
from ..problem import Problem, Refused
from .form import user_unit

MOST_BYTES = 300_000_000
MOST_PAGES = 2000
LARGEST = 14_400.0
"""Points: no page of a PDF may be larger (ISO 32000-1, annex C)."""
USUAL_BLEED = 3 * MM
UNSEEN = ("/Link", "/Popup", "/PrinterMark", "/TrapNet")
"""Annotations that leave nothing on paper, or nothing that belongs there."""


@dataclass(frozen=True, slots=True, eq=False)
class Foreign:
    """A file whose pages have their TrimBox and BleedBox; `sizes` and `bleeds` are in points, as pages are seen.

    `repaired` says that its table of contents was made anew; `annotated` are the numbers
    (from 1) of pages with notes, stamps or fields, which do not travel.
    """

    reader: PdfReader
    sizes: tuple[Size, ...]
    bleeds: tuple[float, ...]
    repaired: bool
    annotated: tuple[int, ...]


def open_foreign(data: bytes, password: str, bleed: float | None, *, centred: bool) -> Foreign:
    """Look at a file. `bleed` (points) is what pages without a TrimBox have of it; `centred` gives all pages one size.

    Refused ("pdf-unreadable", "pdf-too-large", "pdf-encrypted" and the like).
    """
    if len(data) > MOST_BYTES:
        raise _refused("pdf-too-large", mb=MOST_BYTES // 1_000_000)
    with refusing(), _listening() as heard:
        reader = PdfReader(io.BytesIO(data), strict=False)
        _unlock(reader, password)
        pages = list(islice(reader.pages, MOST_PAGES + 1))
        _count(pages)
        bleeds = [_set_boxes(number, page, bleed) for number, page in enumerate(pages, 1)]
        if centred:
            _make_alike(pages)
        annotated = tuple(number for number, page in enumerate(pages, 1) if _is_annotated(page))
    return Foreign(reader, tuple(map(seen_size, pages)), tuple(bleeds), bool(heard), annotated)


@contextmanager
def refusing() -> Iterator[None]:
    """Make a refusal of whatever goes wrong while a foreign file is read: it is the file's fault."""
    try:
        yield
    except Refused:
        raise
    except DependencyError as error:
        raise _refused("pdf-encryption") from error
    except (Exception, RecursionError, MemoryError) as error:
        raise _refused("pdf-unreadable", reason=str(error).partition("\n")[0][:100] or type(error).__name__) from error


@contextmanager
def _listening() -> Iterator[list[str]]:
    """Hear what pypdf has to say of a file, instead of letting it write to the terminal."""
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


def _refused(code: str, **values: object) -> Refused:
    return Refused([Problem(code, values=values)])


def _unlock(reader: PdfReader, password: str) -> None:
    if reader.is_encrypted and not reader.decrypt(password):
        raise _refused("pdf-password" if password else "pdf-encrypted")


def _count(pages: Sequence[PageObject]) -> None:
    if not pages:
        raise _refused("pdf-without-pages")
    if len(pages) > MOST_PAGES:
        raise _refused("pdf-many-pages", most=MOST_PAGES)


def _set_boxes(number: int, page: PageObject, bleed: float | None) -> float:
    """Write TrimBox and BleedBox of a page, and return the widest bleed in points.

    A TrimBox that is there holds; without one, pages end at the CropBox, or `bleed` inside it.
    """
    unit = user_unit(page)
    whole = _box(page.cropbox).meet(_box(page.mediabox))
    if "/TrimBox" in page:
        trim = _box(page.trimbox)
        most = (USUAL_BLEED if bleed is None else bleed) / unit
        shown = _box(page.bleedbox) if "/BleedBox" in page else trim.grow(most).meet(whole)
    else:
        trim, shown = whole.grow(-(bleed or 0.0) / unit), whole
    if not 1 <= min(trim.width, trim.height) * unit <= max(trim.width, trim.height) * unit <= LARGEST:
        raise _refused("pdf-page-size", page=number)
    _write(page, "/TrimBox", trim)
    _write(page, "/BleedBox", shown)
    around = (trim.x - shown.x, trim.y - shown.y, shown.right - trim.right, shown.bottom - trim.bottom)
    return max(0.0, *around) * unit


def _make_alike(pages: Sequence[PageObject]) -> None:
    """Let every page be as large as the largest, its own trim in the middle."""
    sizes = [seen_size(page) for page in pages]
    largest = Size(max(size.width for size in sizes), max(size.height for size in sizes))
    for page, size in zip(pages, sizes, strict=True):
        if max(largest.width - size.width, largest.height - size.height) > SLACK:
            unit = user_unit(page)
            width, height = largest.turned if page.rotation % 180 else largest
            x, y = _box(page.trimbox).middle
            _write(page, "/TrimBox", Rect(x - width / unit / 2, y - height / unit / 2, width / unit, height / unit))


def seen_size(page: PageObject) -> Size:
    """Return the trim in points, as the page is seen."""
    box, unit = _box(page.trimbox), user_unit(page)
    size = Size(box.width * unit, box.height * unit)
    return size.turned if page.rotation % 180 else size


def _box(box: RectangleObject) -> Rect:
    """Return a box with its corners in order; here y may grow either way."""
    (x1, x2), (y1, y2) = sorted((float(box[0]), float(box[2]))), sorted((float(box[1]), float(box[3])))
    return Rect(x1, y1, x2 - x1, y2 - y1)


def _write(page: PageObject, key: str, box: Rect) -> None:
    page[NameObject(key)] = RectangleObject((box.x, box.y, box.right, box.bottom))


def _is_annotated(page: PageObject) -> bool:
    notes = page.get("/Annots")
    found = [note.get_object() for note in (notes.get_object() if notes else [])]
    return any("/AP" in note and note.get("/Subtype") not in UNSEEN for note in found)
