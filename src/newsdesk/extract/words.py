"""The words by which furniture is known, in German, English, Spanish, French, Italian.

One pattern a line (a regular expression, compared without regard to case); `alternatives` makes one of them.
"""

import re

__all__ = [
    "ABOUT",
    "ADVERT",
    "AGENCY",
    "BYLINE",
    "CLOSING",
    "COOKIE",
    "CREDIT",
    "FORM",
    "OTHER_STORIES",
    "READ_ON",
    "RIGHTS",
    "SHARE",
    "SHARE_FILL",
    "SUBSCRIBE",
    "alternatives",
]


def alternatives(lines: str) -> str:
    """Return the pattern that any of the lines matches."""
    return "(?:" + "|".join(line.strip() for line in lines.splitlines() if line.strip()) + ")"


READ_ON = re.compile(
    "^"
    + alternatives(r"""
        lesen sie (?:auch|mehr|hier|dazu|weiter|jetzt)
        lies (?:auch|mehr|hier)
        auch interessant
        (?:mehr )?zum thema
        mehr (?:dazu|nachrichten|news|infos|informationen)
        siehe auch
        weiterlesen
        passend dazu
        das könnte (?:sie|dich) (?:auch )?(?:noch )?interessieren
        empfohlener? (?:redaktioneller )?(?:inhalt|externer)
        read (?:more|also|next|now|the full story|the original)
        also read
        see (?:also|more)
        related(?: \w+)?(?=\s*[:|])
        more (?:on|from|about|stories)
        (?:see )?more(?: photos| pictures| news)?(?=\s*:\s*$)
        don'?t miss
        you (?:may|might) (?:also )?(?:like|be interested)
        recommended
        also on [\w.-]+
        watch(?: now| live| more)?:
        click here
        (?:continue|keep) reading
        story continues
        most read
        what to read next
        in case you missed it
        trending(?: now)?:
        (?:listen|download):
        le[ae]r?\s?(?:también|más|además)
        (?:también )?(?:te|le) puede interesar
        más información
        noticias? relacionadas?
        ver (?:también|más)
        sigue leyendo
        mira también
        (?:leia|veja) (?:também|mais)
        saiba mais
        [àa] lire(?: aussi| également)?
        lire (?:aussi|également|la suite|plus)
        voir aussi
        sur le même sujet
        pour aller plus loin
        leggi (?:anche|tutto|di più|qui)
        vedi anche
        potrebbe(?:ro)? (?:anche )?interessar[tv]i
        articoli correlati
        continua a leggere
        approfondisci
    """)
    + r"\b\s*(?P<colon>[:|»>–-])?",
    re.IGNORECASE,
)

_SHARE = """
    share teilen compartir compartilhar partager condividi condividilo tweet tweeten facebook
    twitter whatsapp drucken print pin pinterest linkedin telegram reddit flipboard pocket xing
    bluesky mastodon merken imprimir imprimer stampa comment comments kommentar kommentare
    comentarios commentaire commentaires commenti email e-mail mail
"""
_SHARE_FILL = """
    auf on via this article artikel diesen story with a an the friend like en sur su by per us x and
    und y et e threads copy link kopieren save speichern whats app it page
"""
SHARE = frozenset(_SHARE.split())
SHARE_FILL = frozenset(_SHARE_FILL.split())

OTHER_STORIES = re.compile(
    r"^\W*"
    + alternatives(r"""
        (?:more|other|latest|top|trending|popular|related|recommended)(?: \w+){0,3} (?:stories|news|articles)
        most (?:read|popular|viewed)
        (?:weitere|mehr|aktuelle|neueste|meistgelesene|beliebte|ähnliche)(?: \w+){0,2} (?:artikel|nachrichten)
        (?:weitere|aktuelle|neueste|ähnliche)(?: \w+){0,2} (?:beiträge|meldungen|themen)
        (?:meistgelesen|am meisten gelesen)
        (?:más|otras|últimas) noticias
        (?:noticias|artículos) relacionad[ao]s
        lo más (?:leído|visto)
        les plus (?:lus|partagés)
        articles (?:liés|similaires|connexes|récents)
        dernières (?:nouvelles|actualités|infos)
        (?:ultime|altre) notizie
        (?:articoli|notizie) correlat[ie]
        i più letti
    """)
    + r"\W*$",
    re.IGNORECASE,
)

SUBSCRIBE = re.compile(
    alternatives(r"""
        \b(?:sign up|subscribe|register)\b.{0,60}\b(?:newsletter|e-?mails?|updates|inbox|alerts?)
        \b(?:sign up|subscribe|register)\b.{0,60}\b(?:today|here|now|free)
        ^subscribe\b
        (?:delivered|straight|right)\b.{0,30}\b(?:to|in) your (?:inbox|letterbox)
        ^(?:get|receive) (?:the )?(?:latest|our|all|access|more)\b.{0,90}\b(?:newsletter|inbox|updates)
        ^(?:please )?(?:follow|like|join) (?:us|him|her|them|@\w+)\b
        ^(?:please )?(?:follow|like|join) [\w .]{2,30} on (?:twitter|facebook|instagram)\b
        \bfollow @?[\w .]{1,30} on (?:twitter|facebook|instagram)
        like this story\?
        ^download (?:our|the) .{0,30}app\b
        ^(?:have|got) a (?:news )?(?:tip|story|question)\b
        ^(?:e-?mail|contact|reach) (?:the (?:writer|author)|[\w. ]{2,40}) at \S+@
        may be reached at
        \byour e-?mail address\b
        ^tell us what you think
        \b(?:newsletter|push-?nachrichten|kanal)\b.{0,60}\b(?:abonnieren|anmelden|bestellen|erhalten|bekommen|verpassen)
        \b(?:abonnieren|melden) sie\b.{0,80}\b(?:newsletter|kanal|uns|kostenlos|hier|an\b)
        ^(?:jetzt|hier) (?:\w+ )?(?:abonnieren|anmelden|registrieren)
        ^folgen? (?:sie )?uns\b
        \bkostenlose[rn]? newsletter\b
        ^(?:suscríbe(?:te|se)|regístra(?:te|se)|síg(?:ue|a)nos|inscreva-se|assine|siga-nos)\b
        ^(?:abonnez-vous|inscrivez-vous|suivez-nous|recevez (?:notre|la|chaque))\b
        \b(?:notre|la) newsletter\b.{0,40}\b(?:inscri|abonn|rece)
        ^(?:iscriv(?:iti|etevi)|abb?ona(?:ti|tevi)|segui(?:ci|teci)|resta aggiornato|ricevi (?:la|le|ogni))\b
    """),
    re.IGNORECASE,
)

COOKIE = re.compile(
    alternatives(r"""
        \bcookies?\b.{0,200}\b(?:accept|akzept|zustimm|einwillig|acept|accett|consent|agree|settings|einstellung)
        \bcookies?\b.{0,200}\b(?:policy|richtlinie|política|politique|politica)
        \b(?:we|wir|usamos|utilizamos|nous|utiliz\w+|uses?|verwende[nt]|nutz(?:en|t))\b.{0,60}\bcookies?\b
        protected by recaptcha
        enable javascript
        javascript (?:aktivieren|to view)
        um diesen inhalt (?:zu|an)
        ad ?blocker
    """),
    re.IGNORECASE,
)

RIGHTS = re.compile(
    alternatives(r"""
        ^\(?(?:©|\(c\)|copyright\s*(?:©|\(c\)|\d|by\b|:))
        ^\(?(?:all rights reserved|alle rechte vorbehalten|tous droits|tutti i diritti)
        ^\(?todos l?os (?:derechos|direitos)
        ^this (?:copy|material|article) (?:is for your personal|may not be|was originally published)
        may not be (?:published|reproduced|reprinted|republished)
        ISSN:? \d{4}
    """),
    re.IGNORECASE,
)

CREDIT = re.compile(
    r"^[\[(]?(?:"
    r"(?:titel|symbol|archiv)?(?:foto|bild|photo|image|picture|imagen|immagine|grafik|video)s?"
    r"(?:\s?(?:credits?|source|by|courtesy(?: of)?|nachweis|rechte|quelle|crédit|provided by))?"
    r"|crédits? ?(?:photo)?|photo credits?)\s*[:©(/]"
    r"|^[\[(]?(?:©|\(c\))\s",
    re.IGNORECASE,
)
AGENCY = re.compile(
    r"\(?(?:Getty Images?|Reuters|AFP|dpa|AP Photo|APA|EPA|imago|picture alliance|Shutterstock|iStock"
    r"|EFE|ANSA|Keystone)\b",
    re.IGNORECASE,
)

ADVERT = re.compile(
    r"^[-–—\s]*(?:anzeige|werbung|advertisement|advertising|sponsored(?: content)?|promoted"
    r"|publicidad|publicité|pubblicità|publi-?reportage|reklame|ad)[-–—:\s]*$",
    re.IGNORECASE,
)

ABOUT = re.compile(
    alternatives(r"""
        ^(?:tags?|filed under|categor(?:y|ies)|kategorien?|schlagw(?:ort|örter))\s*(?:[:|]|$)
        ^(?:mots[- ]clés|temas|etiquetas|themen|topics?)\s*(?:[:|]|$)
        ^(?:lesezeit|lesedauer|reading time|ti?empo d[ei] le[ci]tura|tempo di lettura|temps de lecture)\b
        ^\d+ ?(?:min(?:uten|utes|uti|utos)?\.?)(?: read| lesezeit| de lecture| de lectura| di lettura)?$
        ^(?:zuletzt )?(?:aktualisiert|stand|veröffentlicht|erschienen|publiziert)\b[^.!?]{0,25}\d[^!?]{0,50}$
        ^(?:updated|last (?:updated|modified)|(?:first )?published|posted)\b[^.!?]{0,25}\d[^!?]{0,50}$
        ^(?:publicado|actualizado|publié|mis à jour|modifié|pubblicato|aggiornato)\b[^.!?]{0,25}\d[^!?]{0,50}$
        ^(?:\d+|no|keine) (?:comments?|kommentare?|comentarios|commentaires|commenti)$
        ^comments?$
    """),
    re.IGNORECASE,
)

_PART = r"(?:[A-ZÀ-ÖØ-Þ][\w.'’-]*|de|van|von|der|del|la|le|di|und|and|y|et|e|[|,&/])"
BYLINE = re.compile(
    r"^(?:(?i:by|von|por|par|di|text|autor(?:in)?|author|reporting by|editing by|written by))\s*:?\s"
    rf"{_PART}(?:[\s,]+{_PART}){{0,8}}$"
)

CLOSING = re.compile(
    alternatives(r"""
        ^\(?(?:additional |further )?(?:reporting|writing|editing|compiled|produced|translated) by\b
        \bcontributed to (?:this|the) (?:report|story|article|post)\b
        \ba contribué à (?:cet|ce)
        ha contribuito a quest
        ^\(?mit (?:material|informationen|agenturmaterial) (?:von|der|des)\b
        ^\(?con información de\b
        ^\(?avec (?:l['’])?(?:afp|reuters|ap)\b
        ^(?:reach|write to|contact|follow|e-?mail)\b.{0,80}(?:@|twitter|facebook|linkedin)
        ^(?:kontakt(?:ieren)?|schreiben sie)\b.{0,80}@
        ^if you (?:enjoyed|liked|buy|purchase|have enjoyed)\b
        \b(?:earn|receive|get)s? (?:an? )?(?:affiliate )?(?:commission|share of the sale)
        ^(?:more|full|complete|all) (?:ap|afp|reuters|coverage|news)\b.{0,60}(?:https?://|www\.)
        ^(?:this|the) (?:article|story|post|piece) (?:was |has been )?(?:originally |first )?published\b
        ^(?:this|the) (?:article|story|post|piece) (?:originally |first )?appeared\b
        ^dieser (?:artikel|text|beitrag) (?:ist|wurde|erschien)\b.{0,60}(?:zuerst|ursprünglich|erschienen)
    """),
    re.IGNORECASE,
)

FORM = re.compile(
    alternatives(r"""
        ^(?:thank you|thanks|sorry|vielen dank|gracias|merci|grazie)[!.]?$
        ^thank(?:s| you) for (?:signing|subscribing|registering|your)
        an? (?:unknown )?error (?:has )?occurred
        error processing your
        keep an eye on your inbox
        please try again later
        ^vielen dank für ihre? (?:anmeldung|interesse)
        es ist ein fehler aufgetreten
        se ha producido un error
        une erreur (?:est|s['’]est)
        si è verificato un errore
        this (?:article|story) has been sent to
        ^\[\w+ [\w-]+=
    """),
    re.IGNORECASE,
)
