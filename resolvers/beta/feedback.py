"""Feedback on features in beta: users send it, staff read it."""

import strawberry

from auth.feature_gate import is_open_to
from beta.errors import ChangeError
from beta.feedback import send_feedback
from db.flags.feedback import FEEDBACK_ORDER
from db.flags.lists import feedback_on
from db.models import BetaFeedback
from db.pagination.page import PageRequest
from db.unit_of_work import UnitOfWork
from resolvers.beta.change_flags import mutation_error
from resolvers.beta.members import Flag
from resolvers.context import Context, Info
from resolvers.mutations.inputs import CreateInput
from resolvers.mutations.runner import PayloadValues
from resolvers.queries.connections import After, Before, ConnectionResult, First, Last, paginate


@strawberry.input(description="The feature, and what the viewer thinks of it.")
class BetaFeedbackSendInput(CreateInput):
    """The input of `betaFeedbackSend`."""

    feature: str = strawberry.field(description="Key of a feature in `viewer.features` that is open to the viewer.")
    rating: int = strawberry.field(description="Rating from 1, the worst, to 5.")
    text: str = strawberry.field(description="Text of at most 10,000 characters; may be empty.", default="")


async def send(context: Context, uow: UnitOfWork, input: BetaFeedbackSendInput) -> PayloadValues:
    """Store the viewer's feedback; it replaces their earlier one."""
    viewer = context.viewer
    is_open = is_open_to(context.services.flag_store, viewer, input.feature, context.store.now)
    try:
        await send_feedback(uow, viewer.user.id, input.feature, input.rating, input.text, is_open=is_open)
    except ChangeError as error:
        raise mutation_error(error, input) from error
    return {"feature": input.feature}


async def list_page(
    info: Info,
    flag: Flag,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> ConnectionResult[BetaFeedback]:
    """Return the feedback on a feature, the latest first."""
    request = PageRequest(first, after, last, before)
    return await paginate(info.context.platform, feedback_on(flag), FEEDBACK_ORDER, request, own=BetaFeedback)
