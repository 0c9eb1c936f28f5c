"""What a thread has gained since the reader last looked."""

from collections.abc import Sequence

from newsdesk.model import Claim
from newsdesk.summary.documents import Document
from newsdesk.summary.keypoints import choose_points
from newsdesk.summary.salience import alike

__all__ = ["news"]

_MOST = 5


def news(documents: Sequence[Document], languages: Sequence[str]) -> tuple[Claim, ...]:
    """Return up to five claims of articles not yet seen that no article seen before says.

    Nothing where the reader has seen none of them (all is new) or all of them.
    """
    seen = [document for document in documents if document.article.seen]
    fresh = [at for at, document in enumerate(documents) if not document.article.seen]
    if not seen or not fresh:
        return ()
    known = [sentence for document in seen for sentence in document.sentences]

    def is_new(document: int, place: int) -> bool:
        sentence = documents[document].sentences[place]
        language = documents[document].article.language
        return not any(
            alike(sentence, old, same_language=documents[old.document].article.language == language)
            for old in known
        )

    return choose_points(documents, languages, most=_MOST, fewest=1, only=frozenset(fresh), keep=is_new)
