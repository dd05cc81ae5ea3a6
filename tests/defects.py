"""A card's PDF made by hand, clean by the rules of PDF/X-4, into which tests put one defect each.

The trim is 63 × 88 mm, 10 mm from the page's edges; operators count in points from its lower left corner.
"""

import io
import zlib
from collections.abc import Callable

import pikepdf
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from cardpress.geometry import MM
from cardpress.places import ROOT

WIDTH, HEIGHT, EDGE, BLEED = 63 * MM, 88 * MM, 10 * MM, 3 * MM
FONT = ROOT / "fonts" / "AtkinsonHyperlegibleNext_400Regular.ttf"
PROFILE = ROOT / "cardpress" / "data" / "icc" / "ISOcoated_v2_300_bas.icc"
GROUND = f"/Knock gs 0.3 0 0.2 0 k {-BLEED:.3f} {-BLEED:.3f} {WIDTH + 2 * BLEED:.3f} {HEIGHT + 2 * BLEED:.3f} re f"
TEXT = "/Over gs 0 0 0 1 k BT /F1 10 Tf 30 200 Td (Kohtaamispaikka) Tj ET"
PICTURE = "q 60 0 0 40 30 100 cm /Im1 Do Q"
MARKS = "/CSAll CS 1 SCN 0.25 w " + " ".join(
    f"{x:.2f} {y1:.2f} m {x:.2f} {y2:.2f} l S" for x in (0, WIDTH) for y1, y2 in ((-26, -12), (HEIGHT + 12, HEIGHT + 26))
) + " " + " ".join(
    f"{x1:.2f} {y:.2f} m {x2:.2f} {y:.2f} l S" for y in (0, HEIGHT) for x1, x2 in ((-26, -12), (WIDTH + 12, WIDTH + 26))
)  # fmt: skip
INFO = {"/Title": "Kortti", "/CreationDate": "D:20000101000000Z", "/ModDate": "D:20000101000000Z", "/Producer": "test"}
XMP = {
    "pdfxid:GTS_PDFXVersion": "PDF/X-4",
    "pdf:Trapped": "False",
    "pdf:Producer": "test",
    "xmp:CreateDate": "2000-01-01T00:00:00Z",
    "xmp:ModifyDate": "2000-01-01T02:00:00+02:00",
    "xmp:MetadataDate": "2000-01-01T00:00:00Z",
    "xmpMM:DocumentID": "uuid:1",
    "xmpMM:VersionID": "1",
    "xmpMM:RenditionClass": "default",
}
SPACES = {
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfxid": "http://www.npes.org/pdfx/ns/id/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "xmpMM": "http://ns.adobe.com/xap/1.0/mm/",
}

Edit = Callable[[Pdf, pikepdf.Page], None]


def card(
    extra: str = "",
    edit: Edit | None = None,
    *,
    ground: str = GROUND,
    text: str = TEXT,
    picture: str = PICTURE,
    marks: str = MARKS,
    standard: str = "x4",
    pages: int = 1,
    **saved,
) -> bytes:
    """Make a file; `extra` are more operators, `edit` changes the finished objects, pages after the first show a number."""
    pdf = Pdf.new()
    font, image = _font(pdf), _image(pdf)
    for number in range(1, pages + 1):
        count = f"BT /F1 10 Tf 30 {180 - 10 * number} Td ({number}) Tj ET" if number > 1 else ""
        content = "\n".join(("q", f"1 0 0 1 {EDGE} {EDGE} cm", ground, picture, text, count, extra, marks, "Q"))
        _page(pdf, content, _resources(font, image))
    _claim(pdf, standard)
    if edit:
        edit(pdf, pdf.pages[0])
    file = io.BytesIO()
    old = {"x1a-2003": "1.4", "x1a-2001": "1.3"}.get(standard, "1.6")
    modes = pikepdf.ObjectStreamMode
    packed = modes.generate if standard == "x4" else modes.disable
    settings: dict[str, object] = {"fix_metadata_version": False, "force_version": old, "object_stream_mode": packed}
    settings |= {"compress_streams": False} | saved  # streams stay packed as they are
    pdf.save(file, deterministic_id=True, **settings)
    return file.getvalue()


def _page(pdf: Pdf, content: str, resources: Dictionary) -> None:
    page = pdf.add_blank_page(page_size=(WIDTH + 2 * EDGE, HEIGHT + 2 * EDGE))
    page.obj.TrimBox = Array([EDGE, EDGE, EDGE + WIDTH, EDGE + HEIGHT])
    page.obj.BleedBox = Array([EDGE - BLEED, EDGE - BLEED, EDGE + WIDTH + BLEED, EDGE + HEIGHT + BLEED])
    page.obj.Resources = resources
    page.obj.Contents = pdf.make_stream(content.encode("latin-1"))


def _resources(font: Dictionary, image: Stream) -> Dictionary:
    return Dictionary(
        Font=Dictionary(F1=font),
        XObject=Dictionary(Im1=image),
        ExtGState=Dictionary(
            Over=Dictionary(Type=Name.ExtGState, OP=True, op=True, OPM=1),
            Knock=Dictionary(Type=Name.ExtGState, OP=False, op=False, OPM=0),
        ),
        ColorSpace=Dictionary(CSAll=separation("All", (1, 1, 1, 1))),
    )


def separation(name: str, inks: tuple[float, float, float, float]) -> Array:
    tint = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=[*inks], N=1)
    return Array([Name.Separation, Name(f"/{name}"), Name.DeviceCMYK, tint])


def _font(pdf: Pdf) -> Dictionary:
    """Embed a whole font with an encoding of Western letters."""
    font = TTFont(FONT)
    cmap, upem = font.getBestCmap(), font["head"].unitsPerEm
    letters = [bytes([code]).decode("cp1252", "replace") for code in range(32, 256)]
    widths = [round(font["hmtx"][cmap.get(ord(letter), ".notdef")][0] * 1000 / upem) for letter in letters]
    data = FONT.read_bytes()
    descriptor = pdf.make_indirect(
        Dictionary(
            Type=Name.FontDescriptor, FontName=Name("/AAAAAA+Atkinson"), Flags=32, FontBBox=[0, -300, 1000, 1000],
            ItalicAngle=0, Ascent=950, Descent=-250, CapHeight=670, StemV=80,
            FontFile2=pdf.make_stream(data, Length1=len(data)),
        )
    )  # fmt: skip
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font, Subtype=Name.TrueType, BaseFont=Name("/AAAAAA+Atkinson"), FirstChar=32, LastChar=255,
            Widths=widths, Encoding=Name.WinAnsiEncoding, FontDescriptor=descriptor,
        )
    )  # fmt: skip


def _image(pdf: Pdf) -> Stream:
    """A picture of 60 × 40 pt in 250 pixels an inch."""
    return picture(pdf, 209, 139)


def picture(
    pdf: Pdf, width: int, height: int, space: Name = Name.DeviceCMYK, value: bytes = b"\x20\x40\x10\x00", **more
):
    row = value * (width * height)
    keys = {"Type": Name.XObject, "Subtype": Name.Image, "Width": width, "Height": height, "ColorSpace": space}
    keys |= {"BitsPerComponent": 8, "Filter": Name.FlateDecode, **more}
    return pdf.make_indirect(Stream(pdf, zlib.compress(row), **keys))


def _claim(pdf: Pdf, standard: str) -> None:
    """Say what PDF/X asks for."""
    info = {**INFO, "/Trapped": Name("/False")}
    if standard == "plain":
        return
    if standard == "x1a-2003":
        info["/GTS_PDFXVersion"] = "PDF/X-1a:2003"
    if standard == "x1a-2001":
        info |= {"/GTS_PDFXVersion": "PDF/X-1:2001", "/GTS_PDFXConformance": "PDF/X-1a:2001"}
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary({key: value if isinstance(value, Name) else String(value) for key, value in info.items()})
    )
    profile = pdf.make_stream(PROFILE.read_bytes(), N=4)
    pdf.Root.OutputIntents = Array([intent(profile)])
    if standard == "x4":
        set_xmp(pdf, XMP)


def intent(profile: Stream | None) -> Dictionary:
    keys = {"/Type": Name.OutputIntent, "/S": Name.GTS_PDFX, "/OutputConditionIdentifier": String("FOGRA39")}
    keys |= {"/RegistryName": String("http://www.color.org"), "/Info": String("FOGRA39")}
    return Dictionary(keys | ({"/DestOutputProfile": profile} if profile is not None else {}))


def set_xmp(pdf: Pdf, values: dict[str, str]) -> None:
    spaces = " ".join(f'xmlns:{prefix}="{space}"' for prefix, space in SPACES.items())
    rows = "".join(f"<{key}>{value}</{key}>" for key, value in values.items())
    title = '<dc:title xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Alt><rdf:li xml:lang="x-default">Kortti</rdf:li></rdf:Alt></dc:title>'
    rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
    text = (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        f'<rdf:RDF {rdf}><rdf:Description rdf:about="" {spaces}>{rows}{title}</rdf:Description></rdf:RDF></x:xmpmeta>'
        '<?xpacket end="w"?>'
    )
    pdf.Root.Metadata = pdf.make_stream(text.encode(), Type=Name.Metadata, Subtype=Name.XML)
