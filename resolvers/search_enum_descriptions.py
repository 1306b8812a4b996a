"""GraphQL descriptions of the enums of searches and of their values."""

from enum import Enum

from db.models import SearchKind
from db.search.ranking import SearchRank
from db.search.sources import SearchField

ENUM_DESCRIPTIONS: dict[type[Enum], tuple[str, dict[str, str]]] = {
    SearchKind: (
        "Kind of a record that a search finds.",
        {
            "ACCOUNT": "An organization that is or was an account. It is not found as an organization, too.",
            "ACTIVITY": "An activity.",
            "DEAL": "A deal.",
            "FILE": "A file.",
            "NOTE": "A note.",
            "ORGANIZATION": "An organization.",
            "PERSON": "A person.",
        },
    ),
    SearchField: (
        "Field of a record that a search looks in.",
        {
            "NAME": "Name, title or subject.",
            "ADDRESS": "Address or location.",
            "EMAIL": "Email address.",
            "PHONE": "Phone number.",
            "CONTENT": "Text of a note, or description of a file.",
            "CUSTOM_FIELD": "Custom field.",
        },
    ),
    SearchRank: (
        "How well a record matches the query of a search.",
        {
            "TEXT": "The words are somewhere in the record.",
            "TITLE_WORDS": "All words are in the name, title or subject.",
            "TITLE_START": "The name, title or subject begins with the query.",
            "TITLE": "The query is the whole name, title or subject.",
        },
    ),
}
