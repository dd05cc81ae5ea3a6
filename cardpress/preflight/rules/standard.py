"""Rules of PDF/X: a file that says it keeps a standard must keep it, key by key; and it must say so where a printer asks.

The parts of ISO 15930 say which keys there must be, ISO 32000-1 what they mean; the clauses named are those of ISO 32000-1.
"""

import re
from collections.abc import Iterator, Mapping

from pikepdf import Dictionary, Object, Pdf

from ..claims import Claims
from ..finding import Finding
from ..limits import PARTS, PRESS, STANDARDS, Limits, Standard
from ..opened import Opened
from .transparency import X1A

NEWEST: Mapping[Standard, str] = {"x4": "1.7", "x1a-2003": "1.4", "x1a-2001": "1.3", "ua1": "1.7"}
"""Versions of PDF: each part builds on one; PDF/X-4 on 1.6, which later readers of 1.7 read alike."""
REGISTRY = "http://www.color.org"
PACKED = re.compile(rb"/Type\s*/(?:ObjStm|XRef)\b")
"""Objects in streams, and tables of contents in streams, came with PDF 1.5 (7.5.7 and 7.5.8)."""


def check_claim(claims: Claims, limits: Limits) -> Iterator[Finding]:
    """Say of a file that does not claim what the printer asks for."""
    wanted = limits.standard
    if wanted not in ("plain", claims.standard):
        yield Finding("standard-missing", PARTS[wanted], found=claims.named or "PDF", limit=STANDARDS[wanted])


def check_standard(file: Opened, claims: Claims) -> Iterator[Finding]:
    """Check the file as a whole against what it claims."""
    pdf, claimed = file.pdf, claims.standard
    if pdf.is_encrypted:
        yield Finding("encrypted", "ISO 32000-1, 7.6; ISO 15930: encryption")
    if file.damaged:
        yield Finding("damaged", "ISO 32000-1, 7.5", "advice")
    if claimed in NEWEST:
        yield from _version(file, claimed)
    if claimed not in PRESS:
        return
    yield from _identifier(pdf, claimed)
    yield from _intents(pdf, claimed)
    yield from _programs(pdf, claimed)
    if claimed in X1A:
        yield from _too_new(file, claimed)


def _version(file: Opened, claimed: Standard) -> Iterator[Finding]:
    if file.pdf.pdf_version > NEWEST[claimed]:
        yield Finding("version", PARTS[claimed], found=file.pdf.pdf_version, limit=NEWEST[claimed])


def _identifier(pdf: Pdf, claimed: Standard) -> Iterator[Finding]:
    if len(pdf.trailer.get("/ID", [])) != 2:
        yield _missing(claimed, "ID", "14.4")


def _intents(pdf: Pdf, claimed: Standard) -> Iterator[Finding]:
    """One output intent for the press (14.11.5)."""
    intents = [intent for intent in pdf.Root.get("/OutputIntents", []) if str(intent.get("/S")) == "/GTS_PDFX"]
    if len(intents) != 1:
        yield Finding("intent-count", f"{PARTS[claimed]}; ISO 32000-1, 14.11.5", found=str(len(intents)), limit="1")
    for intent in intents:
        yield from _intent(intent, claimed)


def _intent(intent: Object, claimed: Standard) -> Iterator[Finding]:
    if not str(intent.get("/OutputConditionIdentifier", "")):
        yield _missing(claimed, "OutputConditionIdentifier", "14.11.5")
    profile = intent.get("/DestOutputProfile")
    if profile is not None:
        yield from _profile(profile, claimed)
    elif claimed == "x4":
        yield _missing(claimed, "DestOutputProfile", "14.11.5")
    elif str(intent.get("/RegistryName", "")) != REGISTRY:
        yield _missing(claimed, "RegistryName", "14.11.5")


def _profile(profile: Object, claimed: Standard) -> Iterator[Finding]:
    """A profile of a press, for CMYK: bytes 12 to 20 of its head say so (ICC.1:2010, 7.2)."""
    head = profile.read_bytes()[12:20]
    if head != b"prtrCMYK" or int(profile.get("/N", 0)) != 4:
        found = head.decode("ascii", "replace").strip()
        yield Finding("intent-profile", f"{PARTS[claimed]}; ISO 32000-1, 14.11.5", found=found, limit="prtrCMYK")


def _programs(pdf: Pdf, claimed: Standard) -> Iterator[Finding]:
    """Forms, scripts and actions (12.6 and 12.7) have no place on paper."""
    root = pdf.Root
    names = root.get("/Names", Dictionary())
    found = [key for key in ("/AcroForm", "/OpenAction", "/AA") if key in root]
    found += [key for key in ("/JavaScript",) if key in names]
    found += ["/AA" for page in pdf.pages if "/AA" in page]
    for key in dict.fromkeys(found):
        source = f"{PARTS[claimed]}: actions and forms; ISO 32000-1, 12.6 and 12.7"
        yield Finding("interactive", source, about=key.removeprefix("/"))
    if any("/SeparationInfo" in page for page in pdf.pages):
        yield Finding("separated", f"{PARTS[claimed]}: composite pages; ISO 32000-1, 14.11.4")


def _too_new(file: Opened, claimed: Standard) -> Iterator[Finding]:
    """Layers, attached files and packed objects came after what PDF/X-1a builds on."""
    root = file.pdf.Root
    about = [name for name in ("OCProperties",) if f"/{name}" in root]
    about += [name for name in ("EmbeddedFiles",) if f"/{name}" in root.get("/Names", {})]
    about += ["ObjStm"] if PACKED.search(file.data) else []
    for name in about:
        yield Finding("too-new", PARTS[claimed], about=name)


def _missing(claimed: Standard, key: str, clause: str) -> Finding:
    return Finding("key-not-there", f"{PARTS[claimed]}; ISO 32000-1, {clause}", about=key)
