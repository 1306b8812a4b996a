"""The subscription `flagsChanged`: staff learn that there is something new to read, and nothing else."""

from typing import Any

from beta_client import give_staff_roles
from beta_office import KEY
from mutate import run_mutation
from websocket_client import socket

from app import create_app

SUBSCRIPTION = "subscription { flagsChanged }"


async def test_staff_hear_of_each_change_until_their_role_ends(office: Any) -> None:
    app = create_app(office.services)
    async with socket(app, office.auditor.headers) as held:
        await held.begin()
        await held.subscribe(SUBSCRIPTION)
        revisions = []
        for text in ("First.", "Second."):
            posted = await run_mutation(office.manager, "betaNewsPost", "revision", flag=KEY, text=text)
            heard = (await held.hear())["payload"]["data"]["flagsChanged"]
            revisions.append((heard, posted["revision"]))
        assert all(heard == revision for heard, revision in revisions)

        await give_staff_roles(office.auditor)
        (error,) = (await held.hear())["payload"]["errors"]
    assert error["extensions"]["code"] == "FEATURE_UNAVAILABLE"


async def test_others_know_no_such_subscription(office: Any) -> None:
    async with socket(create_app(office.services), office.eva.headers) as held:
        await held.begin()
        answers = [await held.answer(f"subscription {{ {name} }}") for name in ("flagsChanged", "flagzChanged")]
    assert str(answers[0]).replace("flagsChanged", "flagzChanged") == str(answers[1])
    assert answers[0]["errors"][0]["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"
