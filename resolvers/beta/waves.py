"""Waves of betas: named lists of users and companies, their mutations, and the fields of a wave."""

from collections.abc import Mapping
from datetime import datetime
from inspect import isawaitable
from typing import Annotated, Any

import strawberry
from strawberry import Maybe

from beta.changes.plan import ChangeResult
from beta.errors import Problems
from beta.ops import wave_ops
from beta.ops.wave_ops import WaveSubject, listed_subjects, state_of_wave
from beta.waves.plans import applied_waves, get_wave
from beta.waves.scheduled import find_wave, schedule_wave
from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.flags.platform import Platform
from db.flags.waves import OPEN_CHANGES_OF, WAVE
from db.models import BetaWave, ChangeRequest, Company, Flag, User, WaveAction, WaveState
from db.unit_of_work import UnitOfWork
from resolvers.beta import subjects
from resolvers.beta.change_flags import BetaInput, apply_changes, begin_flag_changes, payload_values
from resolvers.beta.op_inputs import OpInput
from resolvers.beta.subjects import SubjectInput, find_subject
from resolvers.context import Context, Info
from resolvers.global_ids import decode_id_of
from resolvers.mutations.inputs import optional_field
from resolvers.mutations.runner import PayloadValues


def _wave_field() -> Any:
    return strawberry.field(description="Id of the wave.")


@strawberry.input(description="A user, or a whole company with an optional number of seats.")
class BetaWaveSubjectInput:
    """One entry of the list of a wave."""

    user: strawberry.ID | None = strawberry.field(
        description="Id or email address of the user; null for the whole company.", default=None
    )
    company: strawberry.ID | None = strawberry.field(
        description="Id or name of the company; null if the user is of one company only.", default=None
    )
    max_seats: int | None = strawberry.field(
        description="Maximum number of users of a whole company, its earliest users first; null for no limit.",
        default=None,
    )


@strawberry.input(
    name="BetaWavePutOpInput", description="Creates the wave with this name, or replaces its list and settings."
)
class WavePutOp(OpInput):
    """Name and list of a wave."""

    op_type = wave_ops.PutWave
    name: str = strawberry.field(description="Name of the wave, unique within the flag.")
    people: list[BetaWaveSubjectInput] = strawberry.field(description="Users and companies, at least 1, at most 500.")
    action: WaveAction = strawberry.field(
        description="Whether to invite the users and companies on the list, or to add them as members.",
        default=WaveAction.INVITE,
    )
    message: str = strawberry.field(description="Personal message in the invitation emails.", default="")

    async def subject_fields(self, platform: Platform) -> Mapping[str, Any]:
        """Return the list as op fields; raise `ChangeError` if a user or company is unknown or ambiguous."""
        problems, subjects = Problems(), []
        for index, entry in enumerate(self.people):
            with problems.collecting("people", index):
                subjects.append(await _listed(platform, entry))
        problems.raise_all()
        return {"subjects": subjects}


async def _listed(platform: Platform, entry: BetaWaveSubjectInput) -> Mapping[str, Any]:
    found = await find_subject(platform, SubjectInput(user=entry.user, company=entry.company))
    return {**found.op_fields, "max_seats": entry.max_seats}


@strawberry.input(
    name="BetaWavePlanOpInput",
    description="Notes the planned time of a wave. `betaWaveSchedule` also lets it be applied then.",
)
class WavePlanOp(OpInput):
    """Selects a wave, and its planned time."""

    op_type = wave_ops.PlanWave
    wave: strawberry.ID = _wave_field()
    planned_at: Maybe[datetime | None] = optional_field("Planned time; null for none, which cancels an earlier one.")


@strawberry.input(name="BetaWaveDeleteOpInput", description="Deletes a wave that was not applied.")
class WaveDeleteOp(OpInput):
    """Selects a wave."""

    op_type = wave_ops.DeleteWave
    wave: strawberry.ID = _wave_field()


@strawberry.input(
    name="BetaWaveApplyOpInput", description="Invites or adds everyone on the list of a wave as it is now, once."
)
class WaveApplyOp(OpInput):
    """Selects a wave."""

    op_type = wave_ops.ApplyWave
    wave: strawberry.ID = _wave_field()

    async def subject_fields(self, platform: Platform) -> Mapping[str, Any]:
        """Return the list of the wave, which a reviewer then approves."""
        wave = await get_wave(platform, decode_id_of(BetaWave, self.wave))
        return {"subjects": listed_subjects(wave)}


@strawberry.input(description="The beta, and the name and list of the wave.")
class BetaWavePutInput(BetaInput, WavePutOp):
    """The input of `betaWavePut`."""


@strawberry.input(description="The beta, and the wave to delete.")
class BetaWaveDeleteInput(BetaInput, WaveDeleteOp):
    """The input of `betaWaveDelete`."""


@strawberry.input(description="The beta, and the wave to apply now.")
class BetaWaveApplyInput(BetaInput, WaveApplyOp):
    """The input of `betaWaveApply`."""


@strawberry.input(description="The beta, the wave, and the time at which it is applied.")
class BetaWaveScheduleInput(BetaInput, WavePlanOp):
    """The input of `betaWaveSchedule`."""


async def change_wave(context: Context, uow: UnitOfWork, input: Any) -> PayloadValues:
    """Apply the operation of the input; the payload shows the wave."""
    async with begin_flag_changes(context, uow, input) as flags:
        result = await apply_changes(context, flags, input, input.flag, input)
        if isinstance(input, BetaWavePutInput):
            wave_id = (await find_wave(flags.platform, input.flag, input.name)).id
        else:
            wave_id = decode_id_of(BetaWave, input.wave)
        return await payload_values(flags, input.flag, result, wave=wave_id)


async def delete_wave(context: Context, uow: UnitOfWork, input: BetaWaveDeleteInput) -> PayloadValues:
    """Delete a wave."""
    async with begin_flag_changes(context, uow, input) as flags:
        result = await apply_changes(context, flags, input, input.flag, input)
        return await payload_values(flags, input.flag, result)


async def schedule(context: Context, uow: UnitOfWork, input: BetaWaveScheduleInput) -> PayloadValues:
    """Submit a change request that applies a wave at its time, and cancel an earlier one."""
    async with begin_flag_changes(context, uow, input) as flags:
        result = await _schedule(context, flags, input)
        return await payload_values(flags, input.flag, result, wave=decode_id_of(BetaWave, input.wave))


async def _schedule(context: Context, flags: FlagUnitOfWork, input: BetaWaveScheduleInput) -> ChangeResult:
    wave = await get_wave(flags.platform, decode_id_of(BetaWave, input.wave))
    planned_at = None if input.planned_at is None else input.planned_at.value
    requires_approval = context.services.site.flags_require_approval
    return await schedule_wave(
        flags, wave, planned_at, key=input.flag, reason=input.reason, requires_approval=requires_approval
    )


async def get(
    info: Info, id: Annotated[strawberry.ID, strawberry.argument(description="Global id of the wave.")]
) -> BetaWave | None:
    """Return a wave; null if it does not exist."""
    return await info.context.platform.first(WAVE, wave_id=decode_id_of(BetaWave, id))


async def list_of_flag(flag: strawberry.Parent[Flag], info: Info) -> list[BetaWave]:
    """Return the waves of a flag, the oldest first."""
    rows = await info.context.loaders.load_children(BetaWave, "flag_key", flag.key)
    return sorted(rows, key=lambda wave: wave.id)


def size(wave: strawberry.Parent[BetaWave]) -> int:
    """Return the number of users and companies on the list."""
    return len(wave.subjects)


async def state(wave: strawberry.Parent[BetaWave], info: Info) -> WaveState:
    """Return how a wave stands now."""
    return state_of_wave(wave, await info.context.loaders.load_existing(Flag, wave.flag_key))


def people(wave: strawberry.Parent[BetaWave]) -> list[WaveSubject]:
    """Return the list of a wave."""
    return list(listed_subjects(wave))


async def user(subject: strawberry.Parent[WaveSubject], info: Info) -> User | None:
    """Return the user; null for a whole company."""
    loading = subjects.user(info.context, subject.user_id)
    return await loading if isawaitable(loading) else loading


async def company(subject: strawberry.Parent[WaveSubject], info: Info) -> Company | None:
    """Return the company."""
    loading = subjects.company(info.context, subject.company_id)
    return await loading if isawaitable(loading) else loading


async def change(wave: strawberry.Parent[BetaWave], info: Info) -> ChangeRequest | None:
    """Return the open change request that applies the wave; null if there is none."""
    platform = info.context.platform

    async def fetch(keys: list[str]) -> list[list[ChangeRequest]]:
        rows = await platform.all(OPEN_CHANGES_OF, keys=sorted(set(keys)))
        return [[row for row in rows if row.flag_key == key] for key in keys]

    changes = await info.context.loaders.loader("open changes of flags", fetch).load(wave.flag_key)
    return next((change for change in changes if wave.id in applied_waves(change)), None)
