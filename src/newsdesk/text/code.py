"""Style sheets and scripts that a scraper left among a text's first lines: "#nav{margin:0}", "var x = 1;"."""

import re

__all__ = ["is_code", "without_code"]

_FRONT = 60  # lines among which code is looked for
_PARAGRAPH = 80  # characters of a line that is one, with its stop: from there on nothing is taken out
_LONGEST = 20_000  # characters of one block of code
_WORDS = 3  # bare words of a selector at most: prose has more before its bracket
_ENDED = re.compile(r"""[.!?…]["'”“»)\]]*$""")
_SELECTOR = re.compile(r"(?:[^{};\n]|,[ ]*\n){0,300}\{")
_SENTENCE = re.compile(r"\w[.!?…]\s|[“”„«»?!…]|:$")
_PLACE = re.compile(r"[.#@:>*\[\]()=~+]")  # signs that a word of a selector has and one of prose has not
_PROPERTY = re.compile(
    r"\s*(?:-(?:webkit|moz|ms|o)-|\*|--)?(?:align|animation|appearance|background|border|bottom|box|clear|clip"
    r"|color|content|cursor|display|fill|filter|flex|float|font|gap|grid|height|justify|left|letter-spacing"
    r"|line-height|list-style|margin|max-(?:width|height)|min-(?:width|height)|object|opacity|outline|overflow"
    r"|padding|pointer-events|position|right|src|text|top|transform|transition|user-select|vertical-align"
    r"|visibility|white-space|width|word|z-index|zoom)(?:-[a-z]+)*\s*:\s*\S"
)
_DECLARED = re.compile(r"\s*[-*\w]+\s*:\s*\S")
_COMMENT = re.compile(r"/\*.{0,2000}?\*/|<!--.{0,2000}?-->|<!--|-->|//<?!?\[CDATA\[|//\]\]>", re.DOTALL)
_SCRIPT = re.compile(
    r"(?:(?:var|let|const)\s+[\w$]+\s*[=;]|(?:async\s+)?function\b\s*[\w$]*\s*\(|[!(]\s*function\s*\("
    r"|(?:window|document)\.\w+\s*[.(=\[|]|(?:\$|jQuery)\s*(?:\.\w|\((?:document|window|function|this|[\"']))|try\s*\{|if\s*\([^\n]*\)\s*\{"
    r"|[\w$]+(?:\.[\w$]+)*\s*=\s*(?:[\[{(]|new\s|function\b|[\w$.]+\()|[\w$]+(?:\.[\w$]+)+\([^\n]*\);)"
)
_STATEMENT = re.compile(r"[})\]]|//|[^\n]*[;{},]\s*$", re.MULTILINE)  # a line that goes on with a script


def without_code(text: str) -> str:
    """Return the text without the style sheets and scripts before its first paragraph; else as it is."""
    kept, at, taken = [], 0, False
    for _ in range(_FRONT):
        if end := _code(text, at, within=taken):
            at, taken = end, True
            continue
        taken = False
        cut = text.find("\n", at)
        line = text[at : cut if cut >= 0 else len(text)].strip()
        if cut < 0 or (len(line) >= _PARAGRAPH and _ENDED.search(line)):
            break
        kept.append(text[at : cut + 1])
        at = cut + 1
    return ("".join(kept) + text[at:]).strip() if at and len("".join(kept)) < at else text


def is_code(text: str) -> bool:
    """Tell whether a line or sentence opens with a rule of a style sheet or with a statement of a script."""
    return _code(text, 0, within=False) > 0


def _code(text: str, at: int, *, within: bool) -> int:
    """Return where the code that stands at a place ends, with the white space behind it; 0 if none does.

    `within` says that code stood right before.
    """
    comment = _COMMENT.match(text, at)
    end = comment.end() if comment else _style(text, at) or _script(text, at, within=within)
    while 0 < end < len(text) and text[end].isspace():
        end += 1
    return end


def _style(text: str, at: int) -> int:
    """Return the end of a rule: a selector, and a bracket with declarations of known properties."""
    found = _SELECTOR.match(text, at)
    if not found:
        return 0
    selector = found.group()[:-1].strip()
    words = [word for word in re.split(r"[\s,]+", selector) if word and not _PLACE.search(word)]
    if _SENTENCE.search(selector) or len(words) > _WORDS * (1 + selector.count(",")):
        return 0
    if selector.startswith("@"):
        return _closed(text, found.end() - 1)
    end = text.find("}", found.end(), found.end() + _LONGEST)
    declared = [part for part in text[found.end() : end].split(";") if part.strip()] if end > 0 else []
    known = any(_PROPERTY.match(part) for part in declared)
    return end + 1 if known and all(_DECLARED.match(part) for part in declared) else 0


def _script(text: str, at: int, *, within: bool) -> int:
    """Return the end of a statement: its line, or the bracket that closes what it opens."""
    if not (_SCRIPT.match(text, at) or (within and _STATEMENT.match(text, at))):
        return 0
    cut = text.find("\n", at)
    cut = cut if cut >= 0 else len(text)
    opened = text.find("{", at, cut)
    line = text[at:cut]
    if opened >= 0 and line.count("{") > line.count("}") and (end := _closed(text, opened)):
        cut = text.find("\n", end) if text.find("\n", end) >= 0 else len(text)
    return cut


def _closed(text: str, opened: int) -> int:
    """Return the place behind the bracket that closes the one at a place; 0 if none does."""
    depth = 0
    for found in re.compile(r"[{}]").finditer(text, opened, opened + _LONGEST):
        depth += 1 if found.group() == "{" else -1
        if depth == 0:
            return found.end()
    return 0
