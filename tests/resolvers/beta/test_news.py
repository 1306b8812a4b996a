"""News of a beta: for everyone to whom it is open, and by email for its members."""

from typing import Any

import pytest
from beta_office import KEY
from company_fixture import colleague, make_company
from mutate import run_mutation, user_error

from beta.scheduler import ChangeScheduler
from db.flags.audit_replay import differences_from_audit_log
from db.flags.platform import platform_of_snapshot

NEWS = "{ viewer { features { key news { text } } } }"
POSTED = "query ($key: ID!) { featureFlag(key: $key) { news { id text byEmail postedBy } } }"


async def news(client: Any) -> list[str]:
    features = (await client.ask(NEWS))["viewer"]["features"]
    return [each["text"] for feature in features if feature["key"] == KEY for each in feature["news"]]


async def letters(office: Any) -> list[str]:
    """Run the scheduler until nothing is due; return the recipients of news."""
    for _ in range(3):
        await ChangeScheduler(office.eva.services).run_once()
    return sorted(to for to, subject, _ in await office.eva.deliver_emails() if subject == "News on Ledger")


async def test_members_read_news_and_get_chosen_ones_by_email(office: Any) -> None:
    eva, mara = office.eva, office.manager
    await colleague(eva, "Tom")
    koyo = await make_company(eva.database, "Koyo", in_beta=False)
    fields = {"flag": KEY, "reason": "Pilot."}
    await run_mutation(mara, "betaMemberAdd", "revision", **fields, company="Solera", maxSeats=1)
    await run_mutation(mara, "betaMemberAdd", "revision", **fields, company="Koyo")
    await run_mutation(mara, "betaExclude", "revision", **fields, company="Koyo")

    await run_mutation(mara, "betaNewsPost", "revision", flag=KEY, text="First.")
    assert await letters(office) == []
    posted = await run_mutation(mara, "betaNewsPost", "audit { action }", flag=KEY, text="Second.", byEmail=True)
    assert posted["audit"] == {"action": "NEWS_POST"}
    assert await letters(office) == ["eva@solera.example"]
    assert (await news(eva), await news(koyo)) == (["Second.", "First."], [])
    assert await letters(office) == ["eva@solera.example"]  # once

    shown = (await office.auditor.ask(POSTED, key=KEY))["featureFlag"]["news"]
    assert [(row["text"], row["byEmail"], row["postedBy"]) for row in shown] == [
        ("Second.", True, "Mara Lindt"),
        ("First.", False, "Mara Lindt"),
    ]
    await run_mutation(mara, "betaNewsRemove", "revision", flag=KEY, news=shown[0]["id"])
    assert await news(eva) == ["First."]
    assert await user_error(mara, "betaNewsRemove", flag=KEY, news=shown[0]["id"]) == ("NOT_FOUND", ["news"])
    assert await office.audit_break() is None
    async with eva.database.snapshot() as snapshot:
        assert await differences_from_audit_log(platform_of_snapshot(snapshot)) == []


async def test_removed_news_and_news_of_killed_feature_are_not_sent(office: Any) -> None:
    mara, fields = office.manager, {"flag": KEY, "reason": "Pilot."}
    await run_mutation(mara, "betaMemberAdd", "revision", **fields, company="Solera")
    await run_mutation(mara, "betaNewsPost", "revision", flag=KEY, text="Wrong.", byEmail=True)
    (wrong,) = (await mara.ask(POSTED, key=KEY))["featureFlag"]["news"]
    await run_mutation(mara, "betaNewsRemove", "revision", flag=KEY, news=wrong["id"])
    assert await letters(office) == []
    await run_mutation(mara, "betaNewsPost", "revision", flag=KEY, text="Late.", byEmail=True)
    await run_mutation(mara, "flagKill", "revision", key=KEY, reason="Wrong totals.")
    assert await letters(office) == []
    for text in ("", "x" * 2_001):
        assert (await user_error(mara, "betaNewsPost", flag=KEY, text=text))[1] == ["text"]


@pytest.mark.sqlite_only
async def test_who_has_access_only_by_a_rule_gets_no_email(office: Any) -> None:
    mara, tom = office.manager, await colleague(office.eva, "Tom")
    await run_mutation(mara, "betaMemberAdd", "revision", flag=KEY, email="eva@solera.example", reason="Pilot.")
    await run_mutation(mara, "flagSetRollout", "revision", key=KEY, percent=100, reason="Pilot.")
    await run_mutation(mara, "betaNewsPost", "revision", flag=KEY, text="Faster.", byEmail=True)
    assert await letters(office) == ["eva@solera.example"]
    assert await news(tom) == ["Faster."]
