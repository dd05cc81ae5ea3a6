"""Typography: signs that a typesetter would change (`check/typography.py`)."""

from ..message import Message, Sentences

SENTENCES: Sentences = {
    "type-quotes": Message("nämä eivät ole pakan kielen lainausmerkit", "kirjoita {quotes}"),
    "type-apostrophe": Message("suora heittomerkki", "kirjoita ’"),
    "type-dash": Message("yhdysmerkki ajatusviivan paikalla", "kirjoita {dash}"),
    "type-range": Message("yhdysmerkki lukujen välissä", "kirjoita ensimmäisen ja viimeisen väliin –"),
    "type-dots": Message("pisteet kolmen pisteen merkin paikalla", "kirjoita …, joka on yksi merkki"),
    "type-spaces": Message("useampi kuin yksi välilyönti", "jätä yksi"),
    "type-space-before": Message("välilyönti ennen merkkiä, joka kuuluu sanaan kiinni", "poista välilyönti"),
    "type-number": Message(
        "rivi voi vaihtua luvun ja siihen kuuluvan sanan välissä",
        "kirjoita välilyönnin tilalle &nbsp;",
    ),
    "type-unit": Message("luvusta ja yksiköstä puuttuu väli", "kirjoita väliin &nbsp;"),
    "type-hyphen": Message("ajatusviiva sanan puuttuvan alun paikalla", "kirjoita yhdysmerkki: -"),
}
