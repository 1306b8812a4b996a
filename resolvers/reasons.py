"""Reasons of user errors, each with its sentence.

A client shows the sentence in its own language: `reason` says which, `params` has the values for its placeholders.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from db.gates import Gate, gate_enum_values


@gate_enum_values(Gate.STAFF, "FORBIDDEN", "IN_USE", "EXCLUDED", "OWN_CHANGE", "NOT_APPROVED", "CONFLICT")
class UserErrorCode(StrEnum):
    """Kind of error in the input of a mutation."""

    BLANK = "BLANK"
    INVALID = "INVALID"
    TOO_LONG = "TOO_LONG"
    TAKEN = "TAKEN"
    LOOK_ALIKE = "LOOK_ALIKE"
    UNCONFIRMED = "UNCONFIRMED"
    STALE_VERSION = "STALE_VERSION"
    STALE_COUNT = "STALE_COUNT"
    IDEMPOTENCY_KEY_REUSED = "IDEMPOTENCY_KEY_REUSED"
    NOT_FOUND = "NOT_FOUND"
    LIMIT_EXCEEDED = "LIMIT_EXCEEDED"
    LAST_ADMIN = "LAST_ADMIN"
    LINK_EXPIRED = "LINK_EXPIRED"
    FORBIDDEN = "FORBIDDEN"
    IN_USE = "IN_USE"
    EXCLUDED = "EXCLUDED"
    OWN_CHANGE = "OWN_CHANGE"
    NOT_APPROVED = "NOT_APPROVED"
    CONFLICT = "CONFLICT"


@gate_enum_values(
    Gate.ACCOUNTS,
    "COLUMN_WITHOUT_ACTIVITIES",
    "FIELD_OF_ACCOUNTS",
    "NEVER_AN_ACCOUNT",
    "NOT_AN_ACCOUNT",
    "NOT_TO_OVERDUE",
    "NO_PLANNED_ACTIVITY",
    "NO_WORKING_DAY",
    "OTHER_ACTIVITY_NEXT",
)
class Reason(StrEnum):
    """What is wrong with an input."""

    ACTIVITY_TYPE_EXISTS = "ACTIVITY_TYPE_EXISTS"
    ADDRESS_EMPTY = "ADDRESS_EMPTY"
    ADDRESS_LOOKS_ALIKE = "ADDRESS_LOOKS_ALIKE"
    AMOUNT_TOO_LARGE = "AMOUNT_TOO_LARGE"
    BULK_CHANGE_ENDED = "BULK_CHANGE_ENDED"
    CODE_OR_ID = "CODE_OR_ID"
    COLUMN_UNKNOWN = "COLUMN_UNKNOWN"
    COLUMN_WITHOUT_ACTIVITIES = "COLUMN_WITHOUT_ACTIVITIES"
    CONTENT_TYPE_NOT_ALLOWED = "CONTENT_TYPE_NOT_ALLOWED"
    CONTROL_CHARACTER = "CONTROL_CHARACTER"
    COUNT_CHANGED = "COUNT_CHANGED"
    COUNT_OUT_OF_RANGE = "COUNT_OUT_OF_RANGE"
    CURRENCY_CODE_MALFORMED = "CURRENCY_CODE_MALFORMED"
    CURRENCY_EXISTS = "CURRENCY_EXISTS"
    CURRENCY_UNKNOWN = "CURRENCY_UNKNOWN"
    DATE_ORDER_UNKNOWN = "DATE_ORDER_UNKNOWN"
    DATE_OUT_OF_RANGE = "DATE_OUT_OF_RANGE"
    DEAL_NOT_WON = "DEAL_NOT_WON"
    DECIMAL_MARK_UNKNOWN = "DECIMAL_MARK_UNKNOWN"
    DELETED_TOO_LONG = "DELETED_TOO_LONG"
    DUE_TWICE = "DUE_TWICE"
    EMPTY = "EMPTY"
    ENCODING_UNKNOWN = "ENCODING_UNKNOWN"
    END_BEFORE_START = "END_BEFORE_START"
    FIELD_OF_ACCOUNTS = "FIELD_OF_ACCOUNTS"
    FILE_KIND_REFUSED = "FILE_KIND_REFUSED"
    FILE_SIZE_OUT_OF_RANGE = "FILE_SIZE_OUT_OF_RANGE"
    FILE_TOO_LARGE = "FILE_TOO_LARGE"
    FILTER_REFUSED = "FILTER_REFUSED"
    HASH_MALFORMED = "HASH_MALFORMED"
    HEADER_ROW_OUT_OF_RANGE = "HEADER_ROW_OUT_OF_RANGE"
    HTML_TOO_COMPLEX = "HTML_TOO_COMPLEX"
    IMPORT_BEGUN = "IMPORT_BEGUN"
    IMPORT_ENDED = "IMPORT_ENDED"
    IMPORT_KIND_UNKNOWN = "IMPORT_KIND_UNKNOWN"
    IMPORT_NOT_CHANGEABLE = "IMPORT_NOT_CHANGEABLE"
    IMPORT_NOT_ENDED = "IMPORT_NOT_ENDED"
    IMPORT_TOO_OLD = "IMPORT_TOO_OLD"
    IMPORT_UNDONE = "IMPORT_UNDONE"
    IMPORT_WITHOUT_PLAN = "IMPORT_WITHOUT_PLAN"
    IS_PLACEHOLDER = "IS_PLACEHOLDER"
    KEY_REUSED = "KEY_REUSED"
    LABEL_EXISTS = "LABEL_EXISTS"
    LABEL_UNKNOWN = "LABEL_UNKNOWN"
    LAST_ADMINISTRATOR = "LAST_ADMINISTRATOR"
    MERGED_TOO_LONG = "MERGED_TOO_LONG"
    MERGE_INTO_ITSELF = "MERGE_INTO_ITSELF"
    NEVER_AN_ACCOUNT = "NEVER_AN_ACCOUNT"
    NOT_ANOTHER_ACTIVE_USER = "NOT_ANOTHER_ACTIVE_USER"
    NOT_AN_ACCOUNT = "NOT_AN_ACCOUNT"
    NOT_AN_EMAIL = "NOT_AN_EMAIL"
    NOT_AN_OPTION = "NOT_AN_OPTION"
    NOT_A_LOCALE = "NOT_A_LOCALE"
    NOT_A_PLACEHOLDER = "NOT_A_PLACEHOLDER"
    NOT_A_TIME_ZONE = "NOT_A_TIME_ZONE"
    NOT_A_WEB_ADDRESS = "NOT_A_WEB_ADDRESS"
    NOT_MERGED = "NOT_MERGED"
    NOT_ONE_LINE = "NOT_ONE_LINE"
    NOT_TO_OVERDUE = "NOT_TO_OVERDUE"
    NO_CHANGE = "NO_CHANGE"
    NO_LINK = "NO_LINK"
    NO_OPTION = "NO_OPTION"
    NO_PLANNED_ACTIVITY = "NO_PLANNED_ACTIVITY"
    NO_SCOPE = "NO_SCOPE"
    NO_WORKING_DAY = "NO_WORKING_DAY"
    NUMBER_OUT_OF_RANGE = "NUMBER_OUT_OF_RANGE"
    OPTION_EXISTS = "OPTION_EXISTS"
    OPTION_NOT_ALLOWED = "OPTION_NOT_ALLOWED"
    OPTION_UNKNOWN = "OPTION_UNKNOWN"
    ORDER_REFUSED = "ORDER_REFUSED"
    OTHER = "OTHER"
    OTHER_ACTIVITY_NEXT = "OTHER_ACTIVITY_NEXT"
    OTHER_MEMBER = "OTHER_MEMBER"
    OWNER_WOULD_LOSE_VIEW = "OWNER_WOULD_LOSE_VIEW"
    OWN_CURRENCY = "OWN_CURRENCY"
    PARENT_CIRCLE = "PARENT_CIRCLE"
    PLACEHOLDER_UNDECIDED = "PLACEHOLDER_UNDECIDED"
    RATE_OF_ONE_CURRENCY = "RATE_OF_ONE_CURRENCY"
    RATE_OUT_OF_RANGE = "RATE_OUT_OF_RANGE"
    RECORD_CHANGED = "RECORD_CHANGED"
    RECORD_UNKNOWN = "RECORD_UNKNOWN"
    RETIRED = "RETIRED"
    SEVERAL_PRIMARY = "SEVERAL_PRIMARY"
    SINGLE_OPTION = "SINGLE_OPTION"
    TEAM_EXISTS = "TEAM_EXISTS"
    TEXT_TOO_LONG = "TEXT_TOO_LONG"
    TIME_NOT_FUTURE = "TIME_NOT_FUTURE"
    TIME_NOT_PAST = "TIME_NOT_PAST"
    SHARED_VIEWS_FULL = "SHARED_VIEWS_FULL"
    STORAGE_FULL = "STORAGE_FULL"
    TOO_MANY_DECIMALS = "TOO_MANY_DECIMALS"
    TOO_MANY_EMAILS = "TOO_MANY_EMAILS"
    TOO_MANY_FIELDS = "TOO_MANY_FIELDS"
    TOO_MANY_BULK_CHANGES = "TOO_MANY_BULK_CHANGES"
    TOO_MANY_IMPORTS = "TOO_MANY_IMPORTS"
    TOO_MANY_ITEMS = "TOO_MANY_ITEMS"
    TOO_MANY_MATCH = "TOO_MANY_MATCH"
    TOO_MANY_OWNED = "TOO_MANY_OWNED"
    TOO_MANY_TEAMS = "TOO_MANY_TEAMS"
    TOO_MANY_TOKENS = "TOO_MANY_TOKENS"
    TOO_MANY_VIEWS = "TOO_MANY_VIEWS"
    TOKENS_FROM_OPERATOR = "TOKENS_FROM_OPERATOR"
    TOTAL_TOO_LARGE = "TOTAL_TOO_LARGE"
    USER_EXISTS = "USER_EXISTS"
    VIEW_EXISTS = "VIEW_EXISTS"
    VIEW_NOT_EDITABLE = "VIEW_NOT_EDITABLE"
    VIEW_OF_OTHER = "VIEW_OF_OTHER"
    WAS_MERGED = "WAS_MERGED"


SENTENCES: Mapping[Reason, tuple[UserErrorCode, str]] = {
    Reason.ACTIVITY_TYPE_EXISTS: (UserErrorCode.TAKEN, "An activity type '{name}' already exists."),
    Reason.ADDRESS_EMPTY: (UserErrorCode.BLANK, "An address needs at least one part. Use null for no address."),
    Reason.ADDRESS_LOOKS_ALIKE: (
        UserErrorCode.LOOK_ALIKE,
        "This address looks like {other}, but is another one. Set `allowLookAlike` if it is meant.",
    ),
    Reason.AMOUNT_TOO_LARGE: (UserErrorCode.INVALID, "This amount is too large."),
    Reason.BULK_CHANGE_ENDED: (UserErrorCode.INVALID, "This bulk change has ended."),
    Reason.CODE_OR_ID: (UserErrorCode.INVALID, "Give either the code or the id of the invitation."),
    Reason.COLUMN_UNKNOWN: (
        UserErrorCode.INVALID,
        "This list has no column {name}. `listColumns` returns those that it has.",
    ),
    Reason.COLUMN_WITHOUT_ACTIVITIES: (
        UserErrorCode.INVALID,
        "This column is for accounts without planned activities. Set `completeActivities: true` to complete them.",
    ),
    Reason.CONTENT_TYPE_NOT_ALLOWED: (UserErrorCode.INVALID, "Files of the type '{name}' are not allowed."),
    Reason.CONTROL_CHARACTER: (UserErrorCode.INVALID, "This contains a control character."),
    Reason.COUNT_CHANGED: (UserErrorCode.STALE_COUNT, "{count} records match now, not {expected}. Look at them again."),
    Reason.COUNT_OUT_OF_RANGE: (UserErrorCode.LIMIT_EXCEEDED, "Provide 1 to {most} items."),
    Reason.CURRENCY_CODE_MALFORMED: (UserErrorCode.INVALID, "A code has 2 to 8 letters and digits."),
    Reason.CURRENCY_EXISTS: (UserErrorCode.TAKEN, "The company has the currency {currency} already."),
    Reason.CURRENCY_UNKNOWN: (UserErrorCode.NOT_FOUND, "'{currency}' is not an active currency of the company."),
    Reason.DATE_ORDER_UNKNOWN: (UserErrorCode.INVALID, "The order of dates is DMY, MDY or YMD."),
    Reason.DATE_OUT_OF_RANGE: (UserErrorCode.INVALID, "This must lie between {least} and {most}."),
    Reason.DEAL_NOT_WON: (UserErrorCode.INVALID, "This deal is not won. Use `dealWin` first."),
    Reason.DECIMAL_MARK_UNKNOWN: (UserErrorCode.INVALID, "The decimal mark is a point or a comma."),
    Reason.DELETED_TOO_LONG: (
        UserErrorCode.NOT_FOUND,
        "It was deleted more than {days} days ago and cannot be restored.",
    ),
    Reason.DUE_TWICE: (UserErrorCode.INVALID, "Set either `dueAt` or `dueDate`, not both."),
    Reason.EMPTY: (UserErrorCode.BLANK, "This must not be empty."),
    Reason.ENCODING_UNKNOWN: (UserErrorCode.INVALID, "This is not an encoding such as cp1252 or shift_jis."),
    Reason.END_BEFORE_START: (UserErrorCode.INVALID, "The end of the range is before its start."),
    Reason.FIELD_OF_ACCOUNTS: (
        UserErrorCode.INVALID,
        "{field} is a field of accounts; this organization never was one.",
    ),
    Reason.FILE_KIND_REFUSED: (
        UserErrorCode.INVALID,
        "Files of this kind cannot be imported. Use one that ends in {suffixes}.",
    ),
    Reason.FILE_SIZE_OUT_OF_RANGE: (UserErrorCode.INVALID, "A file must have 1 to {most} bytes."),
    Reason.FILE_TOO_LARGE: (UserErrorCode.INVALID, "A file must not have more than {most} bytes."),
    Reason.FILTER_REFUSED: (UserErrorCode.INVALID, "The list does not accept this filter: {detail}"),
    Reason.HASH_MALFORMED: (UserErrorCode.INVALID, "A SHA-256 must have 64 hexadecimal digits."),
    Reason.HEADER_ROW_OUT_OF_RANGE: (UserErrorCode.INVALID, "The number of the header's row is one of 0 to {most}."),
    Reason.HTML_TOO_COMPLEX: (
        UserErrorCode.LIMIT_EXCEEDED,
        "This has too many tags, or tags that lie in each other too deeply. Paste it as text.",
    ),
    Reason.IMPORT_BEGUN: (UserErrorCode.INVALID, "This import has begun; it can only be continued."),
    Reason.IMPORT_ENDED: (UserErrorCode.INVALID, "This import has ended."),
    Reason.IMPORT_KIND_UNKNOWN: (UserErrorCode.INVALID, "The kind of a table is one of {kinds}."),
    Reason.IMPORT_NOT_CHANGEABLE: (
        UserErrorCode.INVALID,
        "Only an import whose file has come and that has not run can be changed.",
    ),
    Reason.IMPORT_NOT_ENDED: (UserErrorCode.INVALID, "Only an import that has ended can be undone."),
    Reason.IMPORT_TOO_OLD: (UserErrorCode.INVALID, "An import can only be undone within {most} days."),
    Reason.IMPORT_UNDONE: (UserErrorCode.INVALID, "This import is undone already."),
    Reason.IMPORT_WITHOUT_PLAN: (UserErrorCode.INVALID, "Only an import with a plan can be started."),
    Reason.IS_PLACEHOLDER: (
        UserErrorCode.INVALID,
        "This user comes from an imported file and cannot sign in. Invite them first.",
    ),
    Reason.KEY_REUSED: (
        UserErrorCode.IDEMPOTENCY_KEY_REUSED,
        "This key was used with another input before. Use a new key for each new request.",
    ),
    Reason.LABEL_EXISTS: (UserErrorCode.TAKEN, "A label '{name}' already exists."),
    Reason.LABEL_UNKNOWN: (UserErrorCode.NOT_FOUND, "This label does not exist, is retired, or is for other records."),
    Reason.LAST_ADMINISTRATOR: (
        UserErrorCode.LAST_ADMIN,
        "The company needs an active administrator. Make another user an administrator first.",
    ),
    Reason.MERGED_TOO_LONG: (UserErrorCode.INVALID, "A merge can only be undone within {days} days."),
    Reason.MERGE_INTO_ITSELF: (UserErrorCode.INVALID, "A record cannot be merged into itself."),
    Reason.NEVER_AN_ACCOUNT: (UserErrorCode.NOT_FOUND, "This organization never was an account."),
    Reason.NOT_ANOTHER_ACTIVE_USER: (UserErrorCode.INVALID, "Choose another user, who is active."),
    Reason.NOT_AN_ACCOUNT: (UserErrorCode.NOT_FOUND, "This organization is not an account, so it has no card."),
    Reason.NOT_AN_EMAIL: (UserErrorCode.INVALID, "This is not an email address."),
    Reason.NOT_AN_OPTION: (UserErrorCode.INVALID, "Choose from the options of {field}: {options}."),
    Reason.NOT_A_LOCALE: (UserErrorCode.INVALID, "This is not a locale, such as en or pt-BR."),
    Reason.NOT_A_PLACEHOLDER: (UserErrorCode.INVALID, "This user is no placeholder of an import."),
    Reason.NOT_A_TIME_ZONE: (UserErrorCode.INVALID, "This is not an IANA time zone, such as Europe/Madrid."),
    Reason.NOT_A_WEB_ADDRESS: (
        UserErrorCode.INVALID,
        "This is not a web address. Give a domain such as example.com, or a URL with http:// or https://.",
    ),
    Reason.NOT_MERGED: (UserErrorCode.NOT_FOUND, "This record is not merged."),
    Reason.NOT_ONE_LINE: (UserErrorCode.INVALID, "This contains a line break or a control character."),
    Reason.NOT_TO_OVERDUE: (UserErrorCode.INVALID, "A card cannot be moved to OVERDUE."),
    Reason.NO_CHANGE: (UserErrorCode.BLANK, "Provide at least one change."),
    Reason.NO_LINK: (UserErrorCode.BLANK, "Link this to an organization, a deal or a person."),
    Reason.NO_OPTION: (UserErrorCode.INVALID, "A field of this type needs at least one option."),
    Reason.NO_PLANNED_ACTIVITY: (
        UserErrorCode.BLANK,
        "The account has no planned activity. Provide `subject` and `typeId` to create one.",
    ),
    Reason.NO_SCOPE: (UserErrorCode.BLANK, "Select at least one scope."),
    Reason.NO_WORKING_DAY: (UserErrorCode.INVALID, "This column has no working day. Set `skipWeekends: false`."),
    Reason.NUMBER_OUT_OF_RANGE: (UserErrorCode.INVALID, "This must be from {least} to {most}."),
    Reason.OPTION_EXISTS: (UserErrorCode.TAKEN, "Another option has the same label."),
    Reason.OPTION_NOT_ALLOWED: (UserErrorCode.INVALID, "Fields of this type have no options."),
    Reason.OPTION_UNKNOWN: (UserErrorCode.NOT_FOUND, "This option id is unknown or listed twice."),
    Reason.ORDER_REFUSED: (UserErrorCode.INVALID, "The list does not accept these sort keys: {detail}"),
    Reason.OTHER: (UserErrorCode.INVALID, "{detail}"),
    Reason.OTHER_ACTIVITY_NEXT: (
        UserErrorCode.STALE_VERSION,
        "Another activity is the next one of this card now. Reload the card and try again.",
    ),
    Reason.OTHER_MEMBER: (UserErrorCode.INVALID, "{field} takes its value in `{member}` only."),
    Reason.OWNER_WOULD_LOSE_VIEW: (
        UserErrorCode.INVALID,
        "Its owner may not see what this view would name. Save a new view, or take over this one.",
    ),
    Reason.OWN_CURRENCY: (UserErrorCode.INVALID, "The company's own currency cannot be retired."),
    Reason.PARENT_CIRCLE: (UserErrorCode.INVALID, "The parent must not be the organization or one of its descendants."),
    Reason.PLACEHOLDER_UNDECIDED: (
        UserErrorCode.UNCONFIRMED,
        (
            "An import named '{name}' as a user. Set `placeholderId` to '{id}' to give their records to the "
            "invited person, or to null not to."
        ),
    ),
    Reason.RATE_OF_ONE_CURRENCY: (
        UserErrorCode.INVALID,
        "Base and quote are both {currency}. They must be different currencies.",
    ),
    Reason.RATE_OUT_OF_RANGE: (UserErrorCode.INVALID, "The rate must be more than 0 and less than 10^18."),
    Reason.RECORD_CHANGED: (
        UserErrorCode.STALE_VERSION,
        "It was changed in the meantime: it is at version {version} now. Reload it and try again.",
    ),
    Reason.RECORD_UNKNOWN: (UserErrorCode.NOT_FOUND, "There is no such {kind}."),
    Reason.RETIRED: (UserErrorCode.INVALID, "This is retired: records that have it keep it, but it cannot be chosen."),
    Reason.SEVERAL_PRIMARY: (UserErrorCode.INVALID, "At most one of them can be primary."),
    Reason.SINGLE_OPTION: (UserErrorCode.INVALID, "Only one option of {field} can be chosen."),
    Reason.TEAM_EXISTS: (UserErrorCode.TAKEN, "A team '{name}' already exists."),
    Reason.TEXT_TOO_LONG: (UserErrorCode.TOO_LONG, "This has {count} characters; at most {most} are allowed."),
    Reason.TIME_NOT_FUTURE: (UserErrorCode.INVALID, "This time must be in the future."),
    Reason.TIME_NOT_PAST: (UserErrorCode.INVALID, "This time must not be in the future."),
    Reason.SHARED_VIEWS_FULL: (
        UserErrorCode.LIMIT_EXCEEDED,
        "A company has at most {most} shared views. Delete one, or make it private, first.",
    ),
    Reason.STORAGE_FULL: (
        UserErrorCode.LIMIT_EXCEEDED,
        "The files of the company may have {most} bytes in all, and {used} are used. Ask an administrator.",
    ),
    Reason.TOO_MANY_DECIMALS: (UserErrorCode.INVALID, "An amount in {currency} has at most {most} decimals."),
    Reason.TOO_MANY_EMAILS: (
        UserErrorCode.LIMIT_EXCEEDED,
        "This address has received enough of these emails for now. Try again in an hour.",
    ),
    Reason.TOO_MANY_FIELDS: (
        UserErrorCode.LIMIT_EXCEEDED,
        "The company already has {most} custom fields for this kind of record.",
    ),
    Reason.TOO_MANY_BULK_CHANGES: (
        UserErrorCode.LIMIT_EXCEEDED,
        "{most} bulk changes run already. Wait for their end, or cancel one.",
    ),
    Reason.TOO_MANY_IMPORTS: (
        UserErrorCode.LIMIT_EXCEEDED,
        "{most} imports wait already. Wait for their end, or cancel one.",
    ),
    Reason.TOO_MANY_ITEMS: (UserErrorCode.LIMIT_EXCEEDED, "At most {most} are allowed here."),
    Reason.TOO_MANY_MATCH: (
        UserErrorCode.LIMIT_EXCEEDED,
        "{count} records match; at most {most} can be changed. Narrow the filter.",
    ),
    Reason.TOO_MANY_OWNED: (
        UserErrorCode.LIMIT_EXCEEDED,
        "The user owns {count} records; at most {most} can be handed over at once.",
    ),
    Reason.TOO_MANY_TEAMS: (UserErrorCode.LIMIT_EXCEEDED, "A company has at most {most} teams."),
    Reason.TOO_MANY_TOKENS: (UserErrorCode.LIMIT_EXCEEDED, "You already have {most} tokens. Revoke one first."),
    Reason.TOO_MANY_VIEWS: (UserErrorCode.LIMIT_EXCEEDED, "A user has at most {most} saved views. Delete one first."),
    Reason.TOKENS_FROM_OPERATOR: (
        UserErrorCode.INVALID,
        "Ask the operator for a token: with it, documents could run that this site does not trust.",
    ),
    Reason.TOTAL_TOO_LARGE: (
        UserErrorCode.LIMIT_EXCEEDED,
        (
            "The won deals of {name} would add up to more than {most} {currency}, the limit. Correct the value "
            "of a deal, or an exchange rate."
        ),
    ),
    Reason.USER_EXISTS: (UserErrorCode.TAKEN, "A user with this email address already exists."),
    Reason.VIEW_EXISTS: (UserErrorCode.TAKEN, "A saved view '{name}' of this list already exists."),
    Reason.VIEW_NOT_EDITABLE: (
        UserErrorCode.INVALID,
        "This shared view belongs to {name}. Only they and administrators may change it; save a copy instead.",
    ),
    Reason.VIEW_OF_OTHER: (UserErrorCode.INVALID, "Take over this view (`takeOwnership`) to make it private."),
    Reason.WAS_MERGED: (UserErrorCode.INVALID, "It was merged into another record. Undo the merge instead."),
}
"""Of each reason, the code of its errors and the sentence, with placeholders in braces."""


def sentence(reason: Reason, params: Mapping[str, Any]) -> str:
    """Return the sentence of a reason in English. Raise `KeyError` if a parameter is missing."""
    return SENTENCES[reason][1].format_map({name: _shown(name, value) for name, value in params.items()})


def _shown(name: str, value: Any) -> str:
    """Return a parameter as people write it: numbers in groups of three digits, kinds of records as words."""
    if name == "kind":
        return str(value).lower().replace("_", " ")
    return f"{value:,}" if isinstance(value, int) else str(value)
