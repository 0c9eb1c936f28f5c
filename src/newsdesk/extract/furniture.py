"""What stands on pages and is no article: calls to read on, share bars, credits, cookie lines.

Each judgement looks at one block; `tidy` decides by its neighbours.
"""

import re

from newsdesk.extract.blocks import Block, Kind
from newsdesk.extract.pitch import is_button, is_told, without_mark
from newsdesk.extract.words import (
    ABOUT,
    ADVERT,
    AGENCY,
    BYLINE,
    CLOSING,
    COOKIE,
    CREDIT,
    FORM,
    READ_ON,
    RIGHTS,
    SHARE,
    SHARE_FILL,
    SUBSCRIBE,
)

__all__ = ["is_closing", "is_credit", "is_dateline", "is_furniture", "is_rule", "is_sentence", "is_teaser"]

_SENTENCE_END = re.compile(r"""[.!?…]["'”“»)\]]*$""")
_SENTENCE_BREAK = re.compile(r"""[.!?…]["'”“»)\]]*\s+["'„“«»(\[]*[^\W\d_a-zß-ÿ]""")
_RULE = re.compile(r"^[\W_]+$")
_ADDRESS = re.compile(r"https?://|^\(?www\.|@|^(?:twitter|facebook|instagram|t)\.co", re.IGNORECASE)
_TOKEN = re.compile(r"[^\s|/·•:,&!+]+")
_DATELINE = re.compile(r"^[^.!?]{0,60}\b(?:1[89]|20)\d\d\b[^!?]{0,90}$")
_LONGEST = 400  # characters of a line that can be furniture; those of articles are longer


def is_sentence(text: str) -> bool:
    """Whether a block reads like a paragraph of an article: two sentences, or a long one with its stop."""
    ended = bool(_SENTENCE_END.search(text))
    return ended and (len(text) >= 140 or (len(text) >= 80 and bool(_SENTENCE_BREAK.search(text))))


def is_furniture(block: Block) -> bool:
    """Whether a block is no part of an article wherever it stands."""
    text = without_mark(block.text).strip(" *")
    if not text or ADVERT.match(text) or (len(text) < 120 and FORM.search(text)):
        return True
    if len(text) > _LONGEST or block.kind is Kind.ROW:
        return False
    return (
        _is_read_on(text, block.linked)
        or is_credit(block)
        or _is_share_bar(text)
        or bool(COOKIE.search(text) or RIGHTS.search(text) or ABOUT.search(text) or BYLINE.match(text))
        or (bool(SUBSCRIBE.search(text)) and not is_told(text) and '"' not in text)
        or is_button(text)
    )


def _is_read_on(text: str, linked: float) -> bool:
    """Whether it sends the reader elsewhere: "Read more: ...", and no sentence that begins so."""
    text = text.lstrip("([ ")
    found = READ_ON.match(text)
    if not found:
        return False
    if len(text[found.end() :].strip(" .…:»>")) < 3 or (found["colon"] and not is_sentence(text)):
        return True
    return linked > 0.3 or (len(text) < 120 and not _SENTENCE_END.search(text))


def _is_share_bar(text: str) -> bool:
    """Whether all its words are those of share buttons, one of them at least the name of one."""
    words = [word.strip(".-()").casefold() for word in _TOKEN.findall(text)]
    named = any(word in SHARE for word in words)
    return named and all(word in SHARE or word in SHARE_FILL or word.isdigit() or not word for word in words)


def is_credit(block: Block) -> bool:
    """Whether it only says who made a picture."""
    text = block.text
    if len(text) > 140 or is_sentence(text):
        return False
    if CREDIT.match(text):
        return text[0] in "([©" or not _SENTENCE_END.search(text)
    short = len(text) < 70 and len(text.split()) < 9 and not _SENTENCE_END.search(text)
    return short and bool(AGENCY.search(text)) and not is_told(text)


def is_closing(block: Block) -> bool:
    """Whether a block at the end tells who helped, how to reach them, or where it was printed first."""
    text = block.text.strip(" *_")
    return len(text) < _LONGEST and (bool(CLOSING.search(text)) or _is_address(text))


def _is_address(text: str) -> bool:
    """Whether a line is nothing but addresses, with a word or two in front."""
    if len(text) >= 300:
        return False
    words = text.split()
    others = [word for word in words if not _ADDRESS.search(word)]
    return len(others) < len(words) and len(others) <= 2


def is_rule(block: Block) -> bool:
    """Whether a block is a line between sections ("___", "* * *") or a bare address."""
    return bool(_RULE.match(block.text)) or _is_address(block.text)


def is_teaser(block: Block) -> bool:
    """Whether a block can be the linked headline of another article."""
    text = block.text
    headline = block.kind in (Kind.PARAGRAPH, Kind.HEADING) and block.linked >= 0.8 and len(text) >= 25
    return headline and not _SENTENCE_END.search(text) and not _is_address(text)


def is_dateline(text: str) -> bool:
    """Whether a line in front only tells when it was published."""
    dated = bool(_DATELINE.match(text)) and sum(map(str.isdigit, text)) >= 6
    return dated and (len(text) < 60 or text[0].isdigit())
