"""What the program says besides problems, in English."""

from .words import Words

WORDS = Words(
    help="""\
Cardpress turns a deck of card texts into files to print: cards, posters, a booklet, a handout.

Usage:
  cardpress build [DECK] [PRODUCT ...]   make PDF files
  cardpress proof [DECK] [PRODUCT ...]   make a proof for people to read and sign before anything is printed
  cardpress order [DECK] [PRODUCT ...]   pack files, report and order sheet for a print house
  cardpress check FILE.pdf               check any PDF as a print house does, before you pay
  cardpress impose FILE.pdf --as SCHEME  lay the pages of any PDF onto sheets
  cardpress testpage                     make a page to check a printer's scale and its two sides with
  cardpress hyphenate [DECK ...]         write the list of where a deck's words may be divided (Finnish)
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
  --printer NAME   print house or printer, or the path of its file: its bleed, margins and marks
  --paper SIZE     paper for sheets: A4, A3, SRA3, "A4 landscape", "330 x 480 mm"
  --out FOLDER     where the files go; else build/DECK
  --strict         take advice as mistakes
  --cuts           for sheets, a page that shows where to cut in which order, and how to pile
  --check          look at the finished files as a print house does; what it would send back is a mistake
  --json           write the result as JSON for other programs; messages go to standard error
  --lang fi|en     language of messages
  --help           show this page

Examples:
  cardpress build hyvat-kaytanteet
  cardpress build cards-sheets --paper A3 --printer office
  cardpress build ../our-deck posters --out ~/Desktop/posters
""",
    help_list="""\
Usage: cardpress list [decks|products|printers|papers] [options]

Shows the decks under content/, the products of all layouts, the printers and the papers; or one of these.
Of a printer: what files it gets, how much bleed, and the size of its cards if it has one of its own.

Options:
  --json           write the list as JSON for other programs
  --lang fi|en     language of the list
  --help           show this page

Examples:
  cardpress list --lang fi
  cardpress list printers
""",
    help_check="""\
Usage: cardpress check FILE.pdf [options]

Looks at any PDF as a print house does before it prints: sizes and bleed, colours and ink, fonts, small text and fine
lines, pictures, text near the cut, and whether the file keeps the standard that it names. Files that were made here
can be checked against their deck, too: cardpress build --check.

Options:
  --printer NAME       whose rules; else those that most print houses share
  --report FILE.html   write a page with all that was found and small pictures of the pages
  --json               write the result as JSON for other programs; messages go to standard error
  --lang fi|en         language of messages and of the report
  --help               show this page

How much ink lies over each other is measured with Ghostscript, if it is installed; else that is said to be unchecked.
The answer to the shell is 0 if a print house would take the file, 1 if it would send it back.

Examples:
  cardpress check flyer.pdf
  cardpress check flyer.pdf --printer joon --report flyer.html
""",
    help_impose="""\
Usage: cardpress impose FILE.pdf --as SCHEME [options]

Lays the pages of any PDF onto sheets. Where its pages say where they are cut (TrimBox, BleedBox), that holds.

Schemes:
  single      one page a sheet, with marks on a larger paper
  grid        cards beside each other; pages are fronts and backs in turn
  stack       the same, so that the cut piles laid on each other are in order
  gutterfold  fronts and backs on one side of the paper, to fold and glue
  saddle      a booklet: sheets to nest, fold and staple
  signatures  a thicker booklet, in bundles to sew
  zine        eight pages on one side of one sheet, to fold and cut once
  tile        posters on several sheets, to glue together

Options:
  --out FILE.pdf   what to write; else FILE-SCHEME.pdf beside the file
  --paper SIZE     paper for sheets: A4, A3, SRA3, "A4 landscape", "330 x 480 mm"
  --bleed LENGTH   how far colour runs over the cut in pages that don't say it: "3 mm"
  --flip WAY       how sheets are turned for their backs: long, short (edge), or hand (two files)
  --printer NAME   print house or printer, or the path of its file: its margins, marks and gutter
  --password WORD  opens a file that is locked
  --mixed WHAT     pages of several sizes: center (each in the middle of its place, turned to lie like most), or refuse
  --one-sided      cards without backs
  --cuts           a page more, in a file of its own: where to cut in which order, and how to pile
  --json           write the result as JSON for other programs
  --lang fi|en     language of messages, and of the words in margins
  --help           show this page

Examples:
  cardpress impose booklet.pdf --as saddle --paper A4
  cardpress impose cards.pdf --as stack --paper SRA3 --bleed "3 mm" --flip short
""",
    help_proof="""\
Usage: cardpress proof [DECK] [PRODUCT ...] [options]

Makes proof.pdf, for people to read through and sign before anything is printed: each side in its real size with the
lines of the cut and of the safe area, cut 1.5 mm off its place, as a photocopy, as colour-blind people see it, and
with its smallest text. Without a PRODUCT it is of the cards.

Options:
  --printer NAME   whose bleed and safe area are drawn; else default
  --out FOLDER     where the file goes; else build/DECK
  --json           write the result as JSON
  --lang fi|en     language of messages; the proof speaks the deck's
  --help           show this page

Examples:
  cardpress proof our-deck
  cardpress proof our-deck cards booklet --printer office
""",
    help_order="""\
Usage: cardpress order [DECK] [PRODUCT ...] --printer NAME [options]

Makes DECK-PRINTER.zip, all that a print house needs: its files under the names and in the order that it wants, small
pictures of all pages with the line of the cut, a report of what was checked, and an order sheet. The sheet is written
beside the ZIP, too, to be pasted into an e-mail: fill in paper, packing and address. Without a PRODUCT it is the one
that the printer's file names, or else the cards.

Options:
  --printer NAME   who prints it; cardpress list shows them all
  --copies N       how many sets; without it there is a blank to fill in
  --despite        order although the check found errors; the sheet says so
  --out FOLDER     where the files go; else build/DECK
  --json           write the result as JSON
  --lang fi|en     language of messages, report and sheet
  --help           show this page

Examples:
  cardpress order our-deck --printer grano --copies 50
  cardpress order our-deck cards booklet --printer joon --lang en
""",
    help_testpage="""\
Usage: cardpress testpage [options]

Makes a sheet with two sides: a ruler of 100 mm to check the scale by, and two crosses and their scales to hold against
the light, which tell how far the backs lie from where they should and how they are turned. With --save the three
numbers are kept for the printer.

Options:
  --printer NAME   the printer that is tested, or the path of its file; else default
  --paper SIZE     its paper; else A4
  --out FILE.pdf   what to write; else testpage.pdf
  --save DX L R    keep what was read, in millimetres: to the right, down on the left scale, down on the right scale;
                   to the left and up are negative. Give the paper of the page that was read, too. Written to your
                   printer's file; for a printer of ours to a copy, layouts/printers/NAME.yaml in this folder
  --json           write the result as JSON
  --lang fi|en     language of messages and of the page
  --help           show this page

Examples:
  cardpress testpage --printer office
  cardpress testpage --printer office --save 0.5 -1.2 -1.0
""",
    help_hyphenate="""\
Usage: cardpress hyphenate [DECK ...] [options]

Writes the deck's hyphenation.txt: its compounds, and words that the rules would divide wrongly, with the places where
they may be divided. Look it through and keep it with the deck. Lines and comments that are there stay as they are; a
line that Voikko would write otherwise is told. For decks in Finnish. Without DECK, the lists of all decks are written.

Needs Voikko: the library libvoikko, a Finnish dictionary, and the Python package libvoikko. Building a deck does not.

Options:
  --json           write the result as JSON for other programs; messages go to standard error
  --lang fi|en     language of messages
  --help           show this page

Example:
  cardpress hyphenate hyvat-kaytanteet
""",
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
    titles={"Print house": "Any print house", "Office printer": "Any office printer"},
)
