"""Words that put a date ahead or tell it over, per language (data for `date_direction`)."""

from dataclasses import dataclass

__all__ = ["AT", "DIRECTIONS", "Direction"]

AT = "\x1f"
"""Stands in a text where the date is."""


@dataclass(frozen=True, slots=True)
class Direction:
    """Patterns of a language, with the place of the date where they need it.

    `ahead` are verbs and participles of what is to come, `done` are verbs right before a date that tell it
    over, `until` stand before a date that is ahead where a verb of `lasts` is in the present and none of
    `lasted` tells it over, `elsewhere` are words for the day before or after of what follows, `than` begin
    what follows "two days before". With a verb of `told` somebody says on that day what is to come; `soon`
    are verbs in the present of what begins, ahead where no verb of `past` stands in the sentence; `may` are
    words that put a month ahead, or a day of it; `sure` are verbs of what is to come that stand before their
    date and put it ahead whatever was said before them.
    """

    ahead: str
    done: str
    until: str
    lasts: str
    lasted: str
    elsewhere: str
    than: str
    told: str
    soon: str
    may: str
    past: str
    sure: str = r"(?!)"


DIRECTIONS = {
    "de": Direction(
        ahead=(
            r"\b(?:wird|werden?|soll(?:e|en)?(?!.*(?:t|en) (?:haben|sein)\b)|will|woll(?:e|en))\b"
            r"|\b(?:geplant|vorgesehen|angesetzt|anberaumt|bevorsteh\w*)\b"
            rf"|\bmorgen,? (?:am )?{AT}"
        ),
        done=(
            r"\b(?:sagte|erklärte|teilte|gab|hieß es|berichtete|meldete|kündigte|bestätigte|betonte|warnte"
            r"|forderte|war|waren|hatten?|wurden?)(?:\s+\w+)?\s+(?:am\s+)?"
        ),
        until=r"bis(?: zum| einschließlich| kommenden)?",
        lasts=(
            r"ist|sind|bleib(?:t|en)|gilt|gelten|läuft|laufen|dauer(?:t|n)|ha(?:t|ben) (?:noch )?Zeit"
            r"|kann|können|muss|müssen|darf|dürfen|findet|finden|geht|gehen|setzt|setzen|ruh(?:t|en)|fahren|fährt"
        ),
        lasted=r"war(?:en)?|wurden?|blieb(?:en)?|hatten?|gestiegen|gesunken|gewachsen|geworden|gekommen|gewesen|geblieben",
        elsewhere=r"\w+\s+Vortag\s+(?:der|des|von|seine[rs]|ihre[rs])\b",
        than=r"\s+als\b",
        told=(
            r"(?:sagte|erklärte|teilte|kündigte|berichtete|meldete|bestätigte|betonte|warnte|forderte|beschloss)[nt]?(?:en)?"
        ),
        soon=(
            r"trifft|treffen|beginnt|beginnen|startet|starten|findet|finden|stimmt|stimmen|tagt|tagen|tritt|treten"
            r"|reist|reisen|eröffnet|endet|enden|wählt|wählen"
        ),
        may=r"\b(?:könn(?:t?en?)|dürften?|müss(?:t?en?)|muss)\b",
        past=(
            r"\b(?:\w+ten?|war(?:en)?|wurden?|hat|hatten?|haben|kam(?:en)?|ging(?:en)?|gab(?:en)?|ge\w+(?:t|en))\b"
        ),
    ),
    "en": Direction(
        ahead=(
            r"\b(?:will|would|scheduled|expected to|plans? to|planning (?:to|on|for))\b|['’]ll\b"
            r"|\b(?:is|are)(?: \w+ly)? (?:due|set to|slated|to)\b"
            r"|\b(?:running for|seek(?:s|ing)) (?:re-?)?election\b"
            r"|\b(?:is|are) up for (?:grabs|(?:re-?)?election|a vote|renewal)\b"
            r"|\bprepares? to\b"
            r"|\bdue (?:out|in|on|by|at|for|back|next)\b"
            rf"|\bdue {AT}|\bas (?:early|soon) as {AT}"
            rf"|\btomorrow,? (?:on )?{AT}"
        ),
        done=(
            r"\b(?:said|told|was|were|had|(?!need|schedul|expect|plann|slat)[a-z]{2,}ed|met|held|began|made|went|came|took|gave|left)"
            r"\s+(?:(?:\w+\s+)?on\s+|late\s+|early\s+)?"
        ),
        until=r"until|till",
        lasts=(
            r"is|are|isn't|aren't|remains?|stays?|runs?|lasts?|continues?|(?:has|have) until|can|cannot|may"
            r"|must|holds?"
        ),
        lasted=r"was|were|had|did|ran|lasted|remained|stayed|held|continued|been|could",
        elsewhere=r"the\s+day\s+(?:before|after)\s+\w|a\s+day\s+(?:earlier|later)\s+than\b",
        than=r"(?<=before)\s+(?:the|an?|his|her|its|their|this|that|\w+ing|[A-Z]\w+)\b|\s+than\b",
        told=(
            r"said|told|announced|reported|confirmed|warned|added|vowed|promised|agreed|decided|declared"
            r"|noted"
        ),
        soon=(
            r"holds?|meets?|votes?|faces?|begins?|opens?|starts?|heads?|takes? (?:place|effect)|returns?"
            r"|arrives?|travels?|expires?|hits|drops|kicks off|resumes?"
            r"|(?:comes?|goes|go) into (?:effect|force)"
            r"|(?:is|are)(?: on)?\s*$"
        ),
        may=(
            r"\b(?:must|could|might|may|upcoming|facing)\b"
            r"|\b(?:heading (?:in)?to|ahead of|in advance of|run-?up to|leading up to|in time for)\b"
            rf"[^.;]{{0,40}}{AT}"
        ),
        past=(
            r"\b(?:was|were|had|did|been|said|told|began|came|went|made|took|held|got|fell|rose|won|lost|met|saw|ran|left"
            r"|wrote|spoke|led|became|grew|gave|found|sent|spent|kept|stood|struck|broke|brought|thought"
            r"|(?!schedul|expect|plann|slat|suppos|need)(?<!be )[a-z]{2,}ed)\b"
        ),
        sure=(
            r"(?:\b(?:will|shall|should(?! have))|['’]ll)\b|\b(?:is|are)(?: \w+ly)?"
            r" (?:due|set|slated|scheduled|expected|planning|hoping|going) (?:to|on|for|in)\b"
        ),
    ),
    "es": Direction(
        ahead=(
            r"\b[a-zñáéíóú]\w*rán?\b|\bvan? a \w+r\b|\b(?:previst|programad|fijad)[oa]s?\b"
            rf"|\bconvocad[oa]s? para\b|\bse (?:prepara|dispone)n?\b|\bmañana,? (?:el )?{AT}"
        ),
        done=(
            r"\b(?:\w+(?:ó|aron|ieron|[^r\W]ían?|aban?)|dijo|hizo|(?:ha|han|había|habían) \w+(?:do|to|cho)"
            r"|(?<!ser )(?<!será )(?<!serán )(?!convoc|program|fij|llam)\w+[ai]d[oa]s?)"
            r"\s+(?:(?:la (?:noche|tarde|mañana|madrugada) )?del?\s+|el\s+|este\s+)?"
        ),
        until=r"hasta(?: el(?: próximo)?| este)?",
        lasts=(
            r"es|son|están?|permanecen?|siguen?|continúan?|duran?|tienen? (?:de )?(?:plazo|tiempo)"
            r"|pueden?|deben?|rigen?|se (?:celebran?|extienden?|prolongan?|mantienen?)"
        ),
        lasted=r"fue|fueron|era|eran|estaba|estaban|estuv\w+|permanec(?:ió|ieron)|siguió|siguieron|sido|estado|ha|han|había",
        elsewhere=(
            r"(?:la\s+víspera|(?:al|el)\s+día\s+siguiente|un\s+día\s+(?:antes|después))\s+del?\b"
            r"|(?:al|el)\s+día\s+(?:anterior|siguiente)\s+al?\b"
        ),
        than=r"\s+del?\b",
        told=(
            r"dijo|dijeron|anunci(?:ó|aron)|afirm(?:ó|aron)|asegur(?:ó|aron)|inform(?:ó|aron)|explicó"
            r"|declaró|señaló|(?:ha|han) (?:dicho|anunciado|afirmado|asegurado|informado)"
        ),
        soon=(
            r"comienzan?|empiezan?|inician?|se (?:celebra|reúne|inicia|vota)n?|viajan?|arrancan?"
            r"|entran? en vigor|vencen?"
        ),
        may=rf"\b(?:podrían?|debería[n]?|deben?|pueden?)\b|\bantes del? {AT}",
        past=r"\b(?:\w+(?:ó|aron|ieron|abas?|aban|ían?)|dijo|hizo|ha|han|fue|fueron|era|eran)\b",
        sure=r"\b(?!est|atr|det|jam|quiz)\w{2,}rán?\b|\bvan? a \w+r\b",
    ),
    "fr": Direction(
        ahead=(
            r"\b(?!opéra|caméra|contra|infra|extra)[a-zéèêàçî]\w*(?:ra|ront)\b|\b(?:doit|doivent|devraient|devrait)\b"
            r"|\b(?:va|vont) \w+(?:er|ir|re)\b|\b(?:prévu|attendu|programmé|fixé)e?s?\b"
            rf"|\bs(?:e prépare|'apprête|’apprête)(?:nt)?\b|\bdemain,? {AT}|\bd['’]ici (?:à |au |le )?{AT}"
        ),
        done=(
            r"\b(?:(?:a|ont|avaient|avait|été|est|sont|s'est|s’est)\s+(?:\w+\s+)?"
            r"(?!prév|attend|programm|fix)\w+(?:é|i|u|s|t)e?s?"
            r"|(?<!être )(?<!sera )(?<!seront )(?!programm|fix|convoqu|appel)\w+ée?s?"
            r"|\w+(?!r)\w(?:ait|aient))\s*,?\s+(?:(?:dans )?la (?:nuit|soirée|journée) de\s+|le\s+|ce\s+)?"
        ),
        until=r"jusqu['’](?:à|au)(?: ce)?",
        lasts=(
            r"est|sont|(?:reste|demeure|dure|continue)(?:nt)?|court|courent|peut|peuvent|tient|tiennent"
            r"|poursui(?:t|vent)|(?:a|ont) (?:jusqu['’]à|lieu)"
        ),
        lasted=(
            r"(?:a|ont) été|étai(?:t|ent)|avai(?:t|ent)|fut|furent|resté\w*|demeuré\w*|a duré|monté\w*"
            r"|passé\w*"
        ),
        elsewhere=r"(?:la\s+veille|(?:au|le)\s+lendemain)\s+(?:du|des?\b|d['’])",
        than=r"(?<=avant)\s+(?:(?:les?|la|sa|son|ses|leurs?|une?|de|du|des|que)\b|[ldq]u?['’]|[A-ZÀ-Ý])",
        told=(
            r"(?:a|ont) (?:\w+ )?(?:dit|déclaré|annoncé|affirmé|indiqué|assuré|estimé|expliqué|promis)"
            r"|annonçai(?:t|ent)"
        ),
        soon=(
            r"commencent?|débutent?|s['’]ouvre(?:nt)?|se (?:réuni(?:t|ssent)|rendent|rend|tient|tiennent)"
            r"|entrent? en vigueur|expirent?"
        ),
        may=r"\b(?:pourrai(?:t|ent)|peu(?:t(?!-)|vent)|devrai(?:t|ent))\b",
        past=(
            r"\b(?:(?:a|ont|est|sont|avai(?:t|ent)|étai(?:t|ent))\s+(?:\w+\s+)?\w+(?:é|i|u|s|t)e?s?|\w+(?:ait|aient))\b"
        ),
    ),
    "it": Direction(
        ahead=(
            r"\w+(?:rà|ranno)\b|\b(?:previst|programmat|fissat|attes)[oaie]\b|\bin programma\b"
            rf"|\b(?:convocat|indett)[oaie] per\b|\b(?:dev|dovrebb|potrebb)(?:e|ono|ero)\b|\bdomani,? {AT}"
        ),
        done=(
            r"\b(?:(?:ha|hanno|è|sono|era|erano|aveva|avevano|stat[oaie])\s+(?:\w+\s+)?"
            r"(?!previst|programmat|fissat|attes)\w+[ts][oaie]"
            r"|(?<!essere )(?<!sarà )(?<!saranno )(?<!verrà )(?<!verranno )"
            r"(?!programm|fissat|convoc)\w+[aiu]t[oaie]|\w{2,}(?:ava|avano|eva|evano|iva|ivano)|disse)"
            r"\s*,?\s+(?:nella (?:notte|giornata|serata) di\s+|di\s+)?"
        ),
        until=r"(?:fino|sino) a|entro",
        lasts=(
            r"è|sono|resta|restano|rimane|rimangono|dura|durano|prosegue|proseguono|continua|continuano|vale|valgono"
            r"|h(?:a|anno) tempo|può|possono|si (?:tiene|tengono)"
        ),
        lasted=r"stat[oaie]|era|erano|rimast[oaie]|restat[oaie]|durat[oaie]|fu|furono|aveva|avevano|proseguit[oaie]|salit[oaie]",
        elsewhere=(
            r"(?:il\s+giorno\s+(?:prima|precedente)|la\s+vigilia)\s+(?:di\b|de[il]\b|dell)"
            r"|il\s+giorno\s+(?:dopo|successivo|seguente)\s+(?:il|lo|la|i|gli|le|l['’]|al|alla|all['’])(?!\w)"
        ),
        than=r"\s+(?:di|de[il]|degli|dell[aeo]|dell['’]|che)(?!\w)",
        told=(
            r"disse|dissero"
            r"|(?:ha|hanno) (?:\w+ )?(?:detto|dichiarato|annunciato|affermato|assicurato|promesso|deciso)"
        ),
        soon=(
            r"cominciano?|iniziano?|si (?:riunisc(?:e|ono)|apr(?:e|ono)|vota|tengono|tiene)"
            r"|entra(?:no)? in vigore|scad(?:e|ono)|parton?o?|parte"
        ),
        may=r"\b(?:può|possono|potrebb(?:e|ero))\b",
        past=(
            r"\b(?:(?:ha|hanno|è|sono|era|erano|aveva|avevano)\s+(?:\w+\s+)?\w+[ts][oaie]|\w+(?:ava|eva|iva)(?:no)?|disse)\b"
        ),
        sure=r"\b\w+(?:rà|ranno)\b",
    ),
    "pt": Direction(
        ahead=(
            r"\b[a-zãéíóúç]\w*rão?\b|\bvão? \w+r\b|\b(?:previst|programad|marcad)[oa]s?\b"
            rf"|\bamanhã,? {AT}"
        ),
        done=r"\b(?:\w+(?:ou|eu|iu|aram|eram|iram)|disse|fez)\s+(?:n[ao]\s+)?",
        until=r"até(?: [ao])?",
        lasts=(r"é|são|está|estão|permanecem?|seguem?|continuam?|duram?|vai|têm? prazo|podem?|devem?"),
        lasted=r"foi|foram|era|eram|estava|estavam|esteve|permaneceu|ficou|sido|estado",
        elsewhere=r"(?:na\s+véspera|no\s+dia\s+(?:anterior|seguinte))\s+(?:d[aeo]s?|ao?s?|às?)\b",
        than=r"\s+d[aeo]s?\b",
        told=(
            r"disse(?:ram)?|anunci(?:ou|aram)|afirm(?:ou|aram)|inform(?:ou|aram)|declarou|explicou"
            r"|prometeu|garantiu"
        ),
        soon=r"começam?|inici(?:a|am)|se (?:reún(?:e|em)|realiza[m]?)|entram? em vigor|vota[m]?|vencem?",
        may=rf"\b(?:poderiam?|pod(?:e|em)|dev(?:e|em))\b|\bantes d[ao] {AT}",
        past=r"\b(?:\w+(?:ou|eu|iu|aram|eram|iram|avam?|iam?)|disse|foi|foram|era|eram)\b",
    ),
}
