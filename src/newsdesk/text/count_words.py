"""Words around a count: at least, at most, about, and "of" (data for `numbers`)."""

__all__ = ["FATES", "LOWER", "MEASURES", "MORE", "NO_COUNTS", "PARTS", "PREPOSITIONS", "ROUND", "UPPER"]


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
# before or within a count, these make it come on top of another one
MORE = {
    "de": frozenset(
        _words("weitere weiteren weiterer andere anderen zusätzliche zusätzlichen nächsten letzten")
    ),
    "en": frozenset(_words("another further additional other more extra first last next past previous")),
    "es": frozenset(
        _words("otros otras más adicionales primeros primeras últimos últimas próximos próximas")
    ),
    "fr": frozenset(
        _words("autres supplémentaires premiers premières derniers dernières prochains prochaines")
    ),
    "it": frozenset(_words("altri altre ulteriori primi prime ultimi ultime prossimi prossime")),
    "pt": frozenset(
        _words("outros outras mais adicionais primeiros primeiras últimos últimas próximos próximas")
    ),
}
# what stands behind a number and is nothing that is counted: hours, ages, pictures of a gallery
NO_COUNTS = {
    "de": frozenset(
        _words("stunde stunden minute minuten sekunde sekunden foto fotos bild bilder video videos")
    ),
    "en": frozenset(
        _words("hour hours minute minutes second seconds photo photos image images video videos worth")
        + _words("year-old years-old month-old week-old day-old time times")
    ),
    "es": frozenset(
        _words("hora horas minuto minutos segundo segundos foto fotos imágenes vídeo vídeos veces")
    ),
    "fr": frozenset(
        _words("heure heures minute minutes seconde secondes photo photos image images vidéos fois")
    ),
    "it": frozenset(_words("ora ore minuto minuti secondo secondi foto immagini video volte")),
    "pt": frozenset(_words("hora horas minuto minutos segundo segundos foto fotos imagens vídeos vezes")),
}
# units of what is measured: one text has many such numbers, of different things
MEASURES = frozenset(
    _words(
        "percent prozent percentage prozentpunkte points punkte km kilometer kilometers kilometre kilometres"
        " kilómetros kilomètres chilometri quilômetros miles mile meter meters metre metres metern metros"
        " mètres metri feet foot fuß inches inch zoll zentimeter centimeters mph kph degrees grad grados"
        " degrés gradi graus pounds kilograms kilogramm kilos kg horsepower ps watts watt volts volt"
        " gigabytes megapixels"
    )
)
# behind what is counted, these begin where, when and how; what is told of it stands before
PREPOSITIONS = {
    "de": frozenset(_words("in im an am auf aus bei beim mit nach von vom vor zu zum zur für um über seit")),
    "en": frozenset(_words("in of on at by with from for after before near around across since as when")),
    "es": frozenset(_words("en de del al con por para desde tras entre sobre cuando")),
    "fr": frozenset(_words("au aux dans de du des par avec pour sur en depuis après lors quand")),
    "it": frozenset(_words("al in nel nella di del della da dal con per su dopo quando")),
    "pt": frozenset(_words("em no na de do da por com para ao desde após quando")),
}
# words that tell the same of people
FATES = {
    "de": (_words("getötet tot tote starben gestorben sterben"), _words("verletzt verletzte verwundet")),
    "en": (_words("killed dead died die deaths dies"), _words("injured wounded hurt injuries")),
    "es": (_words("muertos murieron muertas fallecieron muerto"), _words("heridos heridas")),
    "fr": (_words("morts tués mort tué tuées mortes décédés"), _words("blessés blessées")),
    "it": (_words("morti uccisi morte uccise morto"), _words("feriti ferite")),
    "pt": (_words("mortos morreram mortas morreu"), _words("feridos feridas")),
}
