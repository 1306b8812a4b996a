"""Requests for access to features in beta: users ask and withdraw, staff list and answer them."""

from datetime import datetime
from typing import Annotated, Any

import strawberry

from auth.errors import RateLimitExceeded
from auth.feature_gate import is_open_to
from auth.first_access import knows_membership
from beta.access_requests import request_access, withdraw_request
from beta.ops import request_ops
from db.flags.access_requests import REQUEST_ORDER
from db.flags.lists import requests_in
from db.models import BetaRequest, BetaRequestState, FlagActorKind
from db.pagination.page import PageRequest
from db.row import select_rows
from db.unit_of_work import UnitOfWork
from resolvers.beta.change_flags import BetaInput, apply_changes, begin_flag_changes, payload_values
from resolvers.beta.members import Flag
from resolvers.beta.subjects import SubjectInput, find_subject
from resolvers.context import Context, Info
from resolvers.errors import TemporarilyUnavailable
from resolvers.mutations.inputs import CreateInput
from resolvers.mutations.runner import PayloadValues
from resolvers.queries.connections import After, Before, ConnectionResult, First, Last, paginate


@strawberry.input(description="The feature for which the viewer asks, and why.")
class BetaRequestSendInput(CreateInput):
    """The input of `betaRequestSend`."""

    feature: str = strawberry.field(description="Key of a feature in `viewer.features` with `canRequest`.")
    text: str = strawberry.field(description="Text that says why, at most 1,000 characters; may be empty.", default="")


@strawberry.input(description="The feature for which the viewer no longer asks.")
class BetaRequestWithdrawInput(CreateInput):
    """The input of `betaRequestWithdraw`."""

    feature: str = strawberry.field(description="Key of the feature.")


@strawberry.input(name="BetaRequestAcceptOpInput", description="Accepts the request of a user, who becomes a member.")
class RequestAcceptOp(SubjectInput):
    """Selects the user with the request, and the end of their membership."""

    op_type = request_ops.AcceptRequest
    expires_at: datetime | None = strawberry.field(
        description="Time at which the membership ends; null for no end.", default=None
    )


@strawberry.input(name="BetaRequestDeclineOpInput", description="Declines the request of a user, who may ask again.")
class RequestDeclineOp(SubjectInput):
    """Selects the user with the request."""

    op_type = request_ops.DeclineRequest


@strawberry.input(description="The beta, and the user whose request to accept.")
class BetaRequestAcceptInput(BetaInput, RequestAcceptOp):
    """The input of `betaRequestAccept`."""


@strawberry.input(description="The beta, and the user whose request to decline.")
class BetaRequestDeclineInput(BetaInput, RequestDeclineOp):
    """The input of `betaRequestDecline`."""


async def send(context: Context, uow: UnitOfWork, input: BetaRequestSendInput) -> PayloadValues:
    """Put the viewer on the waiting list of a feature."""
    viewer = context.viewer
    try:
        await context.services.rate_limiter.hit_attempt("beta request", context.client.address, str(viewer.user.id))
    except RateLimitExceeded as error:
        raise TemporarilyUnavailable(str(error)) from error
    is_open = is_open_to(context.services.flag_store, viewer, input.feature, context.store.now)
    async with begin_flag_changes(context, uow, input, FlagActorKind.USER) as flags:
        is_member = knows_membership(viewer.details.participation, input.feature)
        await request_access(flags, viewer.user, input.feature, input.text, is_open=is_open, is_member=is_member)
        return {"feature": input.feature}


async def withdraw(context: Context, uow: UnitOfWork, input: BetaRequestWithdrawInput) -> PayloadValues:
    """Remove the viewer from the waiting list of a feature."""
    async with begin_flag_changes(context, uow, input, FlagActorKind.USER) as flags:
        await withdraw_request(flags, context.viewer.user, input.feature)
        return {"feature": input.feature}


async def list_page(
    info: Info,
    flag: Flag,
    state: Annotated[
        BetaRequestState | None,
        strawberry.argument(description="State of the requests to return; null for all. Default: those that wait."),
    ] = BetaRequestState.PENDING,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> ConnectionResult[BetaRequest]:
    """Return the requests for a feature, the oldest first."""
    platform = info.context.platform
    request = PageRequest(first, after, last, before)
    return await paginate(platform, requests_in(flag, state), REQUEST_ORDER, request, now=platform.now)


async def answer(context: Context, uow: UnitOfWork, input: Any) -> PayloadValues:
    """Accept or decline a request; the payload shows it."""
    async with begin_flag_changes(context, uow, input) as flags:
        result = await apply_changes(context, flags, input, input.flag, input)
        subject, c = await find_subject(flags.platform, input), BetaRequest.c
        is_same = (c.flag_key == input.flag, c.company_id == subject.company_id, c.user_id == subject.user_id)
        request = await flags.first(select_rows(BetaRequest).where(*is_same).order_by(c.id.desc()))
        return await payload_values(flags, input.flag, result, request=None if request is None else request.id)
