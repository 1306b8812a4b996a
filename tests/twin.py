"""Two deployments with one public history: members use accounts heavily on `used`; `never` has no such feature.

Ids differ between the two. `Pairs` remembers which id of one is which of the other: each must keep its partner in
every answer. Revisions must keep their order. Everything else must be equal, byte by byte.
"""

import asyncio
import base64
import json
import re
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from urllib.parse import urlencode, urlsplit

import orjson
from company_fixture import CompanyFixture, FixedClock
from mutate import mutation_document
from starlette.applications import Starlette

from db.ids import global_id, new_id, parse_global_id
from db.store import Database

NAME = re.compile(r"«([^»]+)»")
"""A place in a document that takes the id of this name on each side."""
TOKENS = re.compile(
    r"""(?P<url>https?://[^"\s]+/(?:exports|files)/[^"\s]+)
    |"(?:cursor|startCursor|endCursor)":"(?P<cursor>[^"]+)"
    |"(?:remaining|used)":(?P<points>\d+)
    |"resetAt":"(?P<reset>[^"]+)"
    |ticket=(?P<ticket>[^"&\s]+)
    |"revision":(?P<revision>\d+)
    |(?P<secret>afterwin_[\w-]{6,})
    |(?P<key>\b[0-9a-f]{40}\b)
    |(?P<raw>\b\d{16,19}\b)
    |(?P<gid>[A-Za-z0-9_-]{16,}={0,2})""",
    re.VERBOSE,
)
MAX_REVISION = 10**9
UNCOMPARED = {"points", "reset", "secret", "ticket", "url"}
UNCOMPARED_HEADERS = {"content-length", "etag", "last-modified", "ratelimit", "x-request-id"}


def values_of_cursor(cursor: str) -> list[Any]:
    """Return the values in a cursor, which is JSON in Base64."""
    values: list[Any] = orjson.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    return values


class Answer(NamedTuple):
    """A response: status, headers that do not depend on ids, and body."""

    status: int
    headers: tuple[tuple[str, str], ...]
    text: str


@dataclass
class Side:
    """One deployment: its users, and the id of each named record."""

    database: Database
    clock: FixedClock
    app: Starlette
    users: dict[str, CompanyFixture]
    ids: dict[str, str] = field(default_factory=dict)

    def filled(self, text: str) -> str:
        """Return the text with the ids of this side in the place of names."""
        return NAME.sub(lambda match: self.ids[match[1]], text)

    async def post(self, who: str, document: str, variables: Any = None) -> Answer:
        """Send a document by POST."""
        body = self.filled(json.dumps({"query": document, "variables": variables}, ensure_ascii=False)).encode()
        return await self.request(who, "POST", "/graphql", body)

    async def get(self, who: str, document: str) -> Answer:
        """Send a document by GET."""
        return await self.request(who, "GET", "/graphql?" + urlencode({"query": self.filled(document)}))

    async def data(self, who: str, document: str, variables: Any = None) -> Any:
        """Run a document that must succeed; return its data."""
        answer = orjson.loads((await self.post(who, document, variables)).text)
        assert "errors" not in answer, (document, variables, answer["errors"])
        return answer["data"]

    async def run(self, who: str, name: str, keep: str | None, values: Any) -> None:
        """Run a mutation that must succeed. The id of its record is remembered by the name `keep`."""
        entity = name.removesuffix("Create")
        selection = f"{entity} {{ id }}" if keep else "__typename"
        payload = (await self.data(who, mutation_document(name, selection), {"input": values}))[name]
        assert payload["userErrors"] == [], (name, values, payload["userErrors"])
        if keep:
            self.ids[keep] = payload[entity]["id"]

    async def request(
        self, who: str, method: str, target: str, body: bytes = b"", content_type: str = "application/json"
    ) -> Answer:
        """Send a request with the user's token to the application in this process."""
        parts = urlsplit(target)
        headers = {**(self.users[who].headers if who else {}), "host": "127.0.0.1:8000", "content-type": content_type}
        headers |= {"content-length": str(len(body))} if body else {}
        scope = {
            "type": "http",
            "asgi": {"version": "3.0", "spec_version": "2.4"},
            "http_version": "1.1",
            "method": method,
            "path": parts.path,
            "raw_path": parts.path.encode(),
            "query_string": parts.query.encode(),
            "scheme": "http",
            "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
            "client": ("192.0.2.1", 1),
            "server": ("afterwin.example", 80),
            "state": {},
        }
        sent: list[Any] = []
        received: asyncio.Queue[Any] = asyncio.Queue()  # empty after the body: the client stays
        received.put_nowait({"type": "http.request", "body": body, "more_body": False})

        async def send(message: Any) -> None:
            sent.append(message)

        await self.app(scope, received.get, send)
        return _answer(sent)


def _answer(sent: list[Any]) -> Answer:
    headers = [(name.decode(), _without_length(value.decode())) for name, value in sent[0]["headers"]]
    body = b"".join(message.get("body", b"") for message in sent[1:])
    kept = tuple(sorted((name, value) for name, value in headers if name not in UNCOMPARED_HEADERS))
    text = body.decode() if not body.startswith(b"PK") else body.hex()
    return Answer(sent[0]["status"], kept, text)


def _without_length(value: str) -> str:
    """Leave out that an answer is long enough to be compressed: ids and revisions of other lengths decide that."""
    return value.replace("Accept-Encoding, ", "")


@dataclass
class Pairs:
    """Which id of one side is which of the other, and which revision."""

    partners: dict[tuple[str, str], str] = field(default_factory=dict)
    taken: dict[tuple[str, str], str] = field(default_factory=dict)
    revisions: list[tuple[int, int]] = field(default_factory=list)

    def are_partners(self, kind: str, used: str, never: str) -> bool:
        """Whether both stand for the same; strangers become partners."""
        if kind in UNCOMPARED:
            return True
        if kind == "gid":
            return self._are_same_rows(used, never)
        if kind == "revision":
            return self._keep_order(int(used), int(never))
        if kind == "cursor":
            left, right = values_of_cursor(used), values_of_cursor(never)
            return len(left) == len(right) and all(map(self._are_same_values, left, right))
        return self.partners.setdefault((kind, used), never) == never and (
            self.taken.setdefault((kind, never), used) == used
        )

    def _are_same_values(self, used: Any, never: Any) -> bool:
        """Whether two values of a cursor are equal, ids of one row, or revisions."""
        if used == never or not (isinstance(used, int) and isinstance(never, int)):
            return bool(used == never)
        is_id = min(used, never) > MAX_REVISION
        return self.are_partners("raw", str(used), str(never)) if is_id else self._keep_order(used, never)

    def _are_same_rows(self, used: str, never: str) -> bool:
        left, right = parse_global_id(used), parse_global_id(never)
        if left is None or right is None:
            return used == never
        return left.type_name == right.type_name and (
            left == right or self.are_partners("raw", str(left.id), str(right.id))
        )

    def _keep_order(self, used: int, never: int) -> bool:
        place = bisect_left(self.revisions, (used, -1))
        before, after = self.revisions[place - 1 : place], self.revisions[place : place + 1]
        if after and after[0][0] == used:
            return after[0][1] == never
        in_order = all(pair[1] < never for pair in before) and all(pair[1] > never for pair in after)
        self.revisions.insert(place, (used, never))
        return in_order

    def difference(self, used: str, never: str) -> str | None:
        """Return the first place where two texts differ in more than ids; None if there is none."""
        places = zip(_parts(used), _parts(never), strict=False)
        for left, right in places:
            same = left.kind == right.kind and (
                left.text == right.text if left.kind == "" else self.are_partners(left.kind, left.text, right.text)
            )
            if not same:
                return _shown(used, never, left, right)
        return None if len(_parts(used)) == len(_parts(never)) else f"{used[-200:]!r} or {never[-200:]!r}"


class Part(NamedTuple):
    """A piece of an answer: text (`kind` is empty), or something like an id."""

    kind: str
    text: str
    at: int


def _parts(text: str) -> list[Part]:
    parts, at = [], 0
    for match in TOKENS.finditer(text):
        kind = match.lastgroup or ""
        start, end = match.span(kind)
        parts += [Part("", text[at:start], at), Part(kind, text[start:end], start)]
        at = end
    return [*parts, Part("", text[at:], at)]


def _shown(used: str, never: str, left: Part, right: Part) -> str:
    same = next((n for n, (a, b) in enumerate(zip(left.text, right.text, strict=False)) if a != b), 0)
    if left.kind == "" and right.kind == "" and left.text[same:] != right.text[same:]:
        same = same or min(len(left.text), len(right.text))
    first, second = left.at + same, right.at + same
    return f"{used[max(0, first - 90) : first + 130]!r} or {never[max(0, second - 90) : second + 130]!r}"


@dataclass
class Twins:
    """Both deployments, and the differences found between their answers."""

    used: Side
    never: Side
    pairs: Pairs = field(default_factory=Pairs)
    compared: dict[str, int] = field(default_factory=dict)
    differences: list[str] = field(default_factory=list)

    def forward(self) -> None:
        """Let the same time pass on both sides."""
        for side in (self.used, self.never):
            side.clock.forward(minutes=7)

    async def both(self, who: str, name: str, keep: str | None = None, /, **values: Any) -> None:
        """Run the same mutation on both sides."""
        await self.public_change(who, (name, values), (name, values), keep)

    async def public_change(
        self,
        who: str,
        used: tuple[str, Mapping[str, Any]],
        never: tuple[str, Mapping[str, Any]],
        keep: str | None = None,
    ) -> None:
        """Make one public change: by the feature on one side, and without it on the other."""
        for side, (name, values) in ((self.used, used), (self.never, never)):
            await side.run(who, name, keep, values)
        if keep:
            assert self.pairs.are_partners("gid", self.used.ids[keep], self.never.ids[keep])
        self.forward()

    async def gated(self, who: str, name: str, keep: str | None = None, /, **values: Any) -> None:
        """Run a mutation on the side that has the feature; the other gets an id that no row has."""
        await self.used.run(who, name, keep, values)
        if keep:
            parsed = parse_global_id(self.used.ids[keep])
            assert parsed is not None
            self.never.ids[keep] = global_id(parsed.type_name, new_id())
        self.forward()

    async def compare(self, surface: str, who: str, ask: str, *arguments: Any, shown: str = "") -> tuple[Answer, ...]:
        """Ask both sides the same, and remember a difference."""
        answers = [await getattr(side, ask)(who, *arguments) for side in (self.used, self.never)]
        self.note(surface, who, shown or str(arguments), *answers)
        return tuple(answers)

    def note(self, surface: str, who: str, asked: str, used: Answer, never: Answer) -> None:
        """Count a comparison, and remember a difference."""
        self.compared[surface] = self.compared.get(surface, 0) + 1
        found = self.pairs.difference(used.text, never.text)
        if used[:2] != never[:2]:
            found = f"{used[:2]} or {never[:2]}"
        if found is not None:
            self.differences.append(f"{surface} as {who}: {asked}\n    {found}")


async def close(twins: Twins) -> None:
    """Close both databases."""
    await asyncio.gather(twins.used.database.close(), twins.never.database.close())
