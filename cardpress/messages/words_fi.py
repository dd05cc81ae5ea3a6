"""What the program says besides problems, in Finnish."""

from .words import Words

WORDS = Words(
    help="""\
Cardpress tekee korttipakan teksteistä painovalmiit tiedostot: kortit, julisteet, vihkon ja monisteen.

Käyttö:
  cardpress build [PAKKA] [TUOTE ...]     tee PDF-tiedostot
  cardpress proof [PAKKA] [TUOTE ...]     tee vedos, jonka ihmiset lukevat ja allekirjoittavat ennen painamista
  cardpress order [PAKKA] [TUOTE ...]     pakkaa painotalolle tiedostot, raportti ja tilauslomake
  cardpress check TIEDOSTO.pdf            tarkista mikä tahansa PDF kuten painotalo, ennen kuin maksat
  cardpress impose TIEDOSTO.pdf --as TAPA asettele minkä tahansa PDF:n sivut arkeille
  cardpress testpage                      tee sivu, jolla tarkistetaan tulostimen mittakaava ja puolet
  cardpress hyphenate [PAKKA ...]         kirjoita luettelo siitä, mistä pakan sanat saa jakaa
  cardpress list                          näytä, mitä pakkoja, tuotteita, tulostimia ja paperikokoja on

Valinnat, komennon edellä tai jäljessä:
  --lang fi|en   viestien kieli; muuten tietokoneen kieli
  --version      näytä versio
  --help         näytä tämä ohje; cardpress build --help kertoo lisää

Esimerkkejä:
  cardpress build                         tee kaikki kaikista pakoista
  cardpress build cards handout           tee kaksi tuotetta
  cardpress list                          katso, mitä voi tehdä

Paluukoodit:
  0 kaikki kunnossa                      3 tietokone: kansioon ei voi kirjoittaa, levy on täynnä
  1 virhe pakan tiedostoissa             4 virhe Cardpressissa itsessään
  2 virhe komentorivillä                 130 keskeytetty (Ctrl-C)
""",
    help_build="""\
Käyttö: cardpress build [PAKKA] [TUOTE ...] [valinnat]

PAKKA on kansiossa content/ olevan pakan nimi tai minkä tahansa pakan kansio. Jos sitä ei anna, tehdään kaikki pakat.
TUOTE on se, mitä tehdään, esimerkiksi cards (kortit) tai handout (moniste). Jos sitä ei anna, tehdään koko pakka.
Silloin mukaan tulevat everything.pdf, jossa ovat kaikki sivut, ja manifest.json, joka kertoo, mistä tiedostot tehtiin.

Jos jossakin on virhe, mitään ei kirjoiteta ja aiemmat tiedostot jäävät ennalleen.

Valinnat:
  --printer NIMI   painotalo tai tulostin, tai sen tiedoston polku: leikkuuvara, reunukset ja merkit
  --paper KOKO     arkkien paperi: A4, A3, SRA3, "A4 landscape" (vaaka), "330 x 480 mm"
  --out KANSIO     mihin tiedostot tulevat; muuten build/PAKKA
  --strict         pidä huomautuksiakin virheinä
  --cuts           arkkituotteille sivu, joka näyttää, mistä ja missä järjestyksessä leikataan ja miten pinotaan
  --check          tarkista valmiit tiedostot kuten painotalo; se, minkä vuoksi se palauttaisi ne, on virhe
  --json           anna tulos JSON-muodossa muille ohjelmille; viestit menevät virhetulosteeseen
  --lang fi|en     viestien kieli
  --help           näytä tämä ohje

Esimerkkejä:
  cardpress build hyvat-kaytanteet
  cardpress build cards-sheets --paper A3 --printer office
  cardpress build ../oma-pakka posters --out ~/Desktop/julisteet
""",
    help_list="""\
Käyttö: cardpress list [decks|products|printers|papers] [valinnat]

Näyttää kansion content/ pakat (decks), kaikkien asettelujen tuotteet (products), painotalot ja tulostimet (printers)
sekä paperikoot (papers), tai vain yhden niistä. Painotalosta kerrotaan, millaiset tiedostot se saa, paljonko
leikkuuvaraa tarvitaan ja minkä kokoisia sen kortit ovat, jos koko on muu kuin ohjelman oma.

Valinnat:
  --json           anna luettelo JSON-muodossa muille ohjelmille
  --lang fi|en     luettelon kieli
  --help           näytä tämä ohje

Esimerkkejä:
  cardpress list --lang en
  cardpress list printers
""",
    help_check="""\
Käyttö: cardpress check TIEDOSTO.pdf [valinnat]

Katsoo PDF-tiedostoa kuten painotalo ennen painamista: koot ja leikkuuvara, värit ja muste, kirjasimet, pieni teksti
ja ohuet viivat, kuvat, teksti leikkauksen lähellä, ja noudattaako tiedosto standardia, jonka se nimeää. Ohjelman
omat tiedostot voi tarkistaa myös pakkaa vasten: cardpress build --check.

Valinnat:
  --printer NIMI           kenen säännöillä; muuten niillä, jotka ovat useimmille painotaloille yhteisiä
  --report TIEDOSTO.html   kirjoita sivu, jossa ovat kaikki löydöt ja pienet kuvat sivuista
  --json                   anna tulos JSON-muodossa muille ohjelmille; viestit menevät virhetulosteeseen
  --lang fi|en             viestien ja raportin kieli
  --help                   näytä tämä ohje

Päällekkäisen musteen määrä mitataan Ghostscriptillä, jos se on asennettu; muuten kerrotaan, että se on tarkistamatta.
Paluukoodi on 0, jos painotalo ottaisi tiedoston, ja 1, jos se palauttaisi sen.

Esimerkkejä:
  cardpress check esite.pdf
  cardpress check esite.pdf --printer joon --report esite.html
""",
    help_impose="""\
Käyttö: cardpress impose TIEDOSTO.pdf --as TAPA [valinnat]

Asettelee minkä tahansa PDF:n sivut arkeille. Jos sivut kertovat, mistä ne leikataan (TrimBox, BleedBox), se pätee.

Tavat:
  single      yksi sivu arkille, isommalla paperilla merkkeineen
  grid        kortteja vierekkäin; sivut ovat vuorotellen etu- ja takapuolia
  stack       sama niin, että leikatut pinot päällekkäin ovat järjestyksessä
  gutterfold  etu- ja takapuolet paperin samalla puolella, taitettavaksi ja liimattavaksi
  saddle      vihko: sisäkkäin taitettavat ja nidottavat arkit
  signatures  paksumpi vihko, ommeltavina nippuina
  zine        kahdeksan sivua yhden arkin yhdellä puolella, taitetaan ja leikataan kerran
  tile        julisteet useina arkkeina, jotka liimataan yhteen

Valinnat:
  --out TIEDOSTO.pdf  mitä kirjoitetaan; muuten TIEDOSTO-TAPA.pdf tiedoston viereen
  --paper KOKO        arkkien paperi: A4, A3, SRA3, "A4 landscape", "330 x 480 mm"
  --bleed MITTA       leikkuuvara sivuilla, jotka eivät kerro sitä: "3 mm"
  --flip TAPA         miten arkit käännetään takapuolia varten: long (pitkän sivun yli), short (lyhyen) tai
                      hand (käsin, kaksi tiedostoa)
  --printer NIMI      painotalo tai tulostin, tai sen tiedoston polku: reunat, merkit ja väli
  --password SANA     avaa lukitun tiedoston
  --mixed MITÄ        erikokoiset sivut: center (kukin paikkansa keskelle, käännettynä kuten muut) tai refuse (hylätään)
  --one-sided         kortit ilman takapuolia
  --cuts              lisäksi sivu omana tiedostonaan: mistä ja missä järjestyksessä leikataan, miten pinotaan
  --json              anna tulos JSON-muodossa muille ohjelmille
  --lang fi|en        viestien ja reunatekstien kieli
  --help              näytä tämä ohje

Esimerkkejä:
  cardpress impose vihko.pdf --as saddle --paper A4
  cardpress impose kortit.pdf --as stack --paper SRA3 --bleed "3 mm" --flip short
""",
    help_proof="""\
Käyttö: cardpress proof [PAKKA] [TUOTE ...] [valinnat]

Tekee tiedoston proof.pdf, jonka ihmiset lukevat läpi ja allekirjoittavat ennen painamista: jokainen puoli oikeassa
koossa leikkauslinjoineen ja turva-alueineen, 1,5 mm sivuun leikattuna, valokopiona ja niin kuin värisokeat sen näkevät,
sekä sen pienin teksti. Ilman TUOTETTA vedos on korteista.

Valinnat:
  --printer NIMI   kenen leikkuuvara ja turva-alue piirretään; muuten default
  --out KANSIO     mihin tiedosto tulee; muuten build/PAKKA
  --json           anna tulos JSON-muodossa
  --lang fi|en     viestien kieli; vedos on pakan kielellä
  --help           näytä tämä ohje

Esimerkkejä:
  cardpress proof oma-pakka
  cardpress proof oma-pakka cards booklet --printer office
""",
    help_order="""\
Käyttö: cardpress order [PAKKA] [TUOTE ...] --printer NIMI [valinnat]

Tekee tiedoston PAKKA-PAINOTALO.zip, jossa on kaikki, mitä painotalo tarvitsee: painotiedostot sen toivomilla nimillä
ja sen toivomassa järjestyksessä, pienet kuvat kaikista sivuista leikkauslinjoineen, tarkistusraportti ja tilauslomake.
Lomake tulee myös ZIP-tiedoston viereen, josta sen voi liittää sähköpostiin: täydennä paperi, pakkaus ja osoite.
Ilman TUOTETTA tilataan se, minkä painotalon tiedosto nimeää, tai muuten kortit.

Valinnat:
  --printer NIMI   kuka painaa; cardpress list näyttää kaikki
  --copies N       montako sarjaa; ilman tätä lomakkeessa on täytettävä kohta
  --despite        tilaa, vaikka tarkistus löysi virheitä; lomake kertoo siitä
  --out KANSIO     mihin tiedostot tulevat; muuten build/PAKKA
  --json           anna tulos JSON-muodossa
  --lang fi|en     viestien, raportin ja lomakkeen kieli
  --help           näytä tämä ohje

Esimerkkejä:
  cardpress order oma-pakka --printer grano --copies 50
  cardpress order oma-pakka cards booklet --printer joon --lang en
""",
    help_testpage="""\
Käyttö: cardpress testpage [valinnat]

Tekee kaksipuolisen arkin: 100 mm:n viivain koon tarkistamiseen sekä kaksi ristiä ja niiden asteikot, joita katsotaan
valoa vasten. Niistä näkee, kuinka kaukana takapuolet ovat paikaltaan ja kuinka ne ovat kääntyneet. Valinnalla --save
kolme lukua jäävät tulostimen tietoihin.

Valinnat:
  --printer NIMI      kokeiltava tulostin tai sen tiedoston polku; muuten default
  --paper KOKO        sen paperi; muuten A4
  --out TIEDOSTO.pdf  mitä kirjoitetaan; muuten testpage.pdf
  --save DX V O       talleta luetut luvut millimetreinä: oikealle, vasemmalla asteikolla alas, oikealla asteikolla
                      alas; vasemmalle ja ylös ovat negatiivisia. Anna myös luetun sivun paperi. Ne kirjoitetaan
                      tulostimesi tiedostoon; ohjelman omasta tulostimesta tehdään kopio tämän kansion tiedostoon
                      layouts/printers/NIMI.yaml
  --json              anna tulos JSON-muodossa
  --lang fi|en        viestien ja sivun kieli
  --help              näytä tämä ohje

Esimerkkejä:
  cardpress testpage --printer office
  cardpress testpage --printer office --save 0.5 -1.2 -1.0
""",
    help_hyphenate="""\
Käyttö: cardpress hyphenate [PAKKA ...] [valinnat]

Kirjoittaa pakan tiedoston hyphenation.txt: pakan yhdyssanat ja sanat, jotka säännöt jakaisivat väärin, sekä kohdat,
joista ne saa jakaa. Lue se läpi ja säilytä se pakan mukana. Rivit ja huomautukset, jotka siinä jo ovat, jäävät
ennalleen; jos Voikko kirjoittaisi rivin toisin, siitä kerrotaan. Vain suomenkielisille pakoille. Jos PAKKAA ei anna,
kirjoitetaan kaikkien pakkojen luettelot.

Tarvitsee Voikon: kirjaston libvoikko, suomen sanaston ja Python-paketin libvoikko. Pakan tekemiseen sitä ei tarvita.

Valinnat:
  --json           anna tulos JSON-muodossa muille ohjelmille; viestit menevät virhetulosteeseen
  --lang fi|en     viestien kieli
  --help           näytä tämä ohje

Esimerkki:
  cardpress hyphenate hyvat-kaytanteet
""",
    decimal=",",
    making="tehdään {product}",
    page="{count} sivu {size} mm",
    pages="{count} sivua {size} mm",
    sheet="{pages} {count} arkilla {paper} mm",
    sheets="{pages} {count} arkilla {paper} mm",
    box="rasia {size} mm",
    body="leipäteksti {points} pt (x-korkeus {x_height} mm)",
    no_slug="arkin tiedoille ei ole reunaa",
    written="tiedostot ovat kansiossa {folder}",
    nothing_written="mitään ei kirjoitettu; aiemmat tiedostot ovat ennallaan",
    interrupted="keskeytetty",
    fault="virhe on Cardpressissa, ei sinussa ({error}); lähetä meille tiedosto {path}",
    decks="Pakat",
    products="Tuotteet",
    printers="Painotalot ja tulostimet",
    papers="Paperikoot",
    no_decks="kansiossa {folder} ei ole pakkoja",
    cards="kortteja {count}, kieli {language}",
    has_mistakes="pakassa on virheitä; cardpress build {deck} näyttää ne",
    schemes={
        "single": "yksittäiset sivut",
        "grid": "useita arkilla",
        "stack": "useita arkilla, leikattuina järjestyksessä",
        "gutterfold": "etu- ja takapuolet taitettaviksi ja liimattaviksi",
        "saddle": "taitettavat ja nidottavat arkit",
        "signatures": "taitettavat ja ommeltavat arkit",
        "zine": "yksi taitettava ja leikattava arkki",
        "tile": "yhteen liimattavat osat",
    },
    by_name_only="vain nimellä pyydettäessä",
    bleed="leikkuuvara {mm} mm",
    pictures="kuvat, {size} pistettä",
    titles={"Print house": "Mikä tahansa painotalo", "Office printer": "Mikä tahansa toimistotulostin"},
)
