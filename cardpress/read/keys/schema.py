"""JSON Schemas for editors, made from the same classes as the decoder: `python -m cardpress.read.keys.schema` writes them.

Editors read YAML with types, so a schema also lets numbers and booleans stand where we read text.
"""

import dataclasses
import json
import re
from collections.abc import Mapping
from typing import Any, Literal, get_args, get_origin

from ...places import ROOT
from ..decks.deck_keys import DeckFile
from ..layout import Slot
from ..layouts.layout_keys import LayoutFile, PageHead
from ..layouts.pieces import PLACE
from ..printer import Printer
from ..yaml import scalars
from ..yaml.decode import hints_of, is_required, keys_of, members
from ..yaml.nodes import Node, Scalar
from .reference import reference

Schema = dict[str, Any]

_DRAFT = "http://json-schema.org/draft-07/schema#"
_TEXT: Schema = {"type": ["string", "number", "boolean"]}


def _pattern(*patterns: re.Pattern[str]) -> Schema:
    return {"type": ["string", "number"], "pattern": "|".join(f"^(?:{pattern.pattern})$" for pattern in patterns)}


_SCALARS: Mapping[str, Schema] = {
    "text": _TEXT,
    "yes-no": {"enum": [True, False, *scalars.YES_NO]},
    "whole-number": {"type": "integer"},
    "number": {"type": "number"},
    "length": _pattern(scalars.LENGTH),
    "rest": _pattern(scalars.REST),
    "type-size": _pattern(scalars.LENGTH, scalars.PERCENT),
    "size": {"type": "string"},
    "inks": _pattern(scalars.INKS),
    "points": _pattern(scalars.POINTS),
    "pixels": _pattern(scalars.PIXELS),
    "focus": _pattern(scalars.FOCUS),
    "shape": _pattern(scalars.SHAPE),
}
"""What each of the scalars' terms is to an editor."""


def schema(cls: type, title: str) -> Schema:
    """Return the JSON Schema of a file whose keys are the fields of `cls`."""
    definitions: dict[str, Schema] = {}
    root = _record(cls, definitions)
    return {"$schema": _DRAFT, "title": title, **root, "definitions": dict(sorted(definitions.items()))}


def _record(cls: type, definitions: dict[str, Schema]) -> Schema:
    hints, keys = hints_of(cls), keys_of(cls)
    properties = {
        name: {"description": field.metadata["doc"], **_special(cls, name, hints[field.name], definitions)}
        for name, field in keys.items()
    }
    required = [name for name, field in keys.items() if is_required(field)]
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _special(cls: type, name: str, hint: Any, definitions: dict[str, Schema]) -> Schema:
    """Pages and pieces are nodes to the decoder, but pages and slots to an author."""
    if cls is LayoutFile and name == "pieces":
        return {"type": "object", "additionalProperties": _slot(definitions)}
    if cls is LayoutFile and name == "pages":
        return {"type": "array", "items": _page(definitions)}
    return _value(hint, definitions)


def _value(hint: Any, definitions: dict[str, Schema]) -> Schema:
    choices = [choice for part in members(hint) for choice in _choices(part, definitions)]
    return choices[0] if len(choices) == 1 else {"anyOf": choices}


def _choices(part: Any, definitions: dict[str, Schema]) -> list[Schema]:
    if part is Slot:
        return [_slot(definitions)]
    found: list[Schema] = []
    if part in scalars.WRITTEN:
        found.append(_SCALARS[scalars.WRITTEN[part].term])
    if part is Scalar or part is Node:
        found.append(_TEXT)
    if get_origin(part) is Literal:
        found.append({"enum": [choice for choice in get_args(part) if choice != ""]})
    if isinstance(part, type) and dataclasses.is_dataclass(part) and part is not Scalar:
        found.append(_defined(part, definitions))
    if get_origin(part) is tuple and part not in scalars.WRITTEN:
        item = _value(get_args(part)[0], definitions)
        found += [{"type": "array", "items": item}, *([] if get_args(part)[0] is Slot else [item])]
    if get_origin(part) is Mapping:
        found.append({"type": "object", "additionalProperties": _value(get_args(part)[1], definitions)})
    return found


def _defined(cls: type, definitions: dict[str, Schema]) -> Schema:
    if cls.__name__ not in definitions:
        definitions[cls.__name__] = {}
        definitions[cls.__name__] = _record(cls, definitions)
    return {"$ref": f"#/definitions/{cls.__name__}"}


def _slot(definitions: dict[str, Schema]) -> Schema:
    """A slot is written out, or is the name of a piece, alone or with keys of place."""
    slot = _defined(Slot, definitions)
    place = {name: slot_key for name, slot_key in definitions["Slot"].get("properties", {}).items() if name in PLACE}
    if place:
        properties = {"use": {"type": "string", "description": "name of a piece"}, **place}
        definitions["Piece"] = {
            "type": "object", "properties": properties, "required": ["use"], "additionalProperties": False
        }  # fmt: skip
    return {"anyOf": [{"type": "string"}, slot, {"$ref": "#/definitions/Piece"}]}


def _page(definitions: dict[str, Schema]) -> Schema:
    """A page has the keys of its slot too."""
    _slot(definitions)
    page, slot = _record(PageHead, definitions), definitions["Slot"]
    return {**page, "properties": {**page["properties"], **slot["properties"]}}


def files() -> Mapping[str, str]:
    """Return the generated files: path from the repository's root, and text."""
    schemas = {
        "layout": schema(LayoutFile, "Layout"),
        "deck": schema(DeckFile, "deck.yaml"),
        "printer": schema(Printer, "Printer"),
    }
    texts = {
        f"layouts/schema/{name}.schema.json": json.dumps(of, indent=1, ensure_ascii=False) + "\n"
        for name, of in schemas.items()
    }
    return {**texts, "layouts/README.md": reference()}


def write() -> None:
    for name, text in files().items():
        path = ROOT / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write()
