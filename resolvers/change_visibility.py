"""What of a change may be told to whom: fields that are there for a feature only are not told where it is closed."""

from collections.abc import Iterable

from db import statements
from db.gates import Gate
from db.models import FieldChange
from db.store import Store

ACCOUNT_ONLY_FIELDS = frozenset({"follow_up_days"})
CUSTOM = "custom_fields."


async def visible_changes(store: Store, changes: Iterable[FieldChange]) -> list[FieldChange]:
    """Those of these changes that whoever asks by this store may know of."""
    told = list(changes)
    if Gate.ACCOUNTS not in store.closed or not told:
        return told
    known = {f"{CUSTOM}{field.key}" for field in await store.all(statements.ALL_FIELDS)}
    return [each for each in told if _is_known(each.field, known)]


def _is_known(name: str, known: set[str]) -> bool:
    return name in known if name.startswith(CUSTOM) else name not in ACCOUNT_ONLY_FIELDS
