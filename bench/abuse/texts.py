"""Hostile texts: long runs of combining marks, and HTML for which parsers take long."""

from collections.abc import Iterator

from bench.abuse.attack import Attack, Send, Target, graphql
from bench.abuse.books import ask, sender

NAMES = "query ($names: [String!]) { organizations(where: {name: {in: $names}}) { totalCount } }"
FIRST = "{ organizations(first: 1) { nodes { id } } }"
WRITE = """mutation ($content: String!, $id: ID) { noteCreate(input: {content: $content, organizationId: $id})
  { userErrors { code } } }"""
FORMATTING = "".join(f"<b a{number:x}>" for number in range(800))


def marks(count: int) -> str:
    """Return a letter with so many combining marks, each of which Unicode sorts before all earlier ones."""
    return "a" + "\u0315\u0300" * (count // 2)


NOTES = {
    "note of 50,000 combining marks": marks(50_000),
    "note of 800 unclosed tags and 1,600 paragraphs": f"<p>{FORMATTING}{'<p>x' * 1_600}",
    "note of 10,000 nested lists": "<ul><li>" * 10_000,
    "note of a tag with 16,000 attributes": f"<b {' '.join(f'a{number:x}' for number in range(16_000))}>x</b>",
    "note of the most that is read": "<div>" * 190 + "<p>x" * 19_000,
}


def _write(content: str) -> Send:
    async def send(target: Target) -> str:
        (first,) = (await ask(target, FIRST))["organizations"]["nodes"]
        return await graphql(WRITE, {"content": content, "id": first["id"]})(target)

    return send


def attacks() -> Iterator[Attack]:
    """Yield an attack for each text."""
    yield Attack("variables: 90 names of 990 combining marks", graphql(NAMES, {"names": [marks(990)] * 90}))
    for name, content in NOTES.items():
        yield Attack(f"variables: {name}", _write(content))
    stage = f"Deal - ID,Deal - Title,Deal - Stage\n1,A,{marks(20_000)}\n"
    yield Attack("book: stage of 20,000 combining marks", sender("deals.csv", stage.encode, is_dry_run=True))
