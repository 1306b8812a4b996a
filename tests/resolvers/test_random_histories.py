"""Whatever is done in whatever order, everything that is derived says what the source rows say.

The oracle computes from the rows alone, in plain Python, what accounts there are, what they are worth, where their
cards stand and what is planned; nothing of the code that is tested is used for it.
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
from company_fixture import CompanyFixture, FixedClock, make_company
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from input_strategies import input_of, moments
from mutate import document, told
from schema_walk import GRAPHQL, Step

from auth.roles import Permission
from db.ids import global_id
from db.models import Activity, Deal, Event, Organization, Person
from db.rate_csv import RateEntry, save_rates
from db.row import Row, select_rows
from db.store import Database
from db.verify import find_differences

MUTATION = GRAPHQL.mutation_type
ACTS = sorted(
    name for name, field in MUTATION.fields.items() if Permission.RECORDS_WRITE in Step("Mutation", name, field).needs
)
"""Every mutation of records there is."""

MADRID = ZoneInfo("Europe/Madrid")
DOLLAR = Decimal("0.9")
BEGIN = datetime(2026, 3, 27, 10, tzinfo=UTC)  # two days before the clocks change
KINDS: tuple[type[Row], ...] = (Organization, Person, Deal, Activity)
SHOWN = """{
  accounts(first: 100) { nodes { id state wonDealCount accountSince boardColumn nextActivity { id } lastActivity { id }
    wonValue { isComplete total { amount } byCurrency { currency amount dealCount } } } }
  accountBoard { columns { key count } }
}"""


class Histories(RuleBasedStateMachine):
    """One company, to which everything happens."""

    database: Database
    clock: FixedClock
    loop: asyncio.Runner

    def __init__(self) -> None:
        super().__init__()
        self.clock.now = BEGIN
        self.known: dict[str, list[str]] = defaultdict(list)
        self.world: CompanyFixture = self.loop.run(self._found())

    async def _found(self) -> CompanyFixture:
        world = await make_company(self.database, f"C{datetime.now(UTC).timestamp()}".replace(".", "x"))
        async with world.uow() as uow:
            await save_rates(uow, [RateEntry(BEGIN.date() - timedelta(days=900), "USD", "EUR", DOLLAR)], "test")
        for kind, name in (("activityType", "Call"), ("activityType", "Task")):
            made = await told(world, f"{kind}Create", f"{kind} {{ id }}", name=name, isContact=name == "Call")
            self.known["ActivityType"].append(made[kind]["id"])
        pipeline = (await told(world, "pipelineCreate", "pipeline { id }", name="P"))["pipeline"]["id"]
        stage = await told(world, "stageCreate", "stage { id }", pipelineId=pipeline, name="S")
        label = await told(world, "labelCreate", "label { id }", entity="ORGANIZATION", name="L")
        self.known |= {"Stage": [stage["stage"]["id"]], "Label": [label["label"]["id"]]}
        self.known["User"] = [(await world.ask("{ viewer { user { id } } }"))["viewer"]["user"]["id"]]
        for name in ("Organization", "Person", "Deal", "Activity", "Note", "File"):
            self.known[name] = []
        for name in ("Alpha", "Beta"):
            await self._do(world, "organizationCreate", {"name": name})
        return world

    async def _do(self, world: CompanyFixture, name: str, given: dict[str, Any]) -> None:
        part = name.removesuffix("Create")
        shows = f"{part} {{ id }}" if name.endswith("Create") else "__typename"
        answer = await world.answer(document(name, shows), input=given)
        payload = answer.data and answer.data[name]
        assert payload or {each.extensions["code"] for each in answer.errors} == {"BAD_USER_INPUT"}, answer.errors
        if name.endswith("Create") and payload and payload[part]:
            self.known[part[0].upper() + part[1:]].append(payload[part]["id"])

    @rule(data=st.data(), name=st.sampled_from(ACTS))
    def act(self, data: st.DataObject, name: str) -> None:
        """Do something; what cannot be done is refused, and that is all the same to the oracle."""
        drawn = input_of(name, self.known, self.clock.now)
        if not drawn.is_empty:
            self.loop.run(self._do(self.world, name, data.draw(drawn, label=name)))

    @rule(moment=moments(BEGIN))
    def wait(self, moment: datetime) -> None:
        """Let time pass."""
        self.clock.now += abs(moment - BEGIN) % timedelta(days=3)

    @invariant()
    def everything_derived_follows_from_its_source(self) -> None:
        """Compare what is shown with the oracle."""
        self.loop.run(self._compare())

    async def _compare(self) -> None:
        shown, oracle = await self.world.ask(SHOWN), await source(self.world)
        accounts = {node["id"]: node for node in shown["accounts"]["nodes"]}
        wanted = {each.account_id: oracle.account(each) for each in oracle.accounts()}
        assert accounts == wanted
        columns = [node["boardColumn"] for node in wanted.values()]
        board = {each["key"]: each["count"] for each in shown["accountBoard"]["columns"]}
        assert board == {key: columns.count(key) for key in board}
        assert sorted({event.revision for event in oracle.events}) == list(range(oracle.revision + 1))
        async with self.world.database.snapshot() as snapshot:
            assert [each async for each in find_differences(snapshot.for_company(self.world.company.id))] == []


async def source(world: CompanyFixture) -> "Oracle":
    """All source rows of a company."""
    async with world.database.snapshot() as snapshot:
        store = snapshot.for_company(world.company.id)
        found = {kind: {row.id: row for row in await store.all(select_rows(kind))} for kind in KINDS}
        events = await store.all(select_rows(Event))
    revision = max(event.revision for event in events)
    return Oracle(found, list(events), revision, world.database.clock())


class Oracle:
    """What follows from the source rows, by the words of docs/decisions/accounts.md."""

    def __init__(self, found: dict[Any, dict[int, Any]], events: list[Any], revision: int, now: datetime) -> None:
        self.found, self.events, self.revision, self.now = found, events, revision, now

    def accounts(self) -> Iterator[Any]:
        """Organizations that live and have a won deal that lives."""
        for organization in self.found[Organization].values():
            if organization.deleted_at is None and self.won(organization):
                yield Named(organization)

    def won(self, organization: Any) -> list[Any]:
        """Its won deals."""
        own = [deal for deal in self.found[Deal].values() if deal.organization_id == organization.id]
        return [deal for deal in own if deal.status == "WON" and deal.deleted_at is None]

    def account(self, named: "Named") -> dict[str, Any]:
        """All that is shown of an account."""
        won, planned = self.won(named), self.planned(named)
        done = [each for each in self.activities(named) if each.is_done]
        last = max(done, key=lambda each: (each.done_at, each.id), default=None)
        first = min(planned, key=self.urgency, default=None)
        return {
            "id": named.account_id,
            "state": "ACCOUNT",
            "wonDealCount": len(won),
            "accountSince": min(deal.won_at for deal in won).isoformat().replace("+00:00", "Z"),
            "boardColumn": min((self.column(each) for each in planned), key=ORDER.index, default="NO_ACTIVITY"),
            "nextActivity": first and {"id": first.global_id},
            "lastActivity": last and {"id": last.global_id},
            "wonValue": worth(won),
        }

    def activities(self, organization: Any) -> list[Any]:
        """What is planned and was done with it: itself, else by the deal, else by the person."""
        live = [each for each in self.found[Activity].values() if each.deleted_at is None]
        return [each for each in live if self.of(each) == organization.id]

    def of(self, activity: Any) -> int | None:
        """The organization an activity belongs to."""
        deal = self.found[Deal].get(activity.deal_id)
        person = self.found[Person].get(activity.person_id)
        by = (activity.organization_id, deal and deal.organization_id, person and person.organization_id)
        return next((each for each in by if each is not None), None)

    def planned(self, organization: Any) -> list[Any]:
        """What is planned with a date."""
        return [each for each in self.activities(organization) if not each.is_done and (each.due_at or each.due_date)]

    def urgency(self, activity: Any) -> tuple[datetime, int]:
        """What is due first; a day counts from its end."""
        if activity.due_at:
            return activity.due_at, activity.id
        following = activity.due_date + timedelta(days=1)
        return datetime(following.year, following.month, following.day, tzinfo=MADRID).astimezone(UTC), activity.id

    def column(self, activity: Any) -> str:
        """The column by the local calendar."""
        if activity.due_at and activity.due_at < self.now:
            return "OVERDUE"
        day = activity.due_date or activity.due_at.astimezone(MADRID).date()
        ahead = (day - self.now.astimezone(MADRID).date()).days
        return "OVERDUE" if ahead < 0 else ("TODAY", "TOMORROW", *["WITHIN_WEEK"] * 5, "WEEK_OR_LATER")[min(ahead, 7)]


class Named:
    """An organization with its id as an account."""

    def __init__(self, organization: Any) -> None:
        self.organization, self.id = organization, organization.id
        self.account_id = global_id("Account", organization.id)


ORDER = ("OVERDUE", "TODAY", "TOMORROW", "WITHIN_WEEK", "WEEK_OR_LATER", "NO_ACTIVITY")
EXPONENT = {"EUR": 2, "USD": 2, "JPY": 0}


def worth(won: list[Any]) -> dict[str, Any]:
    """The value of won deals: euros as they are, dollars by the one rate, yen unconverted."""
    sums: dict[str, list[int]] = defaultdict(list)
    for deal in won:
        sums[deal.currency_code].append(deal.value or 0)
    amounts = {code: Decimal(sum(each)).scaleb(-EXPONENT[code]) for code, each in sums.items()}
    total = (amounts.get("EUR", Decimal(0)) + amounts.get("USD", Decimal(0)) * DOLLAR).quantize(
        Decimal("0.01"), ROUND_HALF_EVEN
    )
    return {
        "isComplete": "JPY" not in sums,
        "total": None if sums.keys() == {"JPY"} else {"amount": f"{total:.2f}"},
        "byCurrency": [
            {"currency": code, "amount": f"{amounts[code]:.{EXPONENT[code]}f}", "dealCount": len(sums[code])}
            for code in sorted(sums)
        ],
    }


@pytest.fixture
def machine(database_url: str, clock: FixedClock) -> Iterator[type[Histories]]:
    """The machine, with a database."""
    with asyncio.Runner() as loop:
        database = Database(database_url, clock=clock)
        yield type("Histories", (Histories,), {"database": database, "clock": clock, "loop": loop})
        loop.run(database.close())


def test_everything_derived_follows_from_its_source_whatever_is_done(machine: type[Histories]) -> None:
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=int(os.environ.get("AFTERWIN_EXAMPLES", "8")),
            stateful_step_count=30,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
            phases=(Phase.generate, Phase.shrink),
        ),
    )
