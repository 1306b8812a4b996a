"""Changes to the people, waves and news of a beta in words, for those who compare or approve them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from beta.ops.base import Op
from beta.words import counted
from db.models import WaveAction

PHRASES: Mapping[str, str] = {
    "EXCLUDE": "exclude",
    "INVITATION_RESEND": "send the invitation again to",
    "INVITATION_REVOKE": "revoke the invitation of",
    "INVITE": "invite",
    "MEMBER_ADD": "add",
    "MEMBER_EXPIRY": "change the end of the membership of",
    "MEMBER_NOTE": "change the note about",
    "MEMBER_REMOVE": "remove",
    "MEMBER_SEATS": "change the seats of",
    "NEWS_POST": "post the news",
    "NEWS_REMOVE": "remove the news",
    "REQUEST_ACCEPT": "accept the request of",
    "REQUEST_DECLINE": "decline the request of",
    "UNEXCLUDE": "no longer exclude",
    "WAVE_APPLY": "start the wave",
    "WAVE_DELETE": "delete the wave",
    "WAVE_PLAN": "change the time of the wave",
    "WAVE_PUT": "set the list of the wave",
}
"""What each kind of change does; its objects follow."""


SETTING = frozenset({"MEMBER_EXPIRY", "MEMBER_NOTE", "MEMBER_SEATS", "WAVE_PLAN"})
"""Kinds of changes that may also set nothing, such as no end."""


def describe_people_op(op: Op, title: str | None, subjects: Sequence[str]) -> str:
    """Return what a change of `PHRASES` would do. `title`: of its wave or news; `subjects`: the names of its people."""
    objects = [*([f"“{title}”"] if title else []), *subjects]
    return ", ".join([f"{PHRASES[op.kind]} {'; '.join(objects)}", *_details(op)])


def _details(op: Op) -> Iterator[str]:
    for name, words in DETAILS.items():
        if name in op.model_fields_set and (getattr(op, name) or op.kind in SETTING):
            yield words(getattr(op, name))


def _end(at: datetime | None) -> str:
    return f"until {at:%Y-%m-%d %H:%M}" if at else "without an end"


def _start(at: datetime | None) -> str:
    return f"at {at:%Y-%m-%d %H:%M}" if at else "without a time"


DETAILS: Mapping[str, Callable[[Any], str]] = {
    "action": lambda action: "who are invited" if action is WaveAction.INVITE else "who are added",
    "by_email": lambda _: "by email, too",
    "expires_at": _end,
    "max_seats": lambda seats: counted(seats, "seat") if seats else "seats for all users",
    "message": lambda message: f"with the message “{message}”",
    "note": lambda note: f"to “{note}”" if note else "to none",
    "planned_at": _start,
}
"""Words for the value of each field that says more."""
