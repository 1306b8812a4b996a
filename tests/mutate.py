"""Run a mutation in one line: its input, and the selection of its payload."""

from collections.abc import Sequence
from typing import Any

from company_fixture import CompanyFixture
from graphql import GraphQLInputObjectType, GraphQLList, get_nullable_type

from resolvers.reasons import Reason, sentence
from schema.root import schema

MUTATIONS = schema.full._schema.mutation_type.fields  # type: ignore[union-attr]  # noqa: SLF001  # no public way


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
        assert is_argument(name, error["field"] or ()), error["field"]
    return payload


def is_argument(mutation: str, path: Sequence[str]) -> bool:
    """Whether a path leads to an argument of a mutation, or into the JSON that is one."""
    kind: Any = None
    for part in path:
        if kind is None:
            kind = MUTATIONS[mutation].args[part].type
        elif isinstance(kind, GraphQLList):
            kind = kind.of_type
        elif isinstance(kind, GraphQLInputObjectType):
            if part not in kind.fields:
                return False
            kind = kind.fields[part].type
        else:
            return str(kind) == "JSON"
        kind = get_nullable_type(kind)
    return True


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
    """Create an organization with one won deal, in two transactions; return both ids."""
    organization = await create_record(viewer, "organizationCreate", name=name)
    return organization, await create_won_deal(viewer, organization, **deal_values)


async def create_won_deal(viewer: CompanyFixture, organization: str, **deal_values: Any) -> str:
    """Create a won deal, in one transaction; return its id."""
    defaults = {"title": "First", "organizationId": organization, "value": {"amount": "100", "currency": "EUR"}}
    created = await run_mutation(
        viewer, "dealCreate", "deal { id }", **{**defaults, "wonAt": "2026-03-01T09:00:00Z", **deal_values}
    )
    return str(created["deal"]["id"])


async def event_kinds(viewer: CompanyFixture, name: str, /, **values: Any) -> list[str]:
    """Run a mutation; return the kinds of its events."""
    return [event["kind"] for event in (await run_mutation(viewer, name, "events { kind }", **values))["events"]]
