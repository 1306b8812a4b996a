"""What is behind a gate, in the data: found by walking the tables and enums, so that none is forgotten (layer 4)."""

from enum import StrEnum
from typing import Annotated

import pytest
from company_fixture import CompanyFixture
from sqlalchemy import delete, exists, insert, select, union_all, update

from db.column_types import ShortText
from db.gates import (
    ALL_CLOSED,
    GATE,
    NONE_CLOSED,
    Gate,
    GateViolation,
    gate_enum_values,
    gated_enum_values,
    visible_rows,
)
from db.models import Account, EventKind, Field, FieldEntity, Organization
from db.row import Row, metadata, select_rows
from db.tenant_scope import scope_to_company

BEHIND = [table for table in metadata.sorted_tables if table.info.get(GATE)]
OUTSIDE = frozenset({Gate.ACCOUNTS})


def test_the_tables_that_are_there_for_accounts_only_are_these() -> None:
    assert {table.name for table in BEHIND} == {"membership_event", "account_rollup", "won_sum"}


@pytest.mark.parametrize("table", BEHIND, ids=lambda table: table.name)
def test_no_statement_names_a_table_of_a_feature_that_is_closed(table) -> None:
    column = next(iter(table.c))
    alias = table.alias()
    for statement in (
        select(table),
        select(alias.c[column.name]),
        select(Organization.c.id).join(table, table.c.organization_id == Organization.c.id),
        select(Organization.c.id).where(exists().where(alias.c.organization_id == Organization.c.id)),
        select(Organization.c.id).where(Organization.c.id.in_(select(table.c.organization_id))),
        union_all(select(Organization.c.id), select(table.c.organization_id)),
        select(select(table).subquery()),
        select(select(table).cte()),
        insert(table),
        update(table).values({column.name: None}) if column.name != "company_id" else delete(table),
        delete(table),
    ):
        with pytest.raises(GateViolation):
            scope_to_company(statement, OUTSIDE)
        assert scope_to_company(statement, NONE_CLOSED) is not None


def test_accounts_are_read_from_nowhere_where_they_are_closed_and_organizations_are() -> None:
    with pytest.raises(GateViolation):
        scope_to_company(select_rows(Account).select, OUTSIDE)
    assert "account_rollup" not in str(scope_to_company(select_rows(Organization).select, OUTSIDE))


def test_every_column_of_an_enum_with_gated_values_hides_them() -> None:
    """Whoever adds such a column to any table has it hidden without a word."""
    walked = set()
    for table in metadata.sorted_tables:
        for column in table.c:
            values = gated_enum_values(getattr(column.type, "enum_class", None))
            if values:
                walked.add(f"{table.name}.{column.name}")
                (condition,) = [each for each in visible_rows(table, table, ALL_CLOSED) if column.name in str(each)]
                assert "NOT IN" in str(condition)
    assert walked == {
        "event.kind",
        "field.entity",
        "identity_event.kind",
        "saved_view.list",
        "search_text.kind",
    }


def test_a_table_that_is_declared_behind_a_gate_is_refused_at_once() -> None:
    class Mood(StrEnum):
        GOOD = "GOOD"
        SECRET = "SECRET"

    gate_enum_values(Gate.ACCOUNTS, Mood.SECRET)
    made = type(Row)(
        "Diary",
        (Row,),
        {"__annotations__": {"company_id": int, "id": int, "mood": Mood, "text": Annotated[str, ShortText]}},
        table="diary_of_a_test",
    )
    metadata.remove(made.table)

    assert "NOT IN" in str(scope_to_company(select(made.table), OUTSIDE))
    assert "NOT IN" not in str(scope_to_company(select(made.table)))


async def test_rows_that_tell_of_it_are_left_out_whoever_wrote_the_statement(world: CompanyFixture) -> None:
    async with world.uow() as uow:
        usual = {"type": "TEXT", "folded_name": "x", "options": ()}
        for entity in (FieldEntity.ACCOUNT, FieldEntity.ORGANIZATION):
            await uow.insert(Field, [{**usual, "entity": entity, "key": entity, "name": entity}])
    async with world.database.snapshot() as snapshot:
        whole, outside = (snapshot.for_company(world.company.id, closed) for closed in (NONE_CLOSED, OUTSIDE))
        seen = [[each.entity for each in await store.all(select_rows(Field))] for store in (whole, outside)]
        found = await outside.tuples(select(Field.c.entity).select_from(Field.table.alias("f")).with_only_columns(1))

    assert sorted(seen[0]) == [FieldEntity.ACCOUNT, FieldEntity.ORGANIZATION]
    assert seen[1] == [FieldEntity.ORGANIZATION]
    assert len(found) == 1


def test_what_happens_to_accounts_is_what_is_hidden_of_the_log() -> None:
    hidden = {kind.value for kind in gated_enum_values(EventKind)}
    assert hidden == {kind.value for kind in EventKind if "ACCOUNT" in kind} | {"WON_VALUE_CHANGED"}
