"""The two schemas as clients know them, built once a process from the committed SDL, which `test_sdl` checks."""

from functools import cache
from pathlib import Path

from graphql import GraphQLSchema, build_schema

FOLDER = Path(__file__).parents[1] / "schema"


@cache
def full_schema() -> GraphQLSchema:
    """Return what members of the beta see."""
    return build_schema((FOLDER / "schema.beta.graphql").read_text())


@cache
def public_schema() -> GraphQLSchema:
    """Return what everyone else sees."""
    return build_schema((FOLDER / "schema.public.graphql").read_text())
