"""What stands on pages and is no article: calls to read on, share bars, credits, cookie lines, sales talk.

Words of five languages (and Portuguese, which Spanish rules half cover), no site's sentences. Each
judgement looks at one block; `tidy` decides by its neighbours.
"""

import re
from dataclasses import dataclass

from newsdesk.extract.blocks import Block, Kind

__all__ = [
    "Pitch",
    "is_closing",
    "is_credit",
    "is_dateline",
    "is_furniture",
    "is_rule",
    "is_sentence",
    "is_teaser",
    "pitch",
    "without_mark",
]


def _words(*alternatives: str) -> str:
    return "(?:" + "|".join(alternatives) + ")"


MARK = r"[✓✔✅☑🗹►▶▸➤➜➔➡→👉🚀📩📧📞📲📣🔥🎁🎉⭐★✨💡🔔⏰⚡💪🏆✉☎❗‼]"
_MARKED = re.compile(rf"^(?:{MARK}[\ufe0e\ufe0f]?\s*)+")
_SENTENCE_END = re.compile(r"""[.!?…]["'”“»)\]]*$""")
_SENTENCE_BREAK = re.compile(r"""[.!?…]["'”“»)\]]*\s+["'„“«»(\[]*[^\W\d_a-zß-ÿ]""")

_READ_ON = re.compile(
    "^"
    + _words(
        r"lesen sie (?:auch|mehr|hier|dazu|weiter|jetzt)", r"lies (?:auch|mehr|hier)", "auch interessant", "mehr zum thema",
        "mehr dazu", "mehr (?:nachrichten|news|infos|informationen)", "siehe auch", "weiterlesen", "zum thema", "passend dazu",
        r"das könnte (?:sie|dich) (?:auch )?(?:noch )?interessieren", "empfohlener? (?:redaktioneller )?(?:inhalt|externer)",
        "read (?:more|also|next|now|the full story)", "also read", "see (?:also|more)", r"related(?: \w+)?(?=\s*[:|])",
        r"more (?:on|from|about|stories)", "don'?t miss", "you (?:may|might) (?:also )?(?:like|be interested)", "recommended",
        r"also on [\w.-]+", "watch(?: now| live| more)?:", "click here", "continue reading", "story continues", "most read",
        "keep reading", r"(?:see )?more(?: photos| pictures| news)?(?=\s*:\s*$)", "what to read next", r"in case you missed it", "trending(?: now)?:", "listen:", "download:",
        r"le[ae]r?\s?(?:también|más|además)", r"(?:también )?(?:te|le) puede interesar", "más información",
        "noticias? relacionadas?", "ver también", "ver más", "sigue leyendo", r"mira también", "leia (?:também|mais)",
        "veja (?:também|mais)", "saiba mais", r"[àa] lire(?: aussi| également)?", "lire (?:aussi|également|la suite|plus)",
        "voir aussi", "sur le même sujet", "pour aller plus loin", r"leggi (?:anche|tutto|di più|qui)", "vedi anche",
        "potrebbe(?:ro)? (?:anche )?interessar[tv]i", "articoli correlati", "continua a leggere", "approfondisci",
    )
    + r"\b\s*(?P<colon>[:|»>–-])?",
    re.IGNORECASE,
)  # fmt: skip
_SHARE = re.compile(
    r"^(?:"
    + _words(
        "share", "(?:diesen )?(?:artikel )?teilen", "compartir", "compartilhar", "partager", "condividi(?:lo)?", "tweet(?:en)?",
        "facebook", "twitter", "whats ?app", "e-?mail", "mail", "drucken", "print", "pin it", "pinterest", "linkedin",
        "telegram", "reddit", "flipboard", "pocket", "xing", "threads", "bluesky", "mastodon", "copy link", "link kopieren",
        "merken", "imprimir", "imprimer", "stampa", "save", "speichern", "comments?", r"kommentare?", "comentarios",
        "commentaires?", "commenti", "auf", "on", "via", "this", "article", "story", "with a friend", "like", "an?", "the",
        "en", "sur", "su", "by", "per", "us", "x", r"\d+", r"[|/·•:,&!+-]", "and", "und", "y", "et", "e", "print this page",
    )
    + r"\s*)+$",
    re.IGNORECASE,
)  # fmt: skip
_SHARE_WORD = re.compile(r"share|teilen|comparti|partager|condivid|tweet|facebook|twitter|whats ?app|drucken|print"
                         r"|comment|kommentar|comentario|imprim|stampa|merken|link kopieren|copy link", re.IGNORECASE)  # fmt: skip
_SUBSCRIBE = re.compile(
    _words(
        r"\b(?:sign up|subscribe|register)\b.{0,60}\b(?:newsletter|e-?mails?|updates|inbox|alerts?|today|here|now|free|channel)",
        r"^subscribe\b", r"(?:delivered|straight|right)\b.{0,30}\b(?:to|in) your (?:inbox|letterbox)",
        r"^(?:get|receive) (?:the )?(?:latest|our|all|access|more)\b.{0,90}\b(?:newsletter|inbox|updates|app|alerts?|subscription)",
        r"^(?:please )?(?:follow|like|join) (?:us|him|her|them|@\w+|[\w .]{2,30} on (?:twitter|facebook|instagram))\b",
        r"\bfollow @?[\w .]{1,30} on (?:twitter|facebook|instagram)", r"like this story\?", r"^download (?:our|the) .{0,30}app\b",
        r"^(?:have|got) a (?:news )?(?:tip|story|question)\b", r"^(?:e-?mail|contact|reach) (?:the (?:writer|author)|[\w. ]{2,40}) at \S+@",
        r"may be reached at", r"\byour e-?mail address\b", r"^tell us what you think",
        r"\b(?:newsletter|push-?nachrichten|kanal)\b.{0,60}\b(?:abonnieren|anmelden|bestellen|erhalten|bekommen|verpassen)",
        r"\b(?:abonnieren|melden) sie\b.{0,80}\b(?:newsletter|kanal|uns|kostenlos|hier|an\b)", r"^(?:jetzt|hier) (?:\w+ )?(?:abonnieren|anmelden|registrieren)",
        r"^folgen sie uns\b", r"^folge uns\b", r"\bkostenlose[rn]? newsletter\b",
        r"^(?:suscríbe(?:te|se)|regístra(?:te|se)|síg(?:ue|a)nos|inscreva-se|assine|siga-nos)\b",
        r"^(?:abonnez-vous|inscrivez-vous|suivez-nous|recevez (?:notre|la|chaque))\b", r"\b(?:notre|la) newsletter\b.{0,40}\b(?:inscri|abonn|rece)",
        r"^(?:iscriv(?:iti|etevi)|abb?ona(?:ti|tevi)|segui(?:ci|teci)|resta aggiornato|ricevi (?:la|le|ogni))\b",
    ),
    re.IGNORECASE,
)  # fmt: skip
_COOKIE = re.compile(
    r"\bcookies?\b.{0,200}\b(?:accept|akzept|zustimm|einwillig|acept|accett|consent|agree|settings|einstellung|policy|richtlinie"
    r"|política|politique|politica)|\b(?:we|wir|usamos|utilizamos|nous|utilizziamo|uses?|verwende[nt]|nutz(?:en|t))\b.{0,60}\bcookies?\b"
    r"|protected by recaptcha|enable javascript|javascript (?:aktivieren|to view)|um diesen inhalt (?:zu|an)|ad ?blocker",
    re.IGNORECASE,
)
_RIGHTS = re.compile(
    r"^(?:©|\(c\)|copyright\b|all rights reserved|alle rechte vorbehalten|todos los derechos|todos os direitos|tous droits"
    r"|tutti i diritti|this (?:copy|material|article) (?:is for your personal|may not be|was originally published))"
    r"|may not be (?:published|reproduced|reprinted|republished)|ISSN:? \d{4}",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"^[\[(]?(?:(?:titel|symbol|archiv)?(?:foto|bild|photo|image|picture|imagen|immagine|grafik|video|quelle foto)s?"
    r"(?:\s?(?:credits?|source|by|courtesy(?: of)?|nachweis|rechte|quelle|crédit|provided by))?|crédits? ?(?:photo)?|photo credits?)"
    r"\s*[:©(/]|^[\[(]?(?:©|\(c\))\s",
    re.IGNORECASE,
)
_AGENCY = re.compile(
    r"\(?(?:Getty Images?|Reuters|AFP|dpa|AP Photo|APA|EPA|imago|picture alliance|Shutterstock|iStock|EFE|ANSA|Keystone)\b",
    re.I,
)
_ADVERT = re.compile(
    r"^[-–—\s]*(?:anzeige|werbung|advertisement|advertising|sponsored(?: content)?|promoted|publicidad|publicité|pubblicità"
    r"|publi-?reportage|reklame|ad)[-–—:\s]*$",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"^(?:tags?|filed under|categor(?:y|ies)|kategorien?|schlagw(?:ort|örter)|themen|topics?|etiquetas|mots[- ]clés|temas|tag)\s*[:|]?"
    r"(?:$|\s)|^(?:lesezeit|lesedauer|reading time|tiempo de lectura|temps de lecture|tempo di lettura|tempo de leitura)\b"
    r"|^\d+ ?(?:min(?:uten|utes|uti|utos)?\.?)(?: read| lesezeit| de lecture| de lectura| di lettura)?$"
    r"|^(?:zuletzt )?(?:aktualisiert|stand|veröffentlicht|erschienen|publiziert|updated|last (?:updated|modified)|published|posted|first published"
    r"|publicado|actualizado|publié|mis à jour|modifié|pubblicato|aggiornato)\b[^.!?]{0,25}\d[^!?]{0,50}$"
    r"|^(?:\d+|no|keine) (?:comments?|kommentare?|comentarios|commentaires|commenti)$|^comments?$|^advertising$",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"^(?:by|von|por|par|di|text|autor(?:in)?|author|reporting by|editing by|written by)\s*:?\s"
    r"(?:[^\W\d_a-zß-ÿ][\w.'’-]*|de|van|von|der|del|la|le|di|und|and|y|et|e|[|,&/])(?:[\s,]+(?:[^\W\d_a-zß-ÿ][\w.'’-]*"
    r"|de|van|von|der|del|la|le|di|und|and|y|et|e|[|,&/])){0,8}$",
    re.IGNORECASE,
)

_CLOSING = re.compile(
    r"^\(?(?:additional |further )?(?:reporting|writing|editing|compiled|produced|translated) by\b"
    r"|\bcontributed to (?:this|the) (?:report|story|article|post)\b|\ba contribué à (?:cet|ce)|ha contribuito a quest"
    r"|^\(?(?:mit (?:material|informationen|agenturmaterial) (?:von|der|des)|con información de|avec (?:l['’])?(?:afp|reuters|ap)\b)"
    r"|^(?:reach|write to|contact|follow|e-?mail|kontakt(?:ieren)?|schreiben sie)\b.{0,80}(?:@|twitter|facebook|instagram|linkedin)"
    r"|^if you (?:enjoyed|liked|buy|purchase|have enjoyed)\b|\b(?:earn|receive|get)s? (?:an? )?(?:affiliate )?(?:commission|share of the sale)"
    r"|^(?:more|full|complete|all) (?:ap|afp|reuters|coverage|news)\b.{0,60}(?:https?://|www\.)"
    r"|^(?:this|the) (?:article|story|post|piece) (?:was |is |has been )?(?:originally |first )?(?:published|appeared|adapted|sent)\b"
    r"|^dieser (?:artikel|text|beitrag) (?:ist|wurde|erschien)\b.{0,60}(?:zuerst|ursprünglich|erschienen|veröffentlicht)",
    re.IGNORECASE,
)
_ONLY_ADDRESS = re.compile(r"^(?:[\w ]{0,20}:\s*)?(?:\S*(?:https?://|www\.|twitter\.com/|@)\S+[\s,;|]*(?:and|und|&)?\s*)+$")
_RULE = re.compile(r"^[\W_]+$")
_FORM = re.compile(
    r"^(?:thank you|thanks|sorry|vielen dank|gracias|merci|grazie)[!.]?$|^thank(?:s| you) for (?:signing|subscribing|registering|your)"
    r"|an? (?:unknown )?error (?:has )?occurred|error processing your|keep an eye on your inbox|please try again later"
    r"|^vielen dank für ihre? (?:anmeldung|interesse)|es ist ein fehler aufgetreten|se ha producido un error|une erreur (?:est|s['’]est)"
    r"|si è verificato un errore|this (?:article|story) has been sent to|^\[\w+ [\w-]+=",
    re.IGNORECASE,
)
_DATELINE = re.compile(r"^[^.!?]{0,60}\b(?:1[89]|20)\d\d\b[^!?]{0,90}$")
_IMPERATIVE = re.compile(
    r"^(?:"
    + _words(
        # German: the polite form, or the bare verb as buttons use it
        r"(?:jetzt|hier|gleich|einfach|noch heute)\s(?:\w+\s){0,3}(?:buchen|testen|starten|anmelden|sichern|kaufen|bestellen|anfragen|herunterladen|entdecken|mitmachen|spenden|lesen|vereinbaren|registrieren|informieren|beitreten|ausprobieren)",
        r"(?:lernen|buchen|testen|entdecken|erfahren|sichern|starten|vereinbaren|kontaktieren|wählen|melden|abonnieren|bestellen|holen|laden|nutzen|profitieren|fordern|besuchen|registrieren|probieren|machen|werden|finden|informieren|steigern|verpassen|unterstützen|spenden|sprechen|schreiben|klicken|rufen) sie\b",
        r"(?:wähle|teste|buche|entdecke|erfahre|sichere?|starte|vereinbare|kontaktiere|melde|abonniere|bestelle?|hol|lade?|nutze|besuche|registriere|probiere?|werde|finde|mach|klicke?) (?:dir|dich|dein\w*|jetzt|hier|mit|eine[nm]?|uns|die|den|das|bei|alle)\b",
        # English
        r"(?:book|schedule|request|get|start|try|claim|grab) (?:a|an|your|our|my|the|it|now|started|in touch)\b",
        r"(?:choose|select|pick|discover|unlock|boost|transform|upgrade|improve|grow|save|explore|find out|see|learn) (?:your|how|why|what|our|more)\b",
        r"(?:join|contact|visit|call|support|download|order|buy|shop|donate|register|sign up|subscribe|talk to|reach out)\b",
        # Spanish
        r"(?:elige|elija|reserva|reserve|prueba|pruebe|descubre|descubra|solicita|solicite|empieza|empiece|descarga|descargue|contacta|contacte|aprovecha|únete|compra|compre|aprende|aprenda|regístrate|suscríbete|pide|pida|obtén|obtenga|consigue) ",
        # French
        r"(?:choisissez|réservez|essayez|découvrez|demandez|commencez|téléchargez|contactez|profitez|rejoignez|achetez|apprenez|inscrivez|abonnez|obtenez|recevez|planifiez|testez|boostez)\b",
        # Italian
        r"(?:scegli|prenota|prova|scopri|richiedi|inizia|scarica|contatta|approfitta|unisciti|acquista|impara|iscriviti|abbonati|registrati|ottieni|ricevi|scopra|prenoti|migliora|trasforma)\b",
    )
    + ")",
    re.IGNORECASE,
)  # fmt: skip
_BUTTON = re.compile(
    r"\b(?:jetzt (?:\w+ ){0,2}(?:buchen|testen|anmelden|starten|sichern|bestellen|anfragen|kaufen|vereinbaren|herunterladen)"
    r"|(?:demo|termin|beratung|webinar|platz|test)(?:termin|gespräch)? (?:jetzt )?(?:buchen|vereinbaren|anfragen|sichern|starten)"
    r"|(?:book|request|schedule|get) (?:a|your) (?:free |live |personal )?(?:demo|call|consultation|trial|quote)|free trial|get started(?: now)?"
    r"|(?:start|try) (?:it )?(?:now|today|for free|your free)|(?:reserva|solicita|pide) (?:una|tu) (?:demo|cita|prueba)|prueba gratis|empieza (?:ya|ahora|gratis)"
    r"|(?:réservez|demandez) (?:une|votre) (?:démo|essai)|essai gratuit|commencez (?:maintenant|gratuitement)"
    r"|(?:prenota|richiedi) (?:una|la tua|subito) ?(?:demo|prova|consulenza)?|prova gratuita|inizia (?:ora|subito|gratis))\b",
    re.IGNORECASE,
)
_READER = re.compile(
    r"(?<!^)\b(?:Ihr(?:e[mnrs]?)?|Ihnen|Sie)\b|\b(?:[Dd]ein(?:e[mnrs]?)?|[Dd]ich|[Dd]ir|[Dd]u|[Ee]uer|[Ee]ure[mnrs]?)\b|^Ihre?[nmrs]? \w+ (?:wird|werden|kann|können|wächst|spart|arbeitet|bleibt)\b"
    r"|\b(?:you|your|yours)\b|\b(?:tu|tus|ti|vuestr[oa]s?|usted(?:es)?)\b|\b(?:vous|votre|vos)\b|\b(?:tuo|tua|tuoi|tue|vostr[oaie]|voi)\b",
    re.IGNORECASE,
)
_WE = re.compile(
    r"\b(?:wir|unser(?:e[mnrs]?)?|we|our|nosotros|nuestr[oa]s?|nous|notre|nos|noi|nostr[oaie])\b",
    re.IGNORECASE,
)
_OFFER = re.compile(
    r"\b(?:dsgvo\W?konform|gdpr\W?(?:compliant|ready)|rgpd|roi|kpis?|use cases?|proof of concept|workflows?|kostenlos\w*|gratis|unverbindlich|rabatt\w*|gutschein\w*|demo|"
    r"webinar\w*|lösung(?:en)?|maßgeschneidert\w*|nahtlos\w*|rollout|schulung(?:en)?|fit|beste[rs]?|sicher(?:e|er|es|en)?|testphase|probemonat|"
    r"free|discount|trial|tailored|seamless(?:ly)?|solutions?|best-in-class|all-in-one|money-back|guarantee[ds]?|hassle-free|"
    r"gratuit[oae]s?|descuento|soluci(?:ón|ones)|a medida|garantizad[oa]s?|oferta|sin compromiso|démo|essai|remise|sur mesure|sans engagement|offre|"
    r"soluzion[ei]|su misura|sconto|prova|senza impegno|offerta|garantit[oaie])\b|\b100 ?%",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"\b(?:sagte|sagt|erklärte|teilte|laut|zufolge|hieß|berichtet\w*|said|says|told|according|reported|dijo|según|afirmó|explicó"
    r"|a déclaré|selon|a dit|explique|ha detto|secondo|ha dichiarato|spiega|wurde|wurden|hatte|hatten|was|were|had|había|était|avait|aveva|era)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Pitch:
    """How much a block sounds like somebody who sells.

    `marked` by a tick or an emoji in front, `calls` for an action, `addresses` the reader, `offers`
    something; `score` weighs them, `strong` needs no neighbour to be believed.
    """

    marked: bool
    calls: bool
    addresses: bool
    offers: bool
    ended: bool
    score: int

    @property
    def strong(self) -> bool:
        """Whether it is an appeal and not a sentence of an article."""
        return (self.marked and (self.calls or self.offers or self.addresses)) or (
            self.calls and not self.ended
        )


def pitch(text: str) -> Pitch:
    """Judge one block."""
    marked = bool(_MARKED.match(text))
    bare = without_mark(text)
    calls = bool(_IMPERATIVE.match(bare) or (len(bare) < 60 and _BUTTON.search(bare)))
    addresses = bool(_READER.search(bare))
    offers = bool(_OFFER.search(bare))
    ended = bool(_SENTENCE_END.search(bare)) and not bare.endswith("!")
    score = 2 * marked + 2 * calls + addresses + offers + (addresses and bool(_WE.search(bare)))
    score += len(bare) < 120 and not ended
    if _SAID.search(bare) or len(bare) > 400:
        score -= 2
    return Pitch(marked, calls, addresses, offers, ended, score)


def without_mark(text: str) -> str:
    """Return the text without ticks, arrows and emoji in front."""
    return _MARKED.sub("", text)


def is_sentence(text: str) -> bool:
    """Whether a block reads like a paragraph of an article: two sentences, or a long one with its full stop."""
    ended = bool(_SENTENCE_END.search(text))
    return ended and (len(text) >= 140 or (len(text) >= 80 and bool(_SENTENCE_BREAK.search(text))))


def is_furniture(block: Block) -> bool:
    """Whether a block is no part of an article wherever it stands."""
    text = without_mark(block.text).strip(" *")
    if not text or _ADVERT.match(text) or (_FORM.search(text) and len(text) < 120):
        return True
    if len(text) > 400 or block.kind is Kind.ROW:
        return False
    if _is_read_on(text, block.linked) or is_credit(block):
        return True
    if _SHARE.match(text) and _SHARE_WORD.search(text):
        return True
    if _COOKIE.search(text) or _RIGHTS.search(text) or _ABOUT.search(text) or _BYLINE.match(text):
        return len(text) < 300
    if _SUBSCRIBE.search(text):
        return not _SAID.search(text) and '"' not in text
    return len(text) < 60 and bool(_BUTTON.search(text)) and not _SENTENCE_END.search(text)


def is_closing(block: Block) -> bool:
    """Whether a block behind the article tells who helped, how to reach them, or where it was printed first."""
    text = block.text.strip(" *_")
    return len(text) < 400 and bool(_CLOSING.search(text) or _ONLY_ADDRESS.match(text))


def is_rule(block: Block) -> bool:
    """Whether a block is a line between sections ("___", "* * *") or a bare address."""
    return bool(_RULE.match(block.text) or _ONLY_ADDRESS.match(block.text))


def is_teaser(block: Block) -> bool:
    """Whether a block can be the linked headline of another article."""
    text = block.text
    return (
        block.kind in (Kind.PARAGRAPH, Kind.HEADING)
        and block.linked >= 0.8
        and len(text) >= 25
        and not _SENTENCE_END.search(text)
        and not _ONLY_ADDRESS.match(text)
    )


def is_dateline(text: str) -> bool:
    """Whether a line in front only tells when it was published."""
    return bool(_DATELINE.match(text)) and sum(map(str.isdigit, text)) >= 6 and (
        len(text) < 60 or text[0].isdigit()
    )


def _is_read_on(text: str, linked: float) -> bool:
    """Whether it sends the reader elsewhere: "Read more: ...", and no sentence that begins so."""
    text = text.lstrip("([ ")
    found = _READ_ON.match(text)
    if not found:
        return False
    if len(text) - found.end() < 3 or (found["colon"] and not is_sentence(text)):
        return True
    return linked > 0.3 or (len(text) < 120 and not _SENTENCE_END.search(text))


def is_credit(block: Block) -> bool:
    """Whether it only says who made a picture."""
    text = block.text
    if len(text) > 140 or is_sentence(text):
        return False
    if _CREDIT.match(text):
        return True
    agency = _AGENCY.search(text)
    return bool(agency) and len(text) < 70 and not _SENTENCE_END.search(text) and len(text.split()) < 9
