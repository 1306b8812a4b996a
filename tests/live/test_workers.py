"""Two processes on one database: a session revoked in one ends in the other at once."""

from collections.abc import Iterator
from contextlib import ExitStack

import httpx2
import pytest
from http_client import EMAIL, PASSWORD
from live_server import serving
from until import TIMEOUT_SECONDS

from db.models import User

pytestmark = pytest.mark.slow

ME = {"query": "{ viewer { user { name } sessions { id isCurrent } } }"}
REVOKE = "mutation ($id: ID!) { sessionRevoke(input: {id: $id}) { userErrors { code } } }"


@pytest.fixture
def clients(database_url: str, eva: User) -> Iterator[tuple[httpx2.Client, httpx2.Client]]:
    """A client of each of two servers on one database."""
    with ExitStack() as stack:
        first, second = (stack.enter_context(serving(database_url)) for _ in range(2))
        yield (
            stack.enter_context(httpx2.Client(base_url=first, timeout=TIMEOUT_SECONDS)),
            stack.enter_context(httpx2.Client(base_url=second, timeout=TIMEOUT_SECONDS)),
        )


def test_revoked_session_rejected_by_other_process(clients: tuple[httpx2.Client, httpx2.Client]) -> None:
    first, second = clients
    first.post("/auth/sign-in", json={"email": EMAIL, "password": PASSWORD}).raise_for_status()
    second.cookies.update(first.cookies)
    before = second.post("/graphql", json=ME)
    (session,) = before.json()["data"]["viewer"]["sessions"]

    first.post("/graphql", json={"query": REVOKE, "variables": {"id": session["id"]}}).raise_for_status()
    after = second.post("/graphql", json=ME)

    assert (before.status_code, after.status_code) == (200, 401)
