"""Email addresses and phone numbers of two people as one list."""

from collections.abc import Sequence

from db.models import ContactPoint
from db.models.people import MAX_CONTACT_POINTS
from db.phone_numbers import phone_digits

JOINED_COLUMNS = frozenset({"emails", "phones"})
"""Columns of people that are lists of contact points."""


def joined_points(column: str, own: Sequence[ContactPoint], others: Sequence[ContactPoint]) -> tuple[ContactPoint, ...]:
    """Return the points of both, `own` first and each value once; at most as many as a person can have.

    What is primary in `own` stays so, and is alone.
    """
    joined = {_key(column, point): point for point in reversed(own)}
    joined = dict(reversed(joined.items()))
    for point in others:
        joined.setdefault(_key(column, point), point._replace(is_primary=False) if own else point)
    return tuple(joined.values())[:MAX_CONTACT_POINTS]


def _key(column: str, point: ContactPoint) -> str:
    """Return what is the same in each form of an address or number."""
    return (column == "phones" and phone_digits(point.value)) or point.value.casefold()
