"""Claims: what a file says of itself, in its Info dictionary (ISO 32000-1, 14.3.3) and in XMP (14.3.2)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from pikepdf import Dictionary, Pdf

from .limits import STANDARDS, Standard

PDFX_ID = "pdfxid:GTS_PDFXVersion"
"""Where PDF/X-4 names itself (ISO 15930-7)."""
SPACES = {
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://ns.adobe.com/xap/1.0/": "xmp",
    "http://ns.adobe.com/xap/1.0/mm/": "xmpMM",
    "http://ns.adobe.com/pdf/1.3/": "pdf",
    "http://www.npes.org/pdfx/ns/id/": "pdfxid",
    "http://www.aiim.org/pdfua/ns/id/": "pdfuaid",
}
OF_2001 = ("PDF/X-1:2001", "PDF/X-1a:2001")
"""Version and Conformance, which that of 2001 has apart (ISO 15930-1)."""
_DATE = re.compile(r"D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)|([+-]\d\d)'?(\d\d)?'?)?")


@dataclass(frozen=True, slots=True)
class Claims:
    """Info by keys without their stroke; XMP by keys such as `dc:title`, None if there is none that can be read."""

    info: Mapping[str, str]
    xmp: Mapping[str, str] | None

    @property
    def named(self) -> str:
        """The standard as the file names it, whichever it is."""
        version, conformance = self.info.get("GTS_PDFXVersion", ""), self.info.get("GTS_PDFXConformance", "")
        return (self.xmp or {}).get(PDFX_ID) or conformance or version or (STANDARDS["ua1"] if self.tells else "")

    @property
    def standard(self) -> Standard:
        """The standard, if it is one of those that are checked here."""
        version, conformance = self.info.get("GTS_PDFXVersion", ""), self.info.get("GTS_PDFXConformance", "")
        if (self.xmp or {}).get(PDFX_ID) == STANDARDS["x4"]:
            return "x4"
        if version == STANDARDS["x1a-2003"]:
            return "x1a-2003"
        if (version, conformance) == OF_2001:
            return "x1a-2001"
        return "ua1" if self.tells else "plain"

    @property
    def tells(self) -> bool:
        """Whether the file says that it tells what is in it, by PDF/UA-1, beside any other standard (ISO 14289-1, 5)."""
        return (self.xmp or {}).get("pdfuaid:part") == "1"


def claims(pdf: Pdf) -> Claims:
    info = {str(key).removeprefix("/"): str(value).removeprefix("/") for key, value in _info(pdf).items()}
    return Claims(info, _xmp(pdf))


def _info(pdf: Pdf) -> Mapping[str, object]:
    found = pdf.trailer.get("/Info")
    return found if isinstance(found, Dictionary) else {}  # type: ignore[return-value]


def _xmp(pdf: Pdf) -> Mapping[str, str] | None:
    if "/Metadata" not in pdf.Root:
        return None
    try:
        with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False, strict=True) as metadata:
            return {_short(key): _text(metadata[key]) for key in metadata}
    except Exception:  # noqa: BLE001 -- whatever is wrong with it: it can't be read
        return None


def _short(key: str) -> str:
    """Write a key with its usual prefix."""
    space, _, name = key.removeprefix("{").rpartition("}")
    return f"{SPACES[space]}:{name}" if space in SPACES else key


def _text(value: object) -> str:
    return "; ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)


def moment(date: str) -> datetime | None:
    """Read a date of Info (ISO 32000-1, 7.9.4) or of XMP (ISO 8601); None if it is none. Without a zone it is UTC."""
    try:
        read = datetime.fromisoformat(_iso(date))
    except ValueError:
        return None
    return read if read.tzinfo else read.replace(tzinfo=UTC)


def _iso(date: str) -> str:
    found = _DATE.match(date)
    if not found:
        return date
    year, month, day, hour, minute, second, zulu, hours, minutes = found.groups()
    zone = f"{hours}:{minutes or '00'}" if hours and not zulu else "+00:00"
    return f"{year}-{month or '01'}-{day or '01'}T{hour or '00'}:{minute or '00'}:{second or '00'}{zone}"
