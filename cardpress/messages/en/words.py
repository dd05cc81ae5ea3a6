"""Words: what the program says besides problems."""

from ..words import Words

WORDS = Words(
    decimal=".",
    making="making {product}",
    page="{count} page {size} mm",
    pages="{count} pages {size} mm",
    sheet="{pages} on {count} sheet {paper} mm",
    sheets="{pages} on {count} sheets {paper} mm",
    box="a box of {size} mm",
    body="body text {points} pt (x-height {x_height} mm)",
    no_slug="no margin to say what each sheet is",
    written="the files are in {folder}",
    nothing_written="nothing was written; files from before are as they were",
    interrupted="stopped",
    fault="this is a mistake in Cardpress, not yours ({error}); please send us the file {path}",
    decks="Decks",
    products="Products",
    printers="Printers",
    papers="Papers",
    no_decks="there are none in {folder}",
    cards="cards: {count}, language: {language}",
    has_mistakes="has mistakes; cardpress build {deck} shows them",
    schemes={
        "single": "single pages",
        "grid": "several on a sheet",
        "stack": "several on a sheet, in order when cut",
        "gutterfold": "fronts and backs to fold and glue",
        "saddle": "sheets to fold and staple",
        "signatures": "sheets to fold and sew",
        "zine": "one sheet to fold and cut",
        "tile": "parts to glue together",
    },
    by_name_only="only when named",
    bleed="bleed {mm} mm",
    pictures="pictures, {size} pixels",
    titles={
        "Print house": "Any print house",
        "Office printer": "Any office printer",
        "Screen": "Screen and screen reader",
    },
)
