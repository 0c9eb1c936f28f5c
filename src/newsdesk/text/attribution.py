"""Who says a quotation: the cue beside it and the words that name the speaker, all verbatim spans.

The cue is looked for behind the quotation ("…", sagte X / X said), before it (X sagte: "…", laut X),
and in the sentence before; a quotation that goes on where another ended has the same speaker.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from newsdesk.model import Span
from newsdesk.text.noun_phrases import is_pronoun, phrase_after, phrase_before
from newsdesk.text.quotation import Quotation, quotations
from newsdesk.text.sentences import sentences
from newsdesk.text.speech_verbs import ACCORDING, SPEECH_VERBS
from newsdesk.text.words import Word, words_of

__all__ = ["Attribution", "attributions"]

_REACH = 240  # characters beside a quotation in which its cue is looked for
_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Attribution:
    """A quotation with the spans of its speaker and cue, None where the text leaves them open.

    `named` is where the person behind a pronoun was last named, else the speaker's own span.
    """

    quotation: Quotation
    speaker: Span | None = None
    cue: Span | None = None
    named: Span | None = None


def attributions(text: str, language: str) -> tuple[Attribution, ...]:
    """Return every quotation of `text` with its speaker, in order."""
    found = quotations(text)
    if not found:
        return ()
    bounds = sentences(text, language)
    answers: list[Attribution] = []
    last_named: Span | None = None
    for at, quotation in enumerate(found):
        before = _behind(text, bounds, quotation, found[at - 1] if at else None)
        ahead = found[at + 1].span.start if at + 1 < len(found) else len(text)
        speaker, cue = _after(text, quotation, ahead, language)
        if speaker is None:
            speaker, other = _before(text, before, quotation.span.start, language)
            cue = cue or other
        if speaker is None and answers and _goes_on(text, answers[-1].quotation, quotation):
            speaker, cue = answers[-1].speaker, cue or answers[-1].cue
            answers.append(Attribution(quotation, speaker, cue, answers[-1].named))
            continue
        if speaker is None and cue is None:
            speaker, cue = _sentence_before(text, bounds, quotation, language)
        named = speaker
        if speaker is not None:
            if is_pronoun(speaker.of(text), language):
                named = last_named or speaker
            else:
                last_named = speaker
        answers.append(Attribution(quotation, speaker, cue, named))
    return tuple(answers)


def _behind(text: str, bounds: Sequence[Span], quotation: Quotation, last: Quotation | None) -> int:
    """Return where the words before a quotation begin: its sentence, or the end of the quotation before."""
    start = max((span.start for span in bounds if span.start <= quotation.span.start), default=0)
    return max(start, last.span.end if last else 0, quotation.span.start - _REACH)


def _after(text: str, quotation: Quotation, limit: int, language: str) -> tuple[Span | None, Span | None]:
    """Look behind the quotation: "…", sagte X; "…," X said."""
    end = quotation.span.end
    stop = min(limit, end + _REACH, _paragraph_end(text, end))
    words = words_of(text, end, stop)
    if not words:
        return None, None
    closed = quotation.inner.of(text).rstrip()[-1:]
    gap = text[end : words[0].start]
    if "." in gap or ";" in gap or (closed == "." and "," not in gap and not words[0].text[0].islower()):
        return None, None
    return _cue_then_speaker(text, words, stop, language) or _speaker_then_cue(text, words, gap, language)


def _cue_then_speaker(text: str, words: Sequence[Word], stop: int, language: str) -> tuple[Span, Span] | None:
    """A cue that stands first, then its speaker."""
    verbs = SPEECH_VERBS.get(language, _NONE)
    for phrase in ACCORDING.get(language, ()):
        count = phrase.count(" ") + 1
        if " ".join(word.lower for word in words[:count]) == phrase:
            speaker = phrase_after(text, words[count - 1].end, stop, language)
            if speaker:
                return speaker, Span(words[0].start, words[count - 1].end)
    for at, word in enumerate(words[:3]):
        if word.lower in verbs:
            speaker = phrase_after(text, word.end, stop, language)
            return (speaker, Span(word.start, word.end)) if speaker else None
        if word.text[0].isupper() or ("," in text[word.end : word.end + 1] and at):
            break
    return None


def _speaker_then_cue(
    text: str, words: Sequence[Word], gap: str, language: str
) -> tuple[Span | None, Span | None]:
    """A speaker that stands first, then the cue: English mostly."""
    verbs = SPEECH_VERBS.get(language, _NONE)
    for word in words[1:22]:
        if (
            "." in text[words[0].end : word.start].replace("Mr.", "").replace("Dr.", "")
            and ". " in text[words[0].end : word.start]
        ):
            break
        if word.lower in verbs:
            speaker = phrase_before(text, words[0].start, word.start, language)
            return (speaker, Span(word.start, word.end)) if speaker else (None, None)
    return None, None


def _before(text: str, start: int, end: int, language: str) -> tuple[Span | None, Span | None]:
    """Look in the words before the quotation: X sagte: "…"; Am Freitag sagte X: "…"; Laut X "…"."""
    verbs = SPEECH_VERBS.get(language, _NONE)
    words = words_of(text, start, end)
    for at in range(len(words) - 1, -1, -1):
        word = words[at]
        if word.lower in verbs and not (word.text[0].isupper() and at):
            cue = Span(word.start, word.end)
            ahead = phrase_before(text, start, word.start, language)
            behind = phrase_after(text, word.end, end, language)
            return (ahead or behind), cue
    for phrase in ACCORDING.get(language, ()):
        count = phrase.count(" ") + 1
        for at in range(len(words) - count + 1):
            if " ".join(word.lower for word in words[at : at + count]) == phrase:
                speaker = phrase_after(text, words[at + count - 1].end, end, language)
                if speaker:
                    return speaker, Span(words[at].start, words[at + count - 1].end)
    return None, None


def _goes_on(text: str, last: Quotation, quotation: Quotation) -> bool:
    """Tell whether a quotation follows another in the same paragraph with little between."""
    between = text[last.span.end : quotation.span.start]
    return "\n" not in between and len(between) < 60


def _sentence_before(
    text: str, bounds: Sequence[Span], quotation: Quotation, language: str
) -> tuple[Span | None, Span | None]:
    """Look in the sentence before, where the quotation stands alone as a sentence."""
    earlier = [span for span in bounds if span.end <= quotation.span.start]
    own = [span for span in bounds if span.start <= quotation.span.start < span.end]
    if not earlier or not own or own[0].start != quotation.span.start:
        return None, None
    return _before(text, max(earlier[-1].start, earlier[-1].end - _REACH), earlier[-1].end, language)


def _paragraph_end(text: str, at: int) -> int:
    found = text.find("\n", at)
    return len(text) if found < 0 else found
