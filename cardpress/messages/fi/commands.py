"""Commands: what was asked for on the command line (`commands/`, `arguments.py`, `misread.py`)."""

from ..message import Message, Sentences

SENTENCES: Sentences = {
    "deck-missing": Message("kansiota {folder} ei ole", "anna kansio, jossa deck.yaml on"),
    "deck-unknown": Message("pakkaa ”{word}” ei ole", "{suggestion}"),
    "product-unknown": Message("tuotetta ”{word}” ei ole", "{suggestion}"),
    "hyphenation-differs": Message(
        "Voikko jakaa tämän sanan toisin: {word}", "muuta riviä, tai jätä se, jos se on näin tarkoitettu"
    ),
    "voikko-missing": Message(
        "Voikkoa, joka tietää, miten suomen sanat jaetaan, ei ole asennettu",
        "Debian ja Ubuntu: apt install libvoikko1 voikko-fi; sitten kaikkialla: pip install libvoikko; muut järjestelmät: voikko.puimula.org",
    ),
    "voikko-language": Message("pakan {deck} kieli on {language}; Voikko jakaa vain suomen sanoja"),
    "command-line": Message("komentoa ei voi ymmärtää: {reason}", "cardpress --help kertoo, miten se kirjoitetaan"),
    "command-unknown": Message("komentoa ”{word}” ei ole", "{suggestion}"),
    "option-unknown": Message("valintaa ”{word}” ei ole", "{suggestion}"),
    "option-missing": Message("valinta {option} puuttuu", "{suggestion}"),
    "option-length": Message("”{word}” ei ole mitta, jonka {option} ottaa", 'kirjoita siihen yksikkö: "3 mm"'),
    "file-not-named": Message(
        "tiedostoa ei ole nimetty", "kirjoita se komennon jälkeen: cardpress{command} TIEDOSTO.pdf"
    ),
    "words-left-over": Message("ylimääräinen sana: {word}", "cardpress{command} --help kertoo, miten se kirjoitetaan"),
    "option-value": Message("”{word}” ei käy valinnan {option} arvoksi", "{suggestion}"),
    "option-wrong": Message(
        "valinnalta {word} puuttuu arvo, tai sillä on arvo, jota se ei ota",
        "cardpress{command} --help kertoo, miten se kirjoitetaan",
    ),
    "paper-unused": Message(
        "--paper ei vaikuta tuotteeseen {product}: sen sivuja ei ladota arkeille",
        "muita tuotteita ladotaan: cardpress list",
    ),
    "order-pictures": Message(
        "{printer} painaa kortit kuvista, ei PDF-tiedostoista",
        "cardpress order {deck} --printer {name} tekee kuvat ja pakkaa kaiken, mitä lähetetään",
    ),
    "order-names": Message(
        "{printer} haluaa tiedostoille omat nimensä",
        "cardpress order {deck} --printer {name} nimeää ne ja pakkaa kaiken, mitä lähetetään",
    ),
    "order-no-pictures": Message(
        "{printer} painaa kortit kuvista; {product} ei ole kortti, ja se pakataan PDF-tiedostona",
        "kysy, ottaako painotalo PDF-tiedostoja, tai tilaa tämä toisesta painotalosta",
    ),
    "paper-unknown": Message("”{word}” ei ole paperikoon nimi eikä mitta kuten 320 x 450 mm", "{suggestion}"),
    "test-offset": Message("takapuolia voi siirtää enintään {most} mm", "onko luku millimetreinä?"),
    "product-name": Message("”{word}” ei käy tiedoston nimeksi", "käytä kirjaimia, numeroita ja yhdysviivoja"),
}
