"""Staff plan waves of a beta, and see them with the flag."""

from typing import Any

import pytest
from beta_office import KEY
from company_fixture import FixedClock
from mutate import mutation_payload, run_mutation, user_error

from beta.scheduler import ChangeScheduler

WAVES = """query ($key: ID!) { featureFlag(key: $key) { waves {
  id name action message size plannedAt state createdBy version
  people { company { name } user { name email } maxSeats } change { state ops } } } }"""
IMPACT = "query ($flag: ID!, $ops: [FlagOpInput!]!) { featureImpact(flag: $flag, ops: $ops) { gains widens } }"


async def waves(client: Any) -> Any:
    return (await client.ask(WAVES, key=KEY))["featureFlag"]["waves"]


@pytest.mark.slow
async def test_wave_is_planned_seen_and_applied(office: Any, clock: FixedClock) -> None:
    mara, eva = office.manager, office.eva
    people = [{"user": "eva@solera.example"}, {"company": "Platform", "maxSeats": 2}]
    fields = {"flag": KEY, "name": "May", "message": "Hi"}
    made = await run_mutation(mara, "betaWavePut", "wave { id size }", **fields, people=people)
    assert made["wave"]["size"] == 2
    at = clock.now.replace(microsecond=0).isoformat().replace("2026", "2027")
    planned = {"flag": KEY, "wave": made["wave"]["id"], "reason": "May.", "plannedAt": at}
    submitted = await run_mutation(mara, "betaWaveSchedule", "wave { plannedAt } change { id state }", **planned)
    assert submitted["change"]["state"] == "SCHEDULED"

    (shown,) = await waves(office.auditor)
    assert shown["people"] == [
        {
            "company": {"name": "Solera"},
            "user": {"name": "Eva Salas", "email": "eva@solera.example"},
            "maxSeats": None,
        },
        {"company": {"name": "Platform"}, "user": None, "maxSeats": 2},
    ]
    assert shown["change"] == {"state": "SCHEDULED", "ops": [{"waveApply": {"wave": made["wave"]["id"]}}]}
    assert (shown["state"], shown["action"], shown["createdBy"]) == ("PLANNED", "INVITE", "Mara Lindt")
    assert await mara.ask(IMPACT, flag=KEY, ops=shown["change"]["ops"]) == {
        "featureImpact": {"gains": 0, "widens": True}
    }
    clock.forward(days=400)
    await ChangeScheduler(eva.services).run_once()
    (applied,) = await waves(office.auditor)
    assert (applied["state"], applied["change"]) == ("APPLIED", None)
    letters = [to for to, subject, _ in await eva.deliver_emails() if subject == "Invitation to try Ledger"]
    assert sorted(letters) == ["eva@platform.example", "eva@solera.example"]
    again = {"flag": KEY, "wave": applied["id"], "reason": "Again."}
    assert await user_error(mara, "betaWaveApply", **again) == ("CONFLICT", ["wave"])


async def test_wave_is_not_planned_for_a_time_that_has_passed(office: Any, clock: FixedClock) -> None:
    fields = {"flag": KEY, "name": "May", "people": [{"user": "eva@solera.example"}]}
    wave = (await run_mutation(office.manager, "betaWavePut", "wave { id }", **fields))["wave"]["id"]
    planned = {"flag": KEY, "wave": wave, "reason": "May.", "plannedAt": clock.now.isoformat()}
    assert await user_error(office.manager, "betaWaveSchedule", **planned) == ("INVALID", ["plannedAt"])


async def test_wave_of_unknown_people_names_the_entry(office: Any) -> None:
    fields = {"flag": KEY, "name": "May", "people": [{"user": "eva@solera.example"}, {"company": "Nowhere"}]}
    assert await user_error(office.manager, "betaWavePut", **fields) == ("NOT_FOUND", ["people", "1", "company"])
    fields["people"] = [{"company": "Nowhere"}, {"user": "eva@solera.example"}, {"user": "ann@nowhere.example"}]
    errors = (await mutation_payload(office.manager, "betaWavePut", "revision", **fields))["userErrors"]
    assert [error["field"][2:] for error in errors] == [["0", "company"], ["2", "user"]]
    fields["people"] = [{"user": "eva@solera.example"}] * 2
    assert await user_error(office.manager, "betaWavePut", **fields) == ("TAKEN", ["people", "1"])
    fields["people"] = []
    assert (await user_error(office.manager, "betaWavePut", **fields))[1] == ["people"]


async def test_wave_that_was_not_applied_is_deleted(office: Any) -> None:
    made = await run_mutation(
        office.manager, "betaWavePut", "wave { id }", flag=KEY, name="May", people=[{"company": "Solera"}], action="ADD"
    )
    assert (await waves(office.auditor))[0]["change"] is None
    done = await run_mutation(office.manager, "betaWaveDelete", "audit { action }", flag=KEY, wave=made["wave"]["id"])
    assert done["audit"] == {"action": "WAVE_DELETE"}
    assert await waves(office.auditor) == []


STATES = (
    """query ($key: ID!, $wave: ID!) { betaWave(id: $wave) { state } featureFlag(key: $key) { waves { state } } }"""
)


async def states(office: Any, wave: str) -> set[str]:
    """Return the state of the only wave of a flag in all places that show it."""
    shown = await office.auditor.ask(STATES, key=KEY, wave=wave)
    (listed,) = shown["featureFlag"]["waves"]
    return {shown["betaWave"]["state"], listed["state"]}


async def test_waves_of_a_killed_flag_are_stopped_until_it_is_revived(office: Any) -> None:
    fields = {"flag": KEY, "name": "May", "people": [{"user": "eva@solera.example"}]}
    wave = (await run_mutation(office.manager, "betaWavePut", "wave { id }", **fields))["wave"]["id"]
    await run_mutation(office.oncall, "flagKill", "revision", key=KEY, reason="Totals are wrong.")

    put = await run_mutation(office.manager, "betaWavePut", "wave { state }", **fields, message="Later.")
    assert {put["wave"]["state"]} | await states(office, wave) == {"STOPPED"}
    applied = {"flag": KEY, "wave": wave, "reason": "May."}
    assert await user_error(office.manager, "betaWaveApply", **applied) == ("CONFLICT", ["wave"])

    await run_mutation(office.manager, "flagRevive", "revision", key=KEY, reason="Fixed.")
    assert await states(office, wave) == {"PLANNED"}
