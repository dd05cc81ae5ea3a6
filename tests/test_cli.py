"""The command line as people and scripts meet it: files, messages, exit codes."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import get_args

import pytest
from pypdf import PdfReader

from cardpress import __version__, arguments, cli, places
from cardpress.cli import chosen_language, run
from cardpress.commands import build as run_module
from cardpress.commands import request
from cardpress.commands.exits import Exit
from cardpress.messages.words import words_of
from cardpress.read.layout import Scheme
from cardpress.report import terminal as report

from . import decks

MAKE_CARDS = Path(__file__).parents[1] / "make_cards.py"
PRODUCTS = [
    "cards",
    "cards-pocket",
    "cards-sheets",
    "cards-pocket-sheets",
    "posters",
    "booklet",
    "booklet-sheets",
    "handout",
]
REAL = "hyvat-kaytanteet"
FILES = {
    *(f"{name}.pdf" for name in PRODUCTS),
    *(f"{name}.png" for name in PRODUCTS),
    "everything.pdf",
    "preview.png",
    "manifest.json",
}


@pytest.fixture
def ask(capsys):
    """Run a command; return its exit code, standard output and standard error."""

    def asked(*words):
        code = run([str(word) for word in words], {})
        return code, *capsys.readouterr()

    return asked


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize(
    ("files", "said"), [({}, "it has no deck.yaml"), ({"deck.yaml.txt": b"title: T"}, "has deck.yaml.txt in place")]
)
def test_a_folder_of_content_that_is_no_deck_is_told_as_that(tmp_path, monkeypatch, capsys, files, said):
    folder = tmp_path / "content" / "oma-pakka"
    folder.mkdir(parents=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    for module in (places, request):
        monkeypatch.setattr(module, "CONTENT", tmp_path / "content")
    assert run(["build", "oma-pakka", "--lang", "en"], {}) == Exit.USAGE
    assert said in capsys.readouterr().err


def test_a_whole_deck(whole):
    assert set(contents(whole)) == FILES


def test_everything_holds_all_products_with_an_outline(whole):
    reader = PdfReader(whole / "everything.pdf")
    pages = {name: len(PdfReader(whole / f"{name}.pdf").pages) for name in PRODUCTS}
    assert len(reader.pages) == sum(pages.values())
    titles = [item.title for item in reader.outline]
    assert titles[0] == "Kortit: cards"
    assert [title.partition(": ")[2] for title in titles] == PRODUCTS


def test_the_same_bytes_twice_wherever_the_deck_is(whole, tmp_path, monkeypatch, ask):
    shutil.copytree(decks.REAL, tmp_path / REAL)
    monkeypatch.chdir(tmp_path / REAL)
    assert ask("build", ".", "--out", "../out")[0] == 0
    assert contents(tmp_path / "out") == contents(whole)


def test_one_product(ask, deck, tmp_path):
    code, out, err = ask("build", deck, "handout", "handout", "--out", tmp_path / "out")
    assert code == 0
    assert set(contents(tmp_path / "out")) == {"handout.pdf"}
    assert re.search(r"handout\.pdf  2 pages 210 × 297 mm, body text 12 pt \(x-height 2\.1 mm\)", out)
    assert err == "making handout\n"


@pytest.mark.parametrize(("paper", "missing"), [("A4", True), ("A3", False)])
def test_sheets_without_a_margin_are_told(ask, deck, tmp_path, paper, missing):
    _, out, err = ask("build", deck, "booklet-sheets", "--paper", paper, "--out", tmp_path / "out")
    assert ("no margin to say what each sheet is" in out) == missing
    assert "advice" not in err


@pytest.mark.parametrize(
    ("printer", "told"),
    [
        ("makeplayingcards", "MakePlayingCards prints cards from pictures"),
        ("mbprint", "wants its files under names of its own"),
    ],
)
def test_a_printer_of_other_files_is_sent_an_order(ask, deck, tmp_path, printer, told):
    code, _, err = ask("build", deck, "cards-pocket", "--printer", printer, "--out", tmp_path / "out")
    assert code == 0
    assert told in err
    assert f"cardpress order {deck.as_posix()} --printer {printer}" in err
    for words in (["handout", "--printer", "makeplayingcards"], ["cards-pocket", "--printer", "grano"]):
        assert "cardpress order" not in ask("build", deck, *words, "--out", tmp_path / "out")[2]


def test_a_product_without_its_deck(ask, tmp_path):
    code, _, _ = ask("build", "handout", "--out", tmp_path)
    assert code == 0
    made = {f"{folder.name}/{file.name}" for folder in tmp_path.iterdir() for file in folder.iterdir()}
    assert made == {f"{name}/handout.pdf" for name in (REAL, "keskustelukortit")}


def test_files_of_a_foreign_deck_go_into_the_current_folder(ask, deck, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    code, out, _ = ask("build", "pakka", "handout")
    assert code == 0
    assert out.endswith("the files are in build/pakka\n")
    assert (tmp_path / "build" / deck.name / "handout.pdf").exists()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["build", "hyvat-kaytantet"], 'no deck "hyvat-kaytantet"\n  = hint: did you mean "hyvat-kaytanteet"?'),
        (["build", "crads"], 'no product "crads"\n  = hint: did you mean "cards"?'),
        (["build", "hyvat-kaytanteet", "crads"], 'no product "crads"\n  = hint: did you mean "cards"?'),
        (["build", "--printer", "offise"], 'no printer "offise"\n  = hint: did you mean "office"?'),
        (["build", "--paper", "A33"], '"A33" is neither the name of a paper'),
        (["build", "--paper", "0 x 10 mm"], '"0 x 10 mm" is neither the name of a paper'),
        (["build", "--paper", "9000 x 9000 mm"], '"9000 x 9000 mm" is neither the name of a paper'),
        (["build", "./nosuch"], "no folder nosuch"),
        (["build", str(MAKE_CARDS.parent / "tests")], "is not a deck"),
        (["biuld"], 'no command "biuld"\n  = hint: did you mean "build"?'),
        (["build", "--papr", "A4"], 'no option "--papr"\n  = hint: did you mean "--paper"?'),
        (["build", "--paper"], "the option --paper lacks its value"),
        (["order", "--copies", "0"], "the option --copies lacks its value, or has one that it does not take"),
        (["list", "--lang", "sv"], '"sv" can\'t be the value of --lang'),
        (["list", "everything"], '"everything" can\'t be the value of list'),
        (["list", "decks", "everything"], "one word too many: everything\n  = hint: cardpress list --help"),
        (["check"], "no file was named\n  = hint: write it after the command: cardpress check FILE.pdf"),
        (["impose"], "no file was named"),
        (["impose", "a.pdf"], "the option --as is missing\n  = hint: known are: single"),
        (["impose", "a.pdf", "--as", "grid", "--bleed", "3"], '"3" is no length for --bleed'),
    ],
)
def test_wrong_words(ask, tmp_path, monkeypatch, words, told):
    monkeypatch.chdir(tmp_path)
    code, out, err = ask(*words)
    assert (code, out) == (2, "")
    assert told in err
    assert "Traceback" not in err


def test_a_deck_in_this_folder_may_have_been_meant(ask, tmp_path, monkeypatch):
    decks.small_deck(tmp_path / "pakka", {})
    if (tmp_path / "Pakka").exists():
        pytest.skip("to this file system both names are the same")
    monkeypatch.chdir(tmp_path)
    for command in ("build", "hyphenate"):
        code, _, err = ask(command, "Pakka")
        assert code == 2
        assert 'did you mean "pakka"?' in err


def test_no_words(ask):
    code, out, _ = ask()
    assert code == 2
    assert "Usage:" in out


def spoil(file, old, new):
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


def test_a_mistake_leaves_the_old_files(ask, deck, tmp_path):
    out = tmp_path / "out"
    ask("build", deck, "handout", "--out", out)
    before = contents(out)
    spoil(deck / "deck.yaml", "language:", "langauge:")
    code, _, err = ask("build", deck, "handout", "--out", out)
    assert code == 1
    assert contents(out) == before
    assert 'did you mean "language"?' in err
    assert err.endswith("nothing was written; files from before are as they were\n")


def test_text_far_too_long(ask, deck, tmp_path):
    (deck / "04-ryhmat.md").write_text("# Ryhmät\n\n" + "Sanoja on aivan liikaa. " * 200, "utf-8")
    code, _, err = ask("build", deck, "cards", "posters", "--out", tmp_path / "out")
    assert code == 1
    assert re.search(r"04-ryhmat\.md:3:\d+: error: the text is too long for (cards|posters)", err)
    assert not (tmp_path / "out").exists()


def test_a_letter_that_the_font_lacks(ask, deck, tmp_path):
    (deck / "04-ryhmat.md").write_text("# Ryhmät\n\nHienoa 😀!\n", "utf-8")
    code, _, err = ask("build", deck, "handout", "--out", tmp_path / "out", "--lang", "fi")
    assert code == 1
    assert re.search(r"04-ryhmat\.md:3:8: virhe: kirjasimessa .* ei ole merkkiä U\+1F600", err)


def test_an_empty_deck(ask, deck, tmp_path):
    for card in deck.glob("*.md"):
        card.unlink()
    code, _, err = ask("build", deck, "--out", tmp_path / "out")
    assert code == 1
    assert "the deck has no cards" in err


@pytest.mark.parametrize(
    ("choice", "product", "told", "hint"),
    [
        ("{cards: crads}", "cards", '3:18: error: there is no layout "crads"', 'did you mean "cards"?'),
        (
            "{crads: bookmark}",
            "handout",
            '3:11: error: the layout "bookmark" has no product "crads"',
            "write bookmark or bookmark-sheets",
        ),
    ],
)
def test_a_choice_of_layout_that_can_not_be(ask, deck, tmp_path, choice, product, told, hint):
    (deck / "deck.yaml").write_text(f"title: Pakka\nlanguage: fi\nlayouts: {choice}\n", "utf-8")
    code, _, err = ask("build", deck, product, "--out", tmp_path / "out")
    assert code == 1
    assert f"deck.yaml:{told}" in err
    assert f"hint: {hint}" in err


def test_a_product_that_no_file_can_be_called_like(ask, deck, tmp_path):
    (deck / "layouts").mkdir()
    layout = (MAKE_CARDS.parent / "layouts" / "handout.yaml").read_text("utf-8")
    (deck / "layouts" / "trick.yaml").write_text(layout.replace("  handout:", '  "../trick":'), "utf-8")
    code, _, err = ask("build", deck, "../trick", "--out", tmp_path / "out")
    assert code == 1
    assert "can't be the name of a file" in err
    assert not (tmp_path / "trick.pdf").exists()


def test_pages_larger_than_the_paper(ask, tmp_path):
    code, _, err = ask("build", REAL, "cards-sheets", "booklet-sheets", "--paper", "A6", "--out", tmp_path)
    assert code == 1
    assert err.count("does not fit on") == 2


def test_advice(ask, tmp_path):
    words = ["build", REAL, "cards-sheets", "--paper", "122 x 165 mm", "--out", tmp_path]
    code, out, err = ask(*words)
    assert code == 0
    assert "12 pages 105 × 148 mm on 6 sheets 122 × 165 mm" in out
    assert "advice: there is no room for crop marks" in err
    (tmp_path / "cards-sheets.pdf").unlink()
    code, _, err = ask(*words, "--strict")
    assert code == 1
    assert "error: there is no room for crop marks" in err
    assert not list(tmp_path.iterdir())


def test_an_output_that_can_not_be_written_is_told_at_once(ask, tmp_path):
    (tmp_path / "file").touch()
    code, out, err = ask("build", "--out", tmp_path / "file")
    assert (code, out) == (3, "")
    assert err.startswith("error: can't write")


def test_json(ask, deck, tmp_path):
    spoil(deck / "deck.yaml", "funding: eu", "funding: eu\nlink2: x")
    code, out, err = ask("build", deck, "--json", "--out", tmp_path / "out")
    document = json.loads(out)
    assert (code, document["version"], document["ok"], document["exit"], document["files"]) == (1, 1, False, 1, [])
    (problem,) = document["problems"]
    assert problem["code"] == "key-unknown"
    assert problem["severity"] == "error"
    assert problem["file"].endswith("pakka/deck.yaml")
    assert (problem["line"], problem["column"], problem["endline"]) == (8, 1, 8)
    assert problem["message"] == 'there is no key "link2" here'
    assert problem["hint"] == 'did you mean "link"?'
    assert problem["values"]["word"] == "link2"
    assert problem["message"] in err


def test_json_of_files(ask, tmp_path):
    code, out, _ = ask("build", REAL, "handout", "--json", "--out", tmp_path)
    document = json.loads(out)
    assert (code, document["ok"]) == (0, True)
    (file,) = document["files"]
    assert (file["name"], file["pages"], file["trim_mm"]) == ("handout", 2, [210, 297])
    assert Path(file["path"]) == tmp_path / "handout.pdf"


def test_json_of_wrong_words(ask):
    code, out, _ = ask("build", "crads", "--json")
    assert (code, json.loads(out)["exit"]) == (2, 2)


def test_list(ask):
    code, out, _ = ask("list")
    assert code == 0
    assert "hyvat-kaytanteet  Hyvien käytänteiden kortit  cards: 5, language: fi" in out
    assert re.search(r"posters-large +Posters +420 × 594 mm +single pages +only when named\n", out)
    assert re.search(r"cards-sheets +Cards +105 × 148 mm +several on a sheet\n", out)
    assert "office" in out
    assert "SRA3" in out


def test_list_in_finnish_and_as_json(ask):
    _, out, _ = ask("--lang", "fi", "list")
    assert "Julisteet" in out
    _, out, _ = ask("list", "--lang=fi", "--json")
    document = json.loads(out)
    assert document["decks"] == [
        {"name": "hyvat-kaytanteet", "title": "Hyvien käytänteiden kortit", "language": "fi", "cards": 5},
        {"name": "keskustelukortit", "title": "Keskustelukortit", "language": "fi", "cards": 12},
    ]
    assert document["products"][0]["layout"] == "Kortit"


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "fi_FI.UTF-8"}, "fi"),
        ({"LC_ALL": "en_US.UTF-8", "LANG": "fi_FI.UTF-8"}, "en"),
        ({"LC_MESSAGES": "fi", "LANG": "C"}, "fi"),
        ({"LC_ALL": "", "LANG": "sv_FI"}, "en"),
    ],
)
def test_language_of_the_computer(environment, language):
    assert chosen_language(["build"], environment) == language


def test_language_of_windows(monkeypatch):
    monkeypatch.setattr("locale.getlocale", lambda: ("Finnish_Finland", "1252"))
    assert chosen_language([], {}) == "fi"
    assert chosen_language(["--lang", "en"], {}) == "en"


@pytest.mark.parametrize("language", ["en", "fi"])
@pytest.mark.parametrize("command", ["", *arguments.COMMANDS])
def test_help_names_every_option(ask, language, command):
    code, out, _ = ask("--lang", language, *filter(None, [command]), "--help")
    group = arguments.commands(report.Report(language))
    options = [name for option in (group.commands[command] if command else group).params for name in option.opts]
    assert code == 0
    assert [name for name in options if name.startswith("--") and name not in out] == []
    assert max(map(len, out.splitlines())) <= 120


def test_help_names_every_exit_code(ask):
    _, out, _ = ask("--help")
    assert all(re.search(rf"\b{code.value} \w", out) for code in cli.Exit)


def test_version(ask):
    assert ask("--version") == (0, f"cardpress {__version__}\n", "")


def test_our_own_mistake(ask, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr(run_module, "build", lambda *_: 1 / 0)
    code, _, err = ask("build", "cards", "--out", tmp_path / "out")
    assert code == 4
    (line,) = err.splitlines()
    assert line.startswith("this is a mistake in Cardpress, not yours (ZeroDivisionError: division by zero)")
    assert line.endswith((tmp_path / cli.FAULT_FILE).as_posix())
    assert "Traceback" in (tmp_path / cli.FAULT_FILE).read_text("utf-8")


def test_interrupted(ask, tmp_path, monkeypatch):
    def stop(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(run_module, "build", stop)
    code, _, err = ask("build", "cards", "--out", tmp_path)
    assert (code, err.strip()) == (130, "stopped")


def test_an_error_of_the_system(ask, tmp_path, monkeypatch):
    def refuse(*_):
        raise PermissionError(13, "Permission denied", "deck.yaml")

    monkeypatch.setattr(run_module, "build", refuse)
    code, _, err = ask("build", "cards", "--out", tmp_path)
    assert code == 3
    assert "deck.yaml: it is not allowed" in err


def test_an_error_of_the_system_without_a_file(ask, tmp_path, monkeypatch):
    def refuse(*_):
        raise BlockingIOError(11, "no process can be started")

    monkeypatch.setattr(run_module, "build", refuse)
    code, _, err = ask("build", "cards", "--out", tmp_path)
    assert code == 3
    assert "could not go on: no process can be started" in err


def outside(*words, **options):
    """Run the program as its users do."""
    return subprocess.run([sys.executable, MAKE_CARDS, *words], capture_output=True, check=False, **options)


def test_from_another_folder(tmp_path):
    env = os.environ | {"LC_ALL": "fi_FI.UTF-8", "PYTHONIOENCODING": "utf-8"}
    ended = outside("build", REAL, "handout", "--out", "ulos ä", cwd=tmp_path, env=env)
    assert ended.returncode == 0
    assert "tiedostot ovat kansiossa ulos ä" in ended.stdout.decode()
    assert (tmp_path / "ulos ä" / "handout.pdf").exists()


def test_a_terminal_that_lacks_letters(tmp_path):
    ended = outside("list", cwd=tmp_path, env=os.environ | {"PYTHONIOENCODING": "iso8859-5"})
    assert ended.returncode == 0
    assert b"105 ? 148 mm" in ended.stdout


def test_as_a_module():
    words = [sys.executable, "-m", "cardpress", "--version"]
    ended = subprocess.run(words, capture_output=True, check=True, cwd=MAKE_CARDS.parent)
    assert ended.stdout.decode().strip() == f"cardpress {__version__}"


@pytest.mark.skipif(os.name == "nt", reason="pipes close differently there")
def test_a_closed_pipe_is_quiet():
    command = f'"{sys.executable}" "{MAKE_CARDS}" list | true'
    ended = subprocess.run(["bash", "-c", command], capture_output=True, check=False)
    assert ended.stderr == b""


@pytest.mark.skipif(os.name == "nt", reason="pipes close differently there")
@pytest.mark.parametrize("words", [["list"], ["build", "nowhere", "--json"]])
def test_a_closed_pipe_is_no_mistake_of_the_deck(words):
    reading, writing = os.pipe()
    os.close(reading)
    ended = subprocess.run([sys.executable, MAKE_CARDS, *words], stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert (ended.returncode, ended.stderr) == (3, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk that is always full")
@pytest.mark.parametrize("words", [["list"], ["list", "--json"], ["--help"]])
def test_a_full_disk_behind_standard_output(words):
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run([sys.executable, MAKE_CARDS, *words], stdout=full, stderr=subprocess.PIPE, check=False)
    assert ended.returncode == 3
    assert ended.stderr.decode().splitlines()[0] == "error: standard output can't be written: the disk is full"
    assert b"nothing was written" not in ended.stderr


@pytest.mark.skipif(os.name == "nt", reason="no shell that closes it there")
def test_standard_output_may_be_closed():
    ended = subprocess.run(
        ["bash", "-c", f'"{sys.executable}" "{MAKE_CARDS}" list >&-'], capture_output=True, check=False
    )
    assert (ended.returncode, ended.stderr) == (0, b"")


@pytest.mark.skipif(os.name == "nt", reason="no pseudo terminals there")
@pytest.mark.parametrize(("no_color", "colored"), [("", True), ("1", False)])
def test_on_a_terminal(tmp_path, no_color, colored):
    import pty

    (tmp_path / "pakka").mkdir()
    (tmp_path / "pakka" / "deck.yaml").write_text("title: Pakka\n", "utf-8")
    ours, theirs = pty.openpty()
    environment = os.environ | {"NO_COLOR": no_color, "TERM": "xterm"}
    subprocess.run(
        [sys.executable, MAKE_CARDS, "build", "pakka"], cwd=tmp_path, env=environment, stderr=theirs, check=False
    )
    os.close(theirs)
    assert (b"\x1b[" in os.read(ours, 10_000)) == colored
    os.close(ours)


@pytest.mark.skipif(os.name == "nt", reason="signals differ there")
def test_stopped_from_the_keyboard(tmp_path):
    signal.signal(signal.SIGINT, signal.default_int_handler)  # in a shell's background it is ignored, by children too
    running = subprocess.Popen([sys.executable, MAKE_CARDS, "build", REAL, "--out", tmp_path], stderr=subprocess.PIPE)
    assert running.stderr.readline() == b"making cards\n"
    running.send_signal(signal.SIGINT)
    assert running.stderr.read().decode().strip().endswith("stopped")
    assert running.wait() == 130
    assert not list(tmp_path.iterdir())


def test_help_is_quick():
    began = time.monotonic()
    outside("--help")
    assert time.monotonic() - began < 2


@pytest.mark.parametrize("language", ["en", "fi"])
def test_every_scheme_has_a_name(language):
    assert set(words_of(language).schemes) == set(get_args(Scheme))


def test_one_part_of_the_list_can_be_asked_for(ask):
    code, out, _ = ask("list", "printers", "--lang", "en")
    assert (code, out.splitlines()[0]) == (0, "Printers:")
    assert "Decks" not in out
    rows = {line.split()[0]: line for line in out.splitlines()[1:]}
    assert "PDF/X-1a:2003" in rows["drivethrucards"]
    assert "69.8 × 120.6 mm" in rows["drivethrucards"]
    assert "pictures, 900 × 1500 pixels" in rows["thegamecrafter"]
