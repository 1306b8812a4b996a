"""A header tells what its rows are, in every dialect, and is not fooled by what people call their own fields."""

import pytest

from imports.errors import UnknownFileKind
from imports.pipedrive.headers import normalize_header, parse_header
from imports.pipedrive.vocabulary import EntityKind


def fields(*header: str) -> dict[str, str]:
    return {column.header: column.field for column in parse_header(header, "a.csv").columns}


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        (["Organization - Name", "Organization - Owner"], EntityKind.ORGANIZATIONS),
        (["Organisation - Name", "Organisation - Address"], EntityKind.ORGANIZATIONS),
        (["Name", "Organization created", "People"], EntityKind.ORGANIZATIONS),
        (["Person - Name", "Person - Email - Work", "Person - Organization"], EntityKind.PEOPLE),
        (["Name", "Organization", "Email - Work"], EntityKind.PEOPLE),
        (["First name", "Last name"], EntityKind.PEOPLE),
        (["Title", "Organization", "Stage", "Name"], EntityKind.DEALS),
        (["Deal - Title*", "Deal - Stage (pipeline)", "Organization", "Contact person"], EntityKind.DEALS),
        (["Trato - Título", "Trato - Valor", "Organización - Nombre *", "Persona - Nombre *"], EntityKind.DEALS),
        (["Deal - Title", "Deal - Value", "Organization - Name", "Organization - Address"], EntityKind.DEALS),
        (["Subject", "Due date", "Organization", "Deal"], EntityKind.ACTIVITIES),
        (["Actividad - Asunto", "Actividad - Fecha de vencimiento"], EntityKind.ACTIVITIES),
        (["Content", "Organization", "Note is pinned to deal"], EntityKind.NOTES),
        (["Nota - Contenido *", "Nota - Organización"], EntityKind.NOTES),
    ],
)
def test_the_kind_of_rows_is_known_in_every_dialect(header, kind):
    assert parse_header(header, "a.csv").kind is kind


def test_a_field_of_ones_own_with_a_prefix_does_not_change_the_kind():
    layout = parse_header(
        ["Title", "Stage", "Organization - Region", "Organization - Name of chain", "Status"], "a.csv"
    )

    assert layout.kind is EntityKind.DEALS
    assert [custom.name for custom in layout.customs] == ["Organization - Region", "Organization - Name of chain"]


def test_a_header_of_something_else_is_refused_with_what_it_says():
    with pytest.raises(UnknownFileKind, match=r"stock\.csv: .*Article, Amount"):
        parse_header(["Article", "Amount"], "stock.csv")


@pytest.mark.parametrize(
    "written", ["\ufeffDeal - Título *", "DEAL – titulo", "deal —  Titulo (sugeridos)", "Deal - título*"]
)
def test_dashes_accents_case_and_marks_do_not_matter(written):
    assert normalize_header(written) == "deal - titulo"


def test_a_repeated_header_is_the_system_field_first_and_a_field_of_ones_own_then():
    layout = parse_header(
        ["Deal - Title", "Deal - Pipeline", "Deal - Pipeline", "Deal - Region", "Deal - Region"], "a.csv"
    )

    assert [column.place for column in layout.columns if column.field == "pipeline"] == [1]
    assert [(custom.name, custom.nth, custom.place) for custom in layout.customs] == [
        ("Pipeline", 0, 2),
        ("Region", 0, 3),
        ("Region", 1, 4),
    ]
    assert "Pipeline" in layout.warnings[0]


def test_currencies_and_parts_of_addresses_belong_to_their_field():
    layout = parse_header(
        [
            "Organization - Name",
            "Organization - Address",
            "Organization - City/town/village/locality of Address",
            "Organization - Budget",
            "Organization - Currency of Budget",
            "Organization - Site",
            "Organization - Country of Site",
        ],
        "a.csv",
    )
    budget, site = layout.customs

    assert {column.part for column in layout.columns if column.field == "address"} == {"", "locality"}
    assert (budget.name, budget.currency) == ("Budget", [4])
    assert (site.name, site.parts) == ("Site", {"country": 6})


def test_kinds_of_addresses_and_numbers_are_told_apart():
    columns = parse_header(
        ["Persona - Nombre", "Persona - Teléfono - Móvil", "Persona - Correo electrónico"], "a.csv"
    ).columns

    assert [(column.field, column.part) for column in columns[1:]] == [("phones", "mobile"), ("emails", "")]


def test_links_of_the_template_stand_without_a_prefix():
    found = fields("Deal - Title*", "Deal - Value", "Organization", "Contact person", "Deal - Pipedrive System ID")

    assert found["Organization"] == "organization"
    assert found["Contact person"] == "person"
    assert found["Deal - Pipedrive System ID"] == "external_id"


def test_activities_have_no_fields_of_ones_own():
    layout = parse_header(["Subject", "Due date", "Mood"], "a.csv")

    assert layout.customs == ()
    assert "Mood" in layout.warnings[0]


def test_of_what_is_ignored_there_may_be_several_columns():
    layout = parse_header(["Deal - Title", "Deal - Value", "Deal - Currency of ARR", "Deal - Currency of MRR"], "a.csv")

    assert (layout.customs, layout.warnings) == ((), ())
