"""Small numbers written as words, and the words that multiply (data for `dates` and `numbers`)."""

__all__ = ["NUMBER_WORDS", "SCALES"]


def _counted(text: str, first: int = 1) -> dict[str, int]:
    return {
        word: first + at for at, group in enumerate(text.split()) for word in group.split("/") if word != "-"
    }


NUMBER_WORDS: dict[str, dict[str, int]] = {
    "de": _counted(
        "ein/eine/einen/einem/einer/eines zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn"
        " vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig"
    )
    | {"dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80}
    | {"neunzig": 90, "hundert": 100, "tausend": 1000},
    "en": _counted(
        "a/an/one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
        " sixteen seventeen eighteen nineteen twenty"
    )
    | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90},
    "es": _counted(
        "un/una/uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
        " dieciséis diecisiete dieciocho diecinueve veinte"
    )
    | {"treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80}
    | {"noventa": 90, "cien": 100, "doscientos": 200, "trescientos": 300, "quinientos": 500},
    "fr": _counted(
        "un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
        " dix-sept dix-huit dix-neuf vingt"
    )
    | {"trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "cent": 100},
    "it": _counted(
        "un/una/uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici"
        " quindici sedici diciassette diciotto diciannove venti"
    )
    | {"trenta": 30, "quaranta": 40, "cinquanta": 50, "sessanta": 60, "settanta": 70, "ottanta": 80}
    | {"novanta": 90, "cento": 100, "duecento": 200, "trecento": 300, "cinquecento": 500},
    "pt": _counted(
        "um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze quatorze/catorze"
        " quinze dezesseis dezessete dezoito dezenove vinte"
    )
    | {"trinta": 30, "quarenta": 40, "cinquenta": 50, "sessenta": 60, "setenta": 70, "oitenta": 80}
    | {"noventa": 90, "cem": 100, "duzentos": 200, "trezentos": 300, "quinhentos": 500},
}

SCALES: dict[str, dict[str, float]] = {
    "de": {"tausend": 1e3, "mio": 1e6, "million": 1e6, "millionen": 1e6, "mrd": 1e9, "milliarde": 1e9}
    | {"milliarden": 1e9, "billion": 1e12, "billionen": 1e12},
    "en": {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9}
    | {"trillion": 1e12},
    "es": {"mil": 1e3, "millón": 1e6, "millones": 1e6, "billones": 1e12, "billón": 1e12},
    "fr": {"mille": 1e3, "million": 1e6, "millions": 1e6, "milliard": 1e9, "milliards": 1e9},
    "it": {"mila": 1e3, "mille": 1e3, "milione": 1e6, "milioni": 1e6, "miliardo": 1e9, "miliardi": 1e9},
    "pt": {"mil": 1e3, "milhão": 1e6, "milhões": 1e6, "bilhão": 1e9, "bilhões": 1e9, "mil milhões": 1e9},
}
