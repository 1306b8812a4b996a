"""Property test: after any history of mutations, all derived data follows from the source rows.

The oracle computes accounts, won values, board columns and next activities from the rows alone, in plain Python.
It uses no code under test.
"""

import asyncio
import os
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from company_fixture import CompanyFixture, FixedClock, colleague, make_company
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from input_strategies import datetimes, input_of
from mutate import mutation_document, mutation_payload
from schema_walk import GRAPHQL, Step

from auth.roles import Permission
from db.accounts.figures_cache import FiguresCache
from db.ids import global_id
from db.models import Activity, ActivityType, Deal, Event, Organization, Person
from db.money.rate_csv import RateEntry, save_rates
from db.row import Row, select_rows
from db.store import Database
from db.verify import find_differences

pytestmark = pytest.mark.slow

MUTATION = GRAPHQL.mutation_type
RECORD_MUTATIONS = sorted(
    name for name, field in MUTATION.fields.items() if Permission.RECORDS_WRITE in Step("Mutation", name, field).needs
)
"""All mutations that write records."""
SETTINGS_MUTATIONS = sorted(
    name
    for name, field in MUTATION.fields.items()
    if Permission.SETTINGS_WRITE in Step("Mutation", name, field).needs and not name.startswith(("import", "beta"))
)
"""All mutations of settings."""
OTHER_MUTATIONS = ("savedViewCreate", "savedViewDelete", "savedViewUpdate", "userActivate", "userDeactivate")
"""Those of saved views, and of the colleague to whom records are given and from whom they are taken."""
MUTATIONS = (*RECORD_MUTATIONS, *SETTINGS_MUTATIONS, *OTHER_MUTATIONS)

MADRID = ZoneInfo("Europe/Madrid")
DOLLAR_RATE = Decimal("0.9")
START = datetime(2026, 3, 27, 10, tzinfo=UTC)  # two days before the clocks change
MODELS: tuple[type[Row], ...] = (Organization, Person, Deal, Activity, ActivityType)
COUNTED = ("accounts", "activities", "deals", "organizations", "people")
"""Lists whose length is counted without reading them."""
QUERY = """{
  accounts(first: 100) { totalCount nodes { id state wonDealCount accountSince boardColumn nextActivity { id }
    lastActivity { id } lastContactedAt
    wonValue { isComplete total { amount } byCurrency { currency amount dealCount } } } }
  accountBoard { columns { key count } } accountSummary { count wonDealCount }
  activities(first: 100) { totalCount nodes { id } } deals(first: 100) { totalCount nodes { id } }
  organizations(first: 100) { totalCount nodes { id } } people(first: 100) { totalCount nodes { id } }
}"""


class Histories(RuleBasedStateMachine):
    """One company on which random mutations run."""

    database: Database
    clock: FixedClock
    loop: asyncio.Runner
    compared_accounts = 0
    """Number of accounts that were compared with the oracle, in all histories."""

    def __init__(self) -> None:
        super().__init__()
        self.clock.now = START
        self.known: dict[str, list[str]] = defaultdict(list)
        self.database.caches = self.database.caches._replace(figures=FiguresCache(large=0))
        self.viewer: CompanyFixture = self.loop.run(self._create_company())

    async def _create_company(self) -> CompanyFixture:
        viewer = await make_company(self.database, f"C{datetime.now(UTC).timestamp()}".replace(".", "x"))
        async with viewer.uow() as uow:
            await save_rates(uow, [RateEntry(START.date() - timedelta(days=900), "USD", "EUR", DOLLAR_RATE)], "test")
        for entity, name in (("activityType", "Call"), ("activityType", "Task")):
            created = await mutation_payload(
                viewer, f"{entity}Create", f"{entity} {{ id }}", name=name, isContact=name == "Call"
            )
            self.known["ActivityType"].append(created[entity]["id"])
        pipeline = (await mutation_payload(viewer, "pipelineCreate", "pipeline { id }", name="P"))["pipeline"]["id"]
        stage = await mutation_payload(viewer, "stageCreate", "stage { id }", pipelineId=pipeline, name="S")
        label = await mutation_payload(viewer, "labelCreate", "label { id }", entity="ORGANIZATION", name="L")
        field = await mutation_payload(viewer, "fieldCreate", "field { id }", entity="DEAL", type="TEXT", name="F")
        team = await mutation_payload(viewer, "teamCreate", "team { id }", name="T")
        self.known |= {"Stage": [stage["stage"]["id"]], "Label": [label["label"]["id"]]}
        self.known |= {"Pipeline": [pipeline], "Field": [field["field"]["id"]], "Team": [team["team"]["id"]]}
        await colleague(viewer)
        self.known["User"] = [user["id"] for user in (await viewer.ask("{ users { nodes { id } } }"))["users"]["nodes"]]
        for name in ("Organization", "Person", "Deal", "Activity", "Note", "File"):
            self.known[name] = []
        for name in ("Alpha", "Beta"):
            await self._mutate(viewer, "organizationCreate", {"name": name})
            await self._create_account(viewer, self.known["Organization"][-1])
        return viewer

    async def _create_account(self, viewer: CompanyFixture, organization_id: str) -> None:
        value = {"amount": "100", "currency": "USD"}
        await self._mutate(viewer, "personCreate", {"name": "P", "organizationId": organization_id})
        await self._mutate(viewer, "dealCreate", {"title": "D", "organizationId": organization_id, "value": value})
        await self._mutate(viewer, "dealWin", {"id": self.known["Deal"][-1]})
        links = {"dealId": self.known["Deal"][-1], "personId": self.known["Person"][-1]}
        planned = {"subject": "A", "typeId": self.known["ActivityType"][0], "dueDate": "2026-03-28"}
        await self._mutate(viewer, "activityCreate", planned | links)

    async def _mutate(self, viewer: CompanyFixture, name: str, values: dict[str, Any]) -> None:
        field = name.removesuffix("Create")
        selection = f"{field} {{ id }}" if name.endswith("Create") else "__typename"
        result = await viewer.answer(mutation_document(name, selection), input=values)
        payload = result.data and result.data[name]
        assert payload or {error.extensions["code"] for error in result.errors} == {"BAD_USER_INPUT"}, result.errors
        if name.endswith("Create") and payload and payload[field]:
            self.known[field[0].upper() + field[1:]].append(payload[field]["id"])

    @rule(data=st.data(), name=st.sampled_from([*RECORD_MUTATIONS, *MUTATIONS]))
    def run_mutation(self, data: st.DataObject, name: str) -> None:
        """Run a random mutation. User errors are fine; the oracle reads only what was stored."""
        strategy = input_of(name, self.known, self.clock.now)
        if not strategy.is_empty:
            self.loop.run(self._mutate(self.viewer, name, data.draw(strategy, label=name)))

    @rule(at=datetimes(START))
    def wait(self, at: datetime) -> None:
        """Advance the clock by up to three days."""
        self.clock.now += abs(at - START) % timedelta(days=3)

    @invariant()
    def everything_derived_follows_from_its_source(self) -> None:
        """Compare the answers of the API with the oracle."""
        self.loop.run(self._compare())

    async def _compare(self) -> None:
        data, oracle = await self.viewer.ask(QUERY), await load_oracle(self.viewer)
        accounts = {node["id"]: node for node in data["accounts"]["nodes"]}
        expected = {account.account_id: oracle.account(account) for account in oracle.accounts()}
        assert accounts == expected
        type(self).compared_accounts += len(accounts)
        for name in COUNTED:
            assert data[name]["totalCount"] == len(data[name]["nodes"]), name
        columns = [node["boardColumn"] for node in expected.values()]
        board = {column["key"]: column["count"] for column in data["accountBoard"]["columns"]}
        assert board == {key: columns.count(key) for key in board}
        deals = sum(node["wonDealCount"] for node in expected.values())
        assert data["accountSummary"] == {"count": len(expected), "wonDealCount": deals}
        for ordinals in oracle.ordinals().values():
            assert sorted(ordinals) == list(range(len(ordinals)))
        async with self.viewer.database.snapshot() as snapshot:
            assert [
                difference async for difference in find_differences(snapshot.for_company(self.viewer.company.id))
            ] == []


async def load_oracle(viewer: CompanyFixture) -> "Oracle":
    """Read all source rows of a company."""
    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        rows = {model: {row.id: row for row in await store.all(select_rows(model))} for model in MODELS}
        events = await store.all(select_rows(Event))
    return Oracle(rows, list(events), viewer.database.clock())


class Oracle:
    """Derived data by the definitions of docs/decisions/accounts.md."""

    def __init__(self, rows: dict[Any, dict[int, Any]], events: list[Any], now: datetime) -> None:
        self.rows, self.events, self.now = rows, events, now

    def ordinals(self) -> dict[int, list[int]]:
        """Ordinals of the events of each revision."""
        ordinals: dict[int, list[int]] = defaultdict(list)
        for event in self.events:
            ordinals[event.revision].append(event.ordinal)
        return ordinals

    def accounts(self) -> Iterator[Any]:
        """Live organizations with a live won deal."""
        for organization in self.rows[Organization].values():
            if organization.deleted_at is None and self.won(organization):
                yield OracleAccount(organization)

    def won(self, organization: Any) -> list[Any]:
        """Won deals of an organization."""
        own = [deal for deal in self.rows[Deal].values() if deal.organization_id == organization.id]
        return [deal for deal in own if deal.status == "WON" and deal.deleted_at is None]

    def account(self, named: "OracleAccount") -> dict[str, Any]:
        """Expected answer for an account."""
        won, planned = self.won(named), self.planned(named)
        done = [activity for activity in self.activities(named) if activity.is_done]
        last = max(done, key=lambda activity: (activity.done_at, activity.id), default=None)
        first = min(planned, key=self.urgency, default=None)
        return {
            "id": named.account_id,
            "state": "ACCOUNT",
            "wonDealCount": len(won),
            "accountSince": min(deal.won_at for deal in won).isoformat().replace("+00:00", "Z"),
            "boardColumn": min(
                (self.column(activity) for activity in planned), key=COLUMN_ORDER.index, default="NO_ACTIVITY"
            ),
            "nextActivity": first and {"id": first.global_id},
            "lastActivity": last and {"id": last.global_id},
            "lastContactedAt": self.last_contact(done),
            "wonValue": won_value(won),
        }

    def last_contact(self, done: list[Any]) -> str | None:
        """Time of the last done activity whose type counts as contact."""
        contacts = [each.done_at for each in done if self.rows[ActivityType][each.type_id].is_contact]
        return max(contacts).isoformat().replace("+00:00", "Z") if contacts else None

    def activities(self, organization: Any) -> list[Any]:
        """Activities linked to an organization, else by their deal, else by their person."""
        live = [activity for activity in self.rows[Activity].values() if activity.deleted_at is None]
        return [activity for activity in live if self.effective_organization_id(activity) == organization.id]

    def effective_organization_id(self, activity: Any) -> int | None:
        """Effective organization id of an activity."""
        deal = self.rows[Deal].get(activity.deal_id)
        person = self.rows[Person].get(activity.person_id)
        candidates = (activity.organization_id, deal and deal.organization_id, person and person.organization_id)
        return next((row_id for row_id in candidates if row_id is not None), None)

    def planned(self, organization: Any) -> list[Any]:
        """Open activities with a due date or time."""
        return [row for row in self.activities(organization) if not row.is_done and (row.due_at or row.due_date)]

    def urgency(self, activity: Any) -> tuple[datetime, int]:
        """Sort key: due first. An all-day activity is due at the end of its day."""
        if activity.due_at:
            return activity.due_at, activity.id
        following = activity.due_date + timedelta(days=1)
        return datetime(following.year, following.month, following.day, tzinfo=MADRID).astimezone(UTC), activity.id

    def column(self, activity: Any) -> str:
        """Board column by the calendar of Madrid."""
        if activity.due_at and activity.due_at < self.now:
            return "OVERDUE"
        day = activity.due_date or activity.due_at.astimezone(MADRID).date()
        ahead = (day - self.now.astimezone(MADRID).date()).days
        return "OVERDUE" if ahead < 0 else ("TODAY", "TOMORROW", *["WITHIN_WEEK"] * 5, "WEEK_OR_LATER")[min(ahead, 7)]


class OracleAccount:
    """An organization with its account id."""

    def __init__(self, organization: Any) -> None:
        self.organization, self.id = organization, organization.id
        self.account_id = global_id("Account", organization.id)


COLUMN_ORDER = ("OVERDUE", "TODAY", "TOMORROW", "WITHIN_WEEK", "WEEK_OR_LATER", "NO_ACTIVITY")
DECIMALS = {"EUR": 2, "USD": 2, "JPY": 0}


def won_value(won: list[Any]) -> dict[str, Any]:
    """Won value: euros as they are, dollars at the one rate, yen unconverted."""
    sums: dict[str, list[int]] = defaultdict(list)
    for deal in won:
        sums[deal.currency_code].append(deal.value or 0)
    amounts = {code: Decimal(sum(values)).scaleb(-DECIMALS[code]) for code, values in sums.items()}
    total = (amounts.get("EUR", Decimal(0)) + amounts.get("USD", Decimal(0)) * DOLLAR_RATE).quantize(
        Decimal("0.01"), ROUND_HALF_EVEN
    )
    return {
        "isComplete": "JPY" not in sums,
        "total": None if sums.keys() == {"JPY"} else {"amount": f"{total:.2f}"},
        "byCurrency": [
            {"currency": code, "amount": f"{amounts[code]:.{DECIMALS[code]}f}", "dealCount": len(sums[code])}
            for code in sorted(sums)
        ],
    }


@pytest.fixture
def machine(database_url: str, clock: FixedClock) -> Iterator[type[Histories]]:
    """The state machine with a database."""
    with asyncio.Runner() as loop:
        database = Database(database_url, clock=clock)
        yield type("Histories", (Histories,), {"database": database, "clock": clock, "loop": loop})
        loop.run(database.close())


@pytest.mark.parametrize("name", MUTATIONS)
def test_inputs_of_each_mutation_can_be_drawn(name: str) -> None:
    known = defaultdict(lambda: ["an id"])
    assert not input_of(name, known, START).is_empty


def test_derived_data_matches_oracle_in_any_history(machine: type[Histories]) -> None:
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=int(os.environ.get("AFTERWIN_EXAMPLES", "3")),
            stateful_step_count=30,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
            phases=(Phase.generate, Phase.shrink),
        ),
    )
    assert machine.compared_accounts > 0
