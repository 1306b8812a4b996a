"""Each mutation of staff is allowed to the roles that docs/beta.md#staff-roles names, and to no other person.

One beta is run from its creation to its archive. Before each step, everyone who may not take it tries: they are refused
before their input is looked at, so that nothing changes, and what exists is answered as what does not.
"""

import json
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import httpx2
import pytest
from beta_client import STAFF, api_client
from beta_office import KEY, Office
from company_fixture import CompanyFixture, colleague
from mutate import is_argument, mutation_document, run_mutation
from schema_walk import GRAPHQL, ways
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncEngine

from auth.authentication import TOKEN_PREFIX
from auth.secret_tokens import new_credential
from db.flags.approval import require_approval, waive_approval
from db.flags.flag_unit_of_work import begin_flags
from db.gates import Gate
from db.models import Token, TokenScope
from db.row import metadata, select_rows

pytestmark = pytest.mark.slow

ROLES = ("manager", "approver", "oncall", "auditor")
DOCUMENTED = {
    "betaExclude": {"manager", "approver"},
    "betaMemberRemove": {"manager", "approver"},
    "changeComment": set(ROLES),
    "changeReview": {"approver"},
    "flagAuditVerify": set(ROLES),
    "flagDisable": {"manager", "approver", "oncall"},
    "flagKill": {"manager", "approver", "oncall"},
}
"""Who may use a mutation; all others are for the manager alone."""
MUTATIONS = [way[0].name for way in ways(GRAPHQL.mutation_type) if len(way) == 1 and Gate.STAFF in way[0].gates]
RULE = {"name": "default", "constraints": [{"contextName": "companyCurrency", "operator": "IN", "values": ["EUR"]}]}
LATER, LATEST = "2026-05-01T09:00:00Z", "2026-06-01T09:00:00Z"
Known = Mapping[str, Any]


class Step(NamedTuple):
    """A mutation with its input, which may need ids of earlier steps, and the id to note from its payload."""

    name: str
    input: Mapping[str, Any] | Callable[[Known], Mapping[str, Any]]
    note: str = ""
    selection: str = "__typename"


def of(**fields: Any) -> dict[str, Any]:
    """An input of the beta that is run."""
    return {"flag": "reports", **fields}


def flag(**fields: Any) -> dict[str, Any]:
    """An input of its flag."""
    return {"key": "reports", **fields}


TOM, EVA, ANN = {"user": "tom@colleague.example"}, {"user": "eva@solera.example"}, {"email": "ann@a.example"}
FOR_RULE = "flag { rules { id } }"
FOR_INVITATION = "invitation { id }"
FOR_CHANGE = "change { id }"
STORY = (
    Step("flagAuditVerify", {}),
    Step("flagCreate", flag(title="Reports", owner="Mara")),
    Step("flagUpdate", flag(title="Reports of all", isHidden=False)),
    Step("flagSetStage", flag(stage="BETA")),
    Step("flagEnable", flag()),
    Step("flagRuleAdd", flag(title="Euro", strategy=RULE), "rule", FOR_RULE),
    Step("flagSetRollout", flag(percent=1)),
    Step("flagRuleUpdate", lambda known: flag(rule=known["rule"], title="Euros")),
    Step("flagRuleMove", lambda known: flag(rule=known["rule"], position=1)),
    Step("flagRuleRemove", lambda known: flag(rule=known["rule"])),
    Step("segmentPut", {"name": "Euros", "constraints": RULE["constraints"]}),
    Step("segmentDelete", {"name": "Euros"}),
    Step("flagRequirementAdd", flag(parent=KEY)),
    Step("flagRequirementRemove", flag(parent=KEY)),
    Step("betaMemberAdd", lambda known: of(company=known["company"], maxSeats=5)),
    Step("betaMemberSetSeats", lambda known: of(company=known["company"], maxSeats=3)),
    Step("betaMemberSetExpiry", lambda known: of(company=known["company"], expiresAt=LATEST)),
    Step("betaMemberSetNote", lambda known: of(company=known["company"], note="Pilot")),
    Step("betaMemberRemove", lambda known: of(company=known["company"])),
    Step("betaExclude", of(**TOM)),
    Step("betaUnexclude", of(**TOM)),
    Step("betaInviteUser", of(**ANN), "invitation", FOR_INVITATION),
    Step("betaInvitationResend", lambda known: of(invitation=known["invitation"]), "invitation", FOR_INVITATION),
    Step("betaInvitationRevoke", lambda known: of(invitation=known["invitation"])),
    Step("betaInviteCompany", lambda known: of(company=known["company"])),
    Step("betaInviteBulk", of(csv="email\nann@a.example\n")),
    Step("betaRequestAccept", of(**EVA)),
    Step("betaRequestDecline", of(**TOM)),
    Step("betaNewsPost", of(text="Faster."), "news", "flag { news { id } }"),
    Step("betaNewsRemove", lambda known: of(news=known["news"])),
    Step("betaWavePut", of(name="May", people=[TOM], action="ADD"), "wave", "wave { id }"),
    Step("betaWaveSchedule", lambda known: of(wave=known["wave"], plannedAt=LATER)),
    Step("betaWaveApply", lambda known: of(wave=known["wave"])),
    Step("betaWavePut", of(name="June", people=[TOM]), "wave", "wave { id }"),
    Step("betaWaveDelete", lambda known: of(wave=known["wave"])),
    Step("changeSubmit", of(ops=[{"setRollout": {"percent": 5}}]), "change", FOR_CHANGE),
    Step("changeEdit", lambda known: {"change": known["change"], "ops": [{"setRollout": {"percent": 6}}]}),
    Step("changeComment", lambda known: {"change": known["change"], "text": "Why now?"}),
    Step("changeReview", lambda known: {"change": known["change"], "verdict": "APPROVE"}),
    Step("changeApply", lambda known: {"change": known["change"]}),
    Step("changeSubmit", of(ops=[{"setRollout": {"percent": 9}}]), "change", FOR_CHANGE),
    Step("changeSchedule", lambda known: {"change": known["change"], "effectiveAt": LATER}),
    Step("changeCancel", lambda known: {"change": known["change"]}),
    Step("flagPromote", lambda known: {"file": known["file"]}),
    Step("flagKill", flag()),
    Step("flagRevive", flag()),
    Step("flagDisable", flag()),
    Step("flagArchive", flag()),
)


@pytest.mark.sqlite_only
def test_story_has_all_mutations_of_staff() -> None:
    assert {step.name for step in STORY} == set(MUTATIONS)
    assert set(DOCUMENTED) < set(MUTATIONS)


@pytest.mark.sqlite_only  # who may is decided before a database is asked
async def test_roles_may_what_is_documented_and_nothing_else(office: Office, owner: AsyncEngine) -> None:
    known: dict[str, Any] = {"company": office.eva.company.global_id}
    clients = {role: api_client(getattr(office, role)) for role in ROLES}
    tom = await colleague(office.eva)
    tom.services = office.services
    outsiders = {"administrator": api_client(office.eva), "user": api_client(tom)}
    reading = api_client(await with_reading_token(office.manager))
    for step in STORY:
        await prepare(office, tom, step.name, known)
        values = dict(step.input(known) if callable(step.input) else step.input)
        values |= {"reason": "Pilot."} if is_argument(step.name, ("input", "reason")) else {}
        allowed = DOCUMENTED.get(step.name, {"manager"})
        before = await state_of(owner)
        for role in [*(role for role in ROLES if role not in allowed), "reading"]:
            await check_forbidden(reading if role == "reading" else clients[role], step.name, values, role)
        for client in outsiders.values():
            await check_unknown(client, step.name)
        for role in allowed:
            await send(clients[role], step, {**values, "validateOnly": True})
        assert await state_of(owner) == before, step.name
        payload = await send(clients[next(role for role in ROLES if role in allowed)], step, values)
        if step.note:
            known[step.note] = last_id(payload)


async def prepare(office: Office, tom: CompanyFixture, name: str, known: dict[str, Any]) -> None:
    """Do what other people do before a step."""
    if name == "betaRequestAccept":
        for person in (office.eva, tom):
            await run_mutation(person, "betaRequestSend", "__typename", feature="reports", text="Please.")
    if name == "flagPromote":
        known["file"] = await renamed_file(office)
    if name in {"changeSubmit", "flagPromote"}:
        async with begin_flags(office.eva.database, STAFF) as flags:
            await (require_approval(flags) if name == "changeSubmit" else waive_approval(flags, "Over."))


async def with_reading_token(viewer: CompanyFixture) -> CompanyFixture:
    """The same user with a token that may only read."""
    token = new_credential(TOKEN_PREFIX, viewer.company.id)
    async with viewer.uow() as uow:
        own: Any = await uow.first(select_rows(Token).where(Token.c.user_id == viewer.user_id))
        row = {"hash": token.hash, "prefix": token.prefix, "name": "reading", "scopes": (TokenScope.READ,)}
        await uow.insert(Token, [{**row, "user_id": viewer.user_id, "login_id": own.login_id}])
    client = CompanyFixture(viewer.database, viewer.company, viewer.user_id, token)
    client.services = viewer.services
    return client


async def renamed_file(office: Office) -> Any:
    """The flags of this deployment as a file, one of them with another title."""
    file = (await office.manager.ask("{ flagFile }"))["flagFile"]
    return json.loads(json.dumps(file).replace('"Ledger"', '"Ledger of all"'))


async def state_of(owner: AsyncEngine) -> Any:
    """The number of rows of all tables, and the revisions of flags and companies."""
    async with owner.connect() as connection:
        counts = [
            (await connection.execute(select(func.count()).select_from(table))).scalar()
            for table in metadata.sorted_tables
        ]
        revisions = [
            (await connection.execute(select(*metadata.tables[name].c))).all() for name in ("flag_state", "company")
        ]
    return counts, revisions


async def answer_of(client: httpx2.AsyncClient, document: str, **variables: Any) -> Any:
    return (await client.post("/graphql", json={"query": document, "variables": variables})).json()


async def send(client: httpx2.AsyncClient, step: Step, values: Mapping[str, Any]) -> Any:
    """Run a step that must succeed; return its payload."""
    answer = await answer_of(client, mutation_document(step.name, step.selection), input=values)
    assert "errors" not in answer, (step.name, answer)
    payload = answer["data"][step.name]
    assert payload["userErrors"] == [], (step.name, payload)
    return payload


def last_id(payload: Any) -> str:
    """The only id that a payload selects, or that of the last of several rows."""
    (value,) = (each for name, each in payload.items() if name != "userErrors")
    while not isinstance(value, str):
        value = value[-1] if isinstance(value, list) else next(iter(value.values()))
    return value


async def check_forbidden(client: httpx2.AsyncClient, name: str, values: Mapping[str, Any], role: str) -> None:
    """The input is refused like one that names nothing, by the same words."""
    kind = f"{name[0].upper()}{name[1:]}Input!"
    document = f"mutation ($a: {kind}, $b: {kind}) {{ a: {name}(input: $a) {{ __typename }} "
    document += f"b: {name}(input: $b) {{ __typename }} }}"
    answer = await answer_of(client, document, a=values, b={key: nothing(key, each) for key, each in values.items()})
    assert answer.get("data") == {"a": None, "b": None}, (name, role, answer)
    first, second = answer["errors"]
    assert first["extensions"]["code"] == second["extensions"]["code"] == "FORBIDDEN", (name, role, answer)
    assert first["message"] == second["message"]
    assert not any(str(each) in json.dumps(answer) for each in values.values() if isinstance(each, str))


def nothing(key: str, value: Any) -> Any:
    """A value that names nothing, where a name can be given."""
    is_name = isinstance(value, str) and key not in {"stage", "verdict", "action"} and not key.endswith("At")
    return "nothing" if is_name else value


async def check_unknown(client: httpx2.AsyncClient, name: str) -> None:
    """For others, the mutation is as unknown as a misspelt one."""
    document = f"mutation {{ {name}(input: {{}}) {{ __typename }} }}"
    misspelt = f"{name[:-1]}q"
    answers = [json.dumps(await answer_of(client, text)) for text in (document, document.replace(name, misspelt))]
    assert answers[0].replace(name, misspelt) == answers[1]
    assert "FORBIDDEN" not in answers[0]
