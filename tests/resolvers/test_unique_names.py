"""Names that are unique: no creation and no renaming takes the name of another record."""

from collections.abc import Iterator

import pytest
from client_schema import full_schema
from company_fixture import CompanyFixture
from graphql import GraphQLInputObjectType
from mutate import create_record, run_mutation, user_error

REQUIRED = {"label": {"entity": "DEAL"}}
"""What a creation needs besides the name."""


def nouns() -> Iterator[str]:
    """What has a name that the schema calls unique."""
    for kind in full_schema().type_map.values():
        if isinstance(kind, GraphQLInputObjectType) and kind.name.endswith("CreateInput"):
            name = kind.fields.get("name")
            if name and "unique" in (name.description or ""):
                noun = kind.name.removesuffix("CreateInput")
                yield noun[0].lower() + noun[1:]


@pytest.mark.slow
def test_the_walk_finds_them() -> None:
    assert {"activityType", "label", "team"} <= set(nouns())


@pytest.mark.parametrize("noun", list(nouns()))
async def test_the_name_of_another_is_taken(viewer: CompanyFixture, noun: str) -> None:
    more = REQUIRED.get(noun, {})
    first, second = [await create_record(viewer, f"{noun}Create", name=name, **more) for name in ("Red", "Blue")]

    assert await user_error(viewer, f"{noun}Update", id=second, name="Red") == ("TAKEN", ["name"])
    await run_mutation(viewer, f"{noun}Update", f"{noun} {{ name }}", id=first, name="Red")
    await run_mutation(viewer, f"{noun}Update", f"{noun} {{ name }}", id=first, name="Green")
    assert await user_error(viewer, f"{noun}Create", name="Green", **more) == ("TAKEN", ["name"])
    await run_mutation(viewer, f"{noun}Update", f"{noun} {{ name }}", id=second, name="Red")
