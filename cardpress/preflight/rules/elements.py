"""Rules of elements: titles without gaps, whole lists, pictures and links that say what they are (ISO 14289-1, PDF/UA)."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from pikepdf import Array, Dictionary, Object, Pdf

from ..finding import Finding
from ..limits import PARTS
from ..looked import Looked
from ..structure import Part, parents, refers_to

UA = PARTS["ua1"]
KINDS = frozenset(
    [
        "Document",
        "Part",
        "Art",
        "Sect",
        "Div",
        "BlockQuote",
        "Caption",
        "TOC",
        "TOCI",
        "Index",
        "NonStruct",
        "Private",
        "P",
        "H",
        "H1",
        "H2",
        "H3",
        "H4",
        "H5",
        "H6",
        "L",
        "LI",
        "Lbl",
        "LBody",
        "Table",
        "TR",
        "TH",
        "TD",
        "THead",
        "TBody",
        "TFoot",
        "Span",
        "Quote",
        "Note",
        "Reference",
        "BibEntry",
        "Code",
        "Link",
        "Annot",
        "Ruby",
        "RB",
        "RT",
        "RP",
        "Warichu",
        "WT",
        "WP",
        "Figure",
        "Formula",
        "Form",
    ]
)
"""ISO 32000-1, 14.8.4."""
AROUND: Mapping[str, tuple[str, ...]] = {"LI": ("L",), "Lbl": ("LI", "Note", "TOCI", "BibEntry"), "LBody": ("LI",)}
INSIDE: Mapping[str, tuple[str, ...]] = {"L": ("L", "LI", "Caption"), "LI": ("Lbl", "LBody")}
"""Of what lists are made (ISO 32000-1, 14.8.4.3.3)."""


def check_elements(pages: Sequence[Looked], pdf: Pdf, told: Sequence[Part]) -> Iterator[Finding]:
    """Check what the elements of a file say that says it is tagged, and the file as a whole."""
    yield from _catalogue(pdf)
    yield from _titles(told)
    for part in told:
        findings = (*_kind(part), *_list(part), *_picture(part))
        number = part.content[0][0] if part.content else -1
        yield from pages[number].placed(findings) if 0 <= number < len(pages) else findings
    leading_back = parents(pdf)
    for page in pages:
        yield from page.placed(_links(page, leading_back))


def _catalogue(pdf: Pdf) -> Iterator[Finding]:
    if not str(pdf.Root.get("/Lang", "")):
        yield Finding("language-missing", f"{UA}, 7.2")
    if not bool(pdf.Root.get("/ViewerPreferences", Dictionary()).get("/DisplayDocTitle", False)):
        yield Finding("title-not-shown", f"{UA}, 7.1")


def _titles(told: Sequence[Part]) -> Iterator[Finding]:
    """The first title is H1, and going down no level is skipped (ISO 14289-1, 7.4.2)."""
    levels = [int(part.kind[1:]) for part in told if re.fullmatch(r"H\d+", part.kind)]
    for above, level in pairwise([0, *levels]):
        if level > above + 1:
            yield Finding("title-skips", f"{UA}, 7.4.2", found=f"H{level}", limit=f"H{above + 1}")


def _kind(part: Part) -> Iterator[Finding]:
    if part.kind not in KINDS:
        yield Finding("tag-unknown", f"{UA}, 7.1; ISO 32000-1, 14.8.4", about=part.kind)


def _list(part: Part) -> Iterator[Finding]:
    source = f"{UA}, 7.6; ISO 32000-1, 14.8.4.3.3"
    stray = part.around not in AROUND.get(part.kind, (part.around,))
    foreign = [kind for kind in part.inside if kind not in INSIDE.get(part.kind, part.inside)]
    if stray or foreign or (part.kind in INSIDE and (part.content or not part.inside)):
        yield Finding("list-broken", source, about=part.kind)
    if part.kind == "LI" and "Lbl" in part.inside and not _attribute(part.element.get("/P"), "/ListNumbering"):
        yield Finding("list-unnumbered", f"{UA}, 7.6; ISO 32000-1, 14.8.5.5")


def _picture(part: Part) -> Iterator[Finding]:
    if part.kind not in ("Figure", "Formula"):
        return
    if not any(str(part.element.get(key, "")).strip() for key in ("/Alt", "/ActualText")):
        yield Finding("picture-untold", f"{UA}, 7.3")
    if not _attribute(part.element, "/BBox"):
        yield Finding("picture-without-box", f"{UA}, 7.3; ISO 32000-1, 14.8.5.4.3")


def _attribute(element: Object | None, key: str) -> bool:
    """Whether an element has an attribute, in one dictionary or in one of several (ISO 32000-1, 14.7.5)."""
    held = element.get("/A", Array()) if isinstance(element, Dictionary) else Array()
    owners = list(held) if isinstance(held, Array) else [held]
    return any(isinstance(owner, Dictionary) and key in owner for owner in owners)


def _links(page: Looked, leading_back: Mapping[int, Object]) -> Iterator[Finding]:
    """A link is in an element of its kind and says where it leads; tabs go by the tree (ISO 14289-1, 7.18)."""
    annotations = list(page.page.get("/Annots", Array()))
    if annotations and str(page.page.get("/Tabs", "")) != "/S":
        yield Finding("tab-order", f"{UA}, 7.18.3")
    for link in (one for one in annotations if str(one.get("/Subtype")) == "/Link"):
        if not str(link.get("/Contents", "")).strip():
            yield Finding("link-untold", f"{UA}, 7.18.5")
        element = leading_back.get(int(link.get("/StructParent", -1)))
        if not isinstance(element, Dictionary) or str(element.get("/S")) != "/Link" or not refers_to(element, link):
            yield Finding("link-untagged", f"{UA}, 7.18.5")
