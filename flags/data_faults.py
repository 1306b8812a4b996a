"""What is wrong with a value of a rule, a segment or a file of flags: codes, each with its sentence in English."""

from enum import Enum


class DataFault(Enum):
    """What is wrong with a value. The parameters of an error are what stands in braces."""

    ATTRIBUTE_UNKNOWN = "This attribute does not exist. Use one of {known}."
    BOOLEAN_NEEDED = "This must be true or false."
    CONSTRAINTS_LEFT_OUT = "Unleash's export leaves out the constraints of segments. Add them to the file."
    DATE_TIME_MALFORMED = "This must be a date and time such as 2026-03-01T09:00:00Z."
    FIELD_NOT_ALLOWED = "Remove {name}: it is not allowed here."
    FIELD_REQUIRED = "Add {name}: it is required."
    ID_MALFORMED = "This must be the id of a user or company, a positive number."
    LINE_NEEDED = "This must be one line of text with 1 to {most} characters."
    LIST_NEEDED = "This must be a list of at most {most} elements."
    NAME_TWICE = "This name appears twice. Remove one of them."
    OBJECT_NEEDED = "This must be an object."
    OFFSET_MISSING = "Add the offset from UTC, such as the Z in 2026-03-01T09:00:00Z."
    OPERATOR_UNKNOWN = "Use one of these operators with {name}: {known}."
    SEGMENT_UNKNOWN = "This segment does not exist."
    SEVERAL_ENVIRONMENTS = "The file holds several environments ({names}). Export one of them."
    STICKINESS_OF_OTHER_ID = "Use the stickiness {stickiness}: this flag assigns percentages by it."
    STRATEGY_MISSING = "The export has no strategy of this flag, so nothing says to whom it is on."
    STRATEGY_UNKNOWN = "Use one of these strategies: {known}."
    USER_IDS_MALFORMED = "This must be the ids of 1 to {most} users, separated by commas."
    VALUES_MISSING = "Give at least one value."
    VALUE_INSTEAD_OF_VALUES = "This operator compares with `values`. Omit `value`."
    VALUES_INSTEAD_OF_VALUE = "This operator compares with `value`. Omit `values`."
    VARIANTS_NOT_SUPPORTED = "Variants of strategies are not supported. Remove them."
    WHOLE_NUMBER_NEEDED = "This must be a whole number from {least} to {most}."
