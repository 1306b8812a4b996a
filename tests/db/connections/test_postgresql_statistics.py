"""A bulk load into new tables of PostgreSQL looks up each id by the primary key, from the first transaction on."""

import pytest
from company_fixture import CompanyFixture
from sqlalchemy import text

from db.connections.connection import IDENTITY
from db.models import Organization, Person
from db.tenancy.tenant_scope import identity_statement
from db.unit_of_work import UnitOfWork

pytestmark = pytest.mark.new_database

COUNT = 400
READ = identity_statement(text("SELECT idx_tup_fetch FROM pg_stat_xact_user_tables WHERE relname = 'organization'"))


async def read_rows(uow: UnitOfWork) -> int:
    """Return how many organizations this transaction has read, also to check foreign keys."""
    result = await uow.connection.run(READ, None, tenant=IDENTITY)
    rows: int = result.scalar_one()
    return rows


@pytest.mark.parametrize("templates", ["postgresql"], indirect=True)
async def test_check_of_a_key_reads_one_row_in_a_bulk_load(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        ids = await uow.insert(Organization, [{"name": f"Quay {number}"} for number in range(COUNT)])
        before = await read_rows(uow)
        await uow.insert(Person, [{"name": f"Ana {number}", "organization_id": ids[number]} for number in range(COUNT)])
        read = await read_rows(uow) - before

    assert COUNT <= read <= 2 * COUNT


@pytest.mark.parametrize("templates", ["postgresql"], indirect=True)
async def test_rows_of_others_stay_hidden_after_a_bulk_load(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        await uow.insert(Organization, [{"name": f"Quay {number}"} for number in range(COUNT)])
        role = await uow.connection.run(identity_statement(text("SELECT current_user")), None, tenant=uow.company_id)

    assert role.scalar_one() == "afterwin_app"
