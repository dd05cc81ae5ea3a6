"""Pieces: slots written once and called by name, put in their places before anything is decoded.

Works on nodes, so that a piece's mistakes are shown where the piece is written, once.
"""

from collections.abc import Mapping

from ...problem import Problem, Problems, Refused
from ..yaml.nodes import ListNode, MapNode, Node, Scalar

PLACE = (
    "left", "top", "right", "bottom", "width", "height", "least", "turn", "panel", "on", "optional", "with", "without"
)  # fmt: skip
"""What may be added where a piece is used."""
HOLDERS = ("column", "row", "grid", "flow", "panels", "then", "behind", "over")
"""The keys that hold slots."""

SLOT_LIMIT = 10_000


class Pieces:
    """Puts pieces in their places; `used` are the names of those that were called."""

    def __init__(self, pieces: Mapping[str, Node], problems: Problems) -> None:
        self._pieces, self._problems = pieces, problems
        self._slots = 0
        self.used: set[str] = set()

    def put(self, node: Node, inside: tuple[str, ...] = ()) -> Node:
        """Return the slot with every piece in it resolved; `inside` are the pieces being resolved."""
        self._count(node)
        if isinstance(node, Scalar):
            return self._called(node, (), inside)
        if isinstance(node, MapNode):
            name = node.get("use")
            if isinstance(name, Scalar):
                return self._called(name, self._place(node), inside)
            return MapNode(tuple((key, self._held(key, value, inside)) for key, value in node.entries), node.span)
        return node

    def _held(self, key: Scalar, value: Node, inside: tuple[str, ...]) -> Node:
        if key.text not in HOLDERS or (isinstance(value, Scalar) and value.empty):
            return value
        if isinstance(value, ListNode):
            return ListNode(tuple(self.put(item, inside) for item in value.items), value.span)
        return self.put(value, inside)

    def _place(self, node: MapNode) -> tuple[tuple[Scalar, Node], ...]:
        entries = [(key, value) for key, value in node.entries if key.text != "use"]
        for key, _ in entries:
            if key.text not in PLACE:
                self._problems.error("piece-only-place", key.span, word=key.text, known=PLACE)
        return tuple((key, value) for key, value in entries if key.text in PLACE)

    def _called(self, name: Scalar, place: tuple[tuple[Scalar, Node], ...], inside: tuple[str, ...]) -> Node:
        piece = self._pieces.get(name.text)
        if piece is None or name.text in inside:
            code = "piece-unknown" if piece is None else "piece-in-itself"
            self._problems.error(code, name.span, word=name.text, known=tuple(self._pieces))
            return MapNode((), name.span)
        self.used.add(name.text)
        whole = self.put(piece, (*inside, name.text))
        if not isinstance(whole, MapNode):
            return whole
        added = {key.text for key, _ in place}
        return MapNode((*(entry for entry in whole.entries if entry[0].text not in added), *place), whole.span)

    def _count(self, node: Node) -> None:
        self._slots += 1
        if self._slots > SLOT_LIMIT:
            raise Refused([Problem("layout-too-much", node.span, {"limit": SLOT_LIMIT})])
