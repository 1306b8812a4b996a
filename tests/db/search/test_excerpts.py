"""Excerpts: the matches of a query in the text as it was written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.search.excerpts import MAX_LENGTH, best_excerpt, find_words
from db.search.sources import Passage, SearchField
from db.search.words import index_words, query_words
from db.text import digits_of, fold


def marked(text, asked, field=SearchField.CONTENT):
    return [part.text for part in best_excerpt([Passage(field, text)], asked).parts if part.is_match]


@pytest.mark.parametrize(
    ("text", "asked", "matches"),
    [
        ("Müller & Söhne GmbH", "soh MUL", ["Mül", "Söh"]),
        ("株式会社サンプル", "サンプル", ["サンプル"]),
        ("東京機械製作所", "京機械製", ["京機械製"]),
        ("O'Brien-Keane", "obrien", ["O'Brien"]),
        ("ver\u00adsi\u200bcherung", "versicherung", ["ver\u00adsi\u200bcherung"]),
        ("ﾌﾟﾛ ｻﾝﾌﾟﾙ", "サンプル", ["ｻﾝﾌﾟﾙ"]),
        ("foo_bar foobar", "bar", ["bar"]),
        ("nothing here", "zebra", []),
    ],
)
def test_matches_are_marked_as_written(text, asked, matches):
    assert marked(text, asked) == matches


def test_phone_number_is_marked_by_its_digits():
    assert marked("+34 600-12 34 56", "3460012", SearchField.PHONE) == ["+34 600-12 34 56"]


@pytest.mark.parametrize("asked", ["0600 12 34 56", "600 123 456", "0034 600 123456", "+34 (600) 12.34.56"])
def test_phone_number_is_marked_in_every_form(asked: str) -> None:
    excerpt = best_excerpt([Passage(SearchField.NAME, "Ana"), Passage(SearchField.PHONE, "+34 600-12 34 56")], asked)
    assert digits_of("".join(part.text for part in excerpt.parts if part.is_match)) == "34600123456"


def test_excerpt_begins_near_the_match_of_a_long_text():
    excerpt = best_excerpt([Passage(SearchField.CONTENT, "x " * 400 + "Größe counts " + "y " * 400)], "grosse")
    assert [part.text for part in excerpt.parts if part.is_match] == ["Größe"]
    assert (excerpt.parts[0].text, excerpt.parts[-1].text) == ("…", "…")
    assert sum(len(part.text) for part in excerpt.parts[1:-1]) <= MAX_LENGTH


def test_passage_with_most_words_is_chosen():
    passages = [Passage(SearchField.NAME, "Harbour Ltd"), Passage(SearchField.ADDRESS, "12 Harbour Road, Cork")]
    assert best_excerpt(passages, "harbour cork").field_name is SearchField.ADDRESS


ALPHABET = st.text("aBé ß'-日本京サﾌ\u00ad", max_size=30)


@given(ALPHABET, ALPHABET)
def test_spans_hold_the_words_that_the_index_has(text, asked):
    """Every mark is what was asked for; every word that the index finds is marked."""
    wanted = query_words(asked)
    spans, found = find_words(text, wanted)
    assert all(any(word in fold(text[span.start : span.end]).replace("'", "") for word in wanted) for span in spans)
    indexed = index_words([text])
    assert found == {word for word in wanted if any(each.startswith(word) for each in indexed)}
