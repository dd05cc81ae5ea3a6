"""Nodes: text, lists and mappings that know their place in a YAML file, and nothing cleverer."""

from typing import NamedTuple

from ...problem import Span


class Scalar(NamedTuple):
    """One value, in NFC; `plain` if it stands there without quotes."""

    text: str
    span: Span
    plain: bool = True

    @property
    def empty(self) -> bool:
        return self.plain and not self.text


class ListNode(NamedTuple):
    """Values one after the other."""

    items: "tuple[Node, ...]"
    span: Span


class MapNode(NamedTuple):
    """Keys and their values, in the order of the file; every key is there once."""

    entries: "tuple[tuple[Scalar, Node], ...]"
    span: Span

    def get(self, key: str) -> "Node | None":
        return next((value for name, value in self.entries if name.text == key), None)


Node = Scalar | ListNode | MapNode
