"""Structure: the tree of a tagged file (ISO 32000-1, 14.7) as plain data, in the order in which it is told."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from pikepdf import Array, Dictionary, NumberTree, Object, Pdf

Key = tuple[int, int]
"""Number and generation of an object."""
NOWHERE = -1
"""The page of content that an element says is on none of the file's."""
_DEEPEST = 100
"""Elements in elements in elements: deeper is a circle."""


class Part(NamedTuple):
    """An element by its standard `kind`, and that of the element `around` it; `inside` are the kinds of those in it.

    `content` is marked content, by page from 0 and number there.
    """

    kind: str
    around: str
    inside: tuple[str, ...]
    content: tuple[tuple[int, int], ...]
    element: Object


def parts(pdf: Pdf) -> Iterator[Part]:
    """Yield all elements of a file's tree; none of a file without one."""
    root = pdf.Root.get("/StructTreeRoot")
    if not isinstance(root, Dictionary):
        return
    pages: dict[Key, int] = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
    roles = {str(kind): str(standard) for kind, standard in root.get("/RoleMap", Dictionary()).items()}
    for kid in _kids(root):
        yield from _parts(kid, "", pages, roles, 0)


def parents(pdf: Pdf) -> Mapping[int, Object]:
    """Return the parent tree: the elements of each page's marked content and of annotations (14.7.4.4)."""
    tree = pdf.Root.get("/StructTreeRoot", Dictionary()).get("/ParentTree")
    return dict(NumberTree(tree)) if isinstance(tree, Dictionary) else {}


def refers_to(element: Object, annotation: Object) -> bool:
    """Whether an element holds an annotation (14.7.4.3)."""
    objects = (kid.get("/Obj") for kid in _kids(element) if isinstance(kid, Dictionary))
    return any(found is not None and found.objgen == annotation.objgen for found in objects)


def _parts(
    element: Object, around: str, pages: Mapping[Key, int], roles: Mapping[str, str], depth: int
) -> Iterator[Part]:
    kind, inner = _kind(element, roles), [kid for kid in _kids(element) if _is_element(kid)]
    inside = tuple(_kind(kid, roles) for kid in inner)
    yield Part(kind, around, inside, tuple(_content(element, pages)), element)
    if depth < _DEEPEST:
        for kid in inner:
            yield from _parts(kid, kind, pages, roles, depth + 1)


def _kids(element: Object) -> list[Object]:
    held = element.get("/K", Array())
    return list(held) if isinstance(held, Array) else [held]


def _is_element(kid: Object) -> bool:
    return isinstance(kid, Dictionary) and "/S" in kid


def _kind(element: Object, roles: Mapping[str, str]) -> str:
    """Return an element's type, or the one that its own type stands for (14.7.3)."""
    kind = str(element.get("/S", ""))
    for _ in roles:
        kind = roles.get(kind, kind)
    return kind.removeprefix("/")


def _content(element: Object, pages: Mapping[Key, int]) -> Iterator[tuple[int, int]]:
    for kid in _kids(element):
        if isinstance(kid, Dictionary) and ("/MCID" not in kid or "/Stm" in kid):
            continue
        of_page = kid.get("/Pg", element.get("/Pg")) if isinstance(kid, Dictionary) else element.get("/Pg")
        number = kid.MCID if isinstance(kid, Dictionary) else kid
        yield pages.get(of_page.objgen if of_page is not None else (0, 0), NOWHERE), int(number)
