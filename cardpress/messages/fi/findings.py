"""Findings: what preflight finds in a finished file (`preflight/`)."""

from ..message import Message, Sentences

SENTENCES: Sentences = {
    "not-checked": Message("tarkistamatta: {what}"),
    # boxes and pages
    "trim-missing": Message(
        "mikään ei kerro, mistä sivu leikataan (TrimBox puuttuu)",
        "tallenna tiedosto uudelleen leikkausvaroineen tai PDF/X-muodossa",
    ),
    "trim-and-art": Message("sivulla on sekä TrimBox että ArtBox; vain toinen saa olla", "poista ArtBox"),
    "trim-size": Message("sivun koko on {found} mm, tuotteen {limit} mm", "tee tiedosto uudelleen"),
    "sizes-differ": Message("sivun koko on {found} mm, ensimmäisen sivun {limit} mm", "onko se tarkoitus?"),
    "page-size": Message("sivun koko on {found} mm, mikä ei ole PDF:ssä mahdollista"),
    "boxes-cross": Message("sivun rajat menevät ristiin: {about}", "tallenna tiedosto uudelleen"),
    "crop-box": Message("sivusta näkyy vain osa (CropBox)", "poista rajaus"),
    "user-unit": Message("UserUnit suurentaa sivun {found}-kertaiseksi", "tallenna sivu oikeassa koossa"),
    "page-turned": Message("sivua on käännetty {found} astetta (Rotate)", "käännä sivu ohjelmassa, jolla se tehtiin"),
    "bleed-box": Message(
        "leikkuuvaraa on {found} mm, tarvitaan vähintään {limit} mm", "tallenna tiedosto suuremmalla leikkuuvaralla"
    ),
    "bleed-short": Message(
        "väri jatkuu {found} mm leikkauksen yli, sen pitäisi jatkua {limit} mm",
        "jatka taustaa tai kuvaa pidemmälle, muuten reunoihin voi jäädä valkoista",
    ),
    "trim-off-centre": Message(
        "leikattava sivu on {found} mm sivussa keskeltä", "tallenna niin, että reunat ovat yhtä leveät joka puolella"
    ),
    "annotation": Message(
        "sivulla on muistiinpano, linkki tai kenttä: {about}", "poista se tai tallenna ilman muistiinpanoja"
    ),
    "page-empty": Message("sivu on tyhjä", "onko se tarkoitus?"),
    "page-count": Message("tiedostossa on {found} sivua, tuotteessa {limit}", "tee tiedosto uudelleen"),
    "page-order": Message("”{about}” on sivulla {found}, ei tässä", "tarkista sivujen järjestys"),
    "page-again": Message("sivu on samannäköinen kuin sivu {found}", "onko se vahingossa kahteen kertaan?"),
    "marks-missing": Message("leikkausmerkit puuttuvat", "tallenna tiedosto leikkausmerkkeineen"),
    "marks-there": Message("sivun ja leikkuuvaran ulkopuolelle painetaan jotain", "tallenna ilman painomerkkejä"),
    # colour and ink
    "color-space": Message(
        "väriä ei ole tehty painoväreistä: {about}", "muunna se CMYK-väreiksi painotalon profiililla"
    ),
    "registration-inside": Message("sivulla on kohdistusmerkkien väriä (All)", "käytä sen tilalla mustaa (K 100)"),
    "spot": Message("tiedostossa on lisäväri, jota ei ole pyydetty: {about}", "muunna se CMYK-väreiksi tai tilaa se"),
    "white-overprints": Message(
        "valkoinen painetaan muun päälle (overprint), joten se ei näy", "ota päällepainatus pois valkoiselta"
    ),
    "ink-of-color": Message("värissä on mustetta {found} %, enintään {limit} % sallitaan", "vaalenna väriä"),
    "ink-total": Message(
        "mustetta on päällekkäin {found} %, enintään {limit} % sallitaan",
        "vaalenna värejä siinä kohdassa: liika muste ei kuivu",
    ),
    "blend-space": Message(
        "läpinäkyvyys lasketaan väreissä {about}, ei CMYK-väreissä", "aseta sekoitusavaruudeksi CMYK"
    ),
    # text
    "text-small": Message("tekstin koko on {found} pt, pienin sallittu on {limit} pt", "suurenna tekstiä"),
    "text-reversed": Message(
        "valkoisen tekstin koko on {found} pt, suositus on vähintään {limit} pt", "suurenna tai lihavoi teksti"
    ),
    "text-many-inks": Message(
        "{found} pt:n teksti painetaan usealla musteella, suositus on vähintään {limit} pt",
        "tee siitä musta (K 100) tai suurempi",
    ),
    "text-rich-black": Message(
        "mustassa tekstissä on mustetta {found} %, suositus on enintään {limit} %", "käytä pelkkää mustaa (K 100)"
    ),
    "text-near-cut": Message(
        "teksti on {found} mm:n päässä leikkauksesta, sen pitäisi olla {limit} mm:n päässä",
        "siirrä sitä sisemmäs, muuten se voi leikkautua",
    ),
    "text-lost": Message("tämä pakan teksti puuttuu paperilta: ”{about}”", "tee tiedosto uudelleen"),
    "black-knocks-out": Message(
        "{found} pt:n musta teksti jättää taustansa valkoiseksi; alle {limit} pt:n teksti pitäisi painaa taustan päälle",
        "ota päällepainatus käyttöön mustalle tekstille (overprint mode 1)",
    ),
    "gray-text": Message(
        "pieni musta teksti on DeviceGray-väriä, jota kaikki koneet eivät paina taustan päälle",
        "käytä CMYK-väriä K 100",
    ),
    "font-not-embedded": Message("kirjasin {about} ei ole tiedostossa", "upota kaikki kirjasimet"),
    "font-without-unicode": Message(
        "kirjasimella {about} ladottua tekstiä ei saa luettua tiedostosta",
        "tallenna uudelleen; painamista tämä ei haittaa",
    ),
    "glyph-lost": Message("kirjasimesta {about} puuttuu merkki, jota käytetään", "vaihda kirjasinta siinä kohdassa"),
    # lines and pictures
    "line-thin": Message("viivan paksuus on {found} pt, ohuin sallittu on {limit} pt", "paksunna viivaa"),
    "black-line-knocks-out": Message(
        "{found} pt:n musta viiva jättää taustansa valkoiseksi; alle {limit} pt:n viiva pitäisi painaa taustan päälle",
        "ota päällepainatus käyttöön mustille viivoille",
    ),
    "picture-coarse": Message(
        "kuvassa on {found} kuvapistettä tuumalla, tarvitaan {limit}",
        "käytä suurempaa kuvaa tai näytä se pienempänä",
    ),
    "bitmap-coarse": Message(
        "mustavalkoisessa kuvassa on {found} kuvapistettä tuumalla, tarvitaan {limit}",
        "skannaa se tarkemmin tai piirrä se viivoilla",
    ),
    # what a press must not be left to decide
    "resource-missing": Message(
        "sivu viittaa johonkin, mitä tiedostossa ei ole: {about}", "tallenna tiedosto uudelleen; osia jäisi puuttumaan"
    ),
    "transparency": Message(
        "sivulla on läpinäkyvää ({about}), mitä standardi ei salli", "yhdistä tasot (flatten) ennen tallennusta"
    ),
    "transfer": Message("sivu muuttaa painokoneen säätöjä ({about})", "poista siirtofunktiot"),
    "postscript": Message("osa sivusta on PostScriptiä: {about}", "tallenna tiedosto uudelleen"),
    "opi": Message("kuva on vain toisen kuvan paikalla (OPI)", "vaihda tilalle oikea kuva"),
    "packing": Message("kuva on pakattu tavalla, jota standardi ei salli: {about}", "tallenna se uudelleen"),
    # the file and its standard
    "standard-missing": Message(
        "tiedoston muoto on {found}, painotalo haluaa muodon {limit}", "tallenna se muodossa {limit}"
    ),
    "encrypted": Message("tiedosto on salattu", "tallenna se ilman salasanaa"),
    "damaged": Message("tiedosto oli vioittunut, ja se on korjattu", "tallenna se uudelleen"),
    "version": Message(
        "tiedosto on PDF {found}, sen nimeämässä standardissa enintään PDF {limit}",
        "tallenna se uudelleen standardin mukaan",
    ),
    "key-not-there": Message(
        "tiedosto nimeää standardin, mutta siitä puuttuu {about}", "tallenna se uudelleen standardin mukaan"
    ),
    "trapped": Message("kohdassa Trapped on {found}, siinä on oltava {limit}", "aseta arvoksi False"),
    "info-and-xmp": Message("{about} eroavat toisistaan: ”{found}” ja ”{limit}”", "tallenna tiedosto uudelleen"),
    "intent-count": Message("painotavan kuvauksia on {found}, niitä on oltava {limit}", "nimeä yksi painotapa"),
    "intent-profile": Message(
        "painotavan profiili on {found}; sen on oltava painokoneen CMYK-profiili ({limit})",
        "nimeä painotalon profiili",
    ),
    "interactive": Message("tiedostossa on lomakkeita, ohjelmia tai toimintoja: {about}", "poista ne"),
    "separated": Message("sivut on eroteltu painolevyiksi", "tallenna kokonaiset sivut"),
    "too-new": Message(
        "tiedostossa on jotain uudempaa kuin sen standardi: {about}",
        "tallenna se uudelleen standardin mukaan, ilman tasoja",
    ),
    # what is told to those who listen
    "tags-missing": Message(
        "tiedosto sanoo olevansa PDF/UA, mutta siinä ei ole tunnisteita", "vie se uudelleen tunnistein"
    ),
    "content-untagged": Message(
        "sivulla on jotain, mitä ei lueta kuuntelijalle mutta mitä ei ole merkitty koristeeksikaan",
        "vie tiedosto uudelleen",
    ),
    "artifact-tagged": Message(
        "jokin on merkitty koristeeksi ja silti luettavaksi kuuntelijalle", "vie tiedosto uudelleen"
    ),
    "text-untold": Message("tätä pakan tekstiä ei lueta kuuntelijalle: ”{about}”", "tee tiedosto uudelleen"),
    "tags-apart": Message("sivun merkinnät ja tunnisteiden puu eivät vastaa toisiaan", "vie tiedosto uudelleen"),
    "letters-unread": Message(
        "fontin {about} kirjaimia ei voi lukea kuuntelijalle", "vie tiedosto uudelleen tai käytä toista fonttia"
    ),
    "tag-unknown": Message("tunniste on laatua, jota PDF ei tunne: {about}", "käytä standardin tunnisteita"),
    "title-skips": Message(
        "ylemmän otsikon jälkeen tulee {found}, pitäisi tulla {limit}", "älä hyppää otsikkotasojen yli"
    ),
    "list-broken": Message(
        "luettelo ei koostu kohdista, joissa on merkki ja teksti: {about}", "merkitse se luetteloksi uudelleen"
    ),
    "list-unnumbered": Message("luettelo ei kerro, millä sen kohdat alkavat", "anna sille ListNumbering"),
    "picture-untold": Message("kuva ei kerro, mitä siinä on", "kirjoita se niille, jotka eivät näe kuvaa"),
    "picture-without-box": Message("kuva ei kerro, missä kohtaa sivua se on", "anna sille BBox"),
    "link-untold": Message("linkki ei kerro, mihin se johtaa", "kirjoita se linkin kenttään Contents"),
    "link-untagged": Message("linkki ei ole omassa tunnisteessaan", "pane se tunnisteeseen Link"),
    "tab-order": Message("sivun linkit eivät seuraa toisiaan lukujärjestyksessä", "aseta Tabs: S"),
    "language-missing": Message("tiedosto ei kerro, millä kielellä se on", "aseta katalogin Lang"),
    "title-not-shown": Message("ikkunat näyttävät tiedoston nimen eivätkä sen otsikkoa", "aseta DisplayDocTitle"),
    # the emblem of the European Union
    "emblem-missing": Message(
        "Euroopan unionin tunnus puuttuu", "lisää rahoittajan tunnus, jota funding: eu edellyttää"
    ),
    "emblem-small": Message("tunnuksen korkeus on {found} mm, sen on oltava vähintään {limit} mm", "suurenna tunnusta"),
    "emblem-color": Message(
        "tunnuksen tähdet eivät ole keltaisia 0/0/100/0", "käytä tunnuksen omia värejä ilman profiilia"
    ),
}
