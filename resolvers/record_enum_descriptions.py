"""GraphQL descriptions of enums about records of several kinds."""

from enum import Enum

from db.deleted_records import DeletedKind
from db.lookup.duplicates import DuplicateReason
from db.models import BulkChangeProblem, BulkChangeStatus, ImportStatus, RefusalReason
from db.money.won_report import WonReportBy
from resolvers.events import EventOrder
from resolvers.list_columns import ListColumnKind

ENUM_DESCRIPTIONS: dict[type[Enum], tuple[str, dict[str, str]]] = {
    DeletedKind: (
        "Kind of a deleted record.",
        {
            "ORGANIZATION": "An organization.",
            "PERSON": "A person.",
            "DEAL": "A deal.",
            "ACTIVITY": "An activity.",
            "NOTE": "A note.",
            "FILE": "A file.",
        },
    ),
    DuplicateReason: (
        "What two records have in common that are likely the same.",
        {
            "NAME": "The name, without case and accents.",
            "SIMILAR_NAME": "The name but for legal form, title, initials, order of words or spelling, as in Mueller.",
            "DOMAIN": "The host of the website.",
            "EMAIL": "An email address.",
            "PHONE": "The last seven digits of a phone number.",
            "ADDRESS": "The address.",
            "ORGANIZATION": "The organization.",
        },
    ),
    EventOrder: (
        "Order of a list of events.",
        {"OLDEST_FIRST": "In the order of writing.", "NEWEST_FIRST": "The last event first."},
    ),
    BulkChangeProblem: (
        "Reason why a bulk change stopped before its end. What it had changed stays.",
        {
            "ACCESS_CHANGED": "The user lost the permission, or access to the feature that it names.",
            "PROGRAM_FAILED": "An error of the server; its log has the details.",
            "REFERENCE_RETIRED": "The owner, stage, label or activity type was retired or deleted meanwhile.",
        },
    ),
    RefusalReason: (
        "Reason why a bulk change left a record as it was.",
        {"DELETED": "It was deleted, or merged into another, after the bulk change began."},
    ),
    BulkChangeStatus: (
        "Status of a bulk change.",
        {
            "RUNNING": "Records are changed, or wait for it.",
            "FINISHED": "The turn of all records has come.",
            "FAILED": "The bulk change stopped early; `problem` says why, `recordsDone` where. Its changes stay.",
            "CANCELLED": "The bulk change was cancelled; what it had changed stays.",
        },
    ),
    ImportStatus: (
        "Status of an import.",
        {
            "UPLOADING": "The file has not come yet.",
            "PLANNING": "The file is read, and a plan is made.",
            "READY": "There is a plan; a dry run or the import can be started.",
            "RUNNING": "The import, or a dry run, runs.",
            "FINISHED": "The import has ended.",
            "FAILED": "The plan or the run failed; `problem` says why.",
            "CANCELLED": "The import was cancelled; what it had written stays.",
            "UNDOING": "The import is undone in the background.",
            "UNDONE": "The import is undone.",
        },
    ),
    ListColumnKind: (
        "Kind of the values in a column of a list.",
        {
            "ADDRESS": "A postal address.",
            "BOOLEAN": "True or false.",
            "CHOICE": "One or several of some values, such as a status or options.",
            "CONTACT_POINTS": "Email addresses or phone numbers.",
            "DATE": "A date, or the first day of a range.",
            "DATE_TIME": "A time.",
            "LABELS": "Labels.",
            "MONEY": "An amount of money.",
            "NUMBER": "A number.",
            "RECORD": "Another record, such as a user.",
            "TEXT": "A text.",
            "TIME": "A time of day, or the start of a range.",
        },
    ),
    WonReportBy: (
        "What a report of won deals is grouped by.",
        {
            "MONTH": "Calendar month of the win, in the company's time zone.",
            "QUARTER": "Calendar quarter of the win, in the company's time zone.",
            "YEAR": "Calendar year of the win, in the company's time zone.",
            "OWNER": "Owner of the account.",
            "LABEL": "Label of the account.",
            "COUNTRY": "Country in the address of the account.",
            "PIPELINE": "Pipeline of the deal.",
        },
    ),
}
