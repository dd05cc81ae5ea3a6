"""Rules of what a file says of itself: the keys that PDF/X asks for, the same in Info and in XMP."""

from collections.abc import Iterator, Mapping

from ..claims import PDFX_ID, Claims, moment
from ..finding import Finding
from ..limits import PARTS, PRESS, Standard

INFO = ("Title", "CreationDate", "ModDate")
"""Whatever the part of PDF/X."""
TRAPPED = ("True", "False")
"""Unknown is an answer of PDF, not of PDF/X (ISO 32000-1, 14.11.6)."""
XMP = (
    "dc:title",
    "pdf:Trapped",
    "xmp:CreateDate",
    "xmp:ModifyDate",
    "xmp:MetadataDate",
    "xmpMM:DocumentID",
    "xmpMM:VersionID",
    "xmpMM:RenditionClass",
)
"""PDF/X-4 asks for these."""
SAME = {
    "Title": "dc:title",
    "Creator": "xmp:CreatorTool",
    "Producer": "pdf:Producer",
    "Trapped": "pdf:Trapped",
    "CreationDate": "xmp:CreateDate",
    "ModDate": "xmp:ModifyDate",
}
"""Keys that say the same in both places."""


def check_metadata(claims: Claims) -> Iterator[Finding]:
    """Check a file that claims a standard; of others nobody asks."""
    claimed = claims.standard
    if claims.tells and not (claims.xmp or {}).get("dc:title"):
        yield Finding("key-not-there", f"{PARTS['ua1']}, 7.1", about="XMP dc:title")
    if claimed not in PRESS:
        return
    yield from _info(claims.info, claimed)
    if claimed == "x4":
        yield from _xmp(claims.xmp or {}, claimed)
    if claims.xmp is not None:
        yield from _same(claims.info, claims.xmp, claimed)


def _info(info: Mapping[str, str], claimed: Standard) -> Iterator[Finding]:
    source = f"{PARTS[claimed]}; ISO 32000-1, 14.3.3"
    for key in INFO:
        if not info.get(key):
            yield Finding("key-not-there", source, about=f"Info {key}")
    if info.get("Trapped") not in TRAPPED:
        found = info.get("Trapped", "–")
        yield Finding("trapped", f"{PARTS[claimed]}; ISO 32000-1, 14.11.6", found=found, limit="True, False")


def _xmp(xmp: Mapping[str, str], claimed: Standard) -> Iterator[Finding]:
    for key in (PDFX_ID, *XMP):
        if not xmp.get(key):
            yield Finding("key-not-there", f"{PARTS[claimed]}; ISO 32000-1, 14.3.2", about=f"XMP {key}")


def _same(info: Mapping[str, str], xmp: Mapping[str, str], claimed: Standard) -> Iterator[Finding]:
    for key, other in SAME.items():
        if key in info and other in xmp and not _alike(info[key], xmp[other]):
            source = f"{PARTS[claimed]}: Info and XMP agree"
            yield Finding("info-and-xmp", source, found=info[key], limit=xmp[other], about=f"{key}, {other}")


def _alike(one: str, other: str) -> bool:
    moments = moment(one), moment(other)
    return moments[0] == moments[1] if all(moments) else one.strip() == other.strip()
