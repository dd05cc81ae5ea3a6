"""Describing: what a file says of itself, written into a PDF that pypdf made, with an identifier from its content."""

import hashlib
import io

from pypdf import PdfWriter
from pypdf.generic import ArrayObject, BooleanObject, ByteStringObject, DictionaryObject, NameObject, TextStringObject

from .. import __version__
from .about import About, created


def describe(writer: PdfWriter, about: About) -> None:
    """Write the Info dictionary and the catalog's language; the title stands in the window's bar."""
    date = created().strftime("D:%Y%m%d%H%M%SZ")
    info = {"Title": about.title, "Author": about.author, "Subject": about.subject}
    program = {"Creator": "Cardpress", "Producer": f"Cardpress {__version__}", "CreationDate": date, "ModDate": date}
    writer.metadata = None  # pypdf would leave its own name in
    writer.add_metadata({f"/{key}": value for key, value in (info | program).items() if value})
    writer.root_object[NameObject("/Lang")] = TextStringObject(about.language)
    prefer(writer, "DisplayDocTitle", BooleanObject(value=True))


def prefer(writer: PdfWriter, key: str, value: NameObject | BooleanObject) -> None:
    """Ask the viewer for something (ISO 32000-1, 12.2)."""
    preferences = writer.root_object.setdefault(NameObject("/ViewerPreferences"), DictionaryObject())
    preferences[NameObject(f"/{key}")] = value


def written(writer: PdfWriter) -> bytes:
    """Return the file. Its identifier is the digest of everything else in it, so that same content is same bytes."""
    writer._ID = ArrayObject([ByteStringObject(bytes(16))] * 2)  # noqa: SLF001 -- the public way is random
    file = io.BytesIO()
    writer.write(file)
    body, trailer, end = file.getvalue().rpartition(b"trailer")
    digest = hashlib.sha256(body + end).hexdigest()[:32].encode()
    return body + trailer + end.replace(b"0" * 32, digest)
