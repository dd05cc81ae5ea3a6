"""PDF: anybody's files, opened to be laid onto sheets or looked at (`pdf/sheets/`, `preflight/`, `commands/`, `outside.py`, `confined.py`)."""

from ..message import Message, Sentences

SENTENCES: Sentences = {
    "file-empty": Message("tiedosto on tyhjä"),
    "pdf-unreadable": Message(
        "PDF-tiedostoa ei voi lukea: {reason}", "avaa se toisessa ohjelmassa ja tallenna uudelleen"
    ),
    "pdf-too-large": Message("PDF on suurempi kuin {mb} Mt", "jaa se osiin tai tallenna kuvat pienempinä"),
    "pdf-encrypted": Message("PDF on lukittu salasanalla", "anna se valinnalla --password"),
    "pdf-password": Message("salasana ei avaa PDF-tiedostoa"),
    "pdf-locked": Message("PDF on lukittu salasanalla", "tallenna se ilman salasanaa toisella ohjelmalla"),
    "pdf-too-much": Message("PDF:n sivuilla piirretään enemmän kuin voidaan käydä läpi"),
    "pdf-encryption": Message(
        "PDF on lukittu tavalla, jota tässä ei voi avata", "tallenna se toisessa ohjelmassa ilman salasanaa"
    ),
    "pdf-without-pages": Message("PDF-tiedostossa ei ole sivuja"),
    "pdf-many-pages": Message("PDF-tiedostossa on yli {most} sivua", "jaa se useaksi tiedostoksi"),
    "pdf-page-size": Message(
        "sivulla {page} ei ole kunnollista kokoa",
        "sivun rajoissa on oltava neljä lukua ja sivu saa olla enintään {most} mm",
    ),
    "pdf-none": Message("tämä ei ole PDF", "tallenna työ PDF:ksi siinä ohjelmassa, jolla se on tehty"),
    "pdf-cut-off": Message("PDF loppuu kesken: sitä ei ole kopioitu tai ladattu loppuun asti", "hae se uudelleen"),
    "pdf-slow": Message(
        "PDF ei ole valmis vieläkään, vaikka sitä on laskettu {seconds} sekuntia",
        "se voi olla vioittunut tai tehty haitaksi; avaa se toisessa ohjelmassa ja tallenna uudelleen",
    ),
    "pdf-memory": Message(
        "PDF-tiedoston käsittely veisi muistia yli {mb} Mt",
        "se voi olla vioittunut tai tehty haitaksi; avaa se toisessa ohjelmassa ja tallenna uudelleen",
    ),
    "pdf-fatal": Message(
        "tietokone keskeytti PDF-tiedoston käsittelyn, ehkä muistin puutteen takia",
        "jaa tiedosto osiin, tai avaa se toisessa ohjelmassa ja tallenna uudelleen",
    ),
    "pdf-repaired": Message("PDF oli vioittunut ja se korjattiin", "katso tulos läpi"),
    "pdf-turned": Message(
        "eri asennossa olevia sivuja käännettiin muiden mukaan: {count}, ensimmäisenä sivu {page}",
        "katso tulos läpi; --mixed refuse hylkää tällaiset tiedostot",
    ),
    "pdf-annotated": Message(
        "muistiinpanot, leimat tai kentät {count} sivulla, ensimmäinen sivulla {page}, eivät tulostu",
        "jos ne tarvitaan, tallenna tiedosto uudeksi PDF:ksi tulostusikkunasta",
    ),
}
