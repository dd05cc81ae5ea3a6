"""Profiles: ICC profiles of presses, looked for beside the printer's file and among the program's own."""

import zlib
from pathlib import Path, PurePath

from ...places import DATA
from ..printer import Printer

ICC = DATA / "icc"
NONE = "none"


def profile_folders(printer: Printer) -> tuple[Path, ...]:
    """Return where the printer's profile is looked for."""
    return (printer.folder, ICC) if printer.folder else (ICC,)


def find_profile(printer: Printer) -> Path | None:
    """Return the profile that the printer names; None if it names none, or one that isn't in those folders."""
    if PurePath(printer.profile).name != printer.profile:
        return None
    paths = (folder / printer.profile for folder in profile_folders(printer))
    return next((path for path in paths if path.is_file()), None)


def packed_beside(path: Path, data: bytes) -> bytes | None:
    """Return a profile's `data` as they lie packed beside it (`.zz`, RFC 1950), as ours do; else None.

    Packing takes longer than setting a deck's cards. The last four bytes tell what was packed.
    """
    beside = path.with_name(f"{path.name}.zz")
    ready = beside.read_bytes() if beside.is_file() else b""
    return ready if ready[-4:] == zlib.adler32(data).to_bytes(4, "big") else None


def press_version(path: Path) -> int:
    """Return the version of a profile that turns colours into CMYK on an output device; 0 if it is none.

    ISO 15076-1, 7.2.4 to 7.2.6.
    """
    with path.open("rb") as file:
        head = file.read(40)
    return head[8] if head[12:20] == b"prtrCMYK" and head[36:40] == b"acsp" else 0
