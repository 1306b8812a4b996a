import factories
import pytest
from client_schema import full_schema

from db.filters.conditions import CONDITIONS
from db.ids import global_id
from db.models import Account, Activity, Deal, File, Note, Organization, Person, User
from resolvers import global_ids
from resolvers.where.accounts import AccountWhere
from resolvers.where.activities import ActivityWhere
from resolvers.where.deals import DealWhere
from resolvers.where.files import FileWhere
from resolvers.where.notes import NoteWhere
from resolvers.where.organizations import OrganizationWhere
from resolvers.where.people import PersonWhere
from resolvers.where.users import UserWhere

INPUTS = {
    Account: AccountWhere,
    Activity: ActivityWhere,
    Deal: DealWhere,
    File: FileWhere,
    Note: NoteWhere,
    Organization: OrganizationWhere,
    Person: PersonWhere,
    User: UserWhere,
}
FIND = "query ($where: OrganizationWhere) { organizations(where: $where) { nodes { name } totalCount } }"


@pytest.mark.parametrize("model", INPUTS)
def test_where_input_has_a_field_for_each_condition(model):
    fields = {field.name for field in INPUTS[model].__strawberry_definition__.fields}
    assert fields - {"and_", "or_", "not_"} == set(CONDITIONS[model])


def test_filters_and_sort_keys_are_described():
    suffixes = ("Where", "Filter", "Order", "OrderField")
    types = [graphql_type for name, graphql_type in full_schema().type_map.items() if name.endswith(suffixes)]
    assert len(types) > 20
    for graphql_type in types:
        members = graphql_type.values if hasattr(graphql_type, "values") else graphql_type.fields
        assert graphql_type.description, graphql_type.name
        assert [name for name, member in members.items() if not member.description] == [], graphql_type.name


async def find_names(viewer, where):
    answer = await viewer.ask(FIND, where=where)
    assert answer["organizations"]["totalCount"] == len(answer["organizations"]["nodes"])
    return [node["name"] for node in answer["organizations"]["nodes"]]


@pytest.fixture
async def three_organizations(viewer):
    async with viewer.uow() as uow:
        for number, name in enumerate(["Äpfel AG", "Birnen GmbH", "Citrus SL"]):
            organization = await factories.organization(uow, name, employee_count=number * 10 or None)
            await factories.deal(
                uow, organization, title=f"Crate {number}", owner_id=viewer.user_id if number else None
            )
    return viewer


async def test_where_combines_conditions(three_organizations):
    owner = global_id("User", three_organizations.user_id)
    assert await find_names(three_organizations, {"name": {"contains": "APF"}}) == ["Äpfel AG"]
    assert await find_names(three_organizations, {"not": {"name": {"startsWith": "b"}}}) == ["Äpfel AG", "Citrus SL"]
    either = [{"employeeCount": {"isNull": True}}, {"employeeCount": {"gt": 15}}]
    assert await find_names(three_organizations, {"or": either}) == ["Äpfel AG", "Citrus SL"]
    assert await find_names(three_organizations, {"and": either}) == []
    assert await find_names(three_organizations, {"deals": {"some": {"ownerId": {"eq": owner}}}}) == [
        "Birnen GmbH",
        "Citrus SL",
    ]
    assert await find_names(three_organizations, {"deals": {"none": {"ownerId": {"notIn": [owner]}}}}) == [
        "Birnen GmbH",
        "Citrus SL",
    ]
    assert await find_names(three_organizations, {"search": "crate ap"}) == []
    assert (
        await find_names(three_organizations, {})
        == await find_names(three_organizations, None)
        == ["Äpfel AG", "Birnen GmbH", "Citrus SL"]
    )


async def test_where_id_accepts_organization_and_account_ids(three_organizations):
    answer = await three_organizations.ask("{ organizations(first: 1) { nodes { id } } }")
    organization_id = answer["organizations"]["nodes"][0]["id"]
    account_id = global_id("Account", global_ids.decode_global_id(organization_id).id)
    assert await find_names(three_organizations, {"id": {"in": [organization_id, account_id]}}) == ["Äpfel AG"]


def nested(levels):
    where = {"name": {"eq": "x"}}
    for _ in range(levels - 1):
        where = {"not": where}
    return where


async def test_where_accepts_input_at_the_limits(three_organizations):
    assert len(await find_names(three_organizations, nested(4))) == 3
    assert await find_names(three_organizations, {"or": [{"name": {"eq": "x"}} for _ in range(50)]}) == []
    assert await find_names(three_organizations, {"name": {"in": ["x" * 1000] * 100}}) == []


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        (nested(5), "`where.not.not.not.not` is nested deeper than 4 levels"),
        ({"and": [{"deals": {"some": {"not": {"not": {}}}}}]}, "`where.and.0.deals.some.not.not` is nested deeper"),
        ({"or": [{"name": {"eq": "x"}} for _ in range(51)]}, "more than 50 conditions"),
        ({"or": [{} for _ in range(51)]}, "more than 50 conditions"),
        ({"name": {"in": ["x"] * 101}}, "`where.name.in` has 101 items; at most 100"),
        ({"or": [{"name": {"eq": "a\0b"}}]}, "`where.or.0.name.eq` contains the character NUL"),
        ({"search": "\0"}, "`where.search` contains the character NUL"),
        ({"search": "x" * 1001}, "`where.search` has 1001 characters; at most 1000"),
        ({"ownerId": {"eq": "nonsense"}}, "is not an id"),
        ({"ownerId": {"in": [global_id("Deal", 1)]}}, "`where.ownerId.in.0` takes the id of a User."),
        ({"name": {"eq": None}}, "null"),
        ({"name": None}, "null"),
        ({"custom": [{"text": {"eq": "x"}}]}, "key"),
        ({"name": {"eq": 5}}, "at .name.eq: String cannot represent"),
        ({"createdAt": {"gt": "2026-01-01T00:00"}}, "a date and time with an offset"),
    ],
)
async def test_where_rejected_with_the_path_when_invalid(viewer, where, expected):
    code, message = await viewer.refusal(FIND, where=where)
    assert code == "BAD_USER_INPUT"
    assert expected in message
    assert "Maybe" not in message


async def test_where_with_empty_conditions(three_organizations):
    for where in ({"name": {}}, {"deals": {}}, {"state": {}}, {"custom": []}, {"and": []}, {"not": {"or": []}}):
        assert len(await find_names(three_organizations, where)) == 3, where
    for where in ({"or": []}, {"not": {}}, {"state": {"in": []}}, {"name": {"in": []}}):
        assert await find_names(three_organizations, where) == [], where


async def test_order_by_sorts_by_field_direction_and_nulls(three_organizations):
    document = "query ($by: [OrganizationOrder!]) { organizations(orderBy: $by) { nodes { name } } }"

    async def initials(*by):
        answer = await three_organizations.ask(document, by=list(by))
        return [node["name"][0] for node in answer["organizations"]["nodes"]]

    assert await initials({"field": "NAME", "direction": "DESC"}) == ["C", "B", "Ä"]
    assert await initials({"field": "EMPLOYEE_COUNT"}) == ["B", "C", "Ä"]
    assert await initials({"field": "EMPLOYEE_COUNT", "nulls": "FIRST"}) == ["Ä", "B", "C"]
    code, message = await three_organizations.refusal(document, by=[{"field": "NAME"}] * 4)
    assert (code, message) == ("BAD_USER_INPUT", "`orderBy` takes at most 3 keys, not 4.")


async def test_child_lists_with_equal_arguments_share_statements(three_organizations):
    document = """{ organizations { nodes {
        deals(where: {title: {startsWith: "crate"}}, first: 1) { totalCount nodes { title } }
    } } }"""
    answer = await three_organizations.ask(document)
    pages = [node["deals"] for node in answer["organizations"]["nodes"]]
    assert pages == [{"totalCount": 1, "nodes": [{"title": f"Crate {number}"}]} for number in range(3)]
    statements = [statement for statement in three_organizations.statements if "FROM deal" in statement]
    assert len(statements) == 2
