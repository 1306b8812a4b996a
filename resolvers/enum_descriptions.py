"""GraphQL descriptions of enums and of their values."""

from enum import Enum
from typing import Any

import strawberry

from auth.roles import Permission
from db import filters, models, timeline
from db.board.columns import BoardColumn
from db.money import amounts
from exports import Dialect, Format, Language
from resolvers import error_enum_descriptions, record_enum_descriptions, search_enum_descriptions
from resolvers.account_changes import AccountChangeKind
from resolvers.beta import enum_descriptions
from resolvers.exports import ExportList
from resolvers.mutations.inputs import OnConflict
from resolvers.where.scalar_filters import NullsOrder, OrderDirection

ORDER_ENUMS: dict[type[Enum], str] = {
    filters.AccountOrderField: "accounts",
    filters.ActivityOrderField: "activities",
    filters.DealOrderField: "deals",
    filters.FileOrderField: "files",
    filters.NoteOrderField: "notes",
    filters.OrganizationOrderField: "organizations",
    filters.PersonOrderField: "people",
    filters.UserOrderField: "users",
}

ORDER_FIELD_DESCRIPTIONS = {
    "ACCOUNT_SINCE": "Time since when the organization is an account: the win of its earliest won deal.",
    "CREATED_AT": "Time of creation.",
    "CUSTOM_FIELD": "Value of the custom field whose key is in `customField`.",
    "DONE_AT": "Completion time.",
    "DUE": "Due time, or the end of the due date in the viewer's time zone.",
    "DUE_AT": "Due time of a timed activity.",
    "DUE_DATE": "Due date of an all-day activity.",
    "EMPLOYEE_COUNT": "Number of employees.",
    "EXPECTED_CLOSE_DATE": "Expected closing date.",
    "FOLLOW_UP_DUE_ON": "Date by which the account should be contacted again.",
    "IS_DONE": "Completion: open activities before done ones in ascending order.",
    "LAST_ACTIVITY_AT": "Time of the last completed activity.",
    "LAST_CONTACTED_AT": "Time of the last completed activity that counts as contact.",
    "LAST_WON_AT": "Time of the latest win among its won deals.",
    "NAME": "Name. Case and accents are ignored for organizations and people.",
    "NEXT_ACTIVITY_DUE": "Due time of the next activity. An all-day activity is due when "
    "its day ends in the company's time zone.",
    "OWNER_NAME": "Name of the owner.",
    "PINNED": "Pinned state: unpinned notes before pinned ones in ascending order.",
    "SIZE": "File size in bytes.",
    "STATUS": "Status, in the order lost, open, won.",
    "SUBJECT": "Subject, ignoring case and accents.",
    "TITLE": "Title, ignoring case and accents.",
    "UPDATED_AT": "Time of the last change.",
    "VALUE": "Value of the deal in units of its own currency; currencies are not converted.",
    "WON_AT": "Time of the win.",
    "WON_DEAL_COUNT": "Number of won deals.",
    "WON_VALUE": "Total value of the won deals, in the company's currency at the rate on the day of each win.",
}

EVENT_VERBS = {
    "CREATED": "was created",
    "CHANGED": "was changed",
    "DELETED": "was deleted",
    "RESTORED": "was restored",
    "WON": "was won",
    "LOST": "was lost",
    "REOPENED": "was reopened",
    "MOVED": "was moved to another organization, or to none",
    "COMPLETED": "was marked as done",
    "UNCOMPLETED": "was marked as not done",
    "MERGED": "was merged into another",
}
EVENT_DESCRIPTIONS = {
    "ACCOUNT_ENTERED": "An organization became an account.",
    "ACCOUNT_LEFT": "An organization ceased to be an account.",
    "ACCOUNT_MERGED": "An organization was merged into an account.",
    "ACCOUNT_SETTINGS_CHANGED": "A setting of accounts was created or changed, such as a custom field of accounts.",
    "WON_VALUE_CHANGED": "The won value of an account changed; after new exchange rates, `count` is the number of "
    "these accounts.",
    "MERGE_UNDONE": "A merge of two organizations, or of two people, was undone.",
    "SETTINGS_CHANGED": "A company setting was created or changed, such as a pipeline, a field or a label.",
    "RATES_CHANGED": "Exchange rates were loaded.",
    "IMPORTED": "Records were imported from a file; `count` is their number.",
}


def _event_description(kind: models.EventKind) -> str:
    subject, _, verb = kind.partition("_")
    article = "An" if subject[0] in "AO" else "A"
    return EVENT_DESCRIPTIONS.get(kind) or f"{article} {subject.lower()} {EVENT_VERBS[verb]}."


ENUM_DESCRIPTIONS: dict[type[Enum], tuple[str, dict[str, str]]] = {
    models.AccountState: (
        "State of an organization: never, now or formerly an account.",
        {
            "PROSPECT": "The organization never was an account.",
            "ACCOUNT": "The organization is an account: it has a won deal.",
            "FORMER": "The organization was an account, but has no won deal now.",
        },
    ),
    AccountChangeKind: (
        "Kind of change to an account.",
        {
            "ENTERED": "The organization became an account.",
            "CHANGED": "The account, or a record that belongs to it, changed.",
            "LEFT": "The organization ceased to be an account.",
        },
    ),
    BoardColumn: (
        "Column of the account board: when the most urgent activity of an account is due, in the board's time zone.",
        {
            "NO_ACTIVITY": "No open activity has a due date or time.",
            "OVERDUE": "The due time or due date has passed.",
            "TODAY": "Due today: at a later time, or all day.",
            "TOMORROW": "Due tomorrow.",
            "WITHIN_WEEK": "Due in two to six days.",
            "WEEK_OR_LATER": "Due in seven days or later.",
        },
    ),
    models.CompanyRole: (
        "Role of a user in the company.",
        {
            "ADMIN": "Read, write and export all records, and manage users and settings.",
            "REGULAR": "Read, write and export all records.",
            "READ_ONLY": "Read all records.",
        },
    ),
    models.DealStatus: (
        "Status of a deal.",
        {
            "OPEN": "The deal is neither won nor lost yet.",
            "WON": "The customer bought.",
            "LOST": "The customer decided not to buy.",
        },
    ),
    models.EventSource: (
        "Origin of a change.",
        {
            "APP": "A user in a browser session.",
            "API": "An API client with a token, or the command line.",
            "IMPORT": "An import of data.",
        },
    ),
    models.EventKind: (
        "Kind of event in the event log.",
        {kind: _event_description(kind) for kind in models.EventKind},
    ),
    ExportList: (
        "List that can be exported.",
        {
            "ACCOUNTS": "The list of accounts, as in the query `accounts`.",
            "ACTIVITIES": "The list of activities, as in the query `activities`.",
            "DEALS": "The list of deals, as in the query `deals`.",
            "NOTES": "The list of notes, as in the query `notes`.",
            "ORGANIZATIONS": "The list of organizations, as in the query `organizations`.",
            "PEOPLE": "The list of people, as in the query `people`.",
        },
    ),
    Format: (
        "Format of an exported file.",
        {"CSV": "Comma-separated values in UTF-8.", "XLSX": "Spreadsheet (Office Open XML) with one sheet."},
    ),
    Dialect: (
        "Column headers of an exported file.",
        {
            "AFTERWIN": "Afterwin's headers, with all columns.",
            "PIPEDRIVE": "Pipedrive's headers, so that the file can be imported again.",
        },
    ),
    Language: (
        "Language of an exported file: of its name, its headers and the words in its cells.",
        {"EN": "English.", "ES": "Spanish."},
    ),
    models.FieldEntity: (
        "Kind of record that has a custom field.",
        {
            "ACCOUNT": "Accounts only: organizations that are or were accounts.",
            "DEAL": "Deals.",
            "ORGANIZATION": "Organizations.",
            "PERSON": "People.",
        },
    ),
    models.FieldType: (
        "Type of a custom field's values.",
        {
            "TEXT": "One line of text.",
            "AUTOCOMPLETE": "One line of text, with earlier values as suggestions.",
            "LARGE_TEXT": "Text of several lines, at most 100,000 characters.",
            "NUMBER": "A number.",
            "MONETARY": "An amount of money in a currency.",
            "DATE": "A date.",
            "DATE_RANGE": "A range of days, both ends included.",
            "TIME": "A time of day.",
            "TIME_RANGE": "A range of times of day.",
            "MULTIPLE_OPTIONS": "One or more of the field's options.",
            "SINGLE_OPTION": "One of the field's options.",
            "USER": "A user of the company.",
            "ORGANIZATION": "An organization.",
            "PERSON": "A person.",
            "PHONE": "A phone number.",
            "ADDRESS": "An address.",
        },
    ),
    models.IdentityEventKind: (
        "Kind of event in the log of sign-ins, users and credentials.",
        {
            "SIGNED_IN": "A user signed in.",
            "SIGN_IN_FAILED": "A sign-in as a user failed because of a wrong password.",
            "SIGNED_OUT": "A user signed out.",
            "SESSION_REVOKED": "A user revoked a session.",
            "PASSWORD_CHANGED": "The password of a user was changed.",
            "PASSWORD_RESET_ASKED": "A link to reset a password was requested.",
            "PASSWORD_RESET": "A new password was set by a reset link.",
            "TOKEN_CREATED": "An API token was created.",
            "TOKEN_REVOKED": "An API token was revoked.",
            "USER_INVITED": "A person was invited to become a user.",
            "INVITATION_REVOKED": "An invitation was revoked.",
            "INVITATION_ACCEPTED": "A person accepted an invitation and became a user.",
            "USER_CREATED": "A user was created from the command line.",
            "USER_ACTIVATED": "A user was activated again.",
            "USER_DEACTIVATED": "A user was deactivated.",
            "PROVIDER_LINKED": "The user was linked to a subject of the OpenID Connect provider.",
            "PROVIDER_UNLINKED": "The user was unlinked from a subject of the OpenID Connect provider.",
            "ROLE_CHANGED": "The role of a user was changed.",
            "STAFF_ROLE_GRANTED": "A user was granted a staff role.",
            "STAFF_ROLE_REVOKED": "A staff role of a user was revoked.",
        },
    ),
    models.LabelEntity: (
        "Kind of record that can carry a label.",
        {"DEAL": "Deals.", "ORGANIZATION": "Organizations.", "PERSON": "People."},
    ),
    models.MembershipEventKind: (
        "Kind of membership change: an organization becomes an account, or ceases to be one.",
        {
            "ACCOUNT_ENTERED": "The organization became an account: it now has a won deal.",
            "ACCOUNT_LEFT": "The organization ceased to be an account: it has no won deal, or was deleted or merged.",
        },
    ),
    OnConflict: (
        "Handling of a change whose `expectedVersion` is outdated.",
        {
            "REFUSE": "Reject the change and list the differences.",
            "MERGE_DISJOINT": "Apply the change if others changed different fields only.",
        },
    ),
    models.SavedViewList: (
        "List that a saved view shows.",
        {
            "ACCOUNTS": "The list of accounts, as in the query `accounts`.",
            "ACCOUNT_BOARD": "The account board, as in the query `accountBoard`.",
            "ACTIVITIES": "The list of activities, as in the query `activities`.",
            "DEALS": "The list of deals, as in the query `deals`.",
            "FILES": "The list of files, as in the query `files`.",
            "NOTES": "The list of notes, as in the query `notes`.",
            "ORGANIZATIONS": "The list of organizations, as in the query `organizations`.",
            "PEOPLE": "The list of people, as in the query `people`.",
        },
    ),
    NullsOrder: (
        "Position of rows without a value in a sorted list.",
        {"FIRST": "Rows without a value come first.", "LAST": "Rows without a value come last."},
    ),
    OrderDirection: (
        "Sort direction.",
        {"ASC": "Ascending: smallest or earliest first.", "DESC": "Descending: largest or latest first."},
    ),
    Permission: (
        "Permission to perform a kind of operation.",
        {
            "RECORDS_READ": "Read the company's records, such as organizations, people and deals.",
            "RECORDS_WRITE": "Create, change and delete the company's records.",
            "RECORDS_EXPORT": "Export the company's records as files.",
            "SETTINGS_WRITE": "Change the company's settings, such as pipelines, fields and exchange rates.",
            "USERS_MANAGE": "Invite users, change their roles, and activate or deactivate them.",
            "IDENTITY_AUDIT_READ": "Read the log of sign-ins, failed sign-ins and changes to users.",
            "PROFILE_READ": "Read the viewer's own profile, sessions and tokens.",
            "PROFILE_WRITE": "Change the viewer's own profile and saved views, and revoke own sessions and tokens.",
            "TOKENS_CREATE": "Create API tokens for the viewer. Never granted to a token.",
            "FLAGS_READ": "Read feature flags, beta members and invitations.",
            "FLAGS_PREVIEW": "Preview the impact of a change to a flag.",
            "FLAGS_KILL": "Kill or disable a flag for all users.",
            "FLAGS_EXCLUDE": "Exclude users and companies from a beta, and remove members.",
            "FLAGS_CHANGE": "Change flags and beta participants, or propose such changes.",
            "FLAGS_APPROVE": "Approve or reject change requests of other people.",
            "FLAGS_AUDIT": "Read the audit log of feature flags, and its verifications.",
            "FLAGS_VERIFY": "Start a verification of the audit log of feature flags.",
            "FLAGS_COMMENT": "Comment on change requests of feature flags.",
        },
    ),
    models.Priority: (
        "Priority of an activity.",
        {"LOW": "Low priority.", "MEDIUM": "Medium priority.", "HIGH": "High priority."},
    ),
    amounts.RatePolicy: (
        "Choice of the day whose exchange rates convert won deals.",
        {
            "AT_WIN": "Rates of the day of each win, in the company's time zone.",
            "CURRENT": "The newest rates.",
            "FROZEN": "Rates of the day given as `frozenOn`.",
        },
    ),
    models.MembershipReason: (
        "Reason for a change of membership or won value that does not come from a deal.",
        {
            "ORGANIZATION_DELETED": "The organization was deleted.",
            "ORGANIZATION_RESTORED": "The organization was restored.",
            "MERGED": "The organization was merged into another.",
            "RATES": "Exchange rates were loaded.",
        },
    ),
    models.SignInMethod: (
        "Sign-in method of a session.",
        {
            "PASSWORD": "Email address and password.",
            "OIDC": "External identity provider (OpenID Connect).",
            "INVITATION": "Acceptance of an invitation.",
        },
    ),
    models.StaffRole: (
        "Role of a platform staff member. No staff role grants access to company data.",
        {
            "BETA_MANAGER": "Run a beta: read, preview, change, invite, exclude, kill and audit.",
            "BETA_APPROVER": "Approve or reject change requests of other people.",
            "ONCALL": "Read and preview flags, and kill or disable them.",
            "AUDITOR": "Read flags, and read and verify their audit log.",
        },
    ),
    models.EventSubject: (
        "Kind of object that an event is about.",
        {
            "ORGANIZATION": "An organization.",
            "PERSON": "A person.",
            "DEAL": "A deal.",
            "ACTIVITY": "An activity.",
            "NOTE": "A note.",
            "FILE": "A file.",
            "USER": "A user.",
            "SETTINGS": "A company setting, such as a pipeline, a field or a label.",
        },
    ),
    models.TokenScope: (
        "Scope of an API token. A token never exceeds its owner's permissions.",
        {"READ": "Read only.", "WRITE": "Read and write."},
    ),
    timeline.TimelineKind: (
        "Kind of timeline entry.",
        {
            "ACTIVITY": "An activity, done or planned.",
            "DEAL_STATUS": "The status of a deal changed.",
            "FILE": "A file was added.",
            "MEMBERSHIP": "An organization became an account, or ceased to be one.",
            "NOTE": "A note was written.",
        },
    ),
    amounts.UnconvertedReason: (
        "Reason why an amount is not part of a total.",
        {
            "NO_RATE": "No exchange rate connects the two currencies.",
            "NO_RATE_AT_DATE": "The earliest exchange rate of the two currencies is later than the day needed.",
        },
    ),
}


DESCRIBED_ENUMS = {
    **ENUM_DESCRIPTIONS,
    **enum_descriptions.ENUM_DESCRIPTIONS,
    **error_enum_descriptions.ENUM_DESCRIPTIONS,
    **record_enum_descriptions.ENUM_DESCRIPTIONS,
    **search_enum_descriptions.ENUM_DESCRIPTIONS,
}


def describe_enums() -> None:
    """Add the descriptions of all enums and of their values to the schema; call it before the schema is built."""
    for enum, (description, values) in DESCRIBED_ENUMS.items():
        _describe_enum(enum, description, values)
    for enum, plural in ORDER_ENUMS.items():
        _describe_enum(enum, f"Sort field for {plural}.", ORDER_FIELD_DESCRIPTIONS)


def _describe_enum(enum: Any, description: str, value_descriptions: dict[str, str]) -> None:
    """Publish and describe an enum; raise `KeyError` if one of its values has no description."""
    if not hasattr(enum, "__strawberry_definition__"):  # the inputs that use it may have published it before
        strawberry.enum(enum)
    definition = enum.__strawberry_definition__
    definition.name = enum_descriptions.ENUM_NAMES.get(enum, definition.name)
    definition.description = description
    for value in definition.values:
        value.description = value_descriptions[value.name]
