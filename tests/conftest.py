"""Settings of hypothesis: the same examples every time, and no limit of time on a busy machine. Decks to build."""

import shutil

import pytest
from hypothesis import settings

from cardpress.cli import run
from cardpress.places import CONTENT

settings.register_profile("cardpress", deadline=None, derandomize=True, database=None)
settings.load_profile("cardpress")

DECK = "hyvat-kaytanteet"


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
