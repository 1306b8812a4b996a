"""Why a change to a beta is refused: codes, each with its sentence in English.

A client shows the sentence in its own language; the parameters of an error are what stands in braces.
"""

from enum import Enum

from flags.data_faults import DataFault


class Refusal(Enum):
    """Reason for which a change is refused. Its value is the sentence."""

    ACCESS_EXISTS = "You have access to this feature already."
    ADMINISTRATOR_ONLY = "Only an administrator of the company can leave for the whole company."
    ALREADY_ASKED = "You have asked for access already."
    ALREADY_EXCLUDED = "This user or company is already excluded."
    ALREADY_MEMBER = "This user or company is already a member."
    APPROVAL_MISSING = "No current approver has approved this version for this time."
    APPROVER_ROLE_MISSING = "Only users with the role BETA_APPROVER can review change requests."
    ATTRIBUTE_UNKNOWN = DataFault.ATTRIBUTE_UNKNOWN.value
    AUTHOR_ONLY = "Only the author can edit a change request."
    BLANK = "This must not be empty."
    BOOLEAN_NEEDED = DataFault.BOOLEAN_NEEDED.value
    CHANGED_MEANWHILE = "This was changed meanwhile: its version is now {version}. Read it again."
    CHANGE_MISSING = "There is no change request {change}."
    CHANGE_UNKNOWN = "This kind of change is unknown."
    CHOICE_UNKNOWN = "This must be one of {known}."
    CIRCLE = "These flags require each other in a circle: {flags}."
    CLOSED_FOR_NOW = "You are in already. The feature is closed to all for now."
    COLUMN_MISSING = "The header must have one of these columns: {columns}."
    COLUMN_TWICE = "A column appears twice in the header."
    COLUMN_UNKNOWN = "Unknown column '{column}'; the columns are {columns}."
    COMPANY_MISSING = "This company does not exist."
    COMPANY_NOT_MEMBER = "Your company is not a member of this feature."
    COMPANY_WITHOUT_USERS = "This company does not exist, or it has no users."
    CONSTRAINTS_LEFT_OUT = DataFault.CONSTRAINTS_LEFT_OUT.value
    CONTROL_CHARACTER = "Control characters are not allowed."
    CSV_INVALID = "This is not valid CSV: line {line} cannot be read."
    CSV_TOO_LONG = "The CSV text must have at most {most} characters."
    CYCLE = "A flag cannot require itself, directly or through others, as '{flag}' would if it required '{parent}'."
    DATE_MALFORMED = "This must be a date such as 2026-03-01."
    DATE_TIME_MALFORMED = DataFault.DATE_TIME_MALFORMED.value
    EARLIER_CHANGES = "The flag requires others. Apply these change requests first: {changes}."
    EMAIL_MALFORMED = "This is not an email address."
    END_BEFORE_START = "The end must be later than the start."
    EXCLUDED = "This user or company is excluded. Lift the exclusion first."
    FEATURE_MISSING = "This feature does not exist."
    FIELD_NOT_ALLOWED = DataFault.FIELD_NOT_ALLOWED.value
    FIELD_REQUIRED = DataFault.FIELD_REQUIRED.value
    FLAGS_NOT_EVALUATED = (
        "The betas cannot be evaluated, so whom this concerns is unknown: {rule} of {flag} is not valid at {place}."
    )
    FLAG_ARCHIVED = "The flag '{flag}' is archived and cannot be changed."
    FLAG_EXISTS = "The flag '{flag}' already exists."
    FLAG_MISSING = "The flag '{flag}' does not exist."
    FLAG_REQUIRED = "These flags require it: {flags}. Remove their requirements first."
    FLAG_TWICE = "This flag is in the file twice."
    ID_MALFORMED = DataFault.ID_MALFORMED.value
    INVITATION_MISSING = "There is no open invitation with this id."
    INVITATION_NO_LONGER_VALID = "This invitation is no longer valid, or it is for another user."
    KEY_MALFORMED = "A key has 2 to 63 lowercase letters, digits, - and _, and begins with a letter."
    LINE_NEEDED = DataFault.LINE_NEEDED.value
    LISTED_TWICE = "This user or company is on the list twice."
    LIST_CHANGED = "The list of this wave was changed meanwhile."
    LIST_NEEDED = DataFault.LIST_NEEDED.value
    LIST_NEEDED_HERE = "This must be a list."
    LIST_TOO_LONG = "This must have at most {most} elements."
    LIST_TOO_SHORT = "This must have at least {least} elements."
    LOGIN_MISSING = "Only a person with a login can submit or review a change request."
    MANAGER_ROLE_MISSING = "This would open a feature to users. It needs the role BETA_MANAGER."
    NAME_TWICE = DataFault.NAME_TWICE.value
    NEWS_MISSING = "The flag has no such news."
    NOT_EXCLUDED = "This user or company is not excluded."
    NOT_IN = "You are not a member of this feature."
    NOT_IN_FUTURE = "This time must be in the future."
    NOT_JSON = "The file is not JSON: line {line} cannot be read from column {column} on."
    NOT_MEMBER = "This user or company is not a member."
    NOT_REQUIRED = "The flag does not require '{flag}'."
    NO_CHANGE = "At least one change is required."
    NO_COMPANY = "There is no company '{company}'."
    NO_REQUEST = "You have no open request for this feature."
    NO_REQUEST_OF_USER = "This user has no open request."
    NO_SUBJECT_IN_ROW = "This row names no user and no company."
    NO_WAVE = "The flag '{flag}' has no wave '{wave}'."
    NUMBER_NEEDED = "This must be a whole number."
    NUMBER_TOO_LARGE = "This must be at most {most}."
    NUMBER_TOO_SMALL = "This must be at least {least}."
    OBJECT_NEEDED = DataFault.OBJECT_NEEDED.value
    OFFSET_MISSING = DataFault.OFFSET_MISSING.value
    OPERATOR_UNKNOWN = DataFault.OPERATOR_UNKNOWN.value
    OWN_ACCESS = "You cannot review a change that would open a feature to you."
    OWN_CHANGE = "You cannot review your own change request."
    OWN_GAIN = "You cannot review a change that names you or your company."
    PARENT_MISSING = "The flag '{flag}' does not exist or is archived."
    RATING_OUT_OF_RANGE = "A rating is from {least} to {most}."
    REASON_MISSING = "A reason is required for this change."
    RECIPIENT_MISSING = "Give an email address, a user with their company, or a company."
    RECIPIENT_TWICE = "Duplicate: this recipient already appears above."
    REVIVAL_SCHEDULED = "A change that revives a killed flag cannot be scheduled."
    ROLLOUT_EXISTS = "A percentage rollout depends on this setting; remove the rollout first."
    ROW_TOO_LONG = "This row has more values than the header has columns."
    RULE_MISSING = "The flag has no rule with this id."
    SEATS_OF_USER = "Seats are only for a whole company."
    SEGMENT_MISSING = "The segment '{segment}' does not exist."
    SEGMENT_UNKNOWN = DataFault.SEGMENT_UNKNOWN.value
    SEGMENT_USED = "Rules of these flags use it: {flags}."
    SEVERAL_COMPANIES = "Several companies have the name '{company}'. Use an id: {ids}."
    SEVERAL_ENVIRONMENTS = DataFault.SEVERAL_ENVIRONMENTS.value
    SEVERAL_ROLLOUTS = "The flag has several rollout rules without constraints; update one of them by its id."
    SEVERAL_USERS = "'{user}' works for several companies. Give the company, too."
    STATE_NOT_ALLOWED = "The change request is {state}; this needs {needed}."
    STICKINESS_OF_OTHER_ID = DataFault.STICKINESS_OF_OTHER_ID.value
    STRATEGY_MISSING = DataFault.STRATEGY_MISSING.value
    STRATEGY_UNKNOWN = DataFault.STRATEGY_UNKNOWN.value
    SUBJECT_MISSING = "Give a user or a company."
    TEXT_NEEDED = "This must be a text."
    TEXT_TOO_LONG = "This must have at most {most} characters."
    TOO_MANY_EMAILS = "{email} has received enough invitations for now. Try again in an hour."
    TOO_MANY_ROWS = "The CSV text must have at most {most} rows."
    USER_BY_TWO_NAMES = "Give the id or the email address of a user, not both."
    USER_IDS_MALFORMED = DataFault.USER_IDS_MALFORMED.value
    USER_INACTIVE = "This user is deactivated and could not accept."
    USER_NOT_ACTIVE_IN_COMPANY = "The company has no active user with this id."
    USER_NOT_OF_COMPANY = "This user does not exist, or is not of this company."
    USER_UNKNOWN = "There is no user '{user}'."
    USER_UNKNOWN_IN_COMPANY = "There is no user '{user}' in {company}."
    VALUES_INSTEAD_OF_VALUE = DataFault.VALUES_INSTEAD_OF_VALUE.value
    VALUES_MISSING = DataFault.VALUES_MISSING.value
    VALUE_INSTEAD_OF_VALUES = DataFault.VALUE_INSTEAD_OF_VALUES.value
    VALUE_IMPOSSIBLE = "No company and no user can have the value '{value}' here."
    VALUE_MALFORMED = "This value has not the form that is needed here."
    VARIANTS_NOT_SUPPORTED = DataFault.VARIANTS_NOT_SUPPORTED.value
    WAVE_APPLIED = "The wave '{wave}' was applied already."
    WAVE_MISSING = "The flag has no such wave."
    WAVE_STOPPED = "A kill stopped this wave. Plan it again when the feature is revived."
    WHOLE_NUMBER_NEEDED = DataFault.WHOLE_NUMBER_NEEDED.value
