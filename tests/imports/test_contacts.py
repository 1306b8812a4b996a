"""Contacts of address books and plain lists: their points, names, companies and addresses."""

import pytest
from imported import MADRID, all_rows, imported, named, outcomes, table

from db.models import CustomValue, Field, FieldType, Label, Organization, Person
from imports.messages import ImportMessageCode
from imports.records import EntityKind, survey_files
from imports.records.survey import draft_plan
from imports.values.contact_points import find_contacts

GOOGLE = (
    (
        "First Name,Middle Name,Last Name,Phonetic First Name,Nickname,Organization Name,Organization Title,Labels,"
        "E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,"
        "Address 1 - Label,Address 1 - Street,Address 1 - City,Custom Field 1 - Value"
    ),
    (
        "Robert,James,Smith,,Bob,Acme,Manager,* myContacts ::: Buyers,* Work,rob@a.example ::: bob@a.example,Home,"
        "r@home.example,Mobile,1 415 555 0134 ::: 1 415 555 0135,Home,12 Elm St,Leeds,"
    ),
)
OLD_GOOGLE = (
    (
        "Name,Given Name,Additional Name,Family Name,Yomi Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,"
        "Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name"
    ),
    (
        "Robert James Smith,Robert,James,Smith,,* myContacts ::: Buyers,* Work,rob@a.example ::: bob@a.example,Mobile,"
        "1 415 555 0134,,Acme"
    ),
)
OUTLOOK = (
    (
        "First Name,Middle Name,Last Name,Title,E-mail Address,E-mail 2 Address,Home Phone,Business Phone,Mobile Phone,"
        "Company,Business Street,Business City,Business Country/Region,Notes,Categories,Pager"
    ),
    (
        "Robert,James,Smith,Mr.,rob@a.example,r@home.example,3,4,1 415 555 0134,Acme,12 Elm St,Leeds,UK,Likes tea,"
        "Buyers;Old,"
    ),
)
GERMAN_OUTLOOK = (
    (
        "Anrede;Vorname;Weitere Vornamen;Nachname;Firma;Straße geschäftlich;Ort geschäftlich;Telefon geschäftlich;"
        "Mobiltelefon;E-Mail-Adresse;Kategorien;Beruf"
    ),
    "Herr;Robert;James;Smith;Acme;Elmweg 12;Köln;4;1 415 555 0134;rob@a.example;Buyers;",
)
MAILCHIMP = (
    "Email Address,First Name,Last Name,Company,Phone Number,MEMBER_RATING,TAGS",
    'rob@a.example,Robert James,Smith,Acme,1 415 555 0134,2,"""Buyers"",""Old"""',
)


@pytest.mark.parametrize("lines", [GOOGLE, OLD_GOOGLE, OUTLOOK, GERMAN_OUTLOOK, MAILCHIMP])
async def test_address_book_keeps_points_companies_and_names(viewer, tmp_path, lines):
    await imported(viewer, table(tmp_path, "contacts.csv", *lines))

    (person,) = await all_rows(viewer, Person)
    acme = await named(viewer, Organization, "Acme")
    assert (person.name, person.organization_id) == ("Robert James Smith", acme.id)
    assert (person.emails[0].value, person.emails[0].label) == ("rob@a.example", "work")
    phones = {point.value: point.label for point in person.phones}
    assert phones["1 415 555 0134"] == ("work" if lines is MAILCHIMP else "mobile")
    assert "Buyers" in {label.name for label in await all_rows(viewer, Label)}
    assert "myContacts" not in {label.name for label in await all_rows(viewer, Label)}


async def test_address_of_a_contact_is_one_custom_field(viewer, tmp_path):
    for number, (lines, name) in enumerate(((GOOGLE, "Address 1"), (OUTLOOK, "Business address"))):
        await imported(viewer, table(tmp_path, f"contacts{number}.csv", *lines))
        field = await named(viewer, Field, name)
        (value,) = [each for each in await all_rows(viewer, CustomValue) if each.field_id == field.id]
        assert (field.type, value.address.street, value.address.locality) == (FieldType.ADDRESS, "12 Elm St", "Leeds")


def test_empty_columns_of_a_plain_list_become_no_fields(tmp_path):
    (surveyed,) = survey_files([table(tmp_path, "contacts.csv", *GOOGLE)], MADRID).tables
    assert "Custom Field 1 - Value" not in {column.header for column in surveyed.layout.customs}
    assert [note.code for note in surveyed.notes] == [ImportMessageCode.COLUMNS_EMPTY]


PLAIN = (
    ("Nom,Prénom,Société,Ville,Pays,Email", "Dupont,Eva,Alfa,Lyon,France,e@x.example"),
    ("Name;Firma;Straße;PLZ;Ort;Handy", "Eva Dupont;Alfa;Weg 1;50667;Lyon;1"),
    ("Name,Company,Address,City,Mobile phone", "Eva Dupont,Alfa,12 Elm St,Lyon,1"),
)


@pytest.mark.parametrize(("header", "row"), PLAIN)
async def test_plain_people_have_companies_and_one_address(viewer, tmp_path, header, row):
    await imported(viewer, table(tmp_path, "list.csv", header, row))

    (person,) = await all_rows(viewer, Person)
    assert (person.name, person.organization_id) == ("Eva Dupont", (await named(viewer, Organization, "Alfa")).id)
    (field,) = await all_rows(viewer, Field)
    (value,) = await all_rows(viewer, CustomValue)
    assert (field.type, value.address.locality) == (FieldType.ADDRESS, "Lyon")


EMAILS = {
    "Lovelace, Ada <ada@x.example>": (["ada@x.example"], False),
    "no email": ([], True),
    "a@x.example b@x.example": (["a@x.example", "b@x.example"], False),
    "a@x.example; b@x.example": (["a@x.example", "b@x.example"], False),
    "a@x.example or b@x.example": (["a@x.example", "b@x.example"], False),
    "mailto:a@x.example": (["a@x.example"], False),
    "mailto:a@x.example?subject=Hi": (["a@x.example"], False),
    "<a@x.example>": (["a@x.example"], False),
    "a@x.example (private)": (["a@x.example"], False),
    "a@x.example, ask Bo": (["a@x.example"], True),
    "用户@例子.example": (["用户@例子.example"], False),
}
PHONES = {
    "600123456 (ask for Bo, the boss)": (["600123456 (ask for Bo, the boss)"], False),
    "600123456, 600123457": (["600123456", "600123457"], False),
    "600123456 ::: 600123457": (["600123456", "600123457"], False),
    "tel:+34600123456": (["+34600123456"], False),
    "600123456.0": (["600123456"], False),
    "+49 (0) 351 / 123 45": (["+49 (0) 351 / 123 45"], False),
    "600123456 / 600123457": (["600123456", "600123457"], False),
    "１２３４５６７": (["１２３４５６７"], False),
    "none": ([], True),
}


@pytest.mark.parametrize(("text", "found"), [*EMAILS.items()])
def test_addresses_are_found_in_a_cell(text, found):
    values, has_other = find_contacts(text, are_emails=True)
    assert ([*values], has_other) == found


@pytest.mark.parametrize(("text", "found"), [*PHONES.items()])
def test_numbers_are_found_in_a_cell(text, found):
    values, has_other = find_contacts(text, are_emails=False)
    assert ([*values], has_other) == found


async def test_what_is_no_address_is_counted_and_equal_ones_are_one(viewer, tmp_path):
    path = table(tmp_path, "people.csv", "Name,Email", 'Ana,"A@X.example, a@x.example"', "Bo,no email", "Cy,ask")
    report = await imported(viewer, path)

    people = {person.name: person.emails for person in await all_rows(viewer, Person)}
    assert [point.value for point in people["Ana"]] == ["A@X.example"]
    assert people["Bo"] == people["Cy"] == ()
    (warning,) = [each for each in report.warnings if each.code is ImportMessageCode.CONTACTS_LEFT_OUT]
    assert dict(warning.params) == {"column": "Email", "count": 2}


BOARD = "Name,Owner,Stage,Deal Value,Close Date"


def test_board_of_deals_is_not_read_as_organizations(tmp_path):
    (unknown,) = draft_plan([table(tmp_path, "board.csv", BOARD, "Pump,Ana,Offer,5,2027-01-01")], MADRID).open_tables
    assert (unknown.word, unknown.layout.kind) == ("UNKNOWN", EntityKind.DEALS)


async def test_person_without_a_name_is_called_by_the_address(viewer, tmp_path):
    header = "Email Address,First Name,Last Name,MEMBER_RATING,Company"
    file = table(tmp_path, "members.csv", header, "a@x.example,,,2,Acme", "b@x.example,Bo,,2,", ",,,2,Acme")
    for outcome in ("created", "unchanged"):
        report = await imported(viewer, file)
        assert outcomes(report, EntityKind.PEOPLE) == {outcome: 2, "skipped": 1}
    assert {person.name for person in await all_rows(viewer, Person)} == {"a@x.example", "Bo"}


async def test_emptied_name_of_a_known_person_is_not_replaced(viewer, tmp_path):
    header = "Person - ID,Person - Name,Person - Email"
    await imported(viewer, table(tmp_path, "p.csv", header, "1,Ana,a@x.example"))
    report = await imported(viewer, table(tmp_path, "p.csv", header, "1,,a@x.example"))
    assert outcomes(report, EntityKind.PEOPLE) == {"skipped": 1}
    assert [person.name for person in await all_rows(viewer, Person)] == ["Ana"]


ONLY_POINTS = {
    "+49 30 1234567": ",,,Acme,,,Work,+49 30 1234567",
    "Beta": ",,,Beta,,,,",
    "c@x.example": ",,,Gamma,Work,c@x.example,Work,+49 30 1",
}


async def test_contact_of_an_address_book_is_called_as_there(viewer, tmp_path):
    header = (
        "First Name,Middle Name,Last Name,Organization Name,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,"
        "Phone 1 - Value"
    )
    file = table(tmp_path, "contacts.csv", header, *ONLY_POINTS.values())
    for outcome in ("created", "unchanged"):
        report = await imported(viewer, file)
        assert outcomes(report, EntityKind.PEOPLE) == {outcome: 3}
    assert {person.name for person in await all_rows(viewer, Person)} == {*ONLY_POINTS}
