"""How languages say that somebody said nothing: patterns of the words for it (data for `refusals`).

Each matches within one sentence; `G` stands for a gap of a few words without punctuation.
"""

__all__ = ["REFUSALS"]

_GAPS = {"de": r"(?: [\w.„“-]+){0,8}?", "en": r"(?: \w+){0,3}?", "": r"(?: \w+){0,2}?"}
_ANY = r"(?:eine[nr]? |keine[nr]? |jede[nr]? |weitere[nr]? )?"
_WORD = rf"{_ANY}(?:Stellungnahme|Kommentar|Äußerung|Auskunft)"
_NOTHING = r"(?:nicht|nichts|keine?n?)"
_SPEAK = r"(?:äußern|kommentieren|Stellung nehmen|Stellung beziehen)"
_NOT_EN = r"(?:did not|didn['’]t|has not|have not|had not|hasn['’]t|haven['’]t|hadn['’]t)"
_ASKED_EN = r"(?:requests?|questions?|inquir\w+|e?mails?|calls?|messages?)"
_NOT_FR = r"n['’](?:a|ont|avait|avaient) pas(?: \w+)?"

_PARTS: dict[str, tuple[str, ...]] = {
    "de": (
        rf"(?:lehnten?|lehnte?|lehnen)G {_WORD}G ab",
        rf"(?:wollten?|will|wollen|mochten?|möchten?)G {_NOTHING}G (?:{_SPEAK}|sagen|Angaben machen)",
        rf"{_NOTHING}G {_SPEAK} (?:wollten?|wolle|will)",
        r"(?:gab|gaben|gibt|geben|machten?)G keine (?:Stellungnahme|Angaben|Auskunft)(?: ab)?",
        r"(?:gab|gaben)G keinen Kommentar ab",
        r"(?:äußerten?|äußert|äußern) sichG nicht",
        r"(?:war|waren|ist|sind)G nichtG (?:zu erreichen|erreichbar)",
        r"(?:reagierten?|antworteten?)G nicht aufG \w*[Aa]nfragen?",
        r"(?:ließ|ließen)G \w*[Aa]nfragen?G unbeantwortet",
        r"beantworteten?G \w*[Aa]nfragen?G nicht",
        rf"verweigerten?G {_WORD}",
    ),
    "en": (
        r"(?:declin|refus)(?:ed|es|ing)(?: \w+)? toG (?:comment|discuss|say|answer|elaborate|respond)",
        r"declin(?:ed|es|ing) (?:to be interviewed|(?:further )?comment)",
        r"(?:would not|wouldn['’]t|will not|could not|did not|didn['’]t)(?: \w+)? comment",
        rf"{_NOT_EN}(?: \w+)? (?:respond(?:ed)?|repl(?:y|ied)) toG {_ASKED_EN}",
        rf"{_NOT_EN}(?: \w+)? return(?:ed)?G {_ASKED_EN}",
        r"(?:could not|couldn['’]t)(?: \w+)? be(?: \w+)? reached",
        r"(?:was|were) not(?: \w+)? available (?:for comment|to comment)",
        r"(?:had|offered) no (?:immediate )?comment",
    ),
    "es": (
        (
            r"(?:declin(?:ó|aron)|rehus(?:ó|aron)|rechaz(?:ó|aron)|se neg(?:ó|aron) a)"
            r"(?: a)?(?: hacer| realizar| dar)?(?: \w+)?"
            r" (?:comentar(?:ios?)?|declara(?:r|ciones)|pronunciarse|responder)"
        ),
        (
            r"no (?:quiso|quisieron|ha querido|han querido)(?: hacer)?(?: \w+)?"
            r" (?:comentar(?:ios)?|declara(?:r|ciones)|pronunciarse|responder)"
        ),
        (
            r"no (?:respondió|respondieron|contestó|contestaron|ha respondido|han respondido)G aG"
            r" (?:solicitud(?:es)?|petici(?:ón|ones)|preguntas|llamadas|consultas?)"
        ),
    ),
    "fr": (
        (
            r"(?:a|ont|avait|avaient) (?:refusé|décliné)(?: de| tout| toute)?G"
            r" (?:comment(?:er|aires?)|s['’]exprimer|répondre|demande|réagir)"
        ),
        (
            rf"{_NOT_FR} (?:souhaité|voulu|tenu à)(?: faire de)?"
            r" (?:comment(?:er|aires?)|s['’]exprimer|réagir|répondre)"
        ),
        (
            rf"{_NOT_FR} (?:donné suite|répondu|réagi)G (?:à|aux|au)G"
            r" (?:sollicitations?|demandes?|questions?|appels?|messages?)"
        ),
        r"s['’]est refusée?s? à (?:tout )?commentaire",
    ),
    "it": (
        (
            r"(?:ha|hanno|aveva|avevano) (?:rifiutato|declinato|preferito)(?: di| non| ogni)?(?: \w+)?"
            r" (?:comment(?:are|i|o)|dichiarazioni|rispondere|esprimersi)"
        ),
        r"si (?:è|sono) rifiutat[oaie] di (?:commentare|rispondere|rilasciare dichiarazioni)",
        r"non (?:ha|hanno) voluto(?: \w+)? (?:comment(?:are|i)|dichiarazioni|rispondere|esprimersi)",
        r"non (?:ha|hanno)(?: \w+)? rispostoG (?:a|alla|alle|ad)G (?:richiest[ae]|domand[ae])",
    ),
    "pt": (
        (
            r"(?:se (?:recusou|recusaram) a|(?:preferiu|preferiram) não|não (?:quis|quiseram))(?: \w+)?"
            r" (?:comentar|responder|se pronunciar|dar declarações)"
        ),
        (
            r"não (?:respondeu|responderam)G (?:a|ao|aos|às)G"
            r" (?:pedidos?|solicitaç\w+|perguntas|questionamentos)"
        ),
    ),
}

REFUSALS: dict[str, str] = {
    language: "|".join(rf"\b{part.replace('G ', _GAPS.get(language, _GAPS['']) + ' ')}\b" for part in parts)
    for language, parts in _PARTS.items()
}
