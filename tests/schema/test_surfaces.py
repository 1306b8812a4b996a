"""Every route of the application, and what it could reveal of a gated feature; a new route fails until it is listed.

The attacks of docs/decisions/threat-model.md on routes. Those on names are in test_gate.py, those on revocation in
test_access_revocation.py, those on the flag store in tests/flags.
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
from mutate import create_account
from sqlalchemy.ext.asyncio import AsyncEngine
from starlette.routing import BaseRoute
from test_gate import ENTRIES, misspell

from app import create_app
from beta.ops.kinds import Exclude, Kill, RemoveMember
from db.models import StaffRole
from db.store import Database
from files.storage import open_storage

HOME = Path(__file__).parents[2]
COUNT = "{ accounts { totalCount } }"

SURFACES = {
    "/graphql": "the gate (test_gate, test_access_revocation)",
    "/exports/{token}": "checks the gate when the link is redeemed (test_exports)",
    "/files/{token}": "files belong to organizations, which are not gated",
    "/files/upload/{token}": "as above",
    "/imports/{token}": "an import that fills a hidden field is hidden with it (tests/imports/test_import_api.py)",
    "/imports/upload/{token}": "as above",
    "/graphiql/examples": "only documents that are valid for the viewer (test_playground_examples)",
    "/ofrep/v1/evaluate/flags": "evaluations for the viewer; hidden flags are absent (tests/endpoints/test_ofrep.py)",
    "/ofrep/v1/evaluate/flags/{key:path}": "as above",
    "/ofrep/v1/events": "tells when to evaluate again, and nothing else",
    **dict.fromkeys(("/auth/session", "/auth/sign-in", "/auth/sign-out", "/auth/methods"), "independent of features"),
    **dict.fromkeys(("/auth/invitation", "/auth/invitation/accept"), "invitations of users, not to betas"),
    **dict.fromkeys(
        ("/auth/password/forgot", "/auth/password/reset", "/auth/password/change"), "independent of features"
    ),
    **dict.fromkeys(("/livez", "/readyz", "/sign-in", "/sign-in/{name}", "/graphiql"), "the same for all users"),
    **dict.fromkeys(
        ("/early-access", "/early-access/{name}"), "the same page for all (tests/web/test_early_access.py)"
    ),
    **dict.fromkeys(
        ("/", "/app", "/app/", "/app/session", "/app/assets/{name}", "/app/{path:path}"),
        "extensions exist only where the gate is open (tests/endpoints/test_app_page.py)",
    ),
    "/graphiql/assets/{version}/{name}": "the same for all users (tests/web/test_no_leaks.py)",
}


async def test_every_route_is_listed(viewer: CompanyFixture, tmp_path: Path) -> None:
    routes: list[BaseRoute] = create_app(viewer.services, storage=open_storage(f"file:{tmp_path}/files")).routes
    assert {getattr(route, "path", "?") for route in routes} == set(SURFACES)


async def test_unknown_hashes_and_lists_are_answered_alike(viewer: CompanyFixture, database: Database) -> None:
    """A hash or id says nothing about another variant (attacks 10 and 11; see test_persisted_documents)."""
    outsider = await make_company(database, "Koyo", in_beta=False)
    hashed = {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "0" * 64}}}
    for body in (hashed, {"documentId": "1"}, {"doc_id": "1"}, [{"query": COUNT}], [{"query": COUNT}] * 2):
        answers = []
        for who in (viewer, outsider):
            async with api_client(who) as http:
                answer = await http.post("/graphql", json=body)
            answers.append((answer.status_code, answer.text))
        assert answers[0] == answers[1]
        assert answers[0][0] == (400 if isinstance(body, list) else 200)


@pytest.mark.parametrize("accept", ["text/event-stream", "multipart/mixed; boundary=-; subscriptionSpec=1.0"])
async def test_streaming_over_http_is_rejected(viewer: CompanyFixture, accept: str) -> None:
    async with api_client(viewer) as http:
        body = {"query": "subscription { accountChanged { kind } }"}
        answer = await http.post("/graphql", json=body, headers={"accept": accept})
    assert answer.headers["content-type"] == "application/json; charset=utf-8"
    assert answer.json()["errors"][0]["extensions"] == {"code": "BAD_REQUEST"}


async def test_multipart_rejected_before_names_are_read(viewer: CompanyFixture) -> None:
    async with api_client(viewer) as http:
        answers = [
            await http.post("/graphql", files={"operations": (None, f'{{"query": "{name}"}}'), "map": (None, "{}")})
            for name in ("{ accounts { totalCount } }", "{ acxounts { totalCount } }")
        ]
    assert {answer.status_code for answer in answers} == {415}
    assert answers[0].text == answers[1].text


async def test_long_document_rejected_before_names_are_read(database: Database) -> None:
    """Attack 21: limits count a gated name as any other."""
    outsider = await make_company(database, in_beta=False)
    async with api_client(outsider) as http:
        for name in ("accounts", misspell("accounts")):
            answer = (await http.post("/graphql", json={"query": f"{{ {f'{name} {{ totalCount }} ' * 600} }}"})).json()
            assert answer["errors"][0]["extensions"] == {"code": "GRAPHQL_PARSE_FAILED"}
            assert name not in str(answer)


async def test_responses_are_not_cached(viewer: CompanyFixture, database: Database) -> None:
    """Attack 19: two users send the same request and never get the response of the other."""
    outsider = await make_company(database, "Koyo", in_beta=False)
    for who in (viewer, outsider, viewer):
        async with api_client(who) as http:
            answer = await http.get("/graphql", params={"query": COUNT})
        assert answer.headers["cache-control"] == "private, no-store"
        assert {"authorization", "cookie"} <= set(answer.headers["vary"].replace(" ", "").split(","))
        assert ("errors" in answer.json()) is (who is outsider)


@pytest.mark.slow
async def test_gated_mutations_of_outsiders_write_nothing(database: Database, owner: AsyncEngine) -> None:
    outsider = await make_company(database, in_beta=False)
    before = await revisions(owner)
    async with api_client(outsider) as http:
        for probe in [each for each in ENTRIES if each.asked.startswith("mutation")]:
            assert "errors" in (await http.post("/graphql", json={"query": probe.asked})).json(), probe
    assert await revisions(owner) == before


async def revisions(owner: AsyncEngine) -> Any:
    async with owner.connect() as connection:
        found = await connection.exec_driver_sql("SELECT (SELECT max(revision) FROM company), revision FROM flag_state")
        return found.one()


async def test_staff_roles_grant_no_feature(database: Database) -> None:
    """Attack 46: staff see the flag, but are no members of the beta by their role."""
    house = await make_company(database, "Platform", in_beta=False)
    await make_company(database)  # so that there is a flag
    mara = await give_staff_roles(await colleague(house, "Mara Lindt"), *StaffRole)

    answer = await mara.answer(COUNT)

    assert [error.extensions for error in answer.errors] == [UNAVAILABLE]
    assert (await mara.ask('{ featureFlag(key: "accounts") { stage } }'))["featureFlag"] == {"stage": "BETA"}


async def test_membership_is_of_a_user_in_one_company(viewer: CompanyFixture, database: Database) -> None:
    """Attack 35: a person who is a user of two companies has access in the one with the membership only."""
    elsewhere = await make_company(database, "Koyo", in_beta=False)
    assert await viewer.ask(COUNT)
    assert (await elsewhere.refusal(COUNT))[0] == "GRAPHQL_VALIDATION_FAILED"


async def test_one_user_of_a_member_company_can_be_excluded(viewer: CompanyFixture) -> None:
    tom = await colleague(viewer)
    assert await tom.ask(COUNT)
    await change(viewer.database, Exclude(company_id=viewer.company.id, user_id=tom.user_id))

    assert await viewer.ask(COUNT)
    assert [error.extensions for error in (await tom.answer(COUNT)).errors] == [UNAVAILABLE]


async def test_log_does_not_name_the_gated_feature(viewer: CompanyFixture, capsys: pytest.CaptureFixture[str]) -> None:
    """Attack 22: telemetry reveals no gated name."""
    await create_account(viewer)
    await change(viewer.database, RemoveMember(company_id=viewer.company.id))
    await viewer.answer(COUNT)
    await change(viewer.database, Kill())
    await viewer.answer(COUNT)
    printed = capsys.readouterr()
    assert re.search("account", printed.out + printed.err, re.IGNORECASE) is None


@pytest.mark.slow
def test_no_flag_library_with_default_values_is_used() -> None:
    """Attack 27: no library is used in which a caller supplies the value of an unknown flag."""
    imported = {
        alias.name.partition(".")[0]
        for room in ("auth", "db", "resolvers", "schema", "files", "exports", "cli", "web")
        for path in (HOME / room).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in ([ast.alias(node.module or "")] if isinstance(node, ast.ImportFrom) else node.names)
    }
    assert not imported & {"openfeature", "UnleashClient", "flagsmith", "growthbook"}


def test_stores_for_viewers_are_opened_with_closed_gates() -> None:
    """Layer 4 works only if the store knows the closed gates. Programs without a viewer need none."""
    calls = {
        f"{path.relative_to(HOME)}"
        for package in ("endpoints", "resolvers", "schema")
        for path in (HOME / package).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "for_company"
        if "closed" not in ast.unparse(node)
    }
    # they read users, files, and imports whose file has not come, which are not gated
    assert calls <= {"endpoints/exports.py", "endpoints/files.py", "endpoints/imports.py"}


def test_only_named_modules_use_an_ungated_schema() -> None:
    """`schema.gated_schema` chooses the variant; a module with the full schema could answer without checks."""
    packages = ("auth", "beta", "cli", "db", "endpoints", "exports", "files", "live", "resolvers", "schema", "web")
    modules = {
        f"{path.relative_to(HOME)}"
        for package in packages
        for path in (HOME / package).rglob("*.py")
        if re.search(r"\b(schema|variants|self)\.full\b|\bSchemaVariant\(", path.read_text())
    }
    assert modules == {
        "cli/conditions.py",
        "cli/manifest.py",
        "cli/print_schema.py",
        "endpoints/exports.py",
        "schema/gated_schema.py",
        "schema/root.py",
        "schema/schema_variant.py",
    }
