"""Number and value of deals by stage."""

from datetime import UTC, datetime

from company_fixture import CompanyFixture
from factories import deal, organization, won
from mutate import run_mutation

from db.models import Deal, Pipeline, Stage

SUMMARIES = """query ($where: DealWhere) { dealStageSummaries(where: $where) {
  stage { name } count isComplete value { amount currency } } }"""


async def summaries(viewer: CompanyFixture, where: dict | None = None) -> dict:
    found = (await viewer.ask(SUMMARIES, where=where))["dealStageSummaries"]
    return {
        each["stage"] and each["stage"]["name"]: (
            each["count"],
            each["value"] and (each["value"]["amount"], each["value"]["currency"]),
            each["isComplete"],
        )
        for each in found
    }


async def test_deals_added_up_by_stage_in_one_currency(viewer: CompanyFixture) -> None:
    rates = [
        {"date": "2026-01-01", "base": "USD", "quote": "EUR", "rate": "0.5"},
        {"date": "2026-03-01", "base": "USD", "quote": "EUR", "rate": "0.8"},
    ]
    await run_mutation(viewer, "ratesLoad", "loaded", rates=rates, source="bank")
    async with viewer.uow() as uow:
        buyer = await organization(uow)
        (pipeline,) = await uow.insert(Pipeline, [{"name": "Sales", "position": 0}])
        stages = [{"name": name, "position": 0, "pipeline_id": pipeline} for name in ("Visit", "Offer", "Empty")]
        visit, offer, _ = await uow.insert(Stage, stages)
        january = won(datetime(2026, 1, 5, 12, tzinfo=UTC))
        await deal(uow, buyer, stage_id=visit)
        await deal(uow, buyer, stage_id=visit, currency_code="USD")
        await deal(uow, buyer, stage_id=visit, currency_code="USD", **january)
        await deal(uow, buyer, stage_id=offer, currency_code="JPY")
        await deal(uow, buyer, stage_id=offer, value=None)
        gone = await deal(uow, buyer, stage_id=offer)
        await uow.update(Deal, gone, deleted_at=uow.now)
        await deal(uow, buyer, currency_code="JPY")
    assert await summaries(viewer) == {
        "Visit": (3, ("230.00", "EUR"), True),
        "Offer": (2, ("0.00", "EUR"), False),
        None: (1, None, False),
    }
    assert await summaries(viewer, {"status": {"in": ["OPEN"]}, "stageId": {"isNull": False}}) == {
        "Visit": (2, ("180.00", "EUR"), True),
        "Offer": (2, ("0.00", "EUR"), False),
    }
    assert await summaries(viewer, {"title": {"eq": "none"}}) == {}
