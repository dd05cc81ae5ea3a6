"""Finishing words: what to do with printed sheets, by scheme, as cut plans say it in the deck's language."""

from collections.abc import Mapping

from ..language import in_language

Finishing = Mapping[str, tuple[str, ...]]
"""Lines by the names of schemes."""

FINISHING: Mapping[str, Finishing] = {
    "fi": {
        "single": ("Leikkaa numeroiden järjestyksessä.",),
        "grid": (
            "Leikkaa numeroiden järjestyksessä. Kääntele pinoja vasta kaikkien leikkausten jälkeen.",
            "Kerää kortit: yksi kustakin pinosta numeroiden järjestyksessä, arkki kerrallaan.",
        ),
        "stack": (
            "Leikkaa numeroiden järjestyksessä. Kääntele pinoja vasta kaikkien leikkausten jälkeen.",
            "Lado pinot päällekkäin numeroiden järjestyksessä, 1 päällimmäiseksi: pakka on valmis.",
        ),
        "gutterfold": (
            "Taita viivaa 1 pitkin niin, että painatus jää ulkopuolelle, ja liimaa puolikkaat yhteen.",
            "Leikkaa sitten molempien kerrosten läpi numeroiden järjestyksessä.",
        ),
        "saddle": (
            "Taita viivaa 1 pitkin, lado arkit sisäkkäin ja nido taitteesta.",
            "Leikkaa sitten ylä- ja alareuna ja avoin reuna numeroiden järjestyksessä.",
        ),
        "signatures": (
            "Taita viivaa 1 pitkin, lado arkit nipuiksi, lado niput peräkkäin ja sido ne.",
            "Leikkaa sitten ylä- ja alareuna ja avoin reuna numeroiden järjestyksessä.",
        ),
        "zine": (
            "Leikkaa ja taita numeroiden järjestyksessä: pisteviivat taitetaan. Viimeinen leikkaus on vain keskellä.",
            "Taita pitkittäin kahtia, työnnä päitä yhteen, kunnes keskikohta aukeaa, ja taita kansi päällimmäiseksi.",
        ),
        "tile": (
            "Leikkaa arkkien vasen reuna ja yläreuna merkeistä. Ensimmäisen arkin vieressä on seuraava kirjain,",
            "alapuolella seuraava numero. Liimaa kukin edellisten päälle niiden liimamerkkeihin asti.",
        ),
    },
    "sv": {
        "single": ("Skär i nummerordning.",),
        "grid": (
            "Skär i nummerordning. Vänd inte högarna förrän allt är skuret.",
            "Samla korten: ett från varje hög i nummerordning, ett ark i taget.",
        ),
        "stack": (
            "Skär i nummerordning. Vänd inte högarna förrän allt är skuret.",
            "Lägg högarna på varandra i nummerordning, 1 överst: leken är färdig.",
        ),
        "gutterfold": (
            "Vik längs linje 1 med trycket utåt och limma ihop halvorna.",
            "Skär sedan genom båda lagren i nummerordning.",
        ),
        "saddle": (
            "Vik längs linje 1, lägg arken i varandra och häfta i vecket.",
            "Skär sedan överkant, underkant och den öppna kanten i nummerordning.",
        ),
        "signatures": (
            "Vik längs linje 1, lägg arken i häften, lägg häftena efter varandra och bind dem.",
            "Skär sedan överkant, underkant och den öppna kanten i nummerordning.",
        ),
        "zine": (
            "Skär och vik i nummerordning: prickade linjer viks. Det sista snittet går bara i mitten.",
            "Vik på längden, tryck ihop ändarna tills mitten öppnar sig och vik omslaget ytterst.",
        ),
        "tile": (
            "Skär arkens vänstra kant och överkant vid märkena. Bredvid det första arket ligger nästa bokstav,",
            "under det nästa siffra. Limma vart och ett över de föregående, fram till deras limmärken.",
        ),
    },
    "en": {
        "single": ("Cut in the order of the numbers.",),
        "grid": (
            "Cut in the order of the numbers. Don't turn any pile before all is cut.",
            "Gather the cards: one from each pile in the order of the numbers, sheet by sheet.",
        ),
        "stack": (
            "Cut in the order of the numbers. Don't turn any pile before all is cut.",
            "Lay the piles on each other in the order of the numbers, 1 on top: the deck is ready.",
        ),
        "gutterfold": (
            "Fold along line 1 with the print outside, and glue the halves together.",
            "Then cut through both layers in the order of the numbers.",
        ),
        "saddle": (
            "Fold along line 1, lay the sheets into each other and staple them through the fold.",
            "Then cut head, foot and the open edge in the order of the numbers.",
        ),
        "signatures": (
            "Fold along line 1, lay the sheets into bundles, the bundles behind each other, and bind them.",
            "Then cut head, foot and the open edge in the order of the numbers.",
        ),
        "zine": (
            "Cut and fold in the order of the numbers: dotted lines are folds. The last cut goes through the middle only.",
            "Fold lengthwise, push the ends together until the middle opens, and fold the cover around the rest.",
        ),
        "tile": (
            "Cut the left and the upper edge of the sheets at their marks. Beside the first sheet lies the next letter,",
            "below it the next number. Glue each over those before it, up to their marks for glue.",
        ),
    },
}


def finishing_words(language: str) -> Finishing:
    """Return the words in a language, or else in English."""
    return in_language(FINISHING, language) or FINISHING["en"]
