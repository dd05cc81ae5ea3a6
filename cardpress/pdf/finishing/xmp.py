"""XMP: what a file says of itself, as metadata in XML (ISO 16684-1); it agrees with the Info dictionary."""

from collections.abc import Iterator
from datetime import datetime

from ... import __version__
from ...read.printer import Standard
from .about import About

_NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "xmpMM": "http://ns.adobe.com/xap/1.0/mm/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfx": "http://ns.adobe.com/pdfx/1.3/",
    "pdfxid": "http://www.npes.org/pdfx/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/",
    "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
    "pdfaProperty": "http://www.aiim.org/pdfa/ns/property#",
}


def xmp(about: About, standard: Standard, when: datetime, identifier: str) -> bytes:
    """Return the packet; `identifier` is 32 hexadecimal digits made from the content."""
    body = "\n".join(_properties(about, standard, when, identifier))
    names = "".join(f' xmlns:{name}="{uri}"' for name, uri in _NAMESPACES.items() if f"<{name}:" in body)
    packet = (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
        f'<rdf:Description rdf:about=""{names}>\n{body}\n</rdf:Description>\n'
        '</rdf:RDF></x:xmpmeta>\n<?xpacket end="r"?>'
    )
    return packet.encode()


def _properties(about: About, standard: Standard, when: datetime, identifier: str) -> Iterator[str]:
    date = when.strftime("%Y-%m-%dT%H:%M:%SZ")
    yield _property("dc:format", "application/pdf")
    yield f"<dc:title>{_alternative(about.title)}</dc:title>"
    if about.author:
        yield f"<dc:creator><rdf:Seq><rdf:li>{_escaped(about.author)}</rdf:li></rdf:Seq></dc:creator>"
    if about.subject:
        yield f"<dc:description>{_alternative(about.subject)}</dc:description>"
    yield f"<dc:language><rdf:Bag><rdf:li>{_escaped(about.language)}</rdf:li></rdf:Bag></dc:language>"
    for name in ("CreateDate", "ModifyDate", "MetadataDate"):
        yield _property(f"xmp:{name}", date)
    yield _property("xmp:CreatorTool", "Cardpress")
    yield _property("pdf:Producer", f"Cardpress {__version__}")
    yield _property("pdf:Trapped", "False")
    for name in ("DocumentID", "InstanceID"):
        yield _property(f"xmpMM:{name}", f"uuid:{_dashed(identifier)}")
    yield _property("xmpMM:VersionID", "1")
    yield _property("xmpMM:RenditionClass", "default")
    yield from _claim(standard)


def _claim(standard: Standard) -> Iterator[str]:
    """Identify the standard: ISO 15930-7:2010; ISO 19005-2:2011, 6.6.4 and, for what XMP doesn't define, 6.6.2.3.

    PDF/UA: ISO 14289-1, 5.
    """
    if standard == "x4":
        yield _property("pdfxid:GTS_PDFXVersion", "PDF/X-4")
        yield _property("pdfaid:part", "2")
        yield _property("pdfaid:conformance", "B")
        schemas = (
            _schema("PDF/X", "pdfxid", "GTS_PDFXVersion", "version of PDF/X"),
            _schema("Adobe PDF", "pdf", "Trapped", "whether the file is trapped"),
        )
        yield f"<pdfaExtension:schemas><rdf:Bag>{''.join(schemas)}</rdf:Bag></pdfaExtension:schemas>"
    if standard == "x1a-2003":
        yield _property("pdfx:GTS_PDFXVersion", "PDF/X-1a:2003")
    if standard == "ua1":
        yield _property("pdfuaid:part", "1")


def _schema(title: str, prefix: str, name: str, description: str) -> str:
    """Declare a schema of one property, a text that programs write."""
    rows = {"name": name, "valueType": "Text", "category": "internal", "description": description}
    properties = "".join(_property(f"pdfaProperty:{key}", value) for key, value in rows.items())
    return (
        '<rdf:li rdf:parseType="Resource">'
        + _property("pdfaSchema:schema", title)
        + _property("pdfaSchema:namespaceURI", _NAMESPACES[prefix])
        + _property("pdfaSchema:prefix", prefix)
        + f'<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">{properties}</rdf:li></rdf:Seq>'
        "</pdfaSchema:property></rdf:li>"
    )


def _property(name: str, value: str) -> str:
    return f"<{name}>{_escaped(value)}</{name}>"


def _alternative(text: str) -> str:
    return f'<rdf:Alt><rdf:li xml:lang="x-default">{_escaped(text)}</rdf:li></rdf:Alt>'


def _escaped(text: str) -> str:
    known = "".join(letter if _in_xml(letter) else "\ufffd" for letter in text)
    return known.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _in_xml(letter: str) -> bool:
    """Tell if XML may have a character (XML 1.0, 2.2)."""
    return letter in "\t\n\r" or " " <= letter <= "\ud7ff" or "\ue000" <= letter <= "\ufffd" or letter >= "\U00010000"


def _dashed(identifier: str) -> str:
    return "-".join(identifier[start:end] for start, end in ((0, 8), (8, 12), (12, 16), (16, 20), (20, 32)))
