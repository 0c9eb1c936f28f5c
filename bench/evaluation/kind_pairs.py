"""Pairs: does likeness rank pairs of articles on the same story above the others?"""

from collections.abc import Callable, Sequence

from evaluation import plain_clusters
from evaluation.plain_clusters import Document, Vectors, cosine
from evaluation.ranking import average_precision
from evaluation.sets import Record, Sets
from newsdesk.model import Facts, Item
from newsdesk.text.reading import read
from newsdesk.threads import RULES, MemoryIndex, admit, weigh
from newsdesk.threads.facts import sum_up
from newsdesk.threads.features import features

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
    """Return the log-odds of the product's decision that one text joins a development of the other.

    The mean of both ways round; without titles and dates, and with the document frequencies of all
    the texts, as after a day on which they came.
    """
    index = MemoryIndex()
    items = _items(records)
    for number, item in enumerate(items.values(), 1):
        admit(weigh(item, index), index, number, number)
    facts = {key: weigh(item, index) for key, item in items.items()}

    def odds(left: Facts, right: Facts) -> float:
        return RULES.development.log_odds(features(left, sum_up(0, 0, [right])))

    def score(record: Record) -> float:
        left, right = facts[record["id"], 1], facts[record["id"], 2]
        return (odds(left, right) + odds(right, left)) / 2

    return score


def _items(records: Sequence[Record]) -> dict[tuple[str, int], Item]:
    """Return the texts of all pairs, read as articles, by pair and side."""
    items: dict[tuple[str, int], Item] = {}
    for record in records:
        for side in (1, 2):
            reading = read("", record[f"text{side}"], record[f"lang{side}"])
            items[record["id"], side] = Item(len(items) + 1, reading)
    return items


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
