"""Printers: what their files may say (`read/printers/`)."""

from ..message import Message, Sentences

SENTENCES: Sentences = {
    "printer-unknown": Message('there is no printer "{word}"', "{suggestion}"),
    "printer-profile-missing": Message(
        "there is no profile {file} in {folder} or among the program's own",
        "put it there (the ECI gives most of them away), or leave the key out",
    ),
    "printer-profile-unfit": Message(
        "{file} is no CMYK profile of a press", "name one whose description speaks of paper or of a printing condition"
    ),
    "printer-profile-new": Message(
        "{file} is an ICC profile of version {version}, and PDF/X-1a knows none later than 2",
        "use a profile of version 2, or write standard: x4",
    ),
    "printer-profile-needed": Message(
        "PDF/X-4 must hold its profile", "name the profile, or write standard: x1a-2003, which can do without"
    ),
    "printer-names-field": Message('names of files can\'t hold "{word}"', "{suggestion}"),
    "printer-names-alike": Message("several files would have one name", "the names need {field}"),
    "printer-trim": Message("a trim is for one product, and none is named", "name it: product: cards-pocket"),
}
