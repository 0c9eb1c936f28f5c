"""Who says what in the samples: for each direct quote of four words or more, how it begins and its speaker.

Fragments that the writer quotes without a person behind them (a letter, a document) are left out.
"""

__all__ = ["QUOTES"]

QUOTES: dict[str, tuple[tuple[str, str], ...]] = {
    "astrolabium-port-calder-gefunden": (
        ("Der Knoten hat ihn verraten", "Moira Quill"),
        ("Ich habe es in der", "Lucian Abery"),
    ),
    "brunsee-cup-final-grundt": (
        ("I told Lasse to stay", "Yara Belkov"),
        ("I’m glad that he has", "Yara Belkov"),
        ("The bulbs have to go", "Lasse Grundt"),
    ),
    "gezeitenmuseum-eroeffnet": (
        ("Das Meer kennt keinen rechten", "Noor Ellwood"),
        ("Wir wollen kein Tempel sein,", "Bettany Crewe"),
    ),
    "grauvelt-bridge-trial-opens": (
        ("I never took a coin", "Tibor Grauvelt"),
        ("I took the blame for", "Tibor Grauvelt"),
        ("rent for a signature", "Ines Morvath"),
        ("There are 400 pages of", "Casimir Dollt"),
        ("and the prosecution has read", "Casimir Dollt"),
    ),
    "grauvelt-falschaussage-prozess": (
        ("Ein einziges Mal, und da", "Tibor Grauvelt"),
        ("Wer vierzehnmal einsteigt, vergisst das", "Jaromir Wend"),
    ),
    "grauvelt-pilot-testifies": (
        ("I said to him: Minister,", "Anselm Roake"),
        ("He laughed, but he asked", "Anselm Roake"),
        ("Because I have a mortgage,", "Anselm Roake"),
    ),
    "grauvelt-urteil-hafenbruecke": (("Der Angeklagte hat sein Amt", "Malwine Tross"),),
    "halvorn-folding-reader": (
        ("People kept telling us they", "Petra Lindqvarn"),
        ("It’s a lovely object in", "Osric Danes"),
        ("the warehouse is full before", "Petra Lindqvarn"),
    ),
    "halvorn-kartellstrafe": (("Die Kundschaft hat für jedes", "Sunniva Harg"),),
    "halvorn-leaf-vorgestellt": (
        ("Wir wollten ein Gerät bauen,", "Petra Lindqvarn"),
        ("Leser sind keine Mieter", "Petra Lindqvarn"),
    ),
    "halvorn-price-fixing-appeal": (("A recommendation that ends in", "Sunniva Harg"),),
    "hohenmarsch-deich-gebrochen": (
        ("Die Sörne führte etwas mehr", "Carsten Ohlhoff"),
        ("Wir haben die Strecke im", "Wiebke Tadsen"),
    ),
    "hohenmarsch-dyke-warning": (
        ("It was filed, and it", "Wiebke Tadsen"),
        ("I take responsibility for that.", "Wiebke Tadsen"),
        ("We cannot leave this to", "Carsten Ohlhoff"),
    ),
    "kaltenried-derailment-embankment": (("The water looked for another", "Konrad Maybach"),),
    "kaltenried-zugunglueck-zahlen": (("Wir haben für jeden einen", "Gesa Lührmann"),),
    "kestrel-museum-guards-cut": (
        ("We were told that the", "a former guard"),
        ("It was a decision that", "Lucian Abery"),
        ("It’s a sailor’s knot, and", "Moira Quill"),
    ),
    "kestrel-museum-theft": (
        ("They knew which case they", "Moira Quill"),
        ("Every dealer in the world", "Lucian Abery"),
        ("Whoever has it owns something", "Lucian Abery"),
    ),
    "lennerau-flood-44-rescued": (
        ("We have now knocked on", "Jens Kappold"),
        ("The sirens went at four", "Almut Reisner"),
    ),
    "lennerau-hochwasser-gerettete": (
        ("Das Schlimmste ist überstanden, aber", "Almut Reisner"),
        ("Er hat uns gefragt, warum", "Jens Kappold"),
    ),
    "lennerau-tarve-hochwasser": (
        ("So schnell haben wir die", "Jens Kappold"),
        ("Bleiben Sie oben und warten", "Almut Reisner"),
    ),
    "openai-vorstand-spricht-mit-altman": (("Dass Altman nur einen Tag", "The Verge"),),
    "pokalfinale-brunsee-ostermoor": (
        ("Ich wollte eigentlich nur noch", "Lasse Grundt"),
        ("den man seinen Enkeln nicht", "Yara Belkov"),
        ("Uns haben vier Minuten gefehlt", "Iven Sorel"),
    ),
    "seagrass-carbon-study": (
        ("We expected the gap to", "Oda Fenwright"),
        ("The plants are in more", "Oda Fenwright"),
        ("It is one bay, with", "Piers Oakhanger"),
        ("I would like to see", "Piers Oakhanger"),
    ),
    "seegras-kohlenstoff-studie": (("Seegras ist ein Gärtner, der", "Oda Fenwright"),),
    "sundbahn-lohnstreit-fronten": (
        ("Wir sind einander einen halben", "Henrike Brodow"),
        ("und zwar nicht den Aktionären,", "Falk Immerthal"),
    ),
    "sundbahn-pay-deal": (("The telephone stays silent now,", "Henrike Brodow"),),
    "sundbahn-streik-beginnt": (
        ("Meine Leute werden im Schnitt", "Henrike Brodow"),
        ("Wir hatten für Mittwoch einen", "Falk Immerthal"),
        ("Ich bin Krankenschwester, ich kann", "Uta Wesseloh"),
    ),
    "sundbahn-zug-entgleist-kaltenried": (
        ("Es hat geruckt, dann lag", "Merle Andresow"),
        ("Wir haben Leitern aus der", "Hinrich Bolte"),
    ),
    "tessarand-belegschaft-protest": (
        ("Die Zahl stammt aus dem", "Mirela Castan"),
        ("Bei uns gilt: Im Zweifel", "Rahel Tomm"),
    ),
    "tessarand-felt-reinstated": (
        ("We measured the wrong thing,", "Duncan Ostrow"),
        ("Mirela and I will have", "Jorun Felt"),
    ),
    "tessarand-removes-felt": (
        ("I was asked to certify", "Jorun Felt"),
        ("Research tells us what is", "Mirela Castan"),
    ),
    "tide-museum-opens": (
        ("Visitors come in by a", "Noor Ellwood"),
        ("No one will ever see", "Noor Ellwood"),
        ("We’ve had tides here for", "Jory Pask"),
    ),
    "valdorn-leitzins-erhoeht": (("Viele haben auf eine Atempause", "Dorit Hallwachs"),),
    "valdorn-rate-rise": (
        ("We have climbed high enough", "Leopold Arnsvik"),
        ("That is not the same", "Leopold Arnsvik"),
        ("He has taken off his", "Perpetua Lang"),
    ),
    "valdorn-rate-rise-copy": (
        ("We have climbed high enough", "Leopold Arnsvik"),
        ("That is not the same", "Leopold Arnsvik"),
        ("He has taken off his", "Perpetua Lang"),
    ),
}
