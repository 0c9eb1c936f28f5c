"""Headlines without the marks of their page ("LIVE:", "+++"), and whether one tells what happened."""

import re

from newsdesk.text.unspaced import word_count

__all__ = ["bare_headline", "tells"]

_FEWEST = 3  # words that must be left
_MARK = (
    r"(?:live|news)?[- ]?(?:ticker|blog)|live(?: updates?)?|breaking(?: news)?|just in|developing|update[sd]?"
    r"|exclusive|watch|videos?|photos?|eilmeldung|eil|exklusiv|bilder|fotos|en direct|direct|exclusif"
    r"|in diretta|diretta|ultim['’]ora|esclusiva|en vivo|en directo|última hora|exclusiva|ao vivo|exclusivo"
)
_BEFORE = re.compile(
    rf"[\s+*•]*(?:(?:\[(?:{_MARK})\][:|–—+•-]*|(?:{_MARK})\s*(?:[:|–—+•]+|\s-))\s*)+", re.IGNORECASE
)
_SIGNS = re.compile(r"^[\s+*•|]+|[\s+*•|]+$")
_BEHIND = re.compile(
    rf"\s*(?:[(\[](?:{_MARK}|mit video|mit fotos)[)\]]|[-–—|+]+\s*(?:{_MARK}))\s*$", re.IGNORECASE
)
_EAST_MARK = (
    "速報|独自|詳報|更新|動画|写真|快讯|快訊|突发|突發|直播|图集|圖集|视频|視頻|속보|단독|종합|영상|포토"
)
_EAST = re.compile(rf"^(?:[【\[(（〈](?:{_EAST_MARK})[】\])）〉]|(?:{_EAST_MARK})\s?[｜|丨:：])\s*")
_VAGUE = re.compile(
    r"(?:why|how|what|who|where|when|here['’]?s|here (?:is|are)|this is|these are|everything|fact[- ]check"
    r"|opinion|op-ed|analysis|editorial|column|commentary|review|podcast|newsletter|briefing|explainer|quiz"
    r"|warum|wieso|wie|was|wer|wo|wann|das ist|das sind|so |diese|alles|kommentar|meinung|analyse|kolumne"
    r"|leitartikel|faktencheck|pressestimmen|fragen und antworten|überblick"
    r"|pourquoi|comment|qui|que|quoi|ce que|voici|tribune|édito|analyse"
    r"|por qué|cómo|quién|qué|cuándo|dónde|opinión|análisis|editorial|claves"
    r"|perché|come|chi|che cosa|cosa|quando|dove|ecco|commento|opinione|analisi"
    # what a page says of itself
    r"|this (?:post|article|story|page)|dieser (?:artikel|beitrag)|ce billet|cet article|est[ea] (?:post"
    r"|entrada|publicación|artículo)|questo (?:post|articolo)|(?:jump|skip) to|zum inhalt"
    r"|aller au contenu)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\b(?:things|ways|reasons|questions|winners|losers|takeaways|facts|photos|charts|dinge|gründe|fragen"
    r"|fakten|raisons|choses|razones|cosas|claves|motivi|cose)\b",
    re.IGNORECASE,
)


def bare_headline(title: str) -> str:
    """Return a headline without the marks around it; what is left stands in it as it is."""
    bare = _EAST.sub("", _SIGNS.sub("", title), count=1)
    bare = _BEFORE.sub("", bare, count=1) if _BEFORE.match(bare) else bare
    bare = _SIGNS.sub("", _BEHIND.sub("", bare))
    return bare if word_count(bare) >= _FEWEST else title.strip()


def tells(title: str) -> bool:
    """Tell whether a headline says what happened: it asks nothing, and neither counts nor comments."""
    bare = title.strip().lstrip("«»„“\"'¿¡")
    if bare.rstrip("\"'”’“»« ").endswith(("?", "？", "…", "...", ":")) or _VAGUE.match(bare):
        return False
    return not (bare[:1].isdigit() and _COUNTED.search(bare))
