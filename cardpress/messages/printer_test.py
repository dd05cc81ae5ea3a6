"""Printer test words: what stands on a page that a printer is tested with, in the language of the terminal."""

from collections.abc import Mapping
from dataclasses import dataclass

from ..language import in_language


@dataclass(frozen=True, slots=True)
class PrinterTestWords:
    """Line by line; {printer} is its name, {named} the options that name it."""

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
