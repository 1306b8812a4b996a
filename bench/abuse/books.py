"""Hostile files to import, and a dry run of a long one. Each is uploaded, and its plan awaited."""

import asyncio
from collections.abc import Callable, Iterator
from functools import cache
from io import BytesIO
from typing import Any
from urllib.parse import urlsplit
from zipfile import ZIP_DEFLATED, ZipFile

from bench.abuse.attack import Attack, Send, Target

CREATE = """mutation ($name: String!, $size: Int!) { importCreate(input: {fileName: $name, size: $size})
  { import { id uploadUrl } userErrors { code } } }"""
STATE = "query ($id: ID!) { import(id: $id) { status problemMessage { code } } }"
START = "mutation ($id: ID!) { importStart(input: {id: $id, validateOnly: true}) { userErrors { code } } }"
WORKING = {"UPLOADING", "PLANNING", "RUNNING"}
PAUSE = 0.1

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORKBOOK = (
    f'<workbook xmlns="{MAIN}" xmlns:r="{LINKS}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>'
)
TARGET = (
    f'<Relationships><Relationship Id="r1" Type="{LINKS}/worksheet" Target="/xl/worksheets/a.xml"/></Relationships>'
)
HEADER = '<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c></row>'
LAUGHS = "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(9))
ODS_ROWS = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table '
    'table:name="A"><table:table-row table:number-rows-repeated="1000000"><table:table-cell '
    'table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row></table:table>'
    "</office:spreadsheet></office:body></office:document-content>"
)


def archive(members: dict[str, str]) -> bytes:
    """Return a ZIP archive of these members."""
    content = BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED) as opened:
        for name, text in members.items():
            opened.writestr(name, text)
    return content.getvalue()


def workbook(rows: str, strings: str = "<sst/>") -> bytes:
    """Return a workbook with one sheet of these rows."""
    sheet = f'<worksheet xmlns="{MAIN}"><sheetData>{HEADER}{rows}</sheetData></worksheet>'
    return archive(
        {
            "xl/workbook.xml": WORKBOOK,
            "xl/_rels/workbook.xml.rels": TARGET,
            "xl/sharedStrings.xml": strings,
            "xl/worksheets/a.xml": sheet,
        }
    )


BOOKS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "workbook that unpacks to 300 MB": ("a.xlsx", lambda: workbook("<row><c><v>1</v></c></row>" * (300 << 15))),
    "workbook of a billion laughs": (
        "a.xlsx",
        lambda: workbook("", f'<!DOCTYPE sst [<!ENTITY a0 "ha">{LAUGHS}]><sst><si><t>&a9;</t></si></sst>'),
    ),
    "workbook of 200,000 nested elements": ("a.xlsx", lambda: workbook("<row>" * 200_000)),
    "workbook of 10,000 wide rows": ("a.xlsx", lambda: workbook('<row><c r="XFD1"><v>1</v></c></row>' * 10_000)),
    "workbook with a text of 6 MB": ("a.xlsx", lambda: workbook(f'<row><c t="str"><v>{"a" * (6 << 20)}</v></c></row>')),
    "spreadsheet of 16 billion cells": ("a.ods", lambda: archive({"content.xml": ODS_ROWS})),
    "archive of 10,000 files": ("a.zip", lambda: archive({f"{n}.csv": "Name\nA\n" for n in range(10_000)})),
    "archive that unpacks to 300 MB": ("a.zip", lambda: archive({"a.csv": "Name\n" + "a" * (300 << 20)})),
    "line of 5 MB": ("organizations.csv", lambda: b"Name\n" + b"a" * (5 << 20)),
    "line of 200,000 columns": ("organizations.csv", lambda: b"Name" + b",a" * 200_000 + b"\nA\n"),
    "5 MB of quotation marks": ("organizations.csv", lambda: b"Name\n" + b'"' * (5 << 20)),
    "5 MB of zeros": ("organizations.csv", lambda: bytes(5 << 20)),
    "100,000 opening brackets": ("organizations.json", lambda: b"[" * 100_000),
    "other bytes": ("a.xlsx", lambda: b"PK" + b"x" * 100_000),
}


def sender(name: str, content: Callable[[], bytes], *, is_dry_run: bool = False) -> Send:
    """Upload a file and await its plan, or also a dry run of it; return its status and problem.

    The content is made once: the other user, who is asked in the same process, would wait for it.
    """
    content = cache(content)

    async def send(target: Target) -> str:
        made = await asyncio.to_thread(content)
        created = await ask(target, CREATE, name=name, size=len(made))
        if "import" not in (created or {}).get("importCreate", {}) or created["importCreate"]["import"] is None:
            return str(created)
        opened = created["importCreate"]["import"]
        uploaded = await target.client.put(urlsplit(opened["uploadUrl"]).path, content=made)
        state = await settled(target, opened["id"])
        if is_dry_run and state["status"] == "READY":
            await ask(target, START, id=opened["id"])
            state = await settled(target, opened["id"])
        problem = state["problemMessage"]
        return f"{uploaded.status_code} {problem['code'] if problem else state['status']}"

    return send


async def ask(target: Target, document: str, **variables: object) -> Any:
    """Return the data of an answer."""
    return (await target.client.post("/graphql", json={"query": document, "variables": variables})).json().get("data")


async def settled(target: Target, import_id: str) -> Any:
    """Await that nothing works on an import any more; return its state."""
    while (state := (await ask(target, STATE, id=import_id))["import"])["status"] in WORKING:  # noqa: ASYNC110  # of another process
        await asyncio.sleep(PAUSE)
    return state


def attacks() -> Iterator[Attack]:
    """Yield an attack for each book, and the dry run."""
    for name, (file_name, content) in BOOKS.items():
        yield Attack(f"book: {name}", sender(file_name, content))
    long = "Organization - Name,Organization - ID\n" + "".join(f"Dry {n},{n}\n" for n in range(5_000))
    yield Attack("book: dry run of 5,000 rows", sender("organizations.csv", long.encode, is_dry_run=True))
