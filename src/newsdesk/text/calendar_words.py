"""Months, weekdays, seasons and the words that point in time, in six languages (data for `dates`)."""

from dataclasses import dataclass, field

__all__ = ["CALENDARS", "Calendar"]


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.replace("_", " ") for word in text.split())


def _counted(text: str, first: int) -> dict[str, int]:
    return {
        word.replace("_", " "): first + at
        for at, group in enumerate(text.split())
        for word in group.split("/")
    }


def _years(text: str, where: str, first: int = -1) -> dict[str, int]:
    """Words for the year before, this and the year after, set in where they stand behind a month."""
    groups = enumerate(text.split("/"), first)
    return {where.format(word): step for step, group in groups for word in _words(group)}


@dataclass(frozen=True, slots=True)
class Calendar:
    """A language's words for time; several words for one thing stand side by side.

    `months` count from 1, `weekdays` from Monday = 0, `seasons` from spring = 1; `days` are distances
    from today; `of` joins day, month and year; `before_month` and `before_year` say that a bare month
    or year is meant as a date; `past`, `this` and `next` stand before or behind a unit; `ago` and
    `earlier` are (before, behind) a count; `day_before` and `day_after` point from the last date named.
    `before_day` stand before a bare day of the month, `each` before a weekday that is none in particular.
    `years` follow a month and count from the year of publication, `years_on` from the one last named.
    `loose` are counts of days that mean a week or two: "il y a huit jours". `capitals` says that months and
    weekdays are written so, as "may" and "march" are verbs, `month_first` that the day stands behind
    its month. `names` stand behind a season that is the name of an event: "ce printemps arabe".
    """

    months: dict[str, int]
    weekdays: dict[str, int]
    seasons: dict[str, int]
    days: dict[str, int]
    units: dict[str, str]
    of: tuple[str, ...]
    before_month: tuple[str, ...]
    before_year: tuple[str, ...]
    past: tuple[str, ...]
    this: tuple[str, ...]
    next: tuple[str, ...]
    ago: tuple[tuple[str, ...], tuple[str, ...]]
    earlier: tuple[str, ...]
    day_before: tuple[str, ...] = ()
    day_after: tuple[str, ...] = ()
    before_day: tuple[str, ...] = ()
    each: tuple[str, ...] = ()
    years: dict[str, int] = field(default_factory=dict)
    years_on: dict[str, int] = field(default_factory=dict)
    loose: tuple[int, ...] = ()
    names: tuple[str, ...] = ()
    bare_year: bool = False
    capitals: bool = False
    month_first: bool = False
    ordinal: str = r"\.?"
    parts: str = field(default="")


def _units(day: str, week: str, month: str, year: str) -> dict[str, str]:
    pairs = (("day", day), ("week", week), ("month", month), ("year", year))
    return {word: unit for unit, words in pairs for word in words.split("/")}


CALENDARS: dict[str, Calendar] = {
    "de": Calendar(
        months=_counted(
            "Januar/Jänner/Jan. Februar/Feber/Feb. März/Mrz. April/Apr. Mai Juni/Jun. Juli/Jul. August/Aug."
            " September/Sept./Sep. Oktober/Okt. November/Nov. Dezember/Dez.",
            1,
        ),
        weekdays=_counted("Montag Dienstag Mittwoch Donnerstag Freitag Samstag/Sonnabend Sonntag", 0),
        seasons=_counted("Frühjahr/Frühling/Frühlings Sommer/Sommers Herbst/Herbstes Winter/Winters", 1),
        days={"heute": 0, "gestern": -1, "vorgestern": -2, "übermorgen": 2, "gestrigen": -1, "heutigen": 0},
        units=_units(
            "Tag/Tage/Tagen", "Woche/Wochen", "Monat/Monate/Monaten/Monats", "Jahr/Jahre/Jahren/Jahres"
        ),
        of=("des Jahres",),
        before_month=_words("im Anfang Ende Mitte seit bis ab vom zum vergangenen letzten Monat"),
        before_year=_words(
            "im_Jahr im_Jahre in seit bis ab von vor nach Anfang Ende Mitte zwischen und Jahr Jahre"
        ),
        past=_words(
            "vergangenen vergangene vergangener vergangenes vergangenem letzten letzte letzter letztes"
        )
        + _words("letztem vorigen vorige voriges vorigem"),
        this=_words("diesem diesen dieses diese dieser laufenden"),
        next=_words(
            "kommenden kommende kommendes kommendem kommender nächsten nächste nächstes nächstem nächster"
        ),
        ago=(("vor",), ()),
        earlier=_words("zuvor davor früher vorher"),
        day_before=_words("am_Vortag tags_zuvor am_Tag_zuvor am_Tag_davor einen_Tag_zuvor"),
        day_after=_words("tags_darauf am_nächsten_Tag am_Tag_danach am_Tag_darauf am_folgenden_Tag"),
        each=_words("jeden jeder jedem"),
        years=_years("vergangenen letzten vorigen/dieses diesen laufenden/kommenden nächsten", "{} Jahres")
        | _years("vergangenen letzten vorigen/laufenden/kommenden nächsten", "des {} Jahres"),
        years_on=_years("vorangegangenen/selben gleichen/folgenden darauffolgenden", "des {} Jahres")
        | {"desselben Jahres": 0, "jenes Jahres": 0},
        loose=(8, 14),
        bare_year=True,
        capitals=True,
        parts="(?:abend|morgen|vormittag|nachmittag|mittag|nacht|früh)?s?",
    ),
    "en": Calendar(
        months=_counted(
            "January/Jan./Jan February/Feb./Feb March/Mar. April/Apr./Apr May June/Jun. July/Jul."
            " August/Aug./Aug September/Sept./Sept/Sep. October/Oct./Oct November/Nov./Nov December/Dec./Dec",
            1,
        ),
        weekdays=_counted("Monday Tuesday Wednesday Thursday Friday Saturday Sunday", 0),
        seasons=_counted("spring summer autumn/fall winter", 1),
        days={"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "last night": -1}
        | dict.fromkeys(_words("this_morning this_afternoon this_evening"), 0),
        units=_units("day/days", "week/weeks", "month/months", "year/years"),
        of=("of",),
        before_month=_words("in since until during by early late mid of last this next from through"),
        before_year=_words(
            "in since until by from of during early late mid before after between and to around"
        ),
        past=_words("last past"),
        this=_words("this"),
        next=_words("next coming upcoming"),
        ago=((), ("ago",)),
        earlier=_words("earlier before"),
        day_before=_words("the_day_before the_previous_day a_day_earlier"),
        day_after=_words("the_next_day the_following_day the_day_after a_day_later"),
        each=_words("every each one"),
        years=_years("last/this/next", "{} year") | _years("last/this/next", "of {} year"),
        years_on=_years("previous/same/following", "of the {} year") | {"of that year": 0, "that year": 0},
        capitals=True,
        month_first=True,
        ordinal="(?:st|nd|rd|th)?",
    ),
    "es": Calendar(
        months=_counted(
            "enero/ene. febrero/feb. marzo abril/abr. mayo junio/jun. julio/jul. agosto/ago."
            " septiembre/setiembre/sept. octubre/oct. noviembre/nov. diciembre/dic.",
            1,
        ),
        weekdays=_counted("lunes martes miércoles jueves viernes sábado domingo", 0),
        seasons=_counted("primavera verano otoño invierno", 1),
        days={"hoy": 0, "ayer": -1, "anteayer": -2, "antes de ayer": -2, "anoche": -1}
        | dict.fromkeys(_words("esta_mañana esta_tarde esta_noche esta_madrugada"), 0),
        units=_units("día/días", "semana/semanas", "mes/meses", "año/años"),
        of=("de", "del"),
        before_month=_words("en desde hasta de principios_de finales_de mediados_de pasado"),
        before_year=_words("en desde hasta de año del principios_de finales_de mediados_de entre y"),
        past=_words("pasado pasada último última"),
        this=_words("este esta"),
        next=_words("próximo próxima que_viene"),
        ago=(("hace",), ("atrás",)),
        earlier=_words("antes"),
        day_before=_words("el_día_anterior la_víspera un_día_antes"),
        day_after=_words("al_día_siguiente un_día_después"),
        before_day=_words("el_día del_día al_día el_pasado_día del_pasado_día el_próximo_día"),
        each=_words("cada todos_los un"),
        years=_years("pasado/en_curso/que_viene próximo", "del año {}")
        | _years("pasado/presente/próximo", "del {} año")
        | {"de este año": 0},
        years_on=_years("anterior/mismo/siguiente", "del año {}")
        | _years("mismo/siguiente", "del {} año", first=0)
        | _years("ese aquel ese_mismo", "de {} año", first=0),
        loose=(8, 15),
        names=_words("árabe de_Praga"),
        ordinal="º?",
    ),
    "fr": Calendar(
        months=_counted(
            "janvier/janv. février/févr. mars avril/avr. mai juin juillet/juil. août septembre/sept."
            " octobre/oct. novembre/nov. décembre/déc.",
            1,
        ),
        weekdays=_counted("lundi mardi mercredi jeudi vendredi samedi dimanche", 0),
        seasons=_counted("printemps été automne hiver", 1),
        days={"aujourd'hui": 0, "hier": -1, "avant-hier": -2, "demain": 1}
        | dict.fromkeys(_words("ce_matin ce_soir cette_nuit cet_après-midi"), 0),
        units=_units("jour/jours", "semaine/semaines", "mois", "an/ans/année/années"),
        of=("de",),
        before_month=_words("en depuis début fin mi- courant mois_de mois_d' de"),
        before_year=_words("en depuis année de début fin dès entre et jusqu'en"),
        past=_words("dernier dernière passé passée"),
        this=_words("ce cette cet"),
        next=_words("prochain prochaine"),
        ago=(("il y a",), ()),
        earlier=("plus tôt", "auparavant", "avant"),
        day_before=_words("la_veille"),
        day_after=_words("le_lendemain au_lendemain"),
        each=_words("chaque tous_les un"),
        years=_years("dernière passée/en_cours/prochaine", "de l'année {}")
        | _years("dernier passé//prochain", "de l'an {}")
        | _years("dernier passé//prochain", "l'an {}")
        | {"de cette année": 0, "cette année": 0},
        years_on=_years("précédente/même/suivante", "de l'année {}")
        | {"de la même année": 0, "la même année": 0, "de cette année-là": 0},
        loose=(8, 15),
        names=_words("arabe de_Prague"),
        ordinal="(?:er)?",
    ),
    "it": Calendar(
        months=_counted(
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre", 1
        ),
        weekdays=_counted(
            "lunedì/lunedi/lunedi' martedì/martedi/martedi' mercoledì/mercoledi/mercoledi'"
            " giovedì/giovedi/giovedi' venerdì/venerdi/venerdi' sabato domenica",
            0,
        ),
        seasons=_counted("primavera estate autunno inverno", 1),
        days={
            "oggi": 0,
            "ieri": -1,
            "l'altro ieri": -2,
            "ieri l'altro": -2,
            "altroieri": -2,
            "domani": 1,
            "stasera": 0,
            "stamattina": 0,
            "stamani": 0,
            "stamane": 0,
            "stanotte": 0,
            "questa mattina": 0,
            "questa sera": 0,
            "questa notte": 0,
        },
        units=_units("giorno/giorni", "settimana/settimane", "mese/mesi", "anno/anni"),
        of=("di", "del", "dell'"),
        before_month=_words("a in nel da di dal fino_a fine inizio metà mese_di scorso"),
        before_year=_words("nel dal del fino_al anno tra fra e il inizio fine al"),
        past=_words("scorso scorsa passato passata"),
        this=_words("questo questa"),
        next=_words("prossimo prossima"),
        ago=((), ("fa",)),
        earlier=_words("prima"),
        day_before=_words("il_giorno_prima la_vigilia il_giorno_precedente"),
        day_after=_words("il_giorno_dopo l'indomani il_giorno_seguente il_giorno_successivo"),
        each=_words("ogni tutti_i un"),
        years=_years("scorso passato/in_corso/prossimo", "dell'anno {}")
        | {"dello scorso anno": -1, "lo scorso anno": -1, "di quest'anno": 0, "del prossimo anno": 1},
        years_on=_years("precedente//successivo seguente dopo", "dell'anno {}")
        | {"dello stesso anno": 0, "di quell'anno": 0, "di quello stesso anno": 0},
        loose=(8, 15),
        names=_words("araba arabe di_Praga"),
        ordinal="[º°]?",
    ),
    "pt": Calendar(
        months=_counted(
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro", 1
        ),
        weekdays=_counted(
            "segunda-feira/segunda terça-feira quarta-feira quinta-feira sexta-feira sábado domingo", 0
        ),
        seasons=_counted("primavera verão outono inverno", 1),
        days={"hoje": 0, "ontem": -1, "anteontem": -2, "amanhã": 1}
        | dict.fromkeys(_words("esta_manhã esta_tarde esta_noite"), 0),
        units=_units("dia/dias", "semana/semanas", "mês/meses", "ano/anos"),
        of=("de",),
        before_month=_words("em desde até início_de fim_de meados_de mês_de passado"),
        before_year=_words("em desde até de ano início_de fim_de entre e"),
        past=_words("passado passada último última"),
        this=_words("este esta neste nesta deste desta"),
        next=_words("próximo próxima"),
        ago=(("há",), ("atrás",)),
        earlier=_words("antes"),
        day_before=_words("na_véspera no_dia_anterior"),
        day_after=_words("no_dia_seguinte"),
        before_day=_words("no_dia do_dia ao_dia no_último_dia no_próximo_dia"),
        each=_words("cada todas_as uma um"),
        years=_years("passado//que_vem", "do ano {}") | {"deste ano": 0, "do próximo ano": 1},
        years_on=_years("anterior//seguinte", "do ano {}")
        | {"do mesmo ano": 0, "desse ano": 0, "daquele ano": 0},
        loose=(8, 15),
        ordinal="º?",
    ),
}
