"""The history of two deployments: the same public changes on both, and heavy use of accounts on one of them."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from beta_client import ACCOUNTS, change
from company_fixture import CompanyFixture, FixedClock, colleague, make_company
from database_templates import share_compiled_statements
from mutate import mutation_document
from twin import Side, Twins

from app import create_app
from auth.point_budget import PointBudget
from auth.rate_limit import RateLimiter
from auth.site import Site
from beta.changes.change_flag import change_flag
from beta.ops.flag_ops import CreateFlag, Enable, SetStage
from beta.ops.membership_ops import AddMember, Exclude, Invite, RemoveMember
from beta.ops.rule_ops import SetRollout
from db.companies import list_companies
from db.flags.flag_unit_of_work import FlagActor, begin_flags
from db.identity import create_login
from db.ids import global_id, parse_global_id
from db.models import ActivityType, CompanyRole, FlagActorKind, FlagStage, Pipeline, Stage
from db.row import select_rows
from db.store import Database
from db.transactions import begin
from files.storage import open_storage
from imports.records import ImportOptions, run_import, survey_files

MEMBERS = ("eva", "tom")
OUTSIDERS = ("nora", "lars", "ada", "haruto")
"""An administrator, an excluded user and a reader of the members' company, and an administrator of another one.

All have memberships that never gave them access: of a company with one seat, revoked before use, or of a draft.
"""
FORMER = "mia"
"""A user who had access, and may know of the feature."""
ORGANIZATIONS = ("Northwind", "Aurora", "Baltic", "Cobalt", "Delta", "Ember", "Fjord", "Gale", "Harbor", "Iris")
FILE = b"The offer."


async def build_side(url: str) -> Side:
    """Return a deployment with two companies and their users, which keeps its files in memory."""
    clock = FixedClock()
    database = Database(url, clock=clock)
    await share_compiled_statements(database)
    eva = await make_company(database, in_beta=False)
    haruto = await make_company(database, "Koyo", "Asia/Tokyo", "JPY", in_beta=False)
    users = {"eva": eva, "haruto": haruto}
    for name, role in (
        ("Tom Reyes", "REGULAR"),
        ("Nora Lind", "ADMIN"),
        ("Lars Dahl", "REGULAR"),
        ("Ada Moss", "READ_ONLY"),
        ("Mia Holm", "REGULAR"),
    ):
        users[name.split()[0].lower()] = await colleague(eva, name, CompanyRole(role))
    services = replace(
        eva.services,
        rate_limiter=RateLimiter(by_user="1000000/minute"),
        point_budget=PointBudget(10**9),
        site=Site(operation_timeout=timedelta(hours=1)),
    )
    side = Side(database, clock, create_app(services, storage=open_storage("memory:///")), users)
    side.ids |= {name: global_id("User", user.user_id) for name, user in users.items()}
    side.ids |= {"missing": global_id("Organization", 7)}
    await _name_settings(side, eva)
    return side


async def _name_settings(side: Side, viewer: CompanyFixture) -> None:
    async with side.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        for model in (ActivityType, Pipeline, Stage):
            for number, row in enumerate(await store.all(select_rows(model).order_by(model.c.id))):
                side.ids[f"{model.__name__}{number}"] = row.global_id


async def live(twins: Twins, folder: Path) -> None:
    """Let both sides live through the same public history, and one use accounts all the while."""
    await open_beta(twins)
    await settings(twins)
    await records(twins)
    await use_accounts(twins)
    await change_records(twins)
    await merge(twins)
    await use_accounts_again(twins)
    await import_rows(twins, folder)
    await upload_files(twins)


async def open_beta(twins: Twins) -> None:
    """Create the flag, members, an exclusion, invitations and a change request."""
    used = twins.used
    company = used.users["eva"].company.id
    people = {name: user.user_id for name, user in used.users.items()}
    await change(used.database, CreateFlag(title="Accounts", owner="Mara"), Enable(), SetStage(stage=FlagStage.BETA))
    await memberships_without_access(used)
    await change(used.database, *(AddMember(company_id=company, user_id=people[name]) for name in (*MEMBERS, FORMER)))
    await used.data(FORMER, "{ accounts { totalCount } }")
    await change(used.database, RemoveMember(company_id=company, user_id=people[FORMER]))
    await change(used.database, Exclude(company_id=company, user_id=people["lars"]))
    await change(used.database, Invite(email="new@solera.example"), Invite(email="other@koyo.example"))
    async with begin(used.database, company, advances_revision=False) as uow:
        staff = FlagActor(FlagActorKind.STAFF, "1", "Mara Lindt", await create_login(uow, "mara@afterwin.example"))
    async with begin_flags(used.database, staff) as flags:
        await change_flag(flags, ACCOUNTS, [SetRollout(percent=50)], reason="More.", requires_approval=True)


async def memberships_without_access(used: Side) -> None:
    """Give outsiders memberships by which the feature is never open to them."""
    company, other = used.users["eva"].company.id, used.users["haruto"].company.id
    ada = {"company_id": company, "user_id": used.users["ada"].user_id}
    await change(used.database, AddMember(company_id=company, max_seats=1), AddMember(company_id=other))
    await change(used.database, RemoveMember(company_id=other), AddMember(**ada))
    await change(used.database, RemoveMember(**ada))
    draft = (CreateFlag(title="Ledger", owner="Mara"), Enable())
    nora = AddMember(company_id=company, user_id=used.users["nora"].user_id)
    await change(used.database, *draft, nora, key="ledger")


async def settings(twins: Twins) -> None:
    """Create fields, labels, pipelines and activity types."""
    await twins.both("eva", "activityTypeCreate", "call", name="Call", isContact=True)
    await twins.both("eva", "activityTypeCreate", "lunch", name="Lunch")
    await twins.both("eva", "pipelineCreate", "pipeline", name="Sales")
    await twins.both("eva", "stageCreate", "stage", pipelineId="«pipeline»", name="Offer", probability=40)
    await twins.gated("eva", "fieldCreate", "level", entity="ACCOUNT", type="TEXT", name="Service level")
    await twins.both("eva", "fieldCreate", "motto", entity="ORGANIZATION", type="TEXT", name="Motto")
    await twins.gated("eva", "fieldCreate", "limit", entity="ACCOUNT", type="MONETARY", name="Credit limit")
    options = [{"label": "Gold"}, {"label": "Silver"}]
    await twins.both(
        "eva", "fieldCreate", "tier", entity="ORGANIZATION", type="SINGLE_OPTION", name="Tier", options=options
    )
    await twins.gated(
        "eva", "fieldCreate", "risk", entity="ACCOUNT", type="SINGLE_OPTION", name="Risk", options=options
    )
    await twins.both("eva", "fieldCreate", "size", entity="DEAL", type="NUMBER", name="Size")
    await twins.both("eva", "fieldCreate", "born", entity="PERSON", type="DATE", name="Born")
    await twins.gated("eva", "fieldCreate", "guide", entity="ACCOUNT", type="ORGANIZATION", name="Guide")
    await twins.both("eva", "labelCreate", "hot", entity="ORGANIZATION", name="Hot", color="#ff0000")
    await twins.both("eva", "labelCreate", "big", entity="DEAL", name="Big")
    await twins.both("eva", "teamCreate", "north", name="North", memberIds=["«lars»"])
    await twins.gated("eva", "companyUpdate", followUpDays=45)
    await twins.public_change(
        "eva", ("companyUpdate", {"name": "Solera AG", "followUpDays": 50}), ("companyUpdate", {"name": "Solera AG"})
    )


async def records(twins: Twins) -> None:
    """Create organizations, people, deals, activities and notes in both companies."""
    for number, name in enumerate(ORGANIZATIONS):
        await organization(twins, number, name)
    await twins.both("haruto", "organizationCreate", "hana", name="Hana", industry="Tea")
    await twins.both(
        "haruto", "dealCreate", "leaves", title="Leaves", organizationId="«hana»", wonAt="2026-03-01T09:00:00Z"
    )
    await twins.both(
        "haruto",
        "savedViewCreate",
        "teas",
        list="ORGANIZATIONS",
        name="Teas",
        isShared=True,
        content={"columns": ["name"]},
    )


async def organization(twins: Twins, number: int, name: str) -> None:
    """Create an organization with what hangs on it; a member adds account-only values on one side."""
    key = name.lower()
    values = {
        "name": name,
        "industry": ("Tools", "Food", None)[number % 3],
        "employeeCount": 10 * number + 1,
        "ownerId": "«lars»",
    }
    motto = [{"fieldId": "«motto»", "text": f"Motto {number}"}]
    more = {"followUpDays": 30} if number % 2 else {}
    await twins.public_change(
        "eva",
        ("organizationCreate", {**values, **more, "customFields": motto}),
        ("organizationCreate", {**values, "customFields": motto}),
        key,
    )
    await related_records(twins, number, name)


async def related_records(twins: Twins, number: int, name: str) -> None:
    """Create people, deals, activities and notes of an organization; not of each one of all, to save time."""
    key = name.lower()
    at = {"organizationId": f"«{key}»"}
    if number % 3 == 0:
        emails = [{"value": f"ana@{key}.example"}]
        await twins.both("nora", "personCreate", f"{key}.ana", name=f"Ana {name}", emails=emails, **at)
    if number > 3:
        plan = {"title": f"Plan {name}", "value": {"amount": "90.50", "currency": "USD"}, "stageId": "«stage»"}
        await twins.both("tom", "dealCreate", f"{key}.open", **plan, **at)
    if number < 7:
        won = {
            "value": {"amount": str(1000 - number), "currency": "EUR"},
            "wonAt": f"2026-03-{number + 1:02}T09:00:00Z",
        }
        await twins.both("eva", "dealCreate", f"{key}.won", title=f"Deal {name}", labelIds=["«big»"], **won, **at)
    if number in {0, 1, 2, 7}:
        due = {"dueAt": f"2026-03-{17 + number}T12:00:00Z"} if number % 2 else {"dueDate": f"2026-03-{17 + number}"}
        await twins.both("lars", "activityCreate", f"{key}.next", subject=f"Call {name}", typeId="«call»", **due, **at)
    if number in {1, 4, 5}:
        await twins.both("nora", "noteCreate", f"{key}.note", content=f"<p>Likes {name}.</p>", **at)


async def use_accounts(twins: Twins) -> None:
    """Use accounts on one side, where nothing public changes."""
    for number, key in enumerate(("northwind", "aurora", "baltic", "cobalt")):
        await twins.gated("tom", "accountUpdate", id=f"«{key}»", followUpDays=10 + number)
        level = [{"fieldId": "«level»", "text": f"zebra {number}"}, {"fieldId": "«guide»", "refersToId": "«delta»"}]
        await twins.gated("tom", "accountUpdate", id=f"«{key}»", customFields=level)
    risk = [{"fieldId": "«risk»", "optionIds": ["1"]}]
    await twins.gated("tom", "accountUpdate", id="«ember»", customFields=risk)
    limit = [{"fieldId": "«limit»", "money": {"amount": "5000", "currency": "EUR"}}]
    await twins.gated("tom", "organizationUpdate", id="«ember»", customFields=limit)
    updates = [{"id": f"«{key}»", "customFields": limit} for key in ("fjord", "delta")]
    await twins.gated("tom", "organizationBulkUpdate", updates=updates)
    await twins.gated("tom", "organizationUpdate", id="«gale»", followUpDays=5)
    await saved_views(twins)
    await export_accounts(twins)


async def saved_views(twins: Twins) -> None:
    """Save and share views of accounts, and views of organizations that filter by the feature."""
    for side in (twins.used, twins.never):
        organization_id = parse_global_id(side.ids["northwind"])
        assert organization_id is not None
        side.ids["account"] = global_id("Account", organization_id.id)
    of_account = {"organizationId": {"eq": "«account»"}}
    views: tuple[tuple[str, str, Any], ...] = (
        ("v.id", "DEALS", {"where": of_account, "columns": ["title"]}),
        ("v.ids", "ACTIVITIES", {"where": {"not": of_account}, "columns": ["subject"]}),
        ("v.accounts", "ACCOUNTS", {"where": {"wonValue": {"gt": "10"}}, "columns": ["name", "wonValue"]}),
        ("v.board", "ACCOUNT_BOARD", {"where": {"lastContactedAt": {"isNull": True}}, "columns": []}),
        ("v.customers", "ORGANIZATIONS", {"where": {"isAccount": True}, "columns": ["name"]}),
        (
            "v.nested",
            "ORGANIZATIONS",
            {"where": {"or": [{"name": {"eq": "zebra"}}, {"not": {"isAccount": True}}]}, "columns": []},
        ),
        ("v.columns", "ORGANIZATIONS", {"columns": ["name", "account"]}),
    )
    for keep, kind, content in views:
        await twins.gated(
            "eva", "savedViewCreate", keep, list=kind, name=f"Platinum zebra {keep}", content=content, isShared=True
        )
    public = {"where": {"industry": {"eq": "Tools"}}, "orderBy": [{"field": "NAME"}], "columns": ["name", "industry"]}
    await twins.both(
        "eva", "savedViewCreate", "v.tools", list="ORGANIZATIONS", name="Tools", content=public, isShared=True
    )
    await twins.both("nora", "savedViewCreate", "v.own", list="DEALS", name="Own", content={"columns": ["title"]})
    private = {"list": "DEALS", "name": "Private", "content": {"columns": ["title"]}}
    await twins.gated("eva", "savedViewCreate", "v.private", **private)
    await twins.gated("eva", "savedViewUpdate", id="«v.private»", name="Other")
    await twins.gated("eva", "savedViewUpdate", id="«v.accounts»", name="Platinum")
    await twins.gated("eva", "savedViewDelete", id="«v.board»")


async def export_accounts(twins: Twins) -> None:
    """Export the accounts on the side that has them."""
    url = (await twins.used.data("tom", "{ export(list: ACCOUNTS) { url } }"))["export"]["url"]
    answer = await twins.used.request("", "GET", url)
    assert answer.status == 200
    assert "Northwind" in answer.text


async def change_records(twins: Twins) -> None:
    """Change public data: by accounts on one side, and otherwise on the other."""
    name = {"id": "«aurora»", "industry": "Wood"}
    await twins.public_change("eva", ("accountUpdate", {**name, "followUpDays": 3}), ("organizationUpdate", name))
    name = {"id": "«baltic»", "name": "Baltic Sea", "labelIds": ["«hot»"]}
    more = {"customFields": [{"fieldId": "«level»", "text": "Platinum"}]}
    await twins.public_change("tom", ("accountUpdate", {**name, **more}), ("organizationUpdate", name))
    motto = [{"fieldId": "«motto»", "text": "New"}, {"fieldId": "«tier»", "optionIds": ["2"]}]
    both = [*motto, {"fieldId": "«level»", "text": "zebra"}]
    await twins.public_change(
        "eva",
        ("organizationUpdate", {"id": "«delta»", "customFields": both}),
        ("organizationUpdate", {"id": "«delta»", "customFields": motto}),
    )
    moved = {"id": "«northwind.next»", "dueDate": "2026-03-19"}
    await twins.public_change(
        "eva", ("accountCardMove", {"id": "«northwind»", "to": "TOMORROW"}), ("activityUpdate", moved)
    )
    await twins.both("lars", "activityComplete", id="«aurora.next»", doneAt="2026-03-18T09:00:00Z")
    await twins.both("nora", "dealWin", id="«harbor.open»", wonAt="2026-03-10T09:00:00Z")
    await twins.both("nora", "dealReopen", id="«fjord.won»")
    await twins.both("lars", "dealLose", id="«gale.open»", lostReason="Price")
    await twins.both("lars", "dealMove", id="«ember.open»", organizationId="«iris»")
    await twins.both("eva", "noteUpdate", id="«delta.note»", content="<p>Changed.</p>")
    await twins.both("eva", "notePin", id="«ember.note»")
    await twins.both("eva", "organizationUpdate", id="«cobalt»", parentId="«delta»")
    await twins.both(
        "nora", "personUpdate", id="«cobalt.ana»", customFields=[{"fieldId": "«born»", "date": "1990-01-02"}]
    )
    await twins.both("nora", "dealUpdate", id="«delta.open»", customFields=[{"fieldId": "«size»", "number": 4}])
    await twins.both("eva", "organizationDelete", id="«iris»")
    await twins.both("lars", "activityDelete", id="«gale.next»")
    updates = [{"id": "«ember»", "website": "ember.example"}, {"id": "«gale»", "employeeCount": 9}]
    gated = [{**updates[0], "followUpDays": 8}, updates[1], {"id": "«harbor»", "followUpDays": 9}]
    await twins.public_change(
        "eva", ("organizationBulkUpdate", {"updates": gated}), ("organizationBulkUpdate", {"updates": updates})
    )


async def merge(twins: Twins) -> None:
    """Merge organizations with account-only data; undo one of the merges."""
    await twins.both("nora", "organizationMerge", id="«baltic»", intoId="«cobalt»")
    await twins.both("eva", "organizationMerge", id="«fjord»", intoId="«ember»")
    await twins.gated("tom", "accountUpdate", id="«ember»", followUpDays=77)
    await twins.both("nora", "organizationMergeUndo", id="«fjord»")
    await twins.both("eva", "organizationRestore", id="«iris»")
    await twins.both("eva", "organizationMerge", id="«gale»", intoId="«harbor»")
    await twins.both("eva", "organizationUpdate", id="«harbor»", industry="Ships")
    await twins.gated(
        "tom", "organizationUpdate", id="«harbor»", customFields=[{"fieldId": "«level»", "text": "zebra last"}]
    )


async def use_accounts_again(twins: Twins) -> None:
    """Change and retire account-only fields, and clear values."""
    await twins.gated("eva", "fieldUpdate", id="«level»", name="Service levels", position=0)
    await twins.gated("eva", "fieldUpdate", id="«risk»", isActive=False)
    await twins.both("eva", "fieldCreate", "late", entity="ORGANIZATION", type="NUMBER", name="Late")
    await twins.gated("tom", "accountUpdate", id="«cobalt»", customFields=[{"fieldId": "«level»"}])
    await twins.gated("tom", "accountUpdate", id="«aurora»", followUpDays=None)
    await twins.both("eva", "fieldUpdate", id="«tier»", name="Tiers", position=1)
    await twins.gated("eva", "companyUpdate", followUpDays=60)


async def import_rows(twins: Twins, folder: Path) -> None:
    """Import organizations; on one side their file has a column of an account-only field."""
    for side, column, value in ((twins.used, ",Organization - Credit limit", ",12"), (twins.never, "", "")):
        file = folder / "Organizations.csv"
        header = f"Organization - Name,Organization - Industry{column}"
        file.write_text(f"{header}\nNew One,Rail{value}\nDelta,Rail{value}\n")
        viewer = side.users["eva"]
        (company,) = [each for each in await list_companies(side.database) if each.id == viewer.company.id]
        files = survey_files([file], ImportOptions(ZoneInfo("UTC")))
        await run_import(side.database, company, files, lambda *_: None, dry_run=False)
    twins.forward()


async def upload_files(twins: Twins) -> None:
    """Upload a file to an account, and load exchange rates, which change won values."""
    for side in (twins.used, twins.never):
        values = {"name": "offer.txt", "size": len(FILE), "contentType": "text/plain", "organizationId": "«aurora»"}
        document = mutation_document("fileUpload", "upload { fileId uploadUrl }")
        upload = (await side.data("tom", document, {"input": values}))["fileUpload"]["upload"]
        assert (await side.request("", "PUT", upload["uploadUrl"], FILE, "text/plain")).status == 201
        side.ids["offer"] = upload["fileId"]
    twins.forward()
    rate = {"date": "2026-03-01", "base": "EUR", "quote": "USD", "rate": "1.25"}
    await twins.both("eva", "ratesLoad", rates=[rate])
