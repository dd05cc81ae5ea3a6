"""ARCHITECTURE.md names every module with the first sentence of its docstring; UPDATE_GOLDEN=1 brings it up to date."""

import ast
import os
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from cardpress.places import ROOT

PAGE = ROOT / "ARCHITECTURE.md"
PACKAGE = ROOT / "cardpress"
MAP = re.compile(r"(?<=<!-- modules -->\n).*?(?=<!-- /modules -->)", re.DOTALL)


def order() -> list[str]:
    """Return modules and folders as they may know each other, from the contract of import-linter; others last."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    layers = next(contract["layers"] for contract in contracts if contract["type"] == "layers")
    return [name.removeprefix("cardpress.") for name in reversed(layers)]


def first_sentence(path: Path) -> str:
    docstring = ast.get_docstring(ast.parse(path.read_text("utf-8")))
    assert docstring, f"{path.name} has no docstring"
    paragraph = " ".join(docstring.split("\n\n")[0].split())
    return re.match(r".*?[.](?= |$)|.*", paragraph)[0]


def sections() -> Iterator[tuple[str, str, list[Path]]]:
    """Yield the title of a folder, what it is for, and its modules."""
    places = {name: place for place, name in enumerate(order())}
    modules = [path for path in PACKAGE.glob("*.py") if path.stem != "__init__"]
    yield "cardpress", "", sorted(modules, key=lambda path: (places.get(path.stem, len(places)), path.stem))
    folders = [path.parent.relative_to(PACKAGE) for path in PACKAGE.glob("*/**/__init__.py")]
    for folder in sorted(folders, key=lambda path: (places.get(path.parts[0], len(places)), path)):
        own = [path for path in sorted((PACKAGE / folder).glob("*.py")) if path.stem != "__init__"]
        yield f"cardpress/{folder.as_posix()}", first_sentence(PACKAGE / folder / "__init__.py"), own


def module_map() -> str:
    return "".join(f"\n{section}\n" for section in map(_section, sections())) + "\n"


def _section(section: tuple[str, str, list[Path]]) -> str:
    title, purpose, modules = section
    rows = [f"| `{path.name}` | {first_sentence(path)} |" for path in modules]
    head = [f"### `{title}/`", "", *([purpose, ""] if purpose else [])]
    return "\n".join([*head, "| module | what it does |", "|---|---|", *rows])


def test_every_module_is_named():
    before = PAGE.read_text("utf-8")
    now = MAP.sub(lambda _: module_map(), before)
    if os.environ.get("UPDATE_GOLDEN") == "1" and now != before:
        PAGE.write_text(now, "utf-8", newline="\n")
    shown = MAP.search(PAGE.read_text("utf-8"))[0]
    assert shown == module_map(), "ARCHITECTURE.md differs from the modules; UPDATE_GOLDEN=1 writes its list anew"


def test_no_other_module_is_named():
    rest = MAP.sub("", PAGE.read_text("utf-8"))
    known = {path.relative_to(base).as_posix() for base in (ROOT, PACKAGE) for path in PACKAGE.rglob("*.py")}
    known |= {path.name for path in PACKAGE.rglob("*.py")}
    known |= {path.relative_to(base).as_posix() for base in (ROOT, ROOT / "tests") for path in ROOT.glob("tests/*.py")}
    known |= {"make_cards.py", "docs/pictures.py", "commands/NAME.py"}
    named = {name for name in re.findall(r"`([\w/*]+\.py)`", rest) if "*" not in name}
    assert named <= known


def test_every_folder_is_in_the_order_of_imports():
    assert {path.parent.name for path in PACKAGE.glob("*/__init__.py")} <= set(order())
    assert {path.stem for path in PACKAGE.glob("*.py")} - {"__init__"} <= set(order())
