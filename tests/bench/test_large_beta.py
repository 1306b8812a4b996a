"""The rows of the bench of a large beta: they are written at once, and fit their tables."""

from datetime import UTC, datetime

from bench.large_beta import Person, rows_by_model


def test_rows_have_the_columns_of_their_tables() -> None:
    people = [Person(1, 3), Person(2, 4)]
    wrong = {}
    for model, rows in rows_by_model([1, 2], people, datetime(2026, 3, 18, tzinfo=UTC)):
        required = {column.name for column in model.table.c if not column.nullable and column.server_default is None}
        for row in rows:
            if required - row.keys() or row.keys() - {column.name for column in model.table.c}:
                wrong[model.__name__] = sorted(required - row.keys())
    assert wrong == {}
