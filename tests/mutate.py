"""Asking for a mutation in one line: the input, and what is shown of the payload."""

from typing import Any

from company_fixture import CompanyFixture

INPUTS = {"accountUpdate": "OrganizationUpdate"}
"""The mutations that take another one's input."""


async def do(world: CompanyFixture, name: str, shows: str, /, **given: Any) -> Any:
    """The payload of a mutation that was done."""
    payload = await told(world, name, shows, **given)
    assert payload["userErrors"] == [], payload["userErrors"]
    return payload


async def told(world: CompanyFixture, name: str, shows: str, /, **given: Any) -> Any:
    """The payload of a mutation, its mistakes and all."""
    return (await world.ask(document(name, shows), input=given))[name]


def document(name: str, shows: str) -> str:
    """The document that asks for a mutation, its `$input` left open."""
    kind = f"{INPUTS.get(name, name[0].upper() + name[1:])}Input!"
    errors = "userErrors { code field message differences { field base theirs yours } }"
    return f"mutation ($input: {kind}) {{ {name}(input: $input) {{ {shows} {errors} }} }}"


async def mistake(world: CompanyFixture, name: str, /, **given: Any) -> tuple[str, list[str] | None]:
    """The code and the field of the one mistake of an input."""
    (error,) = (await told(world, name, "__typename", **given))["userErrors"]
    return error["code"], error["field"] and error["field"][1:]


async def made(world: CompanyFixture, name: str, /, **given: Any) -> str:
    """The id of what a mutation made."""
    part = name.removesuffix("Create")
    return str((await do(world, name, f"{part} {{ id }}", **given))[part]["id"])


async def account(world: CompanyFixture, name: str = "Northwind", **won: Any) -> tuple[str, str]:
    """An account by its only deal: the ids of the organization and of the deal."""
    organization = (await do(world, "organizationCreate", "organization { id }", name=name))["organization"]["id"]
    usual = {"title": "First", "organizationId": organization, "value": {"amount": "100", "currency": "EUR"}}
    made = await do(world, "dealCreate", "deal { id }", **{**usual, "wonAt": "2026-03-01T09:00:00Z", **won})
    return organization, made["deal"]["id"]


async def kinds(world: CompanyFixture, name: str, /, **given: Any) -> list[str]:
    """What happened by a mutation."""
    return [event["kind"] for event in (await do(world, name, "events { kind }", **given))["events"]]
