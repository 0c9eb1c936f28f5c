"""Whether a sentence is whole: it ends like one and closes what it opens."""

__all__ = ["is_whole"]

_ENDS = frozenset('.!?"“”»’)。！？｡」』）।॥។៕။')
_WITHOUT_STOP = frozenset({"th", "lo"})  # whose sentences end with a blank or their line
_CLOSING = frozenset('"“”»’')
_OPENING = frozenset('"“„«»')
_STOPS = frozenset(".!?…,:;)]'")
_STOPPED = frozenset({"en", "de", "es", "fr", "it", "pt"})  # whose sentences end with a stop, in or outside
_PREFIX = 5
_GOES_ON = frozenset(",;:)")  # with which no sentence begins
_PAIRED = (("(", ")"), ("（", "）"), ("「", "」"), ("『", "』"), ("«", "»"))


def is_whole(text: str, language: str) -> bool:
    """Tell whether a sentence ends like one and closes the quotations and brackets that it opens."""
    if text.endswith("..."):
        return False  # where a teaser is cut: "The company said that it would ..."
    if text[:1] in _GOES_ON:
        return False
    if text[:1].islower() and not text[1:2].isupper() and "-" not in text[:_PREFIX]:
        return False  # what a false full stop left; "iPhones sell", "al-Merin fell"
    if text[-1:] not in _ENDS and language not in _WITHOUT_STOP:
        return False
    if language in _STOPPED and _is_headline(text):
        return False
    return _is_closed(text)


def _is_headline(text: str) -> bool:
    """Tell whether there is no stop at the end, nor before the quotation mark: 'Her "miracle dam"'."""
    if text[-1:] not in _CLOSING or text[:1] in _OPENING:
        return False
    return text.rstrip(" \u00a0" + "".join(_CLOSING))[-1:] not in _STOPS


def _is_closed(text: str) -> bool:
    """Tell whether all quotations and brackets that a text opens are closed."""
    if text.count('"') % 2 or any(text.count(one) != text.count(other) for one, other in _PAIRED):
        return False
    return (text.count("“") + text.count("”") + text.count("„")) % 2 == 0
