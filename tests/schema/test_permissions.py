"""Role by role, every operation and every way to a row: found by walking the schema, so that none is forgotten."""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from graphql import GraphQLInterfaceType, GraphQLObjectType, get_named_type
from sqlalchemy import func, select

sys.path.insert(0, str(Path(__file__).parent))

from company_fixture import open_accounts
from schema_walk import GRAPHQL, Way, document, ways

from auth.authentication import SESSION_PREFIX, TOKEN_PREFIX
from auth.roles import (
    COMPANY_ROLE_PERMISSIONS,
    STAFF_ROLE_PERMISSIONS,
    Permission,
    permissions_of_roles,
    restrict_to_scopes,
)
from auth.secret_tokens import new_secret
from auth.services import ClientInfo, Services
from auth.sessions import start_session
from beta.change_flag import change_flag
from beta.flag_ops import CreateFlag, Enable, SetStage
from beta.membership_ops import Invite
from beta.rule_ops import AddRule, SetRollout
from db.companies import list_companies
from db.flags.flag_unit_of_work import FlagActor, begin_flags
from db.gates import Gate
from db.identity import change_staff_roles, create_login
from db.models import (
    Company,
    CompanyRole,
    FlagActorKind,
    FlagRule,
    FlagStage,
    Invitation,
    SavedView,
    SavedViewContent,
    SavedViewList,
    Session,
    SignInMethod,
    StaffRole,
    Token,
    TokenScope,
    User,
)
from db.row import Row, metadata, select_rows
from db.store import Database
from db.transactions import begin
from demo import load_demo
from flags.flag_store import FlagStore
from resolvers.context import RequestContext
from resolvers.nodes import NODE_MODELS
from schema.object_type import ObjectType
from schema.root import schema

QUERY, MUTATION = GRAPHQL.query_type, GRAPHQL.mutation_type
EVERY_WAY = [*ways(QUERY), *ways(MUTATION)]
DOORS = ("session", "write", "read")
R, W = (TokenScope.READ,), (TokenScope.READ, TokenScope.WRITE)


def shapes() -> dict[str, type[ObjectType]]:
    found, waiting = {}, [ObjectType]
    while waiting:
        for child in waiting.pop().__subclasses__():
            waiting.append(child)
            if hasattr(child, "__strawberry_definition__"):
                found[child.__strawberry_definition__.name] = child
    return found


SHAPES = shapes()


def test_of_every_operation_it_is_decided_who_may() -> None:
    undecided = [way[0].name for way in EVERY_WAY if len(way) == 1 and not way[0].needs]
    assert undecided == []


def test_no_way_leads_to_a_row_past_the_decision_who_may_see_it() -> None:
    """What a type needs was asked on the way to it, or is what everybody may who comes in at all."""
    past = []
    for way in EVERY_WAY:
        kind = SHAPES.get(get_named_type(way[-1].field.type).name)
        asked = {each for step in way for each in step.needs} | {Permission.RECORDS_READ, Permission.PROFILE_READ}
        if kind is not None and kind.permission is not None and kind.permission not in asked:
            past.append([step.name for step in way])
    assert past == []


def test_whatever_is_a_node_may_be_read_by_everybody_of_the_company() -> None:
    nodes = {kind.name for kind in GRAPHQL.get_possible_types(GRAPHQL.type_map["Node"])}
    assert nodes == set(NODE_MODELS)
    assert {SHAPES[name].permission for name in nodes} == {Permission.RECORDS_READ}


def test_a_shape_of_a_row_is_refused_where_nobody_decided_who_may_see_it() -> None:
    with pytest.raises(TypeError, match="Forgotten declares no permission"):
        type("Forgotten", (ObjectType,), {"__doc__": "A row."}, row=User)


def test_what_the_roles_may_is_what_was_decided() -> None:
    """docs/decisions/roles.md#permissions: writing follows the role, administration is the administrators', a staff role shows no data."""
    may = {role: {each.name for each in permissions} for role, permissions in COMPANY_ROLE_PERMISSIONS.items()}
    assert may[CompanyRole.REGULAR] - may[CompanyRole.READ_ONLY] == {"RECORDS_WRITE", "RECORDS_EXPORT"}
    assert may[CompanyRole.ADMIN] - may[CompanyRole.REGULAR] == {
        "SETTINGS_WRITE",
        "USERS_MANAGE",
        "IDENTITY_AUDIT_READ",
    }
    assert may[CompanyRole.READ_ONLY] < may[CompanyRole.REGULAR] < may[CompanyRole.ADMIN]
    assert all(
        each.name.startswith("FLAGS_") for permissions in STAFF_ROLE_PERMISSIONS.values() for each in permissions
    )
    assert not any(name.startswith("FLAGS_") for name in may[CompanyRole.ADMIN])
    killing = {role for role, permissions in STAFF_ROLE_PERMISSIONS.items() if Permission.FLAGS_KILL in permissions}
    assert killing == {StaffRole.BETA_MANAGER, StaffRole.BETA_APPROVER, StaffRole.ONCALL}
    assert (
        not STAFF_ROLE_PERMISSIONS[StaffRole.BETA_MANAGER]
        & STAFF_ROLE_PERMISSIONS[StaffRole.BETA_APPROVER]
        & {
            Permission.FLAGS_CHANGE,
            Permission.FLAGS_APPROVE,
        }
    )


def test_a_token_may_never_more_than_its_owner() -> None:
    for role in CompanyRole:
        for staff in ((), tuple(StaffRole)):
            mine = permissions_of_roles(role, staff)
            assert restrict_to_scopes(mine, R) <= restrict_to_scopes(mine, W) <= mine


@dataclass
class House:
    """The demo's two companies, and everybody of them by every door."""

    services: Services
    headers: dict[tuple[str, str], dict[str, str]]
    samples: dict[str, str]

    async def ask(self, who: tuple[str, str], asked: str) -> Any:
        return await schema.execute(asked, context_value=RequestContext(self.services, self.headers[who], ClientInfo()))

    def literal(self, kind: str, name: str) -> str:
        if kind in self.samples:
            return f'"{self.samples[kind]}"'
        return {"Int": "1", "Boolean": "true", "Date": '"2026-01-01"', "Decimal": '"1"'}.get(kind, '"x@solera.example"')

    @asynccontextmanager
    async def untouched(self) -> AsyncIterator[None]:
        before = await self._counts()
        yield
        assert await self._counts() == before

    async def _counts(self) -> list[int]:
        counted = []
        for company in await list_companies(self.services.database):
            async with self.services.database.snapshot() as snapshot:
                store = snapshot.for_company(company.id)
                held = [table for table in metadata.sorted_tables if "company_id" in table.c]
                counted += [await store.scalar(select(func.count()).select_from(table)) for table in held]
        return [*counted, *(company.revision for company in await list_companies(self.services.database))]


@pytest.fixture
async def house(database: Database) -> House:
    await load_demo(database, organizations=12)
    for company in await list_companies(database):
        async with begin(database, company.id) as uow:
            await open_accounts(uow)
    services, headers, samples = Services(database, FlagStore(database)), {}, {}
    for company in await list_companies(database):
        async with database.snapshot() as snapshot:
            people = await snapshot.for_company(company.id).all(select_rows(User).where(User.c.is_active))
        for person in people:
            headers |= {(person.name.split()[0], door): held for door, held in (await doors(services, person)).items()}
        if company.name == "Solera Instruments":
            samples = await found(database, company.id) | await flagged(database, company)
    return House(services, headers, samples)


async def doors(services: Services, person: User) -> dict[str, dict[str, str]]:
    async with begin(services.database, person.company_id, advances_revision=False) as uow:
        login_id = await create_login(uow, person.email)
        await uow.update(User, person.id, login_id=login_id)
        if person.name.startswith("Tom"):
            await change_staff_roles(uow, login_id, tuple(StaffRole))
        secrets = {door: new_secret(TOKEN_PREFIX) for door in ("write", "read")}
        for door, scopes in (("write", W), ("read", R)):
            row = {"hash": secrets[door].hash, "prefix": "p", "name": door, "user_id": person.id}
            await uow.insert(Token, [{**row, "login_id": login_id, "scopes": scopes}])
    session = await start_session(services, ClientInfo(), person._replace(login_id=login_id), SignInMethod.PASSWORD)
    assert session.text.startswith(SESSION_PREFIX)
    cookie = {"cookie": f"afterwin={session.text}", "content-type": "application/json"}
    return {"session": cookie, **{door: {"authorization": f"Bearer {each.text}"} for door, each in secrets.items()}}


async def found(database: Database, company_id: int) -> dict[str, str]:
    """One global id of each kind of row that has one; of users, and of what is theirs, somebody's who does not ask."""
    async with begin(database, company_id) as uow:
        piotr = await uow.first(select_rows(User).where(User.c.is_active.is_(False)))
        kept = {"hash": bytes(31) + b"1", "user_id": piotr.id}
        await uow.insert(Token, [{**kept, "prefix": "p", "name": "his", "scopes": R}])
        times = dict.fromkeys(("last_used_at", "idle_at", "expires_at"), uow.now)
        await uow.insert(Session, [{**kept, **times, "login_id": 1, "method": SignInMethod.PASSWORD}])
        row = {"hash": bytes(32), "email": "new@solera.example", "role": CompanyRole.REGULAR, "expires_at": uow.now}
        await uow.insert(Invitation, [row])
        view = {"list": SavedViewList.DEALS, "name": "His", "content": SavedViewContent(), "owner_id": piotr.id}
        await uow.insert(SavedView, [view])
    samples = {}
    async with database.snapshot() as snapshot:
        for kind in kinds():
            his = {User: [User.c.id == piotr.id], **{each: [each.c.user_id == piotr.id] for each in (Session, Token)}}
            row = await snapshot.for_company(company_id).first(select_rows(kind).where(*his.get(kind, ())))
            if row is not None:
                samples[kind.__name__] = row.global_id
    return samples


async def flagged(database: Database, company: Company) -> dict[str, str]:
    """A flag that is not the one of accounts, with one of each thing that hangs on it; proposed by Tom, and not."""
    async with database.snapshot() as snapshot:
        (tom,) = await snapshot.for_company(company.id).all(select_rows(User).where(User.c.name.startswith("Tom")))
    admins = {"contextName": "role", "operator": "IN", "values": ["ADMIN"]}
    invite, rule = (
        Invite(email="new@solera.example"),
        AddRule(title="A", strategy={"name": "default", "constraints": [admins]}),
    )
    opening = [CreateFlag(title="Other", owner="Tom"), Enable(), SetStage(stage=FlagStage.BETA), rule, invite]
    async with begin_flags(database, FlagActor(FlagActorKind.STAFF, "1", "Ana", 1)) as flags:
        done = await change_flag(flags, "other", opening, reason="To try.")
        added = await flags.first(select_rows(FlagRule))
        another = await change_flag(flags, "other", [SetRollout(percent=2)], reason="More.", requires_approval=True)
    async with begin_flags(database, FlagActor(FlagActorKind.STAFF, "2", "Tom", tom.login_id)) as flags:
        await change_flag(flags, "other", [SetRollout(percent=1)], reason="More.", requires_approval=True)
    made = (company, added, done.invited[0].invitation, another.change)
    return {"FeatureFlag": "other", **{type(row).__name__: row.global_id for row in made}}


def kinds() -> list[type[Row]]:
    return [
        kind for kind in {*Row.__subclasses__(), *NODE_MODELS.values()} if "id" in kind.c and "company_id" in kind.c
    ]


PEOPLE = {"Eva": CompanyRole.ADMIN, "Tom": CompanyRole.REGULAR, "Naomi": CompanyRole.READ_ONLY}


def permitted(person: str, door: str) -> frozenset[Permission]:
    mine = permissions_of_roles(PEOPLE[person], StaffRole if person == "Tom" else ())
    return mine if door == "session" else restrict_to_scopes(mine, W if door == "write" else R)


def is_there(way: Way, person: str) -> bool:
    """Whether there is such a way for somebody: the beta is open to all of them, the staff's part to Tom only."""
    return person == "Tom" or not any(Gate.STAFF in step.gates for step in way)


def forbidden(answer: Any) -> bool:
    return any((error.extensions or {}).get("code") == "FORBIDDEN" for error in answer.errors or ())


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)  # who may is decided before a database is asked
@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("person", PEOPLE)
async def test_who_may_not_is_refused_and_who_may_is_not(house: House, person: str, door: str) -> None:
    may, wrong, refused = permitted(person, door), [], 0
    for way in ways(QUERY):
        if not is_there(way, person):
            continue
        answer = await house.ask((person, door), document(way, house.literal))
        should = not {each for step in way for each in step.needs} <= may
        refused += should
        if forbidden(answer) is not should:
            wrong.append(("/".join(step.name for step in way), answer.errors))
    assert wrong == []
    assert (refused == 0) is (person == "Eva" and door != "read")


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("person", PEOPLE)
async def test_what_may_not_be_done_changes_nothing(house: House, person: str, door: str) -> None:
    may, every = permitted(person, door), [way for way in ways(MUTATION) if len(way) == 1 and is_there(way, person)]
    refused = [way for way in every if not way[0].needs <= may]
    async with house.untouched():
        for way in refused:
            assert forbidden(await house.ask((person, door), document(way, house.literal))), way[0].name
    for way in every:
        if way not in refused:
            assert not forbidden(await house.ask((person, door), document(way, house.literal))), way[0].name
    assert (not refused) is ((person, door) == ("Eva", "session"))


async def test_a_button_is_shown_exactly_to_whom_it_works_for(house: House) -> None:
    user = house.samples["User"]
    shown = f'{{ user(id: "{user}") {{ viewerCanManage }} }}'
    done = f'mutation {{ userRoleChange(input: {{id: "{user}", role: READ_ONLY}}) {{ user {{ role }} }} }}'
    for who in [(person, door) for person in ("Naomi", "Tom", "Eva") for door in reversed(DOORS)]:
        may = (await house.ask(who, shown)).data["user"]["viewerCanManage"]
        assert may is (not forbidden(await house.ask(who, done))), who


async def test_who_can_review_is_who_may_and_has_not_proposed_it(house: House) -> None:
    shown = "{ changeRequests(state: IN_REVIEW) { nodes { id viewerCanReview } } }"
    (mine, other) = (await house.ask(("Tom", "session"), shown)).data["changeRequests"]["nodes"]
    assert (mine["viewerCanReview"], other["viewerCanReview"]) == (False, True)
    done = 'mutation {{ changeReview(input: {{change: "{}", verdict: APPROVE}}) {{ userErrors {{ code }} }} }}'
    for change, codes in ((mine, ["OWN_CHANGE"]), (other, [])):
        answer = await house.ask(("Tom", "session"), done.format(change["id"]))
        assert [error["code"] for error in answer.data["changeReview"]["userErrors"]] == codes
    assert (await house.ask(("Tom", "read"), shown)).data["changeRequests"]["nodes"][0]["viewerCanReview"] is False


def test_every_field_that_tells_what_a_viewer_can_is_asked_above() -> None:
    told = {
        f"{kind.name}.{name}"
        for kind in GRAPHQL.type_map.values()
        if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType)
        for name in kind.fields
        if name.startswith("viewerCan")
    }
    assert told == {"User.viewerCanManage", "ChangeRequest.viewerCanReview"}


async def test_a_stranger_sees_nothing_of_another_company_whichever_way_they_go(house: House) -> None:
    """Every way, with the ids of another company: no row answers (docs/decisions/threat-model.md, 60 to 65)."""
    seen = []
    for way in ways(QUERY):
        if not is_there(way, "Haruto"):
            continue
        answer = await house.ask(("Haruto", "session"), document(way, house.literal))
        if answer.data and "solera" in str(answer.data).lower():
            seen.append(way)
        if answer.data and any(step.field and step.field.args.keys() & {"id", "ids"} for step in way):
            first = next(iter(answer.data.values()))
            assert first in (None, [None]), [step.name for step in way]
    assert seen == []


async def test_a_stranger_changes_nothing_of_another_company(house: House) -> None:
    async def of_solera() -> list[Any]:
        (solera,) = [
            each for each in await list_companies(house.services.database) if each.name == "Solera Instruments"
        ]
        async with house.services.database.snapshot() as snapshot:
            store = snapshot.for_company(solera.id)
            held = [kind for kind in Row.__subclasses__() if "company_id" in kind.c]
            return [sorted(map(repr, await store.all(select_rows(kind)))) for kind in held]

    before = await of_solera()
    for way in ways(MUTATION):
        if len(way) == 1 and is_there(way, "Haruto"):
            answer = await house.ask(("Haruto", "session"), mistakes(way, house))
            assert answer.data, (way[0].name, answer.errors)
            assert "code" in str(answer.data) or not names_a_row(way), way[0].name
    assert await of_solera() == before


def mistakes(way: Way, house: House) -> str:
    each = "results { userErrors { code } }" if "results" in get_named_type(way[0].field.type).fields else ""
    return document(way, house.literal).replace("__typename", f"{each} userErrors {{ code }}")


def names_a_row(way: Way) -> bool:
    """Whether a mutation is about a row that is there already: its own input, or those of its updates, say which."""
    given = get_named_type(way[0].field.args["input"].type).fields
    return "id" in given or "updates" in given
