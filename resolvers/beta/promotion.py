"""Flags as a file, compared with those of this deployment and proposed."""

from typing import Annotated, Any

import strawberry
from strawberry.scalars import JSON

from beta.errors import ChangeError
from beta.files.flag_file import build_flag_file, parse_flag_file
from beta.files.promotion import Promotion, compare_file, propose_promotions
from beta.ops.kinds import write_ops
from db.flags.flag_set import read_flags
from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.models import ChangeRequest
from db.unit_of_work import UnitOfWork
from resolvers.beta.change_flags import begin_flag_changes
from resolvers.beta.explain import client_error
from resolvers.beta.flag_op_values import flag_op_value
from resolvers.context import Context, Info
from resolvers.mutations.inputs import CreateInput
from resolvers.mutations.runner import PayloadValues

FILE = "File of flags, as `flagFile` or `afterwin flags export` of another deployment returns it."


@strawberry.input(description="A file of flags, and the reason for the change requests.")
class FlagPromoteInput(CreateInput):
    """The input of `flagPromote`."""

    file: JSON = strawberry.field(description=FILE)
    reason: str = strawberry.field(description="Reason for the audit log and the reviewers; must not be empty.")


async def file(info: Info) -> JSON:
    """Return the flags that are not archived, their rules and segments, without people and salts."""
    flags, environment = await read_flags(info.context.platform), info.context.services.site.environment_name
    built = build_flag_file(flags, environment)
    return built.model_dump(mode="json", exclude={"flags": {"__all__": {"salt"}}})  # type: ignore[return-value]  # JSON is any value


async def differences(info: Info, file: Annotated[JSON, strawberry.argument(description=FILE)]) -> list[Promotion]:
    """Return what a file would change."""
    try:
        author = info.context.viewer.user.name
        return await compare_file(info.context.platform, parse_flag_file(file), author)
    except ChangeError as error:
        raise client_error(error) from error


async def promote(context: Context, uow: UnitOfWork, input: FlagPromoteInput) -> PayloadValues:
    """Submit a change request for each flag that a file would change."""
    required = context.services.site.flags_require_approval
    async with begin_flag_changes(context, uow, input) as flags:
        promotions = await _compare(flags, input.file)
        results = await propose_promotions(flags, promotions, reason=input.reason, requires_approval=required)
        changes = [result.change.id for result in results if result.change is not None]
        return {"change": None, "audit": None, "revision": flags.revision, "notices": [], "changes": changes}


async def _compare(flags: FlagUnitOfWork, file: JSON) -> list[Promotion]:
    """Return what a file would change; the path of a `ChangeError` leads to the argument."""
    try:
        return await compare_file(flags.platform, parse_flag_file(file), flags.actor.display_name)
    except ChangeError as error:
        raise error.with_path_prefix("file") from None


def flag_key(promotion: strawberry.Parent[Promotion]) -> strawberry.ID | None:
    """Return the key of the flag; null for changes of segments alone."""
    return strawberry.ID(promotion.key) if promotion.key else None


def texts(promotion: strawberry.Parent[Promotion]) -> list[str]:
    """Return the changes in words."""
    return list(promotion.lines)


def ops(promotion: strawberry.Parent[Promotion]) -> list[JSON]:
    """Return the changes as values of `FlagOpInput`."""
    return [flag_op_value(op) for op in write_ops(promotion.ops)]


async def proposed_changes(payload: strawberry.Parent[Any], info: Info) -> list[ChangeRequest] | None:
    """Return the change requests of a payload, also of a repeated one; null with user errors."""
    ids = payload.changes
    return None if ids is None else [await info.context.loaders.load_existing(ChangeRequest, id_) for id_ in ids]
