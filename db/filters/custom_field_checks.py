"""Check of the conditions on custom fields: that the field exists, and that its type has the condition."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from db.filters.custom_fields import CustomFieldCondition
from db.filters.named_conditions import named_conditions
from db.models import Account, Field, FieldEntity, FieldType, Organization, Person, User
from db.relative_dates import ME
from db.row import Row

CONDITION_OF_TYPE: Mapping[FieldType, tuple[str, ...]] = {
    FieldType.NUMBER: ("number",),
    FieldType.MONETARY: ("amount",),
    FieldType.DATE: ("date",),
    FieldType.DATE_RANGE: ("date",),
    FieldType.TIME: ("time",),
    FieldType.TIME_RANGE: ("time",),
    FieldType.SINGLE_OPTION: ("options", "text"),
    FieldType.MULTIPLE_OPTIONS: ("options", "text"),
    FieldType.USER: ("refers_to",),
    FieldType.ORGANIZATION: ("refers_to",),
    FieldType.PERSON: ("refers_to",),
}
"""Conditions of each type of field; the other types, such as TEXT and ADDRESS, have `text`."""
TYPES_OF_IDS: Mapping[FieldType, tuple[str, ...]] = {
    FieldType.USER: (User.__name__,),
    FieldType.ORGANIZATION: (Organization.__name__, Account.__name__),
    FieldType.PERSON: (Person.__name__,),
}
"""Types of the global ids that `refers_to` takes."""
API_NAMES = {"refers_to": "refersTo"}


def custom_filters(
    model: type[Row], where: Mapping[str, Any]
) -> Iterator[tuple[tuple[FieldEntity, ...], Mapping[str, Any]]]:
    """Yield every filter by a custom field in `where`, at any depth, with the entities that its field may have."""
    for condition, value in named_conditions(model, where):
        if isinstance(condition, CustomFieldCondition):
            yield from ((condition.entities, field_filter) for field_filter in value)


def custom_filter_error(
    fields: Sequence[Field], entities: Sequence[FieldEntity], field_filter: Mapping[str, Any]
) -> str | None:
    """Return what is wrong with a filter by a custom field; None if nothing is."""
    key = field_filter["key"]
    field = next((each for each in fields if each.key == key and each.entity in entities), None)
    if field is None:
        return f"No custom field of these records has the key {key[:64]!r}."
    possible = CONDITION_OF_TYPE.get(field.type, ("text",))
    other = next((name for name in field_filter if name not in {"key", "is_null", *possible}), None)
    if other is not None:
        names = " or ".join(f"`{name}`" for name in (*(API_NAMES.get(each, each) for each in possible), "isNull"))
        return f"The field {field.name!r} is of type {field.type}; its condition is {names}."
    return _unknown_option(field, field_filter.get("options", {})) or _id_of_other_type(
        field, field_filter.get("refers_to", {})
    )


def _unknown_option(field: Field, options: Mapping[str, Sequence[str]]) -> str | None:
    known = {str(option.id) for option in field.options}
    unknown = next((option for chosen in options.values() for option in chosen if option not in known), None)
    return None if unknown is None else f"The field {field.name!r} has no option with the id {str(unknown)[:64]!r}."


def _id_of_other_type(field: Field, operands: Mapping[str, Any]) -> str | None:
    asked = (each for operand in operands.values() for each in (operand if isinstance(operand, list) else [operand]))
    names = (User.__name__ if each is ME else each.type_name for each in asked if not isinstance(each, bool))
    other = next((name for name in names if name not in TYPES_OF_IDS[field.type]), None)
    return other and f"The field {field.name!r} is of type {field.type}; it does not refer to the type {other}."
