"""PDF: anybody's files, opened to be laid onto sheets or looked at (`pdf/sheets/`, `preflight/`, `commands/`, `outside.py`, `confined.py`)."""

from ..message import Message, Sentences

SENTENCES: Sentences = {
    "file-empty": Message("the file is empty"),
    "pdf-unreadable": Message("the PDF can't be read: {reason}", "open it in another program and save it anew"),
    "pdf-too-large": Message("the PDF is larger than {mb} MB", "divide it, or save its pictures smaller"),
    "pdf-encrypted": Message("the PDF is locked with a password", "give it with --password"),
    "pdf-password": Message("the password does not open the PDF"),
    "pdf-locked": Message("the PDF is locked with a password", "save it without one in another program"),
    "pdf-too-much": Message("the pages of the PDF draw more than can be looked at"),
    "pdf-encryption": Message(
        "the PDF is locked in a way that can't be opened here", "save it without a password in another program"
    ),
    "pdf-without-pages": Message("the PDF has no pages"),
    "pdf-many-pages": Message("the PDF has more than {most} pages", "divide it into several files"),
    "pdf-page-size": Message(
        "page {page} has no proper size", "pages must have boxes with four numbers, and be no larger than {most} mm"
    ),
    "pdf-none": Message("this is not a PDF", "save the work as PDF in the program that it was made with"),
    "pdf-cut-off": Message("the PDF ends too early: it was not copied or downloaded to its end", "fetch it once more"),
    "pdf-slow": Message(
        "the PDF is still not done after {seconds} seconds of computing",
        "it may be damaged, or made to do harm; open it in another program and save it anew",
    ),
    "pdf-memory": Message(
        "working on the PDF would take more than {mb} MB of memory",
        "it may be damaged, or made to do harm; open it in another program and save it anew",
    ),
    "pdf-fatal": Message(
        "working on the PDF was stopped by the computer, perhaps for want of memory",
        "divide the file, or open it in another program and save it anew",
    ),
    "pdf-repaired": Message("the PDF was damaged and has been repaired", "look through the result"),
    "pdf-turned": Message(
        "pages that lie otherwise than the others were turned: {count}, the first of them page {page}",
        "look through the result; --mixed refuse refuses such files",
    ),
    "pdf-annotated": Message(
        "notes, stamps or fields on {count} pages, the first on page {page}, are not printed",
        "to keep them, save the file as a new PDF from the print dialog",
    ),
}
