"""What is measured: documents, and the variables of each request."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import count, cycle, repeat
from typing import Any

import httpx2

from bench.databases import HOME

Variables = Mapping[str, Any]
CONTRACT = {path.stem: path.read_text() for path in sorted((HOME / "tests" / "contract").glob("*.graphql"))}
SMALLEST = "{ viewer { user { name } } }"
PAGES_BEFORE_DEEP = 499


class Client:
    """Sends GraphQL documents to one server."""

    def __init__(self, url: str, token: str) -> None:
        self.http = httpx2.Client(base_url=url, headers={"authorization": f"Bearer {token}"}, timeout=120)

    def close(self) -> None:
        """Close the connection."""
        self.http.close()

    def data(self, document: str, **variables: Any) -> Any:
        """Return the data of a document that has no errors."""
        answer = self.http.post("/graphql", json={"query": document, "variables": variables}).json()
        if "errors" in answer:
            raise ValueError(answer["errors"])
        return answer["data"]


Prepare = Callable[[Client], Iterator[Variables]]


def _no_variables(_client: Client) -> Iterator[Variables]:
    return repeat({})


@dataclass(frozen=True)
class Operation:
    """A document to measure. `prepare` yields the variables of each request; `is_compared`: rivals answer it, too."""

    name: str
    document: str
    prepare: Prepare = _no_variables
    is_compared: bool = False
    writes: bool = False


def _first_account(client: Client) -> str:
    return str(client.data("{ accounts(first: 1) { nodes { id } } }")["accounts"]["nodes"][0]["id"])


def _account(client: Client) -> Iterator[Variables]:
    return repeat({"id": _first_account(client)})


def _deep_page(client: Client) -> Iterator[Variables]:
    """Walk to the 500th page of 20, or to the last full page of a smaller company."""
    walk = (
        "query($after: String) { accounts(first: 100, after: $after, orderBy: [{field: WON_VALUE, direction: DESC}]) \
{ pageInfo { endCursor hasNextPage } } }"
    )
    after = None
    for _ in range(PAGES_BEFORE_DEEP * 20 // 100):
        info = client.data(walk, after=after)["accounts"]["pageInfo"]
        if not info["hasNextPage"]:
            break
        after = info["endCursor"]
    return repeat({"after": after, "first": 20})


def _ids(client: Client, document: str) -> Iterator[str]:
    """Yield ids of a list page by page; a list that writes shorten is read from its beginning."""
    while nodes := client.data(document)["found"]["nodes"]:
        yield from (node["id"] for node in nodes)


def _account_ids(client: Client) -> Iterator[str]:
    return cycle([node["id"] for node in client.data("{ accounts(first: 100) { nodes { id } } }")["accounts"]["nodes"]])


OPEN_DEALS = "{ found: deals(first: 100, where: {status: {in: [OPEN]}}) { nodes { id } } }"
OPEN_ACTIVITIES = "{ found: activities(first: 100, where: {isDone: false}) { nodes { id } } }"
BOARD_COLUMNS = ("TODAY", "TOMORROW", "WITHIN_WEEK")


def _inputs(ids: Callable[[Client], Iterator[str]], make: Callable[[str, int], Variables]) -> Prepare:
    return lambda client: ({"input": make(row_id, number)} for row_id, number in zip(ids(client), count()))


def _write(name: str, input_type: str, shown: str, prepare: Prepare) -> Operation:
    document = f"mutation($input: {input_type}!) {{ {name}(input: $input) {{ userErrors {{ message }} {shown} }} }}"
    return Operation(name, document, prepare, writes=True)


def _card_moves(client: Client) -> Iterator[Variables]:
    call = client.data("{ activityTypes { id } }")["activityTypes"][0]["id"]
    columns = cycle(BOARD_COLUMNS)
    for row_id in _account_ids(client):
        yield {"input": {"id": row_id, "to": next(columns), "subject": "Call", "typeId": call}}


def _sorted(field: str, direction: str = "DESC") -> Operation:
    document = (
        f"{{ accounts(first: 50, orderBy: [{{field: {field}, direction: {direction}}}]) {{ nodes {{ id name }} }} }}"
    )
    return Operation(f"sort {field}", document)


COMPARED = (
    Operation("viewer", SMALLEST, is_compared=True),
    Operation("list", CONTRACT["account_list"], is_compared=True),
    Operation("page", CONTRACT["account_page"], _account, is_compared=True),
    Operation("board", CONTRACT["account_board"], is_compared=True),
)
READS = (
    Operation("deep page", CONTRACT["account_list"], _deep_page),
    Operation("totalCount", "{ accounts(first: 1) { totalCount } }"),
    *(_sorted(field) for field in ("OWNER_NAME", "LAST_ACTIVITY_AT", "CREATED_AT")),
    Operation(
        "filter deals", "{ accounts(first: 50, where: {deals: {some: {status: {in: [OPEN]}}}}) { nodes { id } } }"
    ),
    Operation("filter search", '{ accounts(first: 50, where: {search: "inst"}) { nodes { id name } } }'),
    Operation("search", '{ search(query: "al", first: 10) { kind rank } }'),
    Operation("summary", "{ accountSummary { count wonValue { amount } columns { key count } } }"),
    Operation(
        "timeline",
        "query($id: ID!) { account(id: $id) { timeline(first: 25) { nodes { __typename } } } }",
        _account,
    ),
    Operation("events", "{ events(last: 25) { nodes { kind at } } }"),
    Operation("wonReport", "{ wonReport(by: MONTH) { total { total { amount } } } }"),
)
WRITES = (
    _write(
        "accountUpdate",
        "AccountUpdateInput",
        "account { id version }",
        _inputs(_account_ids, lambda row_id, number: {"id": row_id, "website": f"https://site{number}.example"}),
    ),
    _write(
        "dealWin",
        "DealWinInput",
        "deal { id status }",
        _inputs(lambda client: _ids(client, OPEN_DEALS), lambda row_id, _: {"id": row_id}),
    ),
    _write(
        "activityComplete",
        "ActivityCompleteInput",
        "activity { id isDone }",
        _inputs(lambda client: _ids(client, OPEN_ACTIVITIES), lambda row_id, _: {"id": row_id}),
    ),
    _write("accountCardMove", "AccountCardMoveInput", "account { id }", _card_moves),
    _write(
        "noteCreate",
        "NoteCreateInput",
        "note { id }",
        _inputs(_account_ids, lambda row_id, number: {"organizationId": row_id, "content": f"Note {number}"}),
    ),
)
OPERATIONS = (*COMPARED, *READS, *WRITES)
