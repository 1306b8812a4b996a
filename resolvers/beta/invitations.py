"""Invitations to betas, for the staff who send and revoke them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any

import strawberry

from beta.invitations.bulk import InviteOutcome, bulk_invite
from beta.ops import membership_ops
from beta.references import find_company
from db.flags.lists import invitations_in
from db.flags.platform import Platform
from db.flags.statements import FLAG, INVITATION_ORDER
from db.models import BetaInvitation, BetaInvitationState
from db.pagination.page import PageRequest
from db.unit_of_work import UnitOfWork
from resolvers.beta.change_flags import (
    EXPECTED_VERSION_DESCRIPTION,
    BetaInput,
    apply_changes,
    begin_flag_changes,
    check_version,
    email_status,
    mutation_error,
    payload_values,
)
from resolvers.beta.members import Flag
from resolvers.beta.op_inputs import OpInput
from resolvers.beta.subjects import SubjectInput, find_subject
from resolvers.context import Context, Info
from resolvers.errors import UserError
from resolvers.global_ids import decode_id_of
from resolvers.mutations.inputs import MutationInput
from resolvers.mutations.runner import PayloadValues
from resolvers.queries.connections import After, Before, ConnectionResult, First, Last, paginate


@strawberry.input
class InvitationEmailFields:
    """Fields of all invitations."""

    message: str = strawberry.field(description="Personal message in the invitation email.", default="")
    expires_at: datetime | None = strawberry.field(
        description="Time at which the invitation expires. Default: 14 days from now.", default=None
    )


@strawberry.input(
    name="BetaInviteUserOpInput", description="Invites a user by id, or the user who signs in with an email address."
)
class InviteUserOp(OpInput, InvitationEmailFields):
    """Recipient and email of an invitation for a user."""

    op_type = membership_ops.Invite
    email: str | None = strawberry.field(
        description="Email address to invite; a user who signs in with it may accept. Null if `user` is given.",
        default=None,
    )
    user: strawberry.ID | None = strawberry.field(
        description="Id or email address of the user to invite; null if `email` is given.", default=None
    )

    async def subject_fields(self, platform: Platform) -> Mapping[str, Any]:
        """Return the ids of the user and their company; nothing if an email address is given."""
        return {} if self.user is None else (await find_subject(platform, SubjectInput(user=self.user))).op_fields


@strawberry.input(
    name="BetaInviteCompanyOpInput", description="Invites a whole company. Its administrators accept or decline."
)
class InviteCompanyOp(OpInput, InvitationEmailFields):
    """Recipient, seats and email of an invitation for a company."""

    op_type = membership_ops.Invite
    company: strawberry.ID = strawberry.field(description="Id or name of the company to invite.")
    max_seats: int | None = strawberry.field(
        description="Maximum number of users of the company, its earliest users first; null for no limit.", default=None
    )

    async def subject_fields(self, platform: Platform) -> Mapping[str, Any]:
        """Return the id of the company; raise `ChangeError` if it is unknown or ambiguous."""
        return {"company_id": (await find_company(platform, self.company)).id}


@strawberry.input(name="BetaInvitationRevokeOpInput", description="Revokes an invitation that is still unanswered.")
class InvitationRevokeOp(OpInput):
    """Selects an invitation."""

    op_type = membership_ops.RevokeInvitation
    invitation: strawberry.ID = strawberry.field(description="Id of the invitation to revoke.")


@strawberry.input(
    name="BetaInvitationResendOpInput",
    description="Replaces an unanswered invitation by a new one for the same recipient, with a new code and email.",
)
class InvitationResendOp(OpInput):
    """Selects an invitation, and the end of the new one."""

    op_type = membership_ops.ResendInvitation
    invitation: strawberry.ID = strawberry.field(description="Id of the invitation to replace.")
    expires_at: datetime | None = strawberry.field(
        description="Time at which the new invitation expires. Default: 14 days from now.", default=None
    )


@strawberry.input(description="The beta, and the user to invite.")
class BetaInviteUserInput(BetaInput, InviteUserOp):
    """The input of `betaInviteUser`."""


@strawberry.input(description="The beta, and the company to invite.")
class BetaInviteCompanyInput(BetaInput, InviteCompanyOp):
    """The input of `betaInviteCompany`."""


@strawberry.input(description="The beta, and the invitation to revoke.")
class BetaInvitationRevokeInput(BetaInput, InvitationRevokeOp):
    """The input of `betaInvitationRevoke`."""


@strawberry.input(description="The beta, and the invitation to send again.")
class BetaInvitationResendInput(BetaInput, InvitationResendOp):
    """The input of `betaInvitationResend`."""


@strawberry.input(description="Invitations to a beta, as a CSV file.")
class BetaInviteBulkInput(MutationInput):
    """The input of `betaInviteBulk`."""

    flag: strawberry.ID = strawberry.field(description="Key of the flag.")
    csv: str = strawberry.field(
        description="CSV text of at most 500 rows, with a header. Columns: `email`, `user` or `company`; optionally "
        "`seats` and `message`. A company is given by name or id, a user by email address or id."
    )
    reason: str = strawberry.field(description="Reason for the invitations; required if they grant access.", default="")
    dry_run: bool = strawberry.field(
        description="Whether to only check each row, without sending invitations. Default: false.", default=False
    )
    expected_version: int | None = strawberry.field(description=EXPECTED_VERSION_DESCRIPTION, default=None)


async def list_page(
    info: Info,
    flag: Flag,
    state: Annotated[
        BetaInvitationState | None,
        strawberry.argument(description="State of the invitations to return; null for all states."),
    ] = None,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> ConnectionResult[BetaInvitation]:
    """Return the invitations to a beta, newest first."""
    platform, request = info.context.platform, PageRequest(first, after, last, before)
    return await paginate(platform, invitations_in(flag, state), INVITATION_ORDER, request)


async def invite(context: Context, uow: UnitOfWork, input: Any) -> PayloadValues:
    """Invite the recipient of the input, or invite one again; the payload shows the new invitation."""
    async with begin_flag_changes(context, uow, input) as flags:
        result = await apply_changes(context, flags, input, input.flag, input)
        invitation_id = result.invited[0].invitation.id if result.invited else None
        more = {"invitation": invitation_id, "email_status": email_status(result)}
        return await payload_values(flags, input.flag, result, **more)


async def revoke(context: Context, uow: UnitOfWork, input: BetaInvitationRevokeInput) -> PayloadValues:
    """Revoke an invitation. The code in its email no longer works."""
    async with begin_flag_changes(context, uow, input) as flags:
        result = await apply_changes(context, flags, input, input.flag, input)
        invitation_id = decode_id_of(BetaInvitation, input.invitation)
        return await payload_values(flags, input.flag, result, invitation=invitation_id)


async def invite_many(context: Context, uow: UnitOfWork, input: BetaInviteBulkInput) -> PayloadValues:
    """Send the invitations of a CSV text. Invalid rows are skipped; `outcomes` holds their errors."""
    async with begin_flag_changes(context, uow, input) as flags:
        check_version(await flags.first(FLAG, key=input.flag), input.expected_version)
        bulk = await bulk_invite(
            flags,
            input.flag,
            input.csv,
            reason=input.reason,
            requires_approval=context.services.site.flags_require_approval,
            dry_run=input.dry_run,
        )
        outcomes = list(bulk.outcomes)
        if bulk.change is None:
            values = dict.fromkeys(("change", "audit", "email_status"))
            return {"outcomes": outcomes, **values, "revision": flags.revision, "notices": []}
        more = {"outcomes": outcomes, "email_status": email_status(bulk.change), "notices": []}
        values = await payload_values(flags, input.flag, bulk.change, **more)
        del values["flag"]
        return values


def user_error(outcome: strawberry.Parent[InviteOutcome]) -> UserError | None:
    """Return the error of a row; null if the invitation is valid."""
    return None if outcome.error is None else mutation_error(outcome.error, None).error
