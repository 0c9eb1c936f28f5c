"""Summaries: ROUGE against people's neutral summaries, beside first sentences and LexRank."""

from collections.abc import Iterable, Sequence
from statistics import mean as average

from evaluation import plain_summaries
from evaluation.records import languages_of, summary_article
from evaluation.rouge import Rouge, first_words, mean, rouge, tokens
from evaluation.sets import Record, Sets
from fit_summary import Story, cross_fitted
from newsdesk.model import Citation, Claim, Summary, SummaryArticle
from newsdesk.summary import lead, summarise
from newsdesk.text.sentences import sentences

__all__ = ["checked", "summaries"]

_SHORT, _LONG = 60, 150  # words that a summary may take
_LONG_FROM = 100  # mean words of the references of a language, from which the long limit holds
_BASELINES = {
    "lead": plain_summaries.lead,
    "lead_of_all": plain_summaries.lead_of_all,
    "lexrank": plain_summaries.lexrank,
}


def summaries(sets: Sets, plain: bool) -> tuple[Record, list[Record]]:
    """Measure the summary that the product makes within 60 words (150 where references are long).

    ROUGE F1 of Porter's stems, the mean over a story's references and then over the stories; under
    `plain` the same of words as they are written. Stems are what the sets' README counts: with them the
    plain methods give its figures, with plain words they stay 0.015 below. `lead` takes the first
    article's first sentences, `lead_of_all` all articles' in turn. `cross_fitted` measures each half of
    the English stories with weights fitted on the other half alone (see fit_summary.py), as the
    product's own weights were fitted on all stories of the open set. `verbatim` is the share of all
    claims (of every section of the whole summary, and of the short one) whose text is the slice of the
    article's text that they cite. The plain method is LexRank in the product's place.
    """
    stories = sets.read("summaries")
    limits = _limits(stories)
    scores: dict[tuple[str, bool], dict[str, list[Rouge]]] = {}
    predictions: list[Record] = []
    proofs: list[bool] = []
    for story in stories:
        language, limit = story["language"], limits[story["language"]]
        articles = [summary_article(at + 1, one) for at, one in enumerate(story["articles"])]
        readers = languages_of(story["articles"])
        summary = Summary() if plain else summarise(articles, readers)
        short = () if plain else lead(articles, readers, limit)
        said = [*_claims(summary), *((claim.text, claim.citations) for claim in short)]
        proofs += [checked(citations, text, articles) for text, citations in said]
        split = [_sentences(one) for one in articles]
        texts = {name: method(split) for name, method in _BASELINES.items()}
        texts["product"] = texts["lexrank"] if plain else [claim.text for claim in short]
        for stemmed in (False, True):
            kept = scores.setdefault((language, stemmed), {name: [] for name in texts})
            for name, parts in texts.items():
                cut = first_words(" ".join(parts), limit)
                kept[name].append(rouge(cut, story["references"], stemmed=stemmed))
        predictions.append({"id": story["id"], "claims": [_line(claim) for claim in short]})
    result: Record = {"kind": "summaries"}
    for language in limits:
        result[language] = _figures(scores[language, True])
        result[language]["plain"] = _figures(scores[language, False])
    if "en" in limits and not plain:
        result["en"]["cross_fitted"] = cross_fitted(
            [Story(one) for one in stories if one["language"] == "en"]
        )
    result["verbatim"] = round(average(proofs), 6) if proofs else None
    return result, predictions


def _figures(scores: dict[str, list[Rouge]]) -> Record:
    """Return the product's figures, and below them those of the others."""
    others = {name: mean(scores[name]).record() for name in _BASELINES}
    return {**mean(scores["product"]).record(), **others}


def checked(citations: Sequence[Citation], text: str, articles: Iterable[SummaryArticle]) -> bool:
    """Say whether a claim's text is its first citation's, and every citation is a slice of its article."""
    held = {(one.id, one.revision): one.text for one in articles}
    slices = [held.get((one.article, one.revision), "")[one.start : one.end] == one.text for one in citations]
    return bool(slices) and all(slices) and text == citations[0].text != ""


def _limits(stories: Sequence[Record]) -> dict[str, int]:
    """Return the limit of words for each language."""
    lengths: dict[str, list[int]] = {}
    for story in stories:
        lengths.setdefault(story["language"], []).extend(len(text.split()) for text in story["references"])
    return {code: _LONG if average(found) >= _LONG_FROM else _SHORT for code, found in lengths.items()}


def _sentences(article: SummaryArticle) -> list[str]:
    """Return an article's sentences that hold words."""
    found = [span.of(article.text) for span in sentences(article.text, article.language)]
    return [sentence for sentence in found if tokens(sentence)]


def _claims(summary: Summary) -> list[tuple[str, Sequence[Citation]]]:
    """Return everything that a summary says, with its proofs; a figure's value stands within its proof."""
    said: list[tuple[str, Sequence[Citation]]] = [
        *((claim.text, claim.citations) for claim in (*summary.key_points, *summary.news)),
        *((item.text, item.citations) for item in summary.timeline),
        *((quote.text, quote.citations) for quote in summary.quotes),
    ]
    for figure in summary.figures:
        said += [(value.citations[0].text, value.citations) for value in figure.values if value.citations]
    return said


def _line(claim: Claim) -> Record:
    """Return a claim as `show --json` gives it."""
    citations = [
        {
            "article": one.article,
            "url": one.url,
            "revision": one.revision,
            "start": one.start,
            "end": one.end,
            "text": one.text,
        }
        for one in claim.citations
    ]
    return {"text": claim.text, "citations": citations}
