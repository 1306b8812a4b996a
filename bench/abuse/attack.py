"""An attack: its name, and what it sends."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

import httpx2


@dataclass(frozen=True)
class Target:
    """A server, and a client that is signed in to it as the attacker."""

    url: str
    token: str
    client: httpx2.AsyncClient


Send: TypeAlias = Callable[[Target], Awaitable[str]]
"""Send an input; return the status of the answer, and the code of its first error or user error."""


@dataclass(frozen=True)
class Attack:
    """A hostile input. `is_flood`: it is many requests, and runs against the default budget of points."""

    name: str
    send: Send
    is_flood: bool = False


def outcome(response: httpx2.Response) -> str:
    """Return the status of a response, and the code of its first error, or of the first user error of a payload."""
    try:
        body = response.json()
    except ValueError:
        return str(response.status_code)
    answer = body if isinstance(body, dict) else {}
    codes = [error["extensions"]["code"] for error in answer.get("errors") or ()] or _user_errors(answer.get("data"))
    return " ".join([str(response.status_code), *codes[:1]])


def _user_errors(data: Any) -> list[str]:
    payloads = [each for each in (data or {}).values() if isinstance(each, dict)]
    return [error["code"] for payload in payloads for error in payload.get("userErrors") or ()]


def graphql(document: str, variables: Any = None) -> Send:
    """Send a document with variables."""
    return body({"query": document, "variables": variables})


def body(content: Any) -> Send:
    """Send a JSON body, or bytes as they are. It is encoded before, so that others do not wait for the client."""
    encoded = content if isinstance(content, bytes) else json.dumps(content).encode()

    async def send(target: Target) -> str:
        headers = {"content-type": "application/json"}
        return outcome(await target.client.post("/graphql", content=encoded, headers=headers))

    return send
