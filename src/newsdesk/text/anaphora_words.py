"""Words with which a sentence leans on the one before it, per language (data for `anaphora`)."""

from newsdesk.text.wordlist import words

__all__ = [
    "FIRST_PERSON",
    "IMPERSONAL",
    "LEANING",
    "NO_PERSON",
    "PLACES",
    "POINTING_VERBS",
    "PRONOUNS",
    "SPANS",
    "SPEAKERS",
    "TIMES",
]


def _pairs(first: str, second: str) -> frozenset[str]:
    """Return each of the first words with each of the second, as `first_second`."""
    return frozenset(f"{one}_{two}" for one in first.split() for two in second.split())


# never open a sentence that can stand alone
PRONOUNS = {
    "de": words(
        "er sie es ihm ihn ihnen ihr ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner"
        " seines beide beiden wir ich uns mich mir unser unsere du euch ihrerseits seinerseits"
        " letzterer letztere letzteres dessen deren"
    ),
    "en": words(
        "he she it they him her them his hers its their theirs we i us me our my you your himself"
        " herself both he's she's it's they're we're i'm that's he'd she'd they'd i've we've"
    ),
    "es": words(
        "él ella ello ellos ellas le les lo se su sus yo nosotros nos mi me nuestro nuestra ambos ambas"
    ),
    "fr": words(
        "il elle ils elles lui leur leurs son sa ses on je nous vous me mon ma mes notre nos"
        " celui-ci celle-ci ceux-ci celles-ci c'est c’est"
    ),
    "it": words(
        "egli ella esso essa essi esse lui lei loro suo sua suoi sue io noi ci mi nostro nostra entrambi"
    ),
    "pt": words("ele ela eles elas seu sua seus suas eu nós lhe lhes meu minha nosso nossa ambos ambas"),
}

# open a sentence that stands with the one before: "This pressure ...", "Dieser Druck ..."
LEANING = {
    "de": words(
        "dies dieser diese dieses diesen diesem das_ist dieselbe derselbe jener jene darin damit"
        " dabei dafür dagegen daher darum darauf daraufhin daran darüber davon dazu deshalb"
        " deswegen dort da dann danach so somit also auch aber doch und oder denn allerdings"
        " jedoch dennoch trotzdem außerdem zudem ferner ebenso ebenfalls hingegen indes zugleich"
        " gleichzeitig schließlich stattdessen hierzu hierbei solche solcher demnach demzufolge"
        " anschließend überdies weiterhin weiter nun dadurch hinzu letztlich die_beiden den_beiden am_selben"
    )
    | _pairs("ein eine einen einem einer", "solcher solches solche solchen solchem")
    | _pairs("in mit nach bei aus von zu auf für an", "diesem dieser diesen diese dieses solchen"),
    "en": words(
        "this these those that such there then thus therefore hence so and but or nor yet also"
        " still however moreover furthermore besides instead meanwhile otherwise similarly"
        " likewise additionally consequently nevertheless nonetheless afterwards afterward here"
        " indeed too another others rather finally again the_two the_couple"
        " the_pair the_duo the_latter the_same"
    )
    | _pairs(
        "in on at by for from to with after before under during since until despite", "this that these those"
    )
    | _pairs("by since until from", "then there"),
    "es": words(
        "esto este esta estos estas eso ese esa esos esas aquello así también además pero y o"
        " entonces luego allí por_ello sin_embargo no_obstante por_tanto asimismo tampoco aunque"
        " ahí otro otra otros otras los_dos las_dos tal tales dicho dicha dichos dichas"
        " como_él como_ella es_este es_esta es_lo será_la será_el son_los son_las aquel aquella"
        " aquellos aquellas"
    )
    | _pairs(
        "en con por para tras ante desde de a según", "esto este esta estos estas eso ese esa esos esas ello"
    ),
    "fr": words(
        "cela ce cette ces cet ceci ça c' ainsi aussi mais et ou donc or alors puis ensuite"
        " pourtant cependant toutefois néanmoins enfin là y en_outre de_plus par_ailleurs"
        " en_revanche autre d'autres les_deux un_tel une_telle de_tels de_telles"
        " comme_lui comme_elle"
    )
    | _pairs(
        "dans avec pour après avant de à sur par selon depuis", "ce cet cette ces cela celui-ci celle-ci"
    ),
    "it": words(
        "questo questa questi queste ciò quello quella così anche ma e o quindi allora poi dunque"
        " però tuttavia inoltre infine invece intanto lì altro altra altri altre i_due le_due"
        " come_lui come_lei"
        " tale tali è_questo è_questa è_quest è_quanto"
    )
    | _pairs(
        "in con per dopo di a su da secondo", "questo questa questi queste quello quella quell quel quest ciò"
    ),
    "pt": words(
        "isto isso este esta estes estas esse essa esses essas aquilo assim também mas e ou então"
        " depois porém contudo entretanto além ali outro outra outros outras os_dois as_duas tal tais"
        " será_a será_o são_os são_as"
    )
    | _pairs(
        "com por para após ante desde de a segundo", "isto este esta estes estas isso esse essa esses essas"
    ),
}

# behind "this" at the front: when it was, not what stands before
SPANS = {
    "de": words("woche jahr monat wochenende sommer winter herbst frühjahr tag tage morgen"),
    "en": words("week month year weekend morning afternoon evening summer winter spring fall autumn season"),
    "es": words("semana mes año mañana tarde noche madrugada fin verano otoño invierno primavera"),
    "fr": words("semaine mois année matin soir nuit week-end été automne hiver printemps après-midi"),
    "it": words("settimana mese anno mattina sera notte estate autunno inverno primavera pomeriggio"),
    "pt": words("semana mês ano manhã tarde noite madrugada verão outono inverno primavera"),
}
# what a sentence opens with before its date: "Late on Tuesday", "Am", "En la noche del"
TIMES = {
    "de": words("am im in an seit nach vor bis ab noch schon bereits erst gegen um ende anfang mitte"),
    "en": words(
        "on in at by late early last this earlier during from after before since until only the a an"
    ),
    "es": words("el en este esta la a al desde durante tras ya"),
    "fr": words("le la en ce cette au à dès depuis"),
    "it": words("il la lo nel nella in a dal già"),
    "pt": words("o a em no na neste nesta desde já"),
}
# a clause ("When the mayor came, he") says whom it means, a phrase of place or time does not
PLACES = {
    "en": words(
        "in on at during from by following throughout for with without after before since despite amid"
        " later earlier eventually finally afterwards soon now today recently a an the born aged once"
        " unlike like"
    ),
    "es": words("en durante con sin tras desde un una nacido nacida hijo hija"),
    "fr": words(
        "dans lors en au à durant avec sans après avant depuis malgré un une né née âgé âgée fils fille"
    ),
    "it": words("in nel nella nell durante al con senza dopo un una nato nata figlio figlia"),
    "pt": words("em no na durante um uma nascido nascida filho filha"),
}
# open what is quoted: who speaks is named behind it
FIRST_PERSON = words(
    "i we our my i'm we're i've we've ich wir mein unsere yo nosotros je j'ai nous io noi eu nós"
)
# whoever writes, or speaks in words whose marks were lost: nobody whom the reader knows
SPEAKERS = {
    "de": words("ich mich mir mein meine meinen meinem meiner"),
    "en": words("i i'm i've i'd i'll my myself"),
    "es": words("yo mi mis conmigo"),
    "fr": words("j' je j'ai j'espère j'étais mon ma mes moi"),
    "it": words("io mio mia miei mie"),
    "pt": words("eu meu minha meus minhas"),
}
# behind a German article that is none: "Die sind ..."
POINTING_VERBS = words(
    "ist sind war waren hat haben hatte hatten sei seien wird werden wurde wurden habe soll sagte"
)
# subjects that mean the speaker, the reader or whoever, and nobody who was named
NO_PERSON = words(
    "who man ich wir on it i we you my our your us me yo nosotros nos mi me je nous vous mon notre io noi ci"
)
# subjects of no person: "it rained", "se vio"
IMPERSONAL = words("es c'est c’est it's that's on se lo le su la ci si")
