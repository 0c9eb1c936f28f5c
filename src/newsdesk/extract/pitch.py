"""Sales talk: how much a line sounds like somebody who sells to its reader."""

import re
from dataclasses import dataclass

from newsdesk.extract.words import alternatives

__all__ = ["Pitch", "is_button", "is_told", "pitch", "without_mark"]

_MARK = r"[✓✔✅☑🗹►▶▸➤➜➔➡→👉🚀📩📧📞📲📣🔥🎁🎉⭐★✨💡🔔⏰⚡💪🏆✉☎❗‼]"
_MARKED = re.compile(rf"^(?:{_MARK}[\ufe0e\ufe0f]?\s*)+")
_LONGEST = 400  # characters of a line that can be sales talk
_ENDED = re.compile(r"""[.?…]["'”“»)\]]*$""")


def _any_of(words: str) -> str:
    return "(?:" + "|".join(words.split()) + ")"


_GERMAN_DO = _any_of(
    """
    buchen testen starten anmelden sichern kaufen bestellen anfragen herunterladen entdecken
    mitmachen spenden lesen vereinbaren registrieren informieren beitreten ausprobieren
    """
)
_GERMAN_POLITE = _any_of(
    """
    lernen buchen testen entdecken erfahren sichern starten vereinbaren kontaktieren wählen melden
    abonnieren bestellen holen laden nutzen profitieren fordern besuchen registrieren probieren
    machen werden finden informieren steigern verpassen unterstützen spenden sprechen schreiben
    klicken rufen
    """
)
_GERMAN_FAMILIAR = _any_of(
    """
    wähle teste buche entdecke erfahre sichere starte vereinbare kontaktiere melde abonniere
    bestelle hol lade nutze besuche registriere probiere werde finde mach klicke
    """
)
_GERMAN_OBJECT = r"(?:dir|dich|dein\w*|jetzt|hier|mit|eine[nm]?|uns|die|den|das|bei|alle)\b"
_ENGLISH = _any_of(
    "choose select pick discover unlock boost transform upgrade improve grow save explore learn"
)
_ENGLISH_US = (
    _any_of("join contact visit call support download order buy shop donate register subscribe") + "|sign up"
)
_SPANISH = _any_of(
    """
    elige elija reserva reserve prueba pruebe descubre descubra solicita solicite empieza empiece
    descarga descargue contacta contacte aprovecha únete compra compre aprende aprenda regístrate
    suscríbete pide pida obtén obtenga
    """
)
_FRENCH = _any_of(
    """
    choisissez réservez essayez découvrez demandez commencez téléchargez contactez profitez
    rejoignez achetez apprenez inscrivez abonnez obtenez recevez planifiez testez boostez
    """
)
_ITALIAN = _any_of(
    """
    scegli prenota prova scopri richiedi inizia scarica contatta approfitta unisciti acquista impara
    iscriviti abbonati registrati ottieni ricevi scopra prenoti migliora trasforma
    """
)

_IMPERATIVE = re.compile(
    "^"
    + alternatives(rf"""
        (?:jetzt|hier|gleich|einfach|noch heute)\s(?:\w+\s){{0,3}}{_GERMAN_DO}\b
        {_GERMAN_POLITE} Sie\b
        {_GERMAN_FAMILIAR} {_GERMAN_OBJECT}
        (?:book|schedule|request|get|start|try|claim|grab) (?:a|an|your|our|my|the|it|now|started|in touch)\b
        {_ENGLISH} (?:your|how|why|our|more)\b
        (?:find out|see) (?:how|why|our|more)\b
        (?:{_ENGLISH_US}) (?:us|our|now|here|to|for|at)\b
        {_SPANISH}\s
        {_FRENCH}\b
        {_ITALIAN}\b
    """),
    re.IGNORECASE,
)
_BUTTON = re.compile(
    r"\b"
    + alternatives(r"""
        jetzt (?:\w+ ){0,2}(?:buchen|testen|anmelden|starten|sichern|bestellen|anfragen|kaufen|vereinbaren)
        (?:demo|termin|beratung|webinar|platz)(?:termin|gespräch)? (?:jetzt )?(?:buchen|anfragen|sichern)
        termin (?:jetzt )?vereinbaren
        (?:book|request|schedule|get) (?:a|your) (?:free |live |personal )?(?:demo|call|consultation|quote)
        free trial
        get started(?: now)?
        (?:start|try) (?:it )?(?:now|today|for free|your free)
        (?:reserva|solicita|pide) (?:una|tu) (?:demo|cita|prueba)
        prueba gratis
        empieza (?:ya|ahora|gratis)
        (?:réservez|demandez) (?:une|votre) (?:démo|essai)
        essai gratuit
        commencez (?:maintenant|gratuitement)
        (?:prenota|richiedi) (?:una|la tua) (?:demo|prova|consulenza)
        prova gratuita
        inizia (?:ora|subito|gratis)
    """)
    + r"(?!\w)",
    re.IGNORECASE,
)
# "Sie" and "Ihr" mean the reader only with a capital inside a sentence
_READER = re.compile(
    r"(?<![.!?:] )(?<!^)(?<![„“\"»«])\b(?:Ihr(?:e[mnrs]?)?|Ihnen|Sie)\b"
    r"|^Ihre?[nmrs]? \w+ (?:wird|werden|kann|können|wächst|spart|arbeitet|bleibt)\b"
    r"|\b(?i:dein(?:e[mnrs]?)?|dich|dir|du|euer|eure[mnrs]?|you|your|yours|tu|tus|ti|vuestr[oa]s?|usted(?:es)?"
    r"|vous|votre|vos|tuo|tua|tuoi|tue|vostr[oaie]|voi)\b"
)
_WE = re.compile(
    r"\b(?:wir|unser(?:e[mnrs]?)?|we|our|nosotros|nuestr[oa]s?|nous|notre|nos|noi|nostr[oaie])\b",
    re.IGNORECASE,
)
_OFFER = re.compile(
    r"\b"
    + alternatives(r"""
        dsgvo\W?konform
        gdpr\W?(?:compliant|ready)
        rgpd
        (?:roi|kpis?|use cases?|proof of concept|workflows?|rollout|demo|webinar\w*)
        (?:kostenlos\w*|gratis|unverbindlich|rabatt\w*|gutschein\w*|lösung(?:en)?|maßgeschneidert\w*|nahtlos\w*)
        (?:schulung(?:en)?|testphase|probemonat)
        (?:free|discount|trial|tailored|seamless(?:ly)?|solutions?|best-in-class|all-in-one|money-back)
        guarantee[ds]?
        (?:gratuit[oae]s?|descuento|soluci(?:ón|ones)|a medida|garantizad[oa]s?|oferta|sin compromiso)
        (?:démo|essai|remise|sur mesure|sans engagement|offre)
        (?:soluzion[ei]|su misura|sconto|senza impegno|offerta|garantit[oaie])
    """)
    + r"(?!\w)|\b100 ?%",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"\b(?:sagte|sagt|erklärte|teilte|laut|zufolge|hieß|berichtet\w*|said|says|told|according|reported|dijo|según|afirmó"
    r"|explicó|a déclaré|selon|a dit|explique|ha detto|secondo|ha dichiarato|spiega|wurden?|hatten?|was|were"
    r"|had|había|era|était|avait|aveva)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Pitch:
    """How much a line sounds like somebody who sells.

    `marked` by a tick or an emoji in front, `calls` for an action, `addresses` the reader, `offers`
    something, `ended` with a full stop; `score` weighs them: from 3 on it is sales talk.
    """

    marked: bool
    calls: bool
    addresses: bool
    offers: bool
    ended: bool
    score: int

    @property
    def strong(self) -> bool:
        """Whether it is an appeal in itself, whatever stands beside it, and no sentence of an article."""
        return (self.marked and (self.calls or self.offers or self.addresses)) or (
            self.calls and not self.ended
        )


def pitch(text: str) -> Pitch:
    """Judge one line; what reports or tells of the past loses two points; a long paragraph sells nothing."""
    if len(text) > _LONGEST:
        return Pitch(marked=False, calls=False, addresses=False, offers=False, ended=True, score=0)
    bare = without_mark(text)
    marked = bare != text
    calls = bool(_IMPERATIVE.match(bare)) or is_button(bare)
    addresses = bool(_READER.search(bare))
    offers = bool(_OFFER.search(bare))
    ended = bool(_ENDED.search(bare))
    score = 2 * marked + 2 * calls + addresses + offers + (addresses and bool(_WE.search(bare)))
    score += len(bare) < 120 and not ended
    if is_told(bare):
        score -= 2
    return Pitch(marked, calls, addresses, offers, ended, score)


def is_button(text: str) -> bool:
    """Whether a line reads like what stands on a button."""
    return len(text) < 60 and bool(_BUTTON.search(text)) and not _ENDED.search(text)


def is_told(text: str) -> bool:
    """Whether a line reports: somebody said, or something was."""
    return bool(_SAID.search(text))


def without_mark(text: str) -> str:
    """Return the text without ticks, arrows and emoji in front."""
    return _MARKED.sub("", text)
