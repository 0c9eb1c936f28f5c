"""The true story of each sample: what the desk's grouping should come to.

A story is a thread; its developments are events. A sample stands under its file's name (slug).
"""

from newsdesk.demo import samples
from newsdesk.demo.outlets import outlet_of

__all__ = ["CONFUSABLE", "STORIES", "development_of", "slug_of", "story_of", "urls"]

STORIES: dict[str, dict[str, tuple[str, ...]]] = {
    "openai-altman": {
        "dismissal": ("openai-trennt-sich-von-altman", "openai-board-dismisses-altman"),
        "talks": ("openai-vorstand-spricht-mit-altman",),
        "microsoft-offer": ("microsoft-offers-altman-lab",),
        "staff-letter": ("openai-staff-letter", "openai-mitarbeiter-brief"),
        "return": ("altman-kehrt-zu-openai-zurueck",),
        "deposition": (
            "sutskever-vernehmung-dossier",
            "sutskever-deposition-dossier",
            "openai-kontrolle-nach-der-vernehmung",
        ),
    },
    "tessarand-felt": {
        "dismissal": ("tessarand-removes-felt",),
        "staff-letter": ("tessarand-belegschaft-protest",),
        "return": ("tessarand-felt-reinstated",),
    },
    "flood-lennerau": {
        "flood": ("lennerau-tarve-hochwasser", "lennerau-hochwasser-gerettete", "lennerau-flood-44-rescued"),
    },
    "flood-hohenmarsch": {
        "breach": ("hohenmarsch-deich-gebrochen",),
        "warning": ("hohenmarsch-dyke-warning",),
    },
    "halvorn-leaf": {"launch": ("halvorn-leaf-vorgestellt", "halvorn-folding-reader")},
    "halvorn-fine": {"fine": ("halvorn-kartellstrafe",), "appeal": ("halvorn-price-fixing-appeal",)},
    "grauvelt-bribery": {
        "opening": ("grauvelt-bridge-trial-opens",),
        "verdict": ("grauvelt-urteil-hafenbruecke",),
    },
    "grauvelt-perjury": {
        "opening": ("grauvelt-falschaussage-prozess",),
        "pilot": ("grauvelt-pilot-testifies",),
    },
    "sundbahn-strike": {
        "strike": ("sundbahn-streik-beginnt",),
        "talks": ("sundbahn-lohnstreit-fronten",),
        "deal": ("sundbahn-pay-deal",),
    },
    "sundbahn-derailment": {
        "accident": ("sundbahn-zug-entgleist-kaltenried", "kaltenried-zugunglueck-zahlen"),
        "cause": ("kaltenried-derailment-embankment",),
    },
    "cup-final": {"final": ("pokalfinale-brunsee-ostermoor", "brunsee-cup-final-grundt")},
    "kestrel-theft": {
        "theft": ("kestrel-museum-theft",),
        "guards": ("kestrel-museum-guards-cut",),
        "find": ("astrolabium-port-calder-gefunden",),
    },
    "tide-museum": {"opening": ("tide-museum-opens", "gezeitenmuseum-eroeffnet")},
    "seagrass": {"study": ("seagrass-carbon-study", "seegras-kohlenstoff-studie")},
    "valdorn-rates": {"rise": ("valdorn-rate-rise", "valdorn-rate-rise-copy", "valdorn-leitzins-erhoeht")},
}

# stories that share actors, places or plot, and still are two
CONFUSABLE = (
    ("openai-altman", "tessarand-felt"),
    ("flood-lennerau", "flood-hohenmarsch"),
    ("halvorn-leaf", "halvorn-fine"),
    ("grauvelt-bribery", "grauvelt-perjury"),
    ("sundbahn-strike", "sundbahn-derailment"),
    ("kestrel-theft", "tide-museum"),
)

_PLACES = {
    slug: (story, development)
    for story, developments in STORIES.items()
    for development, slugs in developments.items()
    for slug in slugs
}


def urls() -> dict[str, str]:
    """Return the canonical address of each sample -> its slug."""
    return {outlet_of(sample).url(sample): sample.slug for sample in samples()}


def slug_of(url: str) -> str:
    """Return the slug of the sample at a canonical address; KeyError where there is none."""
    return urls()[url]


def story_of(url: str) -> str:
    """Return the true story of the article at a canonical address."""
    return _PLACES[slug_of(url)][0]


def development_of(url: str) -> str:
    """Return story/development of the article at a canonical address."""
    return "/".join(_PLACES[slug_of(url)])
