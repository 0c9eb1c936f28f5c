"""Who says a quotation: the cue beside it and the words that name the speaker, all verbatim spans.

Looked for in this order: behind the quotation ("…", sagte X; "…," X said; — X), before it in its
sentence (X sagte: "…"; laut X), in the rest of the sentence ("…" beenden, so X), then in the sentence
before. What goes on close behind another quotation has its speaker.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from newsdesk.model import Span
from newsdesk.text.antecedent import SINGULAR, antecedent, pointed_at
from newsdesk.text.cjk_attribution import CJK, cjk_attributions
from newsdesk.text.cues import Cue, cue_before, cue_behind, cue_within
from newsdesk.text.german_cues import cue_around, guess
from newsdesk.text.inner_cues import cue_inside
from newsdesk.text.nobody import names_nobody
from newsdesk.text.noun_phrases import is_pronoun
from newsdesk.text.quotation import Quotation, quotations
from newsdesk.text.romance import drops_subject, tells_on
from newsdesk.text.sentences import sentences
from newsdesk.text.speech_verbs import BESIDE_VERBS, SPEECH_VERBS
from newsdesk.text.tellers import names_somebody, teller
from newsdesk.text.things import is_thing
from newsdesk.text.words import words_of

__all__ = ["Attribution", "attributions"]

_REACH = 300  # characters beside a quotation in which its cue is looked for
_GOES_ON = 160  # characters between two quotations of one speaker
_PRONOUN = 250  # characters within which a pronoun is the person named last
_SAME_TALK = 600  # characters within which a quotation without any cue is guessed to be the same person's
_MOST = 400  # quotations of a text whose speakers are looked for; a flood of marks is no article
_TELLER = 5  # words with which a sentence says who spoke
_SET_IN = 12  # characters of a sentence before the quotation that it is: "And «…»"
_SHORT = 45  # characters of a sentence that is nothing but "Smith said."


@dataclass(frozen=True, slots=True)
class Attribution:
    """A quotation with the spans of its speaker and cue, None where the text leaves them open.

    `named` is where the person behind a pronoun was last named, else the speaker's own span; `sure`
    is False where the speaker is only the subject of the words around, or "people" whom nothing names.
    """

    quotation: Quotation
    speaker: Span | None = None
    cue: Span | None = None
    named: Span | None = None
    sure: bool = True


def attributions(text: str, language: str) -> tuple[Attribution, ...]:
    """Return every quotation of `text` with its speaker, in order."""
    if language in CJK:
        return tuple(Attribution(*one) for one in cjk_attributions(text, language))
    found = quotations(text)
    if not found:
        return ()
    bounds = sentences(text, language)
    starts = [span.start for span in bounds]
    # a title in quotation marks („Die Woche“) is part of a name, not a border
    speech = [one.span for one in found if _is_speech(text, one)]
    begins = [span.start for span in speech]
    answers: list[Attribution] = []
    last_named: Span | None = None
    for quotation in found:
        here = bisect_left(begins, quotation.span.start)
        behind = speech[here - 1].end if here else 0
        after = bisect_right(begins, quotation.span.start)
        ahead = begins[after] if after < len(begins) else len(text)
        around = _Around(
            text, language, bounds, bisect_right(starts, quotation.span.start) - 1, behind, ahead
        )
        last = answers[-1] if answers else None
        cue = around.cue(quotation, last) if len(answers) < _MOST else None
        if cue is None:
            answers.append(Attribution(quotation))
            continue
        named = cue.speaker
        told = cue.speaker.of(text)
        if names_nobody(told, language) or is_thing(told, language):
            cue = replace(cue, sure=False)
        if is_pronoun(told, language):
            since = last.cue.end if last and last.cue else 0
            near = last_named is not None and around.is_near(last_named, since, quotation.span.start)
            person = around.person(cue)
            named = person or (last_named if near and last_named else cue.speaker)
            last_named = person or last_named
        elif cue.sure:
            named = pointed_at(text, cue.speaker, [one.named for one in answers if one.sure], language)
            last_named = named
        answers.append(Attribution(quotation, cue.speaker, cue.span, named, cue.sure))
    return tuple(answers)


def _is_speech(text: str, one: Quotation) -> bool:
    return text.count(" ", *one.inner) >= 3


@dataclass(frozen=True, slots=True)
class _Around:
    """The text around one quotation: its sentence, and where the neighbouring quotations are."""

    text: str
    language: str
    bounds: Sequence[Span]
    sentence: int
    behind: int
    ahead: int

    def cue(self, quotation: Quotation, last: Attribution | None) -> Cue | None:
        """Return the cue of the quotation, wherever it stands."""
        text, language = self.text, self.language
        start, end = quotation.span
        stop = self._stop(quotation)
        if drops_subject(text, end, stop, language) and not cue_behind(text, end, stop, language):
            # "…", agregó: whoever spoke close before
            adjacent = last is not None and last.quotation.span.end >= self._opens_before()
            found = self._goes_on(last, start) if adjacent else None
            return found or self._sentence_before(start)
        found = (
            cue_inside(text, quotation, language)
            or self._beside(start, end, stop)
            or self._around(quotation.span, stop)
            or cue_within(text, end, stop, language)
        )
        if found or tells_on(text, end, stop, language):
            return found  # somebody else speaks, whom we cannot read
        return (
            self._goes_on(last, start)
            or self._sentence_before(start)
            or self._guess(start)
            or self._same_talk(last, start)
        )

    def _beside(self, start: int, end: int, stop: int) -> Cue | None:
        """The cue behind a quotation; the one before it where that behind is none, unclear or a pronoun."""
        behind = cue_behind(self.text, end, stop, self.language)
        if behind and not self._by_pronoun(behind) and not self._says_nothing(behind):
            return behind
        before = cue_before(self.text, self._start(start), start, self.language)
        if before and (behind is None or (before.span and not self._by_pronoun(before))):
            return before
        return behind

    def _around(self, quotation: Span, stop: int) -> Cue | None:
        """The cue of a German clause that goes on behind the quotation."""
        if self.language != "de":
            return None
        return cue_around(self.text, self._start(quotation.start), quotation, stop)

    def _by_pronoun(self, cue: Cue) -> bool:
        return is_pronoun(cue.speaker.of(self.text), self.language)

    def _says_nothing(self, cue: Cue) -> bool:
        """Tell whether a German cue is a verb of another kind: "laut X „…“, suchen die Forscher …"."""
        word = cue.span.of(self.text).lower() if cue.span else ""
        return self.language == "de" and word.isalpha() and word != "so" and word not in SPEECH_VERBS["de"]

    def person(self, cue: Cue) -> Span | None:
        """Return whom the sentence before is about, where the pronoun may be that one person."""
        singular = self.text[slice(*cue.speaker)].lower() in SINGULAR.get(self.language, ())
        if self.language == "de":  # "sagten sie"
            singular = singular and cue.span is not None and not cue.span.of(self.text).endswith("en")
        if not singular or self.sentence < 1:
            return None
        before = self.bounds[self.sentence - 1]
        return antecedent(self.text, before, self.language) or teller(self.text, before, self.language)

    def is_near(self, named: Span, since: int, start: int) -> bool:
        """Tell whether a pronoun may mean whoever was named before: not far, and nobody else since."""
        begin = max(named.end, since)
        return start - named.end < _PRONOUN and not names_somebody(self.text, begin, start, self.language)

    def _start(self, start: int) -> int:
        here = self.bounds[self.sentence].start if self.sentence >= 0 else 0
        return max(here, self.behind, start - _REACH)

    def _stop(self, quotation: Quotation) -> int:
        """Where what belongs to a quotation ends: its sentence, or a short one behind it ("Smith said.")."""
        end = quotation.span.end
        at = self.sentence
        while at + 1 < len(self.bounds) and self.bounds[at].end < end:
            at += 1
        stop = self.bounds[at].end if at >= 0 else end
        if stop <= end and at + 1 < len(self.bounds):
            following = self.bounds[at + 1]
            gap = self.text[end : following.start]
            short = following.end - following.start <= _SHORT
            if "\n" not in gap and (short or self._tells(quotation, following)):
                stop = following.end
        line = self.text.find("\n", end)
        limit = min(self.ahead, end + _REACH, line if line >= 0 else len(self.text))
        return max(end, min(stop, limit)) if not self._dashed(end) else limit

    def _tells(self, quotation: Quotation, following: Span) -> bool:
        """Tell whether a sentence says who cried or asked: "So it is!" Hill yelled out before he left."""
        if self.language != "en" or self.text[quotation.inner.end - 1] not in "!?":
            return False
        verbs = SPEECH_VERBS["en"]
        words = words_of(self.text, *following)[:_TELLER]
        return any(
            two.lower in verbs and (one.text[0].isupper() or is_pronoun(one.text, "en"))
            for one, two in pairwise(words)
        )

    def _dashed(self, end: int) -> bool:
        return re.match(r"\s*[―—–]\s*[A-Z]", self.text[end : end + 6]) is not None

    def _goes_on(self, last: Attribution | None, start: int) -> Cue | None:
        """What goes on close behind another quotation has its cue."""
        if last is None or last.speaker is None:
            return None
        between = self.text[last.quotation.span.end : start]
        close = "\n\n" not in between and len(between) < _GOES_ON
        apart = last.quotation.span.end <= self._opens() and self._is_set_in(start)
        return Cue(last.named or last.speaker, last.cue, last.sure and not apart) if close else None

    def _opens(self) -> int:
        return self.bounds[self.sentence].start if self.sentence >= 0 else 0

    def _opens_before(self) -> int:
        return self.bounds[self.sentence - 1].start if self.sentence > 0 else 0

    def _is_set_in(self, start: int) -> bool:
        """Tell whether a quotation is set into a sentence that has a subject of its own: They “did not …”."""
        opens = self._opens()
        if start - opens <= _SET_IN or self.text[max(0, start - 3) : start].rstrip().endswith(":"):
            return False
        first = words_of(self.text, opens, start)[:1]  # "Precisó que eran «…»" leaves its subject out
        return not first or first[0].lower not in BESIDE_VERBS.get(self.language, ())

    def _same_talk(self, last: Attribution | None, start: int) -> Cue | None:
        """What has no cue at all may be the words of whoever was quoted not far before: a guess."""
        if last is None or last.speaker is None or start - last.quotation.span.end >= _SAME_TALK:
            return None
        return Cue(last.named or last.speaker, None, sure=False)

    def _guess(self, start: int) -> Cue | None:
        """The subject of the words before a quotation, else of the sentence before that."""
        if self.language != "de":
            return self._guess_before(start)
        found = guess(self.text, self._start(start), start)
        if found and not self._by_pronoun(found):
            return found
        return self._guess_before(start) or found

    def _guess_before(self, start: int) -> Cue | None:
        """The subject of the sentence before, in the same paragraph: a guess."""
        if self.sentence < 1:
            return None
        before = self.bounds[self.sentence - 1]
        if "\n\n" in self.text[before.end : start]:
            return None
        found = cue_before(self.text, before.start, before.end, self.language)
        if found is None and self.language == "de":
            found = cue_within(self.text, before.start, before.end, self.language)
            found = found or guess(self.text, before.start, before.end)
        return replace(found, sure=False) if found else None

    def _sentence_before(self, start: int) -> Cue | None:
        """The cue of the sentence before, where the quotation opens a sentence of its own."""
        if self.sentence < 1 or start - self.bounds[self.sentence].start > 2:
            return None
        before = self.bounds[self.sentence - 1]
        begin = max(before.start, before.end - _REACH)
        return cue_before(self.text, begin, before.end, self.language)
