"""Pipelines and stages: order, creation and update."""

from company_fixture import CompanyFixture
from mutate import create_record, run_mutation, user_error

from db.models import Pipeline, Stage


async def test_pipelines_and_stages_ordered_by_position(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        second, first = await uow.insert(
            Pipeline, [{"name": "Renewals", "position": 2}, {"name": "New customers", "position": 1}]
        )
        stages = (("Offer", 2, first), ("Visit", 1, first), ("Due", 1, second))
        await uow.insert(
            Stage,
            [
                {"name": name, "position": position, "pipeline_id": pipeline_id}
                for name, position, pipeline_id in stages
            ],
        )

    data = await viewer.ask("{ pipelines { totalCount nodes { id name stages { name pipeline { name } } } } }")

    nodes = data["pipelines"]["nodes"]
    assert data["pipelines"]["totalCount"] == 2
    assert [(node["name"], [stage["name"] for stage in node["stages"]]) for node in nodes] == [
        ("New customers", ["Visit", "Offer"]),
        ("Renewals", ["Due"]),
    ]
    single = await viewer.ask("query ($id: ID!) { pipeline(id: $id) { name } }", id=nodes[1]["id"])
    assert single == {"pipeline": {"name": "Renewals"}}
    page = await viewer.ask("{ pipelines(last: 1) { nodes { name } pageInfo { hasPreviousPage } } }")
    assert page == {"pipelines": {"nodes": [{"name": "Renewals"}], "pageInfo": {"hasPreviousPage": True}}}


async def test_pipeline_and_stages_updated(viewer: CompanyFixture) -> None:
    pipeline = await create_record(viewer, "pipelineCreate", name="New", position=1)
    offer = await create_record(viewer, "stageCreate", pipelineId=pipeline, name="Offer", position=2, probability=60)
    await create_record(viewer, "stageCreate", pipelineId=pipeline, name="Visit", position=1)
    deal = await run_mutation(
        viewer, "dealCreate", "deal { id stage { name pipeline { name } } }", title="D", stageId=offer
    )
    assert deal["deal"]["stage"] == {"name": "Offer", "pipeline": {"name": "New"}}

    await run_mutation(viewer, "stageUpdate", "stage { id }", id=offer, name="Bid", isActive=False, probability=None)
    await run_mutation(viewer, "pipelineUpdate", "pipeline { id }", id=pipeline, name="Newer")

    data = await viewer.ask("{ pipelines { nodes { name stages { name probability isActive } } } }")
    assert data["pipelines"]["nodes"] == [
        {
            "name": "Newer",
            "stages": [
                {"name": "Visit", "probability": None, "isActive": True},
                {"name": "Bid", "probability": None, "isActive": False},
            ],
        }
    ]
    assert await user_error(viewer, "dealCreate", title="E", stageId=offer) == ("INVALID", ["stageId"])
    await run_mutation(viewer, "dealUpdate", "deal { id }", id=deal["deal"]["id"], title="Still there")
