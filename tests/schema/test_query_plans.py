"""Plans answer as the executor of graphql-core does, and leave to it what they do not cover."""

import gc
import os
import tracemalloc
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from company_fixture import listen
from database_templates import Templates
from demo_house import House
from random_documents import made_likely, random_documents
from varied_documents import varied

from auth.point_budget import PointBudget
from auth.services import ClientInfo, Services
from auth.site import Site
from db.read_budget import ReadBudget, ReadBudgetExceeded
from db.store import Database
from flags.flag_store import FlagStore
from resolvers.context import RequestContext
from schema.cost.pricing import Operation
from schema.documents import documents
from schema.plans import QueryPlans
from schema.plans.running import Run
from schema.root import schema
from schema.schema_variant import SchemaVariant

HERE = Path(__file__).parents[1]
SDL = (HERE.parent / "schema" / "schema.beta.graphql").read_text()
CONTRACT = [path.read_text() for path in sorted((HERE / "contract").glob("*.graphql"))]
DOCUMENTS_OF_FIELD = int(os.environ.get("AFTERWIN_TEST_DOCUMENTS", "1"))
"""Random documents of each root field."""
VARIATIONS = int(os.environ.get("AFTERWIN_TEST_VARIATIONS", "1"))
"""How often each of them is asked with other directives, variables and fragments, besides as it is."""
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # of failed siblings
ENOUGH = 0.4
"""Part of the random documents that plans try to answer; the others are not valid for the viewer."""
USERS = ("Eva", "Haruto", "Naomi", "Tom")


@pytest.fixture
def templates(sqlite: Templates) -> Templates:
    """SQLite only: plans do not depend on the database."""
    return sqlite


@pytest.fixture
async def house(database: Database, templates: Templates) -> House:
    services = Services(database, FlagStore(database), point_budget=PointBudget(10**9))
    return House(services, *templates.built["house"])


async def answer(house: House, user: str, asked: str, variables: Any = None, *, planned: bool) -> tuple[Any, Any]:
    """Return the data of a document and its errors, with their places and in their order."""
    services = replace(house.services, site=Site(query_plans=planned))
    context = RequestContext(services, house.headers[user, "write"], ClientInfo())
    result = await schema.execute(asked, context_value=context, variable_values=variables)
    return result.data, [str(error.formatted) for error in result.errors or ()]


class Runs:
    """Counts the runs of plans, and those that gave an answer."""

    @property
    def failed(self) -> int:
        return self.begun - self.done

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.begun = self.done = 0
        execute = Run.execute

        async def counted(run: Run) -> Any:
            self.begun += 1
            data = await execute(run)
            self.done += 1
            return data

        monkeypatch.setattr(Run, "execute", counted)


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> Runs:
    return Runs(monkeypatch)


NASTY = """
query Nasty($yes: Boolean! = true, $no: Boolean! = false, $size: Int = 3, $id: ID!) {
  a: accounts(first: $size) { __typename totalCount edges { cursor node { ...A ...on Node { again: id } } } }
  b: accounts(first: 2, orderBy: [{field: NAME}]) @include(if: $yes) { nodes { id @skip(if: $yes) name } }
  c: accounts @skip(if: $yes) { nodes { id } }
  node(id: $id) { __typename id ... on Account { state } ... on Organization { name } }
  nodes(ids: [$id, "x"]) { id ...A }
}
fragment A on Account {
  name wonValue { total { amount currency } } deals(first: 2) { nodes { ...D } } owner { ...U }
  timeline(first: 5) { nodes { kind at item { __typename ... on Activity { subject } ... on Note { content } } } }
  wonValue { total { amount } dealCount }
}
fragment D on Deal { title status owner { ...U } organization { owner { name } } }
fragment U on User { id name role activities(first: 1) { nodes { isOverdue subject } } }
"""
REFUSED = (
    "{ accounts(first: 1000) { nodes { id } } viewer { user { name } } }",
    "{ accounts(first: 2) { nodes { name deals(first: 101) { nodes { id } } people { nodes { name } } } } }",
    '{ account(id: "x") { name } }',
    "{ featureFlags { key } viewer { user { name } } }",
    "{ accounts(first: 2) { nodes { missing } } }",
    "query($first: Int!) { accounts(first: $first) { nodes { id } } }",
    "query A { viewer { user { name } } } query B { viewer { user { name } } }",
)


def variables_of(house: House, asked: str) -> dict[str, Any]:
    """Return values for all variables that the documents of this file have."""
    kind = "Deal" if "DealPage" in asked else "Account"
    values = {"view": house.samples["SavedView"], "key": "TODAY", "query": "inst", "kind": "DEAL"}
    return {"id": house.samples[kind], **values}


@pytest.mark.slow
@pytest.mark.parametrize("user", USERS)
async def test_plans_answer_as_the_executor(house: House, runs: Runs, user: str) -> None:
    for asked in (*CONTRACT, NASTY, *REFUSED):
        expected = await answer(house, user, asked, variables_of(house, asked), planned=False)
        for _ in range(2):  # on whole rows, and on narrow ones
            assert await answer(house, user, asked, variables_of(house, asked), planned=True) == expected, asked
    assert runs.done >= 2 * len(CONTRACT)


@pytest.mark.parametrize("switch", [True, False])
async def test_directives_choose_the_plan(house: House, runs: Runs, switch: bool) -> None:  # noqa: FBT001  # a value
    asked = "query($on: Boolean!) { viewer { user { name @include(if: $on) id @skip(if: $on) } } }"
    for value in (switch, not switch, switch):
        data, _ = await answer(house, "Eva", asked, {"on": value}, planned=True)
        assert list(data["viewer"]["user"]) == ["name" if value else "id"]
    assert runs.done == 3


CONSTANTS = """query($n: Int, $nested: StringFilter, $on: Boolean = true) {
  first: accounts(first: 2, orderBy: [{field: NAME}]) { nodes { name @include(if: $on) wonValue { dealCount } } }
  given: accounts(first: $n, where: {name: $nested}) { nodes { __typename id } }
  nested: accounts(first: 2, where: {not: {name: $nested}}) { nodes { name } }
}"""


async def test_constant_arguments_do_not_keep_variables(house: House, runs: Runs) -> None:
    """Arguments without variables are read once for all runs of a plan; others in each."""
    given = [{"n": 1}, {"n": 3, "nested": {"contains": "a"}}, {"n": 2, "nested": {"contains": "e"}, "on": False}, {}]
    for variables, user in [*product(given, ("Eva", "Naomi")), (given[1], "Eva")]:
        planned = await answer(house, user, CONSTANTS, variables, planned=True)
        assert planned == await answer(house, user, CONSTANTS, variables, planned=False)
    assert runs.done > 0


NEEDY = """query($name: String, $on: Boolean = false) {
  accounts(first: 3, where: {name: {eq: $name}}) { nodes { id boardColumn nextActivity { subject owner { name } }
  organization { owner { email } parent { name } } wonValue { total { amount } } ...More @include(if: $on) } }
} fragment More on Account { __typename version updatedAt customFields { text refersTo { id } } labels { name } }"""
"""What is used of a row depends on its values, and on the documents variables."""


@pytest.mark.slow
async def test_plan_reads_whole_rows_when_narrow_ones_do_not_suffice(house: House, runs: Runs) -> None:
    names = [each["name"] for each in (await answer(house, "Eva", NAMES, planned=False))[0]["accounts"]["nodes"]]
    for name, switched in product(["no such account", *names], (False, True)):
        variables = {"name": name, "on": switched}
        expected = await answer(house, "Eva", NEEDY, variables, planned=False)
        for _ in range(2):
            assert await answer(house, "Eva", NEEDY, variables, planned=True) == expected
    assert runs.failed == 0


NAMES = "{ accounts(first: 12) { nodes { name } } }"


async def test_plan_reads_only_the_columns_that_it_needs(house: House, database: Database) -> None:
    asked, sent = "{ accounts(first: 2) { nodes { name owner { name } } } }", list[str]()
    listen(database, sent)
    await answer(house, "Eva", asked, planned=True)
    (whole,) = [each for each in sent if "JOIN account_rollup" in each]
    sent.clear()
    await answer(house, "Eva", asked, planned=True)
    (narrow,) = [each for each in sent if "JOIN account_rollup" in each]
    assert ("industry" in whole, "industry" in narrow) == (True, False)
    assert narrow.count(",") < 9 < whole.count(",")


async def test_failing_plan_rests(house: House, runs: Runs) -> None:
    asked = "{ accounts(first: 1) { nodes { deals(first: 101) { nodes { id } } } } }"
    for _ in range(8):
        _, errors = await answer(house, "Eva", asked, planned=True)
        assert "BAD_USER_INPUT" in errors[0]
    assert (runs.begun, runs.done) == (2, 0)


ALONE = (
    "{ accounts(first: 101) { nodes { id } } }",
    '{ mine: accounts(after: "bad") { nodes { id } } }',
    '{ account(id: "x") { name } }',
    '{ node(id: "x") { id } }',
    '{ nodes(ids: ["x"]) { id } }',
    "query($first: Int) { accounts(first: $first) { nodes { id } } }",
)
"""Documents whose only root field is refused."""


@pytest.mark.parametrize("user", ["Eva", "Tom"])
async def test_refusal_of_the_only_field_costs_one_run(
    house: House, runs: Runs, user: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = [await answer(house, user, asked, {"first": 500}, planned=False) for asked in ALONE]
    execute = SchemaVariant.execute

    async def count(variant: SchemaVariant, *arguments: Any, **options: Any) -> Any:
        executed.append(arguments)
        return await execute(variant, *arguments, **options)

    executed: list[Any] = []
    monkeypatch.setattr(SchemaVariant, "execute", count)
    for asked, refusal in zip(ALONE, expected, strict=True):
        assert await answer(house, user, asked, {"first": 500}, planned=True) == refusal, asked
    assert len([errors for _, errors in expected if errors]) >= 4
    assert (runs.begun, len(executed)) == (len(ALONE), 0)


async def test_operation_that_reads_too_much_is_refused_after_one_run(
    house: House, runs: Runs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ReadBudget, "spend", read_too_much)
    asked = "{ accounts(first: 2) { nodes { name deals(first: 2) { nodes { title } } } } viewer { user { id } } }"
    refusal = await answer(house, "Eva", asked, planned=False)
    assert "COST_LIMIT_EXCEEDED" in refusal[1][0]
    assert await answer(house, "Eva", asked, planned=True) == refusal
    assert runs.begun == 1


def read_too_much(budget: ReadBudget, _rows: object, **_options: object) -> None:
    """Let each operation read by one statement only."""
    budget.rows = min(budget.rows, 1) - 1
    if budget.is_exceeded:
        raise ReadBudgetExceeded


async def test_failed_sibling_does_not_cancel_a_shared_row(house: House) -> None:
    asked = 'query($id: ID!) { node(id: $id) { id } other: nodes(ids: [$id, "x"]) { id } }'
    for planned in (True, False):
        _, errors = await answer(house, "Eva", asked, variables_of(house, asked), planned=planned)
        assert len(errors) == 1
        assert "BAD_USER_INPUT" in errors[0]


FAILING = (
    """{ a: organizations(first: 20) { nodes { name owner { name } people(first: 2, after: "bad") { nodes { name } }
    deals(first: 2) { nodes { title organization { owner { name } } } } activities(first: 2) { nodes { id } } } } }""",
    """{ organizations(first: 9) { nodes { owner { name } deals(first: 2) { nodes { title organization { owner { name }
    people(after: "bad") { nodes { name } } } } } activities(first: 2) { nodes { subject owner { name } } } } } }""",
    """{ accounts(first: 5) { nodes { name deals(first: 101) { nodes { id } } owner { name }
    organization { name people(after: "bad") { nodes { id } } } } } }""",
)


@pytest.mark.slow
@pytest.mark.parametrize("user", ["Eva", "Tom"])
async def test_errors_have_the_order_of_the_executor(house: House, runs: Runs, user: str) -> None:
    """The first and the last run fail, those between rest: no one learns from errors who ran the document before."""
    for asked in FAILING:
        expected = await answer(house, user, asked, planned=False)
        assert expected[1]
        for _ in range(4):
            assert await answer(house, user, asked, planned=True) == expected
    assert runs.failed == 2 * len(FAILING)


SWITCHED = (
    "query($on: Boolean = true) { viewer @include(if: $on) { user { id } } }",
    "query($on: Boolean = false) { viewer { user { name id @skip(if: $on) } } }",
    "query($on: Boolean = true) { viewer { ...V @include(if: $on) user { id } } } fragment V on Viewer { __typename }",
    "query($on: Boolean = true) { viewer { ...V } } fragment V on Viewer { user { name ... @skip(if: $on) { id } } }",
    "query($on: Boolean!) { viewer { user { name id @skip(if: $on) } } }",
    "query($on: Boolean) { viewer { user { name id @skip(if: $on) } } }",
    "query($on: Boolean = null) { viewer { user { name id @skip(if: $on) } } }",
    "query($on: Boolean = true, $off: Boolean = true) { viewer { user { id@include(if: $on) name@skip(if: $off) } } }",
    "query($on: Boolean = true) { __typename ... on Query @include(if: $on) { viewer { user { id } } } }",
    'query($on: ID = "x") { node(id: $on) { id } }',
    """query A($on: Boolean = true) { viewer { user { id @include(if: $on) } } }
    query B($off: Boolean = true) { viewer { user { id @include(if: $off) } } }""",
)
VALUES = (
    {"on": None},
    {},
    {"on": True},
    {"on": False},
    {"on": None},
    {"on": "yes"},
    {"on": 1},
    {"on": None, "off": None},
)


async def test_any_value_of_a_switch_is_answered_as_by_the_executor(house: House) -> None:
    for asked, variables in product(SWITCHED, VALUES):
        planned = await answer(house, "Eva", asked, variables, planned=True)
        assert planned == await answer(house, "Eva", asked, variables, planned=False), (asked, variables)
        assert "INTERNAL_SERVER_ERROR" not in str(planned)


def fields(count: int, field: str) -> str:
    return " ".join(f"f{number}: {field}" for number in range(count))


FORMS: dict[str, Callable[[int], str]] = {
    "short": lambda n: f"{{ viewer {{ user {{ name{n}: name }} }} }}",
    "comments": lambda n: "{ viewer { __typename } }" + "#\n" * 500 + f"# {n}",
    "long comment": lambda n: "{ viewer { __typename } } #" + "\N{GRINNING FACE}" * 5_000 + str(n),
    "long text": lambda n: f'{{ node(id: "{n}' + "\N{GRINNING FACE}" * 5_000 + '") { id } }',
    "spaces": lambda n: "{ viewer" + " " * 20_000 + f"{{ user {{ name{n}: name }} }} }}",
    "long name": lambda n: f"query Q{'q' * 20_000}{n} {{ viewer {{ user {{ id }} }} }}",
    "fields": lambda n: f"{{ viewer {{ user {{ name{n}: name }} }} {fields(100, '__typename')} }}",
    "resolvers": lambda n: f'{{ node(id: "{n}") {{ id }} {fields(30, "accounts { nodes { id } }")} }}',
    "fragments": lambda n: (
        f"{{ {fields(3, 'viewer { ...A }')} }} fragment A on Viewer {{ {fields(8, 'user { ...B }')} }}"
        f" fragment B on User {{ name{n}: name id email }}"
    ),
    "switches": lambda n: (
        f"query({' '.join(f'$v{i}: Boolean = true' for i in range(60))}) {{ viewer {{ user {{ name{n}: name"
        f" {' '.join(f'f{i}: id @skip(if: $v{i})' for i in range(60))} }} }} }}"
    ),
    "not covered": lambda n: f'{{ viewer {{ __typename }} __type(name: "T{n}") {{ name {fields(60, "name")} }} }}',
    "too large": lambda n: f"{{ viewer {{ user {{ name{n}: name {fields(120, 'id')} }} }} }}",
}


def measure(form: Callable[[int], str], count: int) -> tuple[int, int]:
    """Make the plans of so many documents; return the memory in bytes that they hold alone, and what is counted."""
    plans = QueryPlans()
    gc.freeze()  # what is there already need not be walked by each collection
    tracemalloc.start()
    for number in range(count):
        plans.find(schema.full, Operation(form(number)))
    documents.documents.clear()
    gc.collect()
    full, _ = tracemalloc.get_traced_memory()
    counted = plans.entries.currsize
    plans.entries.clear()
    gc.collect()
    held = full - tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return held, counted


@pytest.mark.parametrize("form", FORMS)
def test_plans_count_the_memory_that_they_hold(form: str) -> None:
    documents.documents.clear()
    held, counted = measure(FORMS[form], 2)
    assert 0 < held < 2 * counted


def test_plans_of_all_documents_stay_within_the_limit() -> None:
    plans = QueryPlans(max_bytes=2**21)
    for number in range(5):
        for form in FORMS.values():
            assert plans.find(schema.full, Operation(form(number)))
    assert len(plans.entries) > len(FORMS)
    assert sum(entry.size for entry in plans.entries.values()) == plans.entries.currsize <= 2**21


def test_plan_that_is_too_large_is_not_kept() -> None:
    small = QueryPlans(max_bytes=2**20)
    for form, is_kept in (("short", True), ("too large", False)):
        found = small.find(schema.full, Operation(FORMS[form](0)))
        assert found is not None
        assert (found[0].plan is not None) is is_kept


def asked_documents(samples: dict[str, str]) -> Iterator[tuple[str, str, dict[str, Any] | None]]:
    """Yield the root field of each random document, the document, and its variables."""
    full = schema.full._schema  # noqa: SLF001  # no public way
    for label, document in random_documents(SDL, DOCUMENTS_OF_FIELD, "Query."):
        if label != "Query.rateLimit":  # the first answer costs points, which the second one shows
            likely = made_likely(full, document, samples)
            yield label, likely, None
            yield from ((label, *varied(full, likely, str(seed))) for seed in range(VARIATIONS))


@pytest.mark.slow
async def test_random_documents_have_equal_answers(house: House, runs: Runs) -> None:
    """A plan fails only where there are errors."""
    wrong: list[Any] = []
    number = failed_ones = 0
    for label, asked, variables in asked_documents(house.samples):
        number += 1
        user, failed = USERS[len(asked) % len(USERS)], runs.failed
        expected = await answer(house, user, asked, variables, planned=False)
        planned = [await answer(house, user, asked, variables, planned=True)]
        if not expected[1]:  # the first time on whole rows, the second time on narrow ones
            planned.append(await answer(house, user, asked, variables, planned=True))
        failed_ones += bool(expected[1])
        if any(each != expected for each in planned) or (runs.failed > failed and not expected[1]):
            wrong.append((label, user, asked, variables, expected, planned))
    print(f"{number} documents, {failed_ones} with errors, {runs.begun} runs of plans")  # noqa: T201  # with -s
    assert wrong == []
    assert runs.begun > ENOUGH * number
