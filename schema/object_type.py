"""Object types of rows.

Resolvers return rows. An `ObjectType` declares which attributes of a row are public, which fields have a resolver, and
the permission that a viewer needs. Rows are not converted. The import of a module fails if a field has neither an
attribute nor a resolver, or if the type of a database row declares no permission.
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
    """Check, before a field is resolved, that the viewer has a permission."""

    def __init__(self, permission: Permission) -> None:
        """Require this permission."""
        self.permission = permission

    def check(self, info: Any) -> None:
        """Raise `Forbidden` if the viewer lacks the permission."""
        info.context.require_permission(self.permission)


def field(
    description: str,
    resolver: Callable[..., Any] | None = None,
    needs: Permission | None = None,
    gate: Gate | None = None,
    **options: Any,
) -> Any:
    """Declare a public field: the row's attribute of that name, or the result of `resolver`.

    `needs` is a permission that the field requires. `gate` hides the field while the gate is closed; the gate of the
    field's type applies by itself.
    """
    checks: list[FieldExtension] = [] if needs is None else [RequirePermission(needs)]
    return strawberry.field(
        resolver=resolver,  # type: ignore[arg-type]  # resolvers may be sync
        description=description,
        extensions=checks,
        metadata=gate_metadata(gate),
        **options,
    )


def subscription(description: str, resolver: Callable[..., Any], needs: Permission, gate: Gate | None = None) -> Any:
    """Declare a subscription field: `resolver` yields the values while the viewer may see them."""
    return strawberry.subscription(
        resolver=resolver,
        description=description,
        extensions=[RequirePermission(needs)],
        metadata=gate_metadata(gate),
    )


@dataclass_transform(kw_only_default=True, field_specifiers=(field,))
class ObjectType:
    """Base of the object types. The docstring of a subclass is its GraphQL description."""

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
        """Make `cls` the GraphQL type of values of the class `row`; viewers need the permission `needs`.

        Values that are not database rows need no permission: they are part of an object that has one. The type exists
        only where `gate`, or the gate of the row, is open.
        """
        super().__init_subclass__()
        if row is None:
            return
        if (own_gate := gate or getattr(row, "gate", None)) is not None:
            gated(own_gate)(cls)
        _check_permission(cls, row, needs)
        cls.permission, cls.row = needs, row
        cls.is_type_of = classmethod(_is_of_class(row))  # type: ignore[attr-defined]  # Strawberry looks it up
        strawberry.type(cls, name=name, description=" ".join((cls.__doc__ or "").split()))
        _check_fields(cls, row)


def _is_of_class(row: type[Any]) -> Callable[[Any, Any, Any], bool]:
    """Return the function that says whether a value is of this class; for rows, also with some columns only."""
    return lambda _, value, _info: (kind := type(value)) is row or getattr(kind, "whole", None) is row


def _check_permission(object_type: Any, row: type[Any], needs: Permission | None) -> None:
    if needs is None and issubclass(row, Row):
        msg = f"{object_type.__name__} declares no permission; add needs=Permission.…"
        raise TypeError(msg)


def _check_fields(object_type: Any, row: type[Any]) -> None:
    for field_ in object_type.__strawberry_definition__.fields:
        if field_.base_resolver is None and not _has_attribute(row, field_.python_name):
            msg = f"{object_type.__name__}.{field_.python_name}: {row.__name__} has no such attribute"
            raise TypeError(msg)


def _has_attribute(row: type[Any], name: str) -> bool:
    return hasattr(row, name) or name in getattr(row, "__annotations__", {})
