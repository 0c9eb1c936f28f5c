"""What a thread has gained since the reader last looked."""

from newsdesk.model import Claim
from newsdesk.summary.documents import Sentence
from newsdesk.summary.keypoints import choose_points
from newsdesk.summary.salience import Salience, alike

__all__ = ["news"]

_MOST = 5


def news(salience: Salience) -> tuple[Claim, ...]:
    """Return up to five claims of articles not yet seen that no article seen before says.

    Nothing where the reader has seen none of them (all is new) or all of them.
    """
    documents = salience.documents
    known = [sentence for document in documents if document.article.seen for sentence in document.sentences]
    fresh = frozenset(at for at, document in enumerate(documents) if not document.article.seen)
    if not known or not fresh:
        return ()

    def language(sentence: Sentence) -> str:
        return documents[sentence.document].article.language

    def is_new(sentence: Sentence) -> bool:
        return not any(
            alike(sentence, old, same_language=language(old) == language(sentence)) for old in known
        )

    return choose_points(salience, most=_MOST, fewest=1, only=fresh, keep=is_new)
