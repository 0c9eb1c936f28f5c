"""Words that say whom a report rests on, per language, as regular expressions (data of `citing`).

`AFTER`: the name follows ("laut dpa", "told Reuters"); `WEAK`: it follows, but a common noun would too
("sagte sie der Welt"); `BEFORE`: it stands in front ("El País informó"); `BESIDE`: right in front, with
nothing between ("a Reuters report"). `AS` holds the name between its two words ("wie der Bote berichtet").
"""

__all__ = ["AFTER", "AS", "BEFORE", "BESIDE", "CREDITS", "MEDIA", "NOT_BETWEEN", "WEAK", "WEEKDAYS"]

_DE_REPORTS = (
    r"berichte(?:t|te|ten|n)|melde(?:t|te|ten|n)|schreib(?:t|en)|schrieb(?:en)?|zitier(?:t|te|ten)"
    r"|enthüllt(?:e|en)?|erfuhr(?:en)?|erfahren"
)
_DE_SAYS = (
    r"(?:sagte|sagten|sagt|erklärte|erklärten|bestätigte|bestätigten|verriet|erzählte|betonte|teilte|äußerte)"
)
_EN_REPORTS = r"report(?:ed|s)|reveal(?:ed|s)|(?:has|have|had) (?:learned|learnt|obtained|reported|revealed)"

AFTER: dict[str, tuple[str, ...]] = {
    "de": (
        r"laut",
        r"nach (?:Angaben|Informationen|Recherchen|Berichten|Darstellung) (?:von|der|des)",
        r"(?:Bericht|Berichts|Berichte|Berichten|Meldung|Recherche|Recherchen) (?:von|der|des|in|im)",
        r"(?:unter Berufung|mit Verweis|unter Verweis|mit Bezug|beruft sich|berufen sich|berief sich) auf",
        r"(?:gesagt|Angaben|Auskunft|Bestätigung) gegenüber",
        r"(?:Gespräch|Interview) (?:mit|der|des)",
        r"heißt es (?:bei|in|beim)",
        r"liegt (?:der|dem|den)",
        r"zitiert (?:von|nach)",
        r"berichtet von|zuerst (?:in|bei|im)",
        _DE_REPORTS,
    ),
    "en": (
        r"according to",
        r"(?:told|tells|telling)",
        r"(?:reported|published|obtained|seen|reviewed|viewed|cited|quoted) by",
        r"(?:interviewed|conducted|revealed) by",
        r"(?:published|reported|wrote|writing|write|op-ed|essay|column) (?:in|for|on)",
        r"reports? (?:by|from|in|of|on)|reports? that appeared in",
        r"(?:citing|cites|cited|quoting|reports|reported)",
        r"interviews? (?:with|on|to|in|for)",
        r"(?:said|say|says|speaking|spoke|appearing|appeared|appearance) (?:to|on|with)",
        r"(?:comments?|confirmed|statement) (?:to|on)",
    ),
    "es": (
        r"según(?: (?:informó|informa|publica|publicó|recoge|ha informado|ha publicado|adelanta|adelantó))?",
        r"de acuerdo (?:con|a)",
        r"(?:declaraciones|entrevista|entrevistas) (?:a|al|con|en|de)",
        r"(?:citad[oa]s?|recogid[oa]s?|publicad[oa]s?|difundid[oa]s?|revelad[oa]s?) (?:por|en)",
        r"(?:informó|informa|publicó|publica|adelantó|adelanta|reveló|revela|asegura|cita|citando a?)",
        r"(?:declaró|dijo|afirmó|aseguró|contó|confirmó|explicó|señaló|indicó) (?:a|al)",
    ),
    "fr": (
        r"selon|d['’]après|à en croire",
        r"(?:interrogée?s?|citée?s?|révélée?s?|contactée?s?|publiée?s?|rapportée?s?) (?:par|dans)",
        r"(?:entretien|interview|déclarations?) (?:à|au|avec|dans|accordée? (?:à|au))",
        r"(?:rapporte|rapportait|révèle|révélait|écrit|indique|précise|affirme|annonce|cite|citant)",
        r"auprès de",
        r"(?:déclaré|dit|confié|indiqué|affirmé|expliqué|assuré|précisé|raconté|confirmé) (?:à|au)",
    ),
    "it": (
        r"secondo(?: (?:quanto|quello che))?(?: (?:riporta|riportato|riferisce|riferito|scrive)(?: da)?)?",
        r"stando (?:a|al|alla)",
        r"(?:citat|riportat|riferit|pubblicat|diffus|rivelat)[oaie] (?:da|dal|dalla|dall['’]|su)",
        r"(?:intervista|intervistat[oaie]|colloquio) (?:a|al|alla|con|da|dal|su|di)",
        r"(?:riporta|riferisce|scrive|rivela|riferiva|scriveva|cita|citando)",
        r"(?:detto|dichiarato|spiegato|raccontato|confermato|affermato) (?:a|al|alla|all['’])",
    ),
    "pt": (
        r"segundo|de acordo com|conforme",
        r"(?:citad[oa]s?|publicad[oa]s?|divulgad[oa]s?|revelad[oa]s?|ouvid[oa]s?) (?:pel[oa]|por|n[oa])",
        r"(?:entrevista|declarações|depoimento) (?:a|ao|à|com|para)",
        r"(?:informou|informa|publicou|noticiou|revelou|divulgou|citando)",
        r"(?:disse|afirmou|declarou|contou|confirmou|explicou) (?:a|ao|à)",
    ),
}

# "sagte er am Montag dem Sender": a verb of saying, a few words, and the one who was told
WEAK: dict[str, tuple[str, ...]] = {
    "de": (_DE_SAYS + r"(?: [^\s,;:!?()]+){0,5}? (?:gegenüber(?: (?:der|dem|den))?|der|dem|den)",),
}

BEFORE: dict[str, tuple[str, ...]] = {
    "de": (
        r"zufolge",
        _DE_REPORTS,
        r"(?:hat|hatte|haben|hatten)(?: [^\s,;:!?()]+){0,7}? (?:berichtet|gemeldet|geschrieben|enthüllt)",
    ),
    "en": (_EN_REPORTS,),
    "es": (r"(?:ha )?(?:informó|informado|informa|publicó|publicado|publica|adelantó|reveló|revelado)",),
    "fr": (r"(?:a )?(?:rapporté|rapporte|révélé|révèle|écrit|indiqué|annoncé)",),
    "it": (r"(?:ha )?(?:riporta|riportato|riferisce|riferito|scrive|scritto|rivela|rivelato)",),
    "pt": (r"(?:informou|publicou|noticiou|revelou|divulgou)",),
}

BESIDE: dict[str, tuple[str, ...]] = {
    "de": (r"-?(?:Informationen|Bericht|Berichts|Berichten|Recherchen|Recherche|Meldung|Interview)",),
    "en": (r"(?:report|story|investigation|article|interview|op-ed|review|analysis|poll|exclusive)",),
}

AS: dict[str, str] = {
    "de": rf"wie ([^,;:!?()\n]{{2,80}}?) (?:{_DE_REPORTS}|recherchiert\w*)",
    "fr": r"comme l['’](?:a |avait )?(?:rapporté|révélé|indiqué|écrit) ([^,;:!?()\n]{2,60})",
    "es": r"(?:tal (?:y )?)?como (?:informó|publicó|adelantó|reveló) ([^,;:!?()\n]{2,60})",
    "it": r"come (?:riporta|riferisce|scrive|riportato da|scritto da) ([^,;:!?()\n]{2,60})",
}

# what stands at the end of a text with an agency's name: "Quelle: dpa", "© AFP"
CREDITS = (
    r"Quellen?|Sources?|Fuentes?|Fonti|Fonte|mit Material (?:von|der)|con información de|©|Copyright"
    r"|with (?:files|material|reporting) from"
)

# words that stand before or in the name of a medium and are none by themselves
MEDIA = frozenset(
    """
    agentur agenturen nachrichtenagentur nachrichtenagenturen zeitung zeitungen tageszeitung zeitschrift
    magazin nachrichtenmagazin wochenzeitung wochenmagazin sender fernsehsender rundfunksender radiosender
    nachrichtensender blatt portal nachrichtenportal nachrichtenseite medien presse post kurier bote anzeiger
    tagblatt tageblatt rundschau wirtschaftszeitung boulevardzeitung fachportal website webseite podcast
    times journal news press herald tribune gazette mail telegraph chronicle star wire agency newspaper
    magazine broadcaster network daily weekly paper channel television radio online post media today express
    agencia periódico diario cadena revista medio emisora canal prensa noticias agence quotidien journal
    hebdomadaire chaîne magazine presse agenzia quotidiano giornale settimanale rivista emittente stampa
    agência jornal revista emissora imprensa standard heute
    """.split()
)

# a name does not stand behind these: another clause begins
NOT_BETWEEN = frozenset(
    """
    that and but who which because while when if or dass und aber oder weil während wenn que y pero
    porque mientras cuando et mais ou parce pendant quand che e ma perché mentre quando mas
    """.split()
)

WEEKDAYS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag
    samstag sonntag sonnabend
    """.split()
)
