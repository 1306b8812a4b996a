"""Run a mutation in one line: its input, and the selection of its payload."""

from typing import Any

from company_fixture import CompanyFixture

from resolvers.reasons import Reason, sentence


async def run_mutation(viewer: CompanyFixture, name: str, selection: str, /, **values: Any) -> Any:
    """Run a mutation that must succeed; return its payload."""
    payload = await mutation_payload(viewer, name, selection, **values)
    assert payload["userErrors"] == [], payload["userErrors"]
    return payload


async def mutation_payload(viewer: CompanyFixture, name: str, selection: str, /, **values: Any) -> Any:
    """Run a mutation; return its payload, user errors included."""
    payload = (await viewer.ask(mutation_document(name, selection), input=values))[name]
    for error in payload["userErrors"]:
        assert error["message"] == sentence(Reason(error["reason"]), error["params"])
    return payload


def mutation_document(name: str, selection: str) -> str:
    """The document of a mutation with the variable `$input`."""
    input_type = f"{name[0].upper()}{name[1:]}Input!"
    errors = "userErrors { code field message reason params differences { field base theirs yours } }"
    return f"mutation ($input: {input_type}) {{ {name}(input: $input) {{ {selection} {errors} }} }}"


async def user_error(viewer: CompanyFixture, name: str, /, **values: Any) -> tuple[str, list[str] | None]:
    """Run a mutation that must fail; return code and field of its only user error."""
    (error,) = (await mutation_payload(viewer, name, "__typename", **values))["userErrors"]
    return error["code"], error["field"] and error["field"][1:]


async def create_record(viewer: CompanyFixture, name: str, /, **values: Any) -> str:
    """Run a creation; return the id of the new record."""
    field = name.removesuffix("Create")
    return str((await run_mutation(viewer, name, f"{field} {{ id }}", **values))[field]["id"])


async def create_account(viewer: CompanyFixture, name: str = "Northwind", **deal_values: Any) -> tuple[str, str]:
    """Create an organization with one won deal; return both ids."""
    organization = await create_record(viewer, "organizationCreate", name=name)
    defaults = {"title": "First", "organizationId": organization, "value": {"amount": "100", "currency": "EUR"}}
    created = await run_mutation(
        viewer, "dealCreate", "deal { id }", **{**defaults, "wonAt": "2026-03-01T09:00:00Z", **deal_values}
    )
    return organization, created["deal"]["id"]


async def event_kinds(viewer: CompanyFixture, name: str, /, **values: Any) -> list[str]:
    """Run a mutation; return the kinds of its events."""
    return [event["kind"] for event in (await run_mutation(viewer, name, "events { kind }", **values))["events"]]
