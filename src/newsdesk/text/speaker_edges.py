"""What a speaker's words hold that is no part of the speaker, and whom a verb is said of and not by.

"SOUNDBITE (English) Mayor Ann Hill" is the mayor, "the report, released in April" is the report, and
"condemned Hill for saying" does not tell that Hill condemns.
"""

import re
from itertools import pairwise

from newsdesk.model import Span
from newsdesk.text.phrase_words import DETERMINERS
from newsdesk.text.speech_verbs import SPEECH_VERBS
from newsdesk.text.words import words_of

__all__ = ["is_spoken_of", "within_edges"]

_NONE: frozenset[str] = frozenset()
_LABEL = re.compile(
    r"(?:SOUNDBITE|UPSOUND|SOT|VOX POP|VOICE-?OVER)\s*(?:\([^()\n]*\))?[:\s]*"
    r"|(?:According to|Laut|Selon|D['’]après|Según|Secondo|Segundo)\s+(?=\S)"
)
# "the report, released in April"
_DONE = re.compile(
    r",\s(?:released|published|issued|obtained|reviewed|seen|dated|titled|entitled|posted|sent|filed)\s"
)
_SAYING = re.compile(r"\b(?:for|of|over)\s+$")
_NAMING = frozenset({"called", "calls", "named"})
_OBJECT = re.compile(r"\s+(?:an?|the|for|him|her|them)\s")
_AS = re.compile(r"\s+(?:as|als|como|comme|come)\s")


def within_edges(text: str, speaker: Span, language: str) -> Span:
    """Return a speaker's span without a label in front and without the verb or clause behind."""
    start, end = speaker
    label = _LABEL.match(text, start, end)
    if label and label.end() < end:
        start = label.end()
    if language != "en":
        return Span(start, end)
    verbs = SPEECH_VERBS["en"]
    words = words_of(text, start, end)
    for one, two in pairwise(words):
        if two.lower in verbs and two.text.islower() and "," in text[one.end : two.start]:
            end = one.end  # "Ann Hill, who leads the council, said in a statement"
            break
    if done := _DONE.search(text, start, end):
        end = done.start()
    words = words_of(text, start, end)
    if len(words) > 1 and words[-1].lower in verbs and words[-1].text.islower():
        determined = words[-2].lower in DETERMINERS.get("en", _NONE)  # "the accused"
        end = end if determined else words[-2].end
    return Span(start, end)


def is_spoken_of(text: str, quotation: Span, cue: Span, speaker: Span, language: str) -> bool:
    """Tell whether a verb beside a quotation is said of its seeming speaker, or has another object."""
    verb = cue.of(text).lower()
    if language == "en" and verb.endswith("ing") and _SAYING.search(text, speaker.start, cue.start):
        return True  # "One condemned Hill for saying “…”"
    if verb in _NAMING and cue.start >= quotation.end and _OBJECT.match(text, cue.end):
        return True  # "“too close”, stations called a victory"
    behind = cue.end <= speaker.start and speaker.end <= quotation.start
    return behind and _AS.match(text, speaker.end) is not None  # "described Hill as “…”"
