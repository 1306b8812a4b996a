"""Requests of a browser: sign-in and GraphQL."""

from collections.abc import Callable
from typing import Any

import httpx2

PASSWORD = "correct horse battery"
EMAIL = "eva@solera.example"

Browser = Callable[[], httpx2.AsyncClient]


async def sign_in(
    client: httpx2.AsyncClient, email: str = EMAIL, password: str = PASSWORD, **more: object
) -> httpx2.Response:
    """Sign in; return the response."""
    return await client.post("/auth/sign-in", json={"email": email, "password": password, **more})


async def ask(client: httpx2.AsyncClient, document: str, **variables: object) -> Any:
    """Run a document; return its data, or the code of its first error."""
    body = (await client.post("/graphql", json={"query": document, "variables": variables})).json()
    return body["errors"][0]["extensions"]["code"] if "errors" in body else body["data"]
