"""What threads need of a text, read out once where the text is: terms, names, numbers, a sketch."""

from collections import Counter

from newsdesk.model import Reading
from newsdesk.text.cjk_people import people
from newsdesk.text.cjk_subjects import subjects
from newsdesk.text.demonyms import demonym_keys
from newsdesk.text.names import name_keys
from newsdesk.text.terms import Token, numbers, shingles, stems, tokens
from newsdesk.text.unspaced import mostly_unspaced

__all__ = ["read"]

_BODY = 400  # words: what comes later in a news article is background
_LEAD = 70
_CHARACTERS = 8000  # of text that are looked at; a page can be a megabyte long


def read(title: str, text: str, language: str) -> Reading:
    """Return the reading of an article; `language` is ISO 639-1 or "" where nobody knows.

    Deterministic; looks at the title and the first 400 words. Ties between counts are in order of the key.
    """
    body = tokens(_without_title(title, text[:_CHARACTERS]), _BODY)
    head = tokens(title, 60)
    someone = people(f"{title}\n{text[:_CHARACTERS]}", language) | subjects(
        title, text[:_CHARACTERS], language
    )
    names = name_keys([*body], language) | someone
    title_names = name_keys(head, language, known=frozenset(names) if _all_capitals(head) else None)
    title_names |= Counter({name: title.count(name) for name in someone if name in title})
    every = Counter(stems(body, language))
    return Reading(
        language=language,
        length=len(text),
        terms=_ordered(every),
        title_terms=_ordered(Counter(stems(head, language))),
        lead_terms=_ordered(Counter(stems(_lead(body, text), language))),
        names=_ordered(names + demonym_keys(body, language)),
        title_names=_ordered(title_names + demonym_keys(head, language)),
        numbers=numbers(text[:_CHARACTERS])[:30],
        shingles=shingles(body),
    )


def _lead(body: list[Token], text: str) -> list[Token]:
    """Return the first words; of a script without blanks those that as many words of English would say."""
    return tokens(text[:_CHARACTERS], _LEAD) if mostly_unspaced(text) else body[:_LEAD]


def _ordered(counts: Counter[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def _without_title(title: str, text: str) -> str:
    """Return the text without a repetition of the headline at its start."""
    start = text.lstrip()
    return start[len(title) :] if title and start.startswith(title) and len(start) > 2 * len(title) else text


def _all_capitals(head: list[Token]) -> bool:
    """Tell whether a headline writes (nearly) every word large, as English ones do."""
    long = [word for word in head if len(word.text) > 3]
    return len(long) >= 3 and sum(word.text[0].isupper() for word in long) > 0.7 * len(long)
