"""YAML: its grammar, its keys and their values, in any file (`read/yaml/`)."""

from ..message import Message, Sentences

SENTENCES: Sentences = {
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
    "yaml-colon-tight": Message("kaksoispisteen perästä puuttuu välilyönti", "kirjoita {key}: {value}"),
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
    "key-unknown": Message("kohtaa ”{word}” ei ole", "{suggestion}"),
    "key-missing": Message("kohta ”{key}” puuttuu", "lisää rivi {key}: …"),
    "value-wrong": Message("”{word}” ei käy tähän", "kirjoita {expected}"),
    "value-unknown": Message("”{word}” ei käy tähän", "{suggestion}"),
    "value-bracket": Message("sulut eivät kuulu tekstiin", 'pane teksti lainausmerkkeihin: "…"'),
    "value-kind": Message("{found} ei käy tähän", "kirjoita {expected}"),
}
