"""Full-text search: every word of the query must begin a word of the text; case and accents do not matter.

The table `search_text` stores the folded words of records (`db.search.sources`). Its index is an FTS5 table in
SQLite, which triggers update, and a GIN index in PostgreSQL. In both, each word is prefixed by the company id and the
beginning of the kind, so that a search reads words of one company, and of the kinds that it asks for, only.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Select, Text, bindparam, case, literal, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from db.models import SearchKind, SearchText
from db.search.words import are_short, query_alternatives
from db.tenancy.row_level_security import ROLE
from db.tenancy.sharding import is_sharded
from db.tenancy.table_policies import VISIBLE_COMPANY
from db.tenancy.tenant_scope import COMPANY
from db.text import LAST_CHARACTER

KIND_LENGTH = 3
"""Letters of the name of a kind that tell which it is: each indexed word begins with them, after the company."""
OR, BEGINNING, WHOLE = "|*."
"""What separates alternatives, and what follows the beginning of a word, or a whole word: none of them is in words."""
NO_WORD = literal(LAST_CHARACTER + WHOLE, Text)
"""What no text has: it is no letter. Nothing at all would be a syntax error in SQLite."""


def _sqlite_words(row: str) -> str:
    """Return the SQL expression of the words of a row of `search_text`, as they are indexed."""
    return f"replace(' ' || {row}.words, ' ', ' ' || printf('%016x', {row}.company_id) || substr({row}.kind, 1, 3))"


_INSERT = f"INSERT INTO search_index (rowid, words) VALUES (new.id, {_sqlite_words('new')})"  # noqa: S608  # constants
_DELETE = f"""INSERT INTO search_index (search_index, rowid, words)
    VALUES ('delete', old.id, {_sqlite_words("old")})"""  # noqa: S608  # constants only
SQLITE_DDL = (
    f"CREATE VIEW search_index_words (id, words) AS SELECT id, {_sqlite_words('search_text')} FROM search_text",  # noqa: S608  # constants only
    # Without positions of words, which only phrase queries need, the index is a third as large.
    """CREATE VIRTUAL TABLE search_index USING fts5(
        words, content='search_index_words', content_rowid='id', tokenize='ascii', detail=none, columnsize=0,
        prefix='20 21 22'
    )""",
    f"CREATE TRIGGER search_index_insert AFTER INSERT ON search_text BEGIN {_INSERT}; END",
    f"CREATE TRIGGER search_index_delete AFTER DELETE ON search_text BEGIN {_DELETE}; END",
    f"""CREATE TRIGGER search_index_update AFTER UPDATE OF id, company_id, kind, words ON search_text
    BEGIN {_DELETE}; {_INSERT}; END""",
)
"""Statements that the migration of SQLite executes after it creates `search_text`."""

_KEY = "lpad(to_hex(search_text.company_id), 16, '0') || substr(search_text.kind, 1, 3)"
LEXEMES = f"""array_to_tsvector(string_to_array(
    {_KEY} || replace(search_text.words, ' ', ' ' || {_KEY}), ' '))"""


def _lexemes_match(company: str, words: str) -> str:
    """Return the condition that a text has all words of one of the alternatives `words`: SQL expressions."""
    key = f"lpad(to_hex({company}), 16, '0')"
    words = f"replace(replace({words}, ' ', ' & ''' || {key}), '{OR}', ' | ''' || {key})"
    query = f"replace(replace('''' || {key} || {words}, '{BEGINNING}', ''':*'), '{WHOLE}', '''')"
    return f"{LEXEMES} @@ ({query})::tsquery"


POSTGRESQL_DDL = (
    f"CREATE INDEX search_index ON search_text USING gin (({LEXEMES}))",
    f"""DO $do$ BEGIN EXECUTE format($create$
        CREATE FUNCTION search_index_ids(asked text) RETURNS SETOF bigint
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = %I, pg_temp AS $body$
            SELECT id FROM search_text
            WHERE company_id = {VISIBLE_COMPANY} AND {_lexemes_match(VISIBLE_COMPANY, "asked")}
        $body$ $create$, current_schema());
    END $do$""",  # noqa: S608  # constants only
    "REVOKE EXECUTE ON FUNCTION search_index_ids(text) FROM PUBLIC",
    f"GRANT EXECUTE ON FUNCTION search_index_ids(text) TO {ROLE}",
)
"""Statements that the migration of PostgreSQL executes after it creates `search_text`.

`to_tsvector` is not used, because it splits words differently. The function runs as the owner of the table, whom a
policy shows all rows (docs/decisions/search.md#index). It returns ids of the company that the transaction may see.
"""


def is_search_index(name: str) -> bool:
    """Return whether a table or index belongs to the full-text index, which no model describes."""
    return name.startswith("search_index")


def match_words(text: str, column: str = "subject_id", *, kind: SearchKind | None = None) -> Select[tuple[int]] | None:
    """Select the ids of the records that have all words of `text`; return None where `text` has no word.

    `column` is `subject_id` for the ids of the records, which needs `kind`, or `organization_id` for the ids of their
    organizations. No character of `text` is search syntax.
    """
    alternatives = query_alternatives(text)
    if not alternatives:
        return None
    ids = SearchText.c[column]
    kinds = SearchKind if kind is None else [kind]
    words = bindparam(None, words_parameter(alternatives, kinds), Text)
    query = select(ids).where(ids.is_not(None), has_words(words))
    return query if kind is None else query.where(SearchText.c.kind == kind)


def words_parameter(alternatives: Sequence[str], kinds: Iterable[SearchKind], *, short_are_whole: bool = False) -> str:
    """Return the value of the parameter `words` of `has_words`: the alternatives of a query, for texts of these kinds.

    `short_are_whole`: whether an alternative of short words is looked for as whole words.
    """
    marked = [_marked(words, whole=short_are_whole and are_short(words.split())) for words in alternatives]
    return OR.join(_of_kind(words, kind) for kind in kinds for words in marked)


def _marked(words: str, *, whole: bool) -> str:
    mark = WHOLE if whole else BEGINNING
    return words.replace(" ", f"{mark} ") + mark


def _of_kind(words: str, kind: SearchKind) -> str:
    start = kind[:KIND_LENGTH]
    return start + words.replace(" ", f" {start}")


def has_words(
    words: BindParameter[str], only_if: ColumnElement[bool] | None = None, newest: BindParameter[int] | None = None
) -> ColumnElement[bool]:
    """Build the condition that a row of `search_text` has, for each word of an alternative, one that begins with it.

    No row meets it unless `only_if` holds, which no row decides. It is part of the query, so that the index is not read
    in vain: SQLite would check a condition of its own once for each row. Of the rows that meet it, only so many of the
    `newest` are read, where a single database has them all.
    """
    asked = words if only_if is None else case((only_if, words), else_=NO_WORD)
    return HasWords(COMPANY, asked) if newest is None else HasWords(COMPANY, asked, newest)


class HasWords(FunctionElement[bool]):
    """SQL condition that a row of `search_text` has every word of a query.

    Its arguments are the company id, the words, and perhaps how many rows are read: a mark follows each word, blanks
    separate words, `OR` separates alternatives. It has no SQL type: with a boolean type, SQLAlchemy writes
    `… IN (…) = 1` for SQLite, which cannot use the index.
    """

    inherit_cache = True


@compiles(HasWords)
def _has_words_in_sqlite(element: HasWords, compiler: SQLCompiler, **options: Any) -> str:
    company, words, *newest = (compiler.process(clause, **options) for clause in element.clauses)
    key = f"printf('%016x', {company})"
    words = f"""replace(replace({words}, ' ', ' "' || {key}), '{OR}', ' OR "' || {key})"""
    query = f"""replace(replace('"' || {key} || {words}, '{BEGINNING}', '"*'), '{WHOLE}', '"')"""
    subquery = f"SELECT rowid FROM search_index WHERE search_index MATCH {query}"  # noqa: S608 - consists of bound parameters
    return f"search_text.id IN ({subquery}{_newest('rowid', newest)})"


@compiles(HasWords, "postgresql")
def _has_words_in_postgresql(element: HasWords, compiler: SQLCompiler, **options: Any) -> str:
    if is_sharded(compiler.dialect):  # a function of the coordinator reads no shard
        company, words, *_ = element.clauses  # a parameter that is not part of the statement would have no type
        return _lexemes_match(compiler.process(company, **options), compiler.process(words, **options))
    _company, asked, *newest = (compiler.process(clause, **options) for clause in element.clauses)
    return f"search_text.id IN (SELECT id FROM search_index_ids({asked}) AS id{_newest('id', newest)})"  # noqa: S608  # as above


def _newest(column: str, limit: Sequence[str]) -> str:
    """Return the SQL that limits a query to the highest ids, which those of the newest texts are."""
    return f" ORDER BY {column} DESC LIMIT {limit[0]}" if limit else ""
