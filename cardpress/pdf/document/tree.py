"""The structure tree: what a tagged PDF tells, card by card, and where on its pages that stands (ISO 32000-1, 14.7)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ...layout.frame import Element, Role
from ..painting.paint import Mark, link_entries
from ..syntax.strings import text_string
from ..syntax.structure import NUMBERING, TYPES
from .reportlab_hooks import Document


@dataclass(eq=False)
class _Node:
    """An element with what it holds, in the order in which it is told; `rectangle` is where a picture stands."""

    element: Element | None
    parent: str
    reference: str = ""
    holds: "list[_Node | str]" = field(default_factory=list)
    inner: "dict[tuple[Role, int | str], _Node]" = field(default_factory=dict)
    rectangle: str = ""
    level: int = 0


class Tree:
    """Takes the marked content of page after page into one tree."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._root = document.add(self._written)
        self._whole = _Node(None, self._root)
        self._whole.reference = document.add(lambda: _written(self._whole))
        self._parents: list[str] = []

    def batch(self) -> None:
        """Begin a batch, whose sections are numbered anew."""
        self._whole.inner.clear()

    def page(self, marks: Sequence[Mark], reference: str) -> str:
        """Take what a page has marked; return the page's entries for it. `reference` is the page's own."""
        number, nodes, links = len(self._parents), [], []
        self._parents.append("")
        for mcid, (elements, rectangle) in enumerate(marks):
            node = self._node(elements)
            node.rectangle = rectangle
            node.holds.append(f"<</Type/MCR/Pg {reference}/MCID {mcid}>>")
            links += [
                self._link(self._node(elements[: depth + 1]), rectangle, reference)
                for depth, element in enumerate(elements)
                if element.role == "link"
            ]
            nodes.append(node.reference)
        self._parents[number] = f"[{' '.join(nodes)}]"
        annotations = f"/Annots[{' '.join(links)}]" if links else ""
        return f"/StructParents {number}/Tabs/S{annotations}"

    def _node(self, elements: Sequence[Element]) -> _Node:
        node = self._whole
        for element in elements:
            key = element.role, element.key
            if key not in node.inner:
                node.inner[key] = self._added(node, element)
            node = node.inner[key]
        return node

    def _added(self, outer: _Node, element: Element) -> _Node:
        node = _Node(element, outer.reference)
        node.reference = self._document.add(lambda: _written(node))
        outer.holds.insert(0 if element.role == "title" else len(outer.holds), node)  # a section begins with its title
        return node

    def _link(self, node: _Node, rectangle: str, page: str) -> str:
        """Add the area that opens a link, which tells where it leads (ISO 14289-1, 7.18.5)."""
        assert node.element is not None
        target = node.element.says
        entries = f"{link_entries(rectangle, target)}/Contents{text_string(target)}/StructParent {len(self._parents)}"
        self._parents.append(node.reference)
        reference = self._document.add(lambda: f"<<{entries}>>".encode())
        node.holds.append(f"<</Type/OBJR/Pg {page}/Obj {reference}>>")
        return reference

    def close(self) -> None:
        """Give titles their levels, now that all are known."""
        _number_titles(self._whole)

    @property
    def entries(self) -> str:
        """The catalogue's entries for the tree."""
        return f"/StructTreeRoot {self._root}/MarkInfo<</Marked true>>"

    def _written(self) -> bytes:
        parents = " ".join(f"{number} {parent}" for number, parent in enumerate(self._parents))
        return (
            f"<</Type/StructTreeRoot/K {self._whole.reference}/ParentTree<</Nums[{parents}]>>"
            f"/ParentTreeNextKey {len(self._parents)}>>"
        ).encode()


def _number_titles(node: _Node) -> None:
    """Give titles their levels: one more than that of the title above, so that the first is 1 and none is skipped."""
    above: list[int] = []
    for title in _titles(node):
        assert title.element is not None
        rank = int(title.element.key)
        above = [*(higher for higher in above if higher < rank), rank]
        title.level = len(above)


def _titles(node: _Node) -> Iterator[_Node]:
    for held in node.holds:
        if isinstance(held, _Node):
            if held.element and held.element.role == "title":
                yield held
            yield from _titles(held)


def _written(node: _Node) -> bytes:
    holds = " ".join(held if isinstance(held, str) else held.reference for held in node.holds)
    return f"<</Type/StructElem/P {node.parent}{_type(node)}/K[{holds}]>>".encode()


def _type(node: _Node) -> str:
    """Write an element's type, and the attributes that its type asks for."""
    if node.element is None:
        return "/S/Document"
    role, _, says, language = node.element
    kind = f"{_language(language)}/S/{TYPES[role]}"
    match role:
        case "title":
            return f"{kind}{node.level}"
        case "picture":
            return f"{kind}/Alt{text_string(says)}/A<</O/Layout/BBox{node.rectangle}>>"
        case "label":
            return f"{kind}/ActualText{text_string(says)}" if says else kind
        case "list" | "bullets" | "numbers":
            return f"{kind}/A<</O/List/ListNumbering/{NUMBERING[role]}>>"
    return kind


def _language(language: str) -> str:
    return f"/Lang{text_string(language)}" if language else ""
