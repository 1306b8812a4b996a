"""The best matches of a search over all kinds of records (docs/decisions/search.md#rank)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, NamedTuple

from sqlalchemy import (
    CTE,
    ColumnElement,
    CompoundSelect,
    ScalarSelect,
    Select,
    and_,
    case,
    desc,
    exists,
    false,
    func,
    literal,
    not_,
    select,
    true,
    union_all,
)

from db.gates import Gate
from db.models import AccountRollup, AccountState, SearchKind, SearchText
from db.models.search import TITLE_START_LENGTH
from db.search import has_words
from db.search_words import MAX_TITLE_LENGTH, normalized_title, query_alternatives, query_words
from db.store import Store
from db.text import LAST_CHARACTER, is_unspaced

ACCOUNT_KINDS = (SearchKind.ORGANIZATION, SearchKind.ACCOUNT)
"""Kinds of the texts of an organization: it is found as an account if it is or was one, by the text of either."""
MAX_NEWEST = 2_000
"""Newest titles with the same first letters that are read before all titles that begin with the query."""


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
    """Return the statement that reads the best texts, in any order; some of them may come twice.

    Texts whose title begins with the query are the best. Very many may, such as those with two letters: then enough of
    them are among the newest titles with these letters. Otherwise all of the titles are a range of an index, and the
    words of all texts are looked up if these are too few.
    """
    title, start = SearchText.c.title, search.title
    exact = _best(search, SearchRank.TITLE, _may_begin(start), title == start).cte("exact")
    newest = _newest(search).cte("newest")
    are_enough = _count(exact) + _count(newest) >= search.limit
    last = case((are_enough, start), else_=start + LAST_CHARACTER)
    starts = _best(search, SearchRank.TITLE_START, _may_begin(start), title > start, title <= last).cte("starts")
    are_too_few = and_(not_(are_enough), _count(exact) + _count(starts) < search.limit)
    begins = and_(_may_begin(start), title.between(start, start + LAST_CHARACTER))
    words = has_words(query_alternatives(search.query), are_too_few)
    others = _best(search, _rank(search.asked, start), words, not_(begins)).subquery("others")
    return union_all(*(select(part) for part in (exact, newest, starts, others)))


def _newest(search: _Search) -> Select[Any]:
    """Select those of the newest titles with the same first letters that begin with the query."""
    text, start = SearchText.c, search.title
    newest = select(text.kind, text.subject_id, text.title).where(text.title_start == start[:TITLE_START_LENGTH])
    read = newest.order_by(text.subject_id.desc(), text.kind).limit(MAX_NEWEST).subquery("read").c
    begins = and_(_may_begin(start), read.title > start, read.title <= start + LAST_CHARACTER)
    return _best(search, SearchRank.TITLE_START, begins, text=read)


def _may_begin(title: str) -> ColumnElement[bool]:
    """Build the condition that a stored title may begin with this one: it is not so long that it was cut."""
    return true() if len(title) < MAX_TITLE_LENGTH else false()


def _count(part: CTE) -> ScalarSelect[int]:
    return select(func.count()).select_from(part).scalar_subquery()


def _best(search: _Search, rank: Any, *conditions: ColumnElement[bool], text: Any = SearchText.c) -> Select[Any]:
    """Select the texts of the highest rank among those that meet the conditions, the newest first."""
    kind = _found_kind(text, has_accounts=search.has_accounts)
    ranked = (literal(rank.value) if isinstance(rank, SearchRank) else rank).label("rank")
    statement = select(kind.label("kind"), text.kind.label("text_kind"), text.subject_id, ranked).where(*conditions)
    if set(search.kinds) != set(SearchKind):
        statement = statement.where(kind.in_(sorted(search.kinds)))
    # By its name: SQLite would compute a repeated rank, whose parameters are others to it, again for each text.
    if not isinstance(rank, SearchRank):
        statement = statement.order_by(desc("rank"))
    return statement.order_by(text.subject_id.desc(), text.kind).limit(search.limit)


def _found_kind(text: Any, *, has_accounts: bool) -> ColumnElement[SearchKind]:
    kind: ColumnElement[SearchKind] = text.kind
    rollup = AccountRollup.c
    if not has_accounts:
        return kind
    # Not a join, which would look up the roll-up of texts of all kinds.
    is_or_was = exists().where(rollup.organization_id == text.subject_id, rollup.state != AccountState.PROSPECT)
    is_account = and_(kind.in_(ACCOUNT_KINDS), is_or_was)
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
