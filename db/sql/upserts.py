"""Inserts that say what happens to rows that are there already: SQLite and PostgreSQL each have a dialect for it."""

from sqlalchemy.dialects import postgresql, sqlite

from db.row import Row
from db.unit_of_work import UnitOfWork


def conflict_insert(uow: UnitOfWork, model: type[Row]) -> postgresql.Insert | sqlite.Insert:
    """Return an insert for the database of the unit of work, with `on_conflict_do_nothing` and `…_do_update`."""
    return dialect_insert(model, is_postgresql=uow.connection.is_postgresql)


def dialect_insert(model: type[Row], *, is_postgresql: bool) -> postgresql.Insert | sqlite.Insert:
    """Return the same by the kind of the database, for statements that are built once."""
    return postgresql.insert(model.table) if is_postgresql else sqlite.insert(model.table)
