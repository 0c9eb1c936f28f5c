"""Words of two languages made comparable: by how they begin, by what they mean.

Languages of Europe share roots and names, and a word's beginning changes least. German shares few of its
everyday words with English ones as they are written now; the most frequent of the news are listed here.
Written for this program.
"""

from functools import lru_cache

from newsdesk.text.terms import fold, stem

__all__ = ["beginnings"]

_LETTERS = 4
_SHORTEST = 3  # letters of a word that is compared, and of a compound's part
_LINKS = ("s", "n", "es", "en")  # what German puts between the parts of a compound
_ALIKE = str.maketrans({"c": "k", "z": "s", "y": "i", "v": "w"})
# English word, then the German ones for it.
_GERMAN = """
abuse missbrauch, accident unfall, accuse vorwurf beschuldigen, actor schauspieler, actress
schauspielerin, affair affäre, age alter, agreement abkommen vereinbarung, aid hilfe, air luft, airport
flughafen, airstrike luftangriff, alliance bündnis, ally verbündete, ambassador botschafter, american
amerikanisch, animal tier, appeal berufung, application antrag, army armee heer, arrest festnahme
festgenommen verhaftet verhaftung, art kunst, attack angriff anschlag überfall, attorney anwalt, aunt
tante, austrian österreichisch, author autor, authority behörde, ballot stimmzettel, ban verbot verboten,
bankruptcy insolvenz pleite, battery batterie, battle schlacht, bee biene, billion milliarde, bird vogel,
birth geburt, black schwarz, blame schuld, blood blut, boat boot, body leiche körper, bomb bombe, book
buch, border grenze, boy junge, brain gehirn, bribery bestechung, bridge brücke, british britisch, brother
bruder, budget haushalt etat, building gebäude, business geschäft, campaign wahlkampf, cancel absage
abgesagt, cancer krebs, car auto, case fall, ceasefire waffenruhe waffenstillstand, celebrate feier,
century jahrhundert, chairman vorsitzende, champion meister, chancellor kanzler kanzlerin, charge anklage,
cheap billig, chief chef, child kind, chinese chinesisch, choice auswahl, christmas weihnachten, church
kirche, citizen bürger, city stadt, civilian zivilist, claim behauptung behaupten, climate klima, coach
trainer, coal kohle, coalition koalition, coast küste, cold kälte, company unternehmen konzern firma,
competition wettbewerb, complaint beschwerde, computer rechner, condition bedingung, conflict konflikt,
constitution verfassung grundgesetz, contract vertrag, council rat, country land, couple paar, court
gericht, court verfassungsgericht, crash absturz abgestürzt unglück, crime verbrechen kriminalität, crisis
krise, criticism kritik, crowd menge, curfew ausgangssperre, custody haft gewahrsam, customer kunde,
damage schaden, danger gefahr, daughter tochter, day tag, dead tote, death tod todesfall, debt schulden,
decision entscheidung beschluss, defeat niederlage, defense verteidigung, demand forderung fordern, denial
dementi, deputy stellvertreter, desert wüste, dictator diktator, die sterben gestorben starb, dinner
abendessen, disease krankheit, dispute streit, doctor arzt, dog hund, donation spende, doubt zweifel,
drought dürre, drug droge, dutch niederländisch, earth erde, earthquake erdbeben, east osten, easter
ostern, economy wirtschaft konjunktur, education bildung, election wahl, embassy botschaft, emergency
notfall notstand, employee mitarbeiter angestellte beschäftigte, end ende, enemy feind, energy energie,
engine triebwerk motor, entry einreise, environment umwelt, error fehler irrtum, escape flucht, european
europäisch, evidence beweis beleg, exhibition ausstellung, experience erfahrung, expert experte fachleute,
explosion explosion, export ausfuhr, face gesicht, factory fabrik werk, failure scheitern, family familie,
farmer bauer landwirt, father vater, fear angst furcht, federal bund, fight kampf kämpfen, fine geldstrafe
bußgeld, fire feuer brand, firefighter feuerwehr, fish fisch, flag flagge fahne, flight flug, flood
hochwasser überschwemmung flut, fly fliegen, food lebensmittel nahrung, football fußball, foreign ausland,
foreign außenminister, forest wald, foundation stiftung, fraud betrug, freedom freiheit, french
französisch, friend freund, funeral beerdigung begräbnis trauerfeier, future zukunft, game spiel, german
deutsch, girl mädchen, goal ziel tor, gold gold, government regierung, governor gouverneur, greek
griechisch, green grün, ground boden, group gruppe, growth wachstum, guest gast, guilt schuld, gun gewehr
pistole, hacker hacker, harbor hafen, head kopf, health gesundheit, hearing anhörung, heart herz, heat
hitze, help hilfe helfen, hero held, history geschichte, holiday urlaub feiertag, holy heilig, hope
hoffnung, horse pferd, hospital krankenhaus klinik, hostage geisel, hour stunde, house haus, hungarian
ungarisch, hunger hunger, husband ehemann, immigration einwanderung zuwanderung, increase anstieg erhöhung
steigen, independence unabhängigkeit, industry industrie, infection infektion ansteckung infiziert,
inflation inflation teuerung, injured verletzt verletzte, insurance versicherung, intelligence
geheimdienst, interest zinsen, interior innenminister, investigation ermittlung untersuchung ermittler,
iranian iranisch, iraqi irakisch, island insel, israeli israelisch, italian italienisch, jet
kampfflugzeug, jewish jüdisch jude, job arbeitsplatz stelle, judge richter, judgment urteil, jury
geschworene, justice justiz gerechtigkeit, kidnap entführung entführt, kill töten getötet, king könig,
knife messer, lake see, language sprache, law gesetz, lawmaker abgeordnete, lawsuit klage, lawyer anwalt,
leader führer, letter brief, license lizenz, lie lüge, life leben, light licht, loan kredit darlehen,
lockdown ausgangssperre, loss verlust, love liebe, machine maschine, majority mehrheit, man mann, mask
maske, massacre massaker, mayor bürgermeister, measure maßnahme, medicine medikament arznei, meeting
treffen sitzung, member mitglied, memory erinnerung gedenken, merger fusion, message nachricht botschaft,
migrant migrant, million million, minister minister, ministry ministerium, minority minderheit, missile
rakete, missing vermisst, mission einsatz, monarchy monarchie, money geld, month monat, moon mond, mosque
moschee, mother mutter, mountain berg, move umzug, movement bewegung, murder mord ermordet, museum museum,
music musik, muslim muslim, neighbor nachbar, network netz, news nachricht, newspaper zeitung, night
nacht, north norden, nuclear atom, number zahl, nurse pfleger pflege, ocean ozean, office amt büro,
officer polizist beamte, oil öl, opening eröffnung, opponent gegner, order befehl auftrag, outbreak
ausbruch, owner eigentümer besitzer, painting gemälde, pandemic pandemie seuche, parents eltern,
parliament parlament bundestag, party partei, passenger passagier fahrgast, patient patient, peace
frieden, pension rente ruhegeld, people mensch volk leute, phone telefon handy, pilot pilot, plane
flugzeug, planet planet, plant kraftwerk, player spieler, poison gift, police polizei, policy politik,
polish polnisch, poll umfrage, pollution verschmutzung, pope papst, population bevölkerung, postpone
verschoben, poverty armut, power strom macht, president präsident, press presse, price preis, priest
priester, prime ministerpräsident, prince prinz, prison gefängnis, privacy datenschutz, prize preis,
producer hersteller, profit gewinn, promise versprechen, property eigentum, proposal vorschlag, prosecutor
staatsanwalt staatsanwaltschaft, protection schutz, protest protest demonstration, protester demonstrant,
quarantine quarantäne, queen königin, race rennen, racism rassismus, racist rassistisch, railway bahn
eisenbahn, rain regen, rape vergewaltigung, reaction reaktion, rebel rebell aufständische, recession
rezession, record rekord, reform reform, refugee flüchtling, region region, religion religion, rent miete,
reopen öffnen öffnung wiedereröffnung, report bericht berichten meldung, rescue rettung retten, research
forschung, researcher forscher, resignation rücktritt, restaurant gaststätte, restriction beschränkung
einschränkung, retreat rückzug, revenue umsatz, rights menschenrecht, riot ausschreitung krawall, rise
aufstieg, risk risiko, rival rivale konkurrent, river fluss, road straße, robbery raub, rocket rakete,
role rolle, royal königlich, rule regel, russian russisch, safety sicherheit, salary gehalt, sale verkauf
verkaufen, sanction sanktion, satellite satellit, saving sparen, scandal skandal, school schule, scientist
wissenschaftler, sea meer, search suche, season saison, secret geheim geheimnis, security sicherheit,
seizure beschlagnahmung, sentence strafe, share aktie, shareholder aktionär, ship schiff, shooting schuss,
shop laden geschäft, sick krank, siege belagerung, singer sänger sängerin, sister schwester, snow schnee,
software programm, soldier soldat, solution lösung, son sohn, south süden, space weltraum raumfahrt,
spanish spanisch, speech rede, spokesman sprecher, spokeswoman sprecherin, spy spion, stadium stadion,
star stern, state staat, statement erklärung, steel stahl, stock börse, stolen gestohlen, storm sturm
unwetter, strategy strategie, street straße, strike streik, student schüler student, study studie, suicide
selbstmord suizid, summit gipfel, sun sonne, supply lieferung versorgung, support unterstützung, supreme
oberst höchst, surgery operation, survivor überlebende, suspect verdächtig, suspicion verdacht, swim
schwimmen, swiss schweizer, syrian syrisch, takeover übernahme, talk gespräch, tariff zoll, tax steuer,
teacher lehrer, team mannschaft, television fernsehen, test test, theft diebstahl, threat drohung
bedrohung, ticket fahrkarte eintrittskarte, tourist tourist urlauber, tower turm, town kleinstadt, trade
handel, traffic verkehr, train zug, tree baum, trial prozess, tribute würdigung, troops truppe bundeswehr,
truck lastwagen, tunnel tunnel, turkish türkisch, ukrainian ukrainisch, unemployment arbeitslosigkeit
arbeitslos, union gewerkschaft, university universität hochschule, uprising aufstand, user nutzer, vaccine
impfstoff impfung impfen, vehicle fahrzeug, verdict urteil, veto veto, victim opfer, victory sieg, village
dorf, violence gewalt, visit besuch, visitor besucher, volcano vulkan, vote stimme abstimmung, voter
wähler, wage lohn, war krieg, warning warnung, warrant haftbefehl, waste müll abfall, water wasser, weapon
waffe, weather wetter, wedding hochzeit, week woche, weight gewicht, west westen, white weiß, wife
ehefrau, wildfire waldbrand, wind wind, winner gewinner sieger, witness zeuge, wolf wolf, woman frau, work
arbeit, worker arbeiter arbeitnehmer, world welt, wound wunde, year jahr, youth jugend, zone zone gebiet
"""


@lru_cache(maxsize=65536)
def beginnings(stemmed: str, language: str) -> tuple[str, ...]:
    """Return the keys by which a stem of one language is compared with those of others, often just one.

    The first four letters, written as Romance and Germanic languages alike might; of a German word or a
    compound's known parts, those of the English word.
    """
    english = _english(stemmed) if language == "de" else frozenset[str]()
    keys = (_beginning(word) for word in sorted(english or {stemmed}))
    return tuple(dict.fromkeys(key for key in keys if key))


def _beginning(stemmed: str) -> str:
    letters = fold(stemmed).translate(_ALIKE).replace("ph", "f")
    return letters[:_LETTERS] if len(letters) >= _SHORTEST else ""


def _english(stemmed: str) -> frozenset[str]:
    """Return the English stems of a German one; of a compound (`fluchtlingslag`) those of its known parts."""
    table = _table()
    if stemmed in table:
        return table[stemmed]
    found: frozenset[str] = frozenset()
    for cut in range(_SHORTEST, len(stemmed) - _SHORTEST):
        before, after = stemmed[:cut], stemmed[cut:]
        found |= table.get(after, frozenset())
        for first in {before, *(before.removesuffix(link) for link in _LINKS)}:
            if len(first) > _SHORTEST:
                found |= table.get(first, frozenset())
    return found


@lru_cache(maxsize=1)
def _table() -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for entry in _GERMAN.replace("\n", " ").split(","):
        english, *german = entry.split()
        for word in german:
            table.setdefault(stem(word, "de"), set()).add(stem(english, "en"))
    return {word: frozenset(meanings) for word, meanings in table.items()}
