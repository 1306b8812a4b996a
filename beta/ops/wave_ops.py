"""Changes to waves: lists of users and companies of a beta that are invited or added together."""

from typing import Any, ClassVar, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from beta.errors import ChangeError, ChangeErrorCode
from beta.invitations.recipients import recipient_of
from beta.ops.base import ChangeContext, Line, Op, People, Text, flag_in, replace_row
from beta.ops.membership_ops import AddMember, Invite, Seats, check_seats, is_inactive, is_open_for
from beta.refusals import Refusal
from db.flags.beta_state import BetaState
from db.ids import new_id
from db.models import BetaWave, WaveAction, WaveState

MAX_WAVE_SIZE = 500
SubjectIds = tuple[int, int | None]
"""Ids of a company, and of its user; null for all of the company."""


class WaveSubject(BaseModel):
    """A user of a company or, without `user_id`, the whole company with a number of seats (None: all users)."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    company_id: int
    user_id: int | None = None
    max_seats: Seats | None = None

    @property
    def ids(self) -> SubjectIds:
        """Ids of the company and the user."""
        return self.company_id, self.user_id

    @property
    def values(self) -> dict[str, Any]:
        """The subject as a wave stores it: ids are text, since a browser cannot hold them as numbers."""
        user_id = None if self.user_id is None else str(self.user_id)
        return {"company_id": str(self.company_id), "user_id": user_id, "max_seats": self.max_seats}


Subjects = tuple[WaveSubject, ...]


def check_listed(subject: WaveSubject, listed: set[SubjectIds], *path: str | int) -> None:
    """Raise `ChangeError` for a user with seats, or one that is among the ids in `listed`; else add it there."""
    check_seats(subject.user_id, subject.max_seats, *path)
    if subject.ids in listed:
        raise ChangeError(ChangeErrorCode.TAKEN, Refusal.LISTED_TWICE, *path)
    listed.add(subject.ids)


class WaveOp(Op):
    """A change about one wave."""

    people: ClassVar[People] = People.NONE
    needs_waves: ClassVar[bool] = True


class PutWave(WaveOp):
    """Create the wave with this name, or replace its list. A wave that was applied cannot change any more."""

    kind: Literal["WAVE_PUT"] = "WAVE_PUT"
    name: Line
    subjects: Subjects = Field(min_length=1, max_length=MAX_WAVE_SIZE)
    action: WaveAction = WaveAction.INVITE
    message: Text = ""

    @property
    def subject(self) -> str:
        """Label of the wave."""
        return f"wave:{self.name}"

    @property
    def listed(self) -> Subjects:
        """The users and companies that it names."""
        return self.subjects

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Write the list. A wave that a kill stopped is planned again, without a date."""
        flag_in(beta, key)
        self._check()
        values: Any = {"action": self.action, "message": self.message, "state": WaveState.PLANNED}
        values |= {"subjects": [subject.values for subject in self.subjects]}
        old: Any = next((row for row in beta.waves if (row.flag_key, row.name) == (key, self.name)), None)
        if old is None:
            made: Any = {"created_by": context.by, "created_at": context.now, "planned_at": None, "applied_at": None}
            wave = BetaWave(id=new_id(), flag_key=key, name=self.name, version=1, **values, **made)
            return beta._replace(waves=(*beta.waves, wave))
        _check_not_applied(old)
        if old.state is WaveState.STOPPED:
            values["planned_at"] = None
        return _with_wave(beta, old, **values)

    def _check(self) -> None:
        listed = set[SubjectIds]()
        for index, subject in enumerate(self.subjects):
            check_listed(subject, listed, "subjects", index)


class _OneWaveOp(WaveOp):
    """A change about an existing wave."""

    wave_id: int

    @property
    def subject(self) -> str:
        """Label of the wave."""
        return f"wave:{self.wave_id}"


class PlanWave(_OneWaveOp):
    """Set the planned time of a wave; null for none. A change request applies the wave then."""

    kind: Literal["WAVE_PLAN"] = "WAVE_PLAN"
    planned_at: AwareDatetime | None

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Set the time. A wave that a kill stopped is planned again by a new time."""
        wave = _get_wave(beta, key, self.wave_id)
        _check_not_applied(wave)
        state = wave.state if self.planned_at is None else WaveState.PLANNED
        return _with_wave(beta, wave, planned_at=self.planned_at, state=state)


class DeleteWave(_OneWaveOp):
    """Delete a wave that was not applied."""

    kind: Literal["WAVE_DELETE"] = "WAVE_DELETE"

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Delete the wave."""
        wave = _get_wave(beta, key, self.wave_id)
        _check_not_applied(wave)
        return beta._replace(waves=tuple(row for row in beta.waves if row is not wave))


class ApplyWave(_OneWaveOp):
    """Invite or add everyone on the list of a wave, once.

    `subjects` is the list, so that a reviewer approves exactly these users and companies.
    """

    kind: Literal["WAVE_APPLY"] = "WAVE_APPLY"
    people: ClassVar[People] = People.NAMED
    subjects: Subjects

    @property
    def company_ids(self) -> frozenset[int]:
        """Ids of the companies on the list."""
        return frozenset(subject.company_id for subject in self.subjects)

    @property
    def listed(self) -> Subjects:
        """The users and companies that it names."""
        return self.subjects

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Apply the wave. Who is a member, invited or excluded already is skipped, and who cannot get an email now."""
        wave = _get_wave(beta, key, self.wave_id)
        self._check(wave, flag_in(beta, key))
        changed = _with_wave(beta, wave, state=WaveState.APPLIED, applied_at=context.now)
        for subject in self.subjects:
            if subject.ids not in context.full_mailboxes:
                changed = _let_in(changed, key, wave, subject, context)
        return changed

    def _check(self, wave: Any, flag: Any) -> None:
        _check_not_applied(wave)
        if state_of_wave(wave, flag) is WaveState.STOPPED:
            raise ChangeError(ChangeErrorCode.CONFLICT, Refusal.WAVE_STOPPED, "wave_id")
        if [subject.values for subject in self.subjects] != wave.subjects:
            raise ChangeError(ChangeErrorCode.CONFLICT, Refusal.LIST_CHANGED, "wave_id")


def state_of_wave(wave: Any, flag: Any) -> WaveState:
    """Return how a wave of a flag stands: while the flag is killed, none can be applied."""
    is_held = flag.killed_at is not None and wave.state is WaveState.PLANNED
    return WaveState.STOPPED if is_held else WaveState(wave.state)


def _let_in(beta: BetaState, key: str, wave: BetaWave, subject: WaveSubject, context: ChangeContext) -> BetaState:
    """Return the state with one member or invitation more; the same one if the user or company is skipped."""
    if _is_excluded(beta, key, subject) or _is_member_by_company(beta, key, subject, context):
        return beta
    recipient = recipient_of(subject.company_id, subject.user_id, None, context.emails)
    if any(is_open_for(row, key, recipient, context) for row in beta.invitations):
        return beta
    fields = subject.model_dump()
    op = AddMember(**fields) if wave.action is WaveAction.ADD else Invite(**fields, message=wave.message)
    try:
        return op.apply(beta, key, context)
    except ChangeError:  # a member already
        return beta


def _is_excluded(beta: BetaState, key: str, subject: WaveSubject) -> bool:
    """Return whether the user or their company is excluded; who left is, too."""
    return any(row.flag_key == key and row.lifted_at is None and _concerns(row, subject) for row in beta.exclusions)


def _is_member_by_company(beta: BetaState, key: str, subject: WaveSubject, context: ChangeContext) -> bool:
    """Return whether the company of the user is a member without a limit of seats, beyond which the user might be."""
    rows = [row for row in beta.members if row.flag_key == key and not is_inactive(row, context.now)]
    return any(row.user_id is None and row.max_seats is None and _concerns(row, subject) for row in rows)


def _concerns(row: Any, subject: WaveSubject) -> bool:
    return row.company_id == subject.company_id and row.user_id in (None, subject.user_id)


def apply_wave(wave: Any) -> ApplyWave:
    """Return the change that applies a stored wave."""
    return ApplyWave(wave_id=wave.id, subjects=listed_subjects(wave))


def listed_subjects(wave: Any) -> Subjects:
    """Return the list of a stored wave."""
    return tuple(WaveSubject(**values) for values in wave.subjects)


def _get_wave(beta: BetaState, key: str, wave_id: int) -> Any:
    flag_in(beta, key)
    wave = next((row for row in beta.waves if (row.flag_key, row.id) == (key, wave_id)), None)
    if wave is None:
        raise ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.WAVE_MISSING, "wave_id")
    return wave


def _check_not_applied(wave: Any) -> None:
    if wave.state is WaveState.APPLIED:
        raise ChangeError(ChangeErrorCode.CONFLICT, Refusal.WAVE_APPLIED, "wave_id", wave=wave.name)


def _with_wave(beta: BetaState, wave: Any, **changes: Any) -> BetaState:
    if all(getattr(wave, name) == value for name, value in changes.items()):
        return beta
    changed = wave._replace(version=wave.version + 1, **changes)
    return beta._replace(waves=replace_row(beta.waves, wave, changed))
