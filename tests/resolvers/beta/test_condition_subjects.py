"""Companies and users whom conditions name by their ids, with their names."""

from dataclasses import replace
from typing import Any

from beta_office import KEY
from mutate import mutation_payload, run_mutation

from auth.site import Site
from db.ids import global_id

NAMED = "conditionSubjects { value company { name } user { name company { name } } }"
RULES = f"{{ featureFlag(key: {KEY!r}) {{ rules {{ strategy {NAMED} }} }} }}".replace("'", '"')
SEGMENTS = f"{{ segments {{ constraints {NAMED} }} }}"
AUDIT = f"{{ flagAudit(first: 2) {{ nodes {{ action {NAMED} }} }} }}"
CHANGES = f"{{ changeRequests {{ nodes {{ {NAMED} }} }} }}"
DIFFERENCES = f"query ($file: JSON!) {{ flagDifferences(file: $file) {{ {NAMED} }} }}"
MISSING = "404"


def named(attribute: str, *values: str) -> dict[str, Any]:
    return {"contextName": attribute, "operator": "IN", "values": list(values)}


def company_line(eva: Any) -> dict[str, Any]:
    return {"value": str(eva.company.id), "company": {"name": "Solera"}, "user": None}


def user_line(eva: Any) -> dict[str, Any]:
    user = {"name": "Eva Salas", "company": {"name": "Solera"}}
    return {"value": str(eva.user_id), "company": None, "user": user}


async def test_conditions_take_global_ids_and_show_names(office: Any) -> None:
    mara, eva = office.manager, office.eva
    ids = [eva.company.global_id, MISSING]
    strategy = {"name": "default", "constraints": [named("companyId", *ids)]}
    await run_mutation(mara, "flagRuleAdd", "revision", key=KEY, title="Solera", strategy=strategy, reason="Pilot.")
    (rule,) = (await mara.ask(RULES))["featureFlag"]["rules"]
    assert rule["strategy"]["constraints"][0]["values"] == [str(eva.company.id), MISSING]
    missing = {"value": MISSING, "company": None, "user": None}
    assert rule["conditionSubjects"] == [company_line(eva), missing]
    entries = (await mara.ask(AUDIT))["flagAudit"]["nodes"]
    assert entries[0] == {"action": "RULE_ADD", "conditionSubjects": [company_line(eva), missing]}


async def test_listed_users_and_segments_show_names(office: Any) -> None:
    mara, eva = office.manager, office.eva
    listed = {"name": "userWithId", "parameters": {"userIds": global_id("User", eva.user_id)}}
    await run_mutation(mara, "flagRuleAdd", "revision", key=KEY, title="Eva", strategy=listed, reason="Pilot.")
    constraints = [named("companyId", eva.company.global_id), named("userId", global_id("User", eva.user_id))]
    await run_mutation(mara, "segmentPut", "revision", name="Pilot", constraints=constraints, reason="Pilot.")
    (rule,) = (await mara.ask(RULES))["featureFlag"]["rules"]
    assert rule["conditionSubjects"] == [user_line(eva)]
    (segment,) = (await mara.ask(SEGMENTS))["segments"]
    assert segment["conditionSubjects"] == [company_line(eva), user_line(eva)]


async def test_proposals_and_files_show_names(office: Any) -> None:
    office.with_site(replace(Site(), flags_require_approval=True))
    mara, eva = office.manager, office.eva
    strategy = {"name": "default", "constraints": [named("companyId", eva.company.global_id)]}
    ops = [{"ruleAdd": {"title": "Solera", "strategy": strategy}}]
    await run_mutation(mara, "changeSubmit", "revision", flag=KEY, reason="Pilot.", ops=ops)
    (change,) = (await mara.ask(CHANGES))["changeRequests"]["nodes"]
    assert change["conditionSubjects"] == [company_line(eva)]
    file = (await mara.ask("{ flagFile }"))["flagFile"]
    rule = {"title": "Solera", "strategy": {**strategy, "constraints": [named("companyId", str(eva.company.id))]}}
    next(each for each in file["flags"] if each["key"] == KEY)["rules"] = [rule]
    (difference,) = (await mara.ask(DIFFERENCES, file=file))["flagDifferences"]
    assert difference["conditionSubjects"] == [company_line(eva)]


async def test_all_faults_of_a_strategy_come_at_once(office: Any) -> None:
    constraints = [named("country", "ES"), named("companyId", "x", "y")]
    parameters = {"rollout": 300, "stickiness": "companyId"}
    strategy = {"name": "flexibleRollout", "parameters": parameters, "constraints": constraints}
    rule = {"key": KEY, "title": "All", "strategy": strategy, "reason": "Pilot."}
    payload = await mutation_payload(office.manager, "flagRuleAdd", "revision", **rule)
    assert [".".join(error["field"][1:]) for error in payload["userErrors"]] == [
        "strategy.parameters.rollout",
        "strategy.constraints.0.contextName",
        "strategy.constraints.1.values.0",
        "strategy.constraints.1.values.1",
    ]
