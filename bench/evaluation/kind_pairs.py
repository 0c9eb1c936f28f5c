"""Pairs: does likeness rank pairs of articles on the same story above the others?"""

from collections.abc import Callable, Sequence

from evaluation import plain_clusters
from evaluation.plain_clusters import Document, Vectors, cosine
from evaluation.ranking import average_precision
from evaluation.sets import Record, Sets
from newsdesk.text.samples import sample
from newsdesk.threads import Comparison

__all__ = ["pairs"]

_SAME = 2.0  # people's score from 1 (same) to 4 (unlike); up to here a pair is the same story

Scorer = Callable[[Record], float]


def pairs(sets: Sets, plain: bool) -> tuple[Record, list[Record]]:
    """Measure the average precision of likeness, by pair of languages; return figures and predictions."""
    records = sets.read("pairs")
    score = _plain(records) if plain else _product(records)
    scores = {record["id"]: score(record) for record in records}
    by_languages: dict[str, list[tuple[float, bool]]] = {}
    for record in records:
        languages = "-".join(sorted({record["lang1"], record["lang2"]}))
        by_languages.setdefault(languages, []).append((scores[record["id"]], record["score"] <= _SAME))
    figures = {
        languages: round(average_precision(scored), 4) for languages, scored in sorted(by_languages.items())
    }
    predictions = [{"id": id_, "score": value} for id_, value in scores.items()]
    return {"kind": "pairs", "average_precision": figures}, predictions


def _product(records: Sequence[Record]) -> Scorer:
    """Return the product's log-odds that two texts tell the same story.

    With the document frequencies of all the texts, as after a day on which they came.
    """
    samples = {
        (record["id"], side): sample(record[f"text{side}"], record[f"lang{side}"])
        for record in records
        for side in (1, 2)
    }
    comparison = Comparison(samples.values())

    def score(record: Record) -> float:
        return comparison.log_odds(samples[record["id"], 1], samples[record["id"], 2])

    return score


def _plain(records: Sequence[Record]) -> Scorer:
    """Return 0.7 times the cosine of stems plus 0.3 times that of capitalised words, both TF-IDF."""
    documents: dict[tuple[str, int], Document] = {}
    for record in records:
        for side in (1, 2):
            text, language = record[f"text{side}"], record[f"lang{side}"]
            documents[record["id"], side] = plain_clusters.Document.of("", "", text, language, None)
    stems = Vectors([one.stems for one in documents.values()])
    capitals = Vectors([one.capitals for one in documents.values()])

    def score(record: Record) -> float:
        left, right = documents[record["id"], 1], documents[record["id"], 2]
        words = cosine(stems.unit(left.stems), stems.unit(right.stems))
        return 0.7 * words + 0.3 * cosine(capitals.unit(left.capitals), capitals.unit(right.capitals))

    return score
