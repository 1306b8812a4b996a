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
from db.models import AccountRollup, AccountState, SearchKind, SearchText
from db.models.search import TITLE_START_LENGTH
from db.search.full_text import has_words, words_parameter
from db.search.words import MAX_TITLE_LENGTH, normalized_title, query_alternatives, query_words
from db.sql.id_list import is_among
from db.store import Store
from db.text import LAST_CHARACTER, is_unspaced

ACCOUNT_KINDS = (SearchKind.ORGANIZATION, SearchKind.ACCOUNT)
"""Kinds of the texts of an organization: it is found as an account if it is or was one, by the text of either."""
MAX_NEWEST = 2_000
"""Newest titles with the same first letters that are read before all titles that begin with the query.

Also the newest texts that are read before the index of words."""
COMMON = 200
"""If so many of the newest texts have the words of the query, no others are looked up: twice the most results."""
START, END = (bindparam(name, type_=SearchText.c.title.type) for name in ("start", "end"))
"""Titles that begin with the query are the first, or between both."""
MAX_RANKED = 2_000
"""Newest of the texts with the words of the query that are ranked."""
LIMIT, NEWEST, COMMONNESS, RANKED = (bindparam(name, type_=Integer) for name in ("limit", "newest", "common", "ranked"))
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
    has_accounts = Gate.ACCOUNTS not in store.closed
    # An account may have two texts, its organization's and its own.
    values = _values(query, asked, kinds, limit * (1 + has_accounts))
    is_letter = len(values["start"]) < TITLE_START_LENGTH
    shape = _Shape(len(asked), has_accounts, is_of_all_kinds=set(kinds) == set(SearchKind), is_letter=is_letter)
    found = await store.tuples(_select_hits(shape), **values)
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
    is_letter: bool
    """Whether the query is but one letter."""


def _values(query: str, asked: Sequence[str], kinds: Collection[SearchKind], limit: int) -> dict[str, Any]:
    """Return the parameters of a search: the query in the forms in which it is looked for."""
    title, text_kinds = normalized_title(query), _text_kinds(kinds)
    # No stored title begins with one that is so long that it was cut, nor with what is no letter.
    start = title if len(title) < MAX_TITLE_LENGTH else LAST_CHARACTER
    return {
        "title": title,
        "start": start,
        "end": start + LAST_CHARACTER,
        "title_start": start[:TITLE_START_LENGTH],
        "words": words_parameter(query_alternatives(query), text_kinds, short_are_whole=True),
        "kinds": kinds,
        "text_kinds": text_kinds,
        "limit": limit,
        "newest": MAX_NEWEST,
        "common": COMMON,
        "ranked": MAX_RANKED,
        **{_word(number): word if is_unspaced(word) else f" {word}" for number, word in enumerate(asked)},
    }


def _text_kinds(kinds: Collection[SearchKind]) -> Sequence[SearchKind]:
    """Return the kinds of the texts that records of these kinds may have."""
    of_accounts = ACCOUNT_KINDS if set(ACCOUNT_KINDS).intersection(kinds) else ()
    return sorted({*kinds, *of_accounts})


def _word(number: int) -> str:
    """Return the name of the parameter for a word as it stands in a title."""
    return f"word_{number}"


@cache
def _select_hits(shape: _Shape) -> CompoundSelect[Any]:
    """Return the statement that reads the best texts, in any order; some of them may come twice.

    It is the same object for each search of a shape, of which there are few. It is held
    (`db.connections.held_statements`): to build, scope and compile it takes longer than to run it.

    Texts whose title begins with the query are the best. Very many may, such as those with two letters: then enough of
    them are among the newest titles with these letters. Otherwise all of the titles are a range of an index. If these
    are too few, the words are looked up: in the newest texts, and unless very many of these have them, in all, of
    which the newest are ranked.
    """
    title, is_asked = SearchText.c.title, is_among(SearchText.c.kind, "text_kinds")
    exact = _best(shape, SearchRank.TITLE, is_asked, title == START).cte("exact")
    newest = _newest(shape).cte("newest")
    are_enough = _count(exact) + _count(newest) >= LIMIT
    last = case((are_enough, START), else_=END)
    starts = _best(shape, SearchRank.TITLE_START, is_asked, title > START, title <= last, is_range=True).cte("starts")
    are_too_few = and_(not_(are_enough), _count(exact) + _count(starts) < LIMIT)
    recent = _recent(shape, are_too_few).cte("recent")
    words = has_words(WORDS, and_(are_too_few, _count(recent) < COMMONNESS), RANKED)
    others = _best(shape, _rank(shape.word_count), words, not_(title.between(START, END))).subquery("others")
    return union_all(*(select(part) for part in (exact, newest, starts, recent, others)))


def _newest(shape: _Shape) -> Select[Any]:
    """Select those of the newest titles with the same first letters that begin with the query; for a letter, of all."""
    text = SearchText.c
    newest = select(text.kind, text.subject_id, text.title)
    if not shape.is_letter:
        newest = newest.where(text.title_start == bindparam("title_start"))
    read = _by_age(newest).limit(NEWEST).subquery("read").c
    return _best(shape, SearchRank.TITLE_START, read.title > START, read.title <= END, text=read)


def _by_age(statement: Select[Any]) -> Select[Any]:
    """Order texts by their age in the order of an index; the kind is part of that, or SQLite would sort all texts."""
    return statement.order_by(SearchText.c.subject_id.desc(), SearchText.c.kind.desc())


def _recent(shape: _Shape, only_if: ColumnElement[bool]) -> Select[Any]:
    """Select those of the newest texts that have the words of the query, at most `COMMON`, if `only_if` holds."""
    text = SearchText.c
    newest = select(text.kind, text.subject_id, text.title, text.words)
    read = _by_age(newest).limit(case((only_if, NEWEST), else_=0)).subquery("read").c
    has_all, begins = _has_all(read.words, shape.word_count), read.title.between(START, END)
    found = _ranked(shape, _rank(shape.word_count, read.title), has_all, not_(begins), text=read)
    return found.order_by(read.subject_id.desc(), read.kind).limit(COMMONNESS)


def _count(part: CTE) -> ScalarSelect[int]:
    return select(func.count()).select_from(part).scalar_subquery()


def _best(
    shape: _Shape, rank: Any, *conditions: ColumnElement[bool], text: Any = SearchText.c, is_range: bool = False
) -> Select[Any]:
    """Select the texts of the highest rank among those that meet the conditions, the newest first.

    `is_range`: whether they are a range of titles. PostgreSQL does not know how few these may be; in the order of a
    column, it would read all texts by their age until it has found enough of them.
    """
    statement = _ranked(shape, rank, *conditions, text=text)
    # By its name: SQLite would compute a repeated rank, whose parameters are others to it, again for each text.
    if not isinstance(rank, SearchRank):
        statement = statement.order_by(desc("rank"))
    return statement.order_by((text.subject_id + 0 if is_range else text.subject_id).desc(), text.kind).limit(LIMIT)


def _ranked(shape: _Shape, rank: Any, *conditions: ColumnElement[bool], text: Any) -> Select[Any]:
    kind = _found_kind(text, has_accounts=shape.has_accounts)
    ranked = (literal(rank.value) if isinstance(rank, SearchRank) else rank).label("rank")
    statement = select(kind.label("kind"), text.kind.label("text_kind"), text.subject_id, ranked).where(*conditions)
    return statement if shape.is_of_all_kinds else statement.where(is_among(kind, "kinds"))


def _found_kind(text: Any, *, has_accounts: bool) -> ColumnElement[SearchKind]:
    kind: ColumnElement[SearchKind] = text.kind
    rollup = AccountRollup.c
    if not has_accounts:
        return kind
    # Not a join, which would look up the roll-up of texts of all kinds.
    is_or_was = exists().where(rollup.organization_id == text.subject_id, rollup.state != AccountState.PROSPECT)
    is_account = and_(kind.in_(ACCOUNT_KINDS), is_or_was)
    return case((is_account, literal(SearchKind.ACCOUNT, kind.type)), else_=kind)


def _rank(word_count: int, title: ColumnElement[str] = SearchText.c.title) -> ColumnElement[int]:
    """Return the rank of a text whose title does not begin with the query, unless both were cut."""
    return case(
        (title == bindparam("title"), SearchRank.TITLE.value),
        (_has_all(title, word_count), SearchRank.TITLE_WORDS.value),
        else_=SearchRank.TEXT.value,
    )


def _has_all(text: ColumnElement[str], word_count: int) -> ColumnElement[bool]:
    """Build the condition that a folded text has every word of the query."""
    spaced = literal(" ") + text
    words = (bindparam(_word(number), type_=Text) for number in range(word_count))
    return and_(*(func.replace(spaced, word, "") != spaced for word in words))
