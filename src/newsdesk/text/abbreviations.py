"""Words that carry a full stop without ending a sentence, and words that open one (data for `sentences`).

`TITLES` holds titles, which never end a sentence; `SELDOM_END` what ends one hardly ever;
`MAY_END` ends a sentence when a word of `STARTERS` follows. All are lower-case and without their
last full stop.
"""

__all__ = ["MAY_END", "ORDINAL_BEFORE", "SELDOM_END", "STARTERS", "TITLES"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# with Latin forms that every newsroom uses
TITLES = _words("dr prof mr mrs ms st vs cf nr ca al approx vol gen col lt sgt capt maj hon rev")

SELDOM_END: dict[str, frozenset[str]] = {
    "de": _words(
        "abb abs abt adr allg art aufl bd bde bearb bes bez bspw bzgl bzw chr dgl dipl dt eigtl"
        " engl entspr erg evtl exkl fr frl franz frz geb gegr gem ggf hbf hl hr hrn hrsg inkl insb"
        " jh jhd jr kap kath kfm lat lt max med min mind mrd mio mtl nördl nr op östl phil präs rd"
        " rel rgbl russ röm sog st stellv str südl tel u übers ung unv urspr verf verh vgl vors"
        " vorm westl wg z zt zzgl ev ing hg jur dez ao univ staatl städt d h i a b s o jan feb mär"
        " apr jun jul aug sep sept okt nov"
    ),
    "en": _words(
        "gov sen rep sens reps pres supt det cpl pvt adm cmdr messrs mme mlle ft mt fig figs pp"
        " eq ed eds dept univ assn bros e.g i.e viz jan feb mar apr jun jul aug sep sept oct nov"
        " dec mon tue tues wed thu thur thurs fri op cit nos atty insp asst brig cap def sec ave"
        " blvd"
    ),
    "es": _words(
        "sr sra sres srta ee d da dña ud uds av avda c cía dpto ej excmo gral ilmo lic ing núm"
        " núms p pág págs pdte prov ref rte s sig sto sta tel tfno vda vid vol fdo aprox admón art"
        " cap ej máx mín"
    ),
    "fr": _words(
        "m mm mgr me pr fig env apr av boul bd chap éd ex hab janv févr juil sept oct nov déc p"
        " pp qq réf tél vol n art ste c.-à-d"
    ),
    "it": _words(
        "sig sigg sig.ra sig.na dott dott.ssa avv ing arch on sen pres prof geom rag mons card"
        " cfr es ecc fig n nn p pag pagg s sec tel v vol art cap d gen feb mar apr mag giu lug ago"
        " set ott nov dic"
    ),
    "pt": _words(
        "sr sra srs sras srta dra profa d da av r pág págs p ex exmo exma eng gal cel ten cap art"
        " núm n tel vol fig jan fev mar abr mai jun jul ago set out nov dez min máx aprox"
    ),
}

MAY_END: dict[str, frozenset[str]] = {
    "de": _words("etc usw usf co jr sen inc corp ltd u.s u.a p.a n.chr v.chr chr uhr ff eur"),
    "en": _words("etc inc corp co ltd jr sr u.s u.k u.n a.m p.m d.c l.a bros esq ph.d m.d b.c"),
    "es": _words("etc ee.uu uu jr inc s.a a.m p.m cía d.c a.c"),
    "fr": _words("etc inc jr cie s.a av.j.-c"),
    "it": _words("ecc etc inc jr spa s.p.a d.c a.c"),
    "pt": _words("etc inc jr cia ltda s.a eua d.c a.c"),
}

# a capital at a sentence's start is told from a name by these words
STARTERS: dict[str, frozenset[str]] = {
    "de": _words(
        "der die das den dem des ein eine einen einem einer eines er sie es ich wir ihr man in im"
        " am an auf aus bei beim mit nach nun von vom vor zu zum zur für um über unter durch gegen"
        " ohne seit bis während wegen trotz aber doch und oder denn auch allerdings außerdem"
        " danach dann da damit dabei dagegen daher darum deshalb dennoch derzeit dies diese dieser"
        " dieses diesen diesem ebenso zudem zuvor zunächst so sogar wenn weil wer wie wo was warum"
        " als ob obwohl nachdem bevor sobald nur noch schon nicht nichts kein keine viele einige"
        " mehrere alle beide insgesamt inzwischen mittlerweile jetzt heute gestern hier dort sein"
        " seine seinen seiner ihre ihren ihrer unser unsere bereits laut rund etwa fast"
    ),
    "en": _words(
        "the a an he she it they we i you his her its their our my this that these those there"
        " here in on at by for from with without after before since until during as if when while"
        " where who what why how but and or so yet however also meanwhile moreover then now one"
        " some many most several all both no not nearly about under over between among although"
        " though because despite still earlier later last police officials"
    ),
    "es": _words(
        "el la los las un una unos unas lo él ella ellos ellas yo en de del al a por para con sin"
        " según desde hasta tras durante ante pero y o sin también además así aunque cuando como"
        " donde si no ya esta este esto estos estas ese esa eso aquel su sus muchos varios todos"
        " entonces ahora mientras sin"
    ),
    "fr": _words(
        "le la les l un une des il elle ils elles on nous vous je ce cet cette ces c en dans de"
        " du d au aux à par pour avec sans selon depuis après avant pendant mais et ou donc or car"
        " aussi ainsi alors si quand comme où son sa ses leur leurs plusieurs tous toutes"
    ),
    "it": _words(
        "il lo la i gli le l un uno una egli lui lei loro io noi in nel nella nei negli nelle di"
        " del della dei da dal dalla a al alla ai per con senza secondo dopo prima durante ma e o"
        " anche così se quando come dove questo questa questi queste quello quella suo sua molti"
        " tutti intanto"
    ),
    "pt": _words(
        "o a os as um uma uns umas ele ela eles elas eu nós em no na nos nas de do da dos das ao"
        " à por pelo pela para com sem segundo desde até após durante mas e ou também além assim"
        " embora quando como onde se não já este esta isto esse essa isso seu sua muitos vários"
        " todos"
    ),
}

# German: a number with a full stop after one of these is an ordinal, not the end of a sentence
ORDINAL_BEFORE = _words(
    "der die das den dem des am im vom zum zur bis ab seit ein eine einen einem einer jeder jede"
    " jedes jeden sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser und oder"
    " zwischen beim ins nach vor mein meinen dieser diesem"
)
