"""Outlets by their names, as other outlets write them: found only where the name itself stands."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from newsdesk.model import Span
from newsdesk.text.agencies import AGENCIES
from newsdesk.text.citing_words import MEDIA, NOT_BETWEEN, WEEKDAYS
from newsdesk.text.german import is_common_noun
from newsdesk.text.places import place as place_key
from newsdesk.text.terms import fold
from newsdesk.text.words import Word, words_of

__all__ = ["KnownNames", "same_outlet"]

_ARTICLES = frozenset("the der die das dem den el la los las le les il lo o a l".split())
_ELIDED = re.compile(r"^(?:l|d|all|dall|dell|nell|sull|qu)['’](?=\w)", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’][sS]?$")
_SITE = re.compile(r"(?:www\.)?([\w-]{3,40})\.[a-z]{2,6}", re.IGNORECASE)
_GOES_ON = re.compile(r"\s*&|[ -][^\W\d_a-zà-öø-ÿ]")
_SUNDAY = re.compile(r" am Sonntag(?!\w)")  # another paper of the same house
_ENDINGS = frozenset("news online wire agency magazine newspaper international com de net org".split())
_SURE_ENDINGS = frozenset("online com de net org".split())  # "New York Magazine" is not New York
_QUOTES = "\"'„“”‚‘’«»‹›"
_SKIPPED = 6  # words between a cue and the name behind it
_BACK = 3  # words between a name and the cue behind it
_LONGEST = 6  # words of a name


@dataclass(frozen=True, slots=True)
class _Name:
    """One way of writing an outlet's name; `words` are folded.

    `article`: it has lost its English article, and counts only where "the" stands before it; `cut`: it has
    lost its end, and counts only where no name goes on behind it; `quoted`: it is a common word, and counts
    only between quotation marks; `small`: it is written in small letters.
    """

    words: tuple[str, ...]
    outlet: str
    article: bool = False
    cut: bool = False
    quoted: bool = False
    small: bool = False


class KnownNames:
    """The names of these outlets and of the agencies; of outlets that share one, the shortest has it."""

    def __init__(self, outlets: Iterable[str] = ()) -> None:
        """Learn the names; an outlet that is an agency goes by the outlet's name."""
        forms: dict[tuple[str, ...], dict[str, _Name]] = defaultdict(dict)
        whole: dict[tuple[str, ...], str] = {}
        for outlet in dict.fromkeys(outlets):
            for at, name in enumerate(_forms(outlet)):
                forms[name.words].setdefault(outlet, name)
                if at == 0:
                    whole.setdefault(name.words, outlet)
        self._agencies: set[str] = set()
        for agency, spellings in AGENCIES.items():
            keys = [_words(spelling) for spelling in spellings]
            held = next((_shortest(forms[key]) for key in keys if key in forms), agency)
            self._agencies.add(held)
            small = {key for key, spelling in zip(keys, spellings, strict=True) if spelling[0].islower()}
            for key in keys:
                forms[key] = {held: _Name(key, held, small=key in small)}
                whole[key] = held
        self._by_first: dict[str, list[_Name]] = defaultdict(list)
        for key, named in forms.items():
            outlet = whole.get(key) or _shortest(named)
            if key:
                self._by_first[key[0]].append(named[outlet])
        for names in self._by_first.values():
            names.sort(key=lambda name: -len(name.words))

    def is_agency(self, name: str) -> bool:
        """Tell whether an outlet is an agency."""
        return name in self._agencies

    def only(self, text: str) -> str:
        """Return the outlet whose name `text` is, "" where it is none."""
        words = words_of(text, 0, len(text))
        found = self._match(text, words, 0, weak=False, language="") if words else None
        return found[0].outlet if found and found[1] == len(words) else ""

    def after(self, text: str, language: str, *, weak: bool = False) -> tuple[str, Span] | None:
        """Return the outlet whose name begins the words behind a cue, and where it stands.

        Small words and nouns for media may stand before it; `weak` asks more of names that are nouns.
        """
        words = words_of(text, 0, len(text))
        for at, word in enumerate(words[: _SKIPPED + 1]):
            found = self._match(text, words, at, weak=weak, language=language)
            if found:
                return found[0].outlet, Span(word.start, words[at + found[1] - 1].end)
            if not _is_between(word):
                return None
        return None

    def before(self, text: str, language: str, *, beside: bool = False) -> tuple[str, Span] | None:
        """Return the outlet whose name ends the words in front of a cue; `beside`: nothing stands between."""
        words = words_of(text, 0, len(text))
        for end in range(len(words), max(0, len(words) - 1 - (0 if beside else _BACK)), -1):
            for at in range(max(0, end - _LONGEST), end):
                found = self._match(text, words[:end], at, weak=False, language=language)
                if found and at + found[1] == end:
                    return found[0].outlet, Span(words[at].start, words[end - 1].end)
            if not _is_between(words[end - 1]) and words[end - 1].lower not in WEEKDAYS:
                return None
        return None

    def _match(
        self, text: str, words: Sequence[Word], at: int, *, weak: bool, language: str
    ) -> tuple[_Name, int] | None:
        """Return the longest name that begins at a word, and how many words it has."""
        for first in _readings(words[at].text):
            for name in self._by_first.get(fold(first), ()):
                size = len(name.words)
                here = [first, *(word.text for word in words[at + 1 : at + size])]
                here[-1] = _POSSESSIVE.sub("", here[-1])
                if tuple(map(fold, here)) == name.words and _written_so(here, name):
                    place = Span(words[at].start, words[at + size - 1].end)
                    if _stands(text, words, at, place, name, weak=weak, language=language):
                        return name, size
        return None


def same_outlet(one: str, other: str) -> bool:
    """Tell whether two names are forms of one: "The Guardian" and "Guardian", "BBC News" and "BBC"."""
    return not _spellings(one).isdisjoint(_spellings(other))


def _spellings(outlet: str) -> set[tuple[str, ...]]:
    """Return the ways in which a name is written, without what only says that it is on the web."""
    return {tuple(word for word in name.words if word != "online") or name.words for name in _forms(outlet)}


def _shortest(outlets: Iterable[str]) -> str:
    return min(outlets, key=lambda outlet: (len(outlet), outlet))


def _words(name: str) -> tuple[str, ...]:
    return tuple(fold(word.text) for word in words_of(name, 0, len(name)))


def _forms(outlet: str) -> Iterator[_Name]:
    """Yield the ways in which an outlet's name is written, the whole one first."""
    site = _SITE.fullmatch(outlet.strip())
    full = _words(site[1] if site else outlet)
    if not full or len(full) > _LONGEST:
        return
    yield _Name(full, outlet, quoted=_is_common(full), small=not site and outlet[:1].islower())
    article = full[0] in _ARTICLES and len(full) > 1
    short = full[1:] if article else full
    english = article and full[0] == "the" and len(short) == 1
    if article:
        yield _Name(short, outlet, article=english, quoted=_is_common(short))
    if len(short) > 1 and short[-1] in _ENDINGS:
        left = short[:-1]
        if (len(left) == 1 or short[-1] in _SURE_ENDINGS) and not place_key(" ".join(left).title()):
            yield _Name(
                left, outlet, article=full[0] == "the" and len(left) == 1, cut=True, quoted=_is_common(left)
            )


def _is_common(words: Sequence[str]) -> bool:
    return len(words) == 1 and (words[0] in MEDIA or len(words[0]) < 2)


def _readings(word: str) -> Iterator[str]:
    """Yield a word, then without an elided article, a possessive, or what is joined to it."""
    yield word
    if "'" not in word and "’" not in word and "-" not in word:
        return
    bare = _POSSESSIVE.sub("", _ELIDED.sub("", word))
    if bare and bare != word:
        yield bare
    head, joined, _ = bare.partition("-")
    if joined and len(head) > 1:
        yield head


def _written_so(here: Sequence[str], name: _Name) -> bool:
    """Tell whether the words begin with capitals as names do, but for those that are written small."""
    return name.small or (here[0][:1].isupper() and (here[-1][:1].isupper() or here[-1][:1].isdigit()))


def _stands(
    text: str, words: Sequence[Word], at: int, place: Span, name: _Name, *, weak: bool, language: str
) -> bool:
    """Tell whether the surroundings allow that these words are the name."""
    if _SUNDAY.match(text, place.end) or (name.cut and _GOES_ON.match(text, place.end)):
        return False
    before, behind = text[place.start - 1 : place.start], text[place.end : place.end + 1]
    if before and behind and before in _QUOTES and behind in _QUOTES:
        return True
    if name.quoted or (name.article and (at == 0 or words[at - 1].lower != "the")):
        return False
    if len(name.words) > 1:
        return True
    if _is_part(text, words, at, name):
        return False
    return not (weak and language == "de" and is_common_noun(words[at].lower))


def _is_part(text: str, words: Sequence[Word], at: int, name: _Name) -> bool:
    """Tell whether a name of one word goes on: Vice President, Time Warner; initials (CNN) are sure."""
    if at + 1 >= len(words) or words[at].text.isupper() or name.outlet in AGENCIES:
        return False
    following = words[at + 1]
    joined = text[words[at].end : following.start] == " " and following.text[0].isupper()
    return joined and following.lower not in WEEKDAYS


def _is_between(word: Word) -> bool:
    if word.lower in NOT_BETWEEN:
        return False
    return (
        word.text[0].islower() or word.lower in MEDIA or word.lower in _ARTICLES or word.text in {"US", "U.S"}
    )
