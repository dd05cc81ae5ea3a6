"""Document: the result of a run, or the list of what there is, as JSON for other programs."""

import dataclasses
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from .inventory import Inventory
from .messages import Language, phrase
from .outcome import Exit, Outcome
from .problem import Problem
from .read.source import shown

VERSION = 1
"""Goes up when a program that reads the documents must be changed."""


def of_run(outcomes: Sequence[Outcome], exit_code: Exit, language: Language) -> str:
    """Return the document of a build."""
    problems = (problem for outcome in outcomes for problem in outcome.problems)
    return _text(
        {
            "version": VERSION,
            "ok": exit_code == Exit.OK,
            "exit": exit_code,
            "files": [file for outcome in outcomes for file in _files(outcome)],
            "problems": _problems(problems, language),
        }
    )


def of_inventory(inventory: Inventory, language: Language) -> str:
    """Return the document of a list."""
    entries = dataclasses.asdict(dataclasses.replace(inventory, problems=()))
    return _text({"version": VERSION, **entries, "problems": _problems(inventory.problems, language)})


def _text(document: Mapping[str, Any]) -> str:
    """Write it in ASCII, which every terminal and pipe can carry."""
    return json.dumps(document, indent=2, default=str)


def _files(outcome: Outcome) -> Iterator[dict[str, Any]]:
    """Yield the files; those that are products with what is known of them."""
    products = {product.file: product for product in outcome.products}
    for name in outcome.files:
        about = dataclasses.asdict(products[name]) if name in products else {"file": name}
        yield about | {"path": shown(outcome.folder / name)}


def _problems(problems: Iterable[Problem], language: Language) -> list[dict[str, Any]]:
    return [_problem(problem, language) for problem in problems]


def _problem(problem: Problem, language: Language) -> dict[str, Any]:
    message, hint = phrase(problem, language)
    words = {"message": message, "hint": hint, "values": dict(problem.values)}
    return {"code": problem.code, "severity": problem.severity, **_place(problem), **words}


def _place(problem: Problem) -> dict[str, Any]:
    """Return where the problem is; a problem of a whole file has no line."""
    span = problem.span
    if span is None or not span.source.text:
        return {"file": span.source.path if span else None, "line": None, "column": None, "endline": None}
    start, end = span.source.position(span.start), span.source.position(span.end)
    return {"file": span.source.path, "line": start.line, "column": start.column, "endline": end.line}
