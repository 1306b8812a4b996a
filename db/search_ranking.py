"""The best matches of a search over all kinds of records (docs/decisions/search.md#rank)."""

from collections.abc import Collection, Sequence
from enum import IntEnum
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, and_, case, func, literal, select

from db.gates import Gate
from db.models import AccountRollup, AccountState, SearchKind, SearchText
from db.search import has_words
from db.search_words import normalized_title, query_words
from db.store import Store
from db.text import is_unspaced

ACCOUNT_KINDS = (SearchKind.ORGANIZATION, SearchKind.ACCOUNT)
"""Kinds of the texts of an organization: it is found as an account if it is or was one, by the text of either."""


class SearchRank(IntEnum):
    """How well a record matches a query: the higher, the better."""

    TEXT = 1
    TITLE_WORDS = 2
    TITLE_START = 3
    TITLE = 4


class SearchHit(NamedTuple):
    """A record that matches a query."""

    kind: SearchKind
    subject_id: int
    rank: SearchRank


async def best_hits(store: Store, query: str, kinds: Collection[SearchKind], limit: int) -> list[SearchHit]:
    """Return the best matches of `query` among these kinds, the best first, then the newest record first.

    A query without words has none. One statement is run.
    """
    asked = query_words(query)
    if not asked or not kinds:
        return []
    has_accounts = Gate.ACCOUNTS not in store.closed
    statement = _select_hits(asked, normalized_title(query), kinds, has_accounts=has_accounts)
    # An account may have two texts, its organization's and its own.
    rows = await store.tuples(statement.limit(limit * (1 + has_accounts)))
    best: dict[tuple[SearchKind, int], SearchHit] = {}
    for kind, subject_id, rank in rows:
        best.setdefault((SearchKind(kind), subject_id), SearchHit(SearchKind(kind), subject_id, SearchRank(rank)))
    return list(best.values())[:limit]


def _select_hits(asked: Sequence[str], title: str, kinds: Collection[SearchKind], *, has_accounts: bool) -> Select[Any]:
    text = SearchText.c
    kind, rank = _found_kind(has_accounts=has_accounts), _rank(asked, title)
    statement = select(kind, text.subject_id, rank).where(has_words(asked))
    if has_accounts:
        rollup = AccountRollup.table
        is_own = and_(text.kind.in_(ACCOUNT_KINDS), rollup.c.organization_id == text.subject_id)
        statement = statement.select_from(SearchText.table.outerjoin(rollup, is_own))
    if set(kinds) != set(SearchKind):
        statement = statement.where(kind.in_(sorted(kinds)))
    return statement.order_by(rank.desc(), text.subject_id.desc(), text.kind)


def _found_kind(*, has_accounts: bool) -> ColumnElement[SearchKind]:
    kind = SearchText.c.kind
    if not has_accounts:
        return kind
    is_account = and_(kind.in_(ACCOUNT_KINDS), AccountRollup.c.state != AccountState.PROSPECT)
    return case((is_account, literal(SearchKind.ACCOUNT, kind.type)), else_=kind)


def _rank(asked: Sequence[str], title: str) -> ColumnElement[int]:
    stored = SearchText.c.title
    return case(
        (stored == title, SearchRank.TITLE.value),
        (func.substr(stored, 1, len(title)) == title, SearchRank.TITLE_START.value),
        (and_(*(_begins_word(stored, word) for word in asked)), SearchRank.TITLE_WORDS.value),
        else_=SearchRank.TEXT.value,
    )


def _begins_word(title: ColumnElement[str], word: str) -> ColumnElement[bool]:
    if is_unspaced(word):
        return func.replace(title, word, "") != title
    return func.replace(literal(" ") + title, f" {word}", "") != literal(" ") + title
