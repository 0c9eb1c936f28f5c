"""Datelines, lines of the page and openings of sentences as newspapers of East Asia write them."""

import re

from newsdesk.model import Span

__all__ = ["behind_dateline", "goes_on", "is_line_of_page", "opens_with_pronoun"]

_REACH = 60  # characters of a dateline
_LEFT = 10  # characters that must be left of the sentence
# 新华社北京11月17日电（记者 …）, 中新网…, 【ソウル＝共同】, (서울=연합뉴스) 김철수 기자 =
_DATELINE = re.compile(
    r"(?:[（(]?[^\s，。、（(）)“”]{2,20}?\d{1,2}日[电電讯訊](?:\s?[（(][^（）()]{1,30}[）)])?|【[^【】]{2,25}】"
    r"|\([^()\n]{1,12}=[^()\n]{2,12}\)\s(?:[^\s=]{2,4}(?:\s특파원|\s기자)\s?=)?|（[^（）\n]{2,12}(?:讯|訊|电|電)）)\s*"
)
_PAGE = re.compile(
    r"^(?:责任编辑|責任編輯|编辑|編輯|责编|責編|来源|來源|原标题|原標題|作者|图片来源|圖片來源|资料图|資料圖"
    r"|版权|版權|扫码"
    r"|【写真|写真[：:]|＞＞|関連記事|【関連|【あわせて|無断転載|사진[=:]|저작권자|무단)"
    r"|(?:扫描二维码|关注我们|点击(?:查看|阅读|下载)|下载客户端|版权所有|未经授权|續看全文"
    r"|続きを読む|会員限定|有料会員|無断転載|この記事は|무단 ?전재|재배포 ?금지)"
)
_PRONOUNS = {
    "zh": r"(?:他们|她们|它们|他|她|它|其|前者|后者|後者|两人|二人|兩人|双方|雙方)(?!们|国|國|乡|鄉|人)",
    "ja": (
        r"(?:彼ら|彼女|彼|同氏|同社|同県|同省|同市|同行|同庁|同署|これ|それ|こうした|そうした|両者|両氏|2人)"
        r"(?=[はがもをにで、のら])"
    ),
    "ko": r"(?:그는|그가|그녀는|그녀가|그들은|이는|이들은|이 회사는)(?=\s)",
}
_LEANING = {
    "zh": (
        r"(?:但|不过|不過|然而|因此|所以|此外|另外|同时|同時|对此|對此|此后|此後|随后|隨後|而且|这|這|该|該"
        r"|上述|其中)"
    ),
    "ja": r"(?:しかし|だが|ただ|一方|また|そのため|このため|さらに|これに対|その|この|あの|そこ|ここ)",
    "ko": r"(?:그러나|하지만|또한|또|이에|그리고|따라서|한편|이후|이 같은|이런)(?=\s|,)",
}
_OPENS_WITH_PRONOUN = {language: re.compile(words) for language, words in _PRONOUNS.items()}
_LEANS = {language: re.compile(words) for language, words in _LEANING.items()}


def behind_dateline(text: str, span: Span) -> Span:
    """Return the span of a sentence without its dateline."""
    found = _DATELINE.match(text, span.start, min(span.end, span.start + _REACH))
    return Span(found.end(), span.end) if found and span.end - found.end() >= _LEFT else span


def is_line_of_page(sentence: str) -> bool:
    """Tell whether a line names an editor, a source or a picture, or asks to read on."""
    return _PAGE.search(sentence) is not None


def opens_with_pronoun(sentence: str, language: str) -> bool:
    """Tell whether a sentence opens with a pronoun, or with "the company" in one character."""
    return language in _OPENS_WITH_PRONOUN and _OPENS_WITH_PRONOUN[language].match(sentence) is not None


def goes_on(sentence: str, language: str) -> bool:
    """Tell whether a sentence opens with a word that goes on from the one before."""
    return language in _LEANS and _LEANS[language].match(sentence) is not None
