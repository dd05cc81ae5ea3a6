"""Keys of a layout file and of its pages; those of sizes, products, styles and slots are what later phases see."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from ...problem import Span
from ..key import key, need
from ..layout import LayoutSize, Product, Style
from ..yaml.nodes import Node


@dataclass(frozen=True, slots=True, eq=False)
class LayoutFile:
    """The keys of a layout file."""

    span: Span
    sizes: Mapping[str, LayoutSize] = need("the formats that the layout serves, by name")
    products: Mapping[str, Product] = need("what is made of it, by name")
    pages: tuple[Node, ...] = need("the pages, in order")
    name: Mapping[str, str] = key("name of the layout by language", {})
    words: Mapping[str, Mapping[str, str]] = key("the layout's own words, by name and language", {})
    styles: Mapping[str, Style] = key("how type is set, by name; fitted in this order", {})
    pieces: Mapping[str, Node] = key("slots to be used by name", {})


@dataclass(frozen=True, slots=True, eq=False)
class PageHead:
    """What a page has beside the keys of its slot."""

    name: str = need("name of the page")
    serves: Literal["cover", "category", "card", "fill"] = need(
        "`cover`: once; `card`: for each card, neighbours go round together; "
        "`category`: before the first card of each, where a deck's cards stand category by category; "
        "`fill`: as often as `multiple` or `starts` needs",
        written="for",
    )
    side: Literal["front", "back"] | None = key("fronts and backs come in pairs")
    starts: Literal["left", "right"] | None = key("on which page of a spread; a fill page goes before if needed")
