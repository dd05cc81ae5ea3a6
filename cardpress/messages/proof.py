"""Proof words: what stands on a proof that people sign, in the deck's language."""

from collections.abc import Mapping
from dataclasses import dataclass

from ..language import in_language


@dataclass(frozen=True, slots=True)
class ProofWords:
    """Words with {values}; `views` by what is shown, a name and what is to be seen there."""

    decimal: str
    proof: str
    product: str
    size: str
    pages: str
    printer: str
    bleed: str
    edges: str
    smallest: str
    smallest_text: str
    smallest_where: str
    cover: str
    card: str
    front: str
    back: str
    page: str
    trim: str
    safe: str
    ruler: str
    how: tuple[str, ...]
    remarks: str
    as_is: str
    again: str
    verdict: str
    accepted: str
    accepted_if: str
    refused: str
    signature: tuple[str, str, str]
    views: Mapping[str, tuple[str, str]]

    def number(self, value: float) -> str:
        """Write a number as people do, at most one digit after the decimal mark."""
        return f"{round(value, 1):g}".replace(".", self.decimal)


PROOF_WORDS: Mapping[str, ProofWords] = {
    "fi": ProofWords(
        decimal=",",
        proof="Vedos hyväksyttäväksi",
        product="Tuote",
        size="{width} × {height} mm",
        pages="sivuja {count}",
        printer="Painotalo",
        bleed="Reunat",
        edges="leikkuuvara {bleed} mm, turva-alue {safe} mm",
        smallest="Pienin teksti",
        smallest_text="{points} pt, x-korkeus {x_height} mm: ”{words}”",
        smallest_where="{text} ({where})",
        cover="Kansi",
        card="Kortti {number}",
        front="etupuoli",
        back="takapuoli",
        page="sivu {number}",
        trim="Leikkauslinja. Sen ulkopuoli leikataan pois.",
        safe="Turva-alue. Tekstin on pysyttävä tämän sisällä.",
        ruler="50 mm. Jos viivain on muun mittainen, tulosta uudelleen koossa 100 %.",
        how=(
            "Ensin jokainen sivu on oikeassa koossa. Lue kaikki tekstit läpi, myös nimet ja osoitteet.",
            (
                "Sitten sama sivu pienennettynä: leikattuna 1,5 mm sivuun, valokopiona ja niin kuin värisokeat sen "
                "näkevät. Erottuvatko tekstit ja kuvat?"
            ),
            "Värit ovat painossa hieman erilaiset kuin näytöllä tai toimistotulostimessa.",
            "Kirjoita korjaukset kunkin kortin viereen. Kun vedos on hyväksytty, tekstejä ei enää muuteta.",
        ),
        remarks="Huomautuksia",
        as_is="Painetaan näin",
        again="Korjataan",
        verdict="Hyväksyminen",
        accepted="Hyväksyn: saa painaa",
        accepted_if="Hyväksyn, kun merkityt kohdat on korjattu",
        refused="Haluan nähdä uuden vedoksen",
        signature=("Nimi", "Päivä", "Allekirjoitus"),
        views={
            "miscut": ("Leikkaus sivussa", "1,5 mm oikealle ja alas"),
            "grey": ("Valokopio", "ilman värejä"),
            "protan": ("Punasokea", "protanopia"),
            "deutan": ("Vihersokea", "deuteranopia"),
            "tritan": ("Sinisokea", "tritanopia"),
        },
    ),
    "sv": ProofWords(
        decimal=",",
        proof="Korrektur för godkännande",
        product="Produkt",
        size="{width} × {height} mm",
        pages="{count} sidor",
        printer="Tryckeri",
        bleed="Kanter",
        edges="utfall {bleed} mm, säkerhetsområde {safe} mm",
        smallest="Minsta text",
        smallest_text="{points} pt, x-höjd {x_height} mm: ”{words}”",
        smallest_where="{text} ({where})",
        cover="Omslag",
        card="Kort {number}",
        front="framsida",
        back="baksida",
        page="sidan {number}",
        trim="Skärlinje. Det som är utanför skärs bort.",
        safe="Säkerhetsområde. Texten ska hållas innanför.",
        ruler="50 mm. Om linjalen har en annan längd: skriv ut på nytt i storlek 100 %.",
        how=(
            "Först visas varje sida i rätt storlek. Läs alla texter, också namn och adresser.",
            (
                "Sedan samma sida förminskad: skuren 1,5 mm fel, som fotokopia och så som färgblinda ser den. "
                "Går texter och bilder att urskilja?"
            ),
            "Färgerna blir i tryck något annorlunda än på skärmen eller i kontorsskrivaren.",
            "Skriv rättelserna bredvid varje kort. När korrekturet är godkänt ändras texterna inte mer.",
        ),
        remarks="Anmärkningar",
        as_is="Trycks så här",
        again="Rättas",
        verdict="Godkännande",
        accepted="Jag godkänner: får tryckas",
        accepted_if="Jag godkänner när de märkta ställena är rättade",
        refused="Jag vill se ett nytt korrektur",
        signature=("Namn", "Datum", "Underskrift"),
        views={
            "miscut": ("Skuret fel", "1,5 mm åt höger och nedåt"),
            "grey": ("Fotokopia", "utan färger"),
            "protan": ("Rödblind", "protanopi"),
            "deutan": ("Grönblind", "deuteranopi"),
            "tritan": ("Blåblind", "tritanopi"),
        },
    ),
    "en": ProofWords(
        decimal=".",
        proof="Proof for approval",
        product="Product",
        size="{width} × {height} mm",
        pages="{count} pages",
        printer="Printer",
        bleed="Edges",
        edges="bleed {bleed} mm, safe area {safe} mm",
        smallest="Smallest text",
        smallest_text="{points} pt, x-height {x_height} mm: “{words}”",
        smallest_where="{text} ({where})",
        cover="Cover",
        card="Card {number}",
        front="front",
        back="back",
        page="page {number}",
        trim="Line of the cut. What is outside is cut off.",
        safe="Safe area. Text must stay inside.",
        ruler="50 mm. If the ruler has another length, print again at 100 %.",
        how=(
            "First, each page in its real size. Read all texts, names and addresses too.",
            (
                "Then the same page made smaller: cut 1.5 mm off its place, as a photocopy, and as colour-blind people see it. "
                "Can texts and pictures be told apart?"
            ),
            "In print, colours are a little different from a screen or an office printer.",
            "Write corrections beside each card. Once the proof is approved, texts don't change any more.",
        ),
        remarks="Remarks",
        as_is="Print as it is",
        again="To be corrected",
        verdict="Approval",
        accepted="Approved: may be printed",
        accepted_if="Approved once the marked places are corrected",
        refused="I want to see another proof",
        signature=("Name", "Date", "Signature"),
        views={
            "miscut": ("Cut off its place", "1.5 mm to the right and down"),
            "grey": ("Photocopy", "without colours"),
            "protan": ("Red-blind", "protanopia"),
            "deutan": ("Green-blind", "deuteranopia"),
            "tritan": ("Blue-blind", "tritanopia"),
        },
    ),
}


def proof_words(language: str) -> ProofWords:
    """Return the words in a language, or else in English."""
    return in_language(PROOF_WORDS, language) or PROOF_WORDS["en"]
