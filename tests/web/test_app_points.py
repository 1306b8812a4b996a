"""The app leaves points to its users: what its pages and their refreshes cost, by their documents."""

from graphql import OperationDefinitionNode, parse

from auth.site import POINTS_PER_MINUTE
from schema.cost.pricing import Operation, Pricing
from schema.root import schema
from web.own_documents import own_documents

PRICING = Pricing(schema.full._schema, schema.public._schema)  # noqa: SLF001  # no public way

ROWS, ENTRIES, CARDS, DAY, NEWS = 60, 25, 15, 20, 10
LISTS = ("Organizations", "People", "Deals", "Activities", "Accounts")
RECORDS = ("Organization", "Person", "Deal", "Account")
SETTINGS = (
    "Company",
    "Users",
    "Teams",
    "Pipelines",
    "Types",
    "Fields",
    "Labels",
    "Currencies",
    "Import",
    "Profile",
    "Trash",
)
WALK = 22
"""Pages that a user walks through in less than a minute, each loaded anew."""


def costs() -> dict[str, int]:
    """Return what each query costs as the app sends it first."""
    found = {}
    for text in own_documents().values():
        (node,) = (each for each in parse(text).definitions if isinstance(each, OperationDefinitionNode))
        name = node.name.value if node.name else ""
        names = {variable.variable.name.value for variable in node.variable_definitions or ()}
        first = first_of(name, names)
        values = {"labels": False, "customFields": False, "first": first}
        found[name] = PRICING.estimate(Operation(text, {key: value for key, value in values.items() if key in names}))
    return found


def first_of(name: str, names: set[str]) -> int:
    if "customFields" in names:
        return ROWS
    if name in {"accountBoardQuery", "columnDealsQuery"}:
        return CARDS
    return {"pageDayQuery": DAY, "eventPagesQuery": NEWS}.get(name, ENTRIES)


def test_bell_costs_little_on_every_page_and_after_every_change() -> None:
    assert costs()["eventPagesQuery"] < 1_000


def test_pages_leave_points_to_a_user_who_walks_through_them() -> None:
    """Each page is loaded anew, with the bell and the subscription to changes."""
    cost = costs()
    frame = cost["eventPagesQuery"] + cost["useChangesSubscription"]
    names = [f"page{name}Query" for name in (*LISTS, *RECORDS, *SETTINGS, "Day")]
    pages = {name: cost[name] for name in (*names, "accountBoardQuery") if name in cost}
    pages["dealBoard"] = cost["dealBoardQuery"] + 7 * cost["columnDealsQuery"]
    assert len(pages) >= WALK - 1
    assert {name: points for name, points in pages.items() if points > 7_000} == {}
    assert sum(pages.values()) + WALK * frame < POINTS_PER_MINUTE / 2


def test_refresh_after_a_change_costs_little_of_the_points() -> None:
    cost = costs()
    refreshes = [
        "accountBoardQuery",
        "refreshBoardQuery",
        "pageDayQuery",
        *(f"page{name}Query" for name in LISTS + RECORDS),
    ]
    bell = cost["eventPagesQuery"]
    assert {name: cost[name] + bell for name in refreshes if cost[name] + bell > POINTS_PER_MINUTE / 25} == {}
