"""Words that many news articles share, per language: what is common before the stream has said so.

Written for this program. Two tiers: words of about one article in six, and of about one in twenty. The
stream's own counts take over as it grows (`threads.weights`).
"""

from functools import lru_cache

from newsdesk.text.terms import stem

__all__ = ["OFTEN", "SOMETIMES", "commonness"]

OFTEN = 0.16
SOMETIMES = 0.05

_OFTEN = {
    "en": """accord ask back call come country day end expect follow government group help high hold home know
    large late lead leave long look million month move national news number official open people percent
    place plan police president public report run show state start statement support time try turn week
    win work world year""",
    "de": """anfang arbeit ende frage frau grund jahr kommen land lassen liegen mann mensch
    minister monat müssen
    nehmen person platz politik polizei präsident problem prozent regierung sagen sehen sprecher stadt
    stehen stellen tag teil unternehmen woche zahl zeit groß hoch lang letzte stark gut""",
    "es": """caso ciudad cuenta durante estado final forma gobierno grupo gran hombre hora lugar
    mayor mejor mes
    millones momento mujer mundo nacional país partido persona política presidente problema público
    semana seguir tiempo trabajo último vida llegar pasar quedar""",
    "fr": """affaire aller annoncer cas chef demander dire donner état femme fin france
    gouvernement grand groupe
    homme heure mettre ministre moment monde mois national nombre part pays personne place point
    politique pouvoir président prendre problème question semaine suite temps venir ville vie""",
    "it": """arrivare caso città corso fine forza governo grande gruppo italia lavoro mese milione momento
    nazionale parte paese partire partito persona politica portare presidente problema punto situazione
    settimana tempo ultimo uomo vita volere""",
    "pt": """brasil caso cidade estado forma governo grande grupo mês milhões momento mulher mundo
    nacional país parte pessoa política presidente problema semana tempo trabalho último vida
    ficar passar""",
    "pl": """czas człowiek część dzień kraj miasto miejsce miesiąc osoba polska praca prezydent rok
    sprawa strona
    tydzień rząd""",
    "tr": """başkan büyük devam gün hafta iki insan kişi milyon son türkiye ülke çalışma kadın""",
}
_SOMETIMES = {
    "en": """able access according accuse act action add address administration affair agency agree aim air
    allege allow american amount announce appear approach area argue army arrest attack attempt attorney
    authority average avoid ban bank base battle begin believe benefit big bill billion black block
    board body book border bring brother build building business buy campaign candidate capital car care
    case cause center central century chairman challenge chance change charge chief child children
    church citizen city civil claim clear close coast colleague comment commission committee common
    community company concern condition conduct conference confirm congress consider contact continue
    control corner cost council count court cover create credit crime crisis critic current cut damage
    danger data date daughter dead deal death debate decide decision defend defense demand democrat deny
    department deputy describe despite detail development die difference difficult director discuss
    drive drop early earn economic economy education effect effort election emergency employee energy
    enter environment event evidence executive experience expert explain express eye face fact fail fall
    family father fear federal federation feel field fight figure file film final financial find fire
    firm five focus force foreign form former forward four free friend front fund future game general
    girl global good great ground grow growth guard guilty gun happen hard head health hear heart heavy
    hit hope hospital host hour house huge human hundred husband idea impact important include increase
    independent industry inform information injure inside international interview investigate
    investigation involve issue job join journalist judge jury justice keep key kill kind lack land
    launch law lawmaker lawyer leader legal letter level lie life light limit line list live local lose
    loss love low major majority man manager mark market match matter mean measure media medical meet
    member men message military minister minute miss model moment money morning mother murder name
    nation nature network news night north note offer office officer oil operation opinion opposition
    order organization outside owner parent park parliament participate party pass past patient pay
    peace percent period person phone photo pick play player point policy political poll poor population
    position post power prepare present press pressure prevent price prime prison private problem
    process produce product program project promise propose prosecutor protect protest prove provide
    publish push put question quick race raise rate reach react read real reason receive recent record
    reduce refuse region reject relate release remain remove reporter represent republican request
    require research resident resign respond response rest result return reveal rise risk road role room
    rule safe safety sale scene school search season secretary section security seek sell senate senator
    send senior sentence serious serve service set share shoot short sign significant similar situation
    small social society son source south speak special speech spend spokesman spokeswoman staff stage
    stand station stay step stop store storm story street strong student study suffer suggest suspect
    system talk target team television tell term test thousand threat threaten town track trade travel
    treat trial trip trouble trust union united university urge value vehicle version victim video view
    visit voice vote voter wait walk war warn watch water weapon west white wife winner woman women word
    worker worry write wrong young""",
    "de": """abend abgeordneter aktuell angebot angriff ankündigen anteil antrag arzt aufgabe
    ausland auto bahn
    bank bedeuten beginnen behörde bekannt berichten bericht beschließen besonders bestätigen betonen
    betreffen betroffen bevölkerung bild bleiben bringen brand bürger bundesregierung chef daten
    demonstration deutsch deutschland dienst direkt druck durchsetzen ebene einsatz einwohner
    entscheiden entscheidung entwicklung erfolg ergebnis erhalten erhöhen erklären erklärung ermittlung
    erreichen erwarten euro europa europäisch experte fahren fall familie fehler feuerwehr film finden
    firma fliegen folge folgen fordern forderung form fortsetzen foto freund früh führen gebäude gebiet
    geben gefahr gehen gehören geld gemeinsam gericht gesellschaft gesetz gespräch gewalt gewinnen
    gruppe halten handel haus helfen hilfe hoffen information international interview junge kampf
    kandidat kaufen kind klar könig kosten kraft krankenhaus krieg krise kritik kritisieren kunde kurs
    leben leicht leiten lehnen linie liste lösung macht markt maßnahme medien mehrheit meinung meldung
    million mitarbeiter mitglied mitteilung mitte möglichkeit morgen mutter nacht name national neben
    nennen norden öffentlich ort osten partei plan planen position preis presse prozess programm projekt
    protest prüfen raum reaktion recht rede reform region reise rolle rücktritt ruf sache schaden
    scheitern schließen schule schwer schutz seite setzen sicherheit sieg situation sohn soldat sorgen
    spiel spielen sprechen staat staatlich start starten staatsanwaltschaft stimme straße streit stunde
    suche süden system tat täter team tod tochter tot töten treffen tragen umfrage unfall unterstützen
    unterstützung untersuchung urteil vater verantwortlich verband verfahren verhandlung verkauf
    verletzen verletzt verlieren verlust veröffentlichen versuchen vertreter vertrag vorsitzender
    vorstand vorwurf wahl wählen warnen wasser weg weiß welt wenig werk westen wichtig wirtschaft wissen
    wochenende wort zeigen zentrum ziehen ziel zivil zusammen zustimmen zwingen""",
    "es": """acción acto actual acuerdo acusar administración afectar agencia agua alcanzar alto
    anunciar apoyo
    aprobar asegurar ataque autoridad ayuda bajo bueno calle cambio campaña candidato capital casa causa
    central centro cerca civil clave comenzar comisión compañía comunidad condición conflicto congreso
    conocer consejo considerar control crear crisis dar dato decisión declarar defensa dejar denunciar
    derecho detener diario diferente dinero director distinto economía económico efecto ejército
    elección empresa encontrar entrada equipo español europeo evitar exigir explicar exterior familia
    fecha fiscal frente fuente fuerza fuerte futuro ganar general gente guerra herido hijo historia
    importante impuesto incluir información informar inicio internacional investigación joven judicial
    juez juicio justicia ley libertad líder llamar local luchar madre manera manifestación mantener
    marcha matar medida medio mercado militar ministro miembro muerte muerto municipal nivel nombre
    norte número obra ocurrir oficial opinión oposición orden organización padre pagar palabra papel
    participar pedir perder periodista plan población poder policía posible precio prensa presentar
    presión principal proceso producir programa proteger protesta proyecto pueblo punto razón realizar
    rechazar recibir reconocer red reforma región relación resultado reunión riesgo sector seguridad
    sentido servicio sistema situación social sociedad soldado sufrir sur terminar tierra tipo tomar
    total trabajador tratar tribunal unión venta víctima violencia visita vivir voluntad votar voto zona""",
    "fr": """accord accuser acte action actuel affirmer agence aide air ajouter ancien appel appeler arrêter
    attaque attendre autorité avenir bataille besoin bureau campagne candidat capital cause centre
    changement civil commencer commission communauté compte condition conférence conflit confirmer
    connaître conseil continuer contrôle coup cours créer crise date débat décider décision défense
    demande département député dernier devenir direction directeur droit durer eau économie économique
    effet élection élu emploi enfant enquête entreprise entrer équipe espérer esprit étranger étude
    européen événement éviter exemple expliquer face famille fille fils fonds force forme fort français
    front garder général gens gauche guerre habitant histoire important indiquer information intérêt
    international jeune joueur journal journaliste juge justice laisser lettre liberté lieu ligne local
    loi lutte main maire maison majorité manifestation marché marche match membre mesure militaire
    milliard million ministère montrer mort mot mourir mouvement moyen nécessaire niveau nom nord nuit
    objet obtenir occasion officiel opération opinion opposition ordre ouvrir parlement parler parole
    partie parti passer payer père perdre permettre peuple plan police population porte-parole porter
    position possible poste poursuivre premier presse prévoir prix procès processus produit projet
    proposer protéger publier quitter raison rappeler rapport recevoir refuser région rencontre rendre
    réponse responsable rester résultat retour réunion risque rue salarié sécurité sens service seul
    situation social société soldat sortir source soutien sud sujet système terme terrain territoire
    titre tour travail tribunal trouver tuer union utiliser victime victoire violence visite vivre voir
    voix vote vouloir zone""",
    "it": """accordo accusare agenzia aiuto amico andare annunciare appello aprire area arresto associazione
    attacco attesa attività autorità avvenire azione base bene calcio cambiare campagna camera capo casa
    causa centro chiedere chiudere cittadino civile colpire commissione compagnia comune comunità
    condizione confermare conflitto consiglio continuare controllo corte creare crisi dato decidere
    decisione diritto direttore dichiarare difesa donna economia economico elezione esercito estero euro
    europeo evento famiglia ferito figlio forma forte fonte fronte futuro generale gente giornale
    giornalista giovane giudice giustizia guerra idea importante indagine informazione inizio
    internazionale intervento inviato italiano legge lettera libertà linea livello locale lotta luogo
    madre maggiore maggioranza manifestazione mare mercato mettere mezzo militare ministro minuto misura
    modo morire morto morte mostra movimento natura nome nord notizia notte numero occasione operazione
    opinione opposizione ordine ospedale padre parlamento parlare parola passare pena pensare perdere
    periodo piano piazza polizia popolazione popolo porta posto potere prendere presentare pressione
    prezzo procura processo prodotto programma progetto proporre protesta provincia pubblico quadro
    raccontare ragione rapporto regione rete riforma rischio rispetto rispondere risultato ritorno
    riunione scuola sede segretario seguire servizio sicurezza sindaco sistema sociale società soldato
    spesa stampa storia strada studio successo sud tecnico televisione termine terra testo titolo
    tornare trovare uccidere ufficiale unione usare uscire vedere vicino vincere violenza visita vittima
    vivere voce voto zona""",
}


@lru_cache(maxsize=16)
def _table(language: str) -> dict[str, float]:
    table = {stem(word, language): SOMETIMES for word in _SOMETIMES.get(language, "").split()}
    table.update({stem(word, language): OFTEN for word in _OFTEN.get(language, "").split()})
    return table


def commonness(stemmed: str, language: str) -> float | None:
    """Return the share of news articles in which a stem is expected, or None where no list knows it."""
    return _table(language).get(stemmed)
