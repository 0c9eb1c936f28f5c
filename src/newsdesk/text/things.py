"""Whether words where a speaker stands name a thing: by the ending of their noun, but for those who speak."""

from functools import cache

from newsdesk.text.calendar_words import CALENDARS
from newsdesk.text.phrase_words import DETERMINERS, LINKS
from newsdesk.text.words import words_of

__all__ = ["is_thing"]

# nouns with one of these endings are things ...
_THINGS = {
    "de": "ung ungen keit nis nisse ismus echo angst vorbehalte kritik kernaussage motto",
    "es": "ción ciones sión siones miento mientos dad eza anza",
    "fr": "ment ments tion tions sion sions té tés esse",
    "it": "zione zioni sione sioni mento menti ità ezza anza",
    "pt": "ção ções são sões mento mentos dade eza ança",
}
# ... but for people who have come together, and papers
_SPEAKING = {
    "de": "regierung zeitung leitung stiftung verwaltung vereinigung abteilung bewegung vertretung"
    " versammlung führung erklärung mitteilung meldung begründung bündnis zeugnis verordnung siedlung"
    " verfassung gliederung",
    "es": "organización oposición delegación federación asociación institución administración coalición"
    " dirección redacción declaración comisión población fundación televisión nación misión movimiento"
    " ayuntamiento autoridad autoridades comunidad sociedad universidad entidad ciudad unidad alianza"
    " confederación resolución publicación corporación",
    "fr": "gouvernement parlement établissement document organisation opposition délégation fédération"
    " association institution administration coalition direction rédaction déclaration commission population"
    " fondation confédération nation section télévision mission division publication autorité comité société"
    " communauté député université majorité minorité entité presse maîtresse princesse résolution département"
    " régiment mouvement",
    "it": "parlamento movimento dipartimento documento organizzazione opposizione delegazione federazione"
    " associazione istituzione amministrazione coalizione direzione redazione dichiarazione commissione"
    " popolazione fondazione televisione confederazione nazione autorità comunità società università città"
    " comunicazione risoluzione alleanza pubblicazione",
    "pt": "parlamento movimento departamento documento organização oposição delegação federação associação"
    " instituição administração coalizão direção redação declaração comissão população fundação nação"
    " autoridade comunidade sociedade universidade entidade cidade aliança resolução confederação corporação",
}
_SHORTEST = 5  # letters
_NONE: frozenset[str] = frozenset()


def is_thing(phrase: str, language: str) -> bool:
    """Tell whether a phrase names what cannot speak: "Die Anwendung des Gesetzes", "le bombardement"."""
    determiners = DETERMINERS.get(language, _NONE)
    words = [word for word in words_of(phrase, 0, len(phrase)) if word.lower not in determiners]
    if language == "de":
        words = [word for word in words if word.text[0].isupper()]
    if not words:
        return False
    head = words[0]
    if language in CALENDARS and len(words) == 1 and head.lower in _months(language):
        return True
    linked = len(words) > 1 and words[1].lower in LINKS.get(language, _NONE)  # "Disparition de Hill"
    named = language != "de" and head.text[0].isupper() and not linked
    things = tuple(_THINGS.get(language, "").split())
    if named or not things or len(head.lower) < _SHORTEST:
        return False
    speaking = tuple(_SPEAKING[language].split())
    return head.lower.endswith(things) and not head.lower.rstrip("s").endswith(speaking)


@cache
def _months(language: str) -> frozenset[str]:
    return frozenset(month.lower() for month in CALENDARS[language].months)
