"""Findings: what preflight finds in a finished file (`preflight/`).

`found` and `limit` are what was measured and what is allowed; `about` names what it is about.
"""

from ..message import Message, Sentences

SENTENCES: Sentences = {
    "not-checked": Message("not checked: {what}"),
    # boxes and pages
    "trim-missing": Message(
        "nothing says where the page is cut (no TrimBox)", "export the file again with bleed and trim, or as PDF/X"
    ),
    "trim-and-art": Message("the page has a TrimBox and an ArtBox; only one may be there", "remove the ArtBox"),
    "trim-size": Message("the page is {found} mm, the product is {limit} mm", "build it again"),
    "sizes-differ": Message("the page is {found} mm, the first page {limit} mm", "is it meant so?"),
    "page-size": Message("the page is {found} mm, which no PDF may be"),
    "boxes-cross": Message("boxes of the page reach over each other: {about}", "export the file again"),
    "crop-box": Message("only a part of the page is shown (CropBox)", "remove the cropping"),
    "user-unit": Message("the page is enlarged {found} times by its UserUnit", "export the page at its real size"),
    "page-turned": Message(
        "the page is turned by {found} degrees (Rotate)", "turn the page in the program that made it"
    ),
    "bleed-box": Message(
        "the bleed is {found} mm wide, at least {limit} mm are needed", "export the file with more bleed"
    ),
    "bleed-short": Message(
        "colour goes {found} mm over the cut, it should go {limit} mm",
        "let the ground or the picture reach further, else white edges may show",
    ),
    "trim-off-centre": Message(
        "the trim is {found} mm off the middle of the page", "export with the same margin on all sides"
    ),
    "annotation": Message("a note, link or field lies on the page: {about}", "remove it, or save without notes"),
    "page-empty": Message("the page is empty", "is it meant so?"),
    "page-count": Message("the file has {found} pages, the product {limit}", "build it again"),
    "page-order": Message('"{about}" is on page {found} instead', "check the order of the pages"),
    "page-again": Message("the page looks like page {found}", "is it there twice by mistake?"),
    "marks-missing": Message("crop marks are missing", "export with crop marks"),
    "marks-there": Message("something is printed outside of page and bleed", "export without printer's marks"),
    # colour and ink
    "color-space": Message(
        "a colour is not made of printing inks: {about}", "turn it into CMYK with the profile of the print house"
    ),
    "registration-inside": Message(
        "the colour for registration marks (All) is on the page", "use black (K 100) instead"
    ),
    "spot": Message("there is a spot colour that was not asked for: {about}", "turn it into CMYK, or order it"),
    "white-overprints": Message("white overprints, so it will not be seen", "turn overprint off for white"),
    "ink-of-color": Message("a colour has {found} % of ink, at most {limit} % are allowed", "make it lighter"),
    "ink-total": Message(
        "{found} % of ink lie over each other, at most {limit} % are allowed",
        "make the colours lighter there: too much ink does not dry",
    ),
    "blend-space": Message("transparency is blended in {about} instead of CMYK", "set the blending space to CMYK"),
    # text
    "text-small": Message("text of {found} pt, the smallest allowed is {limit} pt", "make it larger"),
    "text-reversed": Message("white text of {found} pt, at least {limit} pt is advised", "make it larger or bolder"),
    "text-many-inks": Message(
        "text of {found} pt is made of several inks, at least {limit} pt is advised", "make it black (K 100) or larger"
    ),
    "text-rich-black": Message(
        "black text has {found} % of ink, at most {limit} % is advised", "use black alone (K 100)"
    ),
    "text-near-cut": Message(
        "text is {found} mm from the cut, it should be {limit} mm", "move it inside, or it may be cut"
    ),
    "text-lost": Message('this text of the deck is missing on paper: "{about}"', "build it again"),
    "black-knocks-out": Message(
        "black text of {found} pt leaves its ground white; under {limit} pt it should overprint",
        "turn overprint on for black text (overprint mode 1)",
    ),
    "gray-text": Message(
        "small black text is in DeviceGray, which some presses don't overprint", "use CMYK with K 100"
    ),
    "font-not-embedded": Message("the font {about} is not in the file", "embed all fonts"),
    "font-without-unicode": Message(
        "text in the font {about} can't be read out of the file", "export again; printing is not harmed"
    ),
    "glyph-lost": Message("the font {about} lacks a letter that is used", "use another font there"),
    # lines and pictures
    "line-thin": Message("a line is {found} pt thick, the finest allowed is {limit} pt", "make it thicker"),
    "black-line-knocks-out": Message(
        "a black line of {found} pt leaves its ground white; under {limit} pt it should overprint",
        "turn overprint on for black lines",
    ),
    "picture-coarse": Message(
        "a picture has {found} pixels an inch, {limit} are needed", "use a larger picture, or show it smaller"
    ),
    "bitmap-coarse": Message(
        "a black and white picture has {found} pixels an inch, {limit} are needed",
        "scan it finer, or draw it with paths",
    ),
    # what a press must not be left to decide
    "resource-missing": Message(
        "the page names something that isn't in the file: {about}", "export the file again; parts would be missing"
    ),
    "transparency": Message("something is transparent ({about}), which the standard does not allow", "flatten it"),
    "transfer": Message("the page changes the curves of the press ({about})", "remove transfer functions"),
    "postscript": Message("a part of the page is PostScript: {about}", "export the file again"),
    "opi": Message("a picture only stands for another one (OPI)", "put the real picture in"),
    "packing": Message("a picture is packed in a way that the standard does not allow: {about}", "export it again"),
    # the file and its standard
    "standard-missing": Message("the file is {found}, the print house wants {limit}", "export it as {limit}"),
    "encrypted": Message("the file is encrypted", "save it without a password"),
    "damaged": Message("the file was damaged and has been repaired", "export it again"),
    "version": Message(
        "the file is PDF {found}, the standard that it names ends at PDF {limit}", "export it by that standard again"
    ),
    "key-not-there": Message("the file names a standard but lacks the key {about}", "export it by that standard again"),
    "trapped": Message("the key Trapped is {found}, it must be {limit}", "set it to False"),
    "info-and-xmp": Message('{about} differ: "{found}" and "{limit}"', "export the file again"),
    "intent-count": Message("there are {found} output intents, there must be {limit}", "name one printing condition"),
    "intent-profile": Message(
        "the profile of the output intent is {found}; it must be for a press and CMYK ({limit})",
        "name the profile of the print house",
    ),
    "interactive": Message("the file holds forms, scripts or actions: {about}", "remove them"),
    "separated": Message("the pages are separated into plates", "export whole pages"),
    "too-new": Message(
        "the file holds what is newer than its standard: {about}", "export it by that standard again, without layers"
    ),
    # what is told to those who listen
    "tags-missing": Message("the file says it is PDF/UA, but has no tags", "export it again, tagged"),
    "content-untagged": Message(
        "something on the page is neither told to those who listen nor marked as decoration", "export the file again"
    ),
    "artifact-tagged": Message(
        "something is marked as decoration and told to those who listen at once", "export the file again"
    ),
    "text-untold": Message('this text of the deck is not told to those who listen: "{about}"', "build it again"),
    "tags-apart": Message("what is marked on the page and the tree of tags don't agree", "export the file again"),
    "letters-unread": Message(
        "letters in the font {about} can't be told to those who listen", "export the file again, or use another font"
    ),
    "tag-unknown": Message("a tag is of a kind that PDF does not know: {about}", "use one of the standard tags"),
    "title-skips": Message("after the title above comes {found}, it should be {limit}", "skip no level of titles"),
    "list-broken": Message("a list is not made of items with labels and bodies: {about}", "tag it as a list again"),
    "list-unnumbered": Message("a list does not say what its items begin with", "give it its ListNumbering"),
    "picture-untold": Message("a picture does not say what it shows", "write it for those who can't see it"),
    "picture-without-box": Message("a picture does not say where it is on the page", "give it its BBox"),
    "link-untold": Message("a link does not say where it leads", "write it into its Contents"),
    "link-untagged": Message("a link is in no tag of its kind", "put it into a Link"),
    "tab-order": Message("links on the page don't follow each other as they are read", "set Tabs to S"),
    "language-missing": Message("the file does not say in which language it is", "set Lang in the catalogue"),
    "title-not-shown": Message("windows show the file's name in place of its title", "set DisplayDocTitle"),
    # the emblem of the European Union
    "emblem-missing": Message(
        "the emblem of the European Union is missing", "show the funder's block, as funding: eu asks for"
    ),
    "emblem-small": Message("the emblem is {found} mm high, it must be at least {limit} mm", "make it larger"),
    "emblem-color": Message(
        "the stars of the emblem are not yellow 0/0/100/0", "use the emblem's own colours, without a profile"
    ),
}
