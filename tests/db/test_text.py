"""Folding: what never distinguishes two texts, against an oracle that folds by Unicode's own categories."""

import sys
import unicodedata

import pytest
from company_fixture import CompanyFixture
from hypothesis import given
from hypothesis import strategies as st
from mutate import run_mutation

from db.text import (
    INVISIBLE_RANGES,
    JOINER,
    MARKS,
    MAX_RUN,
    SORTED_MARKS,
    UNSPACED_RUN,
    VOICED_MARKS,
    fold,
    normalize,
    words,
)

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


def longest_run(text):
    """Return the length of the longest run of marks that Unicode sorts."""
    longest = run = 0
    for character in text:
        run = run + 1 if unicodedata.combining(character) else 0
        longest = max(longest, run)
    return longest


@pytest.mark.slow
def test_no_mark_that_is_sorted_is_missing():
    for code in range(sys.maxunicode + 1):
        decomposed = unicodedata.normalize("NFKD", chr(code))
        assert bool(unicodedata.combining(decomposed[0])) == (chr(code) in SORTED_MARKS), hex(code)
        assert longest_run(decomposed) <= 4, hex(code)


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
@pytest.mark.parametrize(
    "marks", ["\u0315\u0300", "\u0f73", "\u0344", "\u3099\u0300", "\uff9e\u0300", "\U0001d165\u0300"]
)
def test_normalize_sorts_no_long_run(form, marks):
    normal = normalize(form, f"a{marks * 5_000}b")
    assert longest_run(normal) <= 3 * MAX_RUN
    assert JOINER in normal


@given(st.text())
def test_normalize_changes_no_usual_text(text):
    assert normalize("NFC", text) == unicodedata.normalize("NFC", text)


def test_fold_of_long_run_is_that_of_its_letter():
    assert fold("é" + "\u0315\u0300" * 50_000) == "e"
    assert fold("か" + "\u3099\u0300" * 40 + "b").endswith("b")


async def test_long_runs_of_marks_are_kept_as_typed(viewer: CompanyFixture) -> None:
    content = "a" + "\u0315\u0300" * 25_000
    organization = await run_mutation(viewer, "organizationCreate", "organization { id name }", name=content[:255])
    assert organization["organization"]["name"] == content[:255]
    made = await run_mutation(
        viewer, "noteCreate", "note { content }", content=content, organizationId=organization["organization"]["id"]
    )
    assert made["note"]["content"] == content
    found = await viewer.ask(
        "query ($in: [String!]) { organizations(where: {name: {in: $in}}) { nodes { name } } "
        'search(query: "a", kinds: [NOTE], first: 10) { excerpt { parts { text } } } }',
        **{"in": ["a", content[:900]]},
    )
    assert [node["name"] for node in found["organizations"]["nodes"]] == [content[:255]]
    for result in found["search"]:
        assert longest_run("".join(part["text"] for part in result["excerpt"]["parts"])) <= MAX_RUN
