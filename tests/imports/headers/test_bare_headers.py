"""Files whose rows could be people or organizations: columns decide, else the name of the file, else nothing does."""

import pytest

from imports.dialects.vocabulary import EntityKind
from imports.errors import UnknownFileKind
from imports.headers.header_parser import parse_header
from imports.messages import ImportMessageCode

ORGANIZATIONS, PEOPLE = EntityKind.ORGANIZATIONS, EntityKind.PEOPLE


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("Name,Phone,Country,VAT", ORGANIZATIONS),
        ("Name,Address,Phone,Website,Email", ORGANIZATIONS),
        ("Name,Email,Industry", ORGANIZATIONS),
        ("Name,Phone,Number of employees", ORGANIZATIONS),
        ("Name;Adresse;Telefon;Webseite;Status", ORGANIZATIONS),
        ("Nombre;Dirección;Teléfono;Sitio web", ORGANIZATIONS),
        ("Nombre;Teléfono;CIF", ORGANIZATIONS),
        ("Nome;Endereço;Telefone;Site", ORGANIZATIONS),
        ("Nome;Telefone;CNPJ", ORGANIZATIONS),
        ("Nom;Adresse;Téléphone;Site web", ORGANIZATIONS),
        ("Nom;Téléphone;SIRET", ORGANIZATIONS),
        ("Name,Email,Phone", PEOPLE),
        ("Name,Organization,Phone,Website", PEOPLE),
        ("Name,Email - Work,Address", PEOPLE),
        ("First name,Last name,Address,Website,Email", PEOPLE),
        ("Title,First name,Last name,Status", PEOPLE),
        ("Name,Title,Email,Status", PEOPLE),
        ("First name,Last name,Title,Emails,Account name,Status", PEOPLE),
    ],
)
def test_columns_decide(header: str, kind: EntityKind) -> None:
    layout = parse_header(header.replace(";", ",").split(","), "list.csv")

    assert layout.kind is kind
    assert layout.has("name", "first_name")


@pytest.mark.parametrize(
    ("file", "kind"),
    [
        ("companies.csv", ORGANIZATIONS),
        ("Our accounts 2026.csv", ORGANIZATIONS),
        ("export_empresas-2026.csv", ORGANIZATIONS),
        ("Firmen.csv", ORGANIZATIONS),
        ("sociétés.csv", ORGANIZATIONS),
        ("people/companies.csv", ORGANIZATIONS),
        ("contacts.csv", PEOPLE),
        ("Kontakte.xlsx", PEOPLE),
        ("book.xlsx [Pessoas]", PEOPLE),
    ],
)
@pytest.mark.parametrize("header", ["Name,Email", "Name,Phone,Website", "Name,Address,Phone,Website"])
def test_name_of_the_file_decides_where_both_fit(header: str, file: str, kind: EntityKind) -> None:
    assert parse_header(header.split(","), file).kind is kind


@pytest.mark.parametrize("file", ["list.csv", "companies and contacts.csv"])
@pytest.mark.parametrize("header", ["Name,Phone,Website", "Name,Email,Address", "Nom,Téléphone,Site web"])
def test_what_nothing_decides_is_refused(header: str, file: str) -> None:
    with pytest.raises(UnknownFileKind, match=r"as in organizations\.csv or people\.csv") as error:
        parse_header(header.split(","), file)

    assert error.value.message.code is ImportMessageCode.HEADER_OF_TWO_KINDS
