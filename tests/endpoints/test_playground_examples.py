"""The examples of the playground, as each viewer is told of them."""

import httpx2
from beta_client import api_client, change
from company_fixture import CompanyFixture, make_company
from starlette.applications import Starlette

from beta.ops import Kill
from endpoints import playground_examples
from schema.gated_schema import is_valid
from schema.root import schema
from web.playground_examples import EXAMPLES, Example, parse_example

ADDRESS = "/graphiql/examples"


def shown(told: list[Example]) -> list[dict[str, object]]:
    """What is answered where these are somebody's."""
    return [each._asdict() for each in told]


def test_a_file_tells_its_title_and_how_its_variables_are_found_and_the_rest_is_the_document() -> None:
    told = parse_example(
        "# One deal\n# $id: { deals { nodes { id } } }\n# $me: { me }\n# Not $x: y\nquery ($id: ID!) { a }\n"
    )

    assert told.title == "One deal"
    assert told.variables == {"id": "{ deals { nodes { id } } }", "me": "{ me }"}
    assert told.document == "# One deal\n# Not $x: y\nquery ($id: ID!) { a }\n"


def test_every_example_is_somebody_s() -> None:
    assert [
        each.title for each in EXAMPLES if not all(is_valid(schema.full, document) for document in each.documents)
    ] == []


async def test_who_is_in_is_told_of_all_and_who_is_out_or_nobody_of_what_everybody_may_see(
    world: CompanyFixture,
) -> None:
    everybody_s = [each for each in EXAMPLES if all(is_valid(schema.public, document) for document in each.documents)]
    outsider = await make_company(world.database, "Koyo", in_beta=False)

    async with api_client(world) as here:
        member = await here.get(ADDRESS)
        outside = await here.get(ADDRESS, headers=outsider.headers)
        unknown = await here.get(ADDRESS, headers={"authorization": "Bearer afterwin_of-nobody"})
        here.headers.clear()
        nobody = await here.get(ADDRESS)

    assert member.json() == shown(list(EXAMPLES))
    assert outside.json() == shown(everybody_s)
    assert 0 < len(everybody_s) < len(EXAMPLES)
    assert "account" not in outside.text.lower()
    assert outside.content == unknown.content == nobody.content
    assert outside.headers == unknown.headers == nobody.headers
    assert member.headers["cache-control"] == "private, no-store"
    assert {"authorization", "cookie"} <= set(member.headers["vary"].split(", "))


async def test_after_a_kill_nobody_is_told_of_what_is_gone(world: CompanyFixture) -> None:
    async with api_client(world) as here:
        before = await here.get(ADDRESS)
        await change(world.database, Kill())
        after = await here.get(ADDRESS)

    assert "account" in before.text
    assert "account" not in after.text.lower()


async def test_an_example_is_hidden_where_one_of_its_variables_cannot_be_found(world: CompanyFixture) -> None:
    outsider = await make_company(world.database, "Koyo", in_beta=False)
    innocent = Example("Innocent", "query ($id: ID!) { node(id: $id) { id } }", {"id": "{ accounts { nodes { id } } }"})
    routes = playground_examples.routes(world.services, [innocent])
    transport = httpx2.ASGITransport(app=Starlette(routes=routes))

    async with httpx2.AsyncClient(transport=transport, base_url="http://afterwin.example") as here:
        member = await here.get(ADDRESS, headers=world.headers)
        outside = await here.get(ADDRESS, headers=outsider.headers)

    assert member.json() == shown([innocent])
    assert outside.json() == []
