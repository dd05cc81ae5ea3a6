"""Finishing: the last step of every file. It says what the file is, for which press, since when, and under which name.

The same for pages as they were painted and for sheets. What a standard asks of the content
(inks alone, embedded fonts, no transparency, TrimBox) is how everything is painted.
"""

import hashlib
from collections.abc import Iterator, Mapping
from datetime import datetime

from ... import __version__
from ...read.printer import Standard
from ..syntax.objects import Objects
from ..syntax.strings import text_string
from .about import About, created
from .intent import PLAIN, PRESS, VERSIONS, Intent
from .xmp import xmp

REGISTRY = "http://www.color.org"
"""Where `condition` is listed (ISO 32000-1, 14.11.5, table 365)."""
_VERSION_KEYS: Mapping[Standard, dict[str, str]] = {
    "x4": {"GTS_PDFXVersion": "PDF/X-4"},
    "x1a-2003": {"GTS_PDFXVersion": "PDF/X-1a:2003"},
    "x1a-2001": {"GTS_PDFXVersion": "PDF/X-1:2001", "GTS_PDFXConformance": "PDF/X-1a:2001"},
}
"""How ISO 15930-4:2003 and ISO 15930-1:2001 want to be named. X-4 is named in XMP; programs look here too."""


def finish(unfinished: Objects, about: About, intent: Intent = PLAIN) -> bytes:
    """Return the finished file: Info, XMP, identifier and, with a standard, its output intents.

    The same content is the same bytes: dates are `created()`'s, the identifier is a digest.
    """
    file, when = unfinished.copy(), created()
    file.replace(file.info, _info(about, intent, when).encode())
    identifier = _digest(file, intent)
    entries = ""
    if intent.standard != "x1a-2001":  # metadata came with PDF 1.4
        packet = xmp(about, intent.standard, when, identifier)
        entries += f"/Metadata {file.stream('/Type/Metadata/Subtype/XML', packet)}"
    if intent.standard in PRESS:
        entries += f"/OutputIntents[{' '.join(_intents(intent, file))}]"
    file.extend(file.root, entries)
    return file.written(VERSIONS[intent.standard], identifier)


def _digest(file: Objects, intent: Intent) -> str:
    """Return the identifier of a file, from all that will be in it."""
    claim = f"{intent.standard}\n{intent.condition}\n{intent.description}".encode()
    return hashlib.sha256(b"".join((*file.content, claim, intent.profile))).hexdigest()[:32]


def _info(about: About, intent: Intent, when: datetime) -> str:
    date = when.strftime("D:%Y%m%d%H%M%SZ")
    said = {"Title": about.title, "Author": about.author, "Subject": about.subject}
    program = {"Creator": "Cardpress", "Producer": f"Cardpress {__version__}", "CreationDate": date, "ModDate": date}
    texts = said | program | _VERSION_KEYS.get(intent.standard, {})
    entries = "".join(f"/{key}{text_string(text)}" for key, text in texts.items() if text)
    return f"<<{entries}/Trapped/False>>"


def _intents(intent: Intent, file: Objects) -> Iterator[str]:
    """Add the output intents: one for PDF/X and, as X-4 files are also PDF/A-2b, one for that (ISO 19005-2:2011, 6.2.3)."""
    profile = ""
    if intent.profile:
        profile = f"/DestOutputProfile {file.stream('/N 4/Alternate/DeviceCMYK/Filter/FlateDecode', intent.profile)}"
    texts = {"OutputConditionIdentifier": intent.condition, "RegistryName": REGISTRY, "Info": intent.description}
    entries = "".join(f"/{key}{text_string(text)}" for key, text in texts.items())
    for kind in ("GTS_PDFX", "GTS_PDFA1") if intent.standard == "x4" else ("GTS_PDFX",):
        yield file.add(f"<</Type/OutputIntent/S/{kind}{entries}{profile}>>".encode())
