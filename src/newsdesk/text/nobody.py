"""Words that stand where a speaker stands and name nobody: "people", "many", "another", a bare article."""

from newsdesk.text.words import words_of

__all__ = ["DETERMINERS", "is_bare", "names_nobody"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# alone they name nothing at all: what follows them was no noun
DETERMINERS = {
    "de": _words("der die das den dem des ein eine einer einem einen eines"),
    "en": _words("a an the his her its their our my your whose"),
    "es": _words("el la los las lo un una su sus"),
    "fr": _words("le la les l un une des du au son sa ses leur leurs ce cette ces"),
    "it": _words("il lo la i gli le l un uno una suo sua"),
    "pt": _words("o a os as um uma seu sua"),
}

_ANYBODY = {
    "de": _words(
        "leute menschen personen viele vielen manche manchen einige andere anderen mehrere alle allen jeder"
        " jemand niemand man keiner wer dies dieser diese dieses jene jener solche beide beiden"
    ),
    "en": _words(
        "people persons person many some others other another one ones someone somebody everyone everybody"
        " anyone anybody nobody no none most more few fewer several both all those these them this that"
        " you each either such half of and nearly almost including"
    ),
    "es": _words(
        "gente personas persona muchos muchas algunos algunas otro otra otros otras alguien nadie todo todos"
        " todas varios varias cada uno una esto eso quien quienes se me nos"
    ),
    "fr": _words(
        "gens personne personnes beaucoup certains certaines autre autres quelqu'un tous toutes tout"
        " plusieurs chacun cela ça on se d"
    ),
    "it": _words(
        "gente persone persona molti molte alcuni alcune altro altra altri altre qualcuno nessuno tutti"
        " tutte ciò questo questa si"
    ),
    "pt": _words(
        "gente pessoas pessoa muitos muitas alguns algumas outro outra outros outras alguém ninguém todos"
        " todas isso isto se"
    ),
}
# a name has none of these within: the phrase is half a sentence
_OF_CLAUSES = {
    "en": _words("i you we he she they"),
    "es": _words("es está están son era eran fue fueron no se hemos ha han he me nos estamos tenemos lo"),
    "fr": _words(
        "est sont était étaient ne pas n je nous vous tu ont aurait auraient avait avaient c'est a-t-il"
    ),
    "it": _words("è sono era erano fu non ho ha hanno si ci gli mi avrebbe hai glielo"),
    "pt": _words("é são era eram foi não eu nós me há"),
}
_NONE: frozenset[str] = frozenset()


def is_bare(phrase: str, language: str) -> bool:
    """Tell whether a phrase is nothing but articles and the like."""
    return _all_in(phrase, DETERMINERS.get(language, _NONE))


def names_nobody(phrase: str, language: str) -> bool:
    """Tell whether a phrase leaves open who is meant: "people", "many others", but not "people of Oberau".

    Half a sentence names nobody either: "I think people".
    """
    clause = _OF_CLAUSES.get(language, _NONE)
    # what is said of a name may have a subject of its own: "Ann Hill, who says she"
    told = phrase.partition(",")[0] if language == "en" else phrase
    words = words_of(told, 0, len(told))
    within = (word for at, word in enumerate(words) if not at or word.text.islower())
    if len(words) > 1 and any(_bare(word.text) in clause for word in within):
        return True
    return _all_in(phrase, DETERMINERS.get(language, _NONE) | _ANYBODY.get(language, _NONE))


def _bare(word: str) -> str:
    """Return a word with its marks as written in the lists; "n'a" is "n"."""
    plain = word.replace("’", "'") if word.islower() else word.lower()
    return plain if plain in {"c'est", "a-t-il"} else plain.split("'")[0]


def _all_in(phrase: str, words: frozenset[str]) -> bool:
    # "quelqu’un" is written with either mark
    return all(word.lower.replace("’", "'") in words for word in words_of(phrase, 0, len(phrase)))
