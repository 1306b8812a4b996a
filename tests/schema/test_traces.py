"""What only the accounts feature shows moves nothing that outsiders see (docs/decisions/gate.md#traces).

A member writes gated data in every way. An outsider of the same company reads everything before and after. Both
answers must be equal: versions, times, orders, totals, cursors, events, and exported files.
"""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import httpx2
import pytest
from beta_client import api_client, change
from company_fixture import CompanyFixture, FixedClock, colleague
from mutate import create_account, create_record, run_mutation

from beta.ops.kinds import Exclude
from db.models import CompanyRole, FieldType
from imports.records import ImportOptions, run_import, survey_files

pytestmark = pytest.mark.slow

CHANGES = "changes { field before after }"
EVENT = f"id ordinal at kind subject version isBulk count source {CHANGES} node {{ id }} organization {{ id }}"
ORGANIZATION = f"""id name version updatedAt createdAt customFields {{ text }} labels {{ name }}
  history(first: 100) {{ totalCount edges {{ cursor }} nodes {{ {EVENT} }} }}"""
EVERYTHING = f"""{{
  organizations(first: 3, orderBy: [{{field: UPDATED_AT, direction: DESC}}]) {{
    totalCount edges {{ cursor }} nodes {{ {ORGANIZATION} }} }}
  events(first: 100) {{ totalCount edges {{ cursor }} nodes {{ revision {EVENT} }} }}
  users(first: 50) {{ totalCount nodes {{ id name isActive }} }}
  activities(first: 50) {{ nodes {{ id version updatedAt dueDate isDone }} }}
  savedViews {{ id name }} fields(retired: true) {{ id name version }}
  viewer {{ company {{ name version }} }}
  export(list: ORGANIZATIONS) {{ url }}
}}"""
VERSION = "query ($id: ID!) { organization(id: $id) { account { version updatedAt } } }"
ACCEPTS_CURRENCY = """mutation { profileUpdate(input: {currency: "XAF", validateOnly: true}) {
  userErrors { code } } }"""
RENAME = "mutation ($input: OrganizationUpdateInput!) { organizationUpdate(input: $input) { userErrors { code } } }"


class Field(NamedTuple):
    """A custom field, and an input for a value of it."""

    id: str
    value: dict[str, Any]


class Scene(NamedTuple):
    """A member and an outsider of a company with accounts."""

    member: CompanyFixture
    outsider: CompanyFixture
    organization: str
    other: str
    fields: dict[FieldType, Field]
    clock: FixedClock
    folder: Path

    async def seen(self) -> dict[str, Any]:
        """Everything that the outsider sees, with the exported file instead of its link."""
        data = await self.outsider.ask(EVERYTHING)
        url = data.pop("export")["url"]
        data["currency"] = await self.outsider.ask(ACCEPTS_CURRENCY)
        client: httpx2.AsyncClient
        async with api_client(self.outsider) as client:
            data["file"] = (await client.get(url)).text
        return data

    async def version(self) -> tuple[int, str]:
        """The version and the time of change that the member sees."""
        data = await self.member.ask(VERSION, id=self.organization)
        return tuple(data["organization"]["account"].values())


@pytest.fixture
async def scene(viewer: CompanyFixture, clock: FixedClock, tmp_path: Path) -> Scene:
    outsider = await colleague(viewer, role=CompanyRole.ADMIN)
    await change(viewer.database, Exclude(company_id=viewer.company.id, user_id=outsider.user_id))
    organization, _ = await create_account(viewer, "Northwind")
    clock.forward(minutes=1)
    other, _ = await create_account(viewer, "Later")
    fields = {kind: await field(viewer, kind, organization) for kind in FieldType}
    clock.forward(minutes=1)
    return Scene(viewer, outsider, organization, other, fields, clock, tmp_path)


async def field(viewer: CompanyFixture, kind: FieldType, organization: str) -> Field:
    """A custom field of accounts, with a value for it."""
    choices = {"options": [{"label": "Gold"}]} if kind in {FieldType.SINGLE_OPTION, FieldType.MULTIPLE_OPTIONS} else {}
    values = {"entity": "ACCOUNT", "type": kind.value, "name": f"Secret {kind.value}", **choices}
    created = (await run_mutation(viewer, "fieldCreate", "field { id options { id } }", **values))["field"]
    person = await create_record(viewer, "personCreate", name="Bo") if kind is FieldType.PERSON else None
    user = (await viewer.ask("{ viewer { user { id } } }"))["viewer"]["user"]["id"]
    value = {
        FieldType.NUMBER: {"number": 1.5},
        FieldType.MONETARY: {"money": {"amount": "5", "currency": "EUR"}},
        FieldType.DATE: {"date": "2026-02-28"},
        FieldType.DATE_RANGE: {"dates": {"start": "2026-01-01"}},
        FieldType.TIME: {"time": "09:30:00"},
        FieldType.TIME_RANGE: {"times": {"start": "09:30:00"}},
        FieldType.SINGLE_OPTION: {"optionIds": [option["id"] for option in created["options"]]},
        FieldType.MULTIPLE_OPTIONS: {"optionIds": [option["id"] for option in created["options"]]},
        FieldType.ADDRESS: {"address": {"formatted": "Quay 1"}},
        FieldType.USER: {"refersToId": user},
        FieldType.ORGANIZATION: {"refersToId": organization},
        FieldType.PERSON: {"refersToId": person},
    }.get(kind, {"text": "hush"})
    return Field(created["id"], {"fieldId": created["id"], **value})


Write = Callable[[Scene], Awaitable[Any]]


def updates(mutation: str, shows: str, **values: Any) -> Write:
    """A write of these values by a mutation of one organization."""
    return lambda scene: run_mutation(scene.member, mutation, shows, id=scene.organization, **values)


def bulk(values: Callable[[Scene], dict[str, Any]]) -> Write:
    """A write of these values by a bulk update."""
    return lambda scene: run_mutation(
        scene.member,
        "organizationBulkUpdate",
        "results { userErrors { code } }",
        updates=[{"id": scene.organization, **values(scene)}],
    )


def custom(mutation: str, shows: str, kind: FieldType) -> Write:
    """A write of the value of a custom field, which is then removed."""

    async def write(scene: Scene) -> None:
        for value in (scene.fields[kind].value, {"fieldId": scene.fields[kind].id}):
            await run_mutation(scene.member, mutation, shows, id=scene.organization, customFields=[value])

    return write


def imports(**values: str) -> Write:
    """A write of values of custom fields of accounts by an import, by the name of the field."""

    async def write(scene: Scene) -> None:
        path = scene.folder / "organizations.csv"
        names = [f"Organization - {name.replace('_', ' ')}" for name in values]
        header = ",".join(["Organization - Name", "Organization - Owner", *names])
        path.write_text(f"{header}\nNorthwind,Eva Salas,{','.join(values.values())}\n", "utf-8")
        survey = survey_files([path], ImportOptions(ZoneInfo("Europe/Madrid")))
        await run_import(scene.member.database, scene.member.company, survey, lambda *_: None)

    return write


ACCOUNT_WRITES: dict[str, Write] = {
    "accountUpdate followUpDays": updates("accountUpdate", "account { id }", followUpDays=8),
    "organizationUpdate followUpDays": updates("organizationUpdate", "organization { id }", followUpDays=9),
    **{f"accountUpdate {kind}": custom("accountUpdate", "account { id }", kind) for kind in FieldType},
    "organizationUpdate TEXT": custom("organizationUpdate", "organization { id }", FieldType.TEXT),
    "accountUpdate with an equal name": updates("accountUpdate", "account { id }", name="Northwind", followUpDays=10),
    "organizationBulkUpdate followUpDays": bulk(lambda _: {"followUpDays": 11}),
    "organizationBulkUpdate customFields": bulk(
        lambda scene: {"customFields": [field.value for field in scene.fields.values()]}
    ),
    "import TEXT": imports(Secret_TEXT="Imported"),
    "import with an unknown user": imports(Secret_TEXT="Again", Secret_USER="Stranger"),
    "import with an unknown currency": imports(
        Secret_TEXT="More", Secret_MONETARY="5", Currency_of_Secret_MONETARY="XAF"
    ),
}
SETTING_WRITES: dict[str, Write] = {
    "companyUpdate followUpDays": lambda scene: run_mutation(
        scene.member, "companyUpdate", "company { name }", followUpDays=30
    ),
    "fieldCreate": lambda scene: create_record(scene.member, "fieldCreate", entity="ACCOUNT", type="TEXT", name="New"),
    "fieldUpdate": lambda scene: run_mutation(
        scene.member, "fieldUpdate", "field { id }", id=scene.fields[FieldType.TEXT].id, name="Renamed"
    ),
    "savedViewCreate": lambda scene: run_mutation(
        scene.member, "savedViewCreate", "savedView { id }", list="ACCOUNTS", name="Mine", content={}, isShared=True
    ),
}


async def there_and_back(scene: Scene) -> None:
    """Change account data and change it back, in one transaction."""
    days = [{"id": scene.organization, "followUpDays": days} for days in (99, None)]
    await run_mutation(scene.member, "organizationBulkUpdate", "results { userErrors { code } }", updates=days)


async def move_to_own_column(scene: Scene) -> None:
    """Move a card to the column in which it stands, with a key that the server stores."""
    moved = {"id": scene.organization, "to": "TODAY", "idempotencyKey": "a key"}
    await run_mutation(scene.member, "accountCardMove", "column", **moved)


INVISIBLE_WRITES: dict[str, Write] = {
    "followUpDays there and back": there_and_back,
    "failed item of a bulk update": bulk(lambda _: {"followUpDays": 5, "name": ""}),
    "card moved to its own column": move_to_own_column,
    "import that changes nothing": imports(Secret_DATE=""),
}
"""Writes that change nothing which anybody sees, but are committed: they store a version, a key or a mapping."""


async def traces(scene: Scene, writes: dict[str, Write]) -> list[str]:
    """The writes after which an outsider sees anything else, or is refused a change that was prepared before."""
    found, before = [], await scene.seen()
    for name, write in writes.items():
        scene.clock.forward(minutes=1)
        version = await scene.version()
        await write(scene)
        assert name not in ACCOUNT_WRITES or await scene.version() > version, f"{name} writes nothing"
        after = await scene.seen()
        if after != before or not await may_update(scene, before):
            found.append(name)
        before = after
    return found


async def may_update(scene: Scene, seen: dict[str, Any]) -> bool:
    """Whether the outsider may change the organization, expecting the version that was seen."""
    (version,) = [row["version"] for row in seen["organizations"]["nodes"] if row["id"] == scene.organization]
    values = {"id": scene.organization, "expectedVersion": version, "name": "Mine", "validateOnly": True}
    written = await scene.outsider.ask(RENAME, input=values)
    return bool(written["organizationUpdate"]["userErrors"] == [])


async def test_account_only_write_leaves_no_trace(scene: Scene) -> None:
    assert await traces(scene, ACCOUNT_WRITES) == []


async def test_write_without_a_change_leaves_no_trace(scene: Scene) -> None:
    call = await create_record(scene.member, "activityTypeCreate", name="Call")
    today = {"dueDate": scene.clock.now.date().isoformat(), "organizationId": scene.organization}
    await create_record(scene.member, "activityCreate", subject="Call", typeId=call, **today)
    assert await traces(scene, INVISIBLE_WRITES) == []


async def test_account_setting_leaves_no_trace(scene: Scene) -> None:
    assert await traces(scene, SETTING_WRITES) == []


MERGED = "organization { name version updatedAt customFields { text } }"
EVENTS = "events { kind ordinal version changes { field } }"
SEPARATED = "into { name version updatedAt } conflicts { field }"


async def merge_and_separate(scene: Scene, away: str, into: str) -> list[Any]:
    """What the outsider is answered who merges two organizations and undoes it, each first as a dry run."""
    answers = []
    scene.clock.forward(seconds=1)
    for is_dry_run in (True, False):
        values = {"id": away, "intoId": into, "validateOnly": is_dry_run}
        answers.append(await run_mutation(scene.outsider, "organizationMerge", f"{MERGED} {EVENTS}", **values))
    await run_mutation(scene.member, "accountUpdate", "account { id }", id=into, followUpDays=77)
    for is_dry_run in (True, False):
        values = {"id": away, "validateOnly": is_dry_run}
        selection = f"{MERGED} {SEPARATED} {EVENTS}"
        answers.append(await run_mutation(scene.outsider, "organizationMergeUndo", selection, **values))
    return answers


async def test_merge_does_not_tell_whether_gated_data_exists(scene: Scene) -> None:
    gated = [await create_account(scene.member, name) for name in ("Away", "Into")]
    plain = [await create_account(scene.member, name) for name in ("Away", "Into")]
    values = {"followUpDays": 9, "customFields": [field.value for field in scene.fields.values()]}
    await run_mutation(scene.member, "accountUpdate", "account { id }", id=gated[0][0], **values)
    start = scene.clock.now

    with_gated_data = await merge_and_separate(scene, gated[0][0], gated[1][0])
    scene.clock.now = start
    without = await merge_and_separate(scene, plain[0][0], plain[1][0])

    assert with_gated_data == without
