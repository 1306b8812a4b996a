"""The viewer's profile."""

import strawberry
from strawberry import Maybe

from db.models import User
from db.unit_of_work import UnitOfWork
from resolvers.context import Context
from resolvers.mutations import validators
from resolvers.mutations.inputs import OwnUpdateInput, required_field
from resolvers.mutations.row_lookup import check_version, get_active_currency
from resolvers.mutations.runner import PayloadValues


@strawberry.input(description="Changes to the viewer's profile. Omitted fields keep their values.")
class ProfileUpdateInput(OwnUpdateInput):
    """The input of `profileUpdate`."""

    name: Maybe[str | None] = required_field("Name of the viewer.")
    locale: Maybe[str | None] = required_field("Locale: language and optional region, such as pt-BR.")
    time_zone: Maybe[str | None] = required_field("IANA time zone of the viewer, such as Europe/Madrid.")
    currency: Maybe[str | None] = required_field(
        "Code of an active currency of the company: the default for deals that the viewer creates."
    )


VALIDATORS = {
    "name": validators.line,
    "locale": validators.locale,
    "time_zone": validators.time_zone,
    "currency": validators.line,
}


async def update(context: Context, uow: UnitOfWork, input: ProfileUpdateInput) -> PayloadValues:
    """Update the viewer's profile."""
    user_id = context.viewer.user.id
    provided = {name: getattr(input, name) for name in VALIDATORS}
    changes = {name: VALIDATORS[name](field.value, name) for name, field in provided.items() if field is not None}
    if "currency" in changes:
        await get_active_currency(uow, changes["currency"], "currency")
    await check_version(uow, await uow.get_one(User, user_id), input, changes)
    await uow.update(User, user_id, **changes)
    return {"user": user_id}
