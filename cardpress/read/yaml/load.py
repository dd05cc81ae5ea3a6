"""Loading: a YAML file becomes nodes that know their place.

They are built from the loader's events (the C loader where there is one). Values stay text, as the
author wrote them: `on` is a Finnish word and 00100 a postal code. Anchors, aliases, tags
and merge keys are refused, and so are files that nest or branch without end.
"""

import unicodedata
from collections.abc import Iterator

from ...lean import late_patterns
from ...problem import Problem, Problems, Refused, Source, Span
from ..characters import check_value
from .errors import DEPTH_LIMIT, comment_cut, syntax_problem, tight_colon
from .nodes import ListNode, MapNode, Node, Scalar
from .plain import plain_map

with late_patterns():  # those of PyYAML's loader in Python take longer than reading a deck's layouts
    import yaml

NODE_LIMIT = 100_000

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_nodes(source: Source, problems: Problems, start: int = 0, end: int | None = None) -> Node | None:
    """Read the YAML in [start, end) of a source; None if it can't be read on.

    An empty text is an empty mapping.
    """
    text = source.text[start:end]
    return plain_map(source, text, start) or _loaded(source, text, start, problems)


def _loaded(source: Source, text: str, start: int, problems: Problems) -> Node | None:
    """Read any YAML."""
    try:
        return _Builder(source, text, start, problems).document()
    except yaml.YAMLError as error:
        problems.add(syntax_problem(error, source, text, start))
    except Refused as refusal:
        problems.extend(refusal.problems)
    return None


class _Builder:
    def __init__(self, source: Source, text: str, start: int, problems: Problems) -> None:
        self._source, self._start, self._problems = source, start, problems
        self._events = self._counted(yaml.parse(text, Loader=_LOADER))

    def document(self) -> Node:
        node: Node = MapNode((), Span(self._source, self._start, self._start))
        documents = 0
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self._stop("yaml-documents", event)
                node = self._node(next(self._events), 0)
        return node

    def _counted(self, events: Iterator[yaml.Event]) -> Iterator[yaml.Event]:
        for count, event in enumerate(events):
            if count > NODE_LIMIT:
                self._stop("yaml-too-much", event, limit=NODE_LIMIT)
            yield event

    def _node(self, event: yaml.Event, depth: int) -> Node:
        if depth > DEPTH_LIMIT:
            self._stop("yaml-too-deep", event, limit=DEPTH_LIMIT)
        if getattr(event, "anchor", None) is not None:
            self._stop("yaml-anchor", event)
        if getattr(event, "tag", None) is not None:
            self._stop("yaml-tag", event)
        match event:
            case yaml.SequenceStartEvent():
                return self._list(event, depth)
            case yaml.MappingStartEvent():
                return self._map(event, depth)
            case yaml.ScalarEvent():
                return self._scalar(event)
        return Scalar("", self._of(event), plain=False)

    def _scalar(self, event: yaml.ScalarEvent) -> Scalar:
        plain, span = not event.style, self._of(event)
        if plain:
            if tight := tight_colon(*span):
                raise Refused([tight])
            comment_cut(self._source, span.end, self._problems)
        check_value(event.value, span, self._problems)  # the file's own characters are checked, not its escapes
        return Scalar(unicodedata.normalize("NFC", event.value), span, plain)

    def _list(self, start: yaml.Event, depth: int) -> ListNode:
        items = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            items.append(self._node(event, depth + 1))
        return ListNode(tuple(items), self._of(start, event))

    def _map(self, start: yaml.Event, depth: int) -> MapNode:
        entries: dict[str, tuple[Scalar, Node]] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key, value = self._node(event, depth + 1), self._node(next(self._events), depth + 1)
            if isinstance(key, Scalar) and self._is_key(key, value, entries):
                entries[key.text] = key, value
            elif not isinstance(key, Scalar):
                self._problems.error("yaml-key", key.span)
        return MapNode(tuple(entries.values()), self._of(start, event))

    def _is_key(self, key: Scalar, value: Node, entries: dict[str, tuple[Scalar, Node]]) -> bool:
        if key.plain and key.text == "<<":
            self._problems.error("yaml-merge", key.span)
        elif isinstance(value, Scalar) and value.empty and self._has_no_colon(key):
            self._problems.error("yaml-comma", key.span, text=key.text)
        elif key.text in entries:
            first = entries[key.text][0].span
            self._problems.add(Problem("yaml-duplicate", key.span, {"key": key.text}, also=(first,)))
        else:
            return True
        return False

    def _has_no_colon(self, key: Scalar) -> bool:
        """In flow style `{fi: one, two}` makes a key `two` of what was meant as text."""
        text, start, end = self._source.text, key.span.start, key.span.end
        return text[max(0, start - 80) : start].rstrip().endswith(",") and text[end : end + 80].lstrip()[:1] in (
            ",",
            "}",
        )

    def _of(self, event: yaml.Event, last: yaml.Event | None = None) -> Span:
        start, end = event.start_mark, (last or event).end_mark
        assert start is not None
        assert end is not None
        return Span(self._source, self._start + start.index, self._start + end.index)

    def _stop(self, code: str, event: yaml.Event, **values: object) -> None:
        raise Refused([Problem(code, self._of(event), values)])
