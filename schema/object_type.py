"""Public shapes of rows.

A resolver returns a row; a `Shape` says which of its attributes are public, which fields have a resolver, and what a
viewer must be permitted to see it. Nothing is converted. A field that shows nothing, and a row of the database of which
nobody decided who may see it, are refused when the module is imported.
"""

from collections.abc import Callable
from typing import Any, ClassVar, dataclass_transform

import strawberry
from strawberry.extensions import FieldExtension

from auth.feature_gate import gate_metadata, gated
from auth.roles import Permission
from db.gates import Gate
from db.row import Row
from schema.field_check import FieldCheck


class RequirePermission(FieldCheck):
    """Asks, before a field is resolved, whether the viewer may."""

    def __init__(self, permission: Permission) -> None:
        """Ask for this permission."""
        self.permission = permission

    def check(self, info: Any) -> None:
        """Refuse whoever may not."""
        info.context.require_permission(self.permission)


def field(
    description: str,
    resolver: Callable[..., Any] | None = None,
    needs: Permission | None = None,
    gate: Gate | None = None,
    **options: Any,
) -> Any:
    """A public field: the row's attribute of that name, or what `resolver` answers to whoever may see it.

    Without the `gate` open there is no such field. A gate on what it answers is enough: then none is said here.
    """
    asked: list[FieldExtension] = [] if needs is None else [RequirePermission(needs)]
    return strawberry.field(
        resolver=resolver,  # type: ignore[arg-type]  # sync ones are as welcome
        description=description,
        extensions=asked,
        metadata=gate_metadata(gate),
        **options,
    )


def subscription(description: str, resolver: Callable[..., Any], needs: Permission) -> Any:
    """A field of what goes on: `resolver` yields what it shows, for as long as the viewer may see it."""
    return strawberry.subscription(resolver=resolver, description=description, extensions=[RequirePermission(needs)])


@dataclass_transform(kw_only_default=True, field_specifiers=(field,))
class ObjectType:
    """The public shape of the rows of one class; its docstring is the type's description."""

    permission: ClassVar[Permission | None] = None
    row: ClassVar[type[Any] | None] = None

    def __init_subclass__(
        cls,
        *,
        row: type[Any] | None = None,
        name: str | None = None,
        needs: Permission | None = None,
        gate: Gate | None = None,
    ) -> None:
        """Make `cls` a GraphQL type that describes values whose class is `row`, for whoever has the permission.

        Values that are no rows of the database need none: they are seen with what they are part of. It is there only
        where `gate` is open, or the gate that the row itself is behind.
        """
        super().__init_subclass__()
        if row is None:
            return
        if (behind := gate or getattr(row, "gate", None)) is not None:
            gated(behind)(cls)
        cls.permission, cls.row = _decided(cls, row, needs), row
        cls.is_type_of = classmethod(lambda _, value, _info: type(value) is row)  # type: ignore[attr-defined]  # Strawberry looks it up
        strawberry.type(cls, name=name, description=" ".join((cls.__doc__ or "").split()))
        _refuse_empty_fields(cls, row)


def _decided(shape: Any, row: type[Any], needs: Permission | None) -> Permission | None:
    if needs is None and issubclass(row, Row):
        msg = f"{shape.__name__}: nobody decided who may see it; say needs=Permission.…"
        raise TypeError(msg)
    return needs


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
