"""Words that put a quotation in somebody's mouth, per language, as written in running text (data)."""

from newsdesk.text.romance_verbs import TELLING, TOLD
from newsdesk.text.wordlist import words

__all__ = ["ACCORDING", "BESIDE_VERBS", "NOT_SPEAKERS", "SPEECH_VERBS", "SUBJECT_PRONOUNS", "WEAK_VERBS"]

SPEECH_VERBS: dict[str, frozenset[str]] = {
    "de": words(
        "würdigt würdigte würdigten verurteilt verurteilte verurteilten reagierte zugesichert"
        " zusicherte rät riet raten feststellt feststellte titulierte verspottete prophezeit"
        " attestierte attestiert pochte pocht aufforderte ausführte begründeten meinen prangert"
        " prangerte prangerten schätzt schätzte schätzten ließ ließen lässt geheißen führte"
        " führten führt enthält enthielt rügt rügte bemängelt bemängelte moniert monierte beklagt"
        " beklagte beklagten bedauert bedauerte begrüßt begrüßte begrüßten bat bittet wertet"
        " wertete werteten charakterisiert charakterisierte formuliert formulierte bilanziert"
        " bilanzierte betonen unterstellt unterstellte gratulierte dankte dankt schwärmte spottete"
        " scherzte jubelte skandierten skandierte schimpfte attackierte wetterte polterte nennen"
        " bezeichnen bestritt bestreitet dementierte umschrieb präzisierte entgegneten drohte"
        " droht prophezeite prognostizierte befürchtet befürchtete befürchten zweifelt bezweifelt"
        " bezweifelte einschätzte übte zog erkennt erkannte gestand empörte empört rechtfertigte"
        " fuhr fährt entschied ankündigte mitteilte mitteilten erklären verlauten verlautete"
        " deutete sicherte bewertet bewertete kommentieren ergänzten hieße sagt sagte sagten sagen"
        " gesagt erklärt erklärte erklärten erklären meint meinte meinten betont betonte betonten"
        " schreibt schrieb schrieben schreiben geschrieben berichtet berichtete berichteten"
        " berichten kritisiert kritisierte kritisierten warnt warnte warnten fordert forderte"
        " forderten ruft rief riefen antwortet antwortete antworteten fragt fragte fragten teilt"
        " teilte teilten mitgeteilt äußert äußerte äußerten bezeichnet bezeichnete bezeichneten"
        " nennt nannte nannten genannt zitiert zitierte zitierten lautet lautete heißt hieß sprach"
        " spricht sprachen gesprochen kommentiert kommentierte kommentierten behauptet behauptete"
        " behaupteten bekräftigt bekräftigte kündigt kündigte angekündigt urteilt urteilte lobt"
        " lobte lobten begründet begründete ergänzt ergänzte bestätigt bestätigte bestätigten"
        " verkündet verkündete verlangt verlangte verspricht versprach twittert twitterte"
        " verteidigt verteidigte beteuert beteuerte räumt räumte resümiert resümierte konstatiert"
        " konstatierte stellt stellte weist wies verweist verwies glaubt glaubte findet fand hofft"
        " hoffte freut freute wünscht wünschte hob appelliert appellierte mahnt mahnte gibt gab"
        " fügt fügte versichert versicherte unterstreicht unterstrich vermutet vermutete befand"
        " sieht sah beschreibt beschrieb beschrieben wirft warf erinnert erinnerte schließt"
        " schloss fasst fasste entgegnet entgegnete erwidert erwiderte hält hielt titelt titelte"
        " denkt dachte erläutert erläuterte bemerkt bemerkte plädiert plädierte empfiehlt empfahl"
        " erzählt erzählte verrät verriet gestand zeigt zeigte meldet meldete"
    ),
    "en": words(
        "said says say saying told tells tell tweeted wrote writes write asked asks added adds"
        " explained explains continued continues noted notes argued argues claimed claims warned"
        " warns insisted insists declared replied responded stated states announced testified"
        " recalled recalls admitted joked suggested acknowledged concluded urged urges vowed"
        " remarked commented complained quipped thundered shouted yelled observed reads read"
        " reported reports called calls described describes pointed tweeting writing posted quoted"
        " criticized predicted predicts countered retorted conceded pledged repeated reiterated"
        " stressed emphasized contends contended maintained maintains believes believed thinks"
        " thought asking answered confirmed advised cautioned lamented mused opined"
        " answers texted emailed clarified ruled recounted detailed exclaimed screamed whispered"
        " protested boasted fumed blogged quips jokes laments muses cautions concedes acknowledges tweets"
        " replies responds testifies declares announces suggests admits concludes recounts asserted asserts"
        " demanded demands scolded chided"
    ),
    "es": words(
        "dijo dice dicen dijeron dicho afirmó afirma afirman afirmaron aseguró asegura aseguraron"
        " explicó explica explicaron señaló señala añadió añade agregó declaró declara declararon"
        " indicó indica manifestó manifiesta sostuvo sostiene escribió escribe comentó comenta"
        " advirtió advierte insistió insiste recordó recuerda subrayó subraya destacó destaca"
        " reconoció reconoce confirmó confirma preguntó respondió contestó criticó denunció"
        " denuncia anunció precisó apuntó apunta argumentó reiteró aclaró expresó concluyó lamentó"
        " pidió relató cuenta contó"
    ),
    "fr": words(
        "dit disent déclaré déclare déclarait déclara affirmé affirme affirment affirmait"
        " expliqué explique expliquait ajouté ajoute estimé estime estimait indiqué indique"
        " précisé précise souligné souligne assuré assure écrit écrivait lancé lance raconté"
        " raconte répondu répond rappelé rappelle regretté regrette dénoncé dénonce annoncé"
        " annonce confirmé confirme commenté commente insisté insiste reconnu reconnaît confié"
        " confie martelé prévenu résume résumé poursuit poursuivi conclut conclu demandé demande"
        " juge jugé témoigne s'inquiète s'indigne confirmait"
    ),
    "it": words(
        "detto dice dicono disse dichiarato dichiara affermato afferma spiegato spiega aggiunto"
        " aggiunge sottolineato sottolinea scritto scrive ribadito ribadisce commentato commenta"
        " sostiene sostenuto annunciato annuncia assicurato assicura ricordato ricorda risposto"
        " risponde chiesto chiede osservato osserva ammesso ammette denunciato denuncia confermato"
        " conferma precisato precisa raccontato racconta concluso conclude avvertito avverte"
        " replicato replica"
    ),
    "pt": words(
        "disse diz dizem disseram afirmou afirma afirmaram explicou explica declarou declara"
        " acrescentou acrescenta ressaltou destacou contou informou comentou escreveu garantiu"
        " respondeu perguntou lembrou observou admitiu avaliou criticou defendeu alertou confirmou"
        " anunciou argumentou completou concluiu reconheceu"
    ),
}

SPEECH_VERBS |= {language: SPEECH_VERBS[language] | forms for language, forms in TOLD.items()}
BESIDE_VERBS = {language: SPEECH_VERBS[language] | forms for language, forms in TELLING.items()}

# these speak only where no other verb of the sentence does
WEAK_VERBS: dict[str, frozenset[str]] = {
    "de": words(
        "sieht sah gibt gab stellt stellte zeigt zeigte hält hielt findet fand weist wies lautet"
        " lautete führt führte führten ließ ließen lässt zieht zog glaubt glaubte hofft hoffte"
        " denkt dachte wirft warf ruft hob schließt schloss enthält enthielt entschied übte fährt"
        " fuhr freut nennen nannte nennt spricht sprach"
    ),
    "en": words("called calls call read reads believed believes thinks thought described describes reported"),
}

ACCORDING: dict[str, tuple[str, ...]] = {
    "de": (
        "laut",
        "so",
        "nach Angaben von",
        "nach Angaben",
        "nach Ansicht von",
        "nach den Worten",
        "nach Worten",
        "zufolge",
        "heißt es in",
        "heißt es bei",
        "heißt es im",
        "heißt es aus",
        "heißt es von",
    ),
    "en": ("according to", "in the words of"),
    "es": ("según", "en palabras de", "a juicio de"),
    "fr": ("selon", "d'après", "d’après", "pour", "aux yeux de"),
    "it": ("secondo", "a detta di", "per"),
    "pt": ("segundo", "de acordo com", "conforme", "para"),
}

SUBJECT_PRONOUNS: dict[str, frozenset[str]] = {
    "de": words("er sie es man wir ich"),
    "en": words("he she they it who we i"),
    "es": words("él ella ellos ellas"),
    "fr": words("il elle ils elles on lui eux"),
    "it": words("lui lei loro"),
    "pt": words("ele ela eles elas"),
}

# capitals or nouns that stand where a speaker stands and are none
NOT_SPEAKERS: dict[str, frozenset[str]] = {
    "de": words(
        "worten worte montag dienstag mittwoch donnerstag freitag samstag sonntag rande ende"
        " anfang sich wörtlich"
    ),
    "en": words("monday tuesday wednesday thursday friday saturday sunday there that this then"),
    "es": words("lunes martes miércoles jueves viernes sábado domingo"),
    "fr": words("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    "it": words("lunedì martedì mercoledì giovedì venerdì sabato domenica"),
    "pt": words("segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo"),
}
