"""Permissions of every role for every operation and every path to a row, found by walking the schema."""

import sys
from pathlib import Path
from typing import Any

import pytest
from graphql import GraphQLInterfaceType, GraphQLObjectType, get_named_type

sys.path.insert(0, str(Path(__file__).parent))

from database_templates import Templates
from demo_house import House, R, W
from schema_walk import GRAPHQL, Step, Way, document, joint_document, ways

from auth.point_budget import PointBudget
from auth.roles import (
    COMPANY_ROLE_PERMISSIONS,
    STAFF_ROLE_PERMISSIONS,
    Permission,
    permissions_of_roles,
    restrict_to_scopes,
)
from auth.services import Services
from db.companies import list_companies
from db.gates import Gate
from db.models import (
    CompanyRole,
    StaffRole,
    User,
)
from db.row import Row, select_rows
from db.store import Database
from flags.flag_store import FlagStore
from resolvers.nodes import NODE_MODELS
from resolvers.viewer import can_write_records, can_write_settings
from schema.object_type import ObjectType

pytestmark = pytest.mark.slow

QUERY, MUTATION = GRAPHQL.query_type, GRAPHQL.mutation_type
EVERY_WAY = [*ways(QUERY), *ways(MUTATION)]
CREDENTIALS = ("session", "write", "read")
AT_ONCE = 10
"""Forbidden mutations in one document: each is refused at its own path."""


def shapes() -> dict[str, type[ObjectType]]:
    found, waiting = {}, [ObjectType]
    while waiting:
        for child in waiting.pop().__subclasses__():
            waiting.append(child)
            if hasattr(child, "__strawberry_definition__"):
                found[child.__strawberry_definition__.name] = child
    return found


SHAPES = shapes()


def test_every_operation_requires_a_permission() -> None:
    undecided = [way[0].name for way in EVERY_WAY if len(way) == 1 and not way[0].needs]
    assert undecided == []


def test_every_path_to_a_row_requires_its_permission() -> None:
    """What a type needs was asked on the way to it, or is what everybody may who comes in at all."""
    past = []
    for way in EVERY_WAY:
        kind = SHAPES.get(get_named_type(way[-1].field.type).name)
        asked = {each for step in way for each in step.needs} | {Permission.RECORDS_READ, Permission.PROFILE_READ}
        if kind is not None and kind.permission is not None and kind.permission not in asked:
            past.append([step.name for step in way])
    assert past == []


def test_nodes_require_records_read() -> None:
    nodes = {kind.name for kind in GRAPHQL.get_possible_types(GRAPHQL.type_map["Node"])}
    assert nodes - {"AccountBoardColumn"} == set(NODE_MODELS)  # a column is no row
    assert {SHAPES[name].permission for name in nodes} == {Permission.RECORDS_READ}


def test_object_type_rejected_without_a_permission() -> None:
    with pytest.raises(TypeError, match="Forgotten declares no permission"):
        type("Forgotten", (ObjectType,), {"__doc__": "A row."}, row=User)


def test_roles_have_the_documented_permissions() -> None:
    """Permissions as in docs/decisions/roles.md#permissions; staff roles grant no access to data of companies."""
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


def test_token_never_exceeds_its_owner() -> None:
    for role in CompanyRole:
        for staff in ((), tuple(StaffRole)):
            mine = permissions_of_roles(role, staff)
            assert restrict_to_scopes(mine, R) <= restrict_to_scopes(mine, W) <= mine


@pytest.fixture
async def house(database: Database, templates: Templates) -> House:
    return House(Services(database, FlagStore(database), point_budget=PointBudget(10**9)), *templates.built["house"])


PEOPLE = {"Eva": CompanyRole.ADMIN, "Tom": CompanyRole.REGULAR, "Naomi": CompanyRole.READ_ONLY}


def permitted(person: str, credential: str) -> frozenset[Permission]:
    mine = permissions_of_roles(PEOPLE[person], StaffRole if person == "Tom" else ())
    return mine if credential == "session" else restrict_to_scopes(mine, W if credential == "write" else R)


def is_there(way: Way, person: str) -> bool:
    """Whether a person has such a path: the beta is open to all of them, the staff's part to Tom only."""
    return person == "Tom" or not any(Gate.STAFF in step.gates for step in way)


def may_take(way: Way, person: str, credential: str) -> bool:
    """Whether a person has every permission that a path needs."""
    return {each for step in way for each in step.needs} <= permitted(person, credential)


def askers(way: Way, number: int) -> list[tuple[str, str]]:
    """Who takes a path: one of those who may, and one of those who may not, in turns, so that everybody takes many.

    Which permissions a person has is decided before a path is, and which one a path needs is the same for all.
    """
    everybody = [(person, credential) for person in PEOPLE for credential in CREDENTIALS if is_there(way, person)]
    sides = [[who for who in everybody if may_take(way, *who) is may] for may in (True, False)]
    return [side[number % len(side)] for side in sides if side]


def forbidden(answer: Any) -> set[str]:
    """The aliases or names of the fields of the root that were forbidden."""
    return {
        str((error.path or [""])[0])
        for error in answer.errors or ()
        if (error.extensions or {}).get("code") == "FORBIDDEN"
    }


@pytest.mark.sqlite_only  # who may is decided before a database is asked
@pytest.mark.parametrize("credential", CREDENTIALS)
@pytest.mark.parametrize("person", PEOPLE)
async def test_operations_allowed_by_permission_only(house: House, person: str, credential: str) -> None:
    wrong, refused = [], 0
    for number, way in enumerate(ways(QUERY)):
        if (person, credential) not in askers(way, number):
            continue
        answer = await house.ask((person, credential), document(way, house.literal))
        should = not may_take(way, person, credential)
        refused += should
        if bool(forbidden(answer)) is not should:
            wrong.append(("/".join(step.name for step in way), answer.errors))
    assert wrong == []
    assert (refused == 0) is (person == "Eva" and credential != "read")


@pytest.mark.parametrize(
    ("templates", "person", "credential"),
    [
        *(("sqlite", person, credential) for person in PEOPLE for credential in CREDENTIALS),
        ("postgresql", "Tom", "session"),  # who may what is decided before a database is asked
    ],
    indirect=["templates"],
)
async def test_forbidden_mutations_change_nothing(house: House, person: str, credential: str) -> None:
    may = permitted(person, credential)
    every = [way for way in ways(MUTATION) if len(way) == 1]
    refused = [way for way in every if is_there(way, person) and not way[0].needs <= may]
    await house.ask((person, credential), "{ __typename }")  # the first answer records that the user had access
    named = [(f"{way[0].name}_", way) for way in refused]
    async with house.untouched():
        for start in range(0, len(named), AT_ONCE):
            part = dict(named[start : start + AT_ONCE])
            assert forbidden(await house.ask((person, credential), joint_document(part, house.literal))) == set(part)
    for number, way in enumerate(every):
        if may_take(way, person, credential) and (person, credential) in askers(way, number):
            assert not forbidden(await house.ask((person, credential), document(way, house.literal))), way[0].name
    assert (not refused) is ((person, credential) == ("Eva", "session"))


async def test_can_fields_equal_the_permissions(house: House) -> None:
    user = house.samples["User"]
    shown = f'{{ user(id: "{user}") {{ viewerCanManage }} }}'
    done = f'mutation {{ userRoleChange(input: {{id: "{user}", role: READ_ONLY}}) {{ user {{ role }} }} }}'
    for who in [(person, credential) for person in ("Naomi", "Tom", "Eva") for credential in reversed(CREDENTIALS)]:
        may = (await house.ask(who, shown)).data["user"]["viewerCanManage"]
        assert may is (not forbidden(await house.ask(who, done))), who


async def test_can_review_only_with_permission_and_not_own(house: House) -> None:
    shown = "{ changeRequests(state: IN_REVIEW) { nodes { id viewerCanReview } } }"
    (mine, other) = (await house.ask(("Tom", "session"), shown)).data["changeRequests"]["nodes"]
    assert (mine["viewerCanReview"], other["viewerCanReview"]) == (False, True)
    done = 'mutation {{ changeReview(input: {{change: "{}", verdict: APPROVE}}) {{ userErrors {{ code }} }} }}'
    for change, codes in ((mine, ["OWN_CHANGE"]), (other, [])):
        answer = await house.ask(("Tom", "session"), done.format(change["id"]))
        assert [error["code"] for error in answer.data["changeReview"]["userErrors"]] == codes
    assert (await house.ask(("Tom", "read"), shown)).data["changeRequests"]["nodes"][0]["viewerCanReview"] is False


def test_all_can_fields_are_tested() -> None:
    shown = {
        f"{kind.name}.{name}"
        for kind in GRAPHQL.type_map.values()
        if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType)
        for name in kind.fields
        if name.startswith("viewerCan")
    }
    by_role = {f"{kind}.{name}" for kind, name, _ in CAN_CHANGE}
    of_deals = {f"Deal.viewerCan{verb}" for verb in ("Win", "Lose", "Reopen")}  # tests/resolvers/test_viewer_can.py
    others = {"User.viewerCanManage", "ChangeRequest.viewerCanReview", "SavedView.viewerCanEdit"}
    assert shown == by_role | of_deals | others | {"Account.viewerCanMoveCard"}


CAN_CHANGE = [
    (kind.name, name, field.extensions["strawberry-definition"].base_resolver.wrapped_func)
    for kind in GRAPHQL.type_map.values()
    if isinstance(kind, GraphQLObjectType)
    for name, field in kind.fields.items()
    if name in {"viewerCanUpdate", "viewerCanDelete"}
]


def test_can_change_fields_have_permission_of_their_mutation() -> None:
    permissions = {can_write_records: Permission.RECORDS_WRITE, can_write_settings: Permission.SETTINGS_WRITE}
    for kind, name, resolver in CAN_CHANGE:
        record = "organization" if kind == "Account" else kind[0].lower() + kind[1:]
        mutation = f"{record}{name.removeprefix('viewerCan')}"
        assert permissions[resolver] in Step("Mutation", mutation, MUTATION.fields[mutation]).needs, mutation


async def test_no_path_reads_rows_of_another_company(house: House) -> None:
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


async def test_no_mutation_changes_another_company(house: House) -> None:
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
            assert all((answer.data or {"": None}).values()), (way[0].name, answer.errors)
            assert "code" in str(answer.data) or not names_a_row(way), way[0].name
    assert await of_solera() == before


def mistakes(way: Way, house: House) -> str:
    each = "results { userErrors { code } }" if "results" in get_named_type(way[0].field.type).fields else ""
    return document(way, house.literal).replace("__typename", f"{each} userErrors {{ code }}")


def names_a_row(way: Way) -> bool:
    """Whether a mutation is about a row that is there already: its own input, or those of its updates, say which."""
    given = get_named_type(way[0].field.args["input"].type).fields
    return "id" in given or "updates" in given
