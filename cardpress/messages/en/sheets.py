"""Sheets: pages that don't fit paper, or a print house's pictures (`impose/`, `order/`)."""

from ..message import Message, Sentences

SENTENCES: Sentences = {
    "paper-too-small": Message(
        "a page of {page} does not fit on {paper}; it needs {need}", "choose a larger paper, such as {papers}"
    ),
    "page-too-large": Message(
        "a page of {page} does not fit on {paper}; it needs {need}",
        "make the pages smaller: --size {size}; or choose a larger paper with --paper",
    ),
    "paper-none": Message(
        "a page of {page} does not fit on {paper}; it needs {need}",
        'write how large the paper is: --paper "700 x 1000 mm"',
    ),
    "face-shape": Message(
        "a page of {page} does not have the shape of a picture of {picture} pixels",
        "give the printer's file the trim and bleed that belong to its pictures",
    ),
    "pages-differ": Message("page {page} is {size}, the first is {first}", "all pages must have one size"),
    "marks-left-out": Message("there is no room for {marks} on {paper}", "choose a larger paper if you need them"),
    "contours-left-out": Message(
        "these sheets have no contours for the cutting machine: they are folded or glued before they are cut",
        "cut them by hand; --cuts draws where",
    ),
    "booklet-thick": Message(
        "{count} sheets are folded into each other; a booklet of more than {most} gapes, and pages move by {creep} mm",
        "lay it out as signatures (onto: signatures), which are folded by themselves and lie behind each other",
    ),
    "booklet-too-thick": Message(
        "{count} sheets are too many to fold into each other: pages of {page} would move by {creep} mm",
        "lay it out as signatures, which are folded by themselves and lie behind each other",
    ),
}
