"""Gated tables and enum values; every table and enum is found, so that none is forgotten."""

from enum import StrEnum

import pytest
from client_schema import full_schema, public_schema
from company_fixture import CompanyFixture
from graphql import GraphQLInputObjectType
from graphql.pyutils import camel_to_snake
from sqlalchemy import BigInteger, Column, Enum, MetaData, Table, delete, exists, insert, select, union_all, update

from db.column_types import EnumList
from db.event_log import GATED_KINDS
from db.gates import (
    ALL_CLOSED,
    GATE,
    NONE_CLOSED,
    Gate,
    GateViolation,
    column_gate,
    gate_enum_values,
    gated_enum_values,
    visible_rows,
)
from db.models import Account, EventKind, Field, FieldEntity, Organization
from db.row import Row, metadata, select_rows
from db.row_changes import SUBJECTS
from db.row_updates import TIME_COLUMNS, VERSION_COLUMNS
from db.tenancy.tenant_scope import scope_to_company

GATED_TABLES = [table for table in metadata.sorted_tables if table.info.get(GATE)]
MODELS = [model for model in Row.__subclasses__() if model.table.info.get(GATE) is None]
OUTSIDE = frozenset({Gate.ACCOUNTS})


def test_gated_tables_are_the_rollups_of_accounts() -> None:
    assert {table.name for table in GATED_TABLES} == {"membership_event", "account_rollup", "account_part", "won_sum"}


@pytest.mark.parametrize("table", GATED_TABLES, ids=lambda table: table.name)
def test_statement_rejected_when_its_table_is_closed(table) -> None:
    column, key = next(iter(table.c)), list(table.primary_key)[1]
    alias = table.alias()
    for statement in (
        select(table),
        select(alias.c[column.name]),
        select(Organization.c.id).join(table, key == Organization.c.id),
        select(Organization.c.id).where(exists().where(alias.c[key.name] == Organization.c.id)),
        select(Organization.c.id).where(Organization.c.id.in_(select(key))),
        union_all(select(Organization.c.id), select(key)),
        select(select(table).subquery()),
        select(select(table).cte()),
        insert(table),
        update(table).values({column.name: None}) if column.name != "company_id" else delete(table),
        delete(table),
    ):
        with pytest.raises(GateViolation):
            scope_to_company(statement, OUTSIDE)
        assert scope_to_company(statement, NONE_CLOSED) is not None


def test_accounts_rejected_and_organizations_read_when_closed() -> None:
    with pytest.raises(GateViolation):
        scope_to_company(select_rows(Account).select, OUTSIDE)
    assert "account_rollup" not in str(scope_to_company(select_rows(Organization).select, OUTSIDE))


def test_every_column_with_gated_values_hides_them() -> None:
    found = set()
    for table in metadata.sorted_tables:
        for column in table.c:
            values = gated_enum_values(getattr(column.type, "enum_class", None))
            if values and not isinstance(column.type, EnumList):  # a list of what was open hides nothing
                found.add(f"{table.name}.{column.name}")
                (condition,) = [rule for rule in visible_rows(table, table, ALL_CLOSED) if column.name in str(rule)]
                assert "NOT IN" in str(condition)
    assert found == {
        "bulk_change.feature",
        "bulk_change.list",
        "default_view.list",
        "event.kind",
        "field.entity",
        "identity_event.kind",
        "import.feature",
        "saved_view.feature",
        "saved_view.list",
        "search_text.kind",
    }


def test_gated_values_are_hidden_in_a_new_table() -> None:
    @gate_enum_values(Gate.ACCOUNTS, "SECRET")
    class Mood(StrEnum):
        GOOD = "GOOD"
        SECRET = "SECRET"

    mood = Column("mood", Enum(Mood, native_enum=False))
    diary = Table("diary", MetaData(), Column("company_id", BigInteger, primary_key=True), mood)

    assert "NOT IN" in str(scope_to_company(select(diary), OUTSIDE))
    assert "NOT IN" not in str(scope_to_company(select(diary)))


async def test_rows_with_gated_values_are_hidden_in_every_statement(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        defaults = {"type": "TEXT", "folded_name": "x", "options": ()}
        for entity in (FieldEntity.ACCOUNT, FieldEntity.ORGANIZATION):
            await uow.insert(Field, [{**defaults, "entity": entity, "key": entity, "name": entity}])
    async with viewer.database.snapshot() as snapshot:
        ungated, outside = (snapshot.for_company(viewer.company.id, closed) for closed in (NONE_CLOSED, OUTSIDE))
        entities = [[row.entity for row in await store.all(select_rows(Field))] for store in (ungated, outside)]
        counted = await outside.tuples(select(Field.c.entity).select_from(Field.table.alias("f")).with_only_columns(1))

    assert sorted(entities[0]) == [FieldEntity.ACCOUNT, FieldEntity.ORGANIZATION]
    assert entities[1] == [FieldEntity.ORGANIZATION]
    assert len(counted) == 1


def test_hidden_event_kinds_are_those_of_accounts() -> None:
    hidden = {kind.value for kind in gated_enum_values(EventKind)}
    assert hidden == {kind.value for kind in EventKind if "ACCOUNT" in kind} | {"WON_VALUE_CHANGED"}


def gated_columns(model: type[Row]) -> set[str]:
    """The gated columns of a model."""
    return {column.name for column in model.c if column_gate(column) is not None}


def is_partly_gated(model: type[Row]) -> bool:
    """Whether some rows or columns of a model are gated."""
    enums = [getattr(column.type, "enum_class", None) for column in model.c]
    return bool(gated_columns(model)) or any(gated_enum_values(enum) for enum in enums)


def test_gated_columns_of_tables_that_all_users_see() -> None:
    assert {f"{model.table.name}.{name}" for model in MODELS for name in gated_columns(model)} == {
        "company.account_version",
        "company.follow_up_days",
        "event.account_version",
        "organization.account_updated_at",
        "organization.account_version",
        "organization.follow_up_days",
    }


def test_gated_column_has_version_and_time_of_its_own() -> None:
    """A change of a gated column must not move a version that all users see, but must move one."""
    for model in (model for model in MODELS if gated_columns(model) and model.table.name != "event"):
        gates = {column_gate(column) for column in model.c} - {None}
        for names in (VERSION_COLUMNS, TIME_COLUMNS):
            stamps = {column_gate(model.c[name]) for name in names if name in model.c}
            assert not stamps or stamps == gates | {None}, model


def test_gated_changes_have_kinds_of_their_own() -> None:
    for model in (model for model in MODELS if model in SUBJECTS and is_partly_gated(model)):
        kind = GATED_KINDS[Gate.ACCOUNTS, SUBJECTS[model]]
        assert gated_enum_values(EventKind)[kind] is Gate.ACCOUNTS, model


@pytest.mark.slow
def test_gated_inputs_of_records_are_gated_columns() -> None:
    """Every input field that exists only where the gate is open, of an input that exists everywhere."""
    public, full = (each.type_map for each in (public_schema(), full_schema()))
    gated_fields = {
        camel_to_snake(field)
        for name, input_type in full.items()
        if isinstance(input_type, GraphQLInputObjectType) and name.endswith("Input") and name in public
        for field in input_type.fields.keys() - public[name].fields.keys()
    }
    assert gated_fields == {"follow_up_days"}
    assert gated_fields <= {name for model in MODELS for name in gated_columns(model)}
