"""The searched text of records: written in the transaction that changes them."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from itertools import chain
from typing import Any, NamedTuple

import orjson
from sqlalchemy import (
    ColumnElement,
    Delete,
    Insert,
    Integer,
    Select,
    Text,
    Update,
    bindparam,
    cast,
    delete,
    func,
    insert,
    literal,
    literal_column,
    select,
    update,
)

from db.batches import batches
from db.ids import new_id
from db.merging.merged_names import MERGEABLE, merged_into, names_of_merged
from db.models import CustomValue, Deal, Field, FieldEntity, Organization, Person, SearchKind, SearchText
from db.models.search import TITLE_START_LENGTH
from db.organizations.effective_organization import LINK_COLUMNS
from db.phone_numbers import phone_words
from db.row import Row
from db.search.sources import SOURCES, Passage, SearchField, SearchSource
from db.search.words import MAX_TEXT_LENGTH, index_words, normalized_title
from db.sql.id_list import is_among
from db.sql.json_elements import JsonElements
from db.tenancy.tenant_scope import COMPANY
from db.text import fold
from db.unit_of_work import UnitOfWork, insert_rows

BATCH_SIZE = 1000
MAX_ACCOUNT_TEXT_LENGTH = 10_000
"""Characters of custom texts that the index has of an account."""
WITH_CUSTOM_VALUES: tuple[type[Row], ...] = (Deal, Organization, Person)


def written_ids(uow: UnitOfWork) -> Mapping[type[Row], Collection[int]]:
    """Return the ids of written rows whose searched text, or whose organization, may have changed."""
    ids: dict[type[Row], Collection[int]] = {
        source.model: uow.ids_written(source.model, _text_columns(source)) for source in SOURCES
    }
    return {**ids, CustomValue: uow.rows_before.get(CustomValue, {})}


@cache
def _text_columns(source: SearchSource) -> frozenset[str]:
    """Return the columns that the text and the organization of a record are computed from."""
    links = LINK_COLUMNS.get(source.model, ())
    return frozenset({"deleted_at", *links, *(str(column.key) for column in source.columns)})


async def reindex(uow: UnitOfWork, changed: Mapping[type[Row], Collection[int]]) -> None:
    """Rewrite the searchable text of changed records from their source rows; deleted records are removed.

    `changed` has the ids of written rows by model; for `CustomValue`, the ids of the records. Records that are linked
    to changed deals and people get their organizations.
    """
    with_custom_values = _with_custom_values_by_model(uow, changed.get(CustomValue, ()))
    for source in SOURCES:
        ids = set(changed.get(source.model, ()))
        if source.model in MERGEABLE:
            ids |= await _survivors(uow, source.model)
        ids |= with_custom_values.get(source.model, set())
        for batch in batches(sorted(ids), BATCH_SIZE):
            await _rewrite(uow, source, batch)
        if source.is_linked:
            await _update_organizations(uow, source, changed)


def _with_custom_values_by_model(uow: UnitOfWork, ids: Iterable[int]) -> Mapping[type[Row], set[int]]:
    """Return the records whose custom values were written: those of a model, or of any if theirs is not certain."""
    unknown = set(ids)
    written = {model: unknown & uow.rows_before.get(model, {}).keys() for model in WITH_CUSTOM_VALUES}
    unknown.difference_update(*written.values())
    return {model: ids_of_model | unknown for model, ids_of_model in written.items()}


async def _survivors(uow: UnitOfWork, model: type[Row]) -> set[int]:
    """Return the records into which others were merged, or from which others were separated again."""
    merged = uow.ids_written(model, {"merged_into_id"})
    before = (uow.rows_before[model].get(row_id) for row_id in merged)
    left = {row.merged_into_id for row in before if row is not None and row.merged_into_id is not None}
    changed = [row_id for row_id in merged if uow.rows_before[model].get(row_id) is not None]
    return left | set((await merged_into(uow, model, [*changed, *left])).values())


async def _update_organizations(
    uow: UnitOfWork, source: SearchSource, changed: Mapping[type[Row], Collection[int]]
) -> None:
    for link, model in (("deal_id", Deal), ("person_id", Person)):
        # What is linked to a new record is written with it.
        for batch in batches(sorted(uow.not_new(model, changed.get(model, ()))), BATCH_SIZE):
            await uow.write(_update_linked(source, link), ids=batch)


async def _rewrite(uow: UnitOfWork, source: SearchSource, ids: Sequence[int]) -> None:
    if uow.not_new(source.model, ids):
        await uow.write(_delete_texts(source.kind), ids=ids)
    custom_texts = await _custom_texts(uow, source, ids) if source.model in WITH_CUSTOM_VALUES else {}
    if source.kind is SearchKind.ACCOUNT:
        ids = list(custom_texts)
    old_names = await names_of_merged(uow, source.model, ids) if source.model in MERGEABLE else {}
    texts = [
        _IndexedText(
            new_id(),
            subject_id,
            organization_id,
            *_searched_text(
                source.kind,
                source.read_passages(*values),
                (*custom_texts.get(subject_id, ()), *old_names.get(subject_id, ())),
            ),
        )
        for subject_id, organization_id, *values in (await uow.tuples(_live_texts(source), ids=ids) if ids else ())
    ]
    await _insert_texts(uow, source.kind, texts)


# Every write runs these statements for what it changed: each is built and scoped once.


@cache
def _delete_texts(kind: SearchKind) -> Delete:
    return delete(SearchText.table).where(SearchText.c.kind == kind, is_among(SearchText.c.subject_id))


@cache
def _live_texts(source: SearchSource) -> Select[Any]:
    row_id, deleted_at = source.model.c.id, source.model.c.deleted_at
    return select(row_id, source.organization, *source.columns).where(is_among(row_id), deleted_at.is_(None))


@cache
def _update_linked(source: SearchSource, link: str) -> Update:
    model = source.model
    current = select(source.organization).where(model.c.id == SearchText.c.subject_id).scalar_subquery()
    linked = SearchText.c.subject_id.in_(select(model.c.id).where(is_among(model.c[link])))
    is_outdated = SearchText.c.organization_id.is_distinct_from(current)
    condition = SearchText.c.kind == source.kind, linked, is_outdated
    return update(SearchText.table).where(*condition).values(organization_id=current)


@cache
def _first_custom_texts(*, of_account: bool) -> Select[Any]:
    """Return the statement that reads as much of the custom texts of each record as is indexed: account fields first.

    Only the text of an account has account fields. All of its organization's renames rewrite it, so it is shorter:
    texts that others do not see must not make these slow.
    """
    limit = MAX_ACCOUNT_TEXT_LENGTH if of_account else MAX_TEXT_LENGTH
    is_account_field = Field.c.entity == FieldEntity.ACCOUNT
    order = (is_account_field.desc(), CustomValue.c.field_id)
    length_before = func.sum(func.length(CustomValue.c.text)).over(
        partition_by=CustomValue.c.subject_id, order_by=order, rows=(None, -1)
    )
    columns = (CustomValue.c.subject_id, CustomValue.c.text, is_account_field.label("is_account_field"))
    read = select(*columns, func.coalesce(length_before, 0).label("length_before")).where(
        CustomValue.c.text.is_not(None),
        is_among(CustomValue.c.subject_id),
        CustomValue.c.field_id == Field.c.id,
        _has_account_fields() if of_account else ~is_account_field,
    )
    found = read.subquery().c
    text = func.substr(found.text, 1, cast(limit - found.length_before, Integer))
    first = select(found.subject_id, text, found.is_account_field).where(found.length_before < limit)
    return first.order_by(found.subject_id, found.length_before)


def _has_account_fields() -> ColumnElement[bool]:
    """Build the condition that the company has a field of accounts; without one, no custom value need be read."""
    return select(Field.c.id).where(Field.c.entity == FieldEntity.ACCOUNT).correlate(None).exists()


class _IndexedText(NamedTuple):
    """A row of `search_text`, without its kind and company."""

    id: int
    subject_id: int
    organization_id: int | None
    title: str
    title_start: str
    words: str
    folded: str | None


def _searched_text(
    kind: SearchKind, passages: Iterable[Passage], more_texts: Iterable[str]
) -> tuple[str, str, str, str | None]:
    """Return the columns `title`, `title_start`, `words` and `folded`."""
    read = list(passages)
    title = normalized_title(next((passage.text for passage in read if passage.field is SearchField.NAME), ""))
    phones = (phone_words(passage.text) for passage in read if passage.field is SearchField.PHONE)
    found = index_words([*(passage.text for passage in read), *chain.from_iterable(phones), *more_texts])
    folded = fold(" ".join(passage.text for passage in read)) if kind is SearchKind.NOTE else None
    return title, title[:TITLE_START_LENGTH], " ".join(found), folded


async def _insert_texts(uow: UnitOfWork, kind: SearchKind, texts: Sequence[_IndexedText]) -> None:
    if texts and uow.connection.is_postgresql:
        common = {"company_id": uow.company_id, "kind": kind}
        await uow.write(insert_rows(SearchText), [{**common, **text._asdict()} for text in texts])
    elif texts:
        await uow.write(_insert_at_once(kind), texts=orjson.dumps([list(text) for text in texts]).decode())


@cache
def _insert_at_once(kind: SearchKind) -> Insert:
    """Build the statement that inserts `:texts`, an array of JSON."""
    # FTS5 writes a segment of its index for each statement: one for each row would take three times as long.
    element = JsonElements(bindparam("texts", type_=Text)).table_valued("value").c.value
    values = [
        cast(element.op("->>")(literal_column(str(index))), SearchText.c[name].type)
        for index, name in enumerate(_IndexedText._fields)
    ]
    rows = select(COMPANY, literal(kind, SearchText.c.kind.type), *values)
    return insert(SearchText.table).from_select(["company_id", "kind", *_IndexedText._fields], rows)


def _with_custom_values(uow: UnitOfWork, model: type[Row], ids: Sequence[int]) -> Sequence[int]:
    """Return those of these records that may have custom values: a new one has none if none were written with it."""
    return ids if CustomValue.table.name in uow.written else uow.not_new(model, ids)


async def _custom_texts(uow: UnitOfWork, source: SearchSource, ids: Sequence[int]) -> dict[int, list[str]]:
    """Return the texts of custom values by record.

    Those of account fields are part of the text of accounts only, which other records do not have.
    """
    is_account = source.kind is SearchKind.ACCOUNT
    texts: dict[int, list[str]] = {}
    with_account_fields: set[int] = set()
    ids = _with_custom_values(uow, source.model, ids)
    read = await uow.tuples(_first_custom_texts(of_account=is_account), ids=ids) if ids else ()
    for subject_id, text, is_account_field in read:
        texts.setdefault(subject_id, []).append(text)
        if is_account_field:
            with_account_fields.add(subject_id)
    return {each: texts[each] for each in texts if each in with_account_fields or not is_account}
