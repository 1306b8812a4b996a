"""The words in which enums are told: what each is about, and every value in a sentence."""

from enum import Enum
from typing import Any

import strawberry

from auth.roles import Permission
from db import filters, models, money, timeline
from db.board import BoardColumn
from exports import Dialect, Format
from resolvers.beta import words
from resolvers.changes import AccountChangeKind
from resolvers.errors import UserErrorCode
from resolvers.exports import ExportList
from resolvers.inputs import OnConflict
from resolvers.where.scalars import NullsOrder, OrderDirection

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
    "ACCOUNT_SINCE": "Since when it is an account.",
    "CREATED_AT": "When it was entered.",
    "DONE_AT": "When it was done.",
    "DUE_AT": "The moment it is due.",
    "DUE_DATE": "The day it is due.",
    "EMPLOYEE_COUNT": "How many work there.",
    "EXPECTED_CLOSE_DATE": "The day by which it should be decided.",
    "FOLLOW_UP_DUE_ON": "The day by which it wants to be contacted again.",
    "IS_DONE": "What is open before what is done.",
    "LAST_ACTIVITY_AT": "When the last activity was done.",
    "LAST_CONTACTED_AT": "When the customer was last called, met or written to.",
    "LAST_WON_AT": "When the last of its deals was won.",
    "NAME": "What it is called, without regard to case and accents where it is an organization or a person.",
    "NEXT_ACTIVITY_DUE": "When the next activity is due.",
    "OWNER_NAME": "What the user who looks after it is called.",
    "PINNED": "What is not pinned to its organization before what is.",
    "SIZE": "How many bytes it has.",
    "STATUS": "Lost, open, won.",
    "SUBJECT": "What is to be done.",
    "TITLE": "What it is called, without regard to case and accents.",
    "UPDATED_AT": "When it was last changed.",
    "WON_AT": "When it was won.",
    "WON_DEAL_COUNT": "How many won deals it has.",
    "WON_VALUE": "What its won deals are worth, in the company's currency at the rate of each win.",
}

EVENT_VERBS = {
    "CREATED": "was entered",
    "CHANGED": "was changed",
    "DELETED": "was deleted",
    "RESTORED": "was restored",
    "WON": "was won",
    "LOST": "was lost",
    "REOPENED": "is open again",
    "MOVED": "got another organization, or none",
    "COMPLETED": "was done",
    "UNCOMPLETED": "is undone again",
    "MERGED": "became part of another",
}
EVENT_DESCRIPTIONS = {
    "ACCOUNT_ENTERED": "An organization became an account.",
    "ACCOUNT_LEFT": "An organization is an account no more.",
    "ACCOUNT_MERGED": "An account became part of another, or another part of it.",
    "WON_VALUE_CHANGED": "An account is worth another amount.",
    "MERGE_UNDONE": "Two organizations that were merged are two again.",
    "SETTINGS_CHANGED": "Something that the company set up for itself was changed.",
    "RATES_CHANGED": "There are other rates.",
    "IMPORTED": "Rows came from a file; `number` tells how many.",
}


def _happened(kind: models.EventKind) -> str:
    subject, _, deed = kind.partition("_")
    article = "An" if subject[0] in "AO" else "A"
    return EVENT_DESCRIPTIONS.get(kind) or f"{article} {subject.lower()} {EVENT_VERBS[deed]}."


ENUM_DESCRIPTIONS: dict[type[Enum], tuple[str, dict[str, str]]] = {
    models.AccountState: (
        "Whether an organization never was, is, or was an account.",
        {
            "PROSPECT": "None of its deals was ever won.",
            "ACCOUNT": "It has a won deal.",
            "FORMER": "It had a won deal, and has none now.",
        },
    ),
    AccountChangeKind: (
        "What became of an account.",
        {
            "ENTERED": "The organization became one.",
            "CHANGED": "Something about it, or about what belongs to it, is another.",
            "LEFT": "The organization is one no more.",
        },
    ),
    BoardColumn: (
        "The columns of the board: when the most urgent activity of an account is due, in a time zone.",
        {
            "NO_ACTIVITY": "Nothing with a date is planned.",
            "OVERDUE": "Its moment, or its day, has passed.",
            "TODAY": "It is due later today, or some time today.",
            "TOMORROW": "It is due tomorrow.",
            "WITHIN_WEEK": "It is due from two to six days ahead.",
            "WEEK_OR_LATER": "It is due seven days ahead or later.",
        },
    ),
    models.CompanyRole: (
        "What a user may do in their company.",
        {
            "ADMIN": "Everything, also managing users and the company's settings.",
            "REGULAR": "Reading and writing whatever the company keeps.",
            "READ_ONLY": "Reading whatever the company keeps.",
        },
    ),
    models.DealStatus: (
        "Where a deal stands.",
        {"OPEN": "It is not decided.", "WON": "The customer has bought.", "LOST": "The customer will not buy."},
    ),
    models.EventSource: (
        "Through which door a change came.",
        {"APP": "Somebody made it in the application.", "API": "A program made it.", "IMPORT": "A file told of it."},
    ),
    models.EventKind: ("What can happen.", {kind: _happened(kind) for kind in models.EventKind}),
    ExportList: (
        "A list that can be exported.",
        {
            "ACCOUNTS": "`accounts`.",
            "ACTIVITIES": "`activities`.",
            "DEALS": "`deals`.",
            "NOTES": "`notes`.",
            "ORGANIZATIONS": "`organizations`.",
            "PEOPLE": "`people`.",
        },
    ),
    Format: (
        "What an exported file is.",
        {"CSV": "Text with commas, in UTF-8.", "XLSX": "A workbook of one sheet."},
    ),
    Dialect: (
        "Whose headers an exported file has.",
        {"AFTERWIN": "Ours: all that is kept.", "PIPEDRIVE": "Pipedrive's, so that it can be imported again."},
    ),
    models.FieldEntity: (
        "What a custom field is a field of.",
        {
            "ACCOUNT": "Of an organization, seen as an account only.",
            "DEAL": "Of a deal.",
            "ORGANIZATION": "Of an organization.",
            "PERSON": "Of a person.",
        },
    ),
    models.FieldType: (
        "What the values of a custom field are.",
        {
            "TEXT": "A line of text.",
            "AUTOCOMPLETE": "A line of text, for which earlier ones are suggested.",
            "LARGE_TEXT": "A text of any length.",
            "NUMBER": "A number.",
            "MONETARY": "An amount of a currency.",
            "DATE": "A day.",
            "DATE_RANGE": "Days from one to another.",
            "TIME": "A time of the day.",
            "TIME_RANGE": "Times of a day, from one to another.",
            "MULTIPLE_OPTIONS": "Any number of its options.",
            "SINGLE_OPTION": "One of its options.",
            "USER": "Somebody who works with the data.",
            "ORGANIZATION": "An organization.",
            "PERSON": "A person.",
            "PHONE": "A phone number.",
            "ADDRESS": "A place.",
        },
    ),
    models.IdentityEventKind: (
        "What can happen to who may come in, or who did.",
        {
            "SIGNED_IN": "Somebody signed in.",
            "SIGN_IN_FAILED": "Somebody tried to sign in as a user, with another password.",
            "SIGNED_OUT": "Somebody signed out.",
            "SESSION_REVOKED": "A session was ended.",
            "PASSWORD_CHANGED": "Somebody changed their password.",
            "PASSWORD_RESET_ASKED": "A link for a new password was sent.",
            "PASSWORD_RESET": "A new password was set by such a link.",
            "TOKEN_CREATED": "A token was made.",
            "TOKEN_REVOKED": "A token was taken back.",
            "USER_INVITED": "Somebody was invited.",
            "INVITATION_REVOKED": "An invitation was taken back.",
            "INVITATION_ACCEPTED": "Somebody became a user by an invitation.",
            "USER_CREATED": "A user was made from the command line.",
            "USER_ACTIVATED": "A user was let in again.",
            "USER_DEACTIVATED": "A user was let in no more.",
            "ROLE_CHANGED": "A user got another role.",
            "STAFF_ROLE_GRANTED": "Somebody got a role for the platform.",
            "STAFF_ROLE_REVOKED": "Somebody lost a role for the platform.",
        },
    ),
    models.LabelEntity: (
        "What a label can be put on.",
        {"DEAL": "On deals.", "ORGANIZATION": "On organizations.", "PERSON": "On people."},
    ),
    models.MembershipEventKind: (
        "Becoming an account, and ceasing to be one.",
        {
            "ACCOUNT_ENTERED": "Its first deal was won, or one was won again.",
            "ACCOUNT_LEFT": "The last of its won deals was reopened, lost, moved or deleted.",
        },
    ),
    OnConflict: (
        "What to do where somebody else changed the same thing meanwhile.",
        {
            "REFUSE": "Do nothing, and tell what differs.",
            "MERGE_DISJOINT": "Go on if others changed other fields only.",
        },
    ),
    models.ViewList: (
        "The list that a view is a view of.",
        {
            "ACCOUNTS": "`accounts`.",
            "ACCOUNT_BOARD": "`accountBoard`.",
            "ACTIVITIES": "`activities`.",
            "DEALS": "`deals`.",
            "FILES": "`files`.",
            "NOTES": "`notes`.",
            "ORGANIZATIONS": "`organizations`.",
            "PEOPLE": "`people`.",
        },
    ),
    NullsOrder: (
        "Where those without a value stand.",
        {"FIRST": "Before all others.", "LAST": "After all others."},
    ),
    OrderDirection: (
        "Up or down.",
        {"ASC": "The least first.", "DESC": "The greatest first."},
    ),
    Permission: (
        "Something that may be done.",
        {
            "RECORDS_READ": "Read whatever the company keeps of its customers.",
            "RECORDS_WRITE": "Write it.",
            "RECORDS_EXPORT": "Take it out as files.",
            "SETTINGS_WRITE": "Change the company's pipelines, fields, rates and other settings.",
            "USERS_MANAGE": "Invite users, change their roles, and let them in or not.",
            "IDENTITY_AUDIT_READ": "See who came in, and who could not.",
            "PROFILE_READ": "See one's own profile, sessions and tokens.",
            "PROFILE_WRITE": "Change one's own profile, and end one's own sessions and tokens.",
            "TOKENS_CREATE": "Make tokens for oneself.",
            "FLAGS_READ": "See which features are open to whom.",
            "FLAGS_PREVIEW": "See what a change of that would do.",
            "FLAGS_KILL": "Close a feature for everybody, at once.",
            "FLAGS_EXCLUDE": "Keep somebody out of a feature.",
            "FLAGS_CHANGE": "Change to whom a feature is open, or propose it.",
            "FLAGS_APPROVE": "Approve what somebody else proposed.",
            "FLAGS_AUDIT": "See who changed what about features, and check that nothing was altered.",
        },
    ),
    models.Priority: (
        "How pressing something is.",
        {"LOW": "It can wait.", "MEDIUM": "It should not wait long.", "HIGH": "It cannot wait."},
    ),
    money.RatePolicy: (
        "Of which day the rates are that convert a won deal.",
        {
            "AT_WIN": "Of the day of the win, in the company's time zone.",
            "CURRENT": "The newest there are.",
            "FROZEN": "Of one day that is given.",
        },
    ),
    models.MembershipReason: (
        "Why an account entered or left, or is worth another amount, where it is not for a deal.",
        {
            "ORGANIZATION_DELETED": "The organization was deleted.",
            "ORGANIZATION_RESTORED": "The organization was restored.",
            "MERGED": "The organization was merged into another.",
            "RATES": "There are other rates.",
        },
    ),
    models.SignInMethod: (
        "How a session began.",
        {
            "PASSWORD": "With an address and a password.",
            "OIDC": "At another provider of identity (OpenID Connect).",
            "INVITATION": "By accepting an invitation.",
        },
    ),
    models.StaffRole: (
        "What somebody may do for the platform; none shows any company's data.",
        {
            "BETA_MANAGER": "Run a beta: see, invite, change, stop.",
            "BETA_APPROVER": "Approve what somebody else proposed.",
            "ONCALL": "Stop a feature at once.",
            "AUDITOR": "See and check who changed what.",
        },
    ),
    models.EventSubject: (
        "What something can happen to.",
        {
            "ORGANIZATION": "An organization.",
            "PERSON": "A person.",
            "DEAL": "A deal.",
            "ACTIVITY": "An activity.",
            "NOTE": "A note.",
            "FILE": "A file.",
            "USER": "A user.",
            "SETTINGS": "Something that the company set up for itself.",
        },
    ),
    models.TokenScope: (
        "What a token may be used for.",
        {"READ": "Reading.", "WRITE": "Reading and writing."},
    ),
    UserErrorCode: (
        "What is wrong with an input.",
        {
            "BLANK": "Something is missing.",
            "INVALID": "It cannot be meant.",
            "TOO_LONG": "It is longer than what is kept.",
            "TAKEN": "Somebody or something else has it.",
            "STALE_VERSION": "Somebody changed it meanwhile.",
            "IDEMPOTENCY_KEY_REUSED": "The key came with another input before.",
            "NOT_FOUND": "There is no such thing, or none that the viewer may see.",
            "LIMIT_EXCEEDED": "There would be too many.",
            "LAST_ADMIN": "The company would be left without an administrator.",
            "NOT_DELIVERED": "A letter could not be sent.",
            "LINK_OVER": "The code, or the link, was used, taken back, or is too old.",
            "FORBIDDEN": "It is for somebody else to do.",
            "IN_USE": "Something depends on it.",
            "EXCLUDED": "They are kept out.",
            "OWN_CHANGE": "Nobody reviews what they proposed, or what lets in a company of theirs.",
            "NOT_APPROVED": "Nobody has approved exactly this.",
            "CONFLICT": "It does not stand where it could be done.",
        },
    ),
    timeline.TimelineKind: (
        "What kind of thing happened.",
        {
            "ACTIVITY": "An activity, done or planned.",
            "DEAL_STATUS": "A deal got another status.",
            "FILE": "A file was added.",
            "MEMBERSHIP": "An organization became an account, or ceased to be one.",
            "NOTE": "A note was written.",
        },
    ),
    money.UnconvertedReason: (
        "Why an amount is not in a total.",
        {
            "NO_RATE": "There is no rate between the two currencies at all.",
            "NO_RATE_AT_DATE": "The first rate between the two currencies is of a later day.",
        },
    ),
}


def describe_enum(kind: Any, about: str, values: dict[str, str]) -> None:
    """Tell of an enum in the schema; KeyError where one of its values is not told."""
    if not hasattr(kind, "__strawberry_definition__"):  # an input that was made before has published it, without words
        strawberry.enum(kind, name=words.ENUM_NAMES.get(kind))
    definition = kind.__strawberry_definition__
    definition.description = about
    for value in definition.values:
        value.description = values[value.name]


for _kind, (_about, _values) in {**ENUM_DESCRIPTIONS, **words.ENUM_DESCRIPTIONS}.items():
    describe_enum(_kind, _about, _values)
for _kind, _plural in ORDER_ENUMS.items():
    describe_enum(_kind, f"What {_plural} can be ordered by.", ORDER_FIELD_DESCRIPTIONS)
