"""Plates: a file's separations as Ghostscript makes them, overprint and spot colours as on a press."""

import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from PIL import Image, ImageChops

from ..geometry import Rect
from .finding import Unchecked
from .page_boxes import Boxes
from .seen import pixels

DOTS = 72.0
"""Dots an inch: a fifteenth of the window in which ink is measured is then three pixels."""
MOST_PIXELS = 4_000_000
UNPACKED = 20_000_000
"""Pixels of all pages: plates of so many are not packed, which is a third of Ghostscript's time; they take 200 MB."""
WHOLE = ("-dMaxStripSize=0",)
"""A plate in one piece, which is read in two thirds of the time that hundreds of strips take."""
SECONDS, SECONDS_A_PAGE = 30, 3
"""Longer than any honest file takes."""
_NAME = re.compile(r"(\d+)\((.+)\)\.tif")


class NotDrawn(Exception):
    """There are no plates; `why` says it."""

    def __init__(self, why: Unchecked) -> None:
        super().__init__(why)
        self.why = why


def program() -> str | None:
    """Return where Ghostscript is, whatever it is called here."""
    names = ("gs", "gswin64c", "gswin32c")
    return next(filter(None, map(shutil.which, names)), None)


def plates(data: bytes, boxes: Sequence[Boxes]) -> Iterator[Mapping[str, Image.Image]]:
    """Yield the plates of each page by name: pictures of its trim, 255 where all ink is, as if ink were light.

    NotDrawn where Ghostscript is missing, fails or does not come to an end.
    """
    ghostscript = program()
    if ghostscript is None:
        raise NotDrawn("ink-no-ghostscript")
    with tempfile.TemporaryDirectory(prefix="cardpress-") as folder:
        _draw(ghostscript, data, Path(folder), _dots(boxes), boxes)
        found = _found(Path(folder))
        for number, box in enumerate(boxes, 1):
            yield {name: _trimmed(path, box) for name, path in found.get(number, {}).items()}


def _dots(boxes: Sequence[Boxes]) -> float:
    largest = max(map(_area, boxes))
    return float(min(DOTS, 72 * (MOST_PIXELS / max(1.0, largest)) ** 0.5))


def _area(boxes: Boxes) -> float:
    """Return how large a page is in square points."""
    return boxes.visible.width * boxes.visible.height * boxes.unit**2


def _draw(ghostscript: str, data: bytes, folder: Path, dots: float, boxes: Sequence[Boxes]) -> None:
    file = folder / "file.pdf"
    file.write_bytes(data)
    packing = "none" if sum(map(_area, boxes)) * (dots / 72) ** 2 <= UNPACKED else "lzw"
    words = [ghostscript, "-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", "-dUseCropBox", "-sDEVICE=tiffsep"]
    words += [f"-r{dots:g}", "-dMaxSpots=16", *WHOLE, f"-sCompression={packing}", "-sOutputFile=%d.tif", file.name]
    seconds = SECONDS + SECONDS_A_PAGE * len(boxes)
    try:
        subprocess.run(words, cwd=folder, check=True, capture_output=True, timeout=seconds)  # noqa: S603 -- the program that was found; nothing of the file's becomes a word
    except subprocess.TimeoutExpired:
        raise NotDrawn("ink-slow") from None
    except (subprocess.CalledProcessError, OSError):
        raise NotDrawn("ink-failed") from None


def _found(folder: Path) -> dict[int, dict[str, Path]]:
    """Return the files of plates by page and name."""
    found: dict[int, dict[str, Path]] = {}
    for path in sorted(folder.iterdir()):
        if named := _NAME.fullmatch(path.name):
            found.setdefault(int(named[1]), {})[named[2]] = path
    return found


def _trimmed(path: Path, boxes: Boxes) -> Image.Image:
    """Return what is left of a plate after the cut, so that marks outside don't count."""
    with Image.open(path) as image:
        plate = ImageChops.invert(image.convert("L"))
    left, top, right, bottom = pixels(Rect(0, 0, *boxes.size), boxes, plate)
    return plate.crop((max(0, left), max(0, top), min(right, plate.width), min(bottom, plate.height)))
