"""Names of people whose file has them in several columns."""

from pathlib import Path

import pytest
from company_fixture import CompanyFixture
from database_templates import Templates
from imported import all_rows, imported, table

from db.models import Person


@pytest.fixture
def templates(sqlite: Templates) -> Templates:
    return sqlite


@pytest.mark.parametrize(
    ("header", "row", "name"),
    [
        ("Nom,Prénom", "Dupont,Élise", "Élise Dupont"),
        ("Name,First name", "Dupont,Élise", "Élise Dupont"),
        ("Name,Vorname", "Groß,Anna", "Anna Groß"),
        ("Name,Prénom", "Dupont,Élise", "Élise Dupont"),
        ("Vorname,Nachname", "Anna,Groß", "Anna Groß"),
        ("Given name,Surname", "Anna,Gross", "Anna Gross"),
        ("Nome,Sobrenome", "João,Silva", "João Silva"),
        ("Nombre,Apellidos", "José,García Pérez", "José García Pérez"),
        ("Name,First name", "Élise Dupont,Elise", "Élise Dupont"),
        ("Name,First name", '"Dupont, Élise",Élise', "Dupont, Élise"),
        ("Name,First name", "Hannes,Ann", "Ann Hannes"),
        ("Name,First name", "Dupont,", "Dupont"),
        ("Name,First name,Last name", "Bob Dupont,Robert,Dupont", "Bob Dupont"),
        ("First name,Last name", "Élise,Dupont", "Élise Dupont"),
        ("Name,First name", "Robert Smith,Bob", "Robert Smith"),
        ("Nom,Prénom", "de la Cruz,Ana", "Ana de la Cruz"),
        ("Name,Vorname", "von Groß,Anna", "Anna von Groß"),
        ("Nom,Prénom", "Martin,Jean-Martin", "Jean-Martin Martin"),
        ("Name,Last name", "Ana García,García López", "Ana García"),
        ("Nombre,Apellidos", "Ana María,Pérez", "Ana María Pérez"),
        ("Name,Surname", "Martin,Saint Martin", "Martin Saint Martin"),
    ],
)
async def test_half_a_name_is_completed(
    viewer: CompanyFixture, tmp_path: Path, header: str, row: str, name: str
) -> None:
    await imported(viewer, table(tmp_path, "people.csv", f"{header},Email", f"{row},a@x.example"))

    assert [person.name for person in await all_rows(viewer, Person)] == [name]
