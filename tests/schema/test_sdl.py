"""The committed schema is the schema, and every part of it is told in a sentence."""

from pathlib import Path

from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLInterfaceType, GraphQLObjectType, build_schema

from schema.root import schema

COMMITTED = Path(__file__).parents[2] / "schema" / "schema.graphql"


def test_the_committed_file_is_the_schema() -> None:
    assert COMMITTED.read_text() == schema.as_str() + "\n", "run `make schema` and look at the difference"


def test_everything_has_a_description() -> None:
    built = build_schema(schema.as_str())
    nameless = []
    for name, kind in built.type_map.items():
        if name.startswith("__") or name in {"Int", "Float", "String", "Boolean", "ID", "Time"}:
            continue
        nameless += [] if kind.description else [name]
        if isinstance(kind, GraphQLEnumType):
            nameless += [f"{name}.{value}" for value, told in kind.values.items() if not told.description]
        if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType):
            nameless += [f"{name}.{field}" for field, told in kind.fields.items() if not told.description]
        if isinstance(kind, GraphQLObjectType):
            nameless += [
                f"{name}.{field}({argument})"
                for field, told in kind.fields.items()
                for argument, said in told.args.items()
                if not said.description
            ]
    assert nameless == []
