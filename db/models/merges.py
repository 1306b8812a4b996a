"""Merges of organizations and of people, with the changes that an undo reverts (docs/decisions/merging.md#undo)."""

from datetime import datetime
from typing import Annotated, Any, NamedTuple

from sqlalchemy import Index

from db.column_types import JsonValueObject
from db.row import Row


class MergeChange(NamedTuple):
    """A column that a merge changed; `kind` is the class name of the row."""

    kind: str
    id: int
    column: str
    before: Any
    after: Any


class Merge(Row, table="merge", rules=[Index("ix_merge_away_id", "company_id", "away_id")]):
    """The merge of an organization, or of a person, into another one."""

    company_id: int
    id: int
    away_id: int
    into_id: int
    moves: Annotated[tuple[MergeChange, ...], JsonValueObject(MergeChange, many=True)]
    created_at: datetime
    undone_at: datetime | None
