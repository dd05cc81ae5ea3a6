"""All that Cardpress uses of ReportLab's private parts, in one place; ReportLab's version is pinned for it.

ReportLab keeps the document: objects, their numbers, the catalogue. Pages come ready-made
and are written as they are, because building each from dictionaries and encoding it again is most of
ReportLab's time, and fonts are our own Type0 fonts, because its subsets lose ligatures when text is
taken out again.
tests/test_reportlab_hooks.py holds each hook to what is expected of it.
"""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

from ...lean import late_patterns, lean
from ..syntax.objects import Objects, whole
from ..syntax.packing import pack

# Pillow is more than a third of what ReportLab imports, for pictures; ours are objects of our own.
with lean({"PIL": SimpleNamespace(Image=None)}), late_patterns():
    from reportlab.pdfbase import pdfdoc


class _Document(pdfdoc.PDFDocument):  # type: ignore[misc]
    """ReportLab's document, which asks for its objects when all is prepared; ours have numbers among its own.

    `ready` are whole objects, `late` makes the content of others when the file is written.
    """

    def __init__(self, language: str) -> None:
        # Without a Canvas: every canvas begins by registering a Helvetica that is not embedded.
        super().__init__(invariant=1, lang=language)
        self.ready: dict[int, bytes] = {}
        self.late: dict[int, Callable[[], bytes]] = {}

    def next_number(self) -> int:
        """Return a number that no object has yet."""
        self.objectcounter: int = self.objectcounter + 1
        return self.objectcounter

    def number(self, own: Any) -> int:
        """Return the number of an object of ReportLab's own."""
        self.Reference(own)
        number: int = self.idToObjectNumberAndVersion[own.__InternalName__][0]
        return number

    def format(self) -> Objects:
        """Return the objects; while they are made, others may be added."""
        number = 0
        while (number := number + 1) <= self.objectcounter:
            if number not in self.ready:
                self.ready[number] = whole(number, self._made(number))
        return Objects(self.ready, self.number(self.Catalog), self.number(self.info))

    def _made(self, number: int) -> bytes:
        if number in self.late:
            return self.late[number]()
        content: bytes = pdfdoc.format(self.idToObject[self.numberToId[number]], self, toplevel=1)
        return content


class Document:
    """A PDF document being written. Objects name each other by references: "12 0 R"."""

    def __init__(self, language: str) -> None:
        self._document = _Document(language)
        self._document.Catalog.ViewerPreferences = pdfdoc.ViewerPreferencesPDFDictionary()
        self._document.Catalog.ViewerPreferences["DisplayDocTitle"] = "true"
        self._parent = _reference(self._document.number(self._document.Pages))

    def add(self, make: Callable[[], bytes]) -> str:
        """Add an object that `make` writes when the file is written; return its reference."""
        number = self._document.next_number()
        self._document.late[number] = make
        return _reference(number)

    def _add(self, content: bytes) -> str:
        """Add an object that is ready."""
        return self._keep(self._document.next_number(), content)

    def _keep(self, number: int, content: bytes) -> str:
        self._document.ready[number] = whole(number, content)
        return _reference(number)

    def stream(self, content: bytes, entries: str = "", *, packed: bool = False) -> str:
        """Add a stream, compressed at once so that a long document stays small in memory, or `packed` already."""
        data = content if packed else pack(content)
        head = f"<</Filter/FlateDecode/Length {len(data)}{entries}>>\nstream\n".encode()
        return self._add(head + data + b"\nendstream\n")

    def page(self, content: bytes, entries: str, resources: str, told: Callable[[str], str] | None = None) -> None:
        """Add a page, its content packed; `entries` are its boxes and annotations, ready-made.

        `told` makes more of them, as what a page tells knows the page by its reference.
        """
        stream = self.stream(content, packed=True)
        number = self._document.next_number()
        more = told(_reference(number)) if told else ""
        page = f"<</Type/Page/Parent {self._parent}/Contents {stream}/Resources {resources}{entries}{more}>>"
        self._document.Pages.addPage(self._keep(number, page.encode()))  # which takes a reference as it is

    def objects(self) -> Objects:
        """Return all objects, not finished yet; after that the document can't be used any more."""
        objects: Objects = self._document.GetPDFData(None)
        del self._document  # ReportLab would add its own objects a second time, and late ones would be lost
        return objects


def _reference(number: int) -> str:
    return f"{number} 0 R"
