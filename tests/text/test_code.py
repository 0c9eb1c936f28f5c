"""Style sheets and scripts before a text go; real text stays, brackets and all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.code import is_code, without_code

TEXT = (
    "The dam of Oberau has held, the council said on Monday after the worst storm in thirty years.\n\n"
    "It stands."
)


@pytest.mark.parametrize(
    "code",
    [
        "search AND { margin: 0 }",
        ".a{color:red}",
        ".logo{display: block;text-indent: -1000px;width: 330px;}",
        "h1, h2,\np.lead > a:hover {\n  font-size: 12px;\n  color: #fff\n}",
        "@media (max-width:480px){.box{width:100% !important}} .b{float:left}",
        "@font-face { font-family: 'Lenne'; src: url(a.woff) }",
        "/* navigation */ #nav{padding:0 2px}",
        "var d_names = new Array('Monday', 'Tuesday',\n'Wednesday');",
        "function show(id) {\n  if (id) {\n    hide();\n  }\n}",
        "window.dataLayer = window.dataLayer || [];\ndataLayer.push({'a': 1});",
        "$(document).ready(function() {\n  open();\n});",
        "<!-- ad --> (function(){ var a = 1; })();",
    ],
)
def test_code_in_front_goes(code: str) -> None:
    assert is_code(code)
    assert without_code(f"{code}\n{TEXT}") == TEXT
    assert without_code(f"Dam holds\n{code}\n\n{TEXT}") == f"Dam holds\n{TEXT}"
    assert without_code(code) == ""


def test_what_stands_on_the_same_line_stays() -> None:
    assert without_code(f".a{{color:red}} {TEXT}") == TEXT


@pytest.mark.parametrize(
    "line",
    [
        "The mayor {sic: major} said so.",
        "He wrote: {color: red} is what the sign said? Nobody knew why {color: red} was there.",
        "The set {x : x > 0} has no largest member",
        "Let us go, said the mayor; it was late;",
        "Function follows form (as the architect said)",
        "if (and only if) the council agrees",
        "Window. Document. Two words that the judge read out",
        "const was the word he used = never",
        "$(5) million for the dam",
        "@oberau: The dam holds",
    ],
)
def test_real_text_stays(line: str) -> None:
    assert not is_code(line)
    assert without_code(f"{line}\n\n{TEXT}") == f"{line}\n\n{TEXT}"


def test_code_that_an_article_shows_stays() -> None:
    text = f"{TEXT}\n\n.a{{color:red}}\n\nSo it is written."
    assert without_code(text) == text


@given(st.text(alphabet="ab.#@:;{}(= \n/*<!->", max_size=200))
def test_nothing_is_added_and_twice_is_once(text: str) -> None:
    bare = without_code(text)
    assert len(bare) <= len(text)
