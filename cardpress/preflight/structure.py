"""Structure: the tree of a tagged file (ISO 32000-1, 14.7) as plain data, in the order in which it is told."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from pikepdf import Array, Dictionary, NumberTree, Object, Pdf

Key = tuple[int, int]
"""Number and generation of an object."""


class Place(NamedTuple):
    """Marked content: its page from 0, and its number there."""

    page: int
    number: int


NOWHERE = -1
"""The page of content that an element says is on none of the file's."""


class Part(NamedTuple):
    """An element by its standard `kind`, and that of the element `around` it; `inside` are the kinds of those in it."""

    kind: str
    around: str
    inside: tuple[str, ...]
    content: tuple[Place, ...]
    element: Object


def parts(pdf: Pdf) -> Iterator[Part]:
    """Yield all elements of a file's tree; none of a file without one."""
    return (found for found in _walked(pdf) if isinstance(found, Part))


def content(pdf: Pdf) -> Iterator[Place]:
    """Yield what elements hold of pages, in the order in which it is told."""
    return (found for found in _walked(pdf) if not isinstance(found, Part))


def _walked(pdf: Pdf) -> "Iterator[Part | Place]":
    root = pdf.Root.get("/StructTreeRoot")
    if isinstance(root, Dictionary):
        reader = _Reader(pdf, root)
        for kid in filter(_is_element, _kids(root)):
            yield from reader.walk(kid, "")


def parents(pdf: Pdf) -> Mapping[int, Object]:
    """Return the parent tree: the elements of each page's marked content and of annotations (14.7.4.4)."""
    tree = pdf.Root.get("/StructTreeRoot", Dictionary()).get("/ParentTree")
    return dict(NumberTree(tree)) if isinstance(tree, Dictionary) else {}


def refers_to(element: Object, annotation: Object) -> bool:
    """Whether an element holds an annotation (14.7.4.3)."""
    objects = (kid.get("/Obj") for kid in _kids(element) if isinstance(kid, Dictionary))
    return any(found is not None and found.objgen == annotation.objgen for found in objects)


class _Reader:
    """Reads elements, each once however often the tree leads to it."""

    def __init__(self, pdf: Pdf, root: Object) -> None:
        self._pages: dict[Key, int] = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        self._roles = {str(kind): str(standard) for kind, standard in root.get("/RoleMap", Dictionary()).items()}
        self._read: set[Key] = set()

    def walk(self, element: Object, around: str) -> Iterator[Part | Place]:
        """Yield an element, and what is in it in its order."""
        if element.is_indirect:
            if element.objgen in self._read:
                return
            self._read.add(element.objgen)
        kind, held = self._kind(element), _kids(element)
        inside = tuple(map(self._kind, filter(_is_element, held)))
        places = [place for kid in held if (place := self._place(element, kid))]
        yield Part(kind, around, inside, tuple(places), element)
        for kid in held:
            if place := self._place(element, kid):
                yield place
            elif _is_element(kid):
                yield from self.walk(kid, kind)

    def _kind(self, element: Object) -> str:
        """Return an element's type, or the one that its own type stands for (14.7.3)."""
        kind = str(element.get("/S", ""))
        for _ in self._roles:
            kind = self._roles.get(kind, kind)
        return kind.removeprefix("/")

    def _place(self, element: Object, kid: Object | int) -> Place | None:
        """Return what an element holds of a page, by a number alone or with the page beside it; None of all else."""
        usual = element.get("/Pg")
        if isinstance(kid, int):
            return Place(self._page(usual), kid)
        if isinstance(kid, Dictionary) and "/MCID" in kid and "/Stm" not in kid:
            return Place(self._page(kid.get("/Pg", usual)), int(kid.MCID))
        return None

    def _page(self, page: Object | None) -> int:
        return NOWHERE if page is None else self._pages.get(page.objgen, NOWHERE)


def _kids(element: Object) -> list[Object]:
    held = element.get("/K", Array())
    return list(held) if isinstance(held, Array) else [held]


def _is_element(kid: Object) -> bool:
    return isinstance(kid, Dictionary) and "/S" in kid
