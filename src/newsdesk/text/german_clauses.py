"""Whose verb of saying it is in a German clause: before the verb, or behind it where something else opens."""

from collections.abc import Sequence

from newsdesk.model import Span
from newsdesk.text.according import possessed
from newsdesk.text.german_cues import INDIRECT
from newsdesk.text.noun_phrases import is_pronoun
from newsdesk.text.phrase_words import DETERMINERS
from newsdesk.text.subjects import german_subject, opens_with_name, opens_without_subject
from newsdesk.text.things import is_thing
from newsdesk.text.wordlist import words as listed
from newsdesk.text.words import Word

__all__ = ["QUOTING", "also_before", "clause_subject"]

_CLOSE = 4  # characters
_SUBJECT_AND_VERB = 3  # words: "auch", the subject, the verb
_ALSO = listed("auch selbst sogar")
QUOTING = listed("zitiert zitierte zitieren")
"""Verbs behind which somebody else speaks than their subject."""


def also_before(words: Sequence[Word]) -> int:
    """Return 1 where "auch" stands before the subject: "Auch die Ministerin äußerte Zweifel"."""
    if len(words) < _SUBJECT_AND_VERB or words[0].lower not in _ALSO:
        return 0
    return int(words[1].text[0].isupper() or words[1].lower in DETERMINERS["de"])


def clause_subject(
    text: str, words: Sequence[Word], at: int, clause: int, end: int, behind: Span | None
) -> Span | None:
    """Return the subject of a German verb whose clause begins at `clause`; None where it is plain."""
    verb = words[at]
    opening = words[clause] if clause < at else None
    surname = opens_with_name(text, words[clause:at])
    other = opening is not None and not surname and opens_without_subject(opening, words[clause + 1 :][:1])
    if opening is None or (behind and (other or _turned_about(text, words, at, clause, (behind, end)))):
        return behind
    if verb.lower in QUOTING and behind is None and at + 1 < len(words):
        return possessed(text, words[at + 1].start, end, "de")
    subject = german_subject(text, opening.start, end)
    if subject and behind and is_thing(subject.of(text), "de"):
        return behind  # "Die Anwendung stellte Hill in Frage"
    if words[at - 1].lower == "und" or other or surname:
        return subject or behind
    # the whole of what stands before the verb, with what is said of the name between commas
    between = text[subject.end : verb.start] if subject else ""
    plain = not between.strip() or between.lstrip().startswith(",") or "(" in between
    return None if plain else subject


def _turned_about(text: str, words: Sequence[Word], at: int, clause: int, behind: tuple[Span, int]) -> bool:
    """Tell whether who speaks stands behind a German verb: a pronoun, or "Sie sei besorgt, sagte Hill"."""
    speaker, end = behind
    ends = at > clause and "," in text[words[at - 1].end : words[at].start]
    told = ends and INDIRECT.search(text, words[clause].start, words[at].start) is not None
    first = words[at + 1] if at + 1 < len(words) else None
    name = first is not None and first.text[0].isupper() and speaker.start == first.start
    object_first = name and words[clause].lower == "der" and end - speaker.end < _CLOSE
    return told or object_first or is_pronoun(speaker.of(text), "de")
