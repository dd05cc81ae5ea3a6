"""Words of preflight's report besides its findings."""

from collections.abc import Mapping
from dataclasses import dataclass

from . import Language


@dataclass(frozen=True, slots=True)
class CheckWords:
    """Sentences with {values}."""

    decimal: str
    title: str
    printer: str
    pages: str
    page: str
    no_standard: str
    clean: str
    advised: str
    refused: str
    columns: tuple[str, ...]
    written: str
    note: str


EN = CheckWords(
    decimal=".",
    title="Preflight of {file}",
    printer="checked for: {printer}",
    pages="{count} pages {size}, {standard}",
    page="1 page {size}, {standard}",
    no_standard="no standard",
    clean="nothing found that a print house would send back",
    advised="it can be printed; to look at: {advice}",
    refused="a print house would send it back: mistakes: {errors}, to look at: {advice}",
    columns=("page", "what", "to do", "rule"),
    written="the report is in {path}",
    note="Cardpress checks what free programs can. It is no certificate: ask the print house for a proof.",
)
FI = CheckWords(
    decimal=",",
    title="Tarkistus: {file}",
    printer="tarkistettu vaatimuksin: {printer}",
    pages="{count} sivua {size}, {standard}",
    page="1 sivu {size}, {standard}",
    no_standard="ei standardia",
    clean="mitään, minkä vuoksi painotalo palauttaisi tiedoston, ei löytynyt",
    advised="voidaan painaa; katsottavaa: {advice}",
    refused="painotalo palauttaisi tiedoston: virheitä {errors}, katsottavaa {advice}",
    columns=("sivu", "mitä", "mitä tehdä", "sääntö"),
    written="raportti on tässä: {path}",
    note="Cardpress tarkistaa sen, minkä ilmaisilla ohjelmilla voi. Tämä ei ole todistus: pyydä painotalolta vedos.",
)
CHECK_WORDS: Mapping[Language, CheckWords] = {"en": EN, "fi": FI}
