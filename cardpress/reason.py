"""Reasons: why the computer did not do what it was asked for, as words of the catalogue where there are any."""

import errno

from .problem import Term

REASONS = {
    errno.EACCES: "no-permission",
    errno.EPERM: "no-permission",
    errno.EROFS: "no-permission",
    errno.ENOSPC: "no-room",
    errno.EDQUOT: "no-room",
    errno.ENOENT: "no-such",
    errno.ENOTDIR: "no-folder",
    errno.EEXIST: "no-folder",
    errno.ENAMETOOLONG: "too-long",
}


def reason_of(error: OSError) -> str:
    """Return a Term, or else the computer's own words."""
    return Term(REASONS[error.errno]) if error.errno in REASONS else error.strerror or str(error)
