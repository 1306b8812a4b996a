"""Notes about settings that an import creates, for its plan and its report."""

from typing import Any

from db.models import ActivityType, Currency, Field, Label, Pipeline, Stage
from db.row import Row
from imports.messages import ImportMessageCode, Message, message
from imports.records.built_row import Values

CODES: dict[type[Row], ImportMessageCode] = {
    ActivityType: ImportMessageCode.TYPE_CREATED,
    Currency: ImportMessageCode.CURRENCY_CREATED,
    Field: ImportMessageCode.FIELD_CREATED,
    Label: ImportMessageCode.LABEL_CREATED,
    Pipeline: ImportMessageCode.PIPELINE_CREATED,
    Stage: ImportMessageCode.STAGE_CREATED,
}


def note_of_setting(model: type[Any], values: Values) -> Message:
    """Return the note about a new setting with these columns, or one that is active again; it lacks its number."""
    code = ImportMessageCode.CONTACT_TYPE_CREATED if values.get("is_contact") else CODES[model]
    return message(code, name=values["code" if model is Currency else "name"])
