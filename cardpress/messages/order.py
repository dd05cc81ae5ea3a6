"""Order words: what stands on an order sheet, in the language in which the program is spoken to."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Turn = Literal["front-back", "back-front", "fronts-backs", "other"]
"""How the sides of cards follow each other in files."""


@dataclass(frozen=True, slots=True)
class OrderWords:
    """Words with {values}; `sheet` and so on are names of files and folders in a parcel, in plain ASCII."""

    decimal: str
    sheet: str
    print: str
    proof: str
    report: str
    heading: str
    deck: str
    printer: str
    copies: str
    trim: str
    bleed: str
    around: str
    unequal: str
    pages: str
    cards: str
    picture: str
    pixels: str
    order: str
    orders: Mapping[Turn, str]
    fronts: str
    backs: str
    colors: str
    black: str
    cmyk: str
    spots: str
    file: str
    fonts: str
    corners: str
    round: str
    square: str
    stock: str
    coating: str
    packing: str
    delivery: tuple[str, ...]
    delivery_heading: str
    checked: str
    no_errors: str
    errors: str
    advice: str
    files: str

    def number(self, value: float, digits: int = 1) -> str:
        """Write a number as people do."""
        return f"{round(value, digits):g}".replace(".", self.decimal)


ORDER_WORDS: Mapping[str, OrderWords] = {
    "fi": OrderWords(
        decimal=",",
        sheet="tilaus.txt",
        print="painoon",
        proof="vedos.pdf",
        report="tarkistus",
        heading="Tilaus",
        deck="Pakka",
        printer="Painotalo",
        copies="Sarjoja",
        trim="Leikattu koko",
        bleed="Leikkuuvara",
        around="{bleed} mm joka reunalla",
        unequal="{least}–{most} mm",
        pages="Sivuja",
        cards="{pages}, kortteja {cards}",
        picture="Kuvia",
        pixels="{width} × {height} kuvapistettä, {format}, {space}, {dpi} kuvapistettä tuumalla",
        order="Järjestys",
        orders={
            "front-back": "etupuoli ja takapuoli vuorotellen, kortti kerrallaan",
            "back-front": "takapuoli ja etupuoli vuorotellen, kortti kerrallaan",
            "fronts-backs": "ensin kaikki etupuolet, sitten takapuolet samassa järjestyksessä",
            "other": "muu; katso vedos",
        },
        fronts="etupuolet",
        backs="takapuolet",
        colors="Värit",
        black="1 (musta)",
        cmyk="4 (CMYK)",
        spots="lisäksi {names}",
        file="Tiedosto",
        fonts="fontit upotettu ({count})",
        corners="Kulmat",
        round="pyöristetyt, säde {radius} mm",
        square="suorat",
        stock="Paperi",
        coating="Pinnoite",
        packing="Pakkaus",
        delivery_heading="Toimitus",
        delivery=("Osoite", "Viimeistään", "Yhteyshenkilö", "Laskutus"),
        checked="Tarkistus",
        no_errors="Tarkistus ei löytänyt virheitä.",
        errors="TIEDOSTOISSA ON VIRHEITÄ: {count}. Ne ovat tiedossa, ja tilaamme silti näin:",
        advice="Huomautuksia: {count}, katso kansio {report}.",
        files="Tiedostot ja tarkistussummat (SHA-256)",
    ),
    "en": OrderWords(
        decimal=".",
        sheet="order.txt",
        print="print",
        proof="proof.pdf",
        report="check",
        heading="Order",
        deck="Deck",
        printer="Printer",
        copies="Sets",
        trim="Trimmed size",
        bleed="Bleed",
        around="{bleed} mm on every edge",
        unequal="{least}–{most} mm",
        pages="Pages",
        cards="{pages}, cards {cards}",
        picture="Pictures",
        pixels="{width} × {height} pixels, {format}, {space}, {dpi} pixels an inch",
        order="Order",
        orders={
            "front-back": "front and back in turn, card by card",
            "back-front": "back and front in turn, card by card",
            "fronts-backs": "first all fronts, then the backs in the same order",
            "other": "another one; see the proof",
        },
        fronts="fronts",
        backs="backs",
        colors="Colours",
        black="1 (black)",
        cmyk="4 (CMYK)",
        spots="and {names}",
        file="File",
        fonts="fonts embedded ({count})",
        corners="Corners",
        round="round, radius {radius} mm",
        square="square",
        stock="Paper",
        coating="Coating",
        packing="Packing",
        delivery_heading="Delivery",
        delivery=("Address", "At the latest", "Contact", "Invoice to"),
        checked="Check",
        no_errors="The check found no errors.",
        errors="THERE ARE ERRORS IN THE FILES: {count}. We know of them, and order all the same:",
        advice="Advice: {count}, see the folder {report}.",
        files="Files and checksums (SHA-256)",
    ),
}


def order_words(language: str) -> OrderWords:
    return ORDER_WORDS.get(language, ORDER_WORDS["en"])
