"""References: texts that are kept in tests/golden and rewritten with UPDATE_GOLDEN=1."""

import os
from pathlib import Path

FOLDER = Path(__file__).parent / "golden"
LARGEST = 20 * 1024


def check(name: str, text: str) -> None:
    """Compare a text with tests/golden/NAME, or write it there if UPDATE_GOLDEN=1."""
    path = FOLDER / name
    assert len(text.encode()) <= LARGEST, f"{name}: references stay under {LARGEST} bytes"
    if os.environ.get("UPDATE_GOLDEN") == "1":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    assert path.exists(), f"{name} has no reference; UPDATE_GOLDEN=1 writes it"
    assert text == path.read_text(encoding="utf-8"), f"{name} differs from its reference; UPDATE_GOLDEN=1 accepts it"
