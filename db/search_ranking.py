"""The best matches of a search over all kinds of records (docs/decisions/search.md#rank)."""

from collections.abc import Collection, Sequence
from enum import IntEnum
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import (
    CTE,
    ColumnElement,
    CompoundSelect,
    Integer,
    ScalarSelect,
    Select,
    Text,
    and_,
    bindparam,
    case,
    desc,
    exists,
    func,
    literal,
    not_,
    select,
    union_all,
)

from db.gates import Gate
from db.id_list import is_among
from db.models import AccountRollup, AccountState, SearchKind, SearchText
from db.models.search import TITLE_START_LENGTH
from db.search import has_words, words_parameter
from db.search_words import MAX_TITLE_LENGTH, normalized_title, query_alternatives, query_words
from db.store import Store
from db.text import LAST_CHARACTER, is_unspaced

ACCOUNT_KINDS = (SearchKind.ORGANIZATION, SearchKind.ACCOUNT)
"""Kinds of the texts of an organization: it is found as an account if it is or was one, by the text of either."""
MAX_NEWEST = 2_000
"""Newest titles with the same first letters that are read before all titles that begin with the query."""
START, END = (bindparam(name, type_=SearchText.c.title.type) for name in ("start", "end"))
"""Titles that begin with the query are the first, or between both."""
LIMIT, NEWEST = (bindparam(name, type_=Integer) for name in ("limit", "newest"))
WORDS = bindparam("words", type_=Text)


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
    shape = _Shape(len(asked), Gate.ACCOUNTS not in store.closed, set(kinds) == set(SearchKind))
    # An account may have two texts, its organization's and its own.
    values = _values(query, asked, limit * (1 + shape.has_accounts))
    found = await store.tuples(_select_hits(shape), kinds=kinds, newest=MAX_NEWEST, **values)
    rows = sorted(found, key=lambda row: (-row.rank, -row.subject_id, row.text_kind))
    best: dict[tuple[SearchKind, int], SearchHit] = {}
    for kind, _, subject_id, rank in rows:
        best.setdefault((SearchKind(kind), subject_id), SearchHit(SearchKind(kind), subject_id, SearchRank(rank)))
    return list(best.values())[:limit]


class _Shape(NamedTuple):
    """What the statement of a search depends on; all else is a parameter of it."""

    word_count: int
    has_accounts: bool
    is_of_all_kinds: bool


def _values(query: str, asked: Sequence[str], limit: int) -> dict[str, Any]:
    """Return the parameters of a search: the query in the forms in which it is looked for."""
    title = normalized_title(query)
    # No stored title begins with one that is so long that it was cut, nor with what is no letter.
    start = title if len(title) < MAX_TITLE_LENGTH else LAST_CHARACTER
    return {
        "title": title,
        "start": start,
        "end": start + LAST_CHARACTER,
        "title_start": start[:TITLE_START_LENGTH],
        "words": words_parameter(query_alternatives(query)),
        "limit": limit,
        **{_word(number): word if is_unspaced(word) else f" {word}" for number, word in enumerate(asked)},
    }


def _word(number: int) -> str:
    """Return the name of the parameter for a word as it stands in a title: after a space, if its script has spaces."""
    return f"word_{number}"


@cache
def _select_hits(shape: _Shape) -> CompoundSelect[Any]:
    """Return the statement that reads the best texts, in any order; some of them may come twice.

    It is the same object for each search of a shape, of which there are few, and held (`db.held_statements`): to build,
    scope and compile it takes longer than to run it.

    Texts whose title begins with the query are the best. Very many may, such as those with two letters: then enough of
    them are among the newest titles with these letters. Otherwise all of the titles are a range of an index, and the
    words of all texts are looked up if these are too few.
    """
    title = SearchText.c.title
    exact = _best(shape, SearchRank.TITLE, title == START).cte("exact")
    newest = _newest(shape).cte("newest")
    are_enough = _count(exact) + _count(newest) >= LIMIT
    last = case((are_enough, START), else_=END)
    starts = _best(shape, SearchRank.TITLE_START, title > START, title <= last, is_range=True).cte("starts")
    are_too_few = and_(not_(are_enough), _count(exact) + _count(starts) < LIMIT)
    words, begins = has_words(WORDS, are_too_few), title.between(START, END)
    others = _best(shape, _rank(shape.word_count), words, not_(begins)).subquery("others")
    return union_all(*(select(part) for part in (exact, newest, starts, others)))


def _newest(shape: _Shape) -> Select[Any]:
    """Select those of the newest titles with the same first letters that begin with the query."""
    text = SearchText.c
    newest = select(text.kind, text.subject_id, text.title).where(text.title_start == bindparam("title_start"))
    read = newest.order_by(text.subject_id.desc(), text.kind).limit(NEWEST).subquery("read").c
    return _best(shape, SearchRank.TITLE_START, read.title > START, read.title <= END, text=read)


def _count(part: CTE) -> ScalarSelect[int]:
    return select(func.count()).select_from(part).scalar_subquery()


def _best(
    shape: _Shape, rank: Any, *conditions: ColumnElement[bool], text: Any = SearchText.c, is_range: bool = False
) -> Select[Any]:
    """Select the texts of the highest rank among those that meet the conditions, the newest first.

    `is_range`: whether they are a range of titles. PostgreSQL does not know how few these may be; in the order of a
    column, it would read all texts by their age until it has found enough of them.
    """
    kind = _found_kind(text, has_accounts=shape.has_accounts)
    ranked = (literal(rank.value) if isinstance(rank, SearchRank) else rank).label("rank")
    statement = select(kind.label("kind"), text.kind.label("text_kind"), text.subject_id, ranked).where(*conditions)
    if not shape.is_of_all_kinds:
        statement = statement.where(is_among(kind, "kinds"))
    # By its name: SQLite would compute a repeated rank, whose parameters are others to it, again for each text.
    if not isinstance(rank, SearchRank):
        statement = statement.order_by(desc("rank"))
    return statement.order_by((text.subject_id + 0 if is_range else text.subject_id).desc(), text.kind).limit(LIMIT)


def _found_kind(text: Any, *, has_accounts: bool) -> ColumnElement[SearchKind]:
    kind: ColumnElement[SearchKind] = text.kind
    rollup = AccountRollup.c
    if not has_accounts:
        return kind
    # Not a join, which would look up the roll-up of texts of all kinds.
    is_or_was = exists().where(rollup.organization_id == text.subject_id, rollup.state != AccountState.PROSPECT)
    is_account = and_(kind.in_(ACCOUNT_KINDS), is_or_was)
    return case((is_account, literal(SearchKind.ACCOUNT, kind.type)), else_=kind)


def _rank(word_count: int) -> ColumnElement[int]:
    """Return the rank of a text whose title does not begin with the query, unless both were cut."""
    stored = SearchText.c.title
    spaced = literal(" ") + stored
    begins = (func.replace(spaced, bindparam(_word(number), type_=Text), "") != spaced for number in range(word_count))
    return case(
        (stored == bindparam("title"), SearchRank.TITLE.value),
        (and_(*begins), SearchRank.TITLE_WORDS.value),
        else_=SearchRank.TEXT.value,
    )
