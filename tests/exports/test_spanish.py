"""Exports in Spanish: each header and word of ours has a translation, which an import reads as it reads the English."""

from typing import Any

import pytest
from company_fixture import CompanyFixture
from factories import activity, activity_type, deal, organization, won

from db.text import fold
from exports import LISTS, Dialect, ExportRequest, Language, build_table
from exports.columns import ExportColumn
from exports.contact_columns import contact_columns
from exports.spanish import HEADERS, LIST_NAMES, WORDS
from imports.dialects.vocabulary import CELL_VALUES, EntityKind
from imports.headers.header_parser import Layout, read_as

KINDS = {name: EntityKind.ORGANIZATIONS if name == "accounts" else EntityKind(name) for name in LISTS}


def columns_of(name: str) -> list[ExportColumn]:
    """The columns of a list in Afterwin's dialect."""
    contacts = list(contact_columns({"emails": [], "phones": []})) if name == "people" else []
    return [each for each in [*LISTS[name].columns, *contacts] if each.header(Dialect.AFTERWIN) is not None]


def headers_of(name: str, language: Language) -> list[str]:
    return [str(each.header(Dialect.AFTERWIN, language)) for each in columns_of(name)]


def meanings(layout: Layout) -> dict[int, tuple[str, str]]:
    """What each column is to an import: its field and the part of it; columns that it does not know are left out."""
    return {column.index: (column.field, column.part) for column in layout.columns}


@pytest.mark.sqlite_only
@pytest.mark.parametrize("name", LISTS)
def test_headers_are_read_as_the_english_ones(name: str) -> None:
    english, spanish = (headers_of(name, language) for language in Language)
    assert len(set(spanish)) == len(spanish)
    known = meanings(read_as(KINDS[name], english))
    assert len(known) > len(english) / 4
    translated = meanings(read_as(KINDS[name], spanish))
    assert {spanish[index]: translated.get(index) for index in known} == {
        spanish[index]: meaning for index, meaning in known.items()
    }


@pytest.mark.sqlite_only
def test_words_are_read_as_the_english_ones() -> None:
    for words in CELL_VALUES.values():
        for english, spanish in WORDS.items():
            if fold(english) in words:
                assert words.get(fold(spanish)) == words[fold(english)], spanish


@pytest.mark.sqlite_only
def test_each_translation_is_used() -> None:
    columns = [column for name in LISTS for column in columns_of(name)]
    used = " ".join(str(column.header(Dialect.AFTERWIN, Language.ES)).casefold() for column in columns)
    assert [english for english, spanish in HEADERS.items() if spanish.casefold() not in used] == []
    assert LIST_NAMES.keys() == LISTS.keys()


async def test_cells_and_names_are_spanish(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        firm = await organization(uow, "Open")
        await deal(uow, firm, title="Won", **won(uow.now))
        await activity(
            uow, await activity_type(uow), organization_id=firm, subject="Done", is_done=True, done_at=uow.now
        )

    async def first_row(name: str, **options: Any) -> dict[str, Any]:
        async with viewer.database.snapshot() as snapshot:
            store = snapshot.for_company(viewer.company.id)
            table = await build_table(store, viewer.company, ExportRequest(name, language=Language.ES, **options))
            assert table.name == LIST_NAMES[name]
            return next(
                dict(zip(table.header, row, strict=True)) for row in [row async for p in table.pages for row in p]
            )

    won_deal = await first_row("deals")
    assert (won_deal["Título"], won_deal["Estado"], won_deal["Organización"]) == ("Won", "Ganado", "Open")
    assert (won_deal["ID de organización"], won_deal["Moneda de valor"]) != (None, None)
    assert (won_deal["Estado de archivo"], won_deal["Ganado el es una estimación"]) == ("No archivado", "No")
    assert (await first_row("activities"))["Hecho"] == "Hecho"
    account = await first_row("accounts")
    assert (account["Nombre"], account["Situación"], account["El valor ganado está completo"]) == (
        "Open",
        "Cuenta",
        "Sí",
    )
    assert (await first_row("deals", dialect=Dialect.PIPEDRIVE))["Deal - Status"] == "Won"
