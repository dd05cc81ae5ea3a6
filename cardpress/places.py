"""Places: where decks, layouts, printers, fonts and our own data are."""

from pathlib import Path

ROOT = Path(__file__).parent.parent
"""Where fonts/, layouts/ and content/ are."""
DATA = Path(__file__).parent / "data"
"""What the program brings along and no author looks into: patterns of hyphenation, profiles of presses."""
CONTENT = ROOT / "content"
FONTS = ROOT / "fonts"
CAST_FONTS = ROOT / "build" / ".fonts"
"""Where fonts are kept that had to be made into plain TrueType; it may be deleted at any time."""
OWN_PRINTERS = Path("layouts") / "printers"
"""Where printers are, in the folder of a deck, in that where people work, and in ours."""


def deck_folders() -> dict[str, Path]:
    """Return the decks under content/ by name."""
    folders = sorted(CONTENT.iterdir()) if CONTENT.is_dir() else []
    return {folder.name: folder for folder in folders if is_deck(folder) or misnamed_deck_file(folder)}


def is_deck(folder: Path) -> bool:
    return (folder / "deck.yaml").is_file()


def misnamed_deck_file(folder: Path) -> str:
    """Return what is surely meant as deck.yaml, if anything: Notepad adds an ending that Windows does not show."""
    names = ("deck.yaml.txt", "deck.yml", "deck.yml.txt", "deck.txt")
    return next((name for name in names if (folder / name).is_file()), "")


def layout_folders(deck: Path) -> tuple[Path, Path]:
    """Return where a deck's layouts are looked for: its own come first."""
    return deck / "layouts", ROOT / "layouts"


def printer_folders(*decks: Path) -> tuple[Path, ...]:
    """Return where printers are looked for: those of decks come first, then people's own, then ours."""
    return *(deck / OWN_PRINTERS for deck in decks), OWN_PRINTERS, ROOT / OWN_PRINTERS
