"""The schema of each set of open features is built before a server answers: a kill needs another one at once."""

from db.gates import ClosedGates, Gate
from schema.gated_schema import GatedSchema
from schema.root import schema
from schema.schema_variant import SchemaVariant


def test_every_variant_is_built_once() -> None:
    built: list[ClosedGates] = []

    def build(closed: ClosedGates) -> SchemaVariant:
        built.append(closed)
        return schema.full

    variants = GatedSchema(build)
    variants.build_variants()
    variants.build_variants()

    assert len(built) == len(set(built)) == 2 ** len(Gate)
