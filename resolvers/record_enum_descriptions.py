"""GraphQL descriptions of enums about records of several kinds."""

from enum import Enum

from db.deleted_records import DeletedKind
from db.won_report import WonReportBy

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
