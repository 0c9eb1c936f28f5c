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
    "TIMES",
]

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
        " anschließend überdies weiterhin weiter nun dadurch hinzu letztlich"
    ),
    "en": words(
        "this these those that such there then thus therefore hence so and but or nor yet also"
        " still however moreover furthermore besides instead meanwhile otherwise similarly"
        " likewise additionally consequently nevertheless nonetheless afterwards afterward here"
        " indeed too another others rather finally again"
    ),
    "es": words(
        "esto este esta estos estas eso ese esa esos esas aquello así también además pero y o"
        " entonces luego allí por_ello sin_embargo no_obstante por_tanto asimismo tampoco aunque"
        " ahí otro otra otros otras"
    ),
    "fr": words(
        "cela ce cette ces cet ceci ça c' ainsi aussi mais et ou donc or alors puis ensuite"
        " pourtant cependant toutefois néanmoins enfin là y en_outre de_plus par_ailleurs"
        " en_revanche autre d'autres"
    ),
    "it": words(
        "questo questa questi queste ciò quello quella così anche ma e o quindi allora poi dunque"
        " però tuttavia inoltre infine invece intanto lì altro altra altri altre"
    ),
    "pt": words(
        "isto isso este esta estes estas esse essa esses essas aquilo assim também mas e ou então"
        " depois porém contudo entretanto além ali outro outra outros outras"
    ),
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
        " later earlier eventually finally afterwards soon now today recently"
    ),
    "es": words("en durante con sin tras desde"),
    "fr": words("dans lors en au à durant avec sans après avant depuis malgré"),
    "it": words("in nel nella nell durante al con senza dopo"),
    "pt": words("em no na durante"),
}
# open what is quoted: who speaks is named behind it
FIRST_PERSON = words(
    "i we our my i'm we're i've we've ich wir mein unsere yo nosotros je j'ai nous io noi eu nós"
)
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
