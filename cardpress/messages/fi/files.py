"""Files: read as text, or written (`read/source.py`, `read/characters.py`, `files.py`, `cli.py`)."""

from ..message import Message, Sentences

SENTENCES: Sentences = {
    "file-is-folder": Message("tämä ei ole tiedosto vaan kansio tai laite"),
    "file-missing": Message("tiedostoa ei ole"),
    "file-too-large": Message("tiedosto on suurempi kuin {limit} kt", "onko se oikea tiedosto?"),
    "file-unreadable": Message("tiedostoa ei voi lukea: {reason}"),
    "file-not-utf8": Message(
        "tiedostoa ei ole tallennettu UTF-8-muodossa: tavu {byte} ei ole kirjain",
        "tallenna se uudelleen ja valitse merkistöksi UTF-8",
    ),
    "file-utf16": Message(
        "tiedosto on tallennettu UTF-16-muodossa, jota jotkin ohjelmat kutsuvat nimellä Unicode",
        "tallenna se uudelleen ja valitse merkistöksi UTF-8",
    ),
    "character-control": Message(
        "merkki, jota ei voi painaa: {number} {name}", "poista se tai kirjoita rivi uudelleen käsin"
    ),
    "character-bidi": Message(
        "näkymätön merkki, joka kääntää tekstin suunnan: {number} {name}",
        "poista se tai kirjoita rivi uudelleen käsin",
    ),
    "text-right-to-left": Message(
        "oikealta vasemmalle kulkevaa tekstiä ei osata vielä latoa",
        "jätä se pois tai kirjoita se muilla kirjaimilla: ääneen luettuna tai kopioituna sellainen PDF sanoisi väärin",
    ),
    "character-accents": Message("yhdessä kirjaimessa on yli {limit} tarketta"),
    "system-failed": Message("tietokone ei päässyt eteenpäin: {reason}"),
    "system-refused": Message("tietokone ei salli tätä: {path}: {reason}"),
    "disk-full": Message(
        "tiedostoa {path} ei voi kirjoittaa: levy on täynnä",
        "poista levyltä turhaa tai valitse toisen levyn kansio: --out",
    ),
    "output-lost": Message(
        "vakiotulostetta ei voi kirjoittaa: {reason}",
        "ohjaa se muualle: valmiit tiedostot ovat tallessa, niistä vain ei kerrottu",
    ),
    "output-not-writable": Message(
        "tiedostoa {path} ei voi kirjoittaa: {reason}", "sulje tiedosto muista ohjelmista tai valitse toinen kansio"
    ),
}
