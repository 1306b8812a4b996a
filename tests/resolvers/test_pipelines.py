"""Pipelines and their stages, in the company's order."""

from company_fixture import CompanyFixture

from db.models import Pipeline, Stage


async def test_pipelines_come_in_their_order_with_their_stages(world: CompanyFixture) -> None:
    async with world.uow() as uow:
        second, first = await uow.insert(
            Pipeline, [{"name": "Renewals", "position": 2}, {"name": "New customers", "position": 1}]
        )
        steps = (("Offer", 2, first), ("Visit", 1, first), ("Due", 1, second))
        await uow.insert(Stage, [{"name": name, "position": at, "pipeline_id": home} for name, at, home in steps])

    data = await world.ask("{ pipelines { totalCount nodes { id name stages { name pipeline { name } } } } }")

    nodes = data["pipelines"]["nodes"]
    assert data["pipelines"]["totalCount"] == 2
    assert [(node["name"], [stage["name"] for stage in node["stages"]]) for node in nodes] == [
        ("New customers", ["Visit", "Offer"]),
        ("Renewals", ["Due"]),
    ]
    one = await world.ask("query ($id: ID!) { pipeline(id: $id) { name } }", id=nodes[1]["id"])
    assert one == {"pipeline": {"name": "Renewals"}}
    page = await world.ask("{ pipelines(last: 1) { nodes { name } pageInfo { hasPreviousPage } } }")
    assert page == {"pipelines": {"nodes": [{"name": "Renewals"}], "pageInfo": {"hasPreviousPage": True}}}
