import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.extract.decode import decode

TEXT = "Zürich, Kraków, “quoted” – naïve façade"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_is_known_by_itself(encoding: str) -> None:
    assert decode(TEXT.encode(encoding)) == TEXT


def test_valid_utf8_wins_over_a_wrong_declaration() -> None:
    assert decode(TEXT.encode(), "text/html; charset=iso-8859-1") == TEXT
    assert decode(b"<meta charset=windows-1250>" + TEXT.encode()).endswith(TEXT)


def test_one_bad_byte_spoils_one_character_and_no_page() -> None:
    page = ("Österreich überlegt. " * 50).encode() + b"caf\xe9 " + b"na\x96und " + b"\x81"
    text = decode(page, "text/html")
    assert text.startswith("Österreich überlegt. " * 50)
    assert "café na–und" in text


def test_header_comes_before_meta() -> None:
    page = b'<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">\xb1'
    assert decode(page, "text/html; charset=iso-8859-2").endswith("ą")
    assert decode(page).endswith("╠")


@pytest.mark.parametrize(
    ("label", "data", "text"),
    [
        ("iso-8859-1", b"\x93quoted\x94 \x80 5", "“quoted” € 5"),
        ("latin1", b"stra\xdfe \x96 ja", "straße – ja"),
        ("gb2312", "中国新闻".encode("gb18030"), "中国新闻"),
        ("shift_jis", "日本のニュース①".encode("cp932"), "日本のニュース①"),
        ("euc-kr", "한국 뉴스".encode("cp949"), "한국 뉴스"),
        ("windows-1251", "Новости".encode("cp1251"), "Новости"),
    ],
)
def test_labels_mean_what_browsers_mean(label: str, data: bytes, text: str) -> None:
    assert decode(data, f"text/html; charset={label}") == text


def test_the_xml_declaration_counts() -> None:
    feed = "<?xml version='1.0' encoding='ISO-8859-2'?><t>Łódź</t>".encode("iso-8859-2")
    assert "Łódź" in decode(feed, "application/xml")


def test_without_any_word_statistics_decide() -> None:
    text = "Министр заявил, что переговоры будут продолжены на следующей неделе в столице. " * 4
    assert decode(text.encode("cp1251")) == text
    german = "Über die Straße fährt täglich der größte Bus, fügte der Bürgermeister hinzu. " * 4
    assert decode(german.encode("cp1252")) == german


@pytest.mark.parametrize(
    "label", ["utf-7", "rot13", "base64", "idna", "unicode_escape", "no-such", "zip", "mbcs"]
)
def test_labels_that_are_no_encodings_are_ignored(label: str) -> None:
    assert decode(b"plain \xe9t\xe9", f"text/html; charset={label}") == "plain été"


def test_seven_bit_japanese() -> None:
    assert decode("日本".encode("iso2022_jp"), "text/html; charset=iso-2022-jp") == "日本"


@given(
    st.binary(max_size=300),
    st.sampled_from([None, "text/html; charset=utf-8", 'x; charset="big5"', "charset="]),
)
def test_any_bytes_become_some_text(data: bytes, header: str | None) -> None:
    assert isinstance(decode(data, header), str)


@given(st.text(min_size=1))
def test_utf8_comes_back_as_it_was(text: str) -> None:
    page = "ä€" + text + "日本"
    assert decode(page.encode("utf-8", "ignore")) == page.encode("utf-8", "ignore").decode()
