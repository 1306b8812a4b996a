"""Base of all changes to a beta: data with a pure function from one state of the beta to the next."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from enum import Enum, auto
from types import MappingProxyType
from typing import Annotated, Any, ClassVar, NamedTuple, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError

from auth.secret_tokens import Secret
from beta.data_refusals import error_from_validation
from beta.errors import ChangeError, ChangeErrorCode
from beta.refusals import Refusal
from db.flags.beta_state import BetaState
from db.models import Flag, WaveState
from db.text import is_single_line

T = TypeVar("T")
OpT = TypeVar("OpT", bound=BaseModel)

MAX_LINE_LENGTH, MAX_MESSAGE_LENGTH, MAX_TEXT_LENGTH = 240, 2_000, 10_000
NO_EMAILS: Mapping[int, str] = MappingProxyType({})
REMOVE_BREAKS = dict.fromkeys(map(ord, "\n\r\t\u2028\u2029"))
"""Line breaks and tabs, which a text of several lines may hold."""


class ChangeContext(NamedTuple):
    """Time (UTC), display name of the actor, and reason of a change.

    Ops that create an invitation put its secret into `secrets`, under the id of the invitation. `emails` has the
    addresses of the invited users, by their ids. `full_mailboxes` has an address that has received enough, by the ids
    of each company and user whom a wave leaves out for that.
    """

    now: datetime
    by: str
    reason: str
    secrets: dict[int, Secret]
    emails: Mapping[int, str] = NO_EMAILS
    full_mailboxes: Mapping[tuple[int, int | None], str] = MappingProxyType({})


class People(Enum):
    """People of a flag on whom the effect of a change depends."""

    NONE = auto()
    """No people: it switches no flag on."""
    ANY = auto()
    """Whether the flag has people at all: it may be switched on."""
    NAMED = auto()
    """Those whom the change names."""
    INVITED = auto()
    """All who are invited."""


class Op(BaseModel):
    """A change to a beta. `kind` is its type, and its action in the audit log."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)  # most commands apply no op
    kind: str
    people: ClassVar[People]
    """Members, exclusions and invitations of the flag on which its effect, or whether it widens, depends."""
    needs_waves: ClassVar[bool] = False
    """Whether it reads or changes waves of the flag."""
    needs_requests: ClassVar[bool] = False
    """Whether it answers requests of users."""
    needs_news: ClassVar[bool] = False
    """Whether it changes news of the flag."""
    needs_reason: ClassVar[bool] = False
    """Whether it needs a reason even if it does not widen."""

    @property
    def subject(self) -> str | None:
        """Label of the changed object in the audit log; null if it is the flag itself."""
        return None

    @property
    def company_ids(self) -> frozenset[int]:
        """Ids of the companies that it names."""
        return frozenset()

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Return the state of the beta after this change to the flag `key`; raise `ChangeError` if it is invalid."""
        raise ChangeError(ChangeErrorCode.INVALID, Refusal.CHANGE_UNKNOWN)


def build_op(op_type: type[OpT], **values: Any) -> OpT:
    """Build an op, or a part of one, from its values; raise `ChangeError` if they are invalid."""
    try:
        return op_type(**values)
    except ValidationError as error:
        raise error_from_validation(error) from None


def _text(max_length: int, *, is_line: bool, may_be_blank: bool) -> Callable[[str], str]:
    def check(value: str) -> str:
        stripped = value.strip()
        if not stripped and not may_be_blank:
            raise PydanticCustomError("blank", Refusal.BLANK.value)
        if len(stripped) > max_length:
            raise PydanticCustomError("too_long", Refusal.TEXT_TOO_LONG.value, {"most": max_length})
        without_breaks = stripped if is_line else stripped.translate(REMOVE_BREAKS)
        if not is_single_line(without_breaks):
            raise PydanticCustomError("no_text", Refusal.CONTROL_CHARACTER.value)
        return stripped

    return check


Line = Annotated[str, AfterValidator(_text(MAX_LINE_LENGTH, is_line=True, may_be_blank=False))]
"""A line of text, not empty."""
Text = Annotated[str, AfterValidator(_text(MAX_TEXT_LENGTH, is_line=False, may_be_blank=True))]
"""A text of several lines; may be empty."""
Message = Annotated[str, AfterValidator(_text(MAX_MESSAGE_LENGTH, is_line=False, may_be_blank=False))]
"""A short text of several lines, not empty."""
_TEXT_ADAPTER: TypeAdapter[str] = TypeAdapter(Text)


def validate_text(value: str, *path: str) -> str:
    """Return a text without surrounding spaces, such as a reason; raise `ChangeError` if it is invalid."""
    try:
        return _TEXT_ADAPTER.validate_python(value)
    except ValidationError as error:
        raise error_from_validation(error).with_path_prefix(*path) from None


def flag_in(beta: BetaState, key: str) -> Any:
    """Return the flag with that key; raise `ChangeError` if it does not exist or is archived."""
    flag = next((row for row in beta.flags.flags if row.key == key), None)
    if flag is None:
        raise ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.FLAG_MISSING, "flag", flag=key)
    if flag.archived_at is not None:
        raise ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.FLAG_ARCHIVED, "flag", flag=key)
    return flag


def with_flag(beta: BetaState, key: str, **changes: Any) -> BetaState:
    """Return the beta with changed columns of its flag; the same object if nothing changes."""
    flag = flag_in(beta, key)
    if all(getattr(flag, name) == value for name, value in changes.items()):
        return beta
    changed: Flag = flag._replace(version=flag.version + 1, **changes)
    return with_flags(beta, flags=replace_row(beta.flags.flags, flag, changed))


def with_new_version(beta: BetaState, key: str) -> BetaState:
    """Return the beta with the flag's next version, after a change of its rules or requirements."""
    flag = flag_in(beta, key)
    return with_flags(beta, flags=replace_row(beta.flags.flags, flag, flag._replace(version=flag.version + 1)))


def with_stopped_waves(beta: BetaState, key: str) -> BetaState:
    """Return the beta in which no wave of the flag waits for its time any more."""
    rows: tuple[Any, ...] = beta.waves
    waves = tuple(
        row._replace(state=WaveState.STOPPED, version=row.version + 1)
        if row.flag_key == key and row.state is WaveState.PLANNED and row.planned_at is not None
        else row
        for row in rows
    )
    return beta._replace(waves=waves)


def with_flags(beta: BetaState, **changes: Sequence[Any]) -> BetaState:
    """Return the beta with other flags, rules, requirements or segments."""
    return beta._replace(flags=beta.flags._replace(**{name: tuple(rows) for name, rows in changes.items()}))  # type: ignore[arg-type]  # the fields have different types


def replace_row(rows: Iterable[T], old: T, new: T) -> tuple[T, ...]:
    """Return the rows with `old` replaced by `new`."""
    return tuple(new if row is old else row for row in rows)


def explicit_fields(op: Op, *names: str) -> Mapping[str, Any]:
    """Return the values of the named fields that were provided explicitly."""
    return {name: getattr(op, name) for name in names if name in op.model_fields_set}
