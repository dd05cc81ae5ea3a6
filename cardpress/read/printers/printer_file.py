"""Printer files: what a print house or an office machine asks for."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from ...problem import Problem, Problems, Refused
from ..named import files_by_name
from ..printer import Printer
from ..source import YAML_LIMIT, read_source
from ..yaml.decode import decode
from ..yaml.load import read_nodes
from ..yaml.nodes import Scalar
from .printer_check import check_printer


def find_printer(name: str, folders: Iterable[Path]) -> Path:
    """Return the printer's file; a name that ends in .yaml is a path. Refused ("printer-unknown") if there is none."""
    if Path(name).suffix == ".yaml":
        return Path(name)
    known = files_by_name(folders)
    if name not in known:
        raise Refused([Problem("printer-unknown", None, {"word": name, "known": tuple(sorted(known))})])
    return known[name]


def read_printer(path: Path, problems: Problems) -> Printer:
    """Read a printer file. Refused if it has errors; advice stays in `problems`."""
    source = read_source(path, YAML_LIMIT, problems)
    node = read_nodes(source, problems) if source else None
    printer = decode(Printer, node, problems, Scalar(path.stem, node.span)) if node else None
    if node and printer:
        printer = replace(printer, folder=path.parent)
        check_printer(printer, node, problems)
    problems.stop_on_errors()
    assert printer is not None
    return printer
