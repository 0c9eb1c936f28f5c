"""Sentences that are furniture of a page and no news: captions, credits, labels, headlines, scripts."""

import re

from newsdesk.text.calendar_words import CALENDARS
from newsdesk.text.cjk_furniture import is_line_of_page
from newsdesk.text.code import is_code

__all__ = ["dates_picture", "is_furniture"]

_PAGE = re.compile(
    r"https?://|www\.|(?<!\w)@\w|#\w+ #\w|\b(?:advertisement|newsletter|click here|sign up|subscribe"
    r"|read more|getty|ap photo|follow (?:us|him|her|me)|all rights reserved|alle rechte vorbehalten"
    r"|derechos (?:registrados|reservados)|(?:tous )?droits réservés|diritti riservati|direitos reservados"
    r"|contributed to this|weiterlesen"
    r"|image (?:caption|copyright)|hide caption|show all"
    r"|mehr zum thema|lesen sie|lire aussi|leggi anche|lea también|copyright|just watched|file photos?"
    r"|archivfoto|archivbild|symbolbild|foto de archivo|photo d['’]archives?|foto d['’]archivio"
    r"|(?:enable|activez|activer|activ[ea]|habilite|abilit\w+|aktivieren sie)"
    r" (?:\w+ )?javascript|filed under|posted by|cc by|(?:originally|first) appeared on"
    r"|photo (?:by|courtesy)|foto (?:compartida|tomada|cortesía|scattata|tratta)"
    r"|photo (?:prise par|publiée par))\b|©"
    r"| \| .* \| |^(?:››|»»|>>|›|»(?! ?\w[^»]*«)) ?|^\([^()]+\)(?: \([^()]+\))*$"
    r"|^(?:caricatur[ae]|viñeta|cartoon|vignetta|dessin) (?:por|by|par|di|de)\b"
    r"|^(?:an? )?(?:image grab|video grab|screen ?grab|undated (?:photo|handout)|handout (?:photo|picture))\b"
    r"|\d{4}.{1,9}\d{1,2}:\d{2}\s?(?:\([^()]*\))?$"
    r"|^(?:updated (?:on |at |\d)|(?:cover: )?in this [^,]{3,12}(?:, \d{4},?)? photo\b"
    r"|this (?:story|article|post) (?:has been|was) updated"
    r"|(?:photos?|cover|videos?|watch|related|gallery|slideshow|fotos?|vidéo|galerie|bildergalerie"
    r"|vídeos?|galería|galleria)\s?:)"
)
# headlines that a page links to, run into a sentence: "Mayor HillDam holds, council says MORE told …"
_RUN_IN = re.compile(
    r"[a-z]{2}[A-Z][A-Za-z]+ .{20,} MORE\b|.{40,}[a-z] MORE (?:\(|(?!(?:than|and|or|of|to|in)\b)[a-z])"
)
# "Oberau Rovers - Lenne United 3:0 (1:0)" of a table; "Opened in May - New gates - Built by" of a list
_RESULT = re.compile(r"(?:\S+ ){1,5}[-–] (?:\S+ ){1,5}\d{1,3} ?: ?\d{1,3}(?: ?\([^()]*\))*")
_ITEM = re.compile(r"(?<=\w) [-–•·] (?=[A-ZÀ-Þ\d])")
_ITEMS = 4  # in one line
# "CLOSE Ann Hill, who …" below a video; "V ladimir" of a broken initial; "(1) The dam holds." of a list;
# "2/30 The dam" of a gallery
_LABEL = re.compile(
    r"CLOSE [A-Z]|(?:[A-Z]{3,} )*[B-HJ-NP-Z] [a-z]{3,}|\(?\d{1,2}\) |\d{1,3}/\d{1,3} [A-ZÀ-Þ]"
)
_LATIN = "\u024f"  # the last of its letters that these languages write
_SHOUTED = 3  # spaces of a line that is all capitals
_MONTHS = "|".join(re.escape(month.lower()) for month in CALENDARS["en"].months)
# what a caption says of whom it shows, in the present, with the day on which that was
_SHOWN = re.compile(
    r"\b(?:poses?|speaks?|looks?|walks?|stands?|sits|arrives?|waves|holds?|takes? part|attends?|listens?"
    r"|gestures?|shakes?|smiles|departs?|delivers|watch(?:es)?|gathers?"
    r"|(?:is|are) (?:seen|shown|pictured))\b"
)
_DAY = re.compile(rf"\b(?:{_MONTHS}) \d{{1,2}}(?:, \d{{4}}\b|\.?$)")
_PAST = re.compile(r"\b(?:said|says|told|tells|was|were|had|has|have|did|will|would)\b")
# right behind a date: it is that of a picture
_PICTURE = re.compile(
    r"\W*(?:fermo[ -]immagine|captures? d['’]écran|capturas? de (?:pantalla|vídeo)|screen[ -]?(?:shot|grab)"
    r"|standbild|bildschirmfoto|(?:photo|foto)s?(?:\s*:|\s+(?:by|par|von|di|de|da|por)\b))",
    re.IGNORECASE,
)
_EAST = frozenset({"zh", "ja", "ko"})
_FEWEST = 5  # longer words of a headline, all with a capital: "Mayor Opens New Dam in the Valley."
_SMALL = 3  # letters of words that do not


def is_furniture(sentence: str, language: str) -> bool:
    """Tell whether a sentence is furniture of its page; captions and headlines are known in English alone."""
    low = sentence.lower()
    if _LABEL.match(sentence) or _PAGE.search(low) or is_code(sentence) or _is_shouted(sentence):
        return True
    if " MORE" in sentence and _RUN_IN.search(sentence):
        return True
    if _RESULT.fullmatch(sentence) or len(_ITEM.findall(sentence)) >= _ITEMS:
        return True
    if language in _EAST:
        return is_line_of_page(sentence)
    if language == "en":
        return _is_caption(low) or _is_headline(sentence)
    return language in CALENDARS and _is_foreign(sentence)


def dates_picture(text: str, end: int) -> bool:
    """Tell whether a date that ends here is that of a picture: a credit stands right behind it."""
    return _PICTURE.match(text, end) is not None


def _is_shouted(sentence: str) -> bool:
    """Tell whether a line is all capitals: a banner of the page."""
    return sentence.isupper() and sentence.count(" ") >= _SHOUTED


def _is_foreign(sentence: str) -> bool:
    """Tell whether most letters are of another script than the article's, which is Latin."""
    if sentence.isascii():
        return False
    letters = [char for char in sentence if char.isalpha()]
    return 2 * sum(char > _LATIN for char in letters) > len(letters)


def _is_caption(low: str) -> bool:
    shown = _SHOWN.search(low) and _DAY.search(low)
    return bool(shown) and not _PAST.search(low)


def _is_headline(sentence: str) -> bool:
    """Tell whether a sentence is set like an English headline: all longer words begin with a capital."""
    words = [word for word in sentence.split() if word[0].isalpha() and len(word) > _SMALL]
    return len(words) >= _FEWEST and all(word[0].isupper() for word in words)
