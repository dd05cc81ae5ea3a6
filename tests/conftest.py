"""Settings of hypothesis: the same examples every time, and no limit of time on a busy machine. Decks to build."""

import gc
import shutil

import pytest
from hypothesis import settings

from cardpress.cli import run
from cardpress.places import CONTENT

settings.register_profile("cardpress", deadline=None, derandomize=True, database=None)
settings.load_profile("cardpress")

gc.set_threshold(200_000)  # as the command does: looking for cycles often is a twentieth of the time

DECK = "hyvat-kaytanteet"
LONG = (
    "parcels", "standards", "preflight_tags", "preflight_decks", "colour", "look", "schemes", "cli", "docs", "manifest", "check_command",
    "impose_file", "pdf_files", "languages", "extraction",
)  # fmt: skip
"""Files of tests that take seconds, longest first; those that need the same products follow each other."""


def pytest_collection_modifyitems(items):
    """Let long files go first, so that no process works on one while the others have nothing left to do."""
    places = {f"test_{name}": place for place, name in enumerate(LONG)}
    items.sort(key=lambda item: places.get(item.path.stem, len(LONG)))


def pytest_collection_finish():
    """Look no more for cycles in what is there as long as the tests are."""
    gc.freeze()


@pytest.fixture(scope="session")
def whole(tmp_path_factory):
    """Build the real deck once, all of it."""
    folder = tmp_path_factory.mktemp("whole")
    assert run(["build", DECK, "--out", str(folder)], {}) == 0
    return folder


@pytest.fixture
def deck(tmp_path):
    """Copy the real deck to where it may be spoilt."""
    return shutil.copytree(CONTENT / DECK, tmp_path / "pakka")
