"""Slug words: what stands in the margin of a sheet, in the deck's language."""

from collections.abc import Mapping
from dataclasses import dataclass

from ..language import in_language


@dataclass(frozen=True, slots=True)
class SlugWords:
    """Words with {values}; `turn` says by flip how to print the other side, `piles` by scheme what to do after `cut`."""

    sheet: str
    front: str
    back: str
    turn: Mapping[str, str]
    cut: str
    piles: Mapping[str, str]


SLUG_WORDS: Mapping[str, SlugWords] = {
    "fi": SlugWords(
        sheet="arkki {number}/{count}",
        front="etupuoli",
        back="takapuoli",
        turn={
            "long": "käännä pitkän sivun yli",
            "short": "käännä lyhyen sivun yli",
            "hand": "tulosta ensin etupuolet, käännä pino kuin kirjan sivu ja tulosta takapuolet",
        },
        cut="Leikkaa numeroiden järjestyksessä. Kääntele pinoja vasta kaikkien leikkausten jälkeen.",
        piles={
            "grid": "Kerää kortit: yksi kustakin pinosta numeroiden järjestyksessä, arkki kerrallaan.",
            "stack": "Lado pinot päällekkäin numeroiden järjestyksessä, 1 päällimmäiseksi: pakka on valmis.",
        },
    ),
    "sv": SlugWords(
        sheet="ark {number}/{count}",
        front="framsida",
        back="baksida",
        turn={
            "long": "vänd längs långsidan",
            "short": "vänd längs kortsidan",
            "hand": "skriv ut framsidorna, vänd bunten som ett blad i en bok och skriv ut baksidorna",
        },
        cut="Skär i nummerordning. Vänd inte högarna förrän allt är skuret.",
        piles={
            "grid": "Samla korten: ett från varje hög i nummerordning, ett ark i taget.",
            "stack": "Lägg högarna på varandra i nummerordning, 1 överst: leken är färdig.",
        },
    ),
    "en": SlugWords(
        sheet="sheet {number}/{count}",
        front="front",
        back="back",
        turn={
            "long": "flip on the long edge",
            "short": "flip on the short edge",
            "hand": "print the fronts, turn the pile like the page of a book and print the backs",
        },
        cut="Cut in the order of the numbers. Don't turn any pile before all is cut.",
        piles={
            "grid": "Gather the cards: one from each pile in the order of the numbers, sheet by sheet.",
            "stack": "Lay the piles on each other in the order of the numbers, 1 on top: the deck is ready.",
        },
    ),
}


def slug_words(language: str) -> SlugWords:
    """Return the words in a language, or else in English."""
    return in_language(SLUG_WORDS, language) or SLUG_WORDS["en"]


@dataclass(frozen=True, slots=True)
class PrinterTestWords:
    """What stands on a page that a printer is tested with, line by line; {printer} is its name, {named} the options that name it."""

    front: tuple[str, ...]
    back: tuple[str, ...]


PRINTER_TEST_WORDS: Mapping[str, PrinterTestWords] = {
    "fi": PrinterTestWords(
        front=(
            "Tulostimen kokeilu: {printer}. Tulosta kaksipuolisena koossa 100 %.",
            "1. Viivain on 100 mm. Jos se on lyhyempi tai pidempi, tulostusikkuna muuttaa kokoa.",
            "2. Pidä arkkia valoa vasten, kääntöpuoli itseesi päin.",
            "3. Lue kääntöpuolen asteikoilta, missä tämän puolen ristit näkyvät.",
            "    Kymmenes viiva on 10 mm; vasemmalle ja ylös ovat negatiivisia.",
            "DX  kuinka paljon oikealla risti on: ________ mm",
            "V  kuinka paljon alempana se on vasemmalla asteikolla: ________ mm",
            "O  kuinka paljon alempana se on oikealla asteikolla: ________ mm",
            "4. Talleta luvut: cardpress testpage {named} --save DX V O",
        ),
        back=("Kääntöpuoli: tämä puoli itseesi päin, valo arkin takaa.",),
    ),
    "en": PrinterTestWords(
        front=(
            "Testing the printer: {printer}. Print on both sides, at 100 %.",
            "1. The ruler is 100 mm. If it is shorter or longer, the print dialog changes the size.",
            "2. Hold the sheet against the light, its other side towards you.",
            "3. Read on the other side's scales where this side's crosses show.",
            "    The tenth line is 10 mm; left and up are negative.",
            "DX  how far to the right the cross is: ________ mm",
            "L  how far down it is on the left scale: ________ mm",
            "R  how far down it is on the right scale: ________ mm",
            "4. Keep the numbers: cardpress testpage {named} --save DX L R",
        ),
        back=("The other side: this side towards you, the light behind the sheet.",),
    ),
}


def printer_test_words(language: str) -> PrinterTestWords:
    return in_language(PRINTER_TEST_WORDS, language) or PRINTER_TEST_WORDS["en"]
