"""Mutations of flags by platform staff: effects, permissions, audit entries."""

from typing import Any

import pytest
from company_fixture import CompanyFixture
from mutate import mutation_document, run_mutation, user_error

from beta.changes.change_flag import change_flag
from beta.ops.flag_ops import Disable
from db.flags.flag_unit_of_work import FlagActor, FlagUnitOfWork
from db.gates import Gate
from db.models import FlagActorKind
from db.unit_of_work import UnitOfWork
from resolvers.context import Context, open_context

KEY = "ledger"

SELECTION = "flag { key title stage isEnabled killedAt killedReason version owner }"
FLAG = """query ($key: ID!) { featureFlag(key: $key) {
  key title kind stage isHidden isEnabled version archivedAt
  rules { id position title strategy version isEnabled } requirements { parent { key } isEnabled } } }"""
ADMINS = {"contextName": "role", "operator": "IN", "values": ["ADMIN"]}


async def flag(viewer: CompanyFixture, key: str = KEY) -> Any:
    return (await viewer.ask(FLAG, key=key))["featureFlag"]


@pytest.mark.slow
async def test_flag_lifecycle(office: Any) -> None:
    mara = office.manager
    key, reason = "board", {"reason": "Planned."}
    created = await run_mutation(
        mara, "flagCreate", f"{SELECTION} revision audit {{ seq }}", key=key, title="Board", owner="Mara", **reason
    )
    assert (created["flag"]["stage"], created["flag"]["isEnabled"], created["flag"]["version"]) == ("DRAFT", False, 1)
    assert created["revision"] == created["audit"]["seq"] == 4

    await run_mutation(mara, "flagUpdate", SELECTION, key=key, title="Boards", expectedVersion=1)
    await run_mutation(mara, "flagSetStage", SELECTION, key=key, stage="BETA", **reason)
    enabled = await run_mutation(mara, "flagEnable", SELECTION, key=key, **reason)
    assert (
        enabled["flag"]["title"],
        enabled["flag"]["stage"],
        enabled["flag"]["isEnabled"],
        enabled["flag"]["version"],
    ) == (
        "Boards",
        "BETA",
        True,
        4,
    )
    assert await user_error(mara, "flagDisable", key=key, expectedVersion=3) == ("STALE_VERSION", ["expectedVersion"])
    disabled = await run_mutation(office.oncall, "flagDisable", SELECTION, key=key, expectedVersion=4)
    assert disabled["flag"]["isEnabled"] is False

    await run_mutation(mara, "flagRequirementAdd", SELECTION, key=key, parent=KEY, **reason)
    assert (await flag(mara, key))["requirements"] == [{"parent": {"key": KEY}, "isEnabled": True}]
    assert await user_error(mara, "flagRequirementAdd", key=KEY, parent=key) == ("INVALID", ["parent"])
    assert await user_error(mara, "flagArchive", key=KEY) == ("IN_USE", ["key"])
    await run_mutation(mara, "flagRequirementRemove", SELECTION, key=key, parent=KEY, **reason)
    await run_mutation(mara, "flagArchive", SELECTION, key=key)

    listed = "{ featureFlags { nodes { key } totalCount } all: featureFlags(includeArchived: true) { totalCount } }"
    assert await mara.ask(listed) == {
        "featureFlags": {"nodes": [{"key": KEY}], "totalCount": 1},
        "all": {"totalCount": 2},
    }
    assert await office.audit_break() is None


async def test_kill_by_oncall_needs_a_reason_only(office: Any) -> None:
    killed = await run_mutation(
        office.oncall,
        "flagKill",
        f"{SELECTION} revision workers {{ total acknowledged }}",
        key=KEY,
        reason="Totals are wrong.",
    )
    assert (killed["flag"]["killedReason"], killed["workers"]) == ("Totals are wrong.", {"total": 0, "acknowledged": 0})
    again = await run_mutation(
        office.manager, "flagKill", f"{SELECTION} revision audit {{ seq }}", key=KEY, reason="Once more."
    )
    assert (again["flag"], again["audit"], again["revision"]) == (killed["flag"], None, killed["revision"])
    assert await user_error(office.oncall, "flagKill", key=KEY, reason=" ") == ("BLANK", ["reason"])
    code, _ = await office.oncall.refusal(
        mutation_document("flagRevive", "__typename"), input={"key": KEY, "reason": "Mended."}
    )
    assert code == "FORBIDDEN"
    revived = await run_mutation(office.manager, "flagRevive", SELECTION, key=KEY, reason="Mended.")
    assert revived["flag"]["killedAt"] is None
    assert [action for action, _, _ in await office.audit_entries()][3:] == ["KILL", "REVIVE"]


@pytest.mark.slow
async def test_mutations_of_rules_and_segments(office: Any) -> None:
    mara = office.manager
    put = await run_mutation(mara, "segmentPut", "segment { number name version }", name="admins", constraints=[ADMINS])
    assert put["segment"] == {"number": 1, "name": "admins", "version": 1}
    invalid = {"key": KEY, "title": "Admins", "strategy": {"name": "random"}}
    assert await user_error(mara, "flagRuleAdd", **invalid) == ("INVALID", ["strategy", "name"])
    fields = {"title": "Admins", "strategy": {"name": "default", "segments": [1]}, "reason": "First."}
    await run_mutation(mara, "flagRuleAdd", SELECTION, key=KEY, **fields)
    await run_mutation(mara, "flagSetRollout", SELECTION, key=KEY, percent=20, reason="More.")
    admins, rollout = (await flag(mara))["rules"]
    assert (admins["title"], rollout["strategy"]["parameters"]["rollout"]) == ("Admins", "20")
    assert (admins["strategy"]["segments"], rollout["strategy"]["segments"]) == (["admins"], [])

    await run_mutation(mara, "flagRuleMove", SELECTION, key=KEY, rule=rollout["id"], position=1)
    await run_mutation(
        mara, "flagRuleUpdate", SELECTION, key=KEY, rule=admins["id"], title="Administrators", isEnabled=False
    )
    assert [(rule["id"], rule["position"], rule["title"]) for rule in (await flag(mara))["rules"]] == [
        (rollout["id"], 1, "Rollout"),
        (admins["id"], 2, "Administrators"),
    ]
    assert await user_error(mara, "segmentDelete", name="admins") == ("IN_USE", ["name"])
    await run_mutation(mara, "flagRuleRemove", SELECTION, key=KEY, rule=admins["id"])
    assert await user_error(mara, "segmentDelete", name="admins", expectedVersion=2) == (
        "STALE_VERSION",
        ["expectedVersion"],
    )
    deleted = await run_mutation(mara, "segmentDelete", "segment { name } audit { action }", name="admins")
    assert deleted == {"segment": None, "audit": {"action": "SEGMENT_DELETE"}, "userErrors": []}
    assert (await mara.ask("{ segments { name } }"))["segments"] == []
    assert await user_error(mara, "flagRuleRemove", key=KEY, rule=admins["id"]) == ("NOT_FOUND", ["rule"])
    assert await office.audit_break() is None


async def test_dry_run_saves_nothing_and_idempotency_key_applies_once(office: Any) -> None:
    mara, fields = office.manager, {"key": KEY, "percent": 5, "reason": "A few."}
    before = await office.audit_entries()
    dry_run = await run_mutation(mara, "flagSetRollout", f"{SELECTION} revision", validateOnly=True, **fields)
    assert (dry_run["flag"]["version"], dry_run["revision"]) == (4, 4)
    assert (await office.audit_entries(), (await flag(mara))["rules"]) == (before, [])

    first = await run_mutation(
        mara, "flagSetRollout", f"{SELECTION} revision audit {{ seq }}", idempotencyKey="k", **fields
    )
    second = await run_mutation(
        mara, "flagSetRollout", f"{SELECTION} revision audit {{ seq }}", idempotencyKey="k", **fields
    )
    assert first == second
    assert len(await office.audit_entries()) == len(before) + 1


async def test_staff_fields_look_like_misspelt_names_to_others(office: Any) -> None:
    for existing, misspelt in (
        ("{ featureFlags { nodes { key } } }", "{ featureFlogs { nodes { key } } }"),
        ('{ featureFlag(key: "ledger") { key } }', '{ featureFlug(key: "ledger") { key } }'),
        ("{ viewer { staffRoles } }", "{ viewer { staffRolls } }"),
        (mutation_document("flagKill", "__typename"), mutation_document("flagKull", "__typename")),
    ):
        answer, expected = await office.eva.answer(existing), await office.eva.answer(misspelt)
        text = str(answer.errors).replace("lags", "logs").replace("eatureFlag'", "eatureFlug'")
        text = text.replace("staffRoles", "staffRolls").replace("lagKill", "lagKull").replace("FlagKill", "FlagKull")
        assert text == str(expected.errors)
    introspection = await office.eva.ask("{ __schema { types { name } } }")
    names = {type_["name"] for type_ in introspection["__schema"]["types"]}
    assert not {"FeatureFlag", "FlagKillInput", "BetaMember", "ChangeRequest", "FlagOpInput"} & names


DISABLE = f'mutation {{ flagDisable(input: {{key: "{KEY}"}}) {{ revision }} }}'
ENABLE = DISABLE.replace("Disable", "Enable")


@pytest.mark.parametrize(
    ("role", "allowed", "forbidden"),
    [
        ("auditor", "{ flagAudit(first: 1) { nodes { hash } } }", DISABLE),
        ("oncall", "{ flagWorkers { host } flagAudit { nodes { seq } } }", ENABLE),
        ("approver", "{ changeRequests { nodes { id } } }", ENABLE),
    ],
)
async def test_role_permissions(office: Any, role: str, allowed: str, forbidden: str) -> None:
    client = getattr(office, role)
    assert await client.ask(allowed)
    assert (await client.refusal(forbidden))[0] == "FORBIDDEN"


async def test_rolled_back_change_is_not_cached(office: Any) -> None:
    """A mutation reads its own changes before the commit. If it fails, the flag store must not have loaded them."""

    async def fail(_: UnitOfWork) -> None:
        raise ZeroDivisionError

    async def disable(context: Context) -> None:
        async with context.write(advances_revision=False) as uow:
            flags = await FlagUnitOfWork.within(uow, FlagActor(FlagActorKind.SYSTEM, "tests"))
            await change_flag(flags, KEY, [Disable()])
            uow.before_commit.append(fail)

    flag_store = office.services.flag_store
    await flag(office.manager)
    before = flag_store.current
    async with open_context(office.manager.request_context) as context:
        context.gates.require(Gate.STAFF)
        with pytest.raises(ZeroDivisionError):
            await disable(context)
    assert (before.revision, flag_store.current) == (3, before)


async def test_list_runs_one_statement_per_level(office: Any) -> None:
    for key in ("one", "two"):
        await run_mutation(office.manager, "flagCreate", "revision", key=key, title=key, owner="Mara")
    selection = "rules { title } requirements { parent { key } }"
    counts = []
    for first in (1, 1, 3):
        office.eva.statements.clear()
        await office.manager.ask(f"{{ featureFlags(first: {first}) {{ nodes {{ {selection} }} }} }}")
        counts.append(len(office.eva.statements))
    assert counts[1:] == [4, 4]  # authentication, flags, rules, requirements


async def test_refusals_have_a_code_with_parameters(office: Any) -> None:
    errors = "userErrors { code refusal params }"
    document = f"mutation ($input: FlagEnableInput!) {{ flagEnable(input: $input) {{ {errors} }} }}"
    payload = (await office.manager.ask(document, input={"key": "gone", "reason": "Now."}))["flagEnable"]
    (error,) = payload["userErrors"]
    assert (error["code"], error["refusal"], error["params"]["flag"]) == ("NOT_FOUND", "FLAG_MISSING", "gone")
