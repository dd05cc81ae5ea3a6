"""Small decks in the languages that decks are made in, besides Finnish: a cover and two cards each."""

from pathlib import Path

from tests.decks import small_deck

LETTERS = {
    "fi": "abcdefghijklmnopqrstuvwxyzåäöšž",
    "sv": "abcdefghijklmnopqrstuvwxyzåäöé",
    "en": "abcdefghijklmnopqrstuvwxyz",
    "se": "aábcčdđefghijklmnŋoprsštŧuvzžæøåäö",
    "so": "abcdefghijklmnopqrstuvwxyz",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
}
SIGNS = "0123456789.,:;!?–-…·’‚‘“”„«»()%&§°/\u00a0"

TEXTS = {
    "sv": {
        "00-omslag.md": "---\nkind: cover\n---\n# God praxis\n---\nKorten hjälper att stärka delaktighet.\n---\nMer på webben\n---\nKorten är gjorda tillsammans.\n",
        "01-motesplats.md": "# Mötesplats\n\n- En trygg plats som är öppen för alla.\n- Besökarna har själva skrivit spelreglerna.\n",
        "02-erfarenhet.md": "# Erfarenhets&shy;expertis\n\n- En utbildad person som får arvode för sitt arbete.\n- Är med när tjänster planeras, utvecklas och utvärderas.\n",
    },
    "en": {
        "00-cover.md": "---\nkind: cover\n---\n# Good practice\n---\nThe cards help to strengthen participation.\n---\nMore on the web\n---\nThe cards were made together.\n",
        "01-meeting.md": "# Meeting place\n\n- A safe place, open to everyone.\n- Visitors’ own rules make it “ours”.\n",
        "02-expert.md": "# Expert by experience\n\n- A trained person who is paid for the work.\n- Takes part when services are planned, developed and evaluated.\n",
    },
    "ru": {
        "00-oblozhka.md": "---\nkind: cover\n---\n# Хорошие практики\n---\nКарточки помогают укреплять участие.\n---\nПодробнее в сети\n---\nКарточки сделаны вместе.\n",
        "01-mesto.md": "# Место встречи\n\n- Безопасное место, открытое для всех.\n- Посетители сами написали «правила игры».\n",
        "02-opyt.md": "# Эксперт по опыту\n\n- Обученный человек, который получает вознаграждение за работу.\n- Участвует в планировании, развитии и оценке услуг.\n",
    },
    "uk": {
        "00-obkladynka.md": "---\nkind: cover\n---\n# Добрі практики\n---\nКартки допомагають зміцнювати участь.\n---\nДокладніше в мережі\n---\nКартки зроблено разом.\n",
        "01-mistse.md": "# Місце зустрічі\n\n- Безпечне місце, відкрите для всіх.\n- Відвідувачі самі написали «правила гри» й обов’язки.\n",
        "02-dosvid.md": "# Експерт із досвіду\n\n- Підготовлена людина, яка отримує винагороду за працю.\n- Бере участь у плануванні, розвитку й оцінюванні послуг.\n",
    },
    "se": {
        "00-goavdnji.md": "---\nkind: cover\n---\n# Buorit vuogit\n---\nKoarttat veahkehit nannet oassálastima.\n---\nLasi neahtas\n---\nKoarttat leat dahkkon ovttas.\n",
        "01-baiki.md": "# Deaivvadanbáiki\n\n- Oadjebas báiki, mii lea rabas buohkaide.\n- Máŋggas ožžot doppe ođđa ustibiid, maiddái Ruoŧas.\n",
        "02-vasahus.md": "# Vásáhusáššedovdi\n\n- Olmmoš, gii oažžu bálkká barggustis.\n- Lea mielde go bálvalusat plánejuvvojit ja árvvoštallojuvvojit.\n",
    },
    "so": {
        "00-dabool.md": "---\nkind: cover\n---\n# Hab-dhaqan wanaagsan\n---\nKaararka waxay caawiyaan ka-qaybgalka.\n---\nWax badan shabakadda\n---\nKaararka waxaa la sameeyay si wadajir ah.\n",
        "01-goob.md": "# Goobta kulanka\n\n- Meel ammaan ah oo u furan dhammaan dadka.\n- Martida ayaa iyagu qoray xeerarka.\n",
        "02-khibrad.md": "# Khabiir khibrad leh\n\n- Qof tababaran oo lacag ku qaata shaqadiisa.\n- Wuxuu ka qaybgalaa qorsheynta iyo qiimeynta adeegyada.\n",
    },
}  # fmt: skip
STATEMENTS = {
    "ru": "При поддержке Европейского союза",
    "uk": "За підтримки Європейського Союзу",
    "se": "Eurohpa uniovdna oassálaččat ruhtadan",
    "so": "Midowga Yurub ayaa qayb ka maalgeliyay",
}
"""The words beside the emblem, where the program has none."""


def deck_in(language: str, folder: Path) -> Path:
    own = f"statement: {STATEMENTS[language]}\n" if language in STATEMENTS else ""
    return small_deck(folder, TEXTS[language], f"title: {title(language)}\nlanguage: {language}\nfunding: eu\n{own}")


def title(language: str) -> str:
    cover = next(iter(TEXTS[language].values()))
    return next(line[2:] for line in cover.splitlines() if line.startswith("# "))
