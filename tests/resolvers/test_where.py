import factories
import pytest
from graphql import build_schema

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
from schema.root import schema

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
PUBLISHED = build_schema(schema.full.as_str())
FIND = "query ($where: OrganizationWhere) { organizations(where: $where) { nodes { name } totalCount } }"


@pytest.mark.parametrize("kind", INPUTS)
def test_an_input_asks_exactly_what_can_be_answered(kind):
    fields = {part.name for part in INPUTS[kind].__strawberry_definition__.fields}
    assert fields - {"and_", "or_", "not_"} == set(CONDITIONS[kind])


def test_everything_that_can_be_asked_is_described():
    asked = [
        each for name, each in PUBLISHED.type_map.items() if name.endswith(("Where", "Filter", "Order", "OrderField"))
    ]
    assert len(asked) > 20
    for each in asked:
        parts = each.values if hasattr(each, "values") else each.fields
        assert each.description, each.name
        assert [name for name, part in parts.items() if not part.description] == [], each.name


async def names(world, where):
    answer = await world.ask(FIND, where=where)
    assert answer["organizations"]["totalCount"] == len(answer["organizations"]["nodes"])
    return [node["name"] for node in answer["organizations"]["nodes"]]


@pytest.fixture
async def three(world):
    async with world.uow() as uow:
        for number, name in enumerate(["Äpfel AG", "Birnen GmbH", "Citrus SL"]):
            one = await factories.organization(uow, name, employee_count=number * 10 or None)
            await factories.deal(uow, one, title=f"Crate {number}", owner_id=world.user_id if number else None)
    return world


async def test_conditions_are_joined_as_they_are_written(three):
    owner = global_id("User", three.user_id)
    assert await names(three, {"name": {"contains": "APF"}}) == ["Äpfel AG"]
    assert await names(three, {"not": {"name": {"startsWith": "b"}}}) == ["Äpfel AG", "Citrus SL"]
    either = [{"employeeCount": {"isNull": True}}, {"employeeCount": {"gt": 15}}]
    assert await names(three, {"or": either}) == ["Äpfel AG", "Citrus SL"]
    assert await names(three, {"and": either}) == []
    assert await names(three, {"deals": {"some": {"ownerId": {"eq": owner}}}}) == ["Birnen GmbH", "Citrus SL"]
    assert await names(three, {"deals": {"none": {"ownerId": {"notIn": [owner]}}}}) == ["Birnen GmbH", "Citrus SL"]
    assert await names(three, {"search": "crate ap"}) == []
    assert await names(three, {}) == await names(three, None) == ["Äpfel AG", "Birnen GmbH", "Citrus SL"]


async def test_an_id_may_be_that_of_the_organization_or_of_the_account(three):
    answer = await three.ask("{ organizations(first: 1) { nodes { id } } }")
    found = answer["organizations"]["nodes"][0]["id"]
    same = global_id("Account", global_ids.decode_global_id(found).id)
    assert await names(three, {"id": {"in": [found, same]}}) == ["Äpfel AG"]


def nested(levels):
    where = {"name": {"eq": "x"}}
    for _ in range(levels - 1):
        where = {"not": where}
    return where


async def test_four_levels_and_fifty_conditions_are_enough(three):
    assert len(await names(three, nested(4))) == 3
    assert await names(three, {"or": [{"name": {"eq": "x"}} for _ in range(50)]}) == []
    assert await names(three, {"name": {"in": ["x"] * 100}}) == []


@pytest.mark.parametrize(
    ("where", "said"),
    [
        (nested(5), "`where.not.not.not.not` lies deeper than 4 levels"),
        ({"and": [{"deals": {"some": {"not": {"not": {}}}}}]}, "`where.and.0.deals.some.not.not` lies deeper"),
        ({"or": [{"name": {"eq": "x"}} for _ in range(51)]}, "more than 50 conditions"),
        ({"or": [{} for _ in range(51)]}, "more than 50 conditions"),
        ({"name": {"in": ["x"] * 101}}, "`where.name.in` has 101 members; at most 100"),
        ({"or": [{"name": {"eq": "a\0b"}}]}, "`where.or.0.name.eq` holds the character NUL"),
        ({"search": "\0"}, "`where.search` holds the character NUL"),
        ({"ownerId": {"eq": "nonsense"}}, "is not an id"),
        ({"ownerId": {"in": [global_id("Deal", 1)]}}, "`where.ownerId.in.0` takes the id of a User, not of a Deal"),
        ({"name": {"eq": None}}, "null"),
        ({"name": None}, "null"),
        ({"custom": [{"text": {"eq": "x"}}]}, "key"),
        ({"name": {"eq": 5}}, "at .name.eq: String cannot represent"),
        ({"createdAt": {"gt": "2026-01-01T00:00"}}, "a moment with its offset"),
    ],
)
async def test_what_cannot_be_meant_is_refused_by_the_name_of_its_place(world, where, said):
    code, message = await world.refusal(FIND, where=where)
    assert code == "BAD_USER_INPUT"
    assert said in message
    assert "Maybe" not in message


async def test_a_condition_on_nothing_asks_for_nothing(three):
    for where in ({"name": {}}, {"deals": {}}, {"state": {}}, {"custom": []}, {"and": []}, {"not": {"or": []}}):
        assert len(await names(three, where)) == 3, where
    for where in ({"or": []}, {"not": {}}, {"state": {"in": []}}, {"name": {"in": []}}):
        assert await names(three, where) == [], where


async def test_lists_are_put_in_the_order_that_is_asked_for(three):
    document = "query ($by: [OrganizationOrder!]) { organizations(orderBy: $by) { nodes { name } } }"

    async def ordered(*by):
        answer = await three.ask(document, by=list(by))
        return [node["name"][0] for node in answer["organizations"]["nodes"]]

    assert await ordered({"field": "NAME", "direction": "DESC"}) == ["C", "B", "Ä"]
    assert await ordered({"field": "EMPLOYEE_COUNT"}) == ["B", "C", "Ä"]
    assert await ordered({"field": "EMPLOYEE_COUNT", "nulls": "FIRST"}) == ["Ä", "B", "C"]
    code, message = await three.refusal(document, by=[{"field": "NAME"}] * 4)
    assert (code, message) == ("BAD_USER_INPUT", "`orderBy` takes at most 3 keys, not 4.")


async def test_siblings_with_the_same_conditions_are_asked_together(three):
    document = """{ organizations { nodes {
        deals(where: {title: {startsWith: "crate"}}, first: 1) { totalCount nodes { title } }
    } } }"""
    answer = await three.ask(document)
    shown = [node["deals"] for node in answer["organizations"]["nodes"]]
    assert shown == [{"totalCount": 1, "nodes": [{"title": f"Crate {number}"}]} for number in range(3)]
    statements = [each for each in three.statements if "FROM deal" in each]
    assert len(statements) == 2
