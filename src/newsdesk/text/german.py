"""Common German nouns and noun endings: in German all nouns are capitals; names are what this does not know.

Written for this program. A compound is known by its last part (`Regierungschef` by `chef`), a derived
noun by its ending (`-ung`, `-heit`), a form by its inflection (`-en`, `-s`).
"""

from functools import lru_cache

from newsdesk.text.wordlist import words

__all__ = ["is_common_noun"]

_HEADS = words(
    """
    abend abgabe abgeordnete abgeordneter abkommen abschied absicht abstand abteil abteilung abzug achse
    adresse affäre agent agentur akte aktie aktion aktionär akteur alarm alltag alter amt analyst
    anbieter anfang anfrage angabe angebot angehörige angeklagte angeklagter angestellte angreifer
    angriff angst anhänger anklage anlage anlass anleger anleihe anruf ansatz anschlag anschluss ansehen
    ansicht anspruch anstieg anteil antrag antwort anwalt anwohner anzahl anzeige apparat arbeit
    arbeiter arbeitgeber arbeitnehmer arbeitslose arm armee art artikel arznei arzt asyl attacke
    attentat aufbau aufgabe auflage aufnahme aufruf aufstand aufstieg auftakt auftrag auftritt aufwand
    auge ausbau ausbruch ausfall ausgabe ausgang auskunft ausland ausländer aussage ausschuss aussicht
    ausstand ausstieg austausch austritt ausweg ausweis auto autobahn autor bach bad bahn bahnhof ball
    band bank bär bau bauer baum beamte beamter beamtin bedarf bedenken bedingung beginn begriff behörde
    beifall bein beispiel beitrag bekannte beleg benzin bereich berg bericht beruf bescheid beschluss
    beschuldigte besitz besitzer besuch besucher beteiligte betrag betreiber betrieb betroffene betrug
    bett beweis bewegung bewerber bewohner beziehung bezirk bild bilanz bildung billion bitte blatt
    blick block blut boden bombe boom boot bord börse bote botschaft botschafter brand brief bruch
    brücke bruder buch bühne bund bündnis bürger bürgermeister büro bus chance chaos charakter chef
    chefin chemie christ computer daten dauer debatte decke defizit demokrat demokratie demonstrant
    denkmal detail diebstahl dienst diktator ding direktor diskussion dokument dollar dorf dossier drama
    dritte drittel droge druck durchschnitt ebene ecke effekt ehe ehre eigentümer eile einbruch eindruck
    einfluss eingang eingriff einheit einkommen einrichtung einsatz einsicht einstieg eintritt einwand
    einwohner einzelheit eis eisen element eltern ende energie engagement engpass entscheid entscheidung
    entwickler entwurf erbe erde ereignis erfolg ergebnis erkenntnis erlaubnis ermittler ernst ersatz
    eskalation etat euro experte export fach fahrer fahrgast fahrt fahrzeug fakt fall falle familie fan
    farbe favorit fehler feier feind feld fenster fernsehen fest festnahme feuer feuerwehr figur film
    finanzen firma fisch fläche flagge fleisch flucht flüchtling flug flughafen flugzeug fluss folge
    fond fonds forderung form forscher forum foto frage fraktion frau frauen freiheit freund freude
    frieden frist front frucht führer fund fuß fußball gang gas gast gebäude gebiet geburt gedanke
    gefahr gefallen gefängnis gefecht gefühl gegend gegenstand gegenteil gegner gehalt geheimnis geist
    geisel geld gelände gemeinde gemeinschaft generation gericht geschäft geschichte geschwindigkeit
    gesellschaft gesetz gesicht gespräch gesundheit gewalt gewerkschaft gewicht gewinn gewinner gipfel
    glas glaube gläubiger gleis glück gold gott grad grenze griff größe grund gruppe gut gutachten haft
    hafen halbjahr hälfte halle haltung hand handel händler handy haupt haus haushalt heer held helfer
    hemd herbst herkunft hersteller herz herr hilfe himmel hinsicht hintergrund hinweis hitze hochschule
    hof hoffnung höhe holz hotel hund hunger idee identität immobilie impfstoff import industrie
    infektion inflation information infrastruktur inhaber inhalt initiative innere insel insolvenz
    institut interesse interview investition investor irrtum jahr jahrhundert jahrzehnt job journalist
    jubiläum jude jugend jugendliche junge jurist justiz kabinett kader kamera kammer kampagne kampf
    kandidat kanal kanzler kapital kapitel karriere karte kasse katastrophe kauf käufer kern kilometer
    kind kirche klage kläger klasse klima klinik klub koalition koffer kollege kommando kommentar
    kommission kommune konferenz konflikt kongress könig konkurrent konkurrenz konsequenz konsum kontakt
    konto kontrolle konzept konzern konzert kopf körper korruption kosten kraft kranke krankheit kredit
    kreis krieg krieger krise kritik kritiker kultur kunde kündigung kunst künstler kurs küste labor
    lage lager land landkreis landtag länge lauf leben lehre lehrer leiche leid leiter leitung leser
    leute licht liebe lied lieferant linie linke liste literatur lob lohn lösung luft lüge macht mädchen
    mal management manager mann männer mannschaft marke markt maschine maß maßnahme masse material mauer
    medien medium meer mehrheit meile meinung meister meldung menge mensch merkmal messe meter methode
    miete militär milliarde million minderheit minister ministerin minute mitarbeiter mitglied mittag
    mitte mittel mitternacht mittwoch mob mode modell möglichkeit moment monat mond moral mord mörder
    morgen motiv motor mund musik musiker muslim muster mutter nachbar nachfolger nachfrage nachricht
    nacht nachteil nachweis nähe nahrung name nation natur nebel netz netzwerk neuwahl niederlage niveau
    not notfall nummer nutzer nutzung obdachlose oberfläche oberst offizier öffentlichkeit ohr öl
    operation opfer opposition option orden ordnung organ ort osten paar paket panne panik panzer papier
    paragraph park parlament partei partie partner passagier patient pause person personal pfarrer pferd
    pflanze pflege pflicht phase pilot plan platz pleite politik politiker politikerin polizei polizist
    polizistin pool position post posten praxis preis premier premiere presse priester prinz prinzip
    privileg probe problem produkt produzent professor profil profit prognose programm projekt protest
    prozent prozess prüfer publikum punkt quartal quelle rad radio rakete rahmen rand rang rat raub raum
    rebell rechner rechnung recht rede redakteur redner referendum reform regel regen regie regierung
    regime region reich reihe reise rekord religion rennen rente reporter republik ressource rest
    restaurant rettung revolution richter richtlinie richtung ring risiko rohstoff rolle route rückgang
    rückkehr rücktritt ruf ruhe runde saal sache sanktion satz schaden schatten schauspieler schicht
    schicksal schiff schlacht schlag schluss schnee schock schritt schuld schuldner schule schüler
    schuss schutz schwäche schwerpunkt schwester see segen seite sekunde senat senator sender sendung
    serie sicht sieg sieger signal sinn sitz sitzung skandal sohn soldat sommer sonne sorge spanne spaß
    spende spezialist spiel spieler spielraum spitze sport sprache sprecher sprecherin spur staat
    stadion stadt stamm stand standard standort star start statement station statistik stätte stau stein
    stelle steuer stich stichwahl stil stimme stoff strafe strahl strand strategie straße strecke streik
    streit strom struktur stück student studie stufe stunde sturm sturz suche süden summe symbol synode
    system szene tag tal tat täter tatsache team technik teil teilnehmer telefon tempo termin terror
    terrorist test teufel text theater thema theorie these ticket tier tisch titel tochter tod ton tor
    tote toter tour tradition traum treffen trend trick trikot truppe tür turnier typ übergang überblick
    übergriff überfall überlebende überschuss umfang umfeld umfrage umgang umsatz umstand umwelt unfall
    unglück unruhe unschuld unternehmen unternehmer unterricht unterschied unterschrift unterstützer
    untersuchung urlaub ursache ursprung urteil vater verband verbot verbrauch verbraucher verbrechen
    verbrecher verdacht verdächtige verein verfahren verfasser verfassung vergleich verhalten verhältnis
    verhandlung verkauf verkäufer verkehr verlag verlauf verletzte verletzter verlierer verlust vermögen
    vernunft versagen versicherer version verstand versuch verstoß verteidiger vertrag vertrauen
    vertreter verzicht veto video viertel virus vogel volk vorbild vorfall vorgang vorgänger vorgehen
    vorhaben vorjahr vorort vorschlag vorsitz vorsitzende vorsitzender vorstand vorsprung vorteil
    vortrag vorwurf vulkan waffe wagen wahl wähler wald wand wandel ware wasser weg wehr weise welle
    welt wende werbung werk wert westen wettbewerb wetter wetterdienst whistleblower widerstand wille
    wind winter wirkung wirtschaft wissen wissenschaftler witz woche wohl wohnung wolke wort wunder
    wunsch würde wut zahl zahn zeichen zeile zeit zeitalter zeitplan zeitraum zeitung zelle zentrale
    zentrum zeuge zeugin ziel zimmer zins zivilist zoll zone zufall zug zugang zukunft zulassung
    zuschauer zusage zustand zustimmung zuwachs zweck zweifel norden millionen milliarden hunderte
    tausende uhr dutzend mitarbeiterin kundin vize chefwissenschaftler gründer mitbegründer ouvertüre
    abgang aufholjagd innenminister außenminister präsident präsidentin vorlage wochenende
    """
)
_ENDINGS = (
    "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften",
    "tion", "tionen", "sion", "sionen",
    "ismus", "ität", "itäten", "nis", "nisse", "nissen", "tum", "ling", "linge", "lingen", "ment", "mente",
    "logie",
    "enz", "ierung", "ierungen", "erin", "erinnen", "ismen", "istin", "isten", "grafie", "graphie", "metrie",
)  # fmt: skip
_INFLECTIONS = ("", "s", "es", "n", "en", "e", "er", "ern", "ens", "nen", "innen", "in", "se", "sen")
_UMLAUTS = str.maketrans("äöü", "aou")


@lru_cache(maxsize=65536)
def is_common_noun(word: str) -> bool:
    """Tell whether a lower-cased German word is a common noun, a form or a compound of one."""
    if len(word) > 6 and word.endswith(_ENDINGS):
        return True
    for form in _bases(word):
        if form in _HEADS:
            return True
        # a compound: something of three letters or more before a known head of four or more
        if any(form[i:] in _HEADS for i in range(3, len(form) - 3)):
            return True
    return False


def _bases(word: str) -> list[str]:
    cut = [
        word[: len(word) - len(end)]
        for end in _INFLECTIONS
        if word.endswith(end) and len(word) - len(end) > 2
    ]
    return cut + [form.translate(_UMLAUTS) for form in cut if not form.isascii()]
