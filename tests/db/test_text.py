"""Folding: what never distinguishes two texts, against an oracle that folds by Unicode's own categories."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.text import INVISIBLE_RANGES, MARKS, UNSPACED_RUN, VOICED_MARKS, fold, words

INVISIBLES = [chr(first) for first, _ in INVISIBLE_RANGES] + [chr(last) for _, last in INVISIBLE_RANGES]
VISIBLE = st.characters(exclude_categories=["Cs", "Mn", "Me"], exclude_characters=INVISIBLES)


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("Ångström  ØL", "angstrom ol"),
        ("ver\u00adsi\u200bche\u200drung", "Versicherung"),
        ("\ufeffNorthwind\u200e", "northwind"),
        ("ﾌﾟﾛ ｻﾝﾌﾟﾙ", "プロ サンプル"),
        ("\u1112\u1161\u11ab\u1100\u1173\u11af", "한글"),
        ("ＡＢＣ", "abc"),
        ("℡", "tel"),
        ("STRASSE", "straße"),
        ("ΣΊΣΥΦΟΣ", "σισυφος"),
        ("İstanbul", "ıstanbul"),
    ],
)
def test_fold_gives_same_text(text, same):
    assert fold(text) == fold(same)


@pytest.mark.parametrize(("text", "other"), [("は", "ば"), ("バ", "パ"), ("a b", "ab"), ("a-b", "ab")])
def test_fold_keeps_different_letters_apart(text, other):
    assert fold(text) != fold(other)


@given(st.text())
def test_fold_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@given(st.lists(VISIBLE, min_size=1), st.data())
def test_fold_ignores_invisible_characters_anywhere(visible, data):
    places = data.draw(st.lists(st.tuples(st.integers(0, len(visible)), st.sampled_from(INVISIBLES)), max_size=5))
    mixed = list(visible)
    for place, invisible in sorted(places, reverse=True):
        mixed.insert(place, invisible)
    assert fold("".join(mixed)) == fold("".join(visible))


@given(
    st.text(st.characters(max_codepoint=0x24F, exclude_categories=["Cc"], exclude_characters="øØđĐłŁħĦıæÆœŒþÞðÐǽǼǾǿǢǣ"))
)
def test_fold_of_latin_letters_drops_case_and_marks(text):
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = "".join(each for each in decomposed if unicodedata.category(each) not in {"Mn", "Cf"})
    assert fold(text) == " ".join(bare.split())


@given(st.text())
def test_words_have_no_separators_and_one_script(text):
    for word in words(text):
        assert word
        assert not word.isspace()
        assert all(unicodedata.category(each)[0] in "LMN" for each in word), word
        assert UNSPACED_RUN.fullmatch(word) or not UNSPACED_RUN.search(word)


def test_no_visible_mark_of_unicode_is_missing():
    invisible = {chr(code) for first, last in INVISIBLE_RANGES for code in range(first, last + 1)}
    marks = {mark for mark in map(chr, range(sys.maxunicode + 1)) if unicodedata.category(mark)[0] == "M"}
    assert marks - invisible <= set(MARKS) <= marks


def test_voiced_marks_compose():
    assert all(mark not in fold(f"は{mark}") for mark in VOICED_MARKS)
