"""Names of people in Chinese, Japanese and Korean texts, where a title stands beside them or a dot within.

县长林海波, 总统泽连斯基, 萨姆·奥特曼; 小林明子知事, プーチン大統領; 박지훈 군수. Without a lexicon other
names cannot be told from words; whoever is named so once is known in the whole text.
"""

import re
from collections import Counter

from newsdesk.text.cjk_roles import ROLES_JA, ROLES_KO, ROLES_ZH
from newsdesk.text.terms import fold
from newsdesk.text.unspaced import SPELLING, dotted_names, is_glued

__all__ = ["people"]

_SURNAMES_ZH = (
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程"
    "曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖"
    "邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔习習"
    "温"
)
_SURNAMES_KO = (
    "김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구민진지엄채원천방공현함변염"
)
# what stands behind a Chinese name
_BEHIND_ZH = (
    r"(?=[，。、：；！？（）“”《》\s]|表示|说|說|称|稱|指出|强调|強調|认为|認為|宣布"
    r"|[在对對向于於已将將也和与與等的就因被到出会會今昨周]|\d|$)"
)
_NO_NAME_JA = "県市町村国省会社部長同前元現新副都府庁党各両内外相務大政首議員者名人日月年時"
_PATTERNS = {
    "zh": re.compile(
        rf"(?:{ROLES_ZH})(?:(?P<name>[{_SURNAMES_ZH}][\u4e00-\u9fff]{{1,2}}?){_BEHIND_ZH}"
        rf"|(?P<foreign>[{SPELLING}]{{3,8}}))"
    ),
    "ja": re.compile(
        rf"(?:(?<![\u4e00-\u9fff々])(?P<name>(?:(?![{_NO_NAME_JA}])[\u4e00-\u9fff々]){{2,5}})"
        rf"|(?P<foreign>[\u30a1-\u30fa\u30fc]{{3,12}}))(?:{ROLES_JA}|氏|さん)"
    ),
    "ko": re.compile(rf"(?<![가-힣])(?P<name>[{_SURNAMES_KO}][가-힣]{{2}})(?P<foreign>) (?:{ROLES_KO})"),
}


def people(text: str, language: str) -> Counter[str]:
    """Return the keys of people whom a text names so, with how often it names them."""
    pattern = _PATTERNS.get(language)
    if pattern is None or not is_glued(text):
        return Counter()
    found = dotted_names(text)
    named = {match["name"] or match["foreign"] for match in pattern.finditer(text)}
    for name in named - {""} - found.keys():
        found[fold(name)] = text.count(name)
    return found
