"""Notices of changes: an invitation of a user who is in or left, and the stage GA."""

from typing import Any

import pytest
from beta_office import KEY
from mutate import run_mutation, user_error

from db.ids import global_id
from db.models import User


async def invite(office: Any, **recipient: str) -> Any:
    selection = "notices { code text }"
    return (await run_mutation(office.manager, "betaInviteUser", selection, flag=KEY, reason="Pilot.", **recipient))[
        "notices"
    ]


@pytest.mark.slow
async def test_invitation_says_who_is_in_or_left(office: Any) -> None:
    mara, eva = office.manager, office.eva
    company = global_id("Company", eva.company.id)
    assert await invite(office, email="eva@solera.example") == []
    await run_mutation(mara, "betaMemberAdd", "revision", flag=KEY, company=company, reason="Pilot.")
    sentence = "Eva Salas of Solera has access already. The company is a member."
    is_in = {"code": "ACCESS_EXISTS", "text": sentence}
    sentence_of_replaced = "An open invitation of eva@solera.example is replaced: its link no longer works."
    replaced = {"code": "INVITATION_REPLACED", "text": sentence_of_replaced}
    assert await invite(office, email="eva@solera.example") == [is_in, replaced]

    bulk = await run_mutation(
        mara,
        "betaInviteBulk",
        "outcomes { notices { text params } }",
        flag=KEY,
        csv="email\neva@solera.example\n",
        dryRun=True,
    )
    params = {
        "user": "Eva Salas",
        "company": "Solera",
        "finding": "COMPANY_MEMBER",
        "found": "The company is a member.",
    }
    of_replaced = {"text": sentence_of_replaced, "params": {"recipient": "eva@solera.example"}}
    assert bulk["outcomes"] == [{"notices": [{"text": sentence, "params": params}, of_replaced]}]
    assert await eva.ask("{ viewer { features { key isEnabled } } }")
    await run_mutation(eva, "betaLeave", "feature", feature=KEY)
    again = {"code": "INVITED_AGAIN", "text": "Eva Salas of Solera left this beta, and is invited again."}
    assert await invite(office, email="eva@solera.example") == [again, replaced]


async def test_deactivated_user_is_not_invited(office: Any) -> None:
    eva = office.eva
    async with eva.uow() as uow:
        await uow.update(User, eva.user_id, is_active=False)
    fields = {"flag": KEY, "reason": "Pilot."}
    assert await user_error(office.manager, "betaInviteUser", **fields, email="eva@solera.example") == (
        "INVALID",
        ["email"],
    )
    user = global_id("User", eva.user_id)
    assert await user_error(office.manager, "betaInviteUser", **fields, user=user) == ("INVALID", ["user"])


async def test_stage_ga_says_that_it_opens_nothing(office: Any) -> None:
    mara, selection = office.manager, {"key": KEY, "stage": "GA", "reason": "Done."}
    closed = await run_mutation(mara, "flagSetStage", "notices { code text }", **selection)
    assert "opens nothing by itself" in closed["notices"][0]["text"]
    await run_mutation(mara, "flagSetRollout", "revision", key=KEY, percent=100, reason="All.")
    opened = await run_mutation(mara, "flagSetStage", "notices { code text }", **selection)
    assert opened["notices"] == []
