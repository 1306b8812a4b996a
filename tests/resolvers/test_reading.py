"""A `where` that comes from elsewhere means what it means in GraphQL, and is refused where GraphQL refuses it."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from db.ids import global_id
from db.models import Account, Deal, DealStatus, Organization
from exports import LISTS
from resolvers.errors import BadUserInput
from resolvers.where.parse import WHERE_INPUTS, parse_where
from schema.root import schema as gated

schema = gated.full


def test_every_list_that_can_be_exported_has_conditions() -> None:
    assert {each.kind for each in LISTS.values()} == WHERE_INPUTS.keys()


def test_names_values_and_ids_are_read() -> None:
    said = {
        "or": [{"status": {"in": ["WON"]}}, {"wonAt": {"gte": "2026-01-01T00:00:00Z"}}],
        "organizationId": {"eq": global_id("Organization", 42)},
    }

    assert parse_where(schema, Deal, said) == {
        "or_": [{"status": {"in_": [DealStatus.WON]}}, {"won_at": {"gte": datetime(2026, 1, 1, tzinfo=UTC)}}],
        "organization_id": {"eq": 42},
    }
    assert parse_where(schema, Account, {"wonValue": {"gt": "9.50"}}) == {"won_value": {"gt": Decimal("9.50")}}


@pytest.mark.parametrize(
    ("said", "reason"),
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
def test_what_cannot_be_meant_is_told_with_its_place(said, reason: str) -> None:
    with pytest.raises(BadUserInput, match=reason):
        parse_where(schema, Organization, said)


def test_the_limits_of_the_api_hold_here_too() -> None:
    with pytest.raises(BadUserInput, match="at most 100"):
        parse_where(schema, Deal, {"title": {"in": ["x"] * 101}})
