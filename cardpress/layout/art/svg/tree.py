"""SVG files as a tree of elements that know where they stand, read without DTDs, entities or the net."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

from ....problem import Problem, Refused, Source, Span
from ....read.deck import Asset
from ....read.source import shown

LARGEST = 2_000_000
"""Most bytes of an SVG file: a drawing traced from a photo is better kept as a photo."""
DEEPEST = 200
_SVG = "http://www.w3.org/2000/svg "
_XLINK = "http://www.w3.org/1999/xlink "


@dataclass(frozen=True, slots=True, eq=False)
class Element:
    """An element of the SVG namespace. What its `style` says stands among the attributes, as if written there.

    `offset` counts bytes of the file in UTF-8.
    """

    tag: str
    attributes: Mapping[str, str]
    offset: int
    children: list["Element"] = field(default_factory=list)

    def get(self, name: str, default: str = "") -> str:
        value = self.attributes.get(name, default)
        return default if value == "inherit" else value

    def walk(self) -> Iterator["Element"]:
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True, eq=False)
class Drawing:
    """An SVG file: its text, where an author named it, and its root element."""

    source: Source
    named: Span
    root: Element

    def problem(self, code: str, element: Element, attribute: str = "", **values: object) -> Problem:
        """Make a problem of an element, or of one attribute (or declaration of its style)."""
        tag = _tag(self.source, element.offset)
        return Problem(code, _attribute(tag, attribute) if attribute else tag, values, also=(self.named,))


def read_drawing(asset: Asset) -> Drawing:
    """Read an SVG file. Raises Refused: it is missing, too large, not UTF-8, not XML or not SVG."""
    source = _source(asset)
    grower = _Grower()
    parser = grower.parser
    try:
        parser.Parse(source.text.encode(), True)  # noqa: FBT003
    except expat.ExpatError as error:
        broken = _tag(source, max(0, parser.ErrorByteIndex))
        raise Refused(
            [Problem("svg-broken", broken, {"reason": expat.ErrorString(error.code)}, (asset.span,))]
        ) from error
    except _HarmfulError as error:
        where = _tag(source, parser.CurrentByteIndex)
        raise Refused([Problem("svg-unsupported", where, {"feature": str(error)}, (asset.span,))]) from error
    if grower.root is None or grower.root.tag != "svg":
        raise Refused([Problem("svg-broken", asset.span, {"reason": "no svg element in the namespace of SVG"})])
    return Drawing(source, asset.span, grower.root)


def _source(asset: Asset) -> Source:
    try:
        data = asset.path.read_bytes()
        if len(data) > LARGEST:
            raise Refused(
                [Problem("svg-too-large", asset.span, {"mb": round(len(data) / 1e6, 1), "most": LARGEST / 1e6})]
            )
        return Source(asset.path.as_posix(), data.decode("utf-8-sig"))
    except FileNotFoundError as error:
        raise Refused([Problem("picture-missing", asset.span, {"path": shown(asset.path)})]) from error
    except (OSError, UnicodeDecodeError) as error:
        raise Refused([Problem("picture-unreadable", asset.span, {"path": shown(asset.path)})]) from error


def _tag(source: Source, offset: int) -> Span:
    """Return the span of the tag that begins at a byte offset."""
    start = len(source.text.encode()[:offset].decode(errors="ignore"))
    end = source.text.find(">", start) + 1
    return Span(source, start, end or len(source.text))


def _attribute(tag: Span, name: str) -> Span:
    place = re.compile(rf"""(?<![\w-]){re.escape(name)}\s*(=\s*("[^"]*"|'[^']*')|:[^;"']*)""")
    match = place.search(tag.source.text, tag.start, tag.end)
    return Span(tag.source, *match.span()) if match else tag


class _HarmfulError(Exception):
    """The file declares an entity or nests without end: nothing that a drawing needs."""


class _Grower:
    """Builds the tree from the events of expat; what isn't SVG or isn't displayed doesn't grow."""

    def __init__(self) -> None:
        self.root: Element | None = None
        self._open: list[Element | None] = []
        self.parser = expat.ParserCreate("utf-8", " ")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.EntityDeclHandler = self._entity

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if len(self._open) >= DEEPEST:
            raise _HarmfulError(f"{DEEPEST} nested elements")
        parent = self._open[-1] if self._open else None
        element = _element(name, attributes, self.parser.CurrentByteIndex)
        if self._open and (parent is None or element.attributes.get("display") == "none" or not name.startswith(_SVG)):
            self._open.append(None)
            return
        if parent:
            parent.children.append(element)
        self.root = self.root or element
        self._open.append(element)

    def _end(self, _: str) -> None:
        self._open.pop()

    def _entity(self, *_: object) -> None:
        raise _HarmfulError("ENTITY")


def _element(name: str, attributes: Mapping[str, str], offset: int) -> Element:
    plain = {key.removeprefix(_XLINK): value.strip() for key, value in attributes.items()}
    kept = {key: value for key, value in plain.items() if " " not in key}
    return Element(name.removeprefix(_SVG), {**kept, **_declarations(kept.pop("style", ""))}, offset)


def _declarations(style: str) -> dict[str, str]:
    pairs = (declaration.partition(":") for declaration in re.sub(r"/\*.*?\*/|!important", "", style).split(";"))
    return {name.strip(): value.strip() for name, colon, value in pairs if colon}
