"""Layout files: found, read, every piece put in its place, and checked."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from ...problem import Problem, Problems, Refused, Source, Span
from ..layout import Layout, Page, Slot
from ..named import files_by_name
from ..source import YAML_LIMIT, read_source
from ..yaml.decode import decode, keys_of
from ..yaml.load import read_nodes
from ..yaml.nodes import ListNode, MapNode, Node
from .layout_check import check_layout
from .layout_keys import LayoutFile, PageHead
from .panel_check import check_panels
from .pieces import Pieces


def usual_order(layout: str) -> tuple[int, str]:
    """Sort layouts by name: those that every deck has come first."""
    usual = ("cards", "posters", "booklet", "handout")
    return (usual.index(layout) if layout in usual else len(usual)), layout


def find_layout(name: str, folders: tuple[Path, ...], span: Span | None = None) -> Path:
    """Return the layout's file, looked for in a deck's own layouts/ folder first; Refused if there is none.

    `span` is where the name was written.
    """
    known = files_by_name(folders)
    if name not in known:
        raise Refused([Problem("layout-unknown", span, {"word": name, "known": tuple(sorted(known))})])
    return known[name]


def read_layout(path: Path, problems: Problems) -> Layout:
    """Read and check a layout file. Refused if it has errors; advice stays in `problems`."""
    source = read_source(path, YAML_LIMIT, problems)
    layout = _layout(path.stem, source, problems) if source else None
    problems.stop_on_errors()
    assert layout is not None
    check_layout(layout, problems)
    problems.stop_on_errors()
    check_panels(layout, problems)
    problems.stop_on_errors()
    return layout


def _layout(name: str, source: Source, problems: Problems) -> Layout | None:
    node = read_nodes(source, problems)
    file = decode(LayoutFile, node, problems) if node else None
    written, called = _child(node, "pieces"), _child(node, "pages")
    pieces = Pieces(
        {key.text: piece for key, piece in written.entries} if isinstance(written, MapNode) else {}, problems
    )
    pages = tuple(_pages(called.items if isinstance(called, ListNode) else (), pieces, problems))
    if file is None:
        return None
    for piece, unused in file.pieces.items():
        if piece not in pieces.used:
            problems.advice("piece-unused", unused.span, word=piece)
    return Layout(name, file.span, file.name, file.sizes, file.products, file.words, file.styles, pages)


def _child(node: Node | None, name: str) -> Node | None:
    return node.get(name) if isinstance(node, MapNode) else None


def _pages(nodes: Iterable[Node], pieces: Pieces, problems: Problems) -> Iterator[Page]:
    """Read the pages even where other parts of the file have mistakes: all are told at once."""
    for node in nodes:
        head, slot = _parted(node)
        page = decode(PageHead, head, problems)
        content = decode(Slot, pieces.put(slot), problems)
        if page and content:
            yield Page(page.name, content, page.serves, page.side, page.starts)


def _parted(node: Node) -> tuple[Node, Node]:
    """Part a page into what is the page's and what is its slot's."""
    if not isinstance(node, MapNode):
        return node, MapNode((), node.span)
    heads = keys_of(PageHead)
    head = tuple(entry for entry in node.entries if entry[0].text in heads)
    slot = tuple(entry for entry in node.entries if entry[0].text not in heads)
    return MapNode(head, node.span), MapNode(slot, node.span)
