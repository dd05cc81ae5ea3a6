"""Pictures that an author names: inside the deck's folder only, spelt as on the disk, and there."""

import unicodedata
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path, PurePosixPath

from ...problem import Problems
from ..deck import Asset
from ..yaml.nodes import Scalar

_ENDINGS = (".svg", ".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff")


class Assets:
    """The pictures of the deck in `folder`; each folder in it is listed once."""

    def __init__(self, folder: Path, problems: Problems) -> None:
        self._folder, self._problems = folder, problems
        self._listings: dict[Path, Mapping[str, Path]] = {}

    def find(self, name: Scalar) -> Asset | None:
        """Return the file `name`; None if it can't be used, the problems say why."""
        written = PurePosixPath(name.text.replace("\\", "/"))
        if written.is_absolute() or ".." in written.parts or ":" in name.text:
            return self._refuse("picture-outside", name)
        path = self._spelt(written)
        if path is None or not path.is_file():
            return self._refuse("picture-not-found" if self._pictures else "pictures-none", name)
        if path.is_symlink() and not path.resolve().is_relative_to(self._folder.resolve()):
            return self._refuse("picture-outside", name)
        return Asset(path, name.span)

    def _refuse(self, code: str, name: Scalar) -> Asset | None:
        self._problems.error(code, name.span, word=name.text, known=self._pictures)
        return None

    def _spelt(self, written: PurePosixPath) -> Path | None:
        """Follow the exact names of the folders' entries, on any system; NFC and NFD are one."""
        path: Path | None = self._folder
        for part in written.parts:
            path = self._listing(path).get(_nfc(part)) if path else None
        return path

    def _listing(self, folder: Path) -> Mapping[str, Path]:
        if folder not in self._listings:
            entries = folder.iterdir() if self._is_inside(folder) else ()
            self._listings[folder] = {_nfc(entry.name): entry for entry in entries}
        return self._listings[folder]

    def _is_inside(self, folder: Path) -> bool:
        return folder.is_dir() and folder.resolve().is_relative_to(self._folder.resolve())

    @cached_property
    def _pictures(self) -> tuple[str, ...]:
        """What could have been meant: the pictures in the folder and in the folders in it."""
        files = (path for pattern in ("*", "*/*") for path in self._folder.glob(pattern))
        return tuple(
            sorted(path.relative_to(self._folder).as_posix() for path in files if path.suffix.lower() in _ENDINGS)
        )


def _nfc(name: str) -> str:
    return unicodedata.normalize("NFC", name)
