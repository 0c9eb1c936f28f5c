"""Words that say what somebody is, per language, and the particles within names (data for `roles`)."""

from newsdesk.text.wordlist import words

__all__ = ["PARTICLES", "ROLES", "ROLE_ENDINGS", "SECOND_PARTICLES"]

PARTICLES = words("von van der den de del della di da dos du al el bin ibn ben la le zu y e st")
# stand in a name only behind another particle: "von der Lenne", "de la Cruz"
SECOND_PARTICLES = words("der den des la le du")

# German puts roles together: what ends so is one, with the endings of the feminine and the adjectives
ROLE_ENDINGS: dict[str, tuple[str, ...]] = {
    "de": (
        *("chef", "chefin", "minister", "ministerin", "ministers", "präsident", "präsidentin", "präsidenten"),
        *("kanzler", "kanzlerin", "sprecher", "sprecherin", "vorsitzende", "vorsitzender", "vorsitzenden"),
        *("vorstand", "leiter", "leiterin", "meister", "meisterin", "direktor", "direktorin", "experte"),
        *("expertin", "anwalt", "anwältin", "politiker", "politikerin", "forscher", "forscherin"),
        *("beauftragte", "beauftragter", "beauftragten", "abgeordnete", "abgeordneter", "abgeordneten"),
        *("kommissar", "kommissarin", "general", "sekretär", "sekretärin", "trainer", "trainerin", "richter"),
        *("richterin", "senator", "senatorin", "kandidat", "kandidatin", "autor", "autorin", "journalist"),
        *("journalistin", "manager", "managerin", "gründer", "gründerin", "führer", "führerin", "führender"),
        *("rätin", "landrat", "stadtrat", "dezernent", "dezernentin", "wissenschaftler", "wissenschaftlerin"),
        *("analyst", "analystin", "ökonom", "ökonomin", "historiker", "historikerin", "soziologe"),
        *("ministerpräsident", "intendant", "intendantin", "bischof", "papst", "pfarrer", "pfarrerin"),
        *("botschafter", "botschafterin", "vertreter", "vertreterin", "mitarbeiter", "mitarbeiterin"),
        *("offizier", "kapitän", "geschäftsführer", "referent", "referentin", "berater", "beraterin"),
        *("professor", "professorin", "regisseur", "regisseurin", "sängerin", "sänger", "schauspieler"),
        *("schauspielerin", "spieler", "spielerin", "verteidiger", "verteidigerin", "könig", "königin"),
        *("premier", "staatsanwalt", "staatsanwältin", "oberhaupt", "vize", "koordinator", "koordinatorin"),
    ),
}

ROLES: dict[str, frozenset[str]] = {
    "en": words(
        "president minister mayor sen senator rep representative congressman congresswoman gov governor gen"
        " general secretary chancellor premier judge justice professor chief director officer spokesman"
        " spokeswoman spokesperson speaker leader attorney ambassador king queen pope sheriff detective lt"
        " lieutenant col colonel capt captain sgt sergeant maj major analyst lawyer ceo chairman chairwoman"
        " chair chairperson commissioner deputy candidate coach manager founder co-founder cofounder"
        " economist editor author journalist reporter prosecutor adviser advisor aide strategist activist"
        " expert scientist researcher engineer doctor historian bishop archbishop cardinal rev reverend"
        " prince princess inspector superintendent treasurer executive head counsel mp councillor councilman"
        " councilwoman official dean principal pastor rabbi imam admiral adm commander cmdr"
    ),
    "es": words(
        "presidente presidenta ministro ministra alcalde alcaldesa senador senadora diputado diputada"
        " gobernador gobernadora general secretario secretaria canciller portavoz vocero vocera juez jueza"
        " fiscal profesor profesora director directora jefe jefa líder abogado abogada embajador embajadora"
        " rey reina papa comandante coronel capitán analista consejero consejera delegado delegada candidato"
        " candidata entrenador entrenadora fundador fundadora economista periodista experto experta"
        " activista obispo expresidente exministro exministra vicepresidente vicepresidenta premier dirigente"
        " arqueólogo historiador historiadora doctor doctora médico médica voluntario voluntaria coordinador"
        " coordinadora responsable politólogo sociólogo"
    ),
    "fr": words(
        "président présidente ministre maire sénateur sénatrice député députée gouverneur général secrétaire"
        " chancelier chancelière porte-parole juge procureur procureure professeur professeure directeur"
        " directrice chef cheffe leader avocat avocate ambassadeur ambassadrice roi reine pape commandant"
        " colonel capitaine analyste conseiller conseillère candidat candidate entraîneur fondateur"
        " fondatrice économiste journaliste expert experte militant militante évêque patron patronne"
        " responsable dirigeant dirigeante délégué déléguée ex-ministre ex-président vice-président premier"
        " politologue historien historienne sociologue docteur médecin imam coordinateur coordinatrice"
    ),
    "it": words(
        "presidente ministro ministra sindaco sindaca senatore senatrice deputato deputata governatore"
        " governatrice generale segretario segretaria cancelliere cancelliera portavoce giudice procuratore"
        " procuratrice professore professoressa direttore direttrice capo leader avvocato avvocata"
        " ambasciatore ambasciatrice re regina papa comandante colonnello capitano analista consigliere"
        " consigliera candidato candidata allenatore fondatore fondatrice economista giornalista esperto"
        " esperta attivista vescovo premier vicepresidente responsabile ex-ministro commissario"
        " dottore dottoressa dottor medico storico storica politologo sociologo coordinatore coordinatrice"
        " cardinale"
    ),
    "pt": words(
        "presidente ministro ministra prefeito prefeita senador senadora deputado deputada governador"
        " governadora general secretário secretária chanceler porta-voz juiz juíza procurador procuradora"
        " professor professora diretor diretora chefe líder advogado advogada embaixador embaixadora rei"
        " rainha papa comandante coronel capitão analista conselheiro conselheira candidato candidata técnico"
        " fundador fundadora economista jornalista especialista ativista bispo delegado delegada vereador"
    ),
}
