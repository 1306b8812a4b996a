"""Validate untrusted JSON; errors name the path of the invalid value."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, TypeAlias

from flags.data_faults import DataFault

Path: TypeAlias = tuple[str | int, ...]
Validator: TypeAlias = Callable[[Any, Path], Any]
"""Returns the value of a field in its normalized form; raises `InvalidFlagData` with its path."""

MAX_TEXT_LENGTH = 255
MAX_LIST_LENGTH = 10_000


class InvalidFlagData(Exception):
    """A value in JSON is invalid. `path` are the keys and indexes that lead to it, outermost first.

    `params` are the values for the placeholders of the fault's sentence.
    """

    def __init__(self, fault: DataFault, path: Path, **params: str | int) -> None:
        super().__init__(fault.value.format_map(params))
        self.fault = fault
        self.path = path
        self.params = params

    @property
    def dotted_path(self) -> str:
        """The path as text, such as `constraints.0.operator`."""
        return ".".join(str(part) for part in self.path)

    @property
    def faults(self) -> Sequence["InvalidFlagData"]:
        """Everything that is wrong, as errors of one fault each."""
        return (self,)


class SeveralFaults(InvalidFlagData):
    """Several values are invalid. The first is that of the error itself."""

    def __init__(self, errors: Sequence[InvalidFlagData]) -> None:
        first, *_ = self._faults = tuple(fault for error in errors for fault in error.faults)
        super().__init__(first.fault, first.path, **first.params)

    @property
    def faults(self) -> Sequence[InvalidFlagData]:
        """All faults."""
        return self._faults


class Faults:
    """The faults of the parts of a value, so that all are said at once."""

    def __init__(self) -> None:
        """Begin without faults."""
        self._errors: list[InvalidFlagData] = []

    @contextmanager
    def collecting(self) -> Iterator[None]:
        """Keep the faults of a part, and go on."""
        try:
            yield
        except InvalidFlagData as error:
            self._errors.append(error)

    def add(self, errors: Iterable[InvalidFlagData]) -> None:
        """Keep these faults."""
        self._errors.extend(errors)

    def raise_all(self) -> None:
        """Raise `InvalidFlagData` if there are faults."""
        if len(self._errors) > 1:
            raise SeveralFaults(self._errors)
        if self._errors:
            raise self._errors[0]


def require_object(value: Any, path: Path) -> dict[str, Any]:
    """Return the value if it is an object."""
    if not isinstance(value, dict):
        raise InvalidFlagData(DataFault.OBJECT_NEEDED, path)
    return value


def validate_object(
    value: Any, path: Path, validators: Mapping[str, Validator], *, required: Collection[str]
) -> dict[str, Any]:
    """Return the validated fields of an object; raise `InvalidFlagData` with all that is wrong with it.

    It may have the fields in `validators`, and must have the `required` ones.
    """
    fields, faults, validated = require_object(value, path), Faults(), dict[str, Any]()
    with faults.collecting():
        _check_names(fields, path, validators, required)
    for name, validate in validators.items():
        if name in fields:
            with faults.collecting():
                validated[name] = validate(fields[name], (*path, name))
    faults.raise_all()
    return validated


def _check_names(fields: Collection[str], path: Path, known: Collection[str], required: Collection[str]) -> None:
    faults = Faults()
    faults.add(InvalidFlagData(DataFault.FIELD_REQUIRED, path, name=name) for name in required if name not in fields)
    unknown = [_quote_name(name) for name in fields if name not in known]
    faults.add(InvalidFlagData(DataFault.FIELD_NOT_ALLOWED, path, name=name) for name in unknown)
    faults.raise_all()


def require_list(value: Any, path: Path) -> list[Any]:
    """Return the value if it is a list of at most `MAX_LIST_LENGTH` elements."""
    if not isinstance(value, list) or len(value) > MAX_LIST_LENGTH:
        raise InvalidFlagData(DataFault.LIST_NEEDED, path, most=MAX_LIST_LENGTH)
    return value


def require_text(value: Any, path: Path, *, max_length: int = MAX_TEXT_LENGTH) -> str:
    """Return the value if it is a text of one line, not blank, with at most `max_length` characters."""
    if not isinstance(value, str) or not value.strip() or not value.isprintable() or len(value) > max_length:
        raise InvalidFlagData(DataFault.LINE_NEEDED, path, most=max_length)
    return value


def require_bool(value: Any, path: Path) -> bool:
    """Return the value if it is true or false."""
    if not isinstance(value, bool):
        raise InvalidFlagData(DataFault.BOOLEAN_NEEDED, path)
    return value


def _quote_name(name: Any) -> str:
    """Return an untrusted name, escaped and shortened for an error message."""
    return ascii(name)[:64]
