"""What an edit changed in a text, sentence by sentence; what only looks different is no change."""

import re
from difflib import SequenceMatcher
from typing import NamedTuple

from newsdesk.text.sentences import sentences

__all__ = ["Change", "changes"]

_SIGNS = re.compile(r"[\W_]+")


class Change(NamedTuple):
    """Sentences that went and those that came in their place; one of the two may be empty."""

    gone: tuple[str, ...]
    new: tuple[str, ...]


def changes(before: str, after: str, language: str) -> tuple[Change, ...]:
    """Return what became of the sentences of `before` in `after`, in order.

    Blanks, capitals, quotation marks and other signs do not count.
    """
    old, new = _sentences(before, language), _sentences(after, language)
    matcher = SequenceMatcher(None, [_bare(one) for one in old], [_bare(one) for one in new], autojunk=False)
    return tuple(
        Change(tuple(old[a:b]), tuple(new[c:d]))
        for kind, a, b, c, d in matcher.get_opcodes()
        if kind != "equal"
    )


def _sentences(text: str, language: str) -> list[str]:
    found = (span.of(text).strip() for span in sentences(text, language))
    return [one for one in found if _bare(one)]


def _bare(sentence: str) -> str:
    return _SIGNS.sub(" ", sentence).strip().casefold()
