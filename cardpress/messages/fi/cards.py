"""Cards: what their files may say (`read/cards/`)."""

from ..message import Message, Sentences

SENTENCES: Sentences = {
    "card-head-open": Message("kortin alun tiedot eivät pääty", "kirjoita niiden jälkeen omalle rivilleen ---"),
    "card-head-dashes": Message(
        "kortin alussa olevien rivien ympärillä on oltava ---, ei {dashes}", "kirjoita kolme yhdysmerkkiä: ---"
    ),
    "cut-dashes": Message(
        "{dashes} ei jaa korttia, vaan painetaan sellaisenaan", "jos sen pitää jakaa, kirjoita kolme yhdysmerkkiä: ---"
    ),
    "bullet-pasted": Message(
        "rivin alussa {bullet} ei tee luetteloa, vaan painetaan tekstin sekaan",
        "kirjoita jokaisen kohdan alkuun - ja välilyönti",
    ),
    "card-empty": Message("kortti on tyhjä", "kirjoita otsikko ja sen eteen # ja välilyönti"),
    "title-missing": Message("kortilla ei ole otsikkoa", "kirjoita otsikon eteen # ja välilyönti: # Ryhmät"),
    "title-second": Message("toinen otsikko: kortilla on vain yksi", "lihavoi se: **…**"),
    "text-limit": Message("tekstissä on yli {limit} 000 merkkiä"),
    "sections-many": Message("osia on enemmän kuin {most}", "poista yläpuolella oleva rivi ---"),
    "list-too-deep": Message("yli {limit} luetteloa sisäkkäin"),
    "text-picture": Message("tekstin sisällä ei voi olla kuvaa", "nimeä kuva tiedoston alussa: art: art/kuva.svg"),
    "link-empty": Message("linkissä ei ole sanoja", "kirjoita sanat hakasulkeisiin: [sanat](osoite)"),
    "file-not-text": Message(
        "tätä tiedostoa ei oteta kortiksi: kortit ovat pelkkää tekstiä",
        "tallenna teksti nimellä {name}.txt; jos tiedosto on muistiinpano, lisää sen nimen alkuun _",
    ),
    "file-not-card": Message(
        "tätä tiedostoa ei oteta kortiksi: muiden nimen alussa on numero, tämän ei",
        "jos se on kortti, lisää nimen alkuun numero, esimerkiksi 07-{name}; jos se on muistiinpano, nimeä se _{name}",
    ),
}
