"""All that Cardpress uses of ReportLab's private parts, in one place; ReportLab's version is pinned for it.

ReportLab keeps the document: objects, their numbers, the catalogue. Pages come ready-made
and are written as they are, because building each from dictionaries and encoding it again is most of
ReportLab's time, and fonts are our own Type0 fonts, because its subsets lose ligatures when text is
taken out again.
tests/test_reportlab_hooks.py holds each hook to what is expected of it.
"""

from collections.abc import Callable
from typing import Any

from reportlab.pdfbase import pdfdoc

from .objects import Objects, whole
from .packing import pack


class _Ready(pdfdoc.PDFObject):  # type: ignore[misc]
    """An object that is written as it is; what is made late is made when the file is written."""

    __RefOnly__ = 1

    def __init__(self, make: Callable[[], bytes]) -> None:
        self.make = make


class _Document(pdfdoc.PDFDocument):  # type: ignore[misc]
    """ReportLab's document, which asks for its objects when all is prepared."""

    def format(self) -> Objects:
        """Return the objects; while they are made, others may be added."""
        made: dict[int, bytes] = {}
        while (number := len(made) + 1) in self.numberToId:
            item = self.idToObject[self.numberToId[number]]
            content = item.make() if isinstance(item, _Ready) else pdfdoc.format(item, self, toplevel=1)
            made[number] = whole(number, content)
        root, info = (self.idToObjectNumberAndVersion[item.__InternalName__][0] for item in (self.Catalog, self.info))
        return Objects(made, root, info)


class Document:
    """A PDF document being written."""

    def __init__(self, language: str) -> None:
        # Without a Canvas: every canvas begins by registering a Helvetica that is not embedded.
        self._document = _Document(invariant=1, lang=language)
        self._document.Catalog.ViewerPreferences = pdfdoc.ViewerPreferencesPDFDictionary()
        self._document.Catalog.ViewerPreferences["DisplayDocTitle"] = "true"
        self._parent = self._reference(self._document.Pages)

    def _reference(self, made: Any) -> str:
        """Return how other objects name an object: "12 0 R"."""
        self._document.Reference(made)
        number, generation = self._document.idToObjectNumberAndVersion[made.__InternalName__]
        return f"{number} {generation} R"

    def add(self, make: Callable[[], bytes]) -> str:
        """Add an object that `make` writes when the file is written; return its reference."""
        return self._reference(_Ready(make))

    def stream(self, content: bytes, entries: str = "", *, packed: bool = False) -> str:
        """Add a stream, compressed at once so that a long document stays small in memory, or `packed` already."""
        data = content if packed else pack(content)
        head = f"<</Filter/FlateDecode/Length {len(data)}{entries}>>\nstream\n".encode()
        whole = head + data + b"\nendstream\n"
        return self.add(lambda: whole)

    def page(self, content: bytes, entries: str, resources: str) -> None:
        """Add a page, its content packed; `entries` are its boxes and annotations, ready-made."""
        stream = self.stream(content, packed=True)
        page = f"<</Type/Page/Parent {self._parent}/Contents {stream}/Resources {resources}{entries}>>".encode()
        self._document.addPage(_Ready(lambda: page))

    def objects(self) -> Objects:
        """Return all objects, the document not finished yet."""
        objects: Objects = self._document.GetPDFData(None)
        return objects
