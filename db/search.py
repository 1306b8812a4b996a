"""Text search: every word of the question as the beginning of a word, without regard to case and accents.

`search_text` keeps the folded words of organizations, people, deals and notes. Beside it stands each database's own
index: in SQLite an FTS5 table that triggers keep in step, in PostgreSQL a GIN index. In both, a word stands behind its
company's number, so that one company's search walks over no other company's words, however many there are.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, NamedTuple

import orjson
from sqlalchemy import (
    BigInteger,
    ColumnElement,
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
    # Words only, no places of words: nobody asks for phrases, and the index is a third as large.
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
"""What SQLite's migration executes after it has made `search_text`."""

LEXEMES = """array_to_tsvector(string_to_array(
    lpad(to_hex(company_id), 16, '0') || replace(words, ' ', ' ' || lpad(to_hex(company_id), 16, '0')), ' '))"""

POSTGRESQL_DDL = (f"CREATE INDEX search_index ON search_text USING gin (({LEXEMES}))",)
"""What PostgreSQL's migration executes after it has made `search_text`. (`to_tsvector` cuts words in its own way.)"""

BATCH = 1000
MAX_WORD_LENGTH = 64
MAX_TEXT_LENGTH = 100_000
MAX_QUERY_WORDS = 12
APOSTROPHE = re.compile(r"(?<=\w)['’]+(?=\w)")


def is_search_index(name: str) -> bool:
    """Whether a table or index of that name is part of the full-text index, which no model describes."""
    return name.startswith("search_index")


def match_words(text: str, wanted: str = "subject_id", *, kind: SearchKind | None = None) -> Select[tuple[int]] | None:
    """Select the ids of what has all words of `text`, each as the beginning of a word; None where `text` has no word.

    `wanted`: `subject_id`, the things themselves, for which `kind` is needed; or `organization_id`, the organizations
    they speak of. Nothing in `text` has a meaning beyond its letters and digits.
    """
    asked = search_words(text)[:MAX_QUERY_WORDS]
    if not asked:
        return None
    column = SearchText.c[wanted]
    found = select(column).where(column.is_not(None), HasWords(COMPANY, bindparam(None, " ".join(asked), Text)))
    return found if kind is None else found.where(SearchText.c.kind == kind)


def search_words(text: str) -> list[str]:
    """Take from `text` the folded words by which it is found, each once."""
    return list(dict.fromkeys(word[:MAX_WORD_LENGTH] for word in words(text[:MAX_TEXT_LENGTH])))


class HasWords(FunctionElement[bool]):
    """Whether the row of `search_text` has, in a company, a word for each of the words, which are parted by blanks.

    Its type is left open: of a truth value SQLAlchemy would write `… IN (…) = 1` for SQLite, which no index serves.
    """

    inherit_cache = True


@compiles(HasWords)
def _has_in_sqlite(element: HasWords, compiler: SQLCompiler, **options: Any) -> str:
    company, words = (compiler.process(clause, **options) for clause in element.clauses)
    key = f"printf('%016x', {company})"
    asked = f"""'"' || {key} || replace({words}, ' ', '"* "' || {key}) || '"*'"""
    return f"search_text.id IN (SELECT rowid FROM search_index WHERE search_index MATCH {asked})"  # bound parameters are put together, not text


@compiles(HasWords, "postgresql")
def _has_in_postgresql(element: HasWords, compiler: SQLCompiler, **options: Any) -> str:
    company, words = (compiler.process(clause, **options) for clause in element.clauses)
    key = f"lpad(to_hex({company}), 16, '0')"
    asked = f"'''' || {key} || replace({words}, ' ', ''':* & ''' || {key}) || ''':*'"
    return f"{LEXEMES.replace('company_id', 'search_text.company_id')} @@ ({asked})::tsquery"


async def reindex(uow: UnitOfWork, changed: Mapping[type[Row], Collection[int]]) -> None:
    """Write the searched text of what `changed` anew, from source rows; what was deleted is found no more.

    `changed`: the ids that were written, by kind; for `CustomValue` those of its subjects. Notes that follow a changed
    deal or person to another organization are found here.
    """
    subjects = set(changed.get(CustomValue, ()))
    for source in SOURCES:
        ids = subjects | set(changed.get(source.kind, ()))
        if source.kind is Note:
            ids = set(changed.get(Note, ())) | await _following(uow, changed)
        for some in _batches(sorted(ids)):
            await _rewrite(uow, source, some)


class SearchSource(NamedTuple):
    """Where the text of one kind of thing comes from."""

    kind: type[Row]
    name: SearchKind
    organization: ColumnElement[int | None]
    parts: tuple[ColumnElement[Any], ...]
    extract_words: Callable[..., Iterable[str | None]]


def _organization(name: str, address: Any) -> Iterable[str | None]:
    return [name, *(part for part in address or () if isinstance(part, str))]


def _person(name: str, emails: Sequence[ContactPoint], phones: Sequence[ContactPoint]) -> Iterable[str | None]:
    numbers = [point.value for point in phones]
    return [name, *(point.value for point in emails), *numbers, *(re.sub(r"\D", "", number) for number in numbers)]


def _deal(title: str) -> Iterable[str | None]:
    return [title]


def _note(content: str) -> Iterable[str | None]:
    return [html_to_text(content[:MAX_TEXT_LENGTH])]


def _account(*_: Any) -> Iterable[str | None]:
    return []  # nothing but what its own fields say


SOURCES = (
    SearchSource(Organization, SearchKind.ACCOUNT, Organization.c.id, (), _account),
    SearchSource(
        Organization,
        SearchKind.ORGANIZATION,
        Organization.c.id,
        (Organization.c.name, Organization.c.address),
        _organization,
    ),
    SearchSource(
        Person,
        SearchKind.PERSON,
        Person.c.organization_id,
        (Person.c.name, Person.c.emails, Person.c.phones),
        _person,
    ),
    SearchSource(Deal, SearchKind.DEAL, Deal.c.organization_id, (Deal.c.title,), _deal),
    SearchSource(Note, SearchKind.NOTE, Note.c.effective_organization_id, (Note.c.content,), _note),
)


async def _following(uow: UnitOfWork, changed: Mapping[type[Row], Collection[int]]) -> set[int]:
    """Find the notes of changed deals and people: their organization may be another now."""
    found: set[int] = set()
    for link, kind in ((Note.c.deal_id, Deal), (Note.c.person_id, Person)):
        for some in _batches(sorted(changed.get(kind, ()))):
            found.update(note for (note,) in await uow.tuples(select(Note.c.id).where(link.in_(some))))
    return found


async def _rewrite(uow: UnitOfWork, source: SearchSource, ids: Sequence[int]) -> None:
    own = SearchText.c.kind == source.name, SearchText.c.subject_id.in_(ids)
    await uow.write(delete(SearchText.table).where(*own))
    column = source.kind.c
    live = select(column.id, source.organization, *source.parts).where(column.id.in_(ids), column.deleted_at.is_(None))
    custom = {} if source.kind is Note else await _custom_words(uow, source, ids)
    texts = [
        (new_id(), subject, organization, _joined(chain(source.extract_words(*parts), custom.get(subject, ()))))
        for subject, organization, *parts in await uow.tuples(live)
        if source.name is not SearchKind.ACCOUNT or subject in custom
    ]
    if texts:
        await uow.write(_keeping(source.name, texts))


class JsonElements(FunctionElement[Any]):
    """The elements of a JSON array, each a row."""

    inherit_cache = True


@compiles(JsonElements)
def _elements_in_sqlite(element: JsonElements, compiler: SQLCompiler, **options: Any) -> str:
    return f"json_each({compiler.process(element.clauses, **options)})"


@compiles(JsonElements, "postgresql")
def _elements_in_postgresql(element: JsonElements, compiler: SQLCompiler, **options: Any) -> str:
    return f"jsonb_array_elements(({compiler.process(element.clauses, **options)})::jsonb)"


def _keeping(kind: SearchKind, texts: Sequence[tuple[int, int, int | None, str]]) -> Insert:
    # All of them by one statement: FTS5 writes a segment to its tables for each statement, three times the work.
    each = JsonElements(bindparam(None, orjson.dumps(texts).decode(), Text)).table_valued("value").c.value
    identity, subject, organization, words_ = (each.op("->>")(literal_column(str(place))) for place in range(4))
    numbers = (cast(number, BigInteger) for number in (identity, subject, organization))
    kept = select(COMPANY, *numbers, literal(kind, SearchText.c.kind.type), cast(words_, Text))
    return insert(SearchText.table).from_select(
        ["company_id", "id", "subject_id", "organization_id", "kind", "words"], kept
    )


async def _custom_words(uow: UnitOfWork, source: SearchSource, ids: Sequence[int]) -> dict[int, list[str]]:
    written = CustomValue.c.text.is_not(None), CustomValue.c.subject_id.in_(ids)
    of_accounts = Field.c.entity == FieldEntity.ACCOUNT
    its = CustomValue.c.field_id == Field.c.id, of_accounts if source.name is SearchKind.ACCOUNT else ~of_accounts
    found: dict[int, list[str]] = {}
    asked = select(CustomValue.c.subject_id, CustomValue.c.text).where(*written, *its)
    for subject, text in await uow.tuples(asked):
        found.setdefault(subject, []).append(text)
    return found


def _joined(parts: Iterable[str | None]) -> str:
    text = " ".join(part for part in parts if part)
    closed = APOSTROPHE.sub("", text)  # O'Brien is looked for as obrien, too
    return " ".join(search_words(text if closed == text else f"{text} {closed}"))


def _batches(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    return (ids[start : start + BATCH] for start in range(0, len(ids), BATCH))
