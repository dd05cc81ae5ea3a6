"""Text strings and addresses as PDF writes them."""

import re


def text_string(text: str) -> str:
    """Write a text string: plain where it is ASCII, else UTF-16 (ISO 32000-1, 7.9.2.2)."""
    if re.fullmatch(r"[\x20-\x7e]*", text):
        return f"({_escaped(text)})"
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"


def address(text: str) -> str:
    """Write an address; whatever isn't ASCII is percent-encoded as URIs are."""
    ascii_only = "".join(
        c if c.isascii() and c.isprintable() else "".join(f"%{b:02X}" for b in c.encode()) for c in text
    )
    return f"({_escaped(ascii_only)})"


def _escaped(text: str) -> str:
    return re.sub(r"([()\\])", r"\\\1", text)
