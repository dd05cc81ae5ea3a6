"""Words: what the program says besides problems."""

from ..words import Words

WORDS = Words(
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
    titles={
        "Print house": "Mikä tahansa painotalo",
        "Office printer": "Mikä tahansa toimistotulostin",
        "Screen": "Näyttö ja ruudunlukuohjelma",
    },
)
