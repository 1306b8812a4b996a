"""Every way into the application, and what of the beta it could tell: a new one fails here until it is thought about.

The attacks of docs/decisions/threat-model.md that are about surfaces; those on names are walked in test_gate.py, those on time in
test_withdrawal.py, those on the flags' own store in tests/auth/flags.
"""

import ast
import re
import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from beta_client import UNAVAILABLE, api_client, change, give_staff_roles
from company_fixture import CompanyFixture, colleague, make_company
from mutate import account
from sqlalchemy.ext.asyncio import AsyncEngine
from starlette.routing import BaseRoute
from test_gate import ENTRIES, misspell

from app import create_app
from beta.ops import Exclude, Kill, RemoveMember
from db.models import StaffRole
from db.store import Database
from files.storage import open_storage

HOME = Path(__file__).parents[2]
COUNT = "{ accounts { totalCount } }"

SURFACES = {
    "/graphql": "the gate (test_gate, test_withdrawal)",
    "/exports/{token}": "asks the gate when the link is redeemed (test_exports)",
    "/files/{token}": "files are of organizations, which everybody sees",
    "/files/upload/{token}": "likewise",
    "/graphiql/examples": "only what is valid for whoever asks (test_examples)",
    "/ofrep/v1/evaluate/flags": "decisions about whoever asks; what is hidden is absent (tests/auth/test_ofrep.py)",
    "/ofrep/v1/evaluate/flags/{key:path}": "likewise",
    "/ofrep/v1/events": "says when to ask again, and of nothing",
    **dict.fromkeys(("/auth/session", "/auth/sign-in", "/auth/sign-out", "/auth/methods"), "knows no feature"),
    **dict.fromkeys(("/auth/invitation", "/auth/invitation/accept"), "of users, not of betas"),
    **dict.fromkeys(("/auth/password/forgot", "/auth/password/reset", "/auth/password/change"), "knows no feature"),
    **dict.fromkeys(("/", "/livez", "/sign-in", "/sign-in/{name}", "/graphiql"), "the same for everybody"),
    "/graphiql/assets/{version}/{name}": "the same for everybody (tests/web/test_silence.py)",
}


async def test_every_surface_is_one_that_was_thought_about(world: CompanyFixture, tmp_path: Path) -> None:
    routes: list[BaseRoute] = create_app(world.services, storage=open_storage(f"file:{tmp_path}/files")).routes
    assert {getattr(route, "path", "?") for route in routes} == set(SURFACES)


async def test_a_document_is_known_by_its_text_alone(world: CompanyFixture, database: Database) -> None:
    """No hash, no id and no list of documents asks for one that was registered by somebody else (attacks 10 and 11)."""
    outsider = await make_company(database, "Koyo", in_beta=False)
    hashed = {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "0" * 64}}}
    for body in (hashed, {"documentId": "1"}, {"doc_id": "1"}, [{"query": COUNT}], [{"query": COUNT}] * 2):
        answers = []
        for who in (world, outsider):
            async with api_client(who) as here:
                answer = await here.post("/graphql", json=body)
            answers.append((answer.status_code, answer.text))
        assert answers[0] == answers[1]
        assert answers[0][0] == 400


@pytest.mark.parametrize("accept", ["text/event-stream", "multipart/mixed; boundary=-; subscriptionSpec=1.0"])
async def test_no_other_way_of_streaming_is_there(world: CompanyFixture, accept: str) -> None:
    async with api_client(world) as here:
        body = {"query": "subscription { accountChanged { kind } }"}
        answer = await here.post("/graphql", json=body, headers={"accept": accept})
    assert answer.headers["content-type"] == "application/json; charset=utf-8"
    assert answer.json()["errors"][0]["extensions"] == {"code": "BAD_REQUEST"}


async def test_a_form_and_files_in_it_are_refused_before_anybody_looks_at_names(world: CompanyFixture) -> None:
    async with api_client(world) as here:
        answers = [
            await here.post("/graphql", files={"operations": (None, f'{{"query": "{name}"}}'), "map": (None, "{}")})
            for name in ("{ accounts { totalCount } }", "{ acxounts { totalCount } }")
        ]
    assert {answer.status_code for answer in answers} == {400}
    assert answers[0].text == answers[1].text


async def test_what_is_too_long_is_refused_before_its_names_are_looked_at(database: Database) -> None:
    """Attack 21: limits count a name of the beta as any other."""
    outsider = await make_company(database, in_beta=False)
    async with api_client(outsider) as here:
        for name in ("accounts", misspell("accounts")):
            answer = (await here.post("/graphql", json={"query": f"{{ {f'{name} {{ totalCount }} ' * 600} }}"})).json()
            assert answer["errors"][0]["extensions"] == {"code": "GRAPHQL_PARSE_FAILED"}
            assert name not in str(answer)


async def test_answers_are_kept_by_nobody(world: CompanyFixture, database: Database) -> None:
    """Attack 19: two people, one way there, no answer of the one for the other."""
    outsider = await make_company(database, "Koyo", in_beta=False)
    for who in (world, outsider, world):
        async with api_client(who) as here:
            answer = await here.get("/graphql", params={"query": COUNT})
        assert answer.headers["cache-control"] == "private, no-store"
        assert {"authorization", "cookie"} <= set(answer.headers["vary"].replace(" ", "").split(","))
        assert ("errors" in answer.json()) is (who is outsider)


async def test_a_mutation_of_the_beta_writes_nothing_from_outside(database: Database, owner: AsyncEngine) -> None:
    outsider = await make_company(database, in_beta=False)
    before = await clock(owner)
    async with api_client(outsider) as here:
        for probe in [each for each in ENTRIES if each.asked.startswith("mutation")]:
            assert "errors" in (await here.post("/graphql", json={"query": probe.asked})).json(), probe
    assert await clock(owner) == before


async def clock(owner: AsyncEngine) -> Any:
    async with owner.connect() as connection:
        found = await connection.exec_driver_sql("SELECT (SELECT max(revision) FROM company), revision FROM flag_state")
        return found.one()


async def test_staff_are_let_into_no_feature_by_being_staff(database: Database) -> None:
    """Attack 46: whoever runs the beta sees it run, and is in it only if somebody let them in."""
    house = await make_company(database, "Platform", in_beta=False)
    await make_company(database)  # so that there is a flag
    mara = await give_staff_roles(await colleague(house, "Mara Lindt"), *StaffRole)

    answer = await mara.answer(COUNT)

    assert [error.extensions for error in answer.errors] == [UNAVAILABLE]
    assert (await mara.ask('{ featureFlag(key: "accounts") { stage } }'))["featureFlag"] == {"stage": "BETA"}


async def test_whoever_moves_to_another_company_leaves_the_beta_behind(
    world: CompanyFixture, database: Database
) -> None:
    """Attack 35: a membership is of a user in a company; the same person elsewhere is somebody else."""
    elsewhere = await make_company(database, "Koyo", in_beta=False)
    assert await world.ask(COUNT)
    assert (await elsewhere.refusal(COUNT))[0] == "GRAPHQL_VALIDATION_FAILED"


async def test_one_of_a_company_can_be_kept_out_of_what_the_rest_is_in(world: CompanyFixture) -> None:
    tom = await colleague(world)
    await change(world.database, Exclude(company_id=world.company.id, user_id=tom.user_id))

    assert await world.ask(COUNT)
    assert [error.extensions for error in (await tom.answer(COUNT)).errors] == [UNAVAILABLE]


async def test_the_log_of_a_refused_question_names_nothing_of_it(
    world: CompanyFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    """Attack 22: what tenants could read of our telemetry is nothing."""
    await account(world)
    await change(world.database, RemoveMember(company_id=world.company.id))
    await world.answer(COUNT)
    await change(world.database, Kill())
    await world.answer(COUNT)
    told = capsys.readouterr()
    assert re.search("account", told.out + told.err, re.IGNORECASE) is None


def test_no_flag_is_asked_for_with_an_answer_of_ones_own() -> None:
    """Attack 27: what decides is ours; nothing in the application asks a library that lets a caller say what if not."""
    imported = {
        alias.name.partition(".")[0]
        for room in ("auth", "db", "resolvers", "schema", "files", "exports", "cli", "web")
        for path in (HOME / room).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in ([ast.alias(node.module or "")] if isinstance(node, ast.ImportFrom) else node.names)
    }
    assert not imported & {"openfeature", "UnleashClient", "flagsmith", "growthbook"}


def test_whoever_answers_says_what_is_closed_when_they_open_a_store() -> None:
    """Layer 4 is of use only where it is said; programs of the house, which answer nobody, need not."""
    unsaid = {
        f"{path.relative_to(HOME)}:{node.lineno}"
        for room in ("resolvers", "schema")
        for path in (HOME / room).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "of"
        if "snapshot" in ast.unparse(node.func.value) and "closed" not in ast.unparse(node)
    }
    assert {each.partition(":")[0] for each in unsaid} <= {"schema/exports.py"}  # only whether the user is still one


def test_nothing_but_the_door_holds_a_variant_of_the_schema() -> None:
    """Who asks is decided in `schema.gated`; whoever held the schema with everything could answer past it."""
    holding = {
        f"{path.relative_to(HOME)}"
        for room in ("auth", "db", "resolvers", "schema", "files", "exports", "web", "cli")
        for path in (HOME / room).rglob("*.py")
        if re.search(r"\.whole\b(?!\()|\bVariant\(", path.read_text()) and "work.whole" not in path.read_text()
    }
    assert holding == {
        "cli/exporting.py",
        "cli/server.py",
        "schema/exports.py",
        "schema/gated.py",
        "schema/root.py",
        "schema/variant.py",
    }
