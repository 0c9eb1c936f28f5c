"""Pages, feeds and paragraphs of our own for the tests of this room."""

import hashlib
from datetime import UTC, datetime

from newsdesk.model import Feed, Page

__all__ = ["FEED", "NOW", "PARAGRAPHS", "article_html", "page_of"]

NOW = datetime(2024, 5, 1, 12, tzinfo=UTC)
FEED = Feed("https://paper.example/feed.xml")

# two paragraphs each, of the kind that stands in a newspaper
PARAGRAPHS = {
    "de": (
        (
            "Der Gemeinderat von Talbrück hat am Montagabend beschlossen, die alte Brücke über die "
            "Wessel für ein Jahr zu "
            "sperren. Die Pfeiler aus dem Jahr 1906 tragen nach einem Gutachten nur noch die Hälfte der Last."
        ),
        (
            "Der Verkehr wird über den Hafen geleitet. Händler in der Unterstadt rechnen mit weniger Kunden, "
            "der "
            "Bürgermeister sagte ihnen Hilfe zu. Wann der Neubau beginnt, ist offen."
        ),
    ),
    "en": (
        (
            "The council of Millbridge decided on Monday evening to close the old bridge over the "
            "Wessel for a year. Its "
            "pillars, built in 1906, carry only half of the load according to an expert report."
        ),
        (
            "Traffic will be sent round by the harbour. Traders in the lower town expect fewer "
            "customers, and the mayor "
            "promised them help. When the new bridge will be started is not known."
        ),
    ),
    "es": (
        (
            "El ayuntamiento de Puenteviejo decidió el lunes por la noche cerrar durante un año el "
            "viejo puente sobre el "
            "Besel. Sus pilares, de 1906, solo soportan la mitad de la carga, según un informe pericial."
        ),
        (
            "El tráfico se desviará por el puerto. Los comerciantes de la parte baja esperan menos "
            "clientes y el alcalde "
            "les prometió ayuda. No se sabe cuándo empezarán las obras del nuevo puente."
        ),
    ),
    "fr": (
        (
            "Le conseil municipal de Vieux-Pont a décidé lundi soir de fermer pendant un an le vieux "
            "pont sur la Vesselle. "
            "Selon une expertise, ses piliers de 1906 ne portent plus que la moitié de la charge."
        ),
        (
            "La circulation sera déviée par le port. Les commerçants de la ville basse craignent de "
            "perdre des clients, et "
            "le maire leur a promis une aide. La date du chantier n'est pas connue."
        ),
    ),
    "it": (
        (
            "Il consiglio comunale di Pontevecchio ha deciso lunedì sera di chiudere per un anno il "
            "vecchio ponte sulla "
            "Vessola. I piloni del 1906 reggono soltanto metà del carico, secondo una perizia."
        ),
        (
            "Il traffico sarà deviato verso il porto. I commercianti della città bassa temono di "
            "perdere clienti e il "
            "sindaco ha promesso loro un aiuto. Non si sa quando cominceranno i lavori."
        ),
    ),
}


def page_of(
    body: str | bytes,
    url: str = "https://paper.example/news/bridge",
    content_type: str = "text/html; charset=utf-8",
) -> Page:
    """Return a page as the fetcher gives it."""
    data = body.encode() if isinstance(body, str) else body
    headers = (("Content-Type", content_type),) if content_type else ()
    return Page(url, url, 200, headers, NOW, data, hashlib.sha256(data).hexdigest())


def article_html(
    language: str = "en", *, head: str = "", before: str = "", after: str = "", count: int = 3
) -> str:
    """Return a page with an article of this language; `count` times its two paragraphs, told "
    "apart by a number."""
    one, two = PARAGRAPHS[language]
    body = "".join(f"<p>{n}. {one}</p><p>{n}. {two}</p>" for n in range(1, count + 1))
    return (
        f"<!DOCTYPE html><html lang='{language}'><head><title>Bridge closed | The "
        f"Paper</title>{head}</head><body>"
        f"<nav><ul><li><a href='/'>Home</a></li><li><a href='/news'>News</a></li></ul></nav>"
        f"<article><h1>Bridge closed</h1>{before}{body}{after}</article>"
        f"<footer>Imprint and contact of the house</footer></body></html>"
    )
