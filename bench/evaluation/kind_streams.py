"""Stories and threads: one stream of articles or several small ones, and where each article ended up."""

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence

from evaluation import plain_clusters
from evaluation.bcubed import b_cubed, together_across
from evaluation.product import Places, imported
from evaluation.records import day_of, mostly_alone, stream_order
from evaluation.sets import Record, SetError, Sets

__all__ = ["first_day", "stories", "threads"]

_MAIN = 0.05  # from this share of a running story on, a predicted thread is one of its main threads
_DESK = 200  # articles of a first day


def _places(records: Sequence[Record], plain: bool) -> Places:
    """Place the articles by the product, or by the plain method."""
    if not plain:
        return imported(records)
    documents = [
        plain_clusters.Document.of(one["url"], one["title"], one["text"], one["language"], day_of(one))
        for one in records
    ]
    clusters = plain_clusters.online_clusters(documents)
    return Places(clusters, plain_clusters.join_threads(documents, clusters))


def stories(sets: Sets, plain: bool) -> tuple[Record, list[Record]]:
    """Measure developments as clusters of stories; return the figures and the predictions.

    The articles come in one stream by day, the undated last. An article without a development counts
    as alone. A set's figures are means over its articles; articles of other sets in a cluster count
    against it. `largest_thread` is the largest thread's share of all articles.
    """
    records = sets.read("stories.articles")
    gold = _gold(sets, "stories.gold", records)
    places = _places(stream_order(records, sets.shuffle), plain)
    truth = {url: one["story"] for url, one in gold.items()}
    names = dict.fromkeys(one["set"] for one in gold.values())
    figures = {
        name: b_cubed(truth, places.development, [url for url in truth if gold[url]["set"] == name]).record()
        for name in names
    }
    whole = b_cubed(truth, places.development).record()
    share = _largest(places.thread, list(truth))
    result = {"kind": "stories", "sets": figures, "all": whole, "largest_thread": share}
    return result, _predictions(records, places)


def threads(sets: Sets, plain: bool) -> tuple[Record, list[Record]]:
    """Measure running stories over years and languages, in one stream with the stories.

    `all` is B³ of threads over the articles of the running stories; `across_languages` the share of
    pairs of one story in two languages that share a thread; `noise` the share of foreign articles
    (gold thread null) that sit in a main thread of a running story, which is one that holds at least
    5 % of its articles; `largest_thread` the largest share of the stories set in one thread.
    """
    records = sets.read("threads.articles")
    gold = _gold(sets, "threads.gold", records)
    others = sets.read("stories.articles")
    places = _places(stream_order([*others, *records], sets.shuffle), plain)
    truth = {url: one["thread"] for url, one in gold.items() if one["thread"]}
    languages: Mapping[str, Hashable] = {url: gold[url]["language"] for url in truth}
    foreign = [url for url, one in gold.items() if not one["thread"]]
    main = _main_threads(truth, places.thread)
    noise = sum(places.thread.get(url) in main for url in foreign) / len(foreign) if foreign else 0.0
    result = {
        "kind": "threads",
        "all": b_cubed(truth, places.thread).record(),
        "across_languages": round(together_across(truth, places.thread, languages), 4),
        "noise": round(noise, 4),
        "largest_thread": _largest(places.thread, [one["url"] for one in others]),
    }
    return result, _predictions([*others, *records], places)


def first_day(sets: Sets, plain: bool) -> tuple[Record, list[Record]]:
    """Measure developments on small desks where most articles come alone, as on a first day.

    Of seven stories in ten only the first article comes, and the articles of no running story besides; they
    are cut by day into desks of 200, each of which starts empty. `wrong` is the share of the pairs in one
    development that are of two stories, `missed` that of the pairs of one story that are not in one.
    """
    truth: dict[str, Hashable] = {}
    predicted: dict[str, Hashable] = {}
    predictions: list[Record] = []
    records = _first_articles(sets)
    for start in range(0, len(records), _DESK):
        desk = [record for record, _ in records[start : start + _DESK]]
        places = _places(desk, plain)
        truth |= {record["url"]: (start, story) for record, story in records[start : start + _DESK]}
        predicted |= {url: (start, development) for url, development in places.development.items()}
        predictions += _predictions(desk, places)
    together, same, right = (
        _pairs(predicted),
        _pairs(truth),
        _pairs({u: (truth[u], predicted.get(u)) for u in truth}),
    )
    return {
        "kind": "first_day",
        "desks": -(-len(records) // _DESK),
        "all": b_cubed(truth, predicted).record(),
        "wrong": round(1 - right / together, 4) if together else 0.0,
        "missed": round(1 - right / same, 4) if same else 0.0,
    }, predictions


def _first_articles(sets: Sets) -> list[tuple[Record, str]]:
    """Return articles by day with their story; of most stories the first one only."""
    told = {one["url"]: f"{one['set']}:{one['story']}" for one in sets.read("stories.gold")}
    alone = {one["url"]: one["url"] for one in sets.read("threads.gold") if not one["thread"]}
    records = stream_order([*sets.read("stories.articles"), *sets.read("threads.articles")], sets.shuffle)
    stories = told | alone
    found = [(record, stories[record["url"]]) for record in records if record["url"] in stories]
    stay = mostly_alone(story for _, story in found)
    return [one for one, stays in zip(found, stay, strict=True) if stays]


def _pairs(labels: Mapping[str, Hashable]) -> int:
    """Return how many pairs have one label."""
    return sum(count * (count - 1) // 2 for count in Counter(labels.values()).values())


def _gold(sets: Sets, name: str, records: Sequence[Record]) -> dict[str, Record]:
    """Return what people said of each article; SetError where they said nothing of one."""
    gold = {one["url"]: one for one in sets.read(name)}
    missing = [one["url"] for one in records if one["url"] not in gold]
    if missing or len(gold) != len(records):
        raise SetError(f"{name} and its articles do not belong together, see {(missing or ['?'])[0]}")
    return {one["url"]: gold[one["url"]] for one in records}


def _main_threads(truth: Mapping[str, str], predicted: Mapping[str, int]) -> set[int]:
    """Return the predicted threads that hold a good part of a running story."""
    sizes = Counter(truth.values())
    held = Counter((predicted[url], story) for url, story in truth.items() if url in predicted)
    return {thread for (thread, story), count in held.items() if count >= _MAIN * sizes[story]}


def _largest(predicted: Mapping[str, int], urls: Sequence[str]) -> float:
    """Return the share of these articles that the thread with most of them holds."""
    counts = Counter(predicted[url] for url in urls if url in predicted)
    return round(max(counts.values(), default=0) / len(urls), 4) if urls else 0.0


def _predictions(records: Sequence[Record], places: Places) -> list[Record]:
    """Return a line for each article, null where it has no place."""
    return [
        {
            "url": one["url"],
            "development": places.development.get(one["url"]),
            "thread": places.thread.get(one["url"]),
        }
        for one in records
    ]
