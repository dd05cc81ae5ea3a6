"""What the program says besides problems, in Finnish."""

from .words import Words

WORDS = Words(
    help="""\
Cardpress tekee korttipakan teksteistä painovalmiit tiedostot: kortit, julisteet, vihkon ja monisteen.

Käyttö:
  cardpress build [PAKKA] [TUOTE ...]    tee PDF-tiedostot
  cardpress list                         näytä, mitä pakkoja, tuotteita, tulostimia ja paperikokoja on

Valinnat, komennon edellä tai jäljessä:
  --lang fi|en   viestien kieli; muuten tietokoneen kieli
  --version      näytä versio
  --help         näytä tämä ohje; cardpress build --help kertoo lisää

Esimerkkejä:
  cardpress build                        tee kaikki kaikista pakoista
  cardpress build cards handout          tee kaksi tuotetta
  cardpress list                         katso, mitä voi tehdä

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
  --printer NIMI   painotalo tai tulostin: sen leikkuuvara, reunukset ja merkit
  --paper KOKO     arkkien paperi: A4, A3, SRA3, "A4 landscape" (vaaka), "330 x 480 mm"
  --out KANSIO     mihin tiedostot tulevat; muuten build/PAKKA
  --strict         pidä huomautuksiakin virheinä
  --json           anna tulos JSON-muodossa toisille ohjelmille; viestit menevät virhetulosteeseen
  --lang fi|en     viestien kieli
  --help           näytä tämä ohje

Esimerkkejä:
  cardpress build hyvat-kaytanteet
  cardpress build cards-sheets --paper A3 --printer office
  cardpress build ../oma-pakka posters --out ~/Desktop/julisteet
""",
    help_list="""\
Käyttö: cardpress list [valinnat]

Näyttää kansion content/ pakat, kaikkien asettelujen tuotteet sekä tulostimet ja paperikoot.

Valinnat:
  --json           anna luettelo JSON-muodossa toisille ohjelmille
  --lang fi|en     luettelon kieli
  --help           näytä tämä ohje

Esimerkki:
  cardpress list --lang en
""",
    decimal=",",
    making="tehdään {product}",
    page="{count} sivu {size} mm",
    pages="{count} sivua {size} mm",
    sheet="{pages} {count} arkilla {paper} mm",
    sheets="{pages} {count} arkilla {paper} mm",
    body="leipäteksti {points} pt (x-korkeus {x_height} mm)",
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
)
