"""Named files: layouts and printers are called by the names of their files, wherever these lie."""

from collections.abc import Iterable
from pathlib import Path


def files_by_name(folders: Iterable[Path]) -> dict[str, Path]:
    """Return the YAML files of folders by name; of two with one name, that of the earlier folder."""
    return {path.stem: path for folder in reversed([*folders]) for path in sorted(folder.glob("*.yaml"))}
