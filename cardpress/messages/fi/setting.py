"""Setting: texts that have no room, fonts that lack letters (`layout/`, `text/`, `make/`)."""

from ..message import Message, Sentences

SENTENCES: Sentences = {
    "slot-too-small": Message(
        "paikat tarvitsevat {excess} mm enemmän kuin sivulla on (tuote {product}), vaikka tekstit olisivat kuinka lyhyet",
        "pienennä kiinteitä korkeuksia ja välejä, tai merkitse jokin paikka valinnaiseksi (optional)",
    ),
    "text-too-long": Message(
        "teksti on liian pitkä (tuote {product}): {excess} mm liikaa, kun koko on {floor} pt (rivejä {lines})",
        "lyhennä sitä noin {characters} merkkiä",
    ),
    "address-too-wide": Message(
        "osoite ”{word}” on {excess} mm liian leveä (tuote {product})",
        "käytä lyhyempää, tai pane sanat sen tilalle: [sivumme](osoite)",
    ),
    "word-too-wide": Message(
        "sana ”{word}” on {excess} mm liian leveä (tuote {product})",
        "näytä, mistä sen voi jakaa: kirjoita siihen &shy;",
    ),
    "text-left-out": Message(
        "tästä tuotteesta puuttuu teksti: {product}", "näytä se asettelussa tai kirjoita text kohtaan omits:"
    ),
    "family-unknown": Message("kirjasinperhettä ”{word}” ei ole kansiossa fonts/", "{suggestion}"),
    "font-unreadable": Message("tätä kirjasinta ei voi lukea", "poista se kansiosta fonts/ tai hanki se uudelleen"),
    "script-missing": Message(
        "kirjasimessa {font} ei ole {script} kirjaimia, kuten {character} ({code})",
        "onko kohta language: tiedostossa deck.yaml pakan kieli? se valitsee kirjasimen; tai kirjoita sana muilla kirjaimilla",
    ),
    "glyph-missing": Message("kirjasimessa {font} ei ole merkkiä {code} {name} ({character})", "käytä toista merkkiä"),
}
