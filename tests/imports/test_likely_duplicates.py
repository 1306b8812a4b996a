"""Rows that an import creates and that are likely others: each is listed once, with what both have in common."""

import random

import pytest
from imported import MADRID, all_rows, imported, table

from db.lookup.duplicates import duplicate_pairs, pairs_with_older
from db.models import Organization, Person
from imports.records import run_import, survey_files

ORGANIZATIONS = "Organization - Name,Organization - Address,Organization - Website"
PEOPLE = "Person - Name,Person - Email - Work,Person - Phone - Work,Person - Organization"
THERE = ["Kessler GmbH,Berlin,https://kessler.example", "Huber,Wien 1,huber.example"]
NEW = [
    "Kessler Ltd.,London,www.kessler.example/en",
    "Bäckerei,Wien 1,http://huber.example",
    "Solo,,",
    "Moeller,,",
    "Möller,Rom,",
]
CONTACTS = ["Eva One,a@x.example,+34 600 123 456,Solo", "Bo Two,A@X.example,,", "Cy Three,,0034600123456,Solo"]


def listed(report):
    return [(each.row, str(each.other), [*map(str, each.reasons)]) for each in report.duplicates]


async def test_new_rows_like_others_are_listed_with_reasons(viewer, tmp_path):
    await imported(viewer, table(tmp_path, "organizations.csv", ORGANIZATIONS, *THERE))
    paths = [
        table(tmp_path, "organizations.csv", ORGANIZATIONS, *NEW),
        table(tmp_path, "people.csv", PEOPLE, *CONTACTS),
    ]
    dry = await run_import(viewer.database, viewer.company, survey_files(paths, MADRID), lambda *_: None, dry_run=True)
    report = await run_import(viewer.database, viewer.company, survey_files(paths, MADRID), lambda *_: None)

    assert listed(report) == [
        (2, "the existing 'Kessler GmbH'", ["SIMILAR_NAME", "DOMAIN"]),
        (3, "the existing 'Huber'", ["DOMAIN", "ADDRESS"]),
        (6, "row 5", ["SIMILAR_NAME"]),
        (3, "row 2", ["EMAIL"]),
        (4, "row 2", ["PHONE", "ORGANIZATION"]),
    ]
    assert listed(dry) == listed(report)
    assert report.duplicate_count == 5
    again = await run_import(viewer.database, viewer.company, survey_files(paths, MADRID), lambda *_: None)
    assert (listed(again), again.duplicate_count) == ([], 0)


@pytest.mark.slow
async def test_each_of_many_rows_of_a_name_is_listed_once(viewer, tmp_path):
    rows = [f"Twin,Street {number},https://portal.example/{number}" for number in range(400)]
    report = await imported(viewer, table(tmp_path, "organizations.csv", ORGANIZATIONS, *rows))

    assert report.duplicate_count == 399
    assert listed(report) == [(row, "row 2", ["NAME", "DOMAIN"]) for row in range(3, 203)]


@pytest.mark.slow
async def test_new_rows_have_the_pairs_of_the_list_of_duplicates(viewer, tmp_path):
    chance = random.Random(7)
    organizations = [
        f"Firm {chance.choice('ABCDEFGH' + 'é' * 9)} {chance.choice(['Ltd', 'GmbH'])},,w{chance.randrange(60)}.example"
        for _ in range(150)
    ]
    people = [
        f"Ana {chance.randrange(90)},p{chance.randrange(60)}@x.example,{chance.choice(['112', '600123456'])}{n},"
        for n in range(150)
    ]
    await imported(viewer, table(tmp_path, "organizations.csv", ORGANIZATIONS, *organizations))
    await imported(viewer, table(tmp_path, "people.csv", PEOPLE, *people))
    for model in (Organization, Person):
        ids = [row.id for row in await all_rows(viewer, model)]
        async with viewer.database.snapshot() as snapshot:
            store = snapshot.for_company(viewer.company.id)
            listed = {(pair.first_id, pair.second_id) for pair in await store.all(duplicate_pairs(model))}
            assert await pairs_with_older(store, model, ids) == listed
            newer = set(ids[100:])
            assert await pairs_with_older(store, model, newer) == {pair for pair in listed if pair[1] in newer}
        assert len(listed) > 100
