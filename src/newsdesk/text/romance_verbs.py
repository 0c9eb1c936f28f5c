"""Romance verbs of saying in the forms in which a report has them: made from their stems (data, mostly).

A third person of the present, the preterite and the imperfect, and the participle; what is irregular is
listed as written.
"""

from collections.abc import Mapping

from newsdesk.text.wordlist import words

__all__ = ["TELLING", "TOLD"]

# endings by the class of the verb: of the past, then of the present, whose last is the plural
_PAST: Mapping[str, Mapping[str, str]] = {
    "es": {"ar": "ó aba ado aron aban", "er": "ió ía ido ieron ían"},
    "fr": {"er": "a ait é èrent aient"},
    "it": {"are": "ò ava ato arono avano", "ire": "ì iva ito irono ivano"},
    "pt": {"ar": "ou ava ado aram avam", "er": "eu ia ido eram iam"},
}
_PRESENT: Mapping[str, Mapping[str, str]] = {
    "es": {"ar": "a an", "er": "e en"},
    "fr": {"er": "e ent"},
    "it": {"are": "a ano", "ire": "isce iscono"},
    "pt": {"ar": "a am", "er": "e em"},
}

# whose subject may stand anywhere in the sentence
_SAYING: Mapping[str, Mapping[str, str]] = {
    "es": {
        "ar": "garantiz afirm reafirm asegur explic señal indic declar manifest coment destac subray denunci"
        " confirm anunci precis apunt argument reiter aclar expres lament relat critic pregunt contest",
        "er": "añad respond reconoc insist",
    },
    "fr": {
        "er": "affirm réaffirm expliqu ajout estim indiqu précis soulign assur lanc racont rappel regrett"
        " dénonc annonc confirm comment confi insist déclar témoign résum",
    },
    "it": {
        "are": "dichiar spieg afferm sottoline comment annunci assicur ricord osserv denunci conferm precis"
        " raccont replic",
        "ire": "rifer ribad",
    },
    "pt": {
        "ar": "afirm explic declar acrescent ressalt destac cont inform coment avali critic alert confirm"
        " anunci argument complet lament ameaç enfatiz fris salient relat revel reiter",
        "er": "respond",
    },
}

# speak only where they stand right beside the quotation
_BESIDE: Mapping[str, Mapping[str, str]] = {
    "es": {
        "ar": "apostill sentenci zanj ironiz apremi finaliz resalt enfatiz recalc matiz opin consider estim"
        " valor juzg reclam inst exclam grit clam proclam brome detall replic puntualiz augur vaticin"
        " pronostic alert avis amenaz continu avanz inform revel narr rememor confes celebr justific analiz"
        " reflexion reproch titul tuite espet invit exhort termin",
        "er": "rebat resum describ advert conclu exig escrib prosegu",
    },
    "fr": {
        "er": "soupir justifi révél complét not observ relev considér ironis plaisant exclam tonn marmonn"
        " murmur cri scand réclam ordonn exhort menac jur avou narr relat analys détaill conseill avanc"
        " proclam tweet alarm emport étonn interrog insurg enthousiasm félicit nuanc tempér tranch ripost"
        " répliqu rétorqu object contest accus critiqu fustig salu signal rapport évoqu continu jug demand"
        " martel balanc gliss",
    },
    "it": {
        "are": "continu not recit rilev evidenzi puntualizz esclam grid url confess lament rincar attacc"
        " incalz argoment rivel domand auspic augur consigli ironizz scherz twitt annot raccomand esort"
        " minacc accus critic rimarc rassicur tuon chios obiett",
        "ire": "ammon chiar defin sugger",
    },
    "pt": {
        "ar": "reclam neg ironiz brinc comemor celebr elogi question apont indic assegur ponder justific"
        " analis desabaf exclam provoc avis",
        "er": "escrev defend promet",
    },
}
_IRREGULAR: Mapping[str, frozenset[str]] = {
    "es": words(
        "decía decían dijera sostenía mantuvo mantiene mantenía mantenido advertía advertido"
        " reconocía recuerda pide pedía pedido escrito negó niega negaba defendió defiende defendía"
        " propuso propone predijo agradeció agradece prosiguió prosigue sigue siguió reza rezaba rezan"
        " admitió admite admitía respondía concluye concluía quejó queja previno previene desmintió desmiente"
        " insistía contaba contado expuso expone pronunció rió"
    ),
    "fr": words(
        "averti avertit avertissait écrié réagi réagit admet admis promet promis écrivit répondait"
        " poursuivait concluait reprend repris décrit décrivait prédit soutient soutenu soutenait"
        " reconnaissait prévient disaient défend défendu défendait félicite souvient souvenu réjouit réjoui"
        " s'exclame s'écrie s'alarme s'emporte s'étonne s'interroge s'insurge s'enthousiasme achève complète"
        " considère révèle relève tempère martèle interpelle appelle"
    ),
    "it": words(
        "diceva dicevano scriveva scrivevano scrisse aggiungeva aggiunse rispose rispondeva prosegue"
        " proseguito proseguiva conclude concluse concludeva promette promesso descrive descritto insiste"
        " insistito insisteva avvertiva avverte avvertito ammetteva sosteneva chiarisce definisce ritiene"
        " prevede spera riconosce riconosciuto suggerisce suggerito ammonisce ammonito legge"
        " riferisce riferiva recita ripete ripetuto afferma"
    ),
    "pt": words(
        "dizia diziam escreve escreveu garante respondia admite defende conclui reconhece prossegue"
        " prosseguiu pediu pede advertiu adverte sugeriu sugere prometeu insistiu insiste rebateu rebate"
    ),
}
_NO_VERBS: Mapping[str, frozenset[str]] = {"fr": words("note notes cri cris"), "it": words("note")}


def _forms(language: str, verbs: Mapping[str, str], endings: Mapping[str, str]) -> frozenset[str]:
    return frozenset(
        stem + ending
        for kind, stems in verbs.items()
        for stem in stems.split()
        for ending in endings[kind].split()
    ) - _NO_VERBS.get(language, frozenset())


# the plural of the present is seldom a noun, unlike the singular: "aseguran", "la critica"
_PLURAL: Mapping[str, Mapping[str, str]] = {
    language: {kind: endings.split()[-1] for kind, endings in verbs.items()}
    for language, verbs in _PRESENT.items()
}

TOLD: Mapping[str, frozenset[str]] = {
    language: _forms(language, verbs, _PAST[language]) | _forms(language, verbs, _PLURAL[language])
    for language, verbs in _SAYING.items()
}
"""Past forms and plurals of the verbs that are of saying wherever they stand."""

TELLING: Mapping[str, frozenset[str]] = {
    language: TOLD[language]
    | _forms(language, _SAYING[language], _PRESENT[language])
    | _forms(language, beside, _PAST[language])
    | _forms(language, beside, _PRESENT[language])
    | _IRREGULAR[language]
    for language, beside in _BESIDE.items()
}
"""All forms of those verbs, and of those that are of saying only right beside somebody's words."""
