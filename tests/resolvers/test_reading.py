"""Parsing a `where` in JSON: the same meaning, errors and limits as the GraphQL argument."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from db.ids import global_id
from db.models import Account, Deal, DealStatus, Organization
from exports import LISTS
from resolvers.errors import BadUserInput
from resolvers.where.parse import WHERE_INPUTS, parse_where
from schema.root import schema as gated_schema

schema = gated_schema.full


def test_where_inputs_cover_all_exportable_lists() -> None:
    assert {exported.model for exported in LISTS.values()} == WHERE_INPUTS.keys()


def test_parse_where_converts_names_values_and_ids() -> None:
    where = {
        "or": [{"status": {"in": ["WON"]}}, {"wonAt": {"gte": "2026-01-01T00:00:00Z"}}],
        "organizationId": {"eq": global_id("Organization", 42)},
    }

    assert parse_where(schema, Deal, where) == {
        "or_": [{"status": {"in_": [DealStatus.WON]}}, {"won_at": {"gte": datetime(2026, 1, 1, tzinfo=UTC)}}],
        "organization_id": {"eq": 42},
    }
    assert parse_where(schema, Account, {"wonValue": {"gt": "9.50"}}) == {"won_value": {"gt": Decimal("9.50")}}


@pytest.mark.parametrize(
    ("where", "message"),
    [
        ({"nam": {}}, "unknown field 'nam'"),
        ({"name": {"eq": 1}}, "where.name.eq: String cannot represent"),
        ({"state": {"in": ["RICH"]}}, "where.state.in.0: Value 'RICH' does not exist"),
        ({"name": None}, "found null"),
        ({"createdAt": {"lt": "2026"}}, "where.createdAt.lt"),
        ([], "to be an object"),
        (None, "not to be null|non-null"),
    ],
)
def test_parse_where_raises_with_the_path_when_invalid(where, message: str) -> None:
    with pytest.raises(BadUserInput, match=message):
        parse_where(schema, Organization, where)


def test_parse_where_enforces_the_limits_of_the_api() -> None:
    with pytest.raises(BadUserInput, match="at most 100"):
        parse_where(schema, Deal, {"title": {"in": ["x"] * 101}})
