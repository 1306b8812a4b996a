"""What a socket takes and refuses: messages of graphql-transport-ws, documents, protocols, origins, credentials."""

from typing import Any

import pytest
from company_fixture import CompanyFixture
from websocket_client import Closed, Socket, refusal, socket

from app import create_app
from endpoints import socket_limits

COUNT = "{ accounts { totalCount } }"
SUBSCRIPTION = "subscription { accountChanged { kind account { name } events { kind } } }"


async def _close_code(held: Socket) -> int:
    """The code with which the server closes a socket."""
    try:
        while True:
            await held.hear()
    except Closed as closed:
        return closed.code


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    ("messages", "code"),
    [
        ([{"type": "subscribe", "id": "1", "payload": {"query": COUNT}}], 4401),
        ([{"type": "connection_init", "payload": []}], 4400),
        ([[]], 4400),
        ([None], 4400),
        (["text"], 4400),
        ([{"type": 1}], 4400),
        ([{"type": "strange"}], 4400),
        ([{"type": "connection_init"}, {"type": "connection_init"}], 4429),
        ([{"type": "connection_init"}, {"type": "subscribe", "id": [], "payload": {"query": COUNT}}], 4400),
        ([{"type": "connection_init"}, {"type": "subscribe", "id": "1", "payload": []}], 4400),
        ([{"type": "connection_init"}, {"type": "subscribe", "id": "1", "payload": {"query": 1}}], 4400),
        (
            [
                {"type": "connection_init"},
                {"type": "subscribe", "id": "1", "payload": {"query": COUNT, "variables": "x"}},
            ],
            4400,
        ),
        ([{"type": "connection_init", "payload": {"authorization": "Bearer no"}}], 4403),
    ],
)
async def test_socket_closed_after_an_invalid_message(viewer: CompanyFixture, messages: list[Any], code: int) -> None:
    async with socket(create_app(viewer.services), viewer.headers) as held:
        for message in messages:
            await held.say(message)
        assert await _close_code(held) == code


@pytest.mark.parametrize(
    ("headers", "reason"),
    [
        ({}, "Sign in, or send your token in the header `Authorization: Bearer <token>`."),
        ({"authorization": "Bearer afterwin_nothing"}, "This token is unknown, revoked or expired."),
        ({"cookie": "afterwin=nothing"}, "Your session has ended. Sign in again."),
    ],
)
async def test_socket_without_a_valid_credential_says_why(
    viewer: CompanyFixture, headers: dict[str, str], reason: str
) -> None:
    async with socket(create_app(viewer.services), headers) as held:
        await held.say({"type": "connection_init"})
        with pytest.raises(Closed) as closed:
            await held.hear()
    assert (closed.value.code, closed.value.reason) == (4403, reason)


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    ("message", "answers"),
    [("connection_init", ["connection_ack", "pong"]), ("ping", ["pong", "pong"]), ("pong", ["pong"])],
)
async def test_socket_accepts_messages_whose_payload_is_null(
    viewer: CompanyFixture, message: str, answers: list[str]
) -> None:
    async with socket(create_app(viewer.services), viewer.headers) as held:
        if message != "connection_init":
            await held.begin()
        await held.say({"type": message, "payload": None})
        await held.say({"type": "ping"})
        assert [(await held.hear())["type"] for _ in answers] == answers


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    ("document", "name", "code"),
    [
        ("{", None, "GRAPHQL_PARSE_FAILED"),
        ("{ nothing }", None, "GRAPHQL_VALIDATION_FAILED"),
        ("query A { viewer { role } }", "B", "OPERATION_RESOLUTION_FAILURE"),
        ("query A { viewer { role } } query B { viewer { role } }", None, "OPERATION_RESOLUTION_FAILURE"),
        ("fragment F on Viewer { role }", None, "OPERATION_RESOLUTION_FAILURE"),
        ("query A($a: Int!) { viewer { role } }", None, "GRAPHQL_VALIDATION_FAILED"),
        ("", None, "BAD_REQUEST"),
    ],
)
async def test_wrong_document_ends_its_own_operation_alone(
    viewer: CompanyFixture, document: str, name: str | None, code: str
) -> None:
    async with socket(create_app(viewer.services), viewer.headers) as held:
        await held.begin()
        await held.say({"type": "subscribe", "id": "1", "payload": {"query": document, "operationName": name}})
        error = await held.hear()
        answer = await held.answer("{ viewer { user { name } } }", "2")
    assert (error["id"], error["type"]) == ("1", "error")
    assert [each["extensions"]["code"] for each in error["payload"]] == [code]
    assert answer["data"]["viewer"]["user"]["name"] == "Eva Salas"


async def test_socket_rejected_with_another_protocol(viewer: CompanyFixture) -> None:
    for protocol in ("graphql-ws", "chat"):
        async with socket(create_app(viewer.services), viewer.headers, protocol) as held:
            assert (held.protocol, await _close_code(held)) == (None, 4406)


async def test_socket_rejected_from_another_origin(viewer: CompanyFixture) -> None:
    with pytest.raises(Closed) as closed:
        async with socket(create_app(viewer.services), viewer.headers, origin="https://evil.example"):
            pass
    assert closed.value.code == 1008


REFUSED_HANDSHAKES: dict[str, tuple[int, str, dict[str, str], str]] = {
    "unknown path": (404, "NOT_FOUND", {}, "/nothing"),
    "path of pages": (404, "NOT_FOUND", {}, "/"),
    "path below": (404, "NOT_FOUND", {}, "/graphql/"),
    "path of HTTP": (404, "NOT_FOUND", {}, "/readyz"),
    "other host": (400, "UNKNOWN_HOST", {"host": "evil.example"}, "/graphql"),
    "other origin": (403, "FORBIDDEN", {"origin": "https://evil.example"}, "/graphql"),
    "too many sockets": (503, "BUSY", {}, "/graphql"),
}


@pytest.mark.sqlite_only
@pytest.mark.parametrize("name", REFUSED_HANDSHAKES)
async def test_refused_handshake_says_why(viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    status, code, headers, path = REFUSED_HANDSHAKES[name]
    if status == 503:
        monkeypatch.setattr(socket_limits, "MAX_SOCKETS", 0)
    answered, fields, body = await refusal(create_app(viewer.services), {**viewer.headers, **headers}, path)
    assert (answered, [error["extensions"]["code"] for error in body["errors"]]) == (status, [code])
    assert fields["content-type"].startswith("application/json")
    assert fields["x-content-type-options"] == "nosniff"
    assert ("retry-after" in fields) is (status == 503)


async def test_socket_accepts_a_token_in_connection_init(viewer: CompanyFixture) -> None:
    async with socket(create_app(viewer.services), {}) as held:
        await held.begin(viewer.headers)
        answer = await held.answer("{ viewer { user { name } } }")
    assert answer["data"] == {"viewer": {"user": {"name": "Eva Salas"}}}


async def test_subscription_rejected_over_http(viewer: CompanyFixture) -> None:
    errors = (await viewer.answer(SUBSCRIPTION)).errors or ()
    assert [(error.extensions or {})["code"] for error in errors] == ["BAD_REQUEST"]
