"""Printers: what their files may say (`read/printers/`)."""

from ..message import Message, Sentences

SENTENCES: Sentences = {
    "printer-unknown": Message("painotaloa tai tulostinta ”{word}” ei ole", "{suggestion}"),
    "printer-profile-missing": Message(
        "profiilia {file} ei ole kansiossa {folder} eikä ohjelman omien joukossa",
        "kopioi se sinne (ECI jakaa useimpia ilmaiseksi) tai jätä avain pois",
    ),
    "printer-profile-unfit": Message(
        "{file} ei ole painokoneen CMYK-profiili", "nimeä profiili, joka on tehty paperille tai painotavalle"
    ),
    "printer-profile-new": Message(
        "{file} on ICC-profiili versiota {version}, mutta PDF/X-1a tuntee vain version 2 ja vanhemmat",
        "käytä version 2 profiilia tai kirjoita standard: x4",
    ),
    "printer-profile-needed": Message(
        "PDF/X-4-tiedostossa on oltava profiili",
        "nimeä profiili tai kirjoita standard: x1a-2003, jossa sitä ei tarvita",
    ),
    "printer-names-field": Message("tiedostojen nimissä ei voi olla kenttää ”{word}”", "{suggestion}"),
    "printer-names-alike": Message("usealla tiedostolla olisi sama nimi", "nimissä on oltava {field}"),
    "printer-trim": Message(
        "koko on yhtä tuotetta varten, eikä tuotetta ole nimetty", "nimeä se: product: cards-pocket"
    ),
}
