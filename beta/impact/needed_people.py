"""The people of a flag whom changes to it need to know, so that a flag with very many is changed as quickly."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from auth.email_addresses import stored_forms
from beta.ops.base import Op, People
from beta.ops.membership_ops import Invite, ResendInvitation, RevokeInvitation
from beta.ops.wave_ops import ApplyWave
from db.flags.people_filter import PeopleFilter, users_named
from db.flags.platform import Platform
from db.flags.statements import INVITATION
from db.models import BetaInvitation


class NeededPeople(NamedTuple):
    """People of a flag to read, and the email addresses of the users whom changes invite, by their ids."""

    filter: PeopleFilter
    emails: Mapping[int, str]


async def needed_people(platform: Platform, ops: Sequence[Op]) -> NeededPeople:
    """Return the people on whom the effect of changes depends; the invited are looked up."""
    kinds = {op.people for op in ops}
    ids = frozenset(op.invitation_id for op in ops if isinstance(op, RevokeInvitation | ResendInvitation))
    resent = [row for id_ in sorted(ids) for row in await platform.all(INVITATION, invitation_id=id_)]
    emails = _forms([*(op.email for op in ops if isinstance(op, Invite)), *(row.email for row in resent)])
    user_ids = frozenset(_invited_ids(ops, resent))
    users = await platform.tuples(users_named(user_ids, emails)) if user_ids or emails else []
    company_ids = {row.for_company_id for row in resent if row.for_company_id is not None}
    people = PeopleFilter(
        frozenset().union(company_ids, (company_id for _, company_id, _ in users), *(op.company_ids for op in ops)),
        emails | _forms(email for _, _, email in users),
        ids,
        needs_all_invitations=People.INVITED in kinds,
        needs_witness=People.ANY in kinds,
        needs_requests=any(op.needs_requests for op in ops),
        needs_news=any(op.needs_news for op in ops),
        needs_waves=any(op.needs_waves for op in ops),
    )
    return NeededPeople(people, {user_id: email for user_id, _, email in users})


def _invited_ids(ops: Sequence[Op], resent: Sequence[BetaInvitation]) -> Iterator[int]:
    """Yield the ids of the users who are invited as users."""
    yield from (row.for_user_id for row in resent if row.for_user_id is not None)
    for op in ops:
        if isinstance(op, Invite) and op.user_id is not None:
            yield op.user_id
        elif isinstance(op, ApplyWave):
            yield from (subject.user_id for subject in op.listed if subject.user_id is not None)


def _forms(emails: Iterable[str | None]) -> frozenset[str]:
    return frozenset(form for email in emails if email is not None for form in stored_forms(email))
