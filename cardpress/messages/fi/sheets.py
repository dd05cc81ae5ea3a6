"""Sheets: pages that don't fit paper, or a print house's pictures (`impose/`, `order/`)."""

from ..message import Message, Sentences

SENTENCES: Sentences = {
    "paper-too-small": Message(
        "sivu {page} ei mahdu paperille {paper}; se tarvitsee {need}", "valitse suurempi paperi, esimerkiksi {papers}"
    ),
    "page-too-large": Message(
        "sivu {page} ei mahdu paperille {paper}; se tarvitsee {need}",
        "pienennä sivut: --size {size}; tai valitse suurempi paperi valinnalla --paper",
    ),
    "paper-none": Message(
        "sivu {page} ei mahdu paperille {paper}; se tarvitsee {need}", 'kirjoita paperin koko: --paper "700 x 1000 mm"'
    ),
    "face-shape": Message(
        "sivu {page} ei ole samanmuotoinen kuin kuva, jossa on {picture} kuvapistettä",
        "merkitse painotalon tiedostoon koko ja leikkuuvara, jotka kuuluvat sen kuviin",
    ),
    "pages-differ": Message("sivu {page} on {size}, ensimmäinen {first}", "kaikkien sivujen on oltava samankokoisia"),
    "marks-left-out": Message("paperilla {paper} ei ole tilaa {marks}", "valitse suurempi paperi, jos tarvitset niitä"),
    "contours-left-out": Message(
        "näillä arkeilla ei ole ääriviivoja leikkurille: ne taitetaan tai liimataan ennen leikkaamista",
        "leikkaa ne käsin; --cuts piirtää mistä",
    ),
    "booklet-thick": Message(
        "sisäkkäin taitetaan {count} arkkia; yli {most} arkin vihko jää harottamaan, ja sivut siirtyvät {creep} mm",
        "jaa se nippuihin (onto: signatures), jotka taitetaan erikseen ja ladotaan peräkkäin",
    ),
    "booklet-too-thick": Message(
        "sisäkkäin ei voi taittaa {count} arkkia: sivut, joiden koko on {page}, siirtyisivät {creep} mm",
        "jaa se nippuihin (signatures), jotka taitetaan erikseen ja ladotaan peräkkäin",
    ),
}
