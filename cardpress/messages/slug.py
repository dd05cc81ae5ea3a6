"""Slug words: what stands in the margin of a sheet, in the deck's language."""

from collections.abc import Mapping
from dataclasses import dataclass

from ..language import in_language


@dataclass(frozen=True, slots=True)
class SlugWords:
    """Words with {values}; `turn` says by flip how to print the other side, `finishing` by scheme what to do with the sheets."""

    sheet: str
    front: str
    back: str
    turn: Mapping[str, str]
    finishing: Mapping[str, tuple[str, ...]]


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
        finishing={
            "single": ("Leikkaa numeroiden järjestyksessä.",),
            "grid": (
                "Leikkaa numeroiden järjestyksessä. Kääntele pinoja vasta kaikkien leikkausten jälkeen.",
                "Kerää kortit: yksi kustakin pinosta numeroiden järjestyksessä, arkki kerrallaan.",
            ),
            "stack": (
                "Leikkaa numeroiden järjestyksessä. Kääntele pinoja vasta kaikkien leikkausten jälkeen.",
                "Lado pinot päällekkäin numeroiden järjestyksessä, 1 päällimmäiseksi: pakka on valmis.",
            ),
            "gutterfold": (
                "Taita viivaa 1 pitkin niin, että painatus jää ulkopuolelle, ja liimaa puolikkaat yhteen.",
                "Leikkaa sitten molempien kerrosten läpi numeroiden järjestyksessä.",
            ),
            "saddle": (
                "Taita viivaa 1 pitkin, lado arkit sisäkkäin ja nido taitteesta.",
                "Leikkaa sitten ylä- ja alareuna ja avoin reuna numeroiden järjestyksessä.",
            ),
            "signatures": (
                "Taita viivaa 1 pitkin, lado arkit nipuiksi, lado niput peräkkäin ja sido ne.",
                "Leikkaa sitten ylä- ja alareuna ja avoin reuna numeroiden järjestyksessä.",
            ),
            "zine": (
                "Leikkaa ja taita numeroiden järjestyksessä: pisteviivat taitetaan. Viimeinen leikkaus on vain keskellä.",
                "Taita pitkittäin kahtia, työnnä päitä yhteen, kunnes keskikohta aukeaa, ja taita kansi päällimmäiseksi.",
            ),
            "tile": (
                "Leikkaa arkkien vasen reuna ja yläreuna merkeistä. Ensimmäisen arkin vieressä on seuraava kirjain,",
                "alapuolella seuraava numero. Liimaa kukin edellisten päälle niiden liimamerkkeihin asti.",
            ),
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
        finishing={
            "single": ("Skär i nummerordning.",),
            "grid": (
                "Skär i nummerordning. Vänd inte högarna förrän allt är skuret.",
                "Samla korten: ett från varje hög i nummerordning, ett ark i taget.",
            ),
            "stack": (
                "Skär i nummerordning. Vänd inte högarna förrän allt är skuret.",
                "Lägg högarna på varandra i nummerordning, 1 överst: leken är färdig.",
            ),
            "gutterfold": (
                "Vik längs linje 1 med trycket utåt och limma ihop halvorna.",
                "Skär sedan genom båda lagren i nummerordning.",
            ),
            "saddle": (
                "Vik längs linje 1, lägg arken i varandra och häfta i vecket.",
                "Skär sedan överkant, underkant och den öppna kanten i nummerordning.",
            ),
            "signatures": (
                "Vik längs linje 1, lägg arken i häften, lägg häftena efter varandra och bind dem.",
                "Skär sedan överkant, underkant och den öppna kanten i nummerordning.",
            ),
            "zine": (
                "Skär och vik i nummerordning: prickade linjer viks. Det sista snittet går bara i mitten.",
                "Vik på längden, tryck ihop ändarna tills mitten öppnar sig och vik omslaget ytterst.",
            ),
            "tile": (
                "Skär arkens vänstra kant och överkant vid märkena. Bredvid det första arket ligger nästa bokstav,",
                "under det nästa siffra. Limma vart och ett över de föregående, fram till deras limmärken.",
            ),
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
        finishing={
            "single": ("Cut in the order of the numbers.",),
            "grid": (
                "Cut in the order of the numbers. Don't turn any pile before all is cut.",
                "Gather the cards: one from each pile in the order of the numbers, sheet by sheet.",
            ),
            "stack": (
                "Cut in the order of the numbers. Don't turn any pile before all is cut.",
                "Lay the piles on each other in the order of the numbers, 1 on top: the deck is ready.",
            ),
            "gutterfold": (
                "Fold along line 1 with the print outside, and glue the halves together.",
                "Then cut through both layers in the order of the numbers.",
            ),
            "saddle": (
                "Fold along line 1, lay the sheets into each other and staple them through the fold.",
                "Then cut head, foot and the open edge in the order of the numbers.",
            ),
            "signatures": (
                "Fold along line 1, lay the sheets into bundles, the bundles behind each other, and bind them.",
                "Then cut head, foot and the open edge in the order of the numbers.",
            ),
            "zine": (
                "Cut and fold in the order of the numbers: dotted lines are folds. The last cut goes through the middle only.",
                "Fold lengthwise, push the ends together until the middle opens, and fold the cover around the rest.",
            ),
            "tile": (
                "Cut the left and the upper edge of the sheets at their marks. Beside the first sheet lies the next letter,",
                "below it the next number. Glue each over those before it, up to their marks for glue.",
            ),
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
