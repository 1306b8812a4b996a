"""Full-text search: every word of the query must begin a word of the text; case and accents do not matter.

The table `search_text` stores the folded words of organizations, people, deals and notes. Its index is an FTS5 table in
SQLite, which triggers update, and a GIN index in PostgreSQL. In both, each word is prefixed by the company id, so that
a search reads words of one company only.
"""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

import orjson
from sqlalchemy import (
    BigInteger,
    BindParameter,
    ColumnElement,
    Delete,
    Insert,
    Select,
    Text,
    bindparam,
    cast,
    delete,
    insert,
    literal,
    literal_column,
    select,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from db.batches import batches
from db.html import html_to_text
from db.ids import new_id
from db.models import (
    ContactPoint,
    CustomValue,
    Deal,
    Field,
    FieldEntity,
    Note,
    Organization,
    Person,
    SearchKind,
    SearchText,
)
from db.row import Row
from db.tenant_scope import COMPANY
from db.text import words
from db.unit_of_work import UnitOfWork

SQLITE_DDL = (
    """CREATE VIEW search_index_words (id, words) AS
    SELECT id, replace(' ' || words, ' ', ' ' || printf('%016x', company_id)) FROM search_text""",
    # Without positions of words, which only phrase queries need, the index is a third as large.
    """CREATE VIRTUAL TABLE search_index USING fts5(
        words, content='search_index_words', content_rowid='id', tokenize='ascii', detail=none, columnsize=0,
        prefix='17 18 19'
    )""",
    """CREATE TRIGGER search_index_insert AFTER INSERT ON search_text BEGIN
        INSERT INTO search_index (rowid, words)
        VALUES (new.id, replace(' ' || new.words, ' ', ' ' || printf('%016x', new.company_id)));
    END""",
    """CREATE TRIGGER search_index_delete AFTER DELETE ON search_text BEGIN
        INSERT INTO search_index (search_index, rowid, words)
        VALUES ('delete', old.id, replace(' ' || old.words, ' ', ' ' || printf('%016x', old.company_id)));
    END""",
    """CREATE TRIGGER search_index_update AFTER UPDATE OF id, company_id, words ON search_text BEGIN
        INSERT INTO search_index (search_index, rowid, words)
        VALUES ('delete', old.id, replace(' ' || old.words, ' ', ' ' || printf('%016x', old.company_id)));
        INSERT INTO search_index (rowid, words)
        VALUES (new.id, replace(' ' || new.words, ' ', ' ' || printf('%016x', new.company_id)));
    END""",
)
"""Statements that the migration of SQLite executes after it creates `search_text`."""

LEXEMES = """array_to_tsvector(string_to_array(
    lpad(to_hex(company_id), 16, '0') || replace(words, ' ', ' ' || lpad(to_hex(company_id), 16, '0')), ' '))"""

POSTGRESQL_DDL = (f"CREATE INDEX search_index ON search_text USING gin (({LEXEMES}))",)
"""Statements that the migration of PostgreSQL executes after it creates `search_text`.

`to_tsvector` is not used, because it splits words differently.
"""

BATCH_SIZE = 1000
MAX_WORD_LENGTH = 64
MAX_TEXT_LENGTH = 100_000
MAX_QUERY_WORDS = 12
APOSTROPHE = re.compile(r"(?<=\w)['’]+(?=\w)")


def is_search_index(name: str) -> bool:
    """Tell whether a table or index belongs to the full-text index, which no model describes."""
    return name.startswith("search_index")


def match_words(text: str, column: str = "subject_id", *, kind: SearchKind | None = None) -> Select[tuple[int]] | None:
    """Select the ids of the records that have all words of `text`; return None where `text` has no word.

    `column` is `subject_id` for the ids of the records, which needs `kind`, or `organization_id` for the ids of their
    organizations. No character of `text` is search syntax.
    """
    query_words = search_words(text)[:MAX_QUERY_WORDS]
    if not query_words:
        return None
    ids = SearchText.c[column]
    has_words = HasWords(COMPANY, bindparam(None, " ".join(query_words), Text))
    query = select(ids).where(ids.is_not(None), has_words)
    return query if kind is None else query.where(SearchText.c.kind == kind)


def search_words(text: str) -> list[str]:
    """Return the different folded words of `text`, in order, as they are stored and searched for."""
    return list(dict.fromkeys(word[:MAX_WORD_LENGTH] for word in words(text[:MAX_TEXT_LENGTH])))


class HasWords(FunctionElement[bool]):
    """SQL condition that a row of `search_text` has every word of a query.

    Its arguments are the company id and the words, separated by blanks. It has no SQL type: with a boolean type,
    SQLAlchemy writes `… IN (…) = 1` for SQLite, which cannot use the index.
    """

    inherit_cache = True


@compiles(HasWords)
def _has_words_in_sqlite(element: HasWords, compiler: SQLCompiler, **options: Any) -> str:
    company, words = (compiler.process(clause, **options) for clause in element.clauses)
    key = f"printf('%016x', {company})"
    query = f"""'"' || {key} || replace({words}, ' ', '"* "' || {key}) || '"*'"""
    subquery = f"SELECT rowid FROM search_index WHERE search_index MATCH {query}"  # noqa: S608 - consists of bound parameters
    return f"search_text.id IN ({subquery})"


@compiles(HasWords, "postgresql")
def _has_words_in_postgresql(element: HasWords, compiler: SQLCompiler, **options: Any) -> str:
    company, words = (compiler.process(clause, **options) for clause in element.clauses)
    key = f"lpad(to_hex({company}), 16, '0')"
    query = f"'''' || {key} || replace({words}, ' ', ''':* & ''' || {key}) || ''':*'"
    return f"{LEXEMES.replace('company_id', 'search_text.company_id')} @@ ({query})::tsquery"


async def reindex(uow: UnitOfWork, changed: Mapping[type[Row], Collection[int]]) -> None:
    """Rewrite the searchable text of changed records from their source rows; deleted records are removed.

    `changed` has the ids of written rows by model; for `CustomValue`, the ids of the records. Notes whose deal or
    person changed are rewritten too.
    """
    with_custom_values = set(changed.get(CustomValue, ()))
    for source in SOURCES:
        ids = with_custom_values | set(changed.get(source.model, ()))
        if source.model is Note:
            ids = set(changed.get(Note, ())) | await _linked_notes(uow, changed)
        for batch in batches(sorted(ids), BATCH_SIZE):
            await _rewrite(uow, source, batch)


class SearchSource(NamedTuple):
    """Source of one kind of searchable text: `columns` are the arguments of `extract_words`."""

    model: type[Row]
    kind: SearchKind
    organization: ColumnElement[int | None]
    columns: tuple[ColumnElement[Any], ...]
    extract_words: Callable[..., Iterable[str | None]]


def _organization_text(name: str, address: Any) -> Iterable[str | None]:
    return [name, *(line for line in address or () if isinstance(line, str))]


def _person_text(name: str, emails: Sequence[ContactPoint], phones: Sequence[ContactPoint]) -> Iterable[str | None]:
    numbers = [point.value for point in phones]
    return [name, *(point.value for point in emails), *numbers, *(re.sub(r"\D", "", number) for number in numbers)]


def _deal_text(title: str) -> Iterable[str | None]:
    return [title]


def _note_text(content: str) -> Iterable[str | None]:
    return [html_to_text(content[:MAX_TEXT_LENGTH])]


def _no_text(*_: Any) -> Iterable[str | None]:
    return []  # the text of an account consists of its custom values


SOURCES = (
    SearchSource(Organization, SearchKind.ACCOUNT, Organization.c.id, (), _no_text),
    SearchSource(
        Organization,
        SearchKind.ORGANIZATION,
        Organization.c.id,
        (Organization.c.name, Organization.c.address),
        _organization_text,
    ),
    SearchSource(
        Person,
        SearchKind.PERSON,
        Person.c.organization_id,
        (Person.c.name, Person.c.emails, Person.c.phones),
        _person_text,
    ),
    SearchSource(Deal, SearchKind.DEAL, Deal.c.organization_id, (Deal.c.title,), _deal_text),
    SearchSource(Note, SearchKind.NOTE, Note.c.effective_organization_id, (Note.c.content,), _note_text),
)


async def _linked_notes(uow: UnitOfWork, changed: Mapping[type[Row], Collection[int]]) -> set[int]:
    """Return the ids of notes of changed deals and people, whose organization may have changed."""
    note_ids: set[int] = set()
    for link, model in (("deal_id", Deal), ("person_id", Person)):
        for batch in batches(sorted(changed.get(model, ())), BATCH_SIZE):
            rows = await uow.tuples(_notes_by(link), ids=batch)
            note_ids.update(note_id for (note_id,) in rows)
    return note_ids


async def _rewrite(uow: UnitOfWork, source: SearchSource, ids: Sequence[int]) -> None:
    await uow.write(_delete_texts(source.kind), ids=ids)
    custom_texts = {} if source.model is Note else await _custom_texts(uow, source, ids)
    texts = [
        (
            new_id(),
            subject_id,
            organization_id,
            _join_words([*source.extract_words(*values), *custom_texts.get(subject_id, ())]),
        )
        for subject_id, organization_id, *values in await uow.tuples(_live_texts(source), ids=ids)
        if source.kind is not SearchKind.ACCOUNT or subject_id in custom_texts
    ]
    if texts:
        await uow.write(_insert_texts(source.kind, texts))


# Every write runs these statements for what it changed: each is built and scoped once.
IDS: BindParameter[Any] = bindparam("ids", type_=BigInteger, expanding=True)


@cache
def _notes_by(link: str) -> Select[Any]:
    return select(Note.c.id).where(Note.c[link].in_(IDS))


@cache
def _delete_texts(kind: SearchKind) -> Delete:
    return delete(SearchText.table).where(SearchText.c.kind == kind, SearchText.c.subject_id.in_(IDS))


@cache
def _live_texts(source: SearchSource) -> Select[Any]:
    row_id, deleted_at = source.model.c.id, source.model.c.deleted_at
    return select(row_id, source.organization, *source.columns).where(row_id.in_(IDS), deleted_at.is_(None))


@cache
def _custom_values(kind: SearchKind) -> Select[Any]:
    is_account_field = Field.c.entity == FieldEntity.ACCOUNT
    return select(CustomValue.c.subject_id, CustomValue.c.text).where(
        CustomValue.c.text.is_not(None),
        CustomValue.c.subject_id.in_(IDS),
        CustomValue.c.field_id == Field.c.id,
        is_account_field if kind is SearchKind.ACCOUNT else ~is_account_field,
    )


class JsonElements(FunctionElement[Any]):
    """SQL function that returns the elements of a JSON array as rows."""

    inherit_cache = True


@compiles(JsonElements)
def _elements_in_sqlite(element: JsonElements, compiler: SQLCompiler, **options: Any) -> str:
    return f"json_each({compiler.process(element.clauses, **options)})"


@compiles(JsonElements, "postgresql")
def _elements_in_postgresql(element: JsonElements, compiler: SQLCompiler, **options: Any) -> str:
    return f"jsonb_array_elements(({compiler.process(element.clauses, **options)})::jsonb)"


def _insert_texts(kind: SearchKind, texts: Sequence[tuple[int, int, int | None, str]]) -> Insert:
    # One statement for all rows: FTS5 writes a segment of its index per statement, which takes three times as long.
    array = bindparam(None, orjson.dumps(texts).decode(), Text)
    element = JsonElements(array).table_valued("value").c.value
    row_id, subject_id, organization_id, words_ = (element.op("->>")(literal_column(str(index))) for index in range(4))
    ids = (cast(number, BigInteger) for number in (row_id, subject_id, organization_id))
    rows = select(COMPANY, *ids, literal(kind, SearchText.c.kind.type), cast(words_, Text))
    return insert(SearchText.table).from_select(
        ["company_id", "id", "subject_id", "organization_id", "kind", "words"], rows
    )


async def _custom_texts(uow: UnitOfWork, source: SearchSource, ids: Sequence[int]) -> dict[int, list[str]]:
    """Return the texts of custom values by record; those of account fields only for accounts, others for the rest."""
    texts: dict[int, list[str]] = {}
    for subject_id, text in await uow.tuples(_custom_values(source.kind), ids=ids):
        texts.setdefault(subject_id, []).append(text)
    return texts


def _join_words(parts: Iterable[str | None]) -> str:
    text = " ".join(part for part in parts if part)
    without_apostrophes = APOSTROPHE.sub("", text)  # O'Brien is also found as obrien
    return " ".join(search_words(text if text == without_apostrophes else f"{text} {without_apostrophes}"))
