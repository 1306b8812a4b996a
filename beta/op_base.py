"""What every change of a beta is: a small piece of data, and a pure function from one beta to another."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Annotated, Any, ClassVar, NamedTuple, TypeVar
from unicodedata import category

from pydantic import AfterValidator, BaseModel, ConfigDict, TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError

from auth.secret_tokens import Secret
from beta.errors import ChangeError, ChangeErrorCode
from db.flags.beta_state import BetaState
from db.models import Flag

T = TypeVar("T")
O = TypeVar("O", bound="Op")  # an op

MAX_LINE_LENGTH, MAX_TEXT_LENGTH = 240, 10_000
NO_TEXT = frozenset({"Cc", "Cs"})
"""Kinds of characters that no text has: controls, and halves of others."""


class ChangeContext(NamedTuple):
    """When something is done, by whom (as they are called), and why. `secrets` takes those of invitations made."""

    now: datetime
    by: str
    reason: str
    secrets: dict[int, Secret]


class Op(BaseModel):
    """A change of a beta. `kind` tells which; the action in the audit is called so too."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    kind: str
    affects_people_only: ClassVar[bool] = False
    """Whether it concerns nobody but the people whom it names, and leaves flags as they are."""
    needs_reason: ClassVar[bool] = False
    """Whether it must be told why, even where it only narrows."""

    @property
    def subject(self) -> str | None:
        """What it is done to, where that is not the flag as a whole; kept in the audit."""
        return None

    @property
    def company_ids(self) -> frozenset[int]:
        """The companies that it names."""
        return frozenset()

    def apply(self, beta: BetaState, key: str, at: ChangeContext) -> BetaState:
        """The beta of the flag `key` as it is afterwards; `NotDone` where it cannot be done."""
        raise ChangeError(ChangeErrorCode.INVALID, "This kind of change is not known.")


def build_op(kind: type[O], **values: Any) -> O:
    """A change of that kind; `NotDone` where the values cannot be meant."""
    try:
        return kind(**values)
    except ValidationError as wrong:
        raise error_from_validation(wrong) from None


def error_from_validation(wrong: ValidationError) -> ChangeError:
    """What is wrong with values, told as everything else that cannot be done."""
    first = wrong.errors(include_url=False, include_context=False, include_input=False)[0]
    code = CODES.get(first["type"], ChangeErrorCode.INVALID)
    return ChangeError(code, _sentence(first["msg"]), *first["loc"])


CODES = {"blank": ChangeErrorCode.BLANK, "too_long": ChangeErrorCode.TOO_LONG, "missing": ChangeErrorCode.BLANK}


def _sentence(message: str) -> str:
    return message if message.endswith(".") else f"{message}."


def _text(longest: int, *, is_line: bool, may_be_blank: bool) -> Callable[[str], str]:
    def check(value: str) -> str:
        stripped = value.strip()
        if not stripped and not may_be_blank:
            raise PydanticCustomError("blank", "This must not be empty.")
        if len(stripped) > longest:
            raise PydanticCustomError("too_long", f"At most {longest} characters are kept.")
        if any(category(letter) in NO_TEXT and (is_line or letter not in "\n\r\t") for letter in stripped):
            raise PydanticCustomError("no_text", "This holds a character that no text has.")
        return stripped

    return check


Line = Annotated[str, AfterValidator(_text(MAX_LINE_LENGTH, is_line=True, may_be_blank=False))]
"""A text of one line that says something."""
Text = Annotated[str, AfterValidator(_text(MAX_TEXT_LENGTH, is_line=False, may_be_blank=True))]
"""A text of any kind, perhaps an empty one."""
_WORDS: TypeAdapter[str] = TypeAdapter(Text)


def validate_text(value: str, *path: str) -> str:
    """A text that somebody gives beside a change, such as its reason; `NotDone` where it is none."""
    try:
        return _WORDS.validate_python(value)
    except ValidationError as wrong:
        raise error_from_validation(wrong).with_path_prefix(*path) from None


def flag_in(beta: BetaState, key: str) -> Any:
    """The flag with that key; `NotDone` where there is none that can be changed."""
    found = next((flag for flag in beta.flags.flags if flag.key == key), None)
    if found is None:
        raise ChangeError(ChangeErrorCode.NOT_FOUND, f"There is no flag {key!r}.", "flag")
    if found.archived_at is not None:
        raise ChangeError(ChangeErrorCode.NOT_FOUND, f"The flag {key!r} is in the archive.", "flag")
    return found


def with_flag(beta: BetaState, key: str, **changes: Any) -> BetaState:
    """The beta with another version of its flag; the same where it holds these values already."""
    flag = flag_in(beta, key)
    if all(getattr(flag, name) == value for name, value in changes.items()):
        return beta
    changed: Flag = flag._replace(version=flag.version + 1, **changes)
    return with_flags(beta, flags=replace_row(beta.flags.flags, flag, changed))


def with_new_version(beta: BetaState, key: str) -> BetaState:
    """The beta with the next version of its flag, for a change that is beside it: of its rules or requirements."""
    flag = flag_in(beta, key)
    return with_flags(beta, flags=replace_row(beta.flags.flags, flag, flag._replace(version=flag.version + 1)))


def with_flags(beta: BetaState, **changes: Sequence[Any]) -> BetaState:
    """The beta with other flags, rules, requirements or segments."""
    return beta._replace(flags=beta.flags._replace(**{name: tuple(rows) for name, rows in changes.items()}))  # type: ignore[arg-type]  # one of several fields


def replace_row(rows: Iterable[T], old: T, new: T) -> tuple[T, ...]:
    """The rows with `new` in the place of `old`."""
    return tuple(new if row is old else row for row in rows)


def explicit_fields(op: Op, *names: str) -> Mapping[str, Any]:
    """Those of these fields that were said, with their values; what was left out stays as it is."""
    return {name: getattr(op, name) for name in names if name in op.model_fields_set}
