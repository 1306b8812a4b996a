"""Headers: the entity of the rows in every dialect, system columns and custom columns."""

import pytest

from imports.dialects.vocabulary import EntityKind
from imports.errors import UnknownFileKind
from imports.headers.header_parser import normalize_header, parse_header


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
        (["Organisation - Name", "Organisation - Besitzer", "Organisation - Adresse"], EntityKind.ORGANIZATIONS),
        (["Vorname", "Nachname", "E-Mail", "Telefon - Mobil"], EntityKind.PEOPLE),
        (["Deal - Titel", "Deal - Wert", "Deal - Währung", "Deal - Phase"], EntityKind.DEALS),
        (["Aktivität - Betreff", "Aktivität - Fälligkeitsdatum"], EntityKind.ACTIVITIES),
        (["Notiz - Inhalt", "Notiz - Organisation"], EntityKind.NOTES),
        (["Organização - Nome", "Organização - Endereço"], EntityKind.ORGANIZATIONS),
        (["Pessoa - Nome", "Pessoa - Telefone", "Pessoa - Organização"], EntityKind.PEOPLE),
        (["Negócio - Título", "Negócio - Valor", "Negócio - Funil"], EntityKind.DEALS),
        (["Atividade - Assunto", "Atividade - Data de vencimento"], EntityKind.ACTIVITIES),
        (["Personne - Prénom", "Personne - Nom de famille", "Personne - Téléphone"], EntityKind.PEOPLE),
        (["Affaire - Titre", "Affaire - Valeur", "Affaire - Statut"], EntityKind.DEALS),
        (["Activité - Objet", "Activité - Date d'échéance"], EntityKind.ACTIVITIES),
    ],
)
def test_entity_is_detected_in_every_dialect(header, kind):
    assert parse_header(header, "a.csv").kind is kind


def test_custom_field_with_a_prefix_keeps_the_entity():
    layout = parse_header(
        ["Title", "Stage", "Organization - Region", "Organization - Name of chain", "Status"], "a.csv"
    )

    assert layout.kind is EntityKind.DEALS
    assert [custom.name for custom in layout.customs] == ["Organization - Region", "Organization - Name of chain"]


def test_foreign_headers_of_an_english_file_are_custom_fields():
    layout = parse_header(["Deal - Title", "Deal - Phase", "Deal - Stage", "Deal - Status"], "a.csv")
    assert [custom.name for custom in layout.customs] == ["Phase"]


def test_german_headers_mean_what_they_say():
    header = ("Deal - Titel", "Deal - Wert", "Deal - Währung", "Deal - Phase", "Deal - Gewonnen am", "Deal - Lieferart")
    assert fields(*header) == {
        "Deal - Titel": "title",
        "Deal - Wert": "value",
        "Deal - Währung": "currency",
        "Deal - Phase": "stage",
        "Deal - Gewonnen am": "won_at",
    }


def test_unknown_header_is_rejected_and_quoted():
    with pytest.raises(UnknownFileKind, match=r"stock\.csv: .*Article, Amount"):
        parse_header(["Article", "Amount"], "stock.csv")


@pytest.mark.parametrize(
    "written", ["\ufeffDeal - Título *", "DEAL – titulo", "deal —  Titulo (sugeridos)", "Deal - título*"]
)
def test_headers_are_normalized(written):
    assert normalize_header(written) == "deal - titulo"


def test_repeated_header_becomes_a_custom_field():
    layout = parse_header(
        ["Deal - Title", "Deal - Pipeline", "Deal - Pipeline", "Deal - Region", "Deal - Region"], "a.csv"
    )

    assert [column.index for column in layout.columns if column.field == "pipeline"] == [1]
    assert [(custom.name, custom.nth, custom.index) for custom in layout.customs] == [
        ("Pipeline", 0, 2),
        ("Region", 0, 3),
        ("Region", 1, 4),
    ]
    assert "Pipeline" in str(layout.warnings[0])


def test_currency_and_address_columns_belong_to_their_field():
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


def test_labels_of_contact_points_are_read():
    columns = parse_header(
        ["Persona - Nombre", "Persona - Teléfono - Móvil", "Persona - Correo electrónico"], "a.csv"
    ).columns

    assert [(column.field, column.part) for column in columns[1:]] == [("phones", "mobile"), ("emails", "")]


def test_template_links_need_no_prefix():
    columns = fields("Deal - Title*", "Deal - Value", "Organization", "Contact person", "Deal - Pipedrive System ID")

    assert columns["Organization"] == "organization"
    assert columns["Contact person"] == "person"
    assert columns["Deal - Pipedrive System ID"] == "external_id"


def test_activities_have_no_custom_fields():
    layout = parse_header(["Subject", "Due date", "Mood"], "a.csv")

    assert layout.customs == ()
    assert "Mood" in str(layout.warnings[0])


def test_ignored_fields_can_have_several_columns():
    layout = parse_header(["Deal - Title", "Deal - Value", "Deal - Currency of ARR", "Deal - Currency of MRR"], "a.csv")

    assert (layout.customs, layout.warnings) == ((), ())


@pytest.mark.parametrize(
    "header",
    [
        ("Deal - Titel", "Deal - Wert", "Deal - Währung von Wert", "Deal - Phase"),
        ("Negócio - Título", "Negócio - Valor", "Negócio - Moeda de Valor", "Negócio - Funil"),
        ("Affaire - Titre", "Affaire - Valeur", "Affaire - Devise de Valeur", "Affaire - Statut"),
    ],
)
def test_currency_of_the_value_is_that_of_the_deal(header):
    assert fields(*header)[header[2]] == "currency"
