"""The best matches are those of a search that ranks every text, whichever way the statement finds them."""

import random
from collections.abc import Collection, Sequence

import pytest
from company_fixture import CompanyFixture
from factories import deal, organization, person, won
from sqlalchemy import select

from db.models import SearchKind, SearchText
from db.search import ranking
from db.search.ranking import SearchHit, SearchRank, best_hits

WORDS = ("se", "sea", "sell", "send", "co", "se\u0301same", "x", "東京", "東")
QUERIES = ("se", "s", "sea", "send", "send se", "SÉ", "co", "c", "x se", "東京", "東", "nothing", "sea " * 60)
KINDS = (list(SearchKind), [SearchKind.DEAL], [SearchKind.ORGANIZATION, SearchKind.PERSON], [SearchKind.ACCOUNT])
TITLES = ["to send sell", *["to every send"] * 20, *["to sell", "an every", "a send"] * 2]
"""Titles of deals; 16 of the newest 20 have each of the words send and every, two have sell."""
Title = tuple[SearchKind, int, str]
"""Kind, id and title of a record."""


async def make_records(viewer: CompanyFixture) -> list[Title]:
    """Records of three kinds with few words in their titles; some organizations are accounts."""
    chosen, made = random.Random(7), list[Title]()
    async with viewer.uow() as uow:
        for number in range(40):
            title = " ".join(chosen.choices(WORDS, k=chosen.randint(1, 3)))
            match number % 4:
                case 0 | 1:
                    row_id = await organization(uow, title)
                    if number % 8 == 0:
                        sale = f"send {title}"
                        made.append((SearchKind.DEAL, await deal(uow, row_id, title=sale, **won(uow.now)), sale))
                    made.append((SearchKind.ORGANIZATION if number % 8 else SearchKind.ACCOUNT, row_id, title))
                case 2:
                    made.append((SearchKind.PERSON, await person(uow, title), title))
                case _:
                    made.append((SearchKind.DEAL, await deal(uow, title=title), title))
    return made


def ranked(
    titles: Sequence[Title], query: str, kinds: Sequence[SearchKind], limit: int, newest: Collection[int] = ()
) -> list[SearchHit]:
    """Rank every title that has a word for each of the query's; é folds to e, and 東 is found anywhere in a run.

    Short words are whole words, but in titles that begin with the query, and in the `newest` records.
    """
    asked, hits = query.lower().replace("é", "e").split(), list[SearchHit]()
    are_short = all(len(each) <= 2 and each.isascii() for each in asked)
    for kind, row_id, title in titles:
        words = title.replace("\u0301", "").split()
        folded, whole = " ".join(words), " ".join(asked)
        is_exact, begins = folded == whole, folded.startswith(whole)
        are_whole = are_short and row_id not in newest
        has_all = all(any(word == each if are_whole else word.startswith(each) for word in words) for each in asked)
        if kind in kinds and (begins or has_all):
            rank = SearchRank.TITLE if is_exact else SearchRank.TITLE_START if begins else SearchRank.TITLE_WORDS
            hits.append(SearchHit(kind, row_id, rank))
    return sorted(hits, key=lambda hit: (-hit.rank, -hit.subject_id))[:limit]


async def test_very_common_words_are_looked_up_in_the_newest_texts(
    viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Others are looked up in all texts."""
    monkeypatch.setattr(ranking, "MAX_NEWEST", 20)
    monkeypatch.setattr(ranking, "COMMON", 10)
    async with viewer.uow() as uow:
        titles = [(SearchKind.DEAL, await deal(uow, title=title), title) for title in TITLES]
    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        for query in ("send", "sell", "every"):
            expected = ranked(titles, query, [SearchKind.DEAL], 3 if query == "sell" else 10)
            assert await best_hits(store, query, [SearchKind.DEAL], 30) == expected, query


async def test_newest_of_very_many_texts_are_ranked(viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ranking, "MAX_NEWEST", 0)
    monkeypatch.setattr(ranking, "MAX_RANKED", 5)
    async with viewer.uow() as uow:
        titles = [(SearchKind.DEAL, await deal(uow, title="to sell"), "to sell") for _ in range(8)]
    async with viewer.database.snapshot() as snapshot:
        found = await best_hits(snapshot.for_company(viewer.company.id), "sell", [SearchKind.DEAL], 30)
    assert found == ranked(titles, "sell", [SearchKind.DEAL], 5)


@pytest.mark.slow
@pytest.mark.parametrize("newest", [0, 5, 2000])
async def test_best_matches_are_those_of_all_texts(
    viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch, newest: int
) -> None:
    monkeypatch.setattr(ranking, "MAX_NEWEST", newest)
    titles = await make_records(viewer)
    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        by_age = select(SearchText.c.subject_id).order_by(SearchText.c.subject_id.desc(), SearchText.c.kind.desc())
        newest_ids = {row.subject_id for row in await store.tuples(by_age.limit(newest))}
        for number, query in enumerate(QUERIES):
            for kinds, limit in ((KINDS[0], 7), (KINDS[1 + number % 3], 2)):
                found = await best_hits(store, query, kinds, limit)
                assert found == ranked(titles, query, kinds, limit, newest_ids), (query, kinds)
