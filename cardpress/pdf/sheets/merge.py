"""Everything in one file: the pages of several PDFs one after another, each part in the outline.

For reading: it mixes colour spaces and paper sizes and claims no standard.
"""

from collections.abc import Sequence

from pypdf import PdfWriter

from ..finishing.about import About
from ..finishing.describe import describe, written
from ..finishing.finish import finish
from ..syntax.objects import Objects
from .source import source


def merge(parts: Sequence[tuple[str, bytes]], about: About) -> bytes:
    """Return the pages of all parts, (title, PDF) each; what parts have in common, such as fonts, is stored once."""
    writer = PdfWriter()
    for title, data in parts:
        writer.append(source(data), outline_item=title, import_outline=False)
    writer.compress_identical_objects()
    describe(writer, about)
    return finish(Objects.read(written(writer)), about)
