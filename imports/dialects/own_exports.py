"""The lists that `afterwin export` writes in its own dialect, whose headers other programs use in other senses.

Their IDs are global ids. Email addresses and phone numbers have no labels there.
"""

from collections.abc import Iterable

from imports.dialects.system_fields import SYSTEM_FIELDS, SystemField
from imports.dialects.vocabulary import CellType, EntityKind

MARKS = frozenset({"owner teams", "last editor", "due time zone"})
"""Headers of which each own list has one, next to both ids."""
BOTH_IDS = frozenset({"id", "external id"})
_IGNORED = SystemField("skipped", CellType.IGNORED)
_COMMON = {
    "external id": _IGNORED,
    "created at": SystemField("created_at", CellType.DATETIME),
    "updated at": SystemField("updated_at", CellType.DATETIME),
}
_OF_ACCOUNTS = (
    *("state", "follow-up days", "account since", "won value", "currency of won value", "won value is complete"),
    *("last won at", "next activity due at", "last activity at", "last contacted at", "follow-up due on"),
)
_RECURRING = ("annual recurring value", "monthly recurring value", "annual contract value")
OWN_FIELDS = {
    EntityKind.ORGANIZATIONS: {
        **SYSTEM_FIELDS[EntityKind.ORGANIZATIONS],
        **_COMMON,
        **dict.fromkeys(_OF_ACCOUNTS, _IGNORED),
    },
    EntityKind.PEOPLE: {
        **SYSTEM_FIELDS[EntityKind.PEOPLE],
        **_COMMON,
        "emails": SystemField("emails", CellType.TEXT),
        "phones": SystemField("phones", CellType.TEXT),
    },
    EntityKind.DEALS: {
        **SYSTEM_FIELDS[EntityKind.DEALS],
        **_COMMON,
        "won on": _IGNORED,
        "first won at": _IGNORED,
        "won at is estimated": SystemField("won_at_is_estimated", CellType.YES),
        "archived at": SystemField("archived_at", CellType.DATETIME),
        "stage changed at": SystemField("stage_changed_at", CellType.DATETIME),
        **{name: SystemField(name.replace(" ", "_"), CellType.MONEY) for name in _RECURRING},
        **{f"currency of {name}": _IGNORED for name in _RECURRING},
    },
    EntityKind.ACTIVITIES: {
        **SYSTEM_FIELDS[EntityKind.ACTIVITIES],
        **_COMMON,
        "due at": SystemField("due_at", CellType.DATETIME),
        "due on": SystemField("due_date", CellType.DATE),
        "due time zone": SystemField("due_zone", CellType.TEXT),
        "duration in minutes": SystemField("duration", CellType.DURATION),
        "done at": SystemField("done_at", CellType.DATETIME),
    },
    EntityKind.NOTES: {
        **SYSTEM_FIELDS[EntityKind.NOTES],
        **_COMMON,
        "author": SystemField("owner", CellType.TEXT),
        "last editor": _IGNORED,
    },
}


def is_own_export(folded: Iterable[str]) -> bool:
    """Return whether a folded header is that of an own list."""
    names = set(folded)
    return names >= BOTH_IDS and not names.isdisjoint(MARKS)
