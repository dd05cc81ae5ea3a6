"""What a file says of itself: title, author, language and dates."""

import os
from datetime import UTC, datetime
from typing import NamedTuple

NO_CLOCK = "946684800"
"""1 January 2000: files made twice are the same, whenever that is (reproducible-builds.org)."""


class About(NamedTuple):
    """A document's title, author and language (such as "fi"), as its reader shows them."""

    title: str
    author: str
    language: str
    subject: str = ""


def created() -> datetime:
    """Return the time that files bear: SOURCE_DATE_EPOCH (seconds), or the year 2000."""
    return datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", NO_CLOCK)), UTC)
