"""Advice on a deck before it is printed: colours, type, boxes, funders (`check/`)."""

from ..message import Message, Sentences

SENTENCES: Sentences = {
    "box-too-deep": Message(
        "{cards} kortin rasiasta tulisi {depth} mm syvä, syvempi kuin leveä (enintään {most} mm)",
        "jaa kortit useampaan pakkaan, tai kerro kirjapainon tiedostossa korttien paksuus: box: {{stock: 0.3 mm}}",
    ),
    "box-loose": Message(
        "{cards} korttia on {pile} mm paksu pino, mutta rasia on {depth} mm syvä, jotta nimi mahtuu kylkiin",
        "kortit jäävät väljästi: lisää rasiaan enintään {more} tyhjää korttia muistiinpanoille, tai vihko",
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
    "type-outlier": Message(
        "tämän kortin takia kaikkien korttien teksti on pientä: tuotteessa {product} tyyli ”{style}” on {points} pt, "
        "ja ilman tätä se voisi olla ainakin viidenneksen suurempi",
        "kortin teksti on siinä tyylissä yli kaksi kertaa niin pitkä kuin muiden: lyhennä sitä",
    ),
}
