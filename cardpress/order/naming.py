"""Naming: files called as a printer wants them."""

import re
import unicodedata
from typing import Literal

Letters = Literal["any", "ascii"]
_OTHERS = {"any": re.compile(r"[^\w./-]+"), "ascii": re.compile(r"[^A-Za-z0-9_./-]+")}


def named(pattern: str, letters: Letters, /, **fields: object) -> str:
    """Return a name made of `pattern`, its {fields} filled in; a stroke in the pattern makes a folder.

    Spaces and signs become hyphens. With `ascii` letters lose what they have beside an English one.

    >>> named("{deck}_{pages}", "ascii", deck="Hyvät käytänteet!", pages=12)
    'Hyvat-kaytanteet_12'
    """
    filled = {key: _plain(str(value).replace("/", "-"), letters) for key, value in fields.items()}
    parts = _plain(pattern.format(**filled), letters).split("/")
    return "/".join(filter(None, (part.strip(".") for part in parts)))


def _plain(words: str, letters: Letters) -> str:
    if letters == "ascii":
        words = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    return _OTHERS[letters].sub("-", words).strip("-")
