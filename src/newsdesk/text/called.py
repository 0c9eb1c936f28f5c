"""What stands in quotation marks because it is a name, of a book, a paper, a club, and no speech."""

import re

from newsdesk.model import Span
from newsdesk.text.role_words import PARTICLES
from newsdesk.text.wordlist import words as listed
from newsdesk.text.words import words_of

__all__ = ["is_called"]

# right before the marks these say what is called so
_KINDS = {
    "de": r"titels?|motto|überschrift|aufschrift|namen?|zeitung|zeitschrift|magazins?|magazines|fachblatts?"
    r"|fachmagazins?|films?|buch|buchs|buches|romans?|songs?|lieds?|sendung|sendereihe|fernsehreihe|serie"
    r"|vereins?|stiftung|gruppe|bewegung|organisation|initiative|gewerkschaft|partei|bands?|musicals?"
    r"|dokumentation|ausstellung|studie|auszeichnung|ehrenzeichens?|parole|slogan|transparent",
    "en": r"titled|entitled|title|book|novel|film|movie|documentary|song|album|article|episode|series|show"
    r"|magazine|newspaper|podcast|slogan|headline|headlined|hashtag|dubbed|nicknamed",
    "es": r"titulad[oa]s?|título|libro|película|canción|diario|periódico|revista|denominad[oa]|llamad[oa]"
    r"|bautizad[oa]|lema|consigna|programa",
    "fr": r"intitulée?s?|titrée?|titre|livre|film|chanson|journal|quotidien|magazine|baptisée?s?|surnommée?"
    r"|slogan|lire|lire aussi|voir|projet",
    "it": r"titolo|intitolat[oa]|libro|film|canzone|quotidiano|rivista|cosiddett[oa]"
    r"|soprannominat[oa]|slogan",
    "pt": r"título|intitulad[oa]|livro|filme|canção|jornal|revista|chamad[oa]|apelidad[oa]|lema|slogan",
}
_SMALL = PARTICLES | listed(
    "and or in on at to for from with by a an the und oder im in am für mit auf y en a con para por"
    " et à pour sur e per con su em com"
)
_SHORT_FORM = re.compile(r"\s*\([A-ZÄÖÜ][\w.-]{1,9}\)")
_BEFORE = 40  # characters
_FEWEST = 2  # words


def is_called(text: str, span: Span, inner: Span, language: str) -> bool:
    """Tell whether a quotation at `span` is a name: by the noun before it, or by its capitals.

    A short form behind it says so too: „Space Telescope Science Institute“ (STSI).
    """
    kinds = _KINDS.get(language)
    before = text[max(0, span.start - _BEFORE) : span.start]
    named = kinds is not None and re.search(rf"(?<!\w)(?:{kinds})[ \u00a0]$", before, re.IGNORECASE)
    if named or _SHORT_FORM.match(text, span.end):
        return True
    words = [word for word in words_of(text, *inner) if word.lower not in _SMALL]
    # in German every noun is a capital
    some = words_of(text, *inner) if language == "de" else words
    return len(some) >= _FEWEST and all(word.text[0].isupper() or word.text[0].isdigit() for word in some)
