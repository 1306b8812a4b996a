"""A query that refuses a change says why by a code with parameters, so that a client says it in its own language."""

from typing import Any

import pytest
from beta_office import KEY
from mutate import run_mutation
from sqlalchemy import update

from db.models import FlagRule
from db.transactions import PLATFORM, begin

IMPACT = "query ($ops: [FlagOpInput!]!) { featureImpact(flag: %s, ops: $ops) { gains } }"
DIFFERENCES = '{ flagDifferences(file: { flags: [{ key: "ledger" }, { key: "ledger" }] }) { flag } }'
EXPLAIN = '{ featureExplain(flag: "ledger", user: "unknown@a.example") { __typename } }'
ROLLOUT = {"ops": [{"setRollout": {"percent": 5}}]}


async def refusal(client: Any, document: str, **variables: Any) -> dict[str, Any]:
    """Ask what must be refused; return the extensions of its only error."""
    (error,) = (await client.answer(document, **variables)).errors
    found: dict[str, Any] = error.extensions
    return found


async def test_preview_of_a_change_that_is_refused(office: Any) -> None:
    missing = await refusal(office.manager, IMPACT % '"no-such"', **ROLLOUT)
    assert missing == {"code": "NOT_FOUND", "refusal": "FLAG_MISSING", "params": {"flag": "no-such"}}
    unknown = {"ops": [{"memberRemove": {"company": office.eva.company.global_id}}]}
    found = await refusal(office.manager, IMPACT % '"ledger"', **unknown)
    assert (found["refusal"], found["params"]) == ("NOT_MEMBER", {})


@pytest.mark.parametrize("document", [DIFFERENCES, EXPLAIN])
async def test_other_queries_name_their_refusal_too(office: Any, document: str) -> None:
    assert {"code", "refusal", "params"} <= (await refusal(office.manager, document)).keys()


async def test_unknown_action_of_the_audit_log_names_those_near(office: Any) -> None:
    document = "query ($action: String!) { flagAudit(action: $action) { totalCount } }"
    near = await refusal(office.auditor, document, action="KIL")
    assert near == {"code": "BAD_USER_INPUT", "refusal": "CHOICE_UNKNOWN", "params": {"known": "KILL"}}
    unlike = await refusal(office.auditor, document, action="x" * 10_000)
    assert {"KILL", "SET_ROLLOUT", "WAVE_PUT"} <= set(unlike["params"]["known"].split(", "))


async def test_preview_where_the_flags_cannot_be_evaluated(office: Any) -> None:
    await run_mutation(office.manager, "flagSetRollout", "revision", key=KEY, reason="Pilot.", percent=1)
    async with begin(office.eva.database, PLATFORM, advances_revision=False) as uow:
        await uow.execute_identity(update(FlagRule.table).values(strategy={"name": "unknown"}))
    found = await refusal(office.manager, IMPACT % '"ledger"', ops=[{"switch": "DISABLE"}])
    assert (found["code"], found["refusal"]) == ("BAD_USER_INPUT", "FLAGS_NOT_EVALUATED")
