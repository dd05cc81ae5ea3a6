"""Source: a PDF whose pages are laid onto sheets, read once for all of them."""

import io

from pypdf import PdfReader

Source = PdfReader


def source(pdf: bytes) -> Source:
    """Read a file of our own; anybody's are `foreign`."""
    return PdfReader(io.BytesIO(pdf))
