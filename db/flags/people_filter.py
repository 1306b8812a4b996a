"""The people of a flag whom a change needs: all, some by name, and whether there are any others at all."""

from collections.abc import Collection
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, String, cast, func, or_, select

from db.flags.access_requests import pending_requests
from db.flags.audience import is_present
from db.flags.beta_state import BetaState
from db.flags.flag_set import read_flags
from db.flags.news import news_of
from db.flags.platform import Platform
from db.flags.statements import MEMBERS, PENDING_INVITATIONS, exclusions_of, members_of
from db.flags.waves import waves_of
from db.models import BetaExclusion, BetaInvitation, BetaInvitationState, BetaMember, User
from db.row import RowQuery

NO_IDS: frozenset[int] = frozenset()


class PeopleFilter(NamedTuple):
    """The members and exclusions of `companies`, and the pending invitations of these, to `emails`, or with an id.

    `needs_witness`: if there are others, one present member and one invitation of them that can be accepted, too.
    """

    companies: frozenset[int] = NO_IDS
    emails: frozenset[str] = frozenset()
    invitation_ids: frozenset[int] = NO_IDS
    needs_all_invitations: bool = False
    needs_witness: bool = False
    needs_waves: bool = False
    needs_requests: bool = False
    needs_news: bool = False


async def read_people(platform: Platform, key: str, people: PeopleFilter, revision: int | None = None) -> BetaState:
    """Read all flags, and those people of the flag `key` that the filter asks for, however many it has.

    `revision`: see `read_flags`.
    """
    return BetaState(
        await read_flags(platform, revision),
        tuple(await _members(platform, key, people)),
        tuple(await platform.all(exclusions_of([key], people.companies))) if people.companies else (),
        tuple(await _invitations(platform, key, people)),
        tuple(await platform.all(waves_of([key]))) if people.needs_waves else (),
        tuple(await platform.all(pending_requests([key], people.companies))) if people.needs_requests else (),
        tuple(await platform.all(news_of([key]))) if people.needs_news else (),
    )


async def _members(platform: Platform, key: str, people: PeopleFilter) -> list[BetaMember]:
    members = await platform.all(members_of([key], people.companies)) if people.companies else []
    if people.needs_witness:
        others = BetaMember.c.company_id.not_in(sorted(people.companies))
        members += await platform.all(_present_members(key, platform.now).where(others).limit(1))
    return members


def _present_members(key: str, now: datetime) -> RowQuery[BetaMember]:
    return MEMBERS.where(BetaMember.c.flag_key == key, is_present(BetaMember.c, now))


async def _invitations(platform: Platform, key: str, people: PeopleFilter) -> list[BetaInvitation]:
    pending = PENDING_INVITATIONS.where(BetaInvitation.c.flag_key == key)
    if people.needs_all_invitations:
        return await platform.all(pending)
    c = BetaInvitation.c
    named = [
        condition
        for values, condition in (
            (people.companies, c.for_company_id.in_(sorted(people.companies))),
            (people.emails, c.email.in_(sorted(people.emails))),
            (people.invitation_ids, c.id.in_(sorted(people.invitation_ids))),
        )
        if values
    ]
    invitations = await platform.all(pending.where(or_(*named))) if named else []
    if people.needs_witness:
        known_ids = [invitation.id for invitation in invitations]
        others = pending.where(c.id.not_in(known_ids), c.expires_at > platform.now)
        invitations += await platform.all(others.limit(1))
    return invitations


def users_named(ids: Collection[int], emails: Collection[str]) -> Select[tuple[int, int, str]]:
    """Select ids, companies and addresses of the users with these ids, or with one of these forms of addresses."""
    c = User.c
    is_named = or_(c.id.in_(sorted(ids)), c.email.in_(sorted(emails)))
    return select(c.id, c.company_id, c.email).where(is_named, c.email.is_not(None))


async def people_fingerprint(platform: Platform, key: str) -> dict[str, list[Any]]:
    """Return all that decides whom the flag's people let in, without their names: for the hash of a change request.

    Ids come as one text, so that very many cost little.
    """
    members, exclusions, invitations = BetaMember.c, BetaExclusion.c, BetaInvitation.c
    present = (members.flag_key == key, members.revoked_at.is_(None))
    pending = (invitations.flag_key == key, invitations.state == BetaInvitationState.PENDING)
    ids = {
        "members": _joined_ids(members.id).where(*present),
        "exclusions": _joined_ids(exclusions.id).where(exclusions.flag_key == key, exclusions.lifted_at.is_(None)),
        "invitations": _joined_ids(invitations.id).where(*pending),
    }
    found = {name: await _sorted_ids(platform, statement) for name, statement in ids.items()}
    is_limited = or_(members.expires_at.is_not(None), members.max_seats.is_not(None))
    limits = select(members.id, members.expires_at, members.max_seats).where(*present, is_limited)
    return found | {"limits": sorted([str(value) for value in row] for row in await platform.tuples(limits))}


def _joined_ids(column: ColumnElement[int]) -> Select[Any]:
    return select(func.aggregate_strings(cast(column, String), ","))


async def _sorted_ids(platform: Platform, statement: Select[Any]) -> list[str]:
    ((value,),) = await platform.tuples(statement)
    return sorted((value or "").split(","))
