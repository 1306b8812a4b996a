"""Hostile texts: long runs of combining marks, and HTML for which parsers take long."""

from collections import Counter
from collections.abc import Iterator
from urllib.parse import urlsplit

from bench.abuse.attack import Attack, Send, Target, graphql, outcome
from bench.abuse.books import CREATE, ask, sender

NAMES = "query ($names: [String!]) { organizations(where: {name: {in: $names}}) { totalCount } }"
FIRST = "{ organizations(first: 1) { nodes { id } } }"
WRITE = """mutation ($content: String!, $id: ID) { noteCreate(input: {content: $content, organizationId: $id})
  { userErrors { code } } }"""
SAVE = """mutation ($w: JSON) { savedViewCreate(input: {list: ORGANIZATIONS, name: "x", content: {where: $w}})
  { userErrors { code } } }"""
PERSON = 'mutation ($e: [ContactPointInput!]) { personCreate(input: {name: "x", emails: $e}) { userErrors { code } } }'
UPLOADS, UPLOAD_BYTES = 24, 2 << 20
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


async def _upload_too_little(target: Target) -> str:
    """Send less than was announced, to one link again and again."""
    created = await ask(target, CREATE, name="a.csv", size=UPLOAD_BYTES)
    path = urlsplit(created["importCreate"]["import"]["uploadUrl"]).path
    answers = [await target.client.put(path, content=bytes(UPLOAD_BYTES - 1)) for _ in range(UPLOADS)]
    counts = Counter(outcome(answer) for answer in answers)
    return ", ".join(f"{count} × {status}" for status, count in counts.items())


def attacks() -> Iterator[Attack]:
    """Yield an attack for each text."""
    yield Attack("variables: 90 names of 990 combining marks", graphql(NAMES, {"names": [marks(990)] * 90}))
    for name, content in NOTES.items():
        yield Attack(f"variables: {name}", _write(content))
    yield Attack("variables: saved view of 63 KB", graphql(SAVE, {"w": {"name": {"in": ["x" * 900] * 70}}}))
    emails = [{"value": f"a{number}@a.example"} for number in range(1_500)]
    yield Attack("variables: person with 1,500 email addresses", graphql(PERSON, {"e": emails}))
    yield Attack(f"flood: {UPLOADS} uploads of 2 MiB that end early", _upload_too_little, is_flood=True)
    stage = f"Deal - ID,Deal - Title,Deal - Stage\n1,A,{marks(20_000)}\n"
    yield Attack("book: stage of 20,000 combining marks", sender("deals.csv", stage.encode, is_dry_run=True))
