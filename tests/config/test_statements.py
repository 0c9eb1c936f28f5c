"""On which line of a TOML text a key stands."""

import tomllib

from hypothesis import given
from hypothesis import strategies as st

from newsdesk.config.statements import line_of, split_lines, statements

TEXT = '''
a = 1
b.c = [
  1, # ]
  [2],
]
"d e" . 'f' = """
[no header]
x = 2
"""
[t]
  g = { h = "=" , i = [ 1 ] }
# [comment]
[t."u v".w] # "x"
j = "]\\"="
[[k]]
l = 1
'''


def test_every_statement_has_its_lines_and_path() -> None:
    assert [(one.path, one.first + 1, one.last + 1) for one in statements(TEXT)] == [
        (("a",), 2, 2),
        (("b", "c"), 3, 6),
        (("d e", "f"), 7, 10),
        (("t",), 11, 11),
        (("t", "g"), 12, 12),
        (("t", "u v", "w"), 14, 14),
        (("t", "u v", "w", "j"), 15, 15),
        (("k",), 16, 16),
        (("k", "l"), 17, 17),
    ]


def test_a_key_inside_a_value_stands_where_the_value_stands() -> None:
    assert line_of(TEXT, ("t", "g", "i")) == 12
    assert line_of(TEXT, ("t", "missing")) == 11
    assert line_of(TEXT, ("missing",)) is None


@given(st.lists(st.sampled_from(["a\r\n", "\n", "b\u2028c\n", "\x0c\x0b\n", "end"]), max_size=9))
def test_only_a_newline_ends_a_line(parts: list[str]) -> None:
    text = "".join(parts)
    lines = split_lines(text)
    assert "".join(lines) == text
    assert all(line.count("\n") <= 1 and not line.rstrip("\n").count("\n") for line in lines)


keys = st.text(st.characters(codec="ascii", min_codepoint=97, max_codepoint=122), min_size=1, max_size=4)
values = st.sampled_from(
    ["1", '"x"', "'''\n[y]\nz = 1\n'''", "[\n 1,\n]", "{ a = 1 }", '"""\n"""', "[[1], [\n2]]"]
)


@given(st.dictionaries(keys, values, max_size=6), st.sampled_from(["", "\n", "# a = [\n"]))
def test_the_line_of_every_key_is_the_one_that_begins_with_it(pairs: dict[str, str], between: str) -> None:
    text = between.join(f"{key} = {value}\n" for key, value in pairs.items())
    assert set(tomllib.loads(text)) == set(pairs)
    lines = text.split("\n")
    for key in pairs:
        row = line_of(text, (key,))
        assert row is not None
        assert lines[row - 1].startswith(f"{key} = ")
