"""An outsider's answers equal those of a deployment that never had accounts, however much the members use them.

See docs/security.md#the-twin for what is compared, and for the figures.
"""

import io
import json
import math
import os
import random
import re
import sys
from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from itertools import product
from pathlib import Path
from uuid import uuid4

import orjson
import pytest
from openpyxl import load_workbook

sys.path.insert(0, str(Path(__file__).parent))

from database_templates import MIGRATED, Templates
from twin import Answer, Twins, close
from twin_documents import Asked, lists, memberships, mistakes, reads, writes
from twin_history import FORMER, OUTSIDERS, build_side, live
from websocket_client import socket

from db.ids import parse_global_id
from web.app_bundle import load_bundle

pytestmark = pytest.mark.slow

SEED = 13
MIN_DOCUMENTS = 2000
DOCUMENTS = int(os.environ.get("AFTERWIN_TWIN_DOCUMENTS", "40"))
"""How many of the generated documents an outsider asks: by default a random part, the same each time."""
STEP = max(1, MIN_DOCUMENTS // DOCUMENTS)
"""Of other surfaces, each `STEP`-th request is compared."""
SHOWS_ACCOUNTS = ("dry runs", "events", "introspection", "rows")
"""Kinds of documents in some of whose answers members see the feature."""
SHOWN = 40
CURSORS = """ { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  edges { cursor node { __typename } } }"""
MAX_PAGES = 40
MAX_URL_LENGTH = 1500
WORKBOOK = b"PK".hex()
EXPORTS = ("ACTIVITIES", "DEALS", "NOTES", "ORGANIZATIONS", "PEOPLE", "ACCOUNTS")
FILTERS = ("null", '{updatedAt: {gt: "2026-03-18T14:00:00Z"}}', "{isAccount: true}")
PAGES_OF_SITE = (
    "/",
    "/app/session",
    "/app/nothing",
    *(f"/app/assets/{name}" for name in (*load_bundle().gates_of_file, "unknown.js")),
    "/graphiql",
    "/graphiql/examples",
    "/sign-in",
    "/auth/session",
    "/auth/methods",
    "/livez",
    "/healthz",
)


@pytest.fixture
def urls(templates: Templates) -> Iterator[list[str]]:
    """The URLs of two migrated databases."""
    names = [f"t{uuid4().hex}" for _ in range(2)]
    yield [templates.copy(MIGRATED, None, name) for name in names]
    for name in names:
        templates.server.drop(name)


@pytest.fixture
async def twins(urls: list[str], tmp_path: Path) -> AsyncIterator[Twins]:
    """Two deployments with the same public history; accounts are used on one of them."""
    made = Twins(*[await build_side(url) for url in urls])
    try:
        await live(made, tmp_path)
        yield made
    finally:
        await close(made)


def names_of(twins: Twins) -> dict[str, list[str]]:
    """The names of all records by type."""
    names: dict[str, list[str]] = {}
    for name, known in twins.used.ids.items():
        parsed = parse_global_id(known)
        assert parsed is not None
        names.setdefault(parsed.type_name, []).append(name)
    return names


def documents(twins: Twins) -> list[Asked]:
    """Every generated document."""
    names = names_of(twins)
    return [*reads(names, SEED, max(1, DOCUMENTS // 50)), *writes(names, SEED)]


async def ask_all(twins: Twins, who: str, asked: Iterable[Asked], surface: str = "") -> None:
    """Ask both sides each document by POST."""
    for each in asked:
        shown = each.text if each.variables is None else f"{each.text} {json.dumps(each.variables, ensure_ascii=False)}"
        await twins.compare(surface or each.surface, who, "post", each.text, each.variables, shown=shown)


def report(twins: Twins) -> str:
    """The figures of the comparison, and the first differences."""
    counts = ", ".join(f"{surface} {count}" for surface, count in sorted(twins.compared.items()))
    total = sum(twins.compared.values())
    shown = "\n".join(twins.differences[:SHOWN])
    return f"{total} comparisons ({counts}), {len(twins.differences)} differences\n{shown}"


async def test_outsiders_see_no_difference(twins: Twins) -> None:
    """Also a control: for a member, the same comparison finds the feature on every kind of surface."""
    all_documents = documents(twins)
    assert len(all_documents) >= MIN_DOCUMENTS
    asked = part_of(all_documents)
    await ask_all(twins, "nora", asked)
    await ask_all(twins, "lars", asked[::4])
    await ask_all(twins, "ada", asked[1::12])
    await ask_all(twins, "haruto", asked[2::4], "another company")
    await ask_other_surfaces(twins, asked)
    print(report(twins))  # noqa: T201  # the figures of docs/security.md
    assert not twins.differences, report(twins)
    for surface in SHOWS_ACCOUNTS:
        assert await finds_accounts(twins, [each for each in all_documents if each.surface == surface]), surface


def part_of(all_documents: Sequence[Asked]) -> list[Asked]:
    """Return a random part of each kind of documents, in random order, the same each time."""
    chosen, share = random.Random(SEED), min(1.0, DOCUMENTS / len(all_documents))
    part: list[Asked] = []
    for surface in dict.fromkeys(each.surface for each in all_documents):
        of_kind = [each for each in all_documents if each.surface == surface]
        part += chosen.sample(of_kind, math.ceil(share * len(of_kind)))
    return chosen.sample(part, len(part))


async def finds_accounts(twins: Twins, asked: Iterable[Asked]) -> bool:
    """Return whether a member gets different answers to one of these documents."""
    twins.differences.clear()
    for each in asked:
        await ask_all(twins, "eva", [each])
        if twins.differences:
            return True
    return False


async def ask_other_surfaces(twins: Twins, asked: Sequence[Asked]) -> None:
    """Compare pages of lists, GET, sockets, exports, flags, and the pages of the site."""
    for who in OUTSIDERS:
        await ask_all(twins, who, [*memberships(), *mistakes()])
    await ask_all(twins, FORMER, mistakes())
    for who in ("nora", "haruto"):
        await walk_pages(twins, who)
        await compare_exports(twins, who)
    for who in (*OUTSIDERS, ""):
        await compare_site(twins, who)
        await compare_files(twins, who)
    short = [each for each in asked if each.variables is None and len(each.text) < MAX_URL_LENGTH]
    for each in short[::25]:
        await twins.compare("GET", "lars", "get", each.text)
    await compare_sockets(twins, short[::40])


async def walk_pages(twins: Twins, who: str) -> None:
    """Follow the cursors of every list to its end, from both ends."""
    for each in list(lists())[:: math.isqrt(STEP)]:
        for size, cursor, place in (("first: 7", "after", "endCursor"), ("last: 7", "before", "startCursor")):
            sides, ends = (twins.used, twins.never), ["", ""]
            for _ in range(MAX_PAGES):
                answers = []
                for side, end in zip(sides, ends, strict=True):
                    text = each.asked(f"{size}{end}", CURSORS)
                    answers.append(await side.post(who, text))
                twins.note("pages", who, f"{each.name}({size}{ends[0]})", *answers)
                found = [re.search(rf'"{place}":"([^"]+)"', answer.text) for answer in answers]
                if not all(found):
                    break
                ends = [f', {cursor}: "{match[1]}"' for match in found if match]


async def compare_exports(twins: Twins, who: str) -> None:
    """Compare every list as a file, in every format and dialect, and the links that are refused."""
    kinds = product(EXPORTS, ("CSV", "XLSX"), ("AFTERWIN", "PIPEDRIVE"), FILTERS)
    for kind, file_format, dialect, where in list(kinds)[::STEP]:
        arguments = f"list: {kind}, format: {file_format}, dialect: {dialect}, where: {where}"
        made = await twins.compare("exports", who, "post", f"{{ export({arguments}) {{ url expiresAt }} }}")
        links = [(orjson.loads(answer.text).get("data") or {}).get("export") for answer in made]
        if all(links):
            files = [
                await side.request("", "GET", link["url"])
                for side, link in zip((twins.used, twins.never), links, strict=True)
            ]
            twins.note("exports", who, arguments, *map(readable, files))


def readable(answer: Answer) -> Answer:
    """A file as text: the cells of a workbook, one line a row."""
    if not answer.text.startswith(WORKBOOK):
        return answer
    book = load_workbook(io.BytesIO(bytes.fromhex(answer.text)), read_only=True)
    rows = [[str(cell) for cell in row] for sheet in book.worksheets for row in sheet.iter_rows(values_only=True)]
    return answer._replace(text="\n".join(json.dumps(row, ensure_ascii=False) for row in rows))


async def compare_site(twins: Twins, who: str) -> None:
    """Compare the endpoints of flags, and the pages of the site."""
    for target in PAGES_OF_SITE:
        await twins.compare("site", who, "request", "GET", target)
    for key in ("", "/accounts", "/acxounts", "/accounts%23on"):
        body = orjson.dumps({"context": {}})
        await twins.compare("flags", who, "request", "POST", f"/ofrep/v1/evaluate/flags{key}", body)


async def compare_files(twins: Twins, who: str) -> None:
    """Compare the links of files, and what they lead to."""
    made = await twins.compare("files", who, "post", "{ files { nodes { name downloadUrl } } }")
    found = [re.search(r'"downloadUrl":"([^"]+)"', answer.text) for answer in made]
    links = [match[1] for match in found if match]
    if len(links) == len(made):
        files = [
            await side.request("", "GET", link) for side, link in zip((twins.used, twins.never), links, strict=True)
        ]
        twins.note("files", who, "the content", *files)
    for target in ("/files/nothing", "/files/upload/nothing", "/exports/nothing", "/imports/nothing"):
        await twins.compare("files", who, "request", "GET", target)


async def compare_sockets(twins: Twins, asked: Sequence[Asked]) -> None:
    """Compare answers over WebSocket, also to subscriptions that the public schema does not have."""
    texts = [each.text for each in asked]
    texts += [f"subscription {{ {name} {{ kind }} }}" for name in ("accountChanged", "acxountChanged")]
    for who in ("lars", "haruto"):
        answers: list[list[Answer]] = []
        for side in (twins.used, twins.never):
            async with socket(side.app, side.users[who].headers) as held:
                await held.begin()
                answers.append(
                    [Answer(200, (), orjson.dumps(await held.answer(side.filled(text))).decode()) for text in texts]
                )
        for text, used, never in zip(texts, *answers, strict=True):
            twins.note("WebSocket", who, text, used, never)
