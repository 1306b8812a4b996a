"""Which statements one shard can answer: all of these documents, as docs/scale.md says.

The inspector of all statements (`tenant_inspector`) lets those of no test ask more than is listed.
"""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from company_fixture import CompanyFixture
from company_tables import selects_rows
from database_templates import Templates
from mutate import create_account, run_mutation
from router_queries import ASKED_OF_ALL_SHARDS, Sent, spanning_tables, statements_sent

from auth.authentication import authenticate_session, reauthenticate
from auth.feature_gate import evaluate_gates_for_user
from auth.services import ClientInfo
from auth.sessions import end_session, record_last_used, start_session
from beta.scheduler import ChangeScheduler
from db.connections.engine import DatabaseOptions
from db.identity import create_login
from db.models import SignInMethod, User
from db.retention import Retention, purge_page
from db.store import Database
from db.verify import find_differences
from files.import_worker import ImportWorker
from files.storage import open_storage
from live.bulk_change_worker import BulkChangeWorker
from live.feature_use_task import FeatureUseTask
from live.outbox_sender import OutboxSender

TESTS = Path(__file__).parents[1]
DOCUMENTS = {path.stem: path.read_text() for path in (TESTS / "contract").glob("*.graphql")}

ASKED_BY_BACKGROUND_WORK = {
    frozenset(tables.split())
    for tables in (
        "company currency",
        "outbox",
        "import",
        "bulk_change",
        "feature_use_day",
        "beta_exclusion beta_member company currency user",
    )
}
"""The tables for which background work asks every shard, each once for all companies. All others name a company."""


@pytest.fixture
def templates(postgresql: Templates) -> Templates:
    """PostgreSQL only: SQLite has no shards."""
    return postgresql


def unrouted(sent: Sent) -> set[tuple[str, str]]:
    """Statements that are no router queries, with their planes."""
    return {(plane, statement) for plane, statement in sent if spanning_tables(statement) or selects_rows(statement)}


async def variables_of(viewer: CompanyFixture, deal: str) -> dict[str, dict[str, str]]:
    """Variables of the documents that need some."""
    account = (await viewer.ask("{ accounts { nodes { id } } }"))["accounts"]["nodes"][0]["id"]
    view = await run_mutation(viewer, "savedViewCreate", "savedView { id }", list="ACCOUNTS", name="Mine", content={})
    return {
        "account_page": {"id": account},
        "account_workspace": {"id": account},
        "board_pages": {"key": "OVERDUE"},
        "deal_page": {"id": deal},
        "saved_view_list": {"view": view["savedView"]["id"]},
        "search_box": {"query": "northwind"},
        "trash": {"kind": "ORGANIZATION"},
    }


@pytest.fixture(params=[False, True], ids=["one database", "shards"])
async def of_company(
    request: pytest.FixtureRequest, database_url: str, viewer: CompanyFixture
) -> AsyncIterator[CompanyFixture]:
    """The company, without and with the setting for shards, which changes some statements."""
    database = Database(database_url, clock=viewer.database.clock, options=DatabaseOptions(set_local=request.param))
    yield replace(viewer, database=database)
    await database.close()


async def test_documents_send_router_queries_only(of_company: CompanyFixture) -> None:
    viewer = of_company
    with statements_sent(viewer.database) as sent:
        organization, won = await create_account(viewer)
        deal = await run_mutation(viewer, "dealCreate", "deal { id }", title="Second", organizationId=organization)
        await run_mutation(viewer, "dealWin", "events { kind }", id=deal["deal"]["id"])
        variables = await variables_of(viewer, won)
        for name, document in DOCUMENTS.items():
            await viewer.ask(document, **variables.get(name, {}))

    assert len(sent) > 200
    assert not unrouted(sent)


async def test_sessions_and_streams_send_router_queries_only(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        login_id = await create_login(uow, "eva@solera.example")
        await uow.update(User, viewer.user_id, login_id=login_id)
        user = await uow.get_one(User, viewer.user_id)
    with statements_sent(viewer.database) as sent:
        secret = await start_session(viewer.services, ClientInfo(), user, SignInMethod.INVITATION)
        async with viewer.database.snapshot() as snapshot:
            asking = await authenticate_session(snapshot, secret.text)
            assert await reauthenticate(snapshot, asking) == asking
            await evaluate_gates_for_user(viewer.services.flag_store, snapshot, user.company_id, user.id)
        await record_last_used(viewer.services, asking)
        await end_session(viewer.services, ClientInfo(), asking)

    assert len(sent) > 10
    assert not unrouted(sent)


async def test_background_work_asks_all_shards_for_few_things(viewer: CompanyFixture, tmp_path: Path) -> None:
    await create_account(viewer)
    services = viewer.services
    with statements_sent(viewer.database) as sent:
        await purge_page(viewer.database, Retention(timedelta(0), timedelta(0), timedelta(0)))
        for task in (ChangeScheduler(services), OutboxSender(services), FeatureUseTask(services)):
            await task.run_once()
        for worker in (BulkChangeWorker(services), ImportWorker(services, open_storage(f"file:{tmp_path}"))):
            await worker.run_once()
        async with viewer.database.snapshot() as snapshot:
            assert not [each async for each in find_differences(snapshot.for_company(viewer.company.id))]

    assert len(sent) > 30
    asked = {(plane, spanning_tables(statement)) for plane, statement in unrouted(sent)}
    assert asked == {("identity", tables) for tables in ASKED_BY_BACKGROUND_WORK}


def test_exceptions_are_counted_in_the_docs() -> None:
    assert f"Of these, there are {len(ASKED_OF_ALL_SHARDS)} kinds" in (TESTS.parent / "docs/scale.md").read_text()


@pytest.mark.parametrize(
    ("statement", "tables"),
    [
        ("SELECT 1 FROM deal WHERE deal.company_id = $1::BIGINT", []),
        ("SELECT d.id FROM deal AS d WHERE (d.id > ? OR d.id = ?) AND d.company_id = ?", []),
        ("SELECT 1 FROM note LEFT JOIN deal ON deal.company_id = $1 AND deal.id = 2 WHERE note.company_id = $1", []),
        ("select 1 from only public.deal where deal.company_id = $1", []),
        ("SELECT 1 FROM deal", ["deal"]),
        ("SELECT 1 FROM deal JOIN note ON note.company_id = deal.company_id WHERE deal.company_id = $1", ["note"]),
        ("SELECT 1 FROM deal LEFT JOIN note ON deal.company_id = $1 AND note.company_id = $1", ["deal"]),
        (
            "SELECT 1 FROM note JOIN (deal JOIN team ON team.company_id = $1) ON true WHERE note.company_id = $1",
            ["deal"],
        ),
        ("SELECT d.id FROM deal AS d JOIN person AS p ON p.id = d.person_id WHERE d.company_id = ?", ["person"]),
        ("SELECT 1 FROM deal WHERE deal.company_id = $1 AND EXISTS (SELECT 1 FROM deal WHERE deal.id = $2)", ["deal"]),
        (
            "SELECT 1 FROM deal WHERE deal.company_id = ? AND deal.company_id = ? AND (SELECT 1 FROM deal)",
            ["deal"],
        ),
        ("SELECT 1 FROM deal WHERE deal.company_id = $1 OR deal.title = $2", ["deal"]),
        ("SELECT 1 FROM deal WHERE NOT (deal.company_id = $1)", ["deal"]),
        ("SELECT deal.company_id = $1 FROM deal", ["deal"]),
        ("SELECT 1 WHERE EXISTS (SELECT * FROM note WHERE note.id = ?)", ["note"]),
        ('SELECT 1 FROM "user" AS u, company WHERE u.company_id = $1 AND company.id = u.company_id', ["company"]),
        ("UPDATE deal SET title=? WHERE deal.id = ?", ["deal"]),
        ("UPDATE deal SET title = note.content FROM note WHERE deal.company_id = $1", ["note"]),
        ("DELETE FROM deal WHERE deal.company_id = ?", []),
        ("DELETE FROM deal USING note WHERE deal.company_id = $1", ["note"]),
        ("INSERT INTO deal (company_id, id) VALUES ($1, $2)", []),
        ("INSERT INTO deal (id) SELECT note.id FROM note WHERE note.company_id = $1", ["deal"]),
        ("INSERT INTO deal (company_id, id) SELECT note.company_id, note.id FROM note", ["note"]),
    ],
)
def test_company_must_be_a_parameter(statement: str, tables: list[str]) -> None:
    assert list(spanning_tables(statement)) == tables


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("INSERT INTO search_text (company_id, id) SELECT $1, value FROM jsonb_array_elements($2)", True),
        ("INSERT INTO deal (company_id, title) VALUES ($1, $2)", False),
        ("INSERT INTO won_sum (company_id) SELECT deal.company_id FROM deal WHERE deal.company_id = $1", False),
        ("SELECT value FROM jsonb_array_elements($1)", False),
    ],
)
def test_rows_are_written_as_values(statement: str, *, expected: bool) -> None:
    assert selects_rows(statement) is expected
