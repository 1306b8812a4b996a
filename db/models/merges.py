"""Merges of organizations, with the changes that an undo reverts (docs/decisions/merging.md#undo)."""

from datetime import datetime
from typing import Annotated, Any, NamedTuple

from sqlalchemy import Index

from db.column_types import JsonValueObject
from db.row import Row, foreign_key


class MergeChange(NamedTuple):
    """A column that a merge changed; `kind` is the class name of the row."""

    kind: str
    id: int
    column: str
    before: Any
    after: Any


class Merge(Row, table="merge", rules=[Index("ix_merge_organization_id", "company_id", "organization_id")]):
    """The merge of an organization into another one."""

    company_id: int
    id: int
    organization_id: Annotated[int, foreign_key("organization")]
    into_id: Annotated[int, foreign_key("organization")]
    moves: Annotated[tuple[MergeChange, ...], JsonValueObject(MergeChange, many=True)]
    created_at: datetime
    undone_at: datetime | None
