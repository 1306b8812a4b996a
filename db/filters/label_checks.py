"""Check of the conditions on labels: that a label is one of the records that are filtered."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from db.filters.labels import LabelsCondition
from db.filters.named_conditions import named_conditions
from db.models import Label, LabelEntity
from db.row import Row


def label_filters(model: type[Row], where: Mapping[str, Any]) -> Iterator[tuple[LabelEntity, Mapping[str, Any]]]:
    """Yield every filter by labels in `where`, at any depth, with the entity that these must have."""
    for condition, value in named_conditions(model, where):
        if isinstance(condition, LabelsCondition):
            yield condition.entity, value


def label_error(labels: Sequence[Label], entity: LabelEntity, operands: Mapping[str, Any]) -> str | None:
    """Return what is wrong with a filter by labels; None if nothing is, or if a label is not there any more."""
    asked = {label_id for ids in operands.values() if isinstance(ids, list) for label_id in ids}
    other = next((label for label in labels if label.id in asked and label.entity is not entity), None)
    if other is None:
        return None
    return f"The label {other.name!r} is of the kind {other.entity}; these records have labels of the kind {entity}."
