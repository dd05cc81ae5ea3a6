"""Texts to break into lines: the real deck, and two of plain words written for this."""

from cardpress.places import CONTENT
from cardpress.problem import Problems
from cardpress.read.decks.deck_file import read_deck

FINNISH = (
    (
        "Kun ryhmä kokoontuu ensimmäistä kertaa, kannattaa varata aikaa tutustumiseen ja yhteisistä toimintatavoista "
        "sopimiseen. Osallistujat kertovat, mitä he odottavat, ja ohjaaja kirjoittaa toiveet kaikkien nähtäville."
    ),
    (
        "Luottamus syntyy vähitellen: siitä, että sovituista asioista pidetään kiinni, että jokaista kuunnellaan ja että "
        "keskeneräisistäkin ajatuksista voi puhua ääneen ilman pelkoa väärinymmärryksistä."
    ),
    (
        "Vertaisohjaaja tuntee osallistujien arjen omasta kokemuksestaan. Hän ei ole terveydenhuollon ammattilainen, "
        "mutta juuri siksi hänen on helpompi kysyä suoraan ja kertoa, mistä itse sai voimaa vaikeina vuosina."
    ),
    (
        "Toiminnan päättyessä pysähdytään arvioimaan, mitä saatiin aikaan. Kirjataan muistiin onnistumiset, "
        "epäonnistumiset ja ne kehittämisehdotukset, jotka viedään seuraavaan ohjausryhmään päätettäviksi."
    ),
)
SWEDISH = (
    (
        "När gruppen träffas för första gången är det bra att ta tid för att lära känna varandra och komma överens om "
        "gemensamma arbetssätt. Deltagarna berättar vad de väntar sig, och ledaren skriver upp önskemålen så att alla ser."
    ),
    (
        "Förtroendet växer så småningom: av att överenskommelser hålls, av att var och en blir hörd och av att också "
        "ofärdiga tankar kan sägas högt utan rädsla för missförstånd."
    ),
    (
        "Kamratstödjaren känner deltagarnas vardag av egen erfarenhet. Hon är inte anställd inom hälsovården, men just "
        "därför är det lättare för henne att fråga rakt på sak och berätta varifrån hon själv fick krafter."
    ),
    (
        "När verksamheten tar slut stannar man upp och utvärderar vad som blev gjort. Framgångar, misslyckanden och "
        "utvecklingsförslag skrivs ned och förs vidare till styrgruppens nästa möte."
    ),
)


def real_deck() -> tuple[str, ...]:
    """Return the paragraphs of the real deck's cards."""
    deck = read_deck(CONTENT / "hyvat-kaytanteet", Problems())
    return tuple(paragraph.text.string for card in deck.cards for paragraph in card.sections["back"])
