"""Words around a count: at least, at most, about, and "of" (data for `numbers`)."""

__all__ = [
    "ANNOUNCING",
    "AT",
    "CLAIMING",
    "CONJUNCTIONS",
    "DEGREES",
    "FATES",
    "LOWER",
    "MEASURES",
    "MODALS",
    "MORE",
    "NO_COUNTS",
    "PARTS",
    "PEOPLE",
    "PREPOSITIONS",
    "ROUND",
    "TALLYING",
    "UPPER",
]


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
# before or within a count, these make it come on top of another one, or tell of a rate
MORE = {
    "de": frozenset(
        _words("weitere weiteren weiterer andere anderen zusätzliche zusätzlichen nächsten letzten je pro")
    ),
    "en": frozenset(
        _words("another further additional other more extra first last next past previous per every")
    ),
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
        _words("stunde stunden minute minuten min sekunde sekunden sek foto fotos bild bilder video videos")
    ),
    "en": frozenset(
        _words(
            "hour hours minute minutes min mins second seconds am pm photo photos image images video videos"
        )
        + _words("worth year-old years-old month-old week-old day-old time times")
    ),
    "es": frozenset(
        _words("hora horas minuto minutos min segundo segundos am pm foto fotos imágenes vídeo vídeos veces")
    ),
    "fr": frozenset(
        _words("heure heures minute minutes min seconde secondes photo photos image images vidéos fois")
    ),
    "it": frozenset(_words("ora ore minuto minuti min secondo secondi am pm foto immagini video volte")),
    "pt": frozenset(_words("hora horas minuto minutos min segundo segundos foto fotos imagens vídeos vezes")),
}
# units of what is measured: one text has many such numbers, of different things
MEASURES = frozenset(
    _words(
        "percent prozent percentage prozentpunkte points punkte km kilometer kilometers kilometre kilometres"
        " kilómetros kilomètres chilometri quilômetros miles mile meter meters metre metres metern metros"
        " mètres metri feet foot fuß inches inch zoll zentimeter centimeters mph kph degrees grad grados"
        " degrés gradi graus pounds kilograms kilogramm kilos kg horsepower ps watts watt volts volt"
        " gigabytes megapixels yard yards magnitude magnitud"
        " touchdowns touchdown rebounds assists shots games goals carries catches receptions innings runs"
        " wins losses tore punkte spiele siege goles partidos puntos buts matchs matches gol"
        " punti partite gols pontos jogos"
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
# between what is told of a count and what else is told
CONJUNCTIONS = frozenset(_words("and or but und oder y e o et ou ed"))
# words that tell the same of people: killed, hurt
FATES = {
    "de": (
        _words("getötet tot tote todesopfer starben gestorben sterben"),
        _words("verletzt verletzte verwundet"),
    ),
    "en": (_words("killed dead died die deaths dies fatalities"), _words("injured wounded hurt injuries")),
    "es": (_words("muertos murieron muertas fallecieron muerto fallecidos"), _words("heridos heridas")),
    "fr": (_words("morts tués mort tué tuées mortes décédés"), _words("blessés blessées")),
    "it": (_words("morti uccisi morte uccise morto vittime"), _words("feriti ferite")),
    "pt": (_words("mortos morreram mortas morreu"), _words("feridos feridas")),
}
# verbs of what may be: such a toll is none yet
MODALS = {
    "de": frozenset(_words("würde würden könnte könnten dürfte dürften soll sollen")),
    "en": frozenset(_words("would could might may will shall")),
    "es": frozenset(_words("podría podrían habría habrían puede pueden")),
    "fr": frozenset(_words("pourrait pourraient aurait auraient peut peuvent")),
    "it": frozenset(_words("potrebbe potrebbero avrebbe avrebbero può possono")),
    "pt": frozenset(_words("poderia poderiam teria teriam pode podem")),
}
# nouns for people, whoever they are
PEOPLE = {
    "de": frozenset(_words("menschen personen leute")),
    "en": frozenset(_words("people persons")),
    "es": frozenset(_words("personas")),
    "fr": frozenset(_words("personnes")),
    "it": frozenset(_words("persone")),
    "pt": frozenset(_words("pessoas")),
}
# how badly people were hurt: these are a part of all who were
DEGREES = {
    "de": frozenset(_words("schwer schwerer schwere leicht lebensgefährlich lebensbedrohlich schwerst")),
    "en": frozenset(
        _words("seriously critically badly severely gravely slightly lightly serious critical minor")
    ),
    "es": frozenset(_words("grave graves gravemente leve leves levemente crítico críticos")),
    "fr": frozenset(_words("grièvement gravement légèrement grave graves léger légers sérieusement")),
    "it": frozenset(_words("gravemente grave gravi lievemente lieve lievi")),
    "pt": frozenset(_words("gravemente grave graves leve leves levemente")),
}
# before a noun whose number is about to be told: "the number of injured"
ANNOUNCING = {
    "de": r"(?:an)?zahl (?:der|von|an) ",
    "en": r"(?:number|total|count) of (?:the )?|(?=death toll)",
    "es": r"(?:número|cifra|balance|total) de ",
    "fr": r"(?:nombre|bilan|total) (?:de |des |d['’])",
    "it": r"(?:numero|bilancio|totale) (?:di |dei |delle |degli )",
    "pt": r"(?:número|balanço|total) de ",
}
# before that number; "by 8" adds to it
AT = {
    "de": "bei|auf|mit|beträgt|betrug",
    "en": "at|to|is|was|as",
    "es": "(?:cifr|sit[uú]|fij|establec)[^.]{0,80} en|a|es de|era de|asciende a",
    "fr": "à|est de|était de",
    "it": "a|è di|era di",
    "pt": "a|para|é de|era de|(?:situ|fix)[^.]{0,80} em",
}
# what somebody does who counts people, and who tells a number
TALLYING = {
    "de": frozenset(_words("zählt zählte zählen zählten")),
    "en": frozenset(_words("counts counted count tallied")),
    "es": frozenset(_words("cuenta contó cuentan contabiliza contabilizó")),
    "fr": frozenset(
        _words("compte comptait comptent dénombre dénombrent recense recensent recensé dénombré")
    ),
    "it": frozenset(_words("conta contava contano contato contati")),
    "pt": frozenset(_words("conta contou contam contabiliza contabilizou")),
}
CLAIMING = {
    "de": frozenset(_words("spricht sprach sprechen nennt nannte nennen meldet meldete bleibt blieb")),
    "en": frozenset(_words("put puts said says speaks spoke reports reported gives gave cites cited")),
    "es": frozenset(_words("habla habló hablan cifra cifró eleva elevó sitúa situó informa informó")),
    "fr": frozenset(_words("parle parlait parlent annonce évoque évoquent donne")),
    "it": frozenset(_words("parla parlano parlava riferisce indica")),
    "pt": frozenset(_words("fala falou falam informa informou registra")),
}
