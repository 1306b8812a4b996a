"""How likely a text is: whether its words are as the languages of an encoding write them.

A wrong encoding makes words of letters that no language has together, of capitals after small letters, or of rare
characters. Letters of scripts with cases are compared by their usual ones, too.
"""

import re
from collections.abc import Callable
from itertools import pairwise
from math import sqrt
from typing import NamedTuple

LATIN = {
    "cp1252": "äöüß éèêëàâçîïôùûœæ áéíóúñü áâãàçéêíóôõúü àèéìòù åäöæøé éëïöü áðéíóúýþæö àçèéíïòóúü",
    "cp1250": "ąćęłńóśźż áčďéěíňóřšťúůýžľĺŕôä áéíóöőúüű ăâîşţ čćđšž",
    "cp1254": "çğıi̇öşüâî",
    "cp1257": "ąčęėįšųūž āčēģīķļņšūž äöõüšž",
    "iso8859_2": "ąćęłńóśźż áčďéěíňóřšťúůýžľĺŕôä áéíóöőúüű čćđšž",
    "mac_roman": "äöüß éèêëàâçîïôùûœæ áéíóúñü áâãàçéêíóôõúü àèéìòù åäöæøé éëïöü",
    "cp850": "äöüß éèêëàâçîïôùûæ áéíóúñü áâãàçéêíóôõúü àèéìòù åäöæøé éëïöü",
    "cp852": "ąćęłńóśźż áčďéěíňóřšťúůýžľĺŕôä áéíóöőúüű čćđšž",
}
"""Alphabets of the languages for which an encoding is used; the usual ones first."""
PUNCTUATION = "«»“”‘’„‚–—…€£¥°§·•№\u00a0"
LATIN_WORD = re.compile(rf"[^\x00-@\[-`{{-\x7f{PUNCTUATION}]+")
OTHERWISE_ODD = re.compile(r"õ(?!e)|^[^\x00-\x7f]{4,}$")
"""The letter of Portuguese `ões` is another one of Hungarian elsewhere; each word has letters of ASCII, too."""
MARK_IN_WORD = re.compile("(?<=[A-Za-z])[«»“”„‚…€£¥§•№](?=[A-Za-z])")
"""Punctuation where only a letter can be."""


class Script(NamedTuple):
    """The letters of other scripts. `odd`: what no word has; `usual`: the letters that most of each text is made of."""

    letters: str
    usual: str
    odd: str


SMALL, CAPITAL = "[а-яёєіїўђѓѕјљњћќџ]", "[А-ЯЁЄІЇЎЂЃЅЈЉЊЋЌЏ]"
CYRILLIC = Script(
    "а-яёА-ЯЁґєіїҐЄІЇўЎђѓѕјљњћќџЂЃЅЈЉЊЋЌЏ",
    "оеаинтсрвлкмдіу",
    f"^{SMALL}{CAPITAL}|{SMALL}{CAPITAL}{{2}}|{CAPITAL}{{2}}{SMALL}|{SMALL}{CAPITAL}{SMALL}+{CAPITAL}",
)


SCRIPTS = {
    **dict.fromkeys(("cp1251", "koi8_r", "koi8_u", "iso8859_5", "cp866", "mac_cyrillic"), CYRILLIC),
    "cp1253": Script("\u0384-\u03ce", "αοιετνσηρκπςμ", "ς[\u0384-\u03ce]|[ά-ώ][Α-Ω]"),
    "cp1255": Script("\u05d0-\u05ea", "יוהלארתבשמ", "[ךםןףץ][\u05d0-\u05ea]"),
    "cp1256": Script("\u0621-\u0652پچژگ", "اليمونرتبةعد", "[ةى][\u0621-\u0652]"),
    "cp874": Script(
        "\u0e01-\u0e4e",
        "านรอกเงมยลวดทสต่้ีัิ",
        "^[\u0e30-\u0e3a\u0e45-\u0e4e]|[เแโใไ](?![ก-ฮ])|[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]{3}|[ก-ฮ]{7}",
    ),
}
WORD_OF_LETTERS = {
    encoding: re.compile(rf"(?<![A-Za-z{script.letters}–—»…„‘]) [{script.letters}]{{2,}}(?![A-Za-z])".replace(" ", ""))
    for encoding, script in SCRIPTS.items()
}
"""Words of a script's letters only, without a mark before them that would stand behind a blank."""
ODD = {encoding: re.compile(script.odd) for encoding, script in SCRIPTS.items()}
HALF_WIDTH = frozenset(map(chr, range(0xFF61, 0xFFA0)))
"""Japanese of one byte, which is rare, and looks like capitals of other encodings."""
FIRST_KANA, LAST_KANA = "\u3040", "\u30ff"
KANA = "\u3040-\u30ff々〆ー"
IDEOGRAPHS = {
    "cp932": (f"[{KANA}ｦ-ﾟ\u4e00-\u9fff]", range(0x88, 0x99)),
    "euc_jp": (f"[{KANA}\u4e00-\u9fff]", range(0xB0, 0xD0)),
    "cp949": ("[\uac00-\ud7a3]", range(0xB0, 0xC9)),
    "big5": ("[\u4e00-\u9fff]", range(0xA4, 0xC7)),
    "gb18030": ("[\u4e00-\u9fff]", range(0xB0, 0xD8)),
}
"""The characters of scripts with thousands of them and the first bytes of the usual ones."""
CHARACTERS = {
    encoding: re.compile(rf"(?<![A-Za-z]){letters}{{2,}}(?![A-Za-z])") for encoding, (letters, _) in IDEOGRAPHS.items()
}
MIN_SYLLABLES, LAST_SYLLABLE = 10, 0xC8
"""Fewer Korean syllables could be Chinese characters as well, of which each second has a later first byte."""
LAST_LOW = 0x7E
"""The last of the second bytes that are ASCII, as many are in Big5."""


class Likelihood(NamedTuple):
    """The share of characters beyond ASCII that are in likely words, and that of usual letters among them."""

    likely: float
    usual: float = 0


MIN_LIKELY = 0.75
MARGIN = 0.3
"""How much the shares of usual letters differ by chance in a text of one letter; it shrinks with the text's length."""
UNLIKELY = Likelihood(-1)


def likely_encoding(sample: bytes) -> str | None:
    """Return the encoding of bytes with the best evidence, the more usual one if several are equal.

    None without evidence, and if two scripts are as likely as each other.
    """
    found = {name: likelihood(sample, name) for name in (*LATIN, *SCRIPTS, *IDEOGRAPHS)}
    best = max(found, key=lambda name: found[name])
    likely, usual = found[best]
    if likely < MIN_LIKELY:
        return None
    margin = MARGIN / sqrt(len(sample))
    rivals = [name for name in found if name not in LATIN and found[name] >= (likely, usual - margin)]
    return best if best in LATIN or len({sample.decode(name) for name in rivals}) == 1 else None


def likelihood(sample: bytes, encoding: str) -> Likelihood:
    """Return how likely it is that bytes are in an encoding."""
    try:
        text = sample.decode(encoding)
    except UnicodeDecodeError:
        return UNLIKELY
    if encoding in LATIN:
        return _latin(text, LATIN[encoding].split())
    return _letters(text, encoding) if encoding in SCRIPTS else _ideographs(text, encoding)


def _latin(text: str, alphabets: list[str]) -> Likelihood:
    words = [word for word in LATIN_WORD.findall(text) if not word.isascii() and not _is_odd(word)]
    fits = [(_count_beyond(word), [_is_of(word, alphabet) for alphabet in alphabets]) for word in words]
    likely = sum(count for count, of_alphabets in fits if any(of_alphabets))
    usual = max(sum(count for count, of_alphabets in fits if of_alphabets[n]) for n in range(len(alphabets)))
    letters = _count_beyond(text) + len(MARK_IN_WORD.findall(text))
    return Likelihood(likely / letters, usual / letters) if letters else Likelihood(1)


def _is_of(word: str, alphabet: str) -> bool:
    return all(character <= "\x7f" or character.lower() in alphabet for character in word)


def _is_odd(word: str) -> bool:
    """Return whether a capital beyond ASCII stands within small letters, or a letter where its languages have none."""
    is_in_word = any(before.islower() and _is_capital(after) for before, after in pairwise(word))
    is_before = any(_is_capital(before) and after.islower() for before, after in pairwise(word[1:]))
    return is_in_word or is_before or OTHERWISE_ODD.search(word) is not None


def _is_capital(character: str) -> bool:
    return character > "\x7f" and character.isupper()


def _letters(text: str, encoding: str) -> Likelihood:
    words = WORD_OF_LETTERS[encoding].findall(text)
    likely = sum(len(word) for word in words if ODD[encoding].search(word) is None)
    letters = "".join(words).lower()
    usual = sum(map(letters.count, SCRIPTS[encoding].usual)) / max(len(letters), 1)
    return Likelihood(likely / max(_count_beyond(text), 1), usual)


def _ideographs(text: str, encoding: str) -> Likelihood:
    _, first_bytes = IDEOGRAPHS[encoding]
    characters = "".join(CHARACTERS[encoding].findall(text))
    usual = sum(_is_usual(character, encoding, first_bytes) for character in characters)
    if not IS_POSSIBLE.get(encoding, bool)(characters):
        return UNLIKELY
    typical = sum(IS_TYPICAL.get(encoding, _is_wide)(character) for character in characters) / len(characters)
    if typical < MIN_TYPICAL.get(encoding, 0):
        return UNLIKELY
    return Likelihood(usual / _count_beyond(text), typical)


def _is_usual(character: str, encoding: str, first_bytes: range) -> bool:
    """Return whether a character is kana, or one of the usual ones of its encoding."""
    encoded = character.encode(encoding, "replace")
    return character < "\u4e00" or character in HALF_WIDTH or encoded[0] in first_bytes


def _is_wide(character: str) -> bool:
    return character not in HALF_WIDTH


IS_POSSIBLE: dict[str, Callable[[str], bool]] = {
    "euc_jp": lambda text: any(FIRST_KANA <= character <= LAST_KANA for character in text),
    "cp949": lambda text: len(text) >= MIN_SYLLABLES,
    "big5": lambda text: any(second <= LAST_LOW for second in text.encode("big5", "replace")[1::2]),
}
"""What a text of more than a few characters has in an encoding."""
IS_TYPICAL: dict[str, Callable[[str], bool]] = {
    "gb18030": lambda character: character.encode("gb18030", "replace")[0] > LAST_SYLLABLE,
}
"""What characters have that are not those of another encoding."""
MIN_TYPICAL = {"gb18030": 0.2}
"""The least share of typical characters: Korean read as Chinese has none, and Japanese few."""


def _count_beyond(text: str) -> int:
    return sum(character > "\x7f" and character not in PUNCTUATION for character in text)
