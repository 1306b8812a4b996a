"""Hostile variables and bodies."""

from collections.abc import Iterator
from uuid import uuid4

from bench.abuse.attack import Attack, Target, body, graphql, outcome

WHERE = "query ($w: OrganizationWhere) { organizations(where: $w) { nodes { id } } }"
IDS = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }"
SAVE = """mutation ($w: JSON) { savedViewCreate(input: {list: ORGANIZATIONS, name: "x", content: {where: $w}})
  { userErrors { code } } }"""
BULK = """mutation ($u: [OrganizationUpdateInput!]!) { organizationBulkUpdate(input: {updates: $u})
  { userErrors { code } results { userErrors { code } } } }"""
RATES = "mutation ($r: [RateInput!]!) { ratesLoad(input: {rates: $r}) { userErrors { code } } }"
VIEWER_QUERY = "{ viewer { user { name } } }"
CONDITION = {"name": {"contains": "a"}}


def _nested(levels: int) -> dict[str, object]:
    value: dict[str, object] = {}
    for _ in range(levels):
        value = {"not": value}
    return value


COUNT_OF_COSTS = 7
COSTS = "query ({}) {{ {} }}".format(
    " ".join(f"$d{n}: String!" for n in range(COUNT_OF_COSTS)),
    " ".join(f"c{n}: costOf(document: $d{n}) {{ points }}" for n in range(COUNT_OF_COSTS)),
)


def _costs() -> dict[str, str]:
    """Return long documents that were not sent before: what is parsed is kept."""
    escapes = "\\u0041" * 5_000
    return {f"d{n}": f'{{ organization(id: "{uuid4()}{escapes}") {{ id }} }}' for n in range(COUNT_OF_COSTS)}


VARIABLES = {
    "or of 1,000 conditions": (WHERE, {"w": {"or": [CONDITION] * 1000}}),
    "or of 60 conditions": (WHERE, {"w": {"or": [CONDITION] * 60}}),
    "in of 10,000 values": (WHERE, {"w": {"name": {"in": ["a"] * 10_000}}}),
    "100,000 numbers": (IDS, {"ids": [1] * 100_000}),
    "80,000 empty lists": (IDS, {"ids": [[]] * 80_000}),
    "400,000 empty lists, not declared": (VIEWER_QUERY, {"ids": [[]] * 400_000}),
    "75 lists of 100 ids": (
        "query ($ids: [ID!]!) {{ {} }}".format(" ".join(f"a{n}: nodes(ids: $ids) {{ id }}" for n in range(75))),
        {"ids": ["T3JnYW5pemF0aW9uOjE="] * 100},
    ),
    "or of 150 conditions": (WHERE, {"w": {"or": [CONDITION] * 150}}),
    "20,000 unknown variables": (VIEWER_QUERY, {f"a{n}": n for n in range(20_000)}),
    "9,000 unknown fields": (WHERE, {"w": {f"a{n}": 1 for n in range(9_000)}}),
    "15,000 unknown fields": (WHERE, {"w": {f"a{n}": 1 for n in range(15_000)}}),
    "text of 250 KB as a where": (WHERE, {"w": "a" * 250_000}),
    "text of 250 KB as an id": (IDS, {"ids": ["a" * 250_000]}),
    "text of 250 KB as a time": (
        "query ($t: DateTime) { organizations(where: {createdAt: {gte: $t}}) { nodes { id } } }",
        {"t": "2026-01-01T00:00:00." + "1" * 250_000},
    ),
    "text of 1.2 MB as an enum value": (
        "query ($k: [EventKind!]) { events(kinds: $k) { nodes { revision } } }",
        {"k": ["A" * 1_200_000]},
    ),
    "text of 250 KB to search for": (WHERE, {"w": {"name": {"contains": "é%_" * 60_000}}}),
    "saved view with 1,000 conditions": (SAVE, {"w": {"or": [CONDITION] * 1000}}),
    "saved view with 9,000 unknown fields": (SAVE, {"w": {f"a{n}": 1 for n in range(9_000)}}),
    "saved view with 300 levels": (SAVE, {"w": _nested(300)}),
    "bulk update of 1,000": (BULK, {"u": [{"id": "T3JnYW5pemF0aW9uOjE=", "name": "x"}] * 1000}),
    "bulk update of 100": (BULK, {"u": [{"id": "T3JnYW5pemF0aW9uOjE=", "name": "x"}] * 100}),
    "3,000 exchange rates": (RATES, {"r": [{"currency": "USD", "rate": "1", "day": "2026-01-01"}] * 3000}),
    "cost of a nested document": (
        "query ($d: String!) { costOf(document: $d) { points } }",
        {"d": "{ organizations { nodes { " + "children { nodes { " * 100 + "id" + " } }" * 100 + " } } }"},
    ),
}
VIEWER = b'{"query": "{ viewer { user { name } } }"'
BODIES: dict[str, object] = {
    "no JSON, 256 KB": b"x" * 250_000,
    "100,000 opening brackets": b"[" * 100_000,
    "20,000 equal members": b"{" + b'"a": 1,' * 20_000 + b'"query": "{ viewer { user { name } } }"}',
    "invalid UTF-8": b'{"query": "\xff\xfe"}',
    "300 KB": b'{"query": "' + b"a" * 300_000 + b'"}',
    "variables that are a list": {"query": VIEWER_QUERY, "variables": [1] * 1000},
    "operation name of 200 KB": {"query": VIEWER_QUERY, "operationName": "a" * 200_000},
    "batch of 1,000": [{"query": VIEWER_QUERY}] * 1000,
    "number of 200,000 digits": VIEWER + b', "variables": {"a": ' + b"9" * 200_000 + b"}}",
    "number beyond all floats": VIEWER + b', "variables": {"a": 1e400}}',
}


async def _ask_costs(target: Target) -> str:
    return await graphql(COSTS, _costs())(target)


async def _long_address(target: Target) -> str:
    return outcome(await target.client.get("/graphql", params={"query": "{" + " a" * 20_000 + "}"}))


def _multipart(files: int) -> bytes:
    part = '--x\r\nContent-Disposition: form-data; name="{}"; filename="a.txt"\r\n\r\na\r\n'
    return "".join(part.format(number) for number in range(files)).encode() + b"--x--\r\n"


async def _send_multipart(target: Target) -> str:
    headers = {"content-type": "multipart/form-data; boundary=x"}
    return outcome(await target.client.post("/graphql", content=_multipart(500), headers=headers))


def attacks() -> Iterator[Attack]:
    """Yield an attack for each value and each body."""
    for name, (document, variables) in VARIABLES.items():
        yield Attack(f"variables: {name}", graphql(document, variables))
    for name, content in BODIES.items():
        yield Attack(f"body: {name}", body(content))
    yield Attack(f"variables: costs of {COUNT_OF_COSTS} long documents", _ask_costs)
    yield Attack("address of 40 KB", _long_address)
    yield Attack("body: multipart with 500 files", _send_multipart)
