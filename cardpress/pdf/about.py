"""What a file says of itself: title, author, language, dates and an identifier made from its content."""

import hashlib
import io
import os
from dataclasses import dataclass
from datetime import UTC, datetime

from pypdf import PdfWriter
from pypdf.generic import ArrayObject, BooleanObject, ByteStringObject, DictionaryObject, NameObject, TextStringObject

from .. import __version__

NO_CLOCK = "946684800"
"""1 January 2000: files made twice are the same, whenever that is (reproducible-builds.org)."""


@dataclass(frozen=True, slots=True)
class About:
    """A document's title, author and language (such as "fi"), as its reader shows them."""

    title: str
    author: str
    language: str
    subject: str = ""


def created() -> datetime:
    """Return the time that files bear: SOURCE_DATE_EPOCH (seconds), or the year 2000."""
    return datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", NO_CLOCK)), UTC)


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
