"""Layouts: what holds together in them (`read/layouts/`)."""

from ..message import Message, Sentences

SENTENCES: Sentences = {
    "layout-unknown": Message("asettelua ”{word}” ei ole", "{suggestion}"),
    "layout-without": Message("asettelussa ”{layout}” ei ole tuotetta ”{word}”", "kirjoita {known}"),
    "layout-too-much": Message("asettelussa on yli {limit} paikkaa", "onko osia osien sisällä?"),
    "piece-unknown": Message("osaa ”{word}” ei ole", "{suggestion}"),
    "piece-in-itself": Message("osaa ”{word}” käytetään sen itsensä sisällä"),
    "piece-only-place": Message(
        "kohtaa ”{word}” ei voi muuttaa siellä, missä osaa käytetään", "vain paikkaa voi: {known}"
    ),
    "piece-unused": Message("osaa ”{word}” ei käytetä"),
    "slot-contents": Message(
        "paikassa voi olla vain yksi näistä: {contents}",
        "anna kullekin oma paikka, allekkain (column) tai rinnakkain (row)",
    ),
    "slot-holds-nothing": Message("”{key}” tarvitsee paikkoja", "kirjoita column, row, grid tai flow"),
    "slot-then": Message("”then” tulee toistettujen paikkojen jälkeen", "kirjoita myös each"),
    "slot-columns": Message("palstoja tarvitaan vähintään yksi"),
    "slot-style": Message("teksti tarvitsee tyylin", "kirjoita style: ja jokin kohdan styles nimistä"),
    "slot-height": Message(
        "tyyli ”{style}” riippuu paikan korkeudesta, eikä tällä paikalla ole sitä", "kirjoita height:"
    ),
    "field-unknown": Message("kenttää ”{word}” ei ole", "{suggestion}"),
    "field-braces": Message(
        "aaltosulkeet eivät täsmää: ”{text}”", "kirjoita kentät näin: {{number}}; muuta aaltosulkeisiin ei tule"
    ),
    "style-unknown": Message("tyyliä ”{word}” ei ole", "{suggestion}"),
    "style-order": Message(
        "tyyli ”{style}” seuraa tyyliä ”{word}”, joka on vasta sen jälkeen", "kirjoita se seuraamansa tyylin alle"
    ),
    "style-size": Message("tyylillä ”{style}” ei ole kokoa"),
    "style-floor": Message(
        "tyylin ”{style}” floor on suurempi kuin sen size, joten teksti on aina kokoa floor",
        "kirjoita pienempi floor; ilman sitä teksti on aina kokoa size",
    ),
    "style-unused": Message("tyyliä ”{word}” ei käytetä"),
    "word-unused": Message("sanaa ”{word}” ei käytetä"),
    "word-language": Message(
        "sanaa ”{text}” ei ole kirjoitettu kielellä {language}",
        "kirjoita se asetteluun tai tiedoston deck.yaml kohtaan labels:",
    ),
    "label-unknown": Message("missään asettelussa ei ole sanaa ”{word}”, jota labels voisi muuttaa", "{suggestion}"),
    "word-empty": Message("sanaa ”{word}” ei ole kirjoitettu millään kielellä"),
    "size-unit": Message("koon ”{size}” yksikön on oltava mm tai pt"),
    "size-unknown": Message("kokoa ”{word}” ei ole", "{suggestion}"),
    "panel-stray": Message(
        "”panels” on suoraan sivun alla ja ”panel” suoraan sen alla", "kirjoita sivupinnan paikat sen kohtaan column"
    ),
    "panel-missing": Message(
        "tämä paikka ei ole millään rasian sivulla", "kirjoita panel: front, back, left, right, top tai bottom"
    ),
    "panel-placed": Message(
        "rasia määrää sivupinnan koon: ”{key}” on turha", "kirjoita margin tai sijoita paikat kohtaan column"
    ),
    "panel-twice": Message("sivupinta ”{panel}” on kirjoitettu kahdesti"),
    "panels-without-die": Message(
        "sivulla ”{page}” on rasian sivupintoja, mutta koko ”{size}” ei ole rasia", "kirjoita kokoon die: tuck"
    ),
    "die-without-panels": Message(
        "koko ”{size}” on rasia, mutta sivulla ”{page}” ei ole sivupintoja", "kirjoita panels:"
    ),
    "page-twice": Message("kahden sivun nimi on ”{page}”"),
    "page-unknown": Message("sivua ”{word}” ei ole", "{suggestion}"),
    "page-pair": Message("sivulta ”{page}” puuttuu toinen puoli", "kirjoita etusivu ja sen kääntöpuoli peräkkäin"),
    "product-multiple": Message("sivumäärä täydennetään vähintään 1:n kerrannaiseksi"),
    "product-leaves-out": Message(
        "tuotteessa {product} ei näy missään: {texts}",
        "näytä se, tai kirjoita tuotteeseen, että se jää pois: omits: [{omits}]",
    ),
}
