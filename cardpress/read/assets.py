"""Pictures that an author names: inside the deck's folder only, spelt as on the disk, and there."""

import unicodedata
from pathlib import Path, PurePosixPath

from ..problem import Problems
from .deck import Asset
from .yaml_nodes import Scalar


def find_asset(folder: Path, name: Scalar, problems: Problems) -> Asset | None:
    """Return the file `name` of the deck in `folder`; None if it can't be used, `problems` says why."""
    written = PurePosixPath(name.text.replace("\\", "/"))
    if written.is_absolute() or ".." in written.parts or ":" in name.text:
        problems.error("picture-outside", name.span, word=name.text)
        return None
    path = _spelt(folder, written)
    if path is None or not path.is_file():
        problems.error("picture-not-found", name.span, word=name.text, known=_pictures(folder))
        return None
    if not path.resolve().is_relative_to(folder.resolve()):
        problems.error("picture-outside", name.span, word=name.text)
        return None
    return Asset(path, name.span)


def _spelt(folder: Path, written: PurePosixPath) -> Path | None:
    """Follow the parts of a path by the exact names of the folders' entries, on any system; NFC and NFD are one."""
    path = folder
    for part in written.parts:
        names = {_nfc(entry.name): entry for entry in path.iterdir()} if path.is_dir() else {}
        if _nfc(part) not in names:
            return None
        path = names[_nfc(part)]
    return path


def _pictures(folder: Path) -> tuple[str, ...]:
    """Return what could have been meant: the pictures in the folder and the folders in it."""
    files = (path for pattern in ("*", "*/*") for path in folder.glob(pattern))
    return tuple(sorted(path.relative_to(folder).as_posix() for path in files if path.suffix.lower() in _ENDINGS))


_ENDINGS = (".svg", ".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff")


def _nfc(name: str) -> str:
    return unicodedata.normalize("NFC", name)
