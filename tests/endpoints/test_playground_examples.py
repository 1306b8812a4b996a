"""The playground's examples, filtered by viewer."""

import httpx2
from beta_client import api_client, change
from company_fixture import CompanyFixture, make_company
from starlette.applications import Starlette

from beta.ops.kinds import Kill
from endpoints import playground_examples
from schema.root import schema
from schema.validity import is_valid
from web.playground_examples import EXAMPLES, Example, parse_example

PATH = "/graphiql/examples"


def as_json(examples: list[Example]) -> list[dict[str, object]]:
    """The response with these examples."""
    return [example._asdict() for example in examples]


def test_parse_example_splits_title_variables_document() -> None:
    example = parse_example(
        "# One deal\n# $id: { deals { nodes { id } } }\n# $me: { me }\n# Not $x: y\nquery ($id: ID!) { a }\n"
    )

    assert example.title == "One deal"
    assert example.variables == {"id": "{ deals { nodes { id } } }", "me": "{ me }"}
    assert example.document == "# One deal\n# Not $x: y\nquery ($id: ID!) { a }\n"


def test_examples_are_valid_in_full_schema() -> None:
    assert [
        example.title
        for example in EXAMPLES
        if not all(is_valid(schema.full, document) for document in example.documents)
    ] == []


async def test_examples_filtered_by_viewer(
    viewer: CompanyFixture,
) -> None:
    public_examples = [
        example for example in EXAMPLES if all(is_valid(schema.public, document) for document in example.documents)
    ]
    outsider = await make_company(viewer.database, "Koyo", in_beta=False)

    async with api_client(viewer) as http:
        member_response = await http.get(PATH)
        outsider_response = await http.get(PATH, headers=outsider.headers)
        unknown = await http.get(PATH, headers={"authorization": "Bearer afterwin_of-nobody"})
        del http.headers["authorization"]
        anonymous = await http.get(PATH)

    assert member_response.json() == as_json(list(EXAMPLES))
    assert outsider_response.json() == as_json(public_examples)
    assert 0 < len(public_examples) < len(EXAMPLES)
    assert "account" not in outsider_response.text.lower()
    assert outsider_response.content == unknown.content == anonymous.content
    ids = {response.headers.pop("x-request-id") for response in (outsider_response, unknown, anonymous)}
    assert outsider_response.headers == unknown.headers == anonymous.headers
    assert len(ids) == 3
    assert member_response.headers["cache-control"] == "private, no-store"
    assert {"authorization", "cookie"} <= set(member_response.headers["vary"].split(", "))


async def test_examples_filtered_after_kill(viewer: CompanyFixture) -> None:
    async with api_client(viewer) as http:
        before = await http.get(PATH)
        await change(viewer.database, Kill())
        after = await http.get(PATH)

    assert "account" in before.text
    assert "account" not in after.text.lower()


async def test_example_hidden_when_variable_query_is_invalid(viewer: CompanyFixture) -> None:
    outsider = await make_company(viewer.database, "Koyo", in_beta=False)
    mixed = Example("Innocent", "query ($id: ID!) { node(id: $id) { id } }", {"id": "{ accounts { nodes { id } } }"})
    routes = playground_examples.routes(viewer.services, [mixed])
    transport = httpx2.ASGITransport(app=Starlette(routes=routes))

    async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as http:
        member_response = await http.get(PATH, headers=viewer.headers)
        outsider_response = await http.get(PATH, headers=outsider.headers)

    assert member_response.json() == as_json([mixed])
    assert outsider_response.json() == []
