"""Public shapes of rows.

A resolver returns a row; a `Shape` says which of its attributes are public and which fields have a resolver. Nothing is
converted. A field that shows nothing is refused when the module is imported.
"""

from collections.abc import Callable
from typing import Any, dataclass_transform

import strawberry


def field(description: str, resolver: Callable[..., Any] | None = None, **options: Any) -> Any:
    """A public field: the row's attribute of that name, or what `resolver` answers."""
    return strawberry.field(resolver=resolver, description=description, **options)  # type: ignore[arg-type]  # sync ones are as welcome


@dataclass_transform(kw_only_default=True, field_specifiers=(field,))
class Shape:
    """The public shape of the rows of one class; its docstring is the type's description."""

    def __init_subclass__(cls, *, row: type[Any] | None = None, name: str | None = None) -> None:
        """Make `cls` a GraphQL type that describes values whose class is `row`."""
        super().__init_subclass__()
        if row is None:
            return
        cls.is_type_of = classmethod(lambda _, value, _info: type(value) is row)  # type: ignore[attr-defined]  # Strawberry looks it up
        strawberry.type(cls, name=name, description=" ".join((cls.__doc__ or "").split()))
        _refuse_empty_fields(cls, row)


def _refuse_empty_fields(shape: Any, row: type[Any]) -> None:
    empty = [
        part.python_name
        for part in shape.__strawberry_definition__.fields
        if part.base_resolver is None and not _shows(row, part.python_name)
    ]
    if empty:
        msg = f"{shape.__name__}.{empty[0]}: {row.__name__} has nothing to show"
        raise TypeError(msg)


def _shows(row: type[Any], name: str) -> bool:
    return hasattr(row, name) or name in getattr(row, "__annotations__", {})
