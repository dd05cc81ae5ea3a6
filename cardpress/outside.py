"""Outside: what is asked of a PDF that anybody made, before a library reads it and while one does."""

from collections.abc import Iterator
from contextlib import contextmanager

from .problem import Problem, Refused

MOST_BYTES = 300_000_000
MOST_PAGES = 2000


def check_data(data: bytes) -> None:
    """Refuse what can be no PDF, or none that is worth a try ("file-empty", "pdf-none", "pdf-too-large")."""
    if b"%PDF-" not in data[:1024]:
        raise refused("pdf-none" if data else "file-empty")
    if len(data) > MOST_BYTES:
        raise refused("pdf-too-large", mb=MOST_BYTES // 1_000_000)


def check_count(pages: int) -> None:
    """Refuse too few pages or too many ("pdf-without-pages", "pdf-many-pages")."""
    if not pages:
        raise refused("pdf-without-pages")
    if pages > MOST_PAGES:
        raise refused("pdf-many-pages", most=MOST_PAGES)


@contextmanager
def refusing_unreadable() -> Iterator[None]:
    """Refuse ("pdf-unreadable") whatever goes wrong while a library reads somebody's file: it is the file's fault."""
    try:
        yield
    except Refused:
        raise
    except (Exception, RecursionError, MemoryError) as error:
        reason = str(error).partition("\n")[0][:100] or type(error).__name__
        raise refused("pdf-unreadable", reason=reason) from error


def refused(code: str, **values: object) -> Refused:
    """Return what to raise about a file that has no lines to point at."""
    return Refused([Problem(code, values=values)])
