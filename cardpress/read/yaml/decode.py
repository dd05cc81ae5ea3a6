"""From YAML nodes to frozen dataclasses, by their type hints: the one decoder of every file.

A dataclass's fields with a `doc` are the keys of a mapping; `span` and `name` are filled
with the place and the key under which the mapping stands. Reading goes on after a
mistake, so that an author sees all of them at once.
"""

import dataclasses
import functools
import types
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from ...problem import Problems, Span, Term
from .nodes import ListNode, MapNode, Node, Scalar
from .scalars import WRITTEN, Written

T = TypeVar("T")


class Mistake(Exception):
    """A value that can't be used; what is wrong with it is noted already."""


def decode(hint: type[T], node: Node, problems: Problems, name: Scalar | None = None) -> T | None:
    """Make a `hint` of the node; None if something is wrong, `problems` says what.

    `name` is the key under which the node stands.
    """
    try:
        return cast("T", _Decoder(problems).read(hint, node, name))
    except Mistake:
        return None


@functools.cache
def keys_of(cls: type) -> Mapping[str, dataclasses.Field[Any]]:
    """Return the keys that a mapping for this dataclass may have."""
    fields = (field for field in dataclasses.fields(cls) if "doc" in field.metadata)
    return {field.metadata.get("key", field.name): field for field in fields}


@functools.cache
def hints_of(cls: type) -> Mapping[str, Any]:
    return get_type_hints(cls, include_extras=True)


@functools.cache
def members(hint: Any) -> tuple[Any, ...]:
    """Return what a value of this type may be: the parts of a union, without None."""
    if hint in WRITTEN or get_origin(hint) not in (Union, types.UnionType):
        return (hint,)
    return tuple(part for part in get_args(hint) if part is not types.NoneType)


@functools.cache
def writings(hint: Any) -> tuple[Written, ...]:
    """Return the ways to write a value of this type in one word."""
    return tuple(way for part in members(hint) for way in _writings(part))


def _writings(part: Any) -> Iterator[Written]:
    if part in WRITTEN:
        yield WRITTEN[part]
    elif get_origin(part) is Literal:
        choices = {str(choice): choice for choice in get_args(part)}
        yield from (Written(choices.__getitem__, choice) for choice in choices if choice)


def is_required(field: "dataclasses.Field[Any]") -> bool:
    return field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING


@functools.cache
def _required(cls: type) -> tuple[str, ...]:
    return tuple(key for key, field in keys_of(cls).items() if is_required(field))


class _Decoder:
    def __init__(self, problems: Problems) -> None:
        self._problems = problems

    def read(self, hint: Any, node: Node, key: Scalar | None) -> Any:
        if hint == Node:
            return node
        if members(hint) == (Scalar,):
            return self._expect(Scalar, node, "text")
        if isinstance(node, Scalar) and writings(hint):
            return self._scalar(hint, node)
        for part in members(hint):
            if isinstance(part, type) and dataclasses.is_dataclass(part):
                return self._record(part, node, key)
            if get_origin(part) is tuple and part not in WRITTEN:
                return self._list(get_args(part)[0], node)
            if get_origin(part) is Mapping:
                return self._mapping(get_args(part), node)
        raise self._wrong_kind(node, *(way.term for way in writings(hint)))

    def _scalar(self, hint: Any, node: Scalar) -> Any:
        ways = writings(hint)
        for way in ways:
            try:
                return way.parse(node.text)
            except (ValueError, KeyError):
                continue
        terms = tuple(way.term for way in ways)
        if any(isinstance(term, Term) for term in terms):
            self._problems.error("value-wrong", node.span, word=node.text, expected=terms)
        else:
            self._problems.error("value-unknown", node.span, word=node.text, known=terms)
        raise Mistake

    def _list(self, hint: Any, node: Node) -> tuple[Any, ...]:
        """Read a list; a single word where a list could stand is a list of one."""
        if isinstance(node, MapNode):
            raise self._wrong_kind(node, Term("list"))
        items = node.items if isinstance(node, ListNode) else (node,)
        return tuple(self._all((hint, item, None) for item in items))

    def _mapping(self, hints: tuple[Any, ...], node: Node) -> Mapping[Any, Any]:
        key_hint, hint = hints
        entries = self._expect(MapNode, node, "mapping").entries
        keys = self._all((key_hint, name, None) for name, _ in entries)
        return dict(zip(keys, self._all((hint, value, name) for name, value in entries), strict=True))

    def _all(self, work: Iterator[tuple[Any, Node, Scalar | None]]) -> list[Any]:
        """Read everything before giving up."""
        values, failed = [], False
        for hint, node, key in work:
            try:
                values.append(self.read(hint, node, key))
            except Mistake:
                failed = True
        if failed:
            raise Mistake
        return values

    def _record(self, cls: type, node: Node, key: Scalar | None) -> Any:
        entries = () if isinstance(node, Scalar) and node.empty else self._expect(MapNode, node, "mapping").entries
        written = [(name, value) for name, value in entries if not (isinstance(value, Scalar) and value.empty)]
        complete = self._keys_are_right(cls, entries, written, key.span if key else node.span)
        known = [(name, value) for name, value in written if name.text in keys_of(cls)]
        hints, fields = hints_of(cls), [keys_of(cls)[name.text].name for name, _ in known]
        values = self._all((hints[field], value, name) for field, (name, value) in zip(fields, known, strict=True))
        if not complete:
            raise Mistake
        return cls(**_context(cls, node, key), **dict(zip(fields, values, strict=True)))

    def _keys_are_right(
        self, cls: type, entries: tuple[tuple[Scalar, Node], ...], written: list[tuple[Scalar, Node]], span: Span
    ) -> bool:
        keys, names = keys_of(cls), {name.text for name, _ in written}
        unknown = [name for name, _ in entries if name.text not in keys]
        for name in unknown:
            self._problems.error("key-unknown", name.span, word=name.text, known=tuple(keys))
        missing = [key for key in _required(cls) if key not in names]
        for key in missing:
            if not _is_like(key, unknown):  # or it was told as misspelt already
                self._problems.error("key-missing", span, key=key)
        return not unknown and not missing

    def _expect(self, kind: type[T], node: Node, term: str) -> T:
        if not isinstance(node, kind):
            raise self._wrong_kind(node, Term(term))
        return node

    def _wrong_kind(self, node: Node, *terms: str) -> Mistake:
        found = {Scalar: "text", ListNode: "list", MapNode: "mapping"}[type(node)]
        bracket = node.span.source.text[node.span.start : node.span.start + 1] in ("{", "[")
        code = "value-bracket" if bracket and Term("text") in terms else "value-kind"
        self._problems.error(code, node.span, found=Term(found), expected=terms)
        return Mistake()


def _context(cls: type, node: Node, key: Scalar | None) -> Mapping[str, Any]:
    """Fill what a record knows of its place: its span, and the key it stands under."""
    place = {"span": key.span if key else node.span, "name": key.text if key else ""}
    return {name: value for name, value in place.items() if name in _context_fields(cls)}


@functools.cache
def _context_fields(cls: type) -> frozenset[str]:
    """Return the fields of a record that are no keys but tell its place."""
    return frozenset(field.name for field in dataclasses.fields(cls) if "doc" not in field.metadata)


def _is_like(key: str, names: Iterable[Scalar]) -> bool:
    import difflib  # slow to import, and most files have all their keys

    return bool(difflib.get_close_matches(key, [name.text for name in names], 1))
