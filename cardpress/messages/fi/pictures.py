"""Pictures: photos, drawings and codes on a page (`layout/`)."""

from ..message import Message, Sentences

SENTENCES: Sentences = {
    "alt-missing": Message(
        "missään ei sanota, mitä tässä kuvassa on",
        "kirjoita se niille, jotka eivät näe kuvaa: esimerkiksi `alt: Kuusi ihmistä piirissä`; "
        "jos kuva on vain koriste, kirjoita `alt: none`",
    ),
    "logo-name-missing": Message(
        "missään ei sanota, kenen logo tämä on",
        "kirjoita nimet logojen järjestyksessä: esimerkiksi `logo_names: [Espoon kaupunki]`",
    ),
    "picture-missing": Message("kuvaa {path} ei ole"),
    "picture-heic": Message(
        "kuva {path} on HEIC-tiedosto, jollaisia iPhonet tallentavat; sitä ei voi lukea tässä",
        "tallenna se JPEG-muotoon: avaa se tietokoneella ja tallenna toisessa muodossa, tai valitse iPhonesta ennen "
        "kuvaamista Asetukset > Kamera > Muodot > Yhteensopivin",
    ),
    "picture-unreadable": Message("kuvaa {path} ei voi lukea", "tallenna se uudelleen: SVG, PNG tai JPEG"),
    "picture-too-large": Message("kuvassa {path} on liikaa kuvapisteitä", "tallenna se pienempänä"),
    "picture-low-resolution": Message(
        "kuva {path} on liian karkea näyttääkseen terävältä painettuna {mm} mm leveänä: "
        "sen tarkkuus on siinä {ppi} dpi, ja pitäisi olla {least}",
        "käytä alkuperäistä kuvaa, jonka leveys on vähintään {pixels} pikseliä",
    ),
    "svg-unsupported": Message("kuvassa on {feature}, jota ei voi painaa", "piirrä se tavallisilla muodoilla"),
    "svg-broken": Message("kuva ei ole kelvollista SVG:tä: {reason}", "tallenna se uudelleen SVG-muodossa"),
    "svg-invalid": Message("”{value}” ei käy tässä kuvassa"),
    "svg-without-size": Message(
        "kuvalla ei ole kokoa (viewBox tai width ja height)", "tallenna se uudelleen SVG-muodossa"
    ),
    "svg-too-large": Message("kuvan koko on {mb} Mt; enintään {most} sallitaan", "tallenna se yksinkertaisempana"),
    "art-role-unknown": Message("”{role}” ei ole minkään värin tehtävä", "pakassa on {cards} korttia"),
    "art-short-of-bleed": Message(
        "kuva loppuu leikkauskohtaan eikä jatku leikkuuvaraan: {side}",
        "jatka sen taustaa kuva-alan (viewBox) tuon reunan yli",
    ),
    "emblem-too-small": Message(
        "EU-tunnuksen korkeus on {mm} mm; sen on oltava vähintään {least} mm", "anna sille enemmän korkeutta"
    ),
    "qr-too-small": Message(
        "QR-koodin leveys on {mm} mm; puhelin tarvitsee {least} mm",
        "anna sille enemmän tilaa tai käytä lyhyempää linkkiä",
    ),
    "statement-in-english": Message(
        "Euroopan unionin tunnuksen viereinen lause on englanniksi (”{statement}”), koska kielellä ”{language}” sitä ei ole",
        "kirjoita se omalla kielelläsi tiedostoon deck.yaml: statement: …",
    ),
}
