"""README.md and OHJE.md say what is so: their commands, options, files, examples and pictures."""

import re

import pytest

from cardpress import places
from cardpress.cli import run
from cardpress.commands.exits import Exit
from cardpress.make import preview
from cardpress.places import ROOT
from docs import pictures

from . import look

GUIDES = {"README.md": "en", "OHJE.md": "fi"}
PAGES = (*GUIDES, "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")
FENCE = re.compile(r"^ *```(\w+)\n(.*?)^ *```$", re.DOTALL | re.MULTILINE)


def text(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def examples(name: str, kind: str) -> list[str]:
    """Return the examples of a kind, without the indentation of the list that they stand in."""
    found = (match[2] for match in FENCE.finditer(text(name)) if match[1] == kind)
    return [re.sub(rf"^{re.match(' *', example)[0]}", "", example, flags=re.MULTILINE) for example in found]


def lines(name: str) -> list[str]:
    """Return the commands of a guide, in blocks and in sentences."""
    blocks = [line for kind in ("sh", "bat") for block in examples(name, kind) for line in block.splitlines()]
    return [line.partition("  #")[0].strip() for line in (*blocks, *re.findall(r"`([^`\n]+)`", text(name)))]


@pytest.fixture
def own_deck(tmp_path, monkeypatch):
    """Follow a guide's steps in an empty folder, where content/ is; returns the deck's folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(places, "CONTENT", tmp_path / "content")

    def make(guide: str):
        folder, first = re.search(r"`(content/[\w-]+/)`.*?`(01-\w+\.md)`", text(guide), re.DOTALL).groups()
        deck = tmp_path / folder
        deck.mkdir(parents=True)
        (deck / "deck.yaml").write_text(examples(guide, "yaml")[0], "utf-8")
        card, with_keys = examples(guide, "markdown")
        (deck / first).write_text(card, "utf-8")
        (deck / "02-second.md").write_text(with_keys, "utf-8")
        (deck / "art").mkdir()
        picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><circle cx="50" cy="50" r="40"/></svg>'
        (deck / re.search(r"^art: (.+)$", with_keys, re.MULTILINE)[1]).write_text(picture, "utf-8")
        return deck

    return make


# Commands


@pytest.mark.parametrize("page", [*GUIDES, "CONTRIBUTING.md"])
def test_make_targets_exist(page):
    targets = set(re.findall(r"^([a-z][a-z -]*):", text("Makefile"), re.MULTILINE))
    known = {word for target in targets for word in target.split()}
    shown = {line.split()[1] for line in lines(page) if line.startswith("make ")}
    assert shown
    assert shown <= known


def test_make_on_windows_makes_the_same():
    """`make cards` means several products; every other word of make.bat is a product itself, or a deck."""
    targets = dict(re.findall(r"^(\w+): .*\n\t\$\(RUN\) make_cards.py build (\S+ .+)$", text("Makefile"), re.MULTILINE))
    several = dict(re.findall(r'^if "%~1"=="(\w+)" set words=(.+)$', text("make.bat"), re.MULTILINE))
    assert several == targets
    assert set(several) == {"cards", "booklet"}


@pytest.mark.parametrize("guide", GUIDES)
def test_options_exist(guide, capsys):
    for command in ("build", "check", "impose", "order", "proof", "testpage", "list"):
        run([command, "--help"], {})
    known = set(re.findall(r"--[a-z]+", capsys.readouterr().out))
    shown = set(re.findall(r"--[a-z]+", text(guide)))
    assert shown <= known
    assert {"--out", "--paper", "--printer", "--strict", "--lang"} <= shown


@pytest.mark.parametrize("guide", GUIDES)
def test_names_on_command_lines_exist(guide, own_deck):
    """Every example of a build names a deck, products, a printer and a paper that there are.

    With one product more, those that name none don't make the whole deck, which other tests do.
    """
    folder = own_deck(guide)
    shown = [line for line in lines(guide) if re.match(r"\S*python make_cards\.py build", line)]
    assert len(shown) >= 5
    for words in {tuple(re.sub(r"\S*/Desktop/", "there/", line).split()[2:]) for line in shown}:
        out = [] if "--out" in words or "--help" in words else ["--out", "there"]
        assert run([*words, "cards", *out], {}) == Exit.OK, words
    assert folder.is_dir()


@pytest.mark.parametrize("guide", GUIDES)
def test_all_files_are_in_the_table(guide, whole):
    shown = re.findall(r"^\| `([\w-]+\.(?:pdf|json))` \|", text(guide), re.MULTILINE)
    assert sorted(shown) == sorted(path.name for path in whole.iterdir() if path.suffix != ".png")


@pytest.mark.parametrize("guide", GUIDES)
def test_all_exit_codes_are_in_the_table(guide):
    shown = re.findall(r"^\| (\d+) \|", text(guide), re.MULTILINE)
    assert list(map(int, shown)) == sorted(Exit)


# Examples


@pytest.mark.parametrize(("guide", "language"), GUIDES.items())
def test_the_mistake_is_told_as_shown(guide, language, own_deck, capsys):
    deck = own_deck(guide)
    (shown,) = examples(guide, "text")
    card = deck / re.match(r"\S*/([\w-]+\.md):", shown)[1]
    card.write_text(f"---\ncolor: voilet\n---\n{card.read_text('utf-8')}", "utf-8")
    assert run(["build", deck.name, "--out", "there", "--lang", language], {}) == Exit.CONTENT
    assert capsys.readouterr().err.strip() == shown.strip()


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_somewhere(page):
    targets = [target.partition("#")[0] for target in re.findall(r"\]\(([^)]+)\)", text(page))]
    files = [target for target in targets if target and not target.startswith("http") and "…" not in target]
    assert all((ROOT / file).exists() for file in files), files


@pytest.mark.parametrize("guide", GUIDES)
def test_files_named_exist(guide):
    named = re.findall(r"`((?:fonts|layouts|cardpress|docs|tests)/[\w./-]*)`", text(guide))
    assert named
    assert all((ROOT / path).exists() for path in named)


def test_both_guides_show_the_same():
    """The same commands but for the names of things, the same files, pictures, and parts."""
    one, other = map(text, GUIDES)
    for pattern in (r"\]\((docs/[^)]+)\)", r"^\| `([^`]+)`", r"--[a-z]+", r"^(##) "):
        assert sorted(set(re.findall(pattern, one, re.MULTILINE))) == sorted(
            set(re.findall(pattern, other, re.MULTILINE))
        )
    assert one.count("\n## ") == other.count("\n## ")


# Pictures


@pytest.mark.parametrize("name", pictures.PICTURES)
def test_pictures_are_current(name):
    path = pictures.FOLDER / f"{name}.png"
    image = pictures.PICTURES[name]()
    look.check(path, image, colors=pictures.COLORS, largest=pictures.LARGEST, remedy="make pictures makes it again")


def test_pictures_are_small_and_shown():
    files = sorted(pictures.FOLDER.iterdir())
    assert [file.stem for file in files] == sorted(pictures.PICTURES)
    for file in files:
        assert file.stat().st_size <= pictures.LARGEST
        with look.Image.open(file) as image:
            assert image.width <= preview.WIDTH
        in_guides = all(f"docs/pictures/{file.name}" in text(guide) for guide in GUIDES)
        assert in_guides or f"pictures/{file.name}" in text("docs/line-breaking.md")
