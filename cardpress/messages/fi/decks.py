"""Decks: their deck.yaml, their pictures' names and their lists of divisions (`read/decks/`)."""

from ..message import Message, Sentences

SENTENCES: Sentences = {
    "deck-without-file": Message(
        "kansio {folder} ei ole korttipakka: siinä ei ole tiedostoa deck.yaml",
        "kirjoita deck.yaml, jossa on ainakin kohdat title: ja language:",
    ),
    "deck-file-misnamed": Message(
        "kansiossa {folder} on {name} eikä deck.yaml",
        "anna sille nimeksi deck.yaml; Windows näyttää koko nimen valinnalla Näytä > Näytä > Tiedostotunnisteet",
    ),
    "deck-empty": Message(
        "pakassa ei ole kortteja", "kirjoita jokainen kortti omaan tiedostoonsa, esimerkiksi {folder}/01-eka.md"
    ),
    "cover-second": Message("pakassa on kaksi kantta", "poista toisesta kind: cover"),
    "card-number-twice": Message("kahdella kortilla on numero {number}", "vaihda numero toisen tiedoston nimen alusta"),
    "category-unknown": Message("pakassa ei ole luokkaa ”{word}”", "{suggestion}"),
    "color-unknown": Message("pakassa ei ole väriä ”{word}”", "{suggestion}"),
    "language-unknown": Message("”{word}” ei ole kielen tunnus", "kirjoita fi, sv, en tai muu tunnus"),
    "link-address": Message("”{word}” ei ole verkkosivun osoite", "kirjoita osoite kokonaan: https://…"),
    "art-role": Message("”{word}” ei anna värille tehtävää", 'kirjoita "#010101": ja jokin näistä: {known}'),
    "picture-not-found": Message("kuvaa ”{word}” ei ole pakan kansiossa", "{suggestion}"),
    "picture-outside": Message(
        "kuva ”{word}” on pakan kansion ulkopuolella", "kopioi se pakan kansioon ja kirjoita polku siitä lähtien"
    ),
    "pictures-none": Message(
        "kuvaa ”{word}” ei ole pakan kansiossa", "kopioi kuva sinne; kansiossa ei ole vielä yhtään kuvaa"
    ),
    "hyphenation-line": Message(
        "tämä ei ole sana jakokohtineen",
        "kirjoita esimerkiksi koh-taa-mis=paik-ka: = sanojen rajalle, - tavujen väliin",
    ),
}
