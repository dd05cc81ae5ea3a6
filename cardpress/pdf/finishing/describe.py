"""Describing: what a file that pypdf makes asks of its viewer, and the file itself, not finished yet."""

import io

from pypdf import PdfWriter
from pypdf.generic import BooleanObject, DictionaryObject, NameObject, TextStringObject

from .about import About


def describe(writer: PdfWriter, about: About) -> None:
    """Write the catalog's language; the title shall stand in the window's bar."""
    writer.root_object[NameObject("/Lang")] = TextStringObject(about.language)
    prefer(writer, "DisplayDocTitle", BooleanObject(value=True))


def prefer(writer: PdfWriter, key: str, value: NameObject | BooleanObject) -> None:
    """Ask the viewer for something (ISO 32000-1, 12.2)."""
    preferences = writer.root_object.setdefault(NameObject("/ViewerPreferences"), DictionaryObject())
    preferences[NameObject(f"/{key}")] = value


def written(writer: PdfWriter) -> bytes:
    """Return the file as it is to be finished."""
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()
