"""Words that begin, join and end the naming of a speaker, per language (data for rules about it)."""

from newsdesk.text.wordlist import words

__all__ = [
    "ANYBODY",
    "ATTITUDES",
    "AUXILIARIES",
    "DETERMINERS",
    "ENDS",
    "LABELS",
    "LINKS",
    "NO_SUBJECT",
    "OF_CLAUSES",
    "PREFIXES",
    "STARTS",
    "STOPS",
]

# a speaker goes on over these, and does not end with one
LINKS = {
    "de": words("von vom der des den die das für und aus zu zum zur in im am an beim bei"),
    "en": words("of the for and at in from with a an to on"),
    "es": words("de del la las los el y e en para"),
    "fr": words("de du des la le les et à en pour l d"),
    "it": words("di del della dei delle degli da la il lo e in per"),
    "pt": words("de do da dos das o a os as e em para"),
}

# a speaker may begin with one of these, else with a capital or a pronoun
STARTS = {
    "de": words(
        "der die das ein eine einer eines mehrere einige viele zwei drei sein seine ihr ihre"
        " unser beide alle andere"
    ),
    "en": words(
        "the a an one two three four several some many his her my their its our another other"
        " officials sources police people persons insiders"
    ),
    "es": words("el la los las un una unos unas su sus varios varias fuentes personas algunos"),
    "fr": words("le la les l un une des son sa ses leur leurs plusieurs certains sources"),
    "it": words("il lo la i gli le l un uno una alcuni fonti persone suo sua"),
    "pt": words("o a os as um uma uns umas seu sua vários fontes pessoas alguns"),
}

# a speaker goes on over none of these, whoever it is
ENDS = {
    "es": words("sin desde porque mientras cuando tras durante ayer hoy según aunque pero quien quienes"),
    "fr": words("sans depuis lors avant après pendant hier tandis alors selon mais quand qui"),
    "it": words("senza dopo durante quando mentre ieri oggi perché secondo ma prima poco"),
    "pt": words("sem desde porque enquanto quando após durante ontem hoje segundo embora mas quem"),
}

# what a colon stands behind that is nobody's name
LABELS = words(
    "véase ver fuente foto fotos vídeo video título lire voir source photo vidéo leggi leggo fonte titolo"
    " domanda risposta traccia tags segue ler leia veja fotografía pregunta respuesta question réponse"
)

# from one of these on it is no longer the speaker
STOPS = {
    "de": words(
        "sei seien ist sind habe wird werde werden wurde wurden war waren kann könne müsse muss"
        " soll sollen wolle will dem einem einen unserem unserer diesem dieser am gegenüber laut"
        " dazu dabei weiter außerdem auch"
        " bereits gestern heute daraufhin anschließend nach vor während wörtlich zudem dann nun"
        " auf sich hierzu ferner zuvor so dass ob wie als wenn weil noch damals später unter"
        " anderem über gegen mit bei ebenfalls gleichfalls hingegen jedoch allerdings unterdessen wiederum"
    ),
    "en": words(
        "on during after before when while as who that to if in by about last this yesterday"
        " today later also often adding then recently again wednesday"
    ),
    "es": words("que en tras durante a al ayer hoy cuando antes después este"),
    "fr": words("que sur dans lors après avant hier à au en qui"),
    "it": words("che a al alla in nel durante dopo ieri oggi prima"),
    "pt": words("que em no na durante após ontem hoje ao à"),
}

# an opening with one of these is no subject: the speaker stands behind the verb or the comma
NO_SUBJECT = {
    "de": words(
        "insbesondere aktuell besorgt zwar ursprünglich inzwischen mittlerweile ebenso"
        " demgegenüber indes gegenüber ab in im am an auf aus bei beim mit nach vom von vor zu zum"
        " zur für um über unter durch gegen ohne seit bis während wegen trotz angesichts neben"
        " laut passend zuvor später dann danach dazu darin dabei damit daraufhin weiter weiterhin"
        " außerdem zudem ferner auch so heute gestern anschließend schließlich gleichzeitig"
        " zugleich dennoch allerdings jedoch doch aber und denn als wenn weil da nachdem obwohl"
        " bevor dem den einem einen ihm ihnen hierzu dort hier bereits schon erst nur wörtlich"
        " abschließend daher deshalb insgesamt jegliche wie ob dass kurz einerseits andererseits"
        " stattdessen unterdessen darauf darüber"
    ),
    "en": words(
        "in on at by for from with without after before during as when while if although though"
        " since because but and or so then later earlier still yet however meanwhile also asked"
        " speaking responding according unlike like despite instead indeed about around to that"
        " this there following until once shortly hours minutes days weeks months years moments"
        " nevertheless nonetheless already further furthermore additionally separately elsewhere"
        " specifically moreover essentially unusually similarly finally recently previously notably"
        " ultimately initially eventually consequently subsequently meantime here now perhaps prior"
        " whether whatever"
    ),
    "es": words(
        "en a al ante bajo con contra desde entre hacia hasta para por según sin sobre tras durante cuando"
        " mientras si aunque pero y o entonces luego además también asimismo tampoco así aún aun como donde"
        " finalmente posteriormente ahora hoy ayer incluso sólo solo"
    ),
    "fr": words(
        "en à au aux dans sur sous avec pour par selon après avant lors quand si mais et ou donc puis alors"
        " ainsi ensuite enfin aussi car comme concernant depuis pendant dès chez plus lorsque souvent contre"
        " citant interrogé interrogée quant"
    ),
    "it": words(
        "in nel nella su sul sulla a ad al alla con per secondo dopo prima durante quando mentre se ma e o"
        " poi inoltre anche infatti invece intanto così come da dal dalla dall di infine ecco ora almeno"
        " proprio perché perchè quanto oltre tra fra peccato però"
    ),
    "pt": words("em no na ao com para por segundo após durante quando enquanto se mas e ou então depois"),
}

# alone they name nothing at all: what follows them was no noun
DETERMINERS = {
    "de": words("der die das den dem des ein eine einer einem einen eines"),
    "en": words("a an the his her its their our my your whose"),
    "es": words("el la los las lo un una su sus"),
    "fr": words("le la les l un une des du au son sa ses leur leurs ce cette ces"),
    "it": words("il lo la i gli le l un uno una suo sua"),
    "pt": words("o a os as um uma seu sua"),
}

# stand where a speaker stands, and leave open who is meant
ANYBODY = {
    "de": words(
        "leute menschen personen viele vielen manche manchen einige andere anderen mehrere alle allen jeder"
        " jemand niemand man keiner wer dies dieser diese dieses jene jener solche beide beiden"
    ),
    "en": words(
        "people persons person many some others other another one ones someone somebody everyone everybody"
        " anyone anybody nobody no none most more few fewer several both all those these them this that"
        " you each either such half of and nearly almost including"
    ),
    "es": words(
        "gente personas persona muchos muchas algunos algunas otro otra otros otras alguien nadie todo todos"
        " todas varios varias cada uno una esto eso quien quienes se me nos"
    ),
    "fr": words(
        "gens personne personnes beaucoup certains certaines autre autres quelqu'un tous toutes tout"
        " plusieurs chacun cela ça on se d"
    ),
    "it": words(
        "gente persone persona molti molte alcuni alcune altro altra altri altre qualcuno nessuno tutti"
        " tutte ciò questo questa si"
    ),
    "pt": words(
        "gente pessoas pessoa muitos muitas alguns algumas outro outra outros outras alguém ninguém todos"
        " todas isso isto se"
    ),
}
# a name has none of these within: the phrase is half a sentence
OF_CLAUSES = {
    "en": words("i you we he she they"),
    "es": words("es está están son era eran fue fueron no se hemos ha han he me nos estamos tenemos lo"),
    "fr": words(
        "est sont était étaient ne pas n je nous vous tu ont aurait auraient avait avaient c'est a-t-il"
    ),
    "it": words("è sono era erano fu non ho ha hanno si ci gli mi avrebbe hai glielo"),
    "pt": words("é são era eram foi não eu nós me há"),
}

# German verbs leave these at the end: "räumte X ein"
PREFIXES = words("ein an mit vor aus zu nicht fest hin auf ab hinzu heraus zurück")

# stand between a speaker and the participle, or between a cue and its speaker
AUXILIARIES = {
    "de": words("hat hatte habe haben hatten wird wurde sich es"),
    "en": words("has had have is was also"),
    "es": words("ha había han se"),
    "fr": words("a ont avait avaient est se"),
    "it": words("ha hanno aveva avevano si"),
    "pt": words("tem tinha têm"),
}

# "nach Auffassung des X", "in den Worten von X": nouns of opinion that name their owner
ATTITUDES = {
    "de": r"\b[Nn]ach (?:den |der )?(?:Auffassung|Ansicht|Meinung|Angaben|Aussagen?|Einschätzung(?:en)?"
    r"|Worten|Bewertung|Darstellung(?:en)?|Überzeugung|Informationen|Bericht(?:en)?|Ankündigung)"
    r" (?=de[rs]\b|von\b|vom\b|eine[rs]\b|[A-ZÄÖÜ])|\b[Ll]aut (?=\w)",
    "en": r"\b[Aa]ccording to (?=\w)|\b[Ii]n the (?:words|view|opinion) of (?=\w)",
    "es": r"\b[Ss]egún (?=\w)|\b[Ee]n palabras de (?=\w)|\b[Aa] juicio de (?=\w)",
    "fr": r"\b[Ss]elon (?=\w)|\b[Dd][’']après (?=\w)|\bPour (?=[A-ZÉM])",
    "it": r"\b[Ss]econdo (?=\w)|\b[Aa] detta di (?=\w)|\bPer (?=[A-Z])",
    "pt": r"\b[Ss]egundo (?=\w)|\b[Dd]e acordo com (?=\w)",
}
