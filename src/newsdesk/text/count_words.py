"""Words around a count: at least, at most, about, and "of" (data for `numbers`)."""

__all__ = ["LOWER", "PARTS", "ROUND", "UPPER"]


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.replace("_", " ") for word in text.split())


LOWER = {
    "de": _words("über mehr_als mindestens wenigstens gut"),
    "en": _words("over more_than at_least upwards_of"),
    "es": _words("más_de al_menos por_lo_menos"),
    "fr": _words("plus_de au_moins"),
    "it": _words("oltre più_di almeno"),
    "pt": _words("mais_de pelo_menos ao_menos"),
}
UPPER = {
    "de": _words("bis_zu höchstens weniger_als knapp fast beinahe nahezu unter"),
    "en": _words("up_to at_most fewer_than less_than nearly almost under"),
    "es": _words("hasta menos_de casi"),
    "fr": _words("jusqu'à moins_de près_de presque"),
    "it": _words("fino_a meno_di quasi"),
    "pt": _words("até menos_de quase"),
}
ROUND = {
    "de": _words("rund etwa circa ca. ungefähr zirka insgesamt"),
    "en": _words("about around some roughly approximately an_estimated"),
    "es": _words("unos unas cerca_de alrededor_de aproximadamente"),
    "fr": _words("environ quelque autour_de"),
    "it": _words("circa intorno_a"),
    "pt": _words("cerca_de aproximadamente uns"),
}
# "700 of 770", "700 der 770", "700 sur 770"
PARTS = {
    "de": _words("der von aus"),
    "en": _words("of out_of"),
    "es": _words("de_los de_las de"),
    "fr": _words("des sur de"),
    "it": _words("dei delle su di"),
    "pt": _words("dos das de"),
}
