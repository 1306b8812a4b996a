"""Plain lists that people keep: the company of a person, and the parts of an address, in several languages."""

from pathlib import Path

import pytest
from company_fixture import CompanyFixture
from database_templates import Templates
from imported import MADRID, all_rows, imported, table

from db.models import Address, Organization, Person
from imports.records import EntityKind, survey_files


@pytest.fixture
def templates(sqlite: Templates) -> Templates:
    return sqlite


@pytest.mark.parametrize("company", ["Company", "Firma", "Société", "Empresa", "Unternehmen", "Azienda"])
async def test_company_of_a_person_is_its_organization(viewer: CompanyFixture, tmp_path: Path, company: str) -> None:
    await imported(viewer, table(tmp_path, "list.csv", f"Name,Email,{company}", "Ana Ferrer,ana@x.example,Alpha"))

    (alpha,), (ana,) = await all_rows(viewer, Organization), await all_rows(viewer, Person)
    assert (alpha.name, ana.name, ana.organization_id) == ("Alpha", "Ana Ferrer", alpha.id)


@pytest.mark.parametrize(
    ("header", "parts"),
    [
        ("Nom;Rue;Code postal;Ville;Pays", "street postal_code locality country"),
        ("Name;Straße;PLZ;Ort;Land", "street postal_code locality country"),
        ("Nome;Rua;CEP;Cidade;Estado;País", "street postal_code locality region country"),
        ("Nombre;Calle;Código postal;Ciudad;Provincia;País", "street postal_code locality region country"),
        ("Name;Street;ZIP code;City;State;Country", "street postal_code locality region country"),
        ("Name;Address;Postcode;Town;County", "formatted postal_code locality region"),
    ],
)
async def test_parts_of_an_address(viewer: CompanyFixture, tmp_path: Path, header: str, parts: str) -> None:
    names = parts.split()
    row = ";".join(["Alpha", *(f"the {name}" for name in names)])
    await imported(viewer, table(tmp_path, "companies.csv", header, row))

    (alpha,) = await all_rows(viewer, Organization)
    assert alpha.address == Address(**{name: f"the {name}" for name in names})


@pytest.mark.parametrize(
    ("header", "custom"),
    [
        ("Name,Website,Land", "Land"),
        ("Name,Website,State", "State"),
        ("Name,Organization created,City", "City"),
        ("Organization - Name,Organization - Owner,Organization - City", "Organization - City"),
        ("Name,Website,City of Address,City", "City"),
    ],
)
def test_custom_fields_of_that_name_stay(tmp_path: Path, header: str, custom: str) -> None:
    path = table(tmp_path, "organizations.csv", header, ",".join("x" for _ in header.split(",")).replace("x", "", 0))
    (surveyed,) = survey_files([path], MADRID).tables
    assert surveyed.kind is EntityKind.ORGANIZATIONS
    assert custom in [column.header for column in surveyed.layout.customs]


def test_company_is_custom_next_to_the_organization(tmp_path: Path) -> None:
    (surveyed,) = survey_files(
        [table(tmp_path, "people.csv", "Company,Name,Email,Organization", "x,Ana,a@x.example,Alpha")], MADRID
    ).tables
    assert [column.header for column in surveyed.layout.customs] == ["Company"]
    assert surveyed.layout.has("organization")
