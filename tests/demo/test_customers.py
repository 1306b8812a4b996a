"""Customers are made by chance, and by the same chance every time."""

from datetime import UTC, datetime
from typing import Any

from db.models import Company, Currency, Deal, Organization, Person
from demo.company_setup import FIELDS, TYPES, CompanySetup
from demo.customers import Rows, generate_customers

NOW = datetime(2026, 3, 18, 10, tzinfo=UTC)


def setting(name: str = "Solera") -> CompanySetup:
    euro = Currency(1, 1, "EUR", "Euro", "€", 2, True, False, 1)
    known = {"id": 1, "name": name, "time_zone": "Europe/Madrid", "currency": "EUR", "created_at": NOW, "unit": euro}
    return CompanySetup(
        company=Company(**{**dict.fromkeys(Company._fields), **known}),
        users=[11, 12],
        stages=[21, 22],
        types={key: place for place, (key, _, _) in enumerate(TYPES, start=31)},
        labels={Organization: [41], Person: [42], Deal: [43]},
        fields={name: place for place, (_, name, _, _) in enumerate(FIELDS, start=51)},
    )


def without_ids(rows: Rows) -> list[Any]:
    """The same rows, each id replaced by its place among all."""
    places: dict[int, int] = {}

    def named(value: Any) -> Any:
        is_id = isinstance(value, int) and value > 2**50
        return places.setdefault(value, len(places)) if is_id else value

    return [{key: named(value) for key, value in row.items()} for kind in rows.values() for row in kind]


def test_customers_are_equal_on_the_same_day() -> None:
    assert without_ids(generate_customers(setting(), NOW, 0, 40)) == without_ids(
        generate_customers(setting(), NOW, 0, 40)
    )


def test_customers_differ_between_companies() -> None:
    names = [
        [row["name"] for row in generate_customers(setting(company), NOW, 0, 12)[Organization]]
        for company in ("Solera", "Kōyō")
    ]

    assert names[0] != names[1]


def test_names_use_many_scripts() -> None:
    names = "".join(row["name"] for row in generate_customers(setting(), NOW, 0, 200)[Organization])

    for letter in "ñößłşα株ش":
        assert letter in names, letter
