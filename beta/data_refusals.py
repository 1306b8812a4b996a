"""Refusals of values that have another form than a change, a rule or a file of flags needs."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from pydantic import ValidationError

from beta.errors import ChangeError, ChangeErrorCode, ChangeErrors
from beta.refusals import Refusal
from flags.json_validation import InvalidFlagData

Params = Mapping[str, str | int]


@contextmanager
def refusing_invalid_data(*path: str) -> Iterator[None]:
    """Raise `ChangeError` for all invalid values of a rule or a segment, which stand at `path` of the change."""
    try:
        yield
    except InvalidFlagData as error:
        errors = [_refused(fault, *path) for fault in error.faults]
        raise errors[0] if len(errors) == 1 else ChangeErrors(errors) from None


def _refused(fault: InvalidFlagData, *path: str) -> ChangeError:
    refusal = Refusal[fault.fault.name]
    return ChangeError(ChangeErrorCode.INVALID, refusal, *path, *fault.path, **fault.params)


def error_from_validation(error: ValidationError) -> ChangeError:
    """Convert the errors of a validation to a `ChangeError`."""
    errors = [_change_error(each) for each in error.errors(include_url=False, include_input=False)]
    return errors[0] if len(errors) == 1 else ChangeErrors(errors)


CODES = {"blank": ChangeErrorCode.BLANK, "too_long": ChangeErrorCode.TOO_LONG, "missing": ChangeErrorCode.BLANK}
"""Codes of kinds of errors; of the others, INVALID."""


def _nothing(_: Mapping[str, Any]) -> Params:
    return {}


def _given(details: Mapping[str, Any]) -> Params:
    params: Params = details.get("ctx", {})
    return params


def _name(details: Mapping[str, Any]) -> Params:
    return {"name": str(details["loc"][-1])[:64] if details["loc"] else ""}


def _known(details: Mapping[str, Any]) -> Params:
    """Return the allowed values, which Pydantic writes as `'A', 'B' or 'C'`."""
    return {"known": details["ctx"]["expected"].replace(" or ", ", ").replace("'", "")}


def _bound(name: str, of_library: str) -> Callable[[Mapping[str, Any]], Params]:
    return lambda details: {name: details["ctx"][of_library]}


REFUSALS: Mapping[str, tuple[Refusal, Callable[[Mapping[str, Any]], Params]]] = {
    "blank": (Refusal.BLANK, _nothing),
    "bool": (Refusal.BOOLEAN_NEEDED, _nothing),
    "date": (Refusal.DATE_MALFORMED, _nothing),
    "datetime": (Refusal.DATE_TIME_MALFORMED, _nothing),
    "dict": (Refusal.OBJECT_NEEDED, _nothing),
    "email": (Refusal.EMAIL_MALFORMED, _nothing),
    "enum": (Refusal.CHOICE_UNKNOWN, _known),
    "extra": (Refusal.FIELD_NOT_ALLOWED, _name),
    "greater": (Refusal.NUMBER_TOO_SMALL, _bound("least", "ge")),
    "int": (Refusal.NUMBER_NEEDED, _nothing),
    "less": (Refusal.NUMBER_TOO_LARGE, _bound("most", "le")),
    "list": (Refusal.LIST_NEEDED_HERE, _nothing),
    "literal": (Refusal.CHOICE_UNKNOWN, _known),
    "missing": (Refusal.FIELD_REQUIRED, _name),
    "model": (Refusal.OBJECT_NEEDED, _nothing),
    "no_text": (Refusal.CONTROL_CHARACTER, _nothing),
    "string": (Refusal.TEXT_NEEDED, _nothing),
    "string_too_long": (Refusal.TEXT_TOO_LONG, _bound("most", "max_length")),
    "timezone": (Refusal.OFFSET_MISSING, _nothing),
    "too_long": (Refusal.TEXT_TOO_LONG, _given),
    "too_many": (Refusal.LIST_TOO_LONG, _bound("most", "max_length")),
    "too_short": (Refusal.LIST_TOO_SHORT, _bound("least", "min_length")),
    "tuple": (Refusal.LIST_NEEDED_HERE, _nothing),
    "union": (Refusal.CHANGE_UNKNOWN, _nothing),
}
"""By kinds of errors of Pydantic, such as `int` of `int_parsing` and `int_type`, or by whole names."""


def _change_error(details: Mapping[str, Any]) -> ChangeError:
    kind = _kind(details)
    refusal, params_of = REFUSALS.get(kind, (Refusal.VALUE_MALFORMED, _nothing))
    return ChangeError(CODES.get(kind, ChangeErrorCode.INVALID), refusal, *details["loc"], **params_of(details))


def _kind(details: Mapping[str, Any]) -> str:
    """Return the kind of an error. Our own `too_long` is about a text, Pydantic's about a list."""
    name: str = details["type"]
    if name == "too_long" and "max_length" in details.get("ctx", {}):
        return "too_many"
    return name if name in REFUSALS else name.partition("_")[0]
