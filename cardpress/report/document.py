"""Document: the result of a run, or the list of what there is, as JSON for other programs."""

import dataclasses
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..commands.exits import Exit
from ..commands.outcome import Outcome
from ..geometry import MM
from ..messages import Language
from ..messages.render import phrase
from ..problem import Problem
from ..read.source import shown

if TYPE_CHECKING:
    from ..commands.check import Checked
    from ..commands.list import Inventory
    from ..preflight.finding import Finding, Report

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


def of_check(checked: "Checked", language: Language) -> str:
    """Return the document of a check; `report` is none where the file could not be looked at."""
    report = of_report(checked.report, language) if checked.report else None
    about = {"file": checked.file.as_posix(), "printer": checked.printer, "report": report}
    answer = {"version": VERSION, "ok": checked.exit == Exit.OK, "exit": checked.exit}
    return _text({**answer, **about, "problems": _problems(checked.problems, language)})


def of_report(report: "Report", language: Language) -> dict[str, Any]:
    """Return what preflight found, lengths in millimetres."""
    findings = [_finding(finding, language) for finding in report.findings]
    messages = [phrase(problem, language)[0] for problem in report.left_out("")]
    unchecked = [{"code": code, "message": said} for code, said in zip(report.unchecked, messages, strict=True)]
    about = {"pages": report.pages, "claims": report.claims or None, "trim_mm": _millimetres(report.trim)}
    return {**about, "findings": findings, "unchecked": unchecked}


def _finding(finding: "Finding", language: Language) -> dict[str, Any]:
    """Return a finding; `place_mm` is a box from the trim's top left corner."""
    message, hint = phrase(finding.as_problem(""), language)
    where = {"page": finding.page or None, "card": finding.card or None, "side": finding.side or None}
    place = _millimetres(finding.place) if finding.place else None
    measured = {"found": finding.found, "limit": finding.limit, "about": finding.about, "count": finding.count}
    told = {"rule": finding.source, "message": message, "hint": hint}
    return {"code": finding.code, "severity": finding.severity, **where, "place_mm": place, **measured, **told}


def _millimetres(lengths: Iterable[float]) -> list[float]:
    return [round(length / MM, 2) for length in lengths]


def of_inventory(inventory: "Inventory", language: Language) -> str:
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
        about = products[name].as_data() if name in products else {"file": name}
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
