"""Lists in further languages: what their columns become, and the words in their cells."""

import pytest
from imported import MADRID, all_rows, imported, named, outcomes, table

from db.models import Deal, DealStatus, Person, User
from imports.dialects.languages import LANGUAGES, split_all
from imports.dialects.system_fields import TRANSLATED_FIELDS
from imports.dialects.vocabulary import CELL_VALUES, CellType
from imports.headers.header_parser import parse_header
from imports.records import EntityKind, survey_files

DEALS = {
    "Affare": "Titolo|Organizzazione|Persona di contatto|Valore|Valuta del valore|Fase|Stato|Proprietario|Vinto il",
    "Deal": "Titel|Organisatie|Contactpersoon|Waarde|Valuta van waarde|Fase|Status|Eigenaar|Gewonnen op",
    "Szansa sprzedaży": "Tytuł|Organizacja|Osoba kontaktowa|Wartość|Waluta|Etap|Status|Właściciel|Data wygrania",
    "Сделка": "Название|Организация|Контактное лицо|Сумма|Валюта|Этап|Статус|Владелец|Дата выигрыша",
    "Affär": "Titel|Organisation|Kontaktperson|Värde|Valuta|Steg|Status|Ägare|Vunnen den",
    "Avtale": "Tittel|Organisasjon|Kontaktperson|Verdi|Valuta|Fase|Status|Eier|Vunnet den",
    "Anlaşma": "Başlık|Kuruluş|İlgili kişi|Değer|Para birimi|Aşama|Durum|Sahibi|Kazanılma tarihi",
    "取引": "タイトル|組織|連絡先担当者|金額|通貨|ステージ|ステータス|所有者|成約日",
}
"""Headers of deals by their prefix."""
FIELDS = ["title", "organization", "person", "value", "currency", "stage", "status", "owner", "won_at"]
WON = ("Vinto", "Gewonnen", "Wygrana", "Выиграна", "Vunnen", "Vunnet", "Kazanıldı", "成約")
PEOPLE = (
    ("Nome,Cognome,Azienda,Email,Cellulare", "Eva,Salas,Rossi SpA,eva@rossi.example,1", "Eva Salas"),
    ("Voornaam,Achternaam,Bedrijf,E-mailadres,Mobiel", "Eva,de Vries,Bakker BV,eva@bakker.example,1", "Eva de Vries"),
    ("Imię,Nazwisko,Firma,Adres e-mail,Telefon komórkowy", "Ewa,Nowak,Alfa,ewa@alfa.example,1", "Ewa Nowak"),
    ("Имя,Фамилия,Компания,Электронная почта,Мобильный телефон", "Ева,Орлова,Альфа,e@a.example,1", "Ева Орлова"),
    ("Förnamn,Efternamn,Företag,E-postadress,Mobil", "Eva,Lind,Alfa AB,eva@alfa.example,1", "Eva Lind"),
    ("Ad,Soyadı,Şirket,E-posta,Cep telefonu", "Eda,Kaya,Alfa,eda@alfa.example,1", "Eda Kaya"),
    ("姓,名,会社名,メールアドレス,携帯電話", "山田,太郎,青木商事,taro@aoki.example,1", "山田 太郎"),
)


@pytest.mark.parametrize("prefix", DEALS)
def test_header_of_deals_is_read_in_each_language(prefix):
    layout = parse_header([f"{prefix} - {name}" for name in DEALS[prefix].split("|")], "deals.csv")

    assert (layout.kind, layout.customs) == (EntityKind.DEALS, ())
    assert [column.field for column in layout.columns] == FIELDS


async def test_deals_of_each_language_are_imported(viewer, tmp_path):
    paths = [
        table(
            tmp_path,
            f"deals{number}.csv",
            ";".join(f"{prefix} - {name}" for name in names.split("|")),
            f"Deal {number};Alfa;Ana;5,5;EUR;Offer;{won};Zoe;2026-03-01 09:00",
        )
        for number, ((prefix, names), won) in enumerate(zip(DEALS.items(), WON, strict=True))
    ]
    report = await imported(viewer, *paths)

    assert outcomes(report, EntityKind.DEALS) == {"created": len(paths)}
    for number in range(len(paths)):
        deal = await named(viewer, Deal, f"Deal {number}", "title")
        assert (deal.value, deal.status) == (550, DealStatus.WON)


async def test_people_of_each_language_have_names_and_companies(viewer, tmp_path):
    paths = [table(tmp_path, f"{number}.csv", header, row) for number, (header, row, _) in enumerate(PEOPLE)]
    report = await imported(viewer, *paths)

    assert outcomes(report, EntityKind.PEOPLE) == {"created": len(PEOPLE)}
    people = await all_rows(viewer, Person)
    assert {person.name for person in people} == {name for _, _, name in PEOPLE}
    assert all(person.organization_id and person.emails for person in people)
    assert {point.label for person in people for point in person.phones} == {"mobile"}
    assert all(not surveyed.layout.customs for surveyed in survey_files(paths, MADRID).tables)


def test_words_of_a_language_mean_one_thing():
    statuses = {"open": "OPEN", "won": "WON", "lost": "LOST", "deleted": "DELETED"}
    for language in LANGUAGES:
        for meaning, words in split_all(language.words):
            for word in words if meaning in statuses else ():
                assert CELL_VALUES[CellType.STATUS][word] == statuses[meaning], word


def test_headers_of_a_language_fill_the_fields_that_it_says():
    shared = {"data de vencimento"}
    for language in LANGUAGES:
        for kind in EntityKind:
            for field, headers in split_all(getattr(language, kind.value)):
                found = {TRANSLATED_FIELDS[kind][header].field for header in headers if header not in shared}
                assert field in found, (kind, field, headers)


async def test_owner_with_the_last_name_first_is_the_same_user(viewer, tmp_path):
    deals = table(tmp_path, "deals.csv", "Title,Value,Owner", 'A,1,"Salas, Eva"', "B,1,Eva Salas", "C,1,eva@x.example")
    async with viewer.uow() as uow:
        await uow.update(User, viewer.user_id, name="Eva Salas", email="eva@x.example")
    await imported(viewer, deals)

    assert len([user for user in await all_rows(viewer, User) if user.is_placeholder]) == 0

    again = table(tmp_path, "more.csv", "Title,Value,Owner", 'D,1,"Lind, Tor"', "E,1,Tor Lind")
    await imported(viewer, again)
    assert [user.name for user in await all_rows(viewer, User) if user.is_placeholder] == ["Lind, Tor"]
