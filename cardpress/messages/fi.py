"""The sentences of every problem in Finnish: what is wrong, and what to do about it."""

from collections.abc import Mapping

from .findings_fi import FINDINGS
from .message import Message

FRAME = {
    "error": "virhe",
    "advice": "huomio",
    "hint": "vihje",
    "also": "myös",
    "or": "tai",
    "guess": "tarkoititko ”{guess}”?",
    "known": "vaihtoehdot: {known}",
    "none": "vaihtoehtoja ei ole",
    "decimal": ",",
    "rule": "sääntö",
    "places": "{sentence}, {count} kertaa",
    "page": "sivu {page}",
    "page-card": "sivu {page} ({card})",
    "page-side": "sivu {page} ({card}, {side})",
    "more": "{place}, samoin {pages}",
    "front": "etupuoli",
    "back": "takapuoli",
}

TERMS = {
    "normal": "kaikkien",
    "protan": "punasokean",
    "deutan": "vihersokean",
    "tritan": "sinisokean",
    "no-permission": "siihen ei ole oikeutta, tai se on auki toisessa ohjelmassa",
    "text": "teksti",
    "list": "luettelo",
    "mapping": "joukko kohtia arvoineen",
    "yes-no": "yes (kyllä) tai no (ei)",
    "whole-number": "kokonaisluku",
    "number": "luku",
    "length": "mitta, esimerkiksi 4.5u, 3 mm, 12 pt, 50% tai 0.4 em",
    "rest": "rest tai rest 2",
    "type-size": "kirjainkoko, esimerkiksi 5u, 12 pt, 92% body tai 56%",
    "size": "koko, esimerkiksi A6, A4 landscape tai 70 x 120 mm",
    "inks": "neljän painovärin prosentit, esimerkiksi 0 45 50 0",
    "points": "mitta, esimerkiksi 3 mm tai 8.5 pt",
    "pixels": "koko kuvapisteinä, esimerkiksi 900 x 1500",
    "focus": "kohta kuvassa, esimerkiksi 50% 40%",
    "shape": "leveyden suhde korkeuteen, esimerkiksi 4:3",
    "left": "vasen reuna",
    "top": "yläreuna",
    "right": "oikea reuna",
    "bottom": "alareuna",
    "crop": "leikkuumerkeille",
    "registration": "kohdistusmerkeille",
    "bar": "väripalkille",
    "cyrillic": "kyrillisiä",
    "greek": "kreikkalaisia",
    "ethiopic": "etiopialaisia",
    "georgian": "georgialaisia",
    "armenian": "armenialaisia",
    "thai": "thaimaalaisia",
    "devanagari": "devanagari-",
    "cjk": "kiinalaisia",
    "hiragana": "japanilaisia",
    "katakana": "japanilaisia",
    "hangul": "korealaisia",
    "cover-title": "kannen otsikko",
    "cover-text": "kannen teksti",
    "card-title": "korttien otsikot",
    "ink-no-ghostscript": "paljonko mustetta on päällekkäin: Ghostscriptiä ei ole asennettu",
    "ink-slow": "paljonko mustetta on päällekkäin: levyjen piirtäminen kesti liian kauan",
    "ink-failed": "paljonko mustetta on päällekkäin: Ghostscript ei pystynyt piirtämään levyjä",
    "ink-not-asked": "paljonko mustetta on päällekkäin",
    "deck-unknown": "tekstit, sivujen järjestys, rahoittaja: pakkaa ei tunneta",
    "text-unreadable": "tekstin paikka ja leikkuuvara: sivua ei voitu piirtää",
    "card-text": "korttien tekstit",
}

MESSAGES: Mapping[str, Message] = {
    # files
    "file-is-folder": Message("tämä ei ole tiedosto vaan kansio tai laite"),
    "file-missing": Message("tiedostoa ei ole"),
    "file-empty": Message("tiedosto on tyhjä"),
    "file-too-large": Message("tiedosto on suurempi kuin {limit} kt", "onko se oikea tiedosto?"),
    "file-unreadable": Message("tiedostoa ei voi lukea: {reason}"),
    "file-not-utf8": Message(
        "tiedostoa ei ole tallennettu UTF-8-muodossa: tavu {byte} ei ole kirjain",
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
    # YAML
    "yaml-anchor": Message(
        "merkeillä & ja * ei anneta tässä nimiä", "jos teksti alkaa merkillä & tai *, pane se lainausmerkkeihin"
    ),
    "yaml-tag": Message(
        "merkillä ! ei anneta tässä tyyppejä", "jos teksti alkaa merkillä !, pane se lainausmerkkeihin"
    ),
    "yaml-merge": Message("merkintää << ei käytetä tässä", "kirjoita kohdat näkyviin"),
    "yaml-key": Message("kohdan nimen on oltava yksi sana"),
    "yaml-duplicate": Message("”{key}” on kirjoitettu kahdesti", "poista toinen niistä"),
    "yaml-documents": Message("tästä alkaa toinen asiakirja", "poista rivi ---"),
    "yaml-too-deep": Message("sisäkkäisiä tasoja on yli {limit}"),
    "yaml-too-much": Message("arvoja on yli {limit}"),
    "yaml-tab": Message("rivi on sisennetty sarkaimella", "käytä välilyöntejä"),
    "yaml-quotes": Message("arvo ei voi alkaa tällä merkillä", 'pane teksti lainausmerkkeihin: "…"'),
    "yaml-comma": Message(
        "pilkku ennen sanaa ”{text}” päättää arvon", 'pane teksti, jossa on pilkku, lainausmerkkeihin: "…"'
    ),
    "yaml-colon": Message(
        "kaksoispiste on paikassa, jossa ei voi olla kohdan nimeä",
        'pane teksti, jossa on kaksoispiste, lainausmerkkeihin: "…"; jos se on kohdan nimi, tarkista sisennys',
    ),
    "yaml-escape": Message(
        "tällaista merkkiä ei kirjoiteta kenoviivalla",
        "kirjoita kenoviiva kahdesti (\\\\) tai käytä heittomerkkejä '…'",
    ),
    "yaml-quote-open": Message("tästä alkava lainaus ei pääty", "lisää puuttuva lainausmerkki"),
    "yaml-bracket-open": Message(
        "tätä sulkua ei ole suljettu oikein",
        "tarkista sulut ja pilkut; pane lainausmerkkeihin teksti, jossa on , [ ] {{ }}",
    ),
    "yaml-after-quote": Message(
        "teksti jatkuu lainausmerkkien jälkeen", 'pane koko teksti lainausmerkkeihin; niiden sisällä " on \\"'
    ),
    "yaml-after-bracket": Message(
        "teksti jatkuu sulkeen jälkeen", 'pane teksti, jossa on {{ }} tai [ ], lainausmerkkeihin: "…"'
    ),
    "yaml-syntax": Message("tätä ei voi ymmärtää", "tarkista tämän ja edellisen rivin sisennys ja kaksoispisteet"),
    "yaml-comment": Message(
        "teksti katkeaa tähän: välilyönti ja # aloittavat kommentin",
        'pane teksti, jossa on #, lainausmerkkeihin: "…"',
    ),
    # keys and values
    "key-unknown": Message("kohtaa ”{word}” ei ole", "{suggestion}"),
    "key-missing": Message("kohta ”{key}” puuttuu", "lisää rivi {key}: …"),
    "value-wrong": Message("”{word}” ei käy tähän", "kirjoita {expected}"),
    "value-unknown": Message("”{word}” ei käy tähän", "{suggestion}"),
    "value-bracket": Message("sulut eivät kuulu tekstiin", 'pane teksti lainausmerkkeihin: "…"'),
    "value-kind": Message("{found} ei käy tähän", "kirjoita {expected}"),
    # cards
    "card-head-open": Message("kortin alun tiedot eivät pääty", "kirjoita niiden jälkeen omalle rivilleen ---"),
    "card-empty": Message("kortti on tyhjä", "kirjoita otsikko ja sen eteen # ja välilyönti"),
    "title-missing": Message("kortilla ei ole otsikkoa", "kirjoita otsikon eteen # ja välilyönti: # Ryhmät"),
    "title-second": Message("toinen otsikko: kortilla on vain yksi", "lihavoi se: **…**"),
    "text-limit": Message("tekstissä on yli {limit} 000 merkkiä"),
    "sections-many": Message("osia on enemmän kuin {most}", "poista yläpuolella oleva rivi ---"),
    "list-too-deep": Message("yli {limit} luetteloa sisäkkäin"),
    "text-picture": Message("tekstin sisällä ei voi olla kuvaa", "nimeä kuva tiedoston alussa: art: art/kuva.svg"),
    "link-empty": Message("linkissä ei ole sanoja", "kirjoita sanat hakasulkeisiin: [sanat](osoite)"),
    # decks
    "deck-unknown": Message("pakkaa ”{word}” ei ole", "{suggestion}"),
    "deck-missing": Message("kansiota {folder} ei ole"),
    "deck-without-file": Message(
        "kansio {folder} ei ole korttipakka: siinä ei ole tiedostoa deck.yaml",
        "kirjoita deck.yaml, jossa on ainakin kohdat title: ja language:",
    ),
    "file-not-text": Message(
        "tätä tiedostoa ei oteta kortiksi: kortit ovat pelkkää tekstiä",
        "tallenna teksti nimellä {name}.txt; jos tiedosto on muistiinpano, lisää sen nimen alkuun _",
    ),
    "file-not-card": Message(
        "tätä tiedostoa ei oteta kortiksi: muiden nimen alussa on numero, tämän ei",
        "jos se on kortti, lisää nimen alkuun numero, esimerkiksi 07-{name}; jos se on muistiinpano, nimeä se _{name}",
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
    # pictures
    "picture-not-found": Message("kuvaa ”{word}” ei ole pakan kansiossa", "{suggestion}"),
    "picture-outside": Message(
        "kuva ”{word}” on pakan kansion ulkopuolella", "kopioi se pakan kansioon ja kirjoita polku siitä lähtien"
    ),
    "pictures-none": Message(
        "kuvaa ”{word}” ei ole pakan kansiossa", "kopioi kuva sinne; kansiossa ei ole vielä yhtään kuvaa"
    ),
    "picture-missing": Message("kuvaa {path} ei ole"),
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
    # layouts
    "layout-unknown": Message("asettelua ”{word}” ei ole", "{suggestion}"),
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
    "slot-too-small": Message("paikat tarvitsevat {excess} mm enemmän kuin sivulla on (tuote {product})"),
    "field-unknown": Message("kenttää ”{word}” ei ole", "{suggestion}"),
    "field-braces": Message(
        "aaltosulkeet eivät täsmää: ”{text}”", "kirjoita kentät näin: {{number}}; muuta aaltosulkeisiin ei tule"
    ),
    "style-unknown": Message("tyyliä ”{word}” ei ole", "{suggestion}"),
    "style-order": Message(
        "tyyli ”{style}” seuraa tyyliä ”{word}”, joka on vasta sen jälkeen", "kirjoita se seuraamansa tyylin alle"
    ),
    "style-size": Message("tyylillä ”{style}” ei ole kokoa"),
    "style-unused": Message("tyyliä ”{word}” ei käytetä"),
    "word-unused": Message("sanaa ”{word}” ei käytetä"),
    "word-language": Message(
        "sanaa ”{text}” ei ole kirjoitettu kielellä {language}",
        "kirjoita se asetteluun tai tiedoston deck.yaml kohtaan labels:",
    ),
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
    "box-too-deep": Message(
        "{cards} kortin rasiasta tulisi {depth} mm syvä, syvempi kuin leveä (enintään {most} mm)",
        "jaa kortit useampaan pakkaan, tai kerro kirjapainon tiedostossa korttien paksuus: box: {{stock: 0.3 mm}}",
    ),
    "box-loose": Message(
        "{cards} korttia on {pile} mm paksu pino, mutta rasia on {depth} mm syvä, jotta nimi mahtuu kylkiin",
        "kortit jäävät väljästi: lisää rasiaan enintään {more} tyhjää korttia muistiinpanoille, tai vihko",
    ),
    "page-twice": Message("kahden sivun nimi on ”{page}”"),
    "page-unknown": Message("sivua ”{word}” ei ole", "{suggestion}"),
    "page-pair": Message("sivulta ”{page}” puuttuu toinen puoli", "kirjoita etusivu ja sen kääntöpuoli peräkkäin"),
    "product-multiple": Message("sivumäärä täydennetään vähintään 1:n kerrannaiseksi"),
    "product-leaves-out": Message(
        "tuotteessa {product} ei näy missään: {texts}", "näytä se tai kirjoita se kohtaan omits:"
    ),
    "product-unknown": Message("tuotetta ”{word}” ei ole", "{suggestion}"),
    # setting
    "text-too-long": Message(
        "teksti on liian pitkä (tuote {product}): {lines} riviä ({excess} mm) liikaa, kun koko on {floor} pt",
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
    "contrast-low": Message(
        "väripaletissa {palette} {text} erottuu taustasta {ground} heikosti: {contrast}, tarvitaan vähintään {least}",
        "tummenna toista tai vaalenna toista",
    ),
    "ink-too-much": Message(
        "painotalo sallii mustetta enintään {most} %; näissä väreissä on enemmän, ja niitä vähennetään: {colors}",
        "valitse niiden osavärit itse tiedostossa deck.yaml, jos haluat tietää, millaisia niistä tulee",
    ),
    "categories-alike": Message(
        "ryhmien {one} ja {other} värit näyttävät samoilta {sight} silmissä", "anna ryhmille symbolit"
    ),
    "statement-in-english": Message(
        "Euroopan unionin tunnuksen viereinen lause on englanniksi (”{statement}”), koska kielellä ”{language}” sitä ei ole",
        "kirjoita se omalla kielelläsi tiedostoon deck.yaml: statement: …",
    ),
    "funding-not-shown": Message(
        "tekstin mukaan Euroopan unioni rahoittaa, mutta pakasta puuttuu funding:",
        "kirjoita deck.yaml-tiedostoon funding: eu",
    ),
    "type-small": Message(
        "tuotteen {product} leipäteksti on {points} pt; vaivatta luettavaa on {least} pt ja sitä suurempi",
        "tämä kortti on pisin: lyhennä sitä tai valitse suurempi koko",
    ),
    "type-small-always": Message(
        "tuotteen {product} leipäteksti on {points} pt; vaivatta luettavaa on {least} pt ja sitä suurempi",
        "jos tuotteen koko vaatii sen, kirjoita tuotteeseen accepts: [small-type]",
    ),
    # signs
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
    "family-unknown": Message("kirjasinperhettä ”{word}” ei ole kansiossa fonts/", "{suggestion}"),
    "font-unreadable": Message("tätä kirjasinta ei voi lukea", "poista se kansiosta fonts/ tai hanki se uudelleen"),
    "script-missing": Message(
        "kirjasimessa {font} ei ole {script} kirjaimia, kuten {character} ({code})",
        "onko kohta language: tiedostossa deck.yaml pakan kieli? se valitsee kirjasimen; tai kirjoita sana muilla kirjaimilla",
    ),
    "glyph-missing": Message("kirjasimessa {font} ei ole merkkiä {code} {name} ({character})", "käytä toista merkkiä"),
    "hyphenation-line": Message(
        "tämä ei ole sana jakokohtineen",
        "kirjoita esimerkiksi koh-taa-mis=paik-ka: = sanojen rajalle, - tavujen väliin",
    ),
    "hyphenation-differs": Message(
        "Voikko jakaa tämän sanan toisin: {word}", "muuta riviä, tai jätä se, jos se on näin tarkoitettu"
    ),
    "voikko-missing": Message(
        "Voikkoa, joka tietää, miten suomen sanat jaetaan, ei ole asennettu",
        "Debian ja Ubuntu: apt install libvoikko1 voikko-fi; sitten kaikkialla: pip install libvoikko; muut järjestelmät: voikko.puimula.org",
    ),
    "voikko-language": Message("pakan {deck} kieli on {language}; Voikko jakaa vain suomen sanoja"),
    # command line
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
    "paper-unknown": Message("”{word}” ei ole paperikoon nimi eikä mitta kuten 320 x 450 mm", "{suggestion}"),
    # printing
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
    "paper-too-small": Message(
        "sivu {page} ei mahdu paperille {paper}; se tarvitsee {need}", "valitse suurempi paperi, esimerkiksi {papers}"
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
        "jaa se nippuihin (signatures), jotka taitetaan erikseen ja ladotaan peräkkäin",
    ),
    "booklet-too-thick": Message(
        "sisäkkäin ei voi taittaa {count} arkkia: sivut, joiden koko on {page}, siirtyisivät {creep} mm",
        "jaa se nippuihin (signatures), jotka taitetaan erikseen ja ladotaan peräkkäin",
    ),
    "pdf-unreadable": Message(
        "PDF-tiedostoa ei voi lukea: {reason}", "avaa se toisessa ohjelmassa ja tallenna uudelleen"
    ),
    "pdf-too-large": Message("PDF on suurempi kuin {mb} Mt", "jaa se osiin tai tallenna kuvat pienempinä"),
    "pdf-encrypted": Message("PDF on lukittu salasanalla", "anna se valinnalla --password"),
    "pdf-password": Message("salasana ei avaa PDF-tiedostoa"),
    "pdf-locked": Message("PDF on lukittu salasanalla", "tallenna se ilman salasanaa toisella ohjelmalla"),
    "pdf-too-much": Message("PDF:n sivuilla piirretään enemmän kuin voidaan käydä läpi"),
    "pdf-encryption": Message(
        "PDF on lukittu tavalla, jota tässä ei voi avata", "tallenna se toisessa ohjelmassa ilman salasanaa"
    ),
    "pdf-without-pages": Message("PDF-tiedostossa ei ole sivuja"),
    "pdf-many-pages": Message("PDF-tiedostossa on yli {most} sivua", "jaa se useaksi tiedostoksi"),
    "pdf-page-size": Message(
        "sivulla {page} ei ole kunnollista kokoa",
        "sivun rajoissa on oltava neljä lukua ja sivu saa olla enintään {most} mm",
    ),
    "pdf-none": Message("tämä ei ole PDF", "tallenna työ PDF:ksi siinä ohjelmassa, jolla se on tehty"),
    "pdf-cut-off": Message("PDF loppuu kesken: sitä ei ole kopioitu tai ladattu loppuun asti", "hae se uudelleen"),
    "pdf-slow": Message(
        "PDF ei ole valmis vieläkään, vaikka sitä on laskettu {seconds} sekuntia",
        "se voi olla vioittunut tai tehty haitaksi; avaa se toisessa ohjelmassa ja tallenna uudelleen",
    ),
    "pdf-memory": Message(
        "PDF-tiedoston käsittely veisi muistia yli {mb} Mt",
        "se voi olla vioittunut tai tehty haitaksi; avaa se toisessa ohjelmassa ja tallenna uudelleen",
    ),
    "pdf-fatal": Message(
        "tietokone keskeytti PDF-tiedoston käsittelyn, ehkä muistin puutteen takia",
        "jaa tiedosto osiin, tai avaa se toisessa ohjelmassa ja tallenna uudelleen",
    ),
    "pdf-repaired": Message("PDF oli vioittunut ja se korjattiin", "katso tulos läpi"),
    "pdf-turned": Message(
        "eri asennossa olevia sivuja käännettiin muiden mukaan: {count}, ensimmäisenä sivu {page}",
        "katso tulos läpi; --mixed refuse hylkää tällaiset tiedostot",
    ),
    "pdf-annotated": Message(
        "muistiinpanot, leimat tai kentät {count} sivulla, ensimmäinen sivulla {page}, eivät tulostu",
        "jos ne tarvitaan, tallenna tiedosto uudeksi PDF:ksi tulostusikkunasta",
    ),
    "test-offset": Message("takapuolia voi siirtää enintään {most} mm", "onko luku millimetreinä?"),
    "product-name": Message("”{word}” ei käy tiedoston nimeksi", "käytä kirjaimia, numeroita ja yhdysviivoja"),
    "system-refused": Message("tietokone ei salli tätä: {path}: {reason}"),
    "disk-full": Message(
        "tiedostoa {path} ei voi kirjoittaa: levy on täynnä",
        "poista levyltä turhaa tai valitse toisen levyn kansio: --out",
    ),
    "output-not-writable": Message(
        "tiedostoa {path} ei voi kirjoittaa: {reason}", "sulje tiedosto muista ohjelmista tai valitse toinen kansio"
    ),
    # finished files
    "not-checked": Message("tarkistamatta: {what}"),
    **FINDINGS,
}
