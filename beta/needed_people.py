"""The people of a flag whom changes to it need to know, so that a flag with very many is changed as quickly."""

from collections.abc import Iterable, Sequence

from auth.email_addresses import stored_forms
from beta.membership_ops import Invite, ResendInvitation, RevokeInvitation
from beta.op_base import Op, People
from db.flags.people_filter import PeopleFilter
from db.flags.platform import Platform
from db.flags.statements import INVITATION, USERS_BY_EMAIL


async def needed_people(platform: Platform, ops: Sequence[Op]) -> PeopleFilter:
    """Return the people on whom the effect of changes depends; those named by address or invitation are looked up."""
    kinds = {op.people for op in ops}
    ids = frozenset(op.invitation_id for op in ops if isinstance(op, RevokeInvitation | ResendInvitation))
    resent = [row for id_ in sorted(ids) for row in await platform.all(INVITATION, invitation_id=id_)]
    emails = _forms([*(op.email for op in ops if isinstance(op, Invite)), *(row.email for row in resent)])
    users = await platform.all(USERS_BY_EMAIL, emails=sorted(emails)) if emails else []
    company_ids = {row.for_company_id for row in resent if row.for_company_id is not None}
    return PeopleFilter(
        frozenset().union(company_ids, (user.company_id for user in users), *(op.company_ids for op in ops)),
        emails,
        ids,
        needs_all_invitations=People.INVITED in kinds,
        needs_witness=People.ANY in kinds,
        needs_requests=any(op.needs_requests for op in ops),
        needs_news=any(op.needs_news for op in ops),
        needs_waves=any(op.needs_waves for op in ops),
    )


def _forms(emails: Iterable[str | None]) -> frozenset[str]:
    return frozenset(form for email in emails if email is not None for form in stored_forms(email))
