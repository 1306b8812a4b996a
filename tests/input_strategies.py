"""Hypothesis strategies for inputs of mutations, derived from the schema: new fields are covered by themselves.

A field for which no strategy is known raises `KeyError`.
"""

from datetime import datetime, timedelta
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    get_named_type,
    is_required_input_field,
)
from hypothesis import strategies as st
from schema_walk import GRAPHQL

Known = dict[str, list[str]]
"""Existing ids by type name."""

EXCLUDED_FIELDS = frozenset(
    {
        "validateOnly",
        "idempotencyKey",
        "expectedVersion",
        "expectedActivity",
        "onConflict",
        "timeZone",
        "customFields",
        "after",
        "expectedCount",
    }
)
"""Fields that do not change the result, or that have tests of their own."""

REFERENCE_TYPES = {
    "organizationId": "Organization",
    "intoId": "Organization",
    "parentId": "Organization",
    "dealId": "Deal",
    "personId": "Person",
    "typeId": "ActivityType",
    "pipelineId": "Pipeline",
    "stageId": "Stage",
    "ownerId": "User",
    "reassignTo": "User",
    "labelIds": "Label",
    "memberIds": "User",
    "mentionedUserIds": "User",
    "addLabelIds": "Label",
    "removeLabelIds": "Label",
}
AMOUNTS = ("0", "0.01", "19.99", "-5", "1000000", "12345.67")


def datetimes(now: datetime) -> st.SearchStrategy[datetime]:
    """Times around now: equal, seconds, hours and days apart, and in the other half of the year."""
    steps = (timedelta(0), timedelta(seconds=1), timedelta(hours=9), timedelta(days=1), timedelta(days=6, hours=20))
    near = st.sampled_from([sign * step for step in (*steps, timedelta(days=200)) for sign in (-1, 1)])
    return near.map(lambda step: now + step)


def input_of(name: str, known: Known, now: datetime) -> st.SearchStrategy[dict[str, Any]]:
    """Inputs of a mutation."""
    kind = get_named_type(GRAPHQL.mutation_type.fields[name].args["input"].type)
    return _object(kind, name, known, now)


def _object(kind: GraphQLInputObjectType, mutation: str, known: Known, now: datetime) -> st.SearchStrategy[Any]:
    fields = {name: field for name, field in kind.fields.items() if name not in EXCLUDED_FIELDS}
    required, optional = {}, {}
    for name, field in fields.items():
        (required if is_required_input_field(field) else optional)[name] = _value(
            field.type, name, mutation, known, now
        )
    return st.fixed_dictionaries(required, optional=optional)


def _value(kind: Any, name: str, mutation: str, known: Known, now: datetime) -> st.SearchStrategy[Any]:
    if isinstance(kind, GraphQLNonNull):
        return _present(kind.of_type, name, mutation, known, now)
    return st.none() | _present(kind, name, mutation, known, now)


def _present(kind: Any, name: str, mutation: str, known: Known, now: datetime) -> st.SearchStrategy[Any]:
    if isinstance(kind, GraphQLList):
        items = _value(kind.of_type, name, mutation, known, now)
        return st.just([]) if items.is_empty else st.lists(items, max_size=3)
    if kind.name == "ID":
        ids = _ids(name, mutation, known)
        return st.sampled_from(ids) if ids else st.nothing()
    if isinstance(kind, GraphQLInputObjectType) and name not in SPECIAL:
        return _object(kind, mutation, known, now)
    return _scalar(kind, name, now)


def _ids(name: str, mutation: str, known: Known) -> list[str]:
    """Ids that a field may name: of records of all kinds, of the mutation's own kind, or of another."""
    if name == "ids":
        return [row_id for kind in RECORDS for row_id in known[kind]]
    return known[REFERENCE_TYPES[name] if name != "id" else _subject(mutation)]


def _scalar(kind: Any, name: str, now: datetime) -> st.SearchStrategy[Any]:
    if name in SPECIAL:
        return SPECIAL[name]
    if isinstance(kind, GraphQLEnumType):
        return st.sampled_from(sorted(kind.values))
    if kind.name in {"DateTime", "Date"}:
        return datetimes(now).map(datetime.isoformat if kind.name == "DateTime" else _iso_date)
    return SCALARS[kind.name]


def _iso_date(at: datetime) -> str:
    return at.date().isoformat()


def _subject(mutation: str) -> str:
    matches = [name for name in SUBJECTS if mutation.lower().startswith(name.lower())]
    return "Organization" if mutation.startswith("account") else max(matches, key=len)


RECORDS = ("Organization", "Person", "Deal", "Activity", "Note", "File")
SETTINGS = ("ActivityType", "Field", "Label", "Pipeline", "Stage", "Team")
SUBJECTS = (*RECORDS, *SETTINGS, "BulkChange", "SavedView", "User")
SCALARS: dict[str, st.SearchStrategy[Any]] = {
    "String": st.sampled_from(["a", "Ärger", "Zoë & Co", "<b>b</b>"]),
    "Int": st.integers(1, 400),
    "Float": st.sampled_from([0.0, 12.5, 80.0]),
    "Boolean": st.booleans(),
    "Decimal": st.sampled_from(AMOUNTS),
}
SPECIAL: dict[str, st.SearchStrategy[Any]] = {
    "value": st.builds(
        lambda amount, code: {"amount": amount.partition(".")[0] if code == "JPY" else amount, "currency": code},
        st.sampled_from(AMOUNTS),
        st.sampled_from(["EUR", "USD", "JPY"]),
    ),
    "emails": st.just({"value": "a@b.example"}),
    "phones": st.just({"value": "+34 1"}),
    "contentType": st.just("text/plain"),
    "code": st.sampled_from(["GBP", "JPY", "PTS"]),
    "options": st.just({"label": "O"}),
    "columns": st.sampled_from(["name", "title", "createdAt"]),
    "orderBy": st.just({"field": "CREATED_AT", "direction": "DESC"}),
    "sha256": st.none(),
    "where": st.sampled_from([{}, {"not": {"ownerId": {"isNull": True}}}, {"createdAt": {"lt": "TODAY"}}]),
    "completeActivities": st.just(True),  # a value, not a flag
}
