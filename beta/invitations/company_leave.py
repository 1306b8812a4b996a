"""Administrators who leave a beta for their whole company, with a seat of their own or without one."""

from collections.abc import Collection
from datetime import datetime

from beta.errors import ChangeError, ChangeErrorCode
from beta.invitations.answer_invitation import write_and_audit
from beta.ops.base import ChangeContext
from beta.ops.membership_ops import RemoveMember, is_inactive, subject_label
from beta.refusals import Refusal
from db.flags.beta_state import BetaState
from db.flags.company_invitations import OLDEST_EVENTS, acceptances_of, accepted_by, appointments_of
from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.flags.people_filter import PeopleFilter, read_people
from db.flags.platform import platform_of_store
from db.flags.statements import LEFT_REASON, exclusions_of, members_of
from db.models import BetaMember, CompanyRole, FlagAudit, MemberSource, User
from db.store import Store


async def accepted_features(
    store: Store, user: User, keys: Collection[str], known: Collection[str] = ()
) -> frozenset[str]:
    """Return those features that the user's company is in by an invitation of which the user knows.

    The features are `known` to them, or they accepted the invitation, or were an administrator when it was accepted and
    are one since. Excluded users know of nothing.
    """
    if user.role is not CompanyRole.ADMIN:
        return frozenset()
    platform = platform_of_store(store)
    members = await platform.all(members_of(keys, [user.company_id]))
    accepted = frozenset(row.flag_key for row in members if _is_by_company_invitation(row, platform.now))
    untold = accepted.difference(known)
    if untold:
        exclusions = await platform.all(exclusions_of(untold, [user.company_id]))
        untold -= {row.flag_key for row in exclusions if row.user_id in (None, user.id)}
    return accepted.intersection(known) | (await _informed(store, user, untold) if untold else frozenset())


def _is_by_company_invitation(member: BetaMember, now: datetime) -> bool:
    is_accepted = member.user_id is None and member.source is MemberSource.INVITATION
    return is_accepted and not is_inactive(member, now)


async def _informed(store: Store, user: User, keys: frozenset[str]) -> frozenset[str]:
    """Return the features of which an accepted invitation of the company informed the user."""
    platform = platform_of_store(store)
    answers = await platform.tuples(accepted_by(user.id, subject_label(user.company_id, None)))
    known_since = await _administrator_since(store, user)
    acceptances = await platform.tuples(acceptances_of(keys, user.company_id)) if known_since else ()
    informed = {key for (key,) in answers} | {key for key, at in acceptances if known_since and known_since < at}
    return keys & informed


async def _administrator_since(store: Store, user: User) -> datetime | None:
    """Return since when an administrator surely is one; None if it is not known.

    Old entries of the identity log may have been deleted, so nothing is known of the time before its first one.
    """
    first = await store.first(OLDEST_EVENTS)
    if first is None:
        return None
    appointment = await store.first(appointments_of(user.id))
    return max(user.created_at, first.at, appointment.at if appointment else first.at)


async def leave_for_company(flags: FlagUnitOfWork, user: User, key: str, *, may_know: bool) -> FlagAudit:
    """Remove a company and all of its users from a beta. Only its administrators may do so.

    `may_know`: whether the user may know of the feature. To others, the company looks like one without members, unless
    they were informed that it accepted an invitation. Then they end the company's membership, but none of its users.
    """
    if user.role is not CompanyRole.ADMIN:
        raise ChangeError(ChangeErrorCode.FORBIDDEN, Refusal.ADMINISTRATOR_ONLY, "flag")
    beta = await read_people(flags.platform, key, PeopleFilter(frozenset({user.company_id})))
    after = await _without_company(flags, beta, user, key, may_know=may_know)
    if after is beta:
        raise ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.COMPANY_NOT_MEMBER, "flag")
    return await write_and_audit(flags, "COMPANY_LEAVE", key, subject_label(user.company_id, None), beta, after)


async def _without_company(
    flags: FlagUnitOfWork, beta: BetaState, user: User, key: str, *, may_know: bool
) -> BetaState:
    """Return the state without the memberships that the user may end."""
    context = ChangeContext(flags.now, flags.actor.display_name, LEFT_REASON, {})
    if may_know:
        user_ids = [row.user_id for row in beta.members if not is_inactive(row, flags.now)]
    else:
        user_ids = [None] if await accepted_features(flags.uow, user, [key]) else []
    after = beta
    for user_id in user_ids:
        after = RemoveMember(company_id=user.company_id, user_id=user_id).apply(after, key, context)
    return after
