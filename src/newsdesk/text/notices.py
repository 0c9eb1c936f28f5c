"""Sentences in which a source corrects itself, and sentences in which somebody denies what was said."""

import re
from functools import lru_cache

__all__ = ["correction", "denial"]

# an article that speaks of itself: "An earlier version of this article said ..."
_CORRECTIONS = (
    r"\b(?:an? )?(?:earlier|previous) version of this (?:article|story|report|post|page)\b",
    r"\bthis (?:article|story|report|post) (?:was|has been) (?:amended|corrected|updated to correct)\b",
    r"^[^\w\n]{0,8}(?:correction|clarification)s?(?: \([^)\n]{1,40}\))?\s?:",
    (
        r"\bin einer (?:früheren|vorherigen|ersten) (?:version|fassung)"
        r" (?:(?:dieses|des) (?:artikels|textes|berichts)|hieß es|war|stand|hatten wir|wurde)\b"
    ),
    r"^[^\w\n]{0,8}(?:korrektur|berichtigung|richtigstellung)(?:shinweis)?(?: \([^)\n]{1,40}\))?\s?:",
    r"\buna versión anterior de est[ea] (?:artículo|noticia|información|texto)\b",
    r"^[^\w\n]{0,8}(?:fe de erratas|fe de errores|corrección|rectificación)\s?:",
    r"\bune (?:première |précédente )?version (?:antérieure |précédente )?de cet article\b",
    r"^[^\w\n]{0,8}(?:rectificatif|erratum|correctif)\s?:",
    r"\buna (?:precedente versione|versione precedente) di quest['’]articolo\b",
    r"\bin una (?:precedente versione|versione precedente) (?:di quest['’]articolo|dell['’]articolo)\b",
    r"^[^\w\n]{0,8}(?:errata corrige|rettifica|correzione)\s?:",
    r"\buma versão anterior d?est[ea] (?:artigo|texto|reportagem|matéria|notícia)\b",
    r"^[^\w\n]{0,8}(?:errata|correção)\s?:",
)

_CLAIMS = {
    "en": r"(?:claims?|accusations?|allegations?|charges?|reports?|account|version|figures?|criticism)",
    "es": r"(?:acusaci(?:ón|ones)|denuncias?|versi(?:ón|ones)|señalamientos?|críticas?|informaci(?:ón|ones))",
    "fr": r"(?:accusations?|allégations?|version|informations?|affirmations?|critiques?)",
    "it": r"(?:accus[ae]|versione|ricostruzione|notizi[ae]|critiche)",
    "pt": r"(?:acusaç(?:ão|ões)|denúncias?|vers(?:ão|ões)|informaç(?:ão|ões)|críticas?)",
}
# "deny a vote", "denied the owners' motion", "deny Ann Hill a second term": what is not given or granted
_WITHHELD = (
    r"(?! (?:(?!(?:that|any|having|he|she|it|they|reports?|claims?|accusations?|allegations?)\b)"
    r"[\w.’'-]+ ){0,5}?"
    r"(?:entry|access|bail|asylum|permission|parole|visas?|boarding|services?|business|coverage|care"
    r"|treatment|benefits|funding|rights?|protections?|petitions?|motions?|requests?|appeals?|applications?"
    r"|stay|justice|loans?|votes?|hearings?|chances?|opportunity|term|victory|majority|certification"
    r"|licen[cs]es?|permits?)\b)(?! (?:him|her|them|us|people)\b)"
)
_DENIALS = {
    "en": (
        (
            r"(?<!be )(?<!was )(?<!were )(?<!been )(?<!being )\b(?:denied|denies|deny)\b"
            rf"{_WITHHELD}"
        ),
        rf"\b(?:has|have|had) denied\b{_WITHHELD}",
        rf"\b(?:reject|dismiss|disput|contest|refut)(?:s|es|ed)? (?:\w+ ){{0,3}}{_CLAIMS['en']}\b",
        r"\bcontradict(?:s|ed)\b",
    ),
    "de": (
        r"\b(?:bestreite[nt]|bestreitet|bestritt(?:en)?|dementiert(?:e|en)?)\b",
        r"\b(?:weist|weisen|wies|wiesen)\b[^.!?;]{1,120}\bzurück\b",
        r"\b(?:widerspricht|widersprechen|widersprach(?:en)?) (?:der|dem|den|dieser|diesem|diesen)\b",
        r"\bzurückgewiesen\b",
    ),
    "es": (
        (
            r"(?<!\bse )(?<!\bles )(?<!\ble )\b(?:niegan?|negó|negaron|han? negado"
            r"|desm(?:ienten?|intió|intieron)|han? desmentido)\b"
        ),
        rf"\brechaz(?:a|an|ó|aron) (?:\w+ ){{0,2}}{_CLAIMS['es']}\b",
    ),
    "fr": (
        r"\b(?:nie|nient|a nié|ont nié|dément|démentent|a démenti|ont démenti)\b",
        rf"\b(?:rejette|rejettent|a rejeté|conteste|contestent|a contesté) (?:\w+ ){{0,2}}{_CLAIMS['fr']}\b",
    ),
    "it": (
        r"\b(?:nega|negano|ha negato|hanno negato|smentisc(?:e|ono)|ha smentito|hanno smentito)\b",
        rf"\b(?:respinge|respingono|ha respinto|contesta|ha contestato) (?:\w+ ){{0,2}}{_CLAIMS['it']}\b",
    ),
    "pt": (
        r"(?<!\bse )\b(?:neg(?:am?|ou|aram)(?!-se)|desmente|desmentem|desmentiu|desmentiram)\b",
        rf"\b(?:rejeita|rejeitou|contesta|contestou|rebate|rebateu) (?:\w+ ){{0,2}}{_CLAIMS['pt']}\b",
    ),
}
_CORRECTION = re.compile("|".join(_CORRECTIONS), re.IGNORECASE | re.MULTILINE)


_VERB_FIRST = frozenset({"es", "it", "pt"})
# "does not deny", "non smentisce", "bestreitet nicht"
_NOT = re.compile(
    r"(?:\b(?:not|never|nor|neither|no|ni|non|ne|nicht|não|nunca|jamais|mai|nem)|n['’]t|\bn['’])"
    r"\s*(?:\w+\s)?$",
    re.IGNORECASE,
)
_NOT_BEHIND = re.compile(r"\s(?:\w+\s){0,2}nicht\b")


@lru_cache(maxsize=16)
def _denial(language: str) -> re.Pattern[str] | None:
    parts = _DENIALS.get(language)
    return re.compile("|".join(parts), re.IGNORECASE) if parts else None


def correction(text: str, start: int = 0) -> int | None:
    """Return where from `start` on a text first speaks of its own correction, in any of six languages."""
    found = _CORRECTION.search(text, start)
    return found.start() if found else None


def denial(sentence: str, language: str) -> bool:
    """Tell whether somebody denies or contradicts something in this sentence (en, de, es, fr, it, pt)."""
    pattern = _denial(language)
    for found in pattern.finditer(sentence) if pattern else ():
        unnamed = found.start() == 0 and language in _VERB_FIRST  # "Negó además que ..."
        if not (
            unnamed or _NOT.search(sentence, 0, found.start()) or _NOT_BEHIND.match(sentence, found.end())
        ):
            return True
    return False
