"""The best matches of a search over all kinds of records (docs/decisions/search.md#rank)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Select,
    and_,
    case,
    desc,
    exists,
    false,
    func,
    literal,
    select,
    union_all,
)

from db.gates import Gate
from db.models import AccountRollup, AccountState, SearchKind, SearchText
from db.search import has_words
from db.search_words import MAX_TITLE_LENGTH, normalized_title, query_alternatives, query_words
from db.store import Store
from db.text import LAST_CHARACTER, is_unspaced

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
    # An account may have two texts, its organization's and its own.
    statement = _select_hits(_Search(asked, query, kinds, limit * (1 + has_accounts), has_accounts=has_accounts))
    rows = sorted(await store.tuples(statement), key=lambda row: (-row.rank, -row.subject_id, row.text_kind))
    best: dict[tuple[SearchKind, int], SearchHit] = {}
    for kind, _, subject_id, rank in rows:
        best.setdefault((SearchKind(kind), subject_id), SearchHit(SearchKind(kind), subject_id, SearchRank(rank)))
    return list(best.values())[:limit]


@dataclass(frozen=True)
class _Search:
    """What is searched for: the words asked for, as they were written, and how many texts are needed at most."""

    asked: Sequence[str]
    query: str
    kinds: Collection[SearchKind]
    limit: int
    has_accounts: bool

    @property
    def title(self) -> str:
        """Return the query as a title would be stored."""
        return normalized_title(self.query)


def _select_hits(search: _Search) -> CompoundSelect[Any]:
    """Return the statement that reads the best texts, in any order.

    Texts whose title begins with the query are the best, and a range of an index. The words of all texts are looked up
    only if these are too few: very many texts may have a word that begins with two letters.
    """
    begins = _begins_with(search.title)
    first = _best(search, _rank_of_title(search.title), begins).cte("first")
    are_too_few = select(func.count()).select_from(first).scalar_subquery() < search.limit
    rank = _rank(search.asked, search.title)
    others = _best(search, rank, has_words(query_alternatives(search.query), are_too_few), ~begins).subquery("others")
    return union_all(select(first), select(others))


def _begins_with(title: str) -> ColumnElement[bool]:
    """Build the condition that a stored title begins with this one, which is not so long that it was cut."""
    if len(title) >= MAX_TITLE_LENGTH:
        return false()
    return SearchText.c.title.between(title, title + LAST_CHARACTER)


def _best(search: _Search, rank: ColumnElement[int], *conditions: ColumnElement[bool]) -> Select[Any]:
    text, kind = SearchText.c, _found_kind(has_accounts=search.has_accounts)
    columns = kind.label("kind"), text.kind.label("text_kind"), text.subject_id, rank.label("rank")
    statement = select(*columns).where(*conditions)
    if set(search.kinds) != set(SearchKind):
        statement = statement.where(kind.in_(sorted(search.kinds)))
    # By its name: SQLite would compute a repeated rank, whose parameters are others to it, again for each text.
    return statement.order_by(desc("rank"), text.subject_id.desc(), text.kind).limit(search.limit)


def _found_kind(*, has_accounts: bool) -> ColumnElement[SearchKind]:
    kind, rollup = SearchText.c.kind, AccountRollup.c
    if not has_accounts:
        return kind
    # Not a join, which would look up the roll-up of texts of all kinds.
    is_or_was = exists().where(rollup.organization_id == SearchText.c.subject_id, rollup.state != AccountState.PROSPECT)
    is_account = and_(kind.in_(ACCOUNT_KINDS), is_or_was)
    return case((is_account, literal(SearchKind.ACCOUNT, kind.type)), else_=kind)


def _rank_of_title(title: str) -> ColumnElement[int]:
    """Build the rank of a text whose title begins with this one."""
    return case((SearchText.c.title == title, SearchRank.TITLE.value), else_=SearchRank.TITLE_START.value)


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
