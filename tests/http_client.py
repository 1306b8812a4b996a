"""What a browser says at the door."""

from collections.abc import Callable
from typing import Any

import httpx2

PASSWORD = "correct horse battery"
EMAIL = "eva@solera.example"

Browser = Callable[[], httpx2.AsyncClient]


async def sign_in(
    here: httpx2.AsyncClient, email: str = EMAIL, password: str = PASSWORD, **more: object
) -> httpx2.Response:
    """Sign in; whatever is answered."""
    return await here.post("/auth/sign-in", json={"email": email, "password": password, **more})


async def ask(here: httpx2.AsyncClient, document: str, **variables: object) -> Any:
    """What GraphQL answers to this browser: its data, or its errors."""
    answer = (await here.post("/graphql", json={"query": document, "variables": variables})).json()
    return answer.get("data") or answer["errors"][0]["extensions"]["code"]
