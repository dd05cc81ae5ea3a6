"""What the program says besides problems, in English."""

from .words import Words

WORDS = Words(
    help="""\
Cardpress turns a deck of card texts into files to print: cards, posters, a booklet, a handout.

Usage:
  cardpress build [DECK] [PRODUCT ...]   make PDF files
  cardpress list                         show the decks, products, printers and papers that there are

Options, before or after the command:
  --lang fi|en   language of messages; else the language of the computer
  --version      show the version
  --help         show this page; cardpress build --help tells more

Examples:
  cardpress build                        make everything of every deck
  cardpress build cards handout          make two products
  cardpress list                         see what can be made

Exit codes:
  0 all is well                          3 the computer: a folder can't be written to, the disk is full
  1 a mistake in the deck's files        4 a mistake in Cardpress itself
  2 a mistake on the command line        130 stopped with Ctrl-C
""",
    help_build="""\
Usage: cardpress build [DECK] [PRODUCT ...] [options]

DECK is the name of a deck under content/, or the folder of a deck anywhere. Without it, every deck is made.
PRODUCT is what to make, such as cards or handout. Without it, all of the deck is made, and with it come
everything.pdf, all pages in one file, and manifest.json, which says what the files were made of.

If there is any mistake, nothing is written, and the files from before stay as they are.

Options:
  --printer NAME   print house or printer: its bleed, margins and marks
  --paper SIZE     paper for sheets: A4, A3, SRA3, "A4 landscape", "330 x 480 mm"
  --out FOLDER     where the files go; else build/DECK
  --strict         take advice as mistakes
  --json           write the result as JSON for other programs; messages go to standard error
  --lang fi|en     language of messages
  --help           show this page

Examples:
  cardpress build hyvat-kaytanteet
  cardpress build cards-sheets --paper A3 --printer office
  cardpress build ../our-deck posters --out ~/Desktop/posters
""",
    help_list="""\
Usage: cardpress list [options]

Shows the decks under content/, the products of all layouts, and the printers and papers that there are.

Options:
  --json           write the list as JSON for other programs
  --lang fi|en     language of the list
  --help           show this page

Example:
  cardpress list --lang fi
""",
    decimal=".",
    making="making {product}",
    page="{count} page {size} mm",
    pages="{count} pages {size} mm",
    sheet="{pages} on {count} sheet {paper} mm",
    sheets="{pages} on {count} sheets {paper} mm",
    body="body text {points} pt (x-height {x_height} mm)",
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
)
