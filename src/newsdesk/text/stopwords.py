"""Words that carry no topic, per language (ISO 639-1), as written in running text, lower case.

Written for this program; short on purpose: what else is common is learned from the stream, and
`text.common` says what is common in news before the stream has said anything.
"""

__all__ = ["CHINESE_GRAMMAR", "STOPWORDS", "stopwords"]

_WORDS = {
    "en": """a about above after again against all almost already also although always am among an and another
    any are aren't around as at away back be became because become been before behind being below
    between both but by came can can't cannot could couldn't did didn't do does doesn't doing don't done
    down during each either else enough even ever every few first for from further get gets getting give
    given go goes going gone got had hadn't has hasn't have haven't having he he'd he'll he's her here
    hers herself him himself his how however i i'd i'll i'm i've if in including into is isn't it it's
    its itself just last least less like likely made make makes making many may maybe me might mine more
    most much must my myself near nearly need never new next no nor not nothing now of off often on once
    one only onto or other others our ours ourselves out over own part per perhaps put rather really
    said same saw say saying says second see seen several shall she she'd she'll she's should shouldn't
    since so some something soon still such take taken than that that's the their theirs them themselves
    then there there's therefore these they they'd they'll they're they've thing things think this those
    though three through thus to together told too took toward towards two under until up upon us use
    used using very was wasn't way we we'd we'll we're we've well went were weren't what what's when
    where whether which while who who's whom whose why will with within without won't would wouldn't yet
    you you'd you'll you're you've your yours yourself monday tuesday wednesday thursday friday saturday
    sunday january february march april june july august september october november december today
    yesterday tomorrow mr mrs ms dr image caption photo enlarge toggle advertisement continue reading
    main""",
    "de": """ab aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes
    auch auf aus bei beim beiden beide bereits bin bis bisher bist da dabei dadurch dafür dagegen daher
    damit danach daneben dann daran darauf daraus darf darin darüber darum darunter das dass daß davon
    davor dazu dein deine dem demnach den denen denn dennoch der deren derzeit des deshalb dessen
    deutlich dich die dies diese dieselbe diesem diesen dieser dieses dir doch dort du durch dürfen
    dürfte ebenfalls ebenso ein eine einem einen einer eines einige einigen einiger einmal er erst erste
    ersten erster es etwa etwas euch euer eure für ganz gar gegen gegenüber gemacht gerade gewesen gibt
    ging habe haben hat hatte hatten hätte hätten her heute hier hin hinter ich ihm ihn ihnen ihr ihre
    ihrem ihren ihrer ihres im immer in indem ins insgesamt ist ja jede jedem jeden jeder jedes jedoch
    jene jetzt kann kannst kein keine keinem keinen keiner können könnte könnten künftig laut man mehr
    mein meine mich mir mit mittlerweile möglich müssen musste mussten nach nachdem neben nein neu neue
    neuen neuer nicht nichts noch nun nur ob oder ohne pro rund schon sei seien sein seine seinem seinen
    seiner seines seit sich sie sind so sogar solche soll sollen sollte sollten somit sondern sonst
    sowie sowohl später statt über um und uns unser unsere unter vergangenen viel viele vielen vom von
    vor wann war waren warum was wegen weil weiter weitere weiteren weiterer welche welchem welchen
    welcher welches wenn wer werde werden weshalb wie wieder will wir wird wo wollen wollte worden wurde
    wurden würde würden zu zudem zufolge zum zur zwar zwei zweite zweiten zwischen drei sagte sagt hieß
    heißt erklärte teilte mitgeteilt angaben montag dienstag mittwoch donnerstag freitag samstag sonntag
    januar februar märz april mai juni juli august september oktober november dezember gestern morgen
    uhr jahr jahre jahren""",
    "es": """a acá ahí ahora al algo algún alguna algunas alguno algunos allí ante antes año años
    aquel aquella
    aquello así aún aunque ayer bajo bien cada casi como cómo con contra cual cuál cuando cuándo cuanto
    de debe debido decir del desde después dice dicho dijo donde dónde dos durante e el él ella ellas
    ello ellos embargo en entonces entre era eran es esa esas ese eso esos esta está estaba estado están
    estar estas este esto estos fue fueron ha haber había habían hace hacer hacia han hasta hay hecho
    hoy incluso la las le les lo los luego más me mediante mejor menos mi mientras mismo mucha muchas
    mucho muchos muy nada ni no nos nosotros nuestra nuestro nueva nuevo nunca o otra otras otro otros
    para parte pero poco por porque pudo puede pueden pues que qué quien quién quienes se sea según
    señaló ser será sería si sí sido sin sino sobre solo sólo son su sus tal también tampoco tan tanto
    te tener tenía tiene tienen toda todas todavía todo todos tras través tres tu tuvo u un una unas uno
    unos usted va vez veces y ya yo lunes martes miércoles jueves viernes sábado domingo enero febrero
    marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre primera primer primero
    día días""",
    "fr": """à afin ai ainsi alors après as au aucun aujourd'hui auprès aussi autre autres aux avaient avait
    avant avec avoir ayant bien c ça car ce ceci cela celle celles celui cent cependant certains ces cet
    cette ceux chaque chez ci comme comment contre d dans de déjà depuis dernier dernière des deux
    devant devrait dit doit donc dont du durant elle elles en encore entre es est et étaient était étant
    été être eu eux fait faire faut fois font fut hier hors ici il ils j jamais je jour jours jusqu
    jusque l la là le les leur leurs lors lorsque lui m ma mais malgré me même mêmes mes moi moins mon n
    ne ni non nos notre nous nouveau nouvelle on ont ou où par parce parmi pas pendant peu peut peuvent
    plus plusieurs plutôt pour pourquoi pourrait près puis qu quand que quel quelle quelques qui quoi s
    sa sans sauf se selon sera serait ses si soit son sont sous souvent sur t ta tandis tant te tel
    telle tes toi ton toujours tous tout toute toutes très trois trop tu un une vers voici voilà vos
    votre vous y an ans année années lundi mardi mercredi jeudi vendredi samedi dimanche janvier février
    mars avril mai juin juillet août septembre octobre novembre décembre déclaré premier première""",
    "it": """a abbia abbiamo ad adesso agli ai al alcune alcuni all alla alle allo allora altra
    altre altri altro
    anche ancora anni anno avanti aveva avevano avere c che chi ci ciò cioè circa col come con contro
    cosa così cui da dagli dai dal dall dalla dalle dallo davanti degli dei del dell della delle dello
    dentro deve di dice dopo dove due durante e è ed egli era erano essere fa fare fatto fino fra fu
    furono già giorni giorno gli ha hai hanno ho i ieri il in infatti invece io l la là le lei li lo
    loro lui ma mai me meno mentre mi mio molte molti molto mondo ne né negli nei nel nell nella nelle
    nello nessun niente noi non nostra nostro nulla nuova nuovo o oggi ogni oltre ora per perché però
    più poi poiché possono prima primo proprio può qua qual quale quali qualche quando quanto quasi
    quella quelle quelli quello questa queste questi questo qui quindi s sarà sarebbe se secondo sei
    sempre senza si sia siamo solo sono sopra sotto sta stata state stati stato stesso su sua sue sugli
    sui sul sull sulla sulle suo suoi tale tanto te ti tra tre troppo tu tutta tutte tutti tutto un una
    uno va verso vi via voi volta volte lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio
    febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre detto""",
    "pt": """a à ainda além algo alguns ano anos antes ao aos apenas após aquele aquela as às assim
    até bem cada
    com como contra da das de dela dele deles depois desde dessa desse desta deste dia dias disse do
    dois dos duas durante e é ela elas ele eles em embora enquanto entre era eram essa essas esse esses
    esta está estão estar estas estava este estes eu foi foram há havia hoje isso isto já lhe mais mas
    me mesmo meu minha muito muitos na nas nem nenhum no nos nós nossa nosso num numa não o onde ontem
    os ou outra outras outro outros para pela pelas pelo pelos pode podem por porque quando quanto que
    quem são se segundo seja sem sendo ser será seria seu seus só sob sobre sua suas também tão tem têm
    tendo ter teve tinha toda todas todo todos três tudo um uma umas uns vai você vez segunda-feira
    terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio
    junho julho agosto setembro outubro novembro dezembro afirmou primeira primeiro""",
    "nl": """aan aangezien achter al alle alleen als altijd andere bij binnen daar daarom dan dat
    de deze die dit
    doen door dus een eens eerste en er gaan gaat geen geweest haar had hadden hebben heeft hem het hier
    hij hoe hun ik in is ja jaar kan kunnen maar me meer men met mijn moet moeten na naar niet nieuwe
    nog nu of om omdat onder ons ook op over sinds te tegen ten ter toch toen tot twee u uit van veel
    vanaf voor waar waren was wat we wel werd werden wie wil worden wordt zal ze zei zich zij zijn zo
    zonder zou zouden maandag dinsdag woensdag donderdag vrijdag zaterdag zondag volgens""",
    "pl": """a aby ale albo ani aż bardzo bez bo być był była było były będą będzie bym by chce
    choć co czy czyli
    dla dlatego do dwa go gdy gdzie i ich im inne innych ja jak jako je jednak jego jej jest jestem
    jeszcze jeśli już każdy kiedy kilka która które którego której który których którym którzy lub ma
    mają mi może można mnie mu my na nad nam nas nawet nich nie nie niego niej nim nowy o od on ona one
    oni oraz po pod podczas ponad ponieważ poza przed przede przez przy r roku również są się sobie
    swoje swój ta tak także tam te tego tej ten też to trzeba tu tych tylko tym u w we wszystkich
    wszystko więc właśnie z za został została zostały że ze żeby lat powiedział poniedziałek wtorek
    środa środę czwartek piątek sobota sobotę niedziela niedzielę stycznia lutego marca kwietnia maja
    czerwca lipca sierpnia września października listopada grudnia dnia godz""",
    "tr": """acaba ama ancak artık aslında ayrıca az bana bazı belki ben benim bir biri birkaç
    birçok biz bize bu
    buna bunda bundan bunlar bunu bunun çok çünkü da daha de değil diğer diye dolayı eden ederek edilen
    en etti fakat gibi göre hem hep hepsi her hiç için içinde ile ilgili ilk ise işte kadar karşı ki kim
    kimse konusunda mı mi mu mü nasıl ne neden nerede niye o olan olarak oldu olduğu olduğunu olması on
    ona ondan onlar onun oysa önce önemli sadece sanki şey şu siz sonra tarafından tüm üzerinde üzere
    var ve veya verdi ya yani yaptığı yapılan yeni yer yıl yılında yine yok zaman dedi söyledi belirtti
    ifade pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran
    temmuz ağustos eylül ekim kasım aralık""",
    "ar": """في من على إلى الى أن ان التي الذي عام عن أو او مع كان هو هي ما هذه هذا بعد بين كما وقد
    لا كانت ذلك
    وفي وهو وهي حيث قد ثم حتى إن كل غير لم لن قبل عند عندما أي اي فيها فيه منها منه به بها له لها لهم
    خلال أكثر اكثر وكان وكانت يوم اليوم أمس منذ ومن وعلى وإلى بن أحد تم وأن التى الذين إذا لكن ولكن أيضا
    ايضا نحو ضد قال وقال وأضاف وأشار يكون تكون ولا وما أنه انه أنها بأن""",
    # pairs of characters, as `text.unspaced` parts these languages; one alone is what stands between others
    "zh": """表示 我们 我們 你们 自己 可以 已经 已經 以及 目前 此次 进行 進行 没有 沒有 一个 一個 一名
    一些 一次 因为 因為 由于 由於 如果 但是 不过 不過 所以 而且 并且 並且 其中 其他 通过 通過 根据 根據
    对于 對於 关于 關於 为了 為了 成为 成為 作为 作為 认为 認為 指出 报道 報導 称为 今天 昨天 明天 今日
    昨日 当天 當天 当日 當日 今年 去年 明年 日前 近日 此前 之前 之后 之後 以来 以來 同时 同時 同样 可能
    需要 应该 應該 能够 能夠 不会 不會 不能 将会 將會 正在 仍然 仍有 继续 繼續 有关 有關 相关 相關 包括
    之间 之間 期间 期間 时间 時間 时候 時候 方面 问题 問題 情况 情況 记者 記者 消息 发布 發布 发表 發表
    年 月 日 号 號 时 時 分 人 名 个 個 第 在 是 有 和 与 與 为 為 对 對 从 從 被 把 由 向 将 將 并 並
    而 但 或 及 等 则 則 不 到 上 中 下 前 后 後 内 內 外 说 說 称 稱 据 據 以""",
    "ja": """こと もの ため よう これ それ 年 月 日 時 分 人 者 的 中 内 前 後 上 下 今 同 氏 約 第 等
    大 小 新 別 目 間 方 何 言 行 出 来 見 受 述 語 話 思 求 示 発表 今回 今年 昨年 来年 今日 昨日 明日
    同日 当時 現在 以上 以下 以降 場合 可能 必要 今後 前日 翌日 午前 午後 関係 状況 問題 影響 記者 会見""",
    "ko": """그리고 그러나 하지만 또한 또 및 등 이날 오늘 어제 내일 올해 지난해 지난 이번 그는 그가 그의
    것으로 것은 것이 있다 있는 있으며 했다 한다 하는 하고 됐다 된다 되는 말했다 밝혔다 전했다 위해 대해
    대한 통해 따르면 관련 가운데 때문에 이후 이전 다시 모두 함께 더 수 것 중 때 년 월 일 명 이 그 저 한
    할 될""",
}
# characters of grammar: a Chinese pair with one of them is no word, or none that tells a topic
CHINESE_GRAMMAR = frozenset("的了着著们們这這那哪他她它也就都还還吗嗎呢吧很")

STOPWORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split()) for language, words in _WORDS.items()
}
_EVERY = frozenset().union(*(STOPWORDS[language] for language in ("en", "de", "es", "fr", "it")))


def stopwords(language: str) -> frozenset[str]:
    """Return the stop words of a language; of the five main ones together where the language is unknown."""
    return STOPWORDS.get(language, _EVERY)
