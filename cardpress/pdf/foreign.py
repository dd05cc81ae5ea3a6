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

from ..geometry import MM, Rect, Size
from ..impose.refusal import SLACK
from ..problem import Problem, Refused
from .boxes import BLEED, CROP, MEDIA, TRIM, box, user_unit, write

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
    whole = box(page, CROP).meet(box(page, MEDIA))
    if "/TrimBox" in page:
        trim = box(page, TRIM)
        most = (USUAL_BLEED if bleed is None else bleed) / unit
        shown = box(page, BLEED) if "/BleedBox" in page else trim.grow(most).meet(whole)
    else:
        trim, shown = whole.grow(-(bleed or 0.0) / unit), whole
    if not 1 <= min(trim.width, trim.height) * unit <= max(trim.width, trim.height) * unit <= LARGEST:
        raise _refused("pdf-page-size", page=number)
    write(page, "/TrimBox", trim)
    write(page, "/BleedBox", shown)
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
            x, y = box(page, TRIM).middle
            write(page, "/TrimBox", Rect(x - width / unit / 2, y - height / unit / 2, width / unit, height / unit))


def seen_size(page: PageObject) -> Size:
    """Return the trim in points, as the page is seen."""
    trim, unit = box(page, TRIM), user_unit(page)
    size = Size(trim.width * unit, trim.height * unit)
    return size.turned if page.rotation % 180 else size


def _is_annotated(page: PageObject) -> bool:
    notes = page.get("/Annots")
    found = [note.get_object() for note in (notes.get_object() if notes else [])]
    return any("/AP" in note and note.get("/Subtype") not in UNSEEN for note in found)
