"""Flags are run by staff: every mutation does what it says, and the audit tells of it."""

from typing import Any

import pytest
from company_fixture import CompanyFixture
from mutate import do, document, mistake

from beta.change_flag import change_flag
from beta.flag_ops import Disable
from db.flags.flag_unit_of_work import FlagActor, FlagUnitOfWork
from db.gates import Gate
from db.models import FlagActorKind
from db.unit_of_work import UnitOfWork
from resolvers.context import Context, open_context

KEY = "ledger"

SHOWN = "flag { key title stage isEnabled killedAt killedReason version owner }"
FLAG = """query ($key: ID!) { featureFlag(key: $key) {
  key title kind stage isHidden isEnabled version archivedAt
  rules { id position title strategy version isEnabled } requirements { parent { key } isEnabled } } }"""
ADMINS = {"contextName": "role", "operator": "IN", "values": ["ADMIN"]}


async def flag(world: CompanyFixture, key: str = KEY) -> Any:
    return (await world.ask(FLAG, key=key))["featureFlag"]


async def test_a_flag_is_made_changed_switched_and_put_away(office: Any) -> None:
    mara = office.manager
    key, why = "board", {"reason": "It is time."}
    made = await do(
        mara, "flagCreate", f"{SHOWN} revision audit {{ seq }}", key=key, title="Board", owner="Mara", **why
    )
    assert (made["flag"]["stage"], made["flag"]["isEnabled"], made["flag"]["version"]) == ("DRAFT", False, 1)
    assert made["revision"] == made["audit"]["seq"] == 4

    await do(mara, "flagUpdate", SHOWN, key=key, title="Boards", expectedVersion=1)
    await do(mara, "flagSetStage", SHOWN, key=key, stage="BETA", **why)
    on = await do(mara, "flagEnable", SHOWN, key=key, **why)
    assert (on["flag"]["title"], on["flag"]["stage"], on["flag"]["isEnabled"], on["flag"]["version"]) == (
        "Boards",
        "BETA",
        True,
        4,
    )
    assert await mistake(mara, "flagDisable", key=key, expectedVersion=3) == ("STALE_VERSION", ["expectedVersion"])
    off = await do(office.oncall, "flagDisable", SHOWN, key=key, expectedVersion=4)
    assert off["flag"]["isEnabled"] is False

    await do(mara, "flagRequirementAdd", SHOWN, key=key, parent=KEY, **why)
    assert (await flag(mara, key))["requirements"] == [{"parent": {"key": KEY}, "isEnabled": True}]
    assert await mistake(mara, "flagRequirementAdd", key=KEY, parent=key) == ("INVALID", ["parent"])
    assert await mistake(mara, "flagArchive", key=KEY) == ("IN_USE", ["key"])
    await do(mara, "flagRequirementRemove", SHOWN, key=key, parent=KEY, **why)
    await do(mara, "flagArchive", SHOWN, key=key)

    listed = "{ featureFlags { nodes { key } totalCount } all: featureFlags(includeArchived: true) { totalCount } }"
    assert await mara.ask(listed) == {
        "featureFlags": {"nodes": [{"key": KEY}], "totalCount": 1},
        "all": {"totalCount": 2},
    }
    assert await office.broken() is None


async def test_a_kill_needs_no_version_and_no_manager_but_a_reason(office: Any) -> None:
    killed = await do(
        office.oncall, "flagKill", f"{SHOWN} workers {{ total acknowledged }}", key=KEY, reason="Totals are wrong."
    )
    assert (killed["flag"]["killedReason"], killed["workers"]) == ("Totals are wrong.", {"total": 0, "acknowledged": 0})
    assert await mistake(office.oncall, "flagKill", key=KEY, reason=" ") == ("BLANK", ["reason"])
    code, _ = await office.oncall.refusal(document("flagRevive", "__typename"), input={"key": KEY, "reason": "Mended."})
    assert code == "FORBIDDEN"
    revived = await do(office.manager, "flagRevive", SHOWN, key=KEY, reason="Mended.")
    assert revived["flag"]["killedAt"] is None
    assert [action for action, _, _ in await office.told()][3:] == ["KILL", "REVIVE"]


async def test_rules_and_segments(office: Any) -> None:
    mara = office.manager
    put = await do(mara, "segmentPut", "segment { number name version }", name="admins", constraints=[ADMINS])
    assert put["segment"] == {"number": 1, "name": "admins", "version": 1}
    wrong = {"key": KEY, "title": "Admins", "strategy": {"name": "random"}}
    assert await mistake(mara, "flagRuleAdd", **wrong) == ("INVALID", ["strategy", "name"])
    said = {"title": "Admins", "strategy": {"name": "default", "segments": [1]}, "reason": "First."}
    await do(mara, "flagRuleAdd", SHOWN, key=KEY, **said)
    await do(mara, "flagSetRollout", SHOWN, key=KEY, percent=20, reason="More.")
    admins, rollout = (await flag(mara))["rules"]
    assert (admins["title"], rollout["strategy"]["parameters"]["rollout"]) == ("Admins", "20")

    await do(mara, "flagRuleMove", SHOWN, key=KEY, rule=rollout["id"], position=1)
    await do(mara, "flagRuleUpdate", SHOWN, key=KEY, rule=admins["id"], title="Administrators", isEnabled=False)
    assert [(each["id"], each["position"], each["title"]) for each in (await flag(mara))["rules"]] == [
        (rollout["id"], 1, "Rollout"),
        (admins["id"], 2, "Administrators"),
    ]
    assert await mistake(mara, "segmentDelete", name="admins") == ("IN_USE", ["name"])
    await do(mara, "flagRuleRemove", SHOWN, key=KEY, rule=admins["id"])
    assert await mistake(mara, "segmentDelete", name="admins", expectedVersion=2) == (
        "STALE_VERSION",
        ["expectedVersion"],
    )
    deleted = await do(mara, "segmentDelete", "segment { name } audit { action }", name="admins")
    assert deleted == {"segment": None, "audit": {"action": "SEGMENT_DELETE"}, "userErrors": []}
    assert (await mara.ask("{ segments { name } }"))["segments"] == []
    assert await mistake(mara, "flagRuleRemove", key=KEY, rule=admins["id"]) == ("NOT_FOUND", ["rule"])
    assert await office.broken() is None


async def test_a_rehearsal_keeps_nothing_and_a_key_does_it_once(office: Any) -> None:
    mara, more = office.manager, {"key": KEY, "percent": 5, "reason": "A few."}
    before = await office.told()
    tried = await do(mara, "flagSetRollout", f"{SHOWN} revision", validateOnly=True, **more)
    assert (tried["flag"]["version"], tried["revision"]) == (4, 4)
    assert (await office.told(), (await flag(mara))["rules"]) == (before, [])

    once = await do(mara, "flagSetRollout", f"{SHOWN} revision audit {{ seq }}", idempotencyKey="k", **more)
    again = await do(mara, "flagSetRollout", f"{SHOWN} revision audit {{ seq }}", idempotencyKey="k", **more)
    assert once == again
    assert len(await office.told()) == len(before) + 1


async def test_who_is_no_staff_is_told_what_is_told_of_a_misspelt_name(office: Any) -> None:
    """An administrator of a company: the same words, whether the name exists or not."""
    for there, nonsense in (
        ("{ featureFlags { nodes { key } } }", "{ featureFlogs { nodes { key } } }"),
        ('{ featureFlag(key: "ledger") { key } }', '{ featureFlug(key: "ledger") { key } }'),
        ("{ viewer { staffRoles } }", "{ viewer { staffRolls } }"),
        (document("flagKill", "__typename"), document("flagKull", "__typename")),
    ):
        told, expected = await office.eva.answer(there), await office.eva.answer(nonsense)
        spelt = str(told.errors).replace("lags", "logs").replace("eatureFlag'", "eatureFlug'")
        spelt = spelt.replace("staffRoles", "staffRolls").replace("lagKill", "lagKull").replace("FlagKill", "FlagKull")
        assert spelt == str(expected.errors)
    seen = await office.eva.ask("{ __schema { types { name } } }")
    names = {each["name"] for each in seen["__schema"]["types"]}
    assert not {"FeatureFlag", "FlagKillInput", "BetaMember", "ChangeRequest", "FlagOpInput"} & names


DISABLE = f'mutation {{ flagDisable(input: {{key: "{KEY}"}}) {{ revision }} }}'
ENABLE = DISABLE.replace("Disable", "Enable")


@pytest.mark.parametrize(
    ("who", "may", "may_not"),
    [
        ("auditor", "{ flagAudit(first: 1) { nodes { hash } } }", DISABLE),
        ("oncall", "{ flagWorkers { host } }", "{ flagAudit { nodes { seq } } }"),
        ("approver", "{ changeRequests { nodes { id } } }", ENABLE),
    ],
)
async def test_each_role_may_what_is_its_own(office: Any, who: str, may: str, may_not: str) -> None:
    somebody = getattr(office, who)
    assert await somebody.ask(may)
    assert (await somebody.refusal(may_not))[0] == "FORBIDDEN"


async def test_what_is_not_kept_is_known_to_nobody(office: Any) -> None:
    """What an act wrote is looked at before it is kept; if it then is not, this process must not have learnt of it."""

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


async def test_lists_ask_once_for_what_hangs_on_them(office: Any) -> None:
    for key in ("one", "two"):
        await do(office.manager, "flagCreate", "revision", key=key, title=key, owner="Mara")
    shown = "rules { title } requirements { parent { key } }"
    counted = []
    for first in (1, 1, 3):
        office.eva.statements.clear()
        await office.manager.ask(f"{{ featureFlags(first: {first}) {{ nodes {{ {shown} }} }} }}")
        counted.append(len(office.eva.statements))
    assert counted[1:] == [4, 4]  # who asks, the flags, their rules, what they require
