"""PDF/X key by key, read with a library that did not write the files.

No free program checks PDF/X, so the rules stand here, each with where it is from. [AN] is CGATS, Application Notes for
PDF/X (2006), on X-1a and X-3; [X4] is ISO 15930-7:2010; [32000] is ISO 32000-1:2008; [A2] is ISO 19005-2:2011.
"""

import io
import re
import struct
from collections.abc import Iterator
from itertools import pairwise

import pikepdf
from lxml import etree
from pikepdf import Array, Dictionary, Name, Pdf, Stream

X1A = ("x1a-2001", "x1a-2003")
VERSIONS = {"x1a-2001": "1.3", "x1a-2003": "1.4", "x4": "1.6"}
INFO = {
    "x1a-2001": {"/GTS_PDFXVersion": "PDF/X-1:2001", "/GTS_PDFXConformance": "PDF/X-1a:2001"},
    "x1a-2003": {"/GTS_PDFXVersion": "PDF/X-1a:2003"},
    "x4": {},
}
XMP = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "xmpMM": "http://ns.adobe.com/xap/1.0/mm/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfxid": "http://www.npes.org/pdfx/ns/id/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
}
PAGE_ACTIONS, ROOT_ACTIONS = ("/AA",), ("/AA", "/OpenAction", "/AcroForm", "/Collection", "/XFA")


def departures(data: bytes, standard: str) -> list[str]:
    """What in a file is not as its standard asks."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        checks = (_file, _info, _intent, _pages, _objects, _operators)
        found = [wrong for check in checks for wrong in check(pdf, standard)]
        return found + list(_xmp(pdf) if standard == "x4" else _old(pdf, data))


def _file(pdf: Pdf, standard: str) -> Iterator[str]:
    if pdf.pdf_version > VERSIONS[standard]:
        yield f"version {pdf.pdf_version}: [X4] 6.1; X-1a is PDF 1.3 or 1.4 [AN]"
    if "/Encrypt" in pdf.trailer:
        yield "encrypted: [AN]"
    if len(pdf.trailer.get("/ID", [])) != 2:
        yield "no identifier in the trailer: [32000] 14.4, which PDF/X demands"
    for key in ROOT_ACTIONS:
        if key in pdf.Root:
            yield f"catalog has {key}: [X4] 6.18; [AN]"
    for key in ("/JavaScript", "/EmbeddedFiles"):
        if key in pdf.Root.get("/Names", {}):
            yield f"catalog has {key}: [X4] 6.18"


def _info(pdf: Pdf, standard: str) -> Iterator[str]:
    info = pdf.trailer.get("/Info", Dictionary())
    for key in ("/Title", "/Creator", "/Producer"):
        if not str(info.get(key, "")):
            yield f"Info lacks {key}: [AN]"
    for key in ("/CreationDate", "/ModDate"):
        if not re.fullmatch(r"D:\d{14}(Z|[+-]\d\d'\d\d'?)", str(info.get(key, ""))):
            yield f"Info lacks {key}: [AN]; form by [32000] 7.9.4"
    if info.get("/Trapped") not in (Name("/True"), Name("/False")):
        yield "Trapped is neither True nor False: [AN] 2.17"
    for key, value in INFO[standard].items():
        if str(info.get(key, "")) != value:
            yield f"Info says {info.get(key)} for {key}: ISO 15930-1:2001; ISO 15930-4:2003"


def _intent(pdf: Pdf, standard: str) -> Iterator[str]:
    """[32000] 14.11.5, table 365; [AN] 2.16.4."""
    intents = [intent for intent in pdf.Root.get("/OutputIntents", []) if intent.get("/S") == "/GTS_PDFX"]
    if len(intents) != 1:
        yield f"{len(intents)} output intents for PDF/X"
        return
    (intent,) = intents
    if not str(intent.get("/OutputConditionIdentifier", "")):
        yield "the output intent names no condition"
    profile = intent.get("/DestOutputProfile")
    if profile is None:
        if standard == "x4" or str(intent.get("/RegistryName", "")) != "http://www.color.org":
            yield "no profile, and no condition in the registry that would stand for it: [X4] clause 1; [AN] 2.16.4"
        return
    data = profile.read_bytes()
    if profile.N != 4 or data[12:20] != b"prtrCMYK" or data[36:40] != b"acsp":
        yield "the profile is not that of a CMYK press"
    if struct.unpack(">I", data[:4])[0] != len(data):
        yield "the profile is cut off"
    if standard in X1A and data[8] > 2:
        yield "the profile is newer than PDF 1.4 knows: [32000] table 66"


def _pages(pdf: Pdf, standard: str) -> Iterator[str]:
    for number, page in enumerate(pdf.pages, 1):
        if ("/TrimBox" in page) == ("/ArtBox" in page):
            yield f"page {number} has not just one of TrimBox and ArtBox: [AN] 2.10"
        if "/MediaBox" not in page or not _nested(page):
            yield f"page {number}: boxes do not lie inside each other: [AN] 2.10; [32000] 14.11.2"
        if page.get("/Annots"):
            yield f"page {number} has annotations: [AN] 2.28"
        if any(key in page for key in PAGE_ACTIONS):
            yield f"page {number} acts: [X4] 6.18"
        group = page.get("/Group")
        if group is not None and (standard in X1A or group.get("/CS") not in (None, Name.DeviceCMYK)):
            yield f"page {number} has a group in another colour space, or one at all: [X4] 6.20"


def _nested(page: pikepdf.Page) -> bool:
    boxes = [page.get(key) for key in ("/TrimBox", "/BleedBox", "/CropBox", "/MediaBox")]
    rows = [[float(edge) for edge in box] for box in boxes if box is not None]
    return all(
        inner[0] >= outer[0] - 0.01
        and inner[1] >= outer[1] - 0.01
        and inner[2] <= outer[2] + 0.01
        and inner[3] <= outer[3] + 0.01
        for inner, outer in pairwise(rows)
    )


def _objects(pdf: Pdf, standard: str) -> Iterator[str]:
    for item in pdf.objects:
        if isinstance(item, (Dictionary, Stream)):
            yield from _dictionary(item, standard)
        if isinstance(item, Stream):
            yield from _stream(item, standard)


def _dictionary(item: Dictionary | Stream, standard: str) -> Iterator[str]:
    if item.get("/Type") == "/Font" and item.get("/Subtype") not in ("/Type0", "/Type3"):
        descriptor = item.get("/FontDescriptor", Dictionary())
        if not any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3")):
            yield f"{item.get('/BaseFont')} is not embedded: [X4] 6.5; [AN]"
    for state in _states(item):
        if any(key in state for key in ("/TR", "/TR2", "/HTP")):
            yield "a transfer function or halftone phase: [AN]"
        if standard in X1A and _transparent(state):
            yield "transparency in a graphics state: ISO 15930-4:2003 allows none"
    for space in _spaces(item):
        if not _allowed(space, standard):
            yield f"colour space {space}: inks alone"


def _states(item: Dictionary | Stream) -> Iterator[Dictionary]:
    resources = item.get("/Resources", item) if "/ExtGState" not in item else item
    states = resources.get("/ExtGState", Dictionary()) if isinstance(resources, Dictionary) else Dictionary()
    yield from (states[key] for key in states.keys())  # noqa: SIM118 -- a pikepdf dictionary


def _transparent(state: Dictionary) -> bool:
    blended = str(state.get("/BM", "/Normal")) not in ("/Normal", "/Compatible")
    masked = str(state.get("/SMask", "/None")) != "/None"
    return blended or masked or any(float(state.get(key, 1)) < 1 for key in ("/ca", "/CA"))


def _spaces(item: Dictionary | Stream) -> Iterator[object]:
    if isinstance(item, Stream) and item.get("/Subtype") == "/Image" and not item.get("/ImageMask"):
        yield item.get("/ColorSpace")
    resources = item.get("/Resources", item)
    named = resources.get("/ColorSpace") if isinstance(resources, Dictionary) else None
    if isinstance(named, Dictionary):
        yield from (named[key] for key in named.keys())  # noqa: SIM118


def _allowed(space: object, standard: str) -> bool:
    """DeviceCMYK, DeviceGray, separations over them; in X-4 ICCBased too, which our files hold none of."""
    if isinstance(space, Array):
        family, *rest = space
        if family in ("/Separation", "/DeviceN"):
            return _allowed(rest[1], standard)
        return str(family) in ("/Indexed", "/Pattern") and all(_allowed(part, standard) for part in rest[:1])
    return str(space) in ("/DeviceCMYK", "/DeviceGray", "/Pattern")


def _stream(item: Stream, standard: str) -> Iterator[str]:
    filters = str(item.get("/Filter", ""))
    if "LZW" in filters:
        yield "LZW: [AN]"
    if standard in X1A and ("JBIG2" in filters or "JPX" in filters):
        yield f"{filters}: ISO 15930-4:2003 rests on what PDF 1.3 knew of images"
    if "/F" in item:
        yield "a stream in another file: [AN] 3.1"
    if "/OPI" in item or item.get("/Subtype") == "/PS" or "/PS" in item:
        yield "OPI or PostScript: [X4] 6.14; [AN] 3.1.2"
    if standard in X1A and ("/SMask" in item or item.get("/Group") is not None or "/Alternates" in item):
        yield "a soft mask, group or alternate picture: ISO 15930-4:2003 allows no transparency"


def _operators(pdf: Pdf, _: str) -> Iterator[str]:
    streams = [
        *pdf.pages,
        *(item for item in pdf.objects if isinstance(item, Stream) and item.get("/Subtype") == "/Form"),
    ]
    for stream in streams:
        used = {str(step.operator) for step in pikepdf.parse_content_stream(stream)}
        if used & {"rg", "RG", "BX", "EX", "ri", "PS"}:
            yield f"operators {used & {'rg', 'RG', 'BX', 'EX', 'ri', 'PS'}}: inks alone; [X4] 6.19, 6.23"


def _old(pdf: Pdf, data: bytes) -> Iterator[str]:
    """What came with PDF 1.5: object streams and streams of cross references."""
    if not data.startswith(b"%PDF-" + pdf.pdf_version.encode()):
        yield "a version in the catalog"
    if any(isinstance(item, Stream) and item.get("/Type") in ("/ObjStm", "/XRef") for item in pdf.objects):
        yield "object streams: PDF 1.5"
    if b"\ntrailer\n" not in data:
        yield "no plain trailer: PDF 1.5"


def _xmp(pdf: Pdf) -> Iterator[str]:
    """[X4] 6.10 and the like: the packet identifies file and standard and agrees with Info."""
    if "/Metadata" not in pdf.Root:
        yield "no XMP: [X4]"
        return
    tree, info = etree.fromstring(pdf.Root.Metadata.read_bytes()), pdf.trailer.Info
    if "/Filter" in pdf.Root.Metadata:
        yield "XMP is packed: [X4]"
    for name in ("xmpMM:DocumentID", "xmpMM:VersionID", "xmpMM:RenditionClass", "xmp:MetadataDate"):
        if not _said(tree, name):
            yield f"XMP lacks {name}: [X4] 6.10"
    if _said(tree, "pdfxid:GTS_PDFXVersion") != "PDF/X-4":
        yield "XMP does not say PDF/X-4: [X4]"
    pairs = {"dc:title": "/Title", "dc:creator": "/Author", "dc:description": "/Subject", "pdf:Trapped": "/Trapped"}
    pairs |= {"xmp:CreatorTool": "/Creator", "pdf:Producer": "/Producer"}
    for name, key in pairs.items():
        if (_said(tree, name) or "") != str(info.get(key, "")).removeprefix("/"):
            yield f"XMP and Info differ in {name}"
    for name, key in (("xmp:CreateDate", "/CreationDate"), ("xmp:ModifyDate", "/ModDate")):
        if re.sub(r"\D", "", _said(tree, name) or "") != re.sub(r"\D", "", str(info.get(key, ""))):
            yield f"XMP and Info differ in {name}"


def _said(tree: etree._Element, name: str) -> str | None:
    found = tree.find(f".//{name}", XMP)
    return None if found is None else "".join(found.itertext()).strip()
