"""Plates: what Ghostscript puts onto each, in whole percent of ink."""

import io
import re
import shutil
import subprocess
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageMath

PROCESS = ("Cyan", "Magenta", "Yellow", "Black")


def plates(data: bytes, folder: Path, dpi: int = 72) -> list[dict[str, Image.Image]]:
    """A page's plates by the name of their ink, 255 where it is solid, cut to the trim. Skips without Ghostscript."""
    if shutil.which("gs") is None:
        pytest.skip("Ghostscript is not installed")
    for old in folder.glob("plate*"):
        old.unlink()
    (folder / "file.pdf").write_bytes(data)
    device = (
        "-sDEVICE=tiffsep",
        "-sCompression=none",
        "-dMaxStripSize=0",
        f"-r{dpi}",
        "-dGraphicsAlphaBits=1",
        "-dTextAlphaBits=1",
        "-sOutputFile=plate%d.tif",
    )
    subprocess.run(["gs", "-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", *device, "file.pdf"], cwd=folder, check=True)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return [_page(folder, number, page, dpi) for number, page in enumerate(pdf.pages, 1)]


def _page(folder: Path, number: int, page: pikepdf.Page, dpi: int) -> dict[str, Image.Image]:
    found = {}
    for path in folder.glob(f"plate{number}(*.tif"):
        ink = re.search(r"\((.*)\)\.tif", path.name)[1]
        with Image.open(path) as plate:
            found[ink] = plate.convert("L").point(lambda level: 255 - level).crop(_trim(page, plate.height, dpi))
    return found


def _trim(page: pikepdf.Page, height: int, dpi: int) -> tuple[int, int, int, int]:
    left, bottom, right, top = (float(edge) * dpi / 72 for edge in page.TrimBox)
    return int(left) + 1, int(height - top) + 1, int(right), int(height - bottom)


def most_ink(page: dict[str, Image.Image]) -> float:
    """The most that the four inks are together at any place inside the trim, in percent."""
    total = ImageMath.lambda_eval(
        lambda given: given["Cyan"] + given["Magenta"] + given["Yellow"] + given["Black"],
        **{ink: page[ink] for ink in PROCESS},
    )
    return total.getextrema()[1] / 2.55
