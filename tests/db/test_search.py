import random

import pytest
from company_fixture import make_company
from factories import deal, note, organization, person
from sqlalchemy import delete, select

from db.ids import new_id
from db.models import (
    Address,
    ContactPoint,
    CustomValue,
    Deal,
    Field,
    FieldEntity,
    FieldType,
    Note,
    Organization,
    Person,
    SearchKind,
    SearchText,
)
from db.search import match_words, search_words
from db.transactions import begin


async def found(world, text, wanted="subject_id", kind=None):
    async with world.database.snapshot() as snapshot:
        return {
            identity
            for (identity,) in await snapshot.for_company(world.company.id).tuples(match_words(text, wanted, kind=kind))
        }


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("Ångström Instruments", "angstrom"),
        ("Angstrom Instruments", "Ångström"),
        ("MÜLLER & Söhne", "müller"),
        ("MÜLLER & Söhne", "soh MUL"),
        ("Bäckerei Groß", "gross"),
        ("Łódź Wagonów", "lodz wagon"),
        ("O'Brien-Keane", "keane obri"),
        ("Ćevapi 24/7", "24"),
        ("東京機械", "東京"),
        ("Zażółć_gęślą", "gesla"),
    ],
)
async def test_case_and_accents_do_not_matter_and_a_beginning_is_enough(world, name, asked):
    async with world.uow() as uow:
        wanted = await organization(uow, name)
        await organization(uow, "Somebody else")
    assert await found(world, asked, kind=SearchKind.ORGANIZATION) == {wanted}


@pytest.mark.parametrize("asked", ["uller", "muller gmbh", "mullers", "sohne x"])
async def test_every_word_must_begin_one_of_its_words(world, asked):
    async with world.uow() as uow:
        await organization(uow, "Müller & Söhne")
    assert await found(world, asked) == set()


@pytest.mark.parametrize(
    "asked",
    [
        'mul" OR "x',
        "mul' OR '1'='1",
        "NOT mul",
        "mul:*",
        "words:mul",
        "NEAR(mul, 1)",
        "^mul",
        "-mul",
        "mul | x",
        "!mul",
    ],
)
async def test_what_was_typed_is_never_syntax(world, asked):
    async with world.uow() as uow:
        wanted = await organization(uow, "Müller")
        await organization(uow, "Xaver")
    words = search_words(asked)
    assert await found(world, asked) == ({wanted} if words == ["mul"] else set())


@pytest.mark.parametrize("asked", ["", "  ", "&!|()", "'\"*:\\", "\u0300"])
def test_a_text_without_words_asks_for_nothing(asked):
    assert match_words(asked) is None


def words_of(name):
    return search_words(name + " " + name.replace("'", ""))


async def test_the_search_finds_what_a_plain_comparison_finds(world):
    chance = random.Random(7)
    pieces = ["kar", "Kár", "lo", "LÖ", "mi", "ß", "9", "-", " ", " ", "_", "'"]
    names = ["".join(chance.choices(pieces, k=chance.randint(1, 9))) for _ in range(150)]
    async with world.uow() as uow:
        ids = [await organization(uow, name or "x") for name in names]
    for asked in ["k", "kar", "lo", "kar lo", "mi 9", "ss", "karlo", "lo-mi"]:
        begun = {
            identity
            for identity, name in zip(ids, names, strict=True)
            if all(any(word.startswith(each) for word in words_of(name)) for each in search_words(asked))
        }
        assert await found(world, asked) == begun, asked


async def test_an_organization_is_found_by_its_address_and_by_what_belongs_to_it(world):
    async with world.uow() as uow:
        first = await organization(uow, "First", address=Address("12 Harbour Road, Cork"))
        second = await organization(uow, "Second")
        sale = await deal(uow, second, title="Harbour crane")
        guest = await person(uow, "Rui Harboursmith")
        await note(uow, organization_id=first, content="<p>Sees the harbour</p>")
    assert await found(world, "harbour", "organization_id") == {first, second}
    assert await found(world, "harbour", kind=SearchKind.DEAL) == {sale}
    assert await found(world, "harbour", kind=SearchKind.PERSON) == {guest}


async def test_a_person_is_found_by_mail_address_and_by_number_however_it_is_parted(world):
    async with world.uow() as uow:
        who = await person(
            uow, emails=(ContactPoint("ana.ferrer@northwind.example"),), phones=(ContactPoint("+34 600-12 34 56"),)
        )
    for asked in ("ana.ferrer@north", "northwind.example", "600 12", "3460012345"):
        assert await found(world, asked, kind=SearchKind.PERSON) == {who}, asked


async def test_a_note_is_read_as_it_is_seen(world):
    async with world.uow() as uow:
        written = await note(uow, content='<p class="quote">Straf<b>fer</b> Plan<br>f&uuml;r 5&lt;6</p><p>Ende')
    for asked in ("straffer", "plan fur", "5 6", "ende"):
        assert await found(world, asked, kind=SearchKind.NOTE) == {written}, asked
    for asked in ("quote", "class", "br", "planfur"):
        assert await found(world, asked, kind=SearchKind.NOTE) == set(), asked


async def test_words_of_custom_fields_are_found(world):
    async with world.uow() as uow:
        identity = await organization(uow)
        field = {"entity": FieldEntity.ORGANIZATION, "key": "a" * 40, "name": "Motto", "type": FieldType.TEXT}
        (field_id,) = await uow.insert(Field, [field])
        await uow.insert(
            CustomValue, [{"field_id": field_id, "subject_id": identity, "text": "Größer", "folded": "grosser"}]
        )
    assert await found(world, "GRÖSSER") == {identity}


async def test_it_follows_what_is_renamed_deleted_and_brought_back(world):
    async with world.uow() as uow:
        identity = await organization(uow, "Old Name")
    async with world.uow() as uow:
        await uow.update(Organization, identity, name="New Name", folded_name="new name")
    assert (await found(world, "old"), await found(world, "new")) == (set(), {identity})
    async with world.uow() as uow:
        await uow.update(Organization, identity, deleted_at=uow.now)
    assert await found(world, "new") == set()
    async with world.uow() as uow:
        await uow.update(Organization, identity, deleted_at=None)
    assert await found(world, "new") == {identity}


@pytest.mark.parametrize("kind", [Deal, Person])
async def test_a_note_speaks_of_the_organization_that_its_deal_or_person_moves_to(world, kind):
    async with world.uow() as uow:
        first, second = await organization(uow, "First"), await organization(uow, "Second")
        link = await (deal(uow, first) if kind is Deal else person(uow, organization_id=first))
        await note(uow, content="lighthouse", **{"deal_id" if kind is Deal else "person_id": link})
    assert await found(world, "lighthouse", "organization_id") == {first}
    async with world.uow() as uow:
        await uow.update(kind, link, organization_id=second)
    assert await found(world, "lighthouse", "organization_id") == {second}


async def test_companies_do_not_find_each_other(world):
    other = await make_company(world.database, "Rival")
    async with world.uow() as uow:
        mine = await organization(uow, "Harbour")
    async with begin(other.database, other.company.id) as uow:
        theirs = await organization(uow, "Harbour")
    assert await found(world, "harbour") == {mine}
    assert await found(other, "harbour", "organization_id") == {theirs}


async def test_very_long_words_and_hostile_markup_do_no_harm(world):
    async with world.uow() as uow:
        long = await note(uow, content="x" * 5000 + " anchor")
        await note(uow, content="<" * 90_000 + "&" * 90_000)
        many = await note(uow, content=" ".join(f"w{number}" for number in range(30_000)))
    assert await found(world, "x" * 3000 + " anch") == {long}
    assert await found(world, "w9999") == {many}


async def test_the_index_forgets_rows_that_are_deleted_by_hand(world):
    async with world.uow() as uow:
        identity = await organization(uow, "Harbour")
    async with world.uow() as uow:
        await uow.write(delete(SearchText.table).where(SearchText.c.subject_id == identity))
    async with world.uow() as uow:
        row = {"id": new_id(), "kind": SearchKind.ORGANIZATION, "subject_id": identity, "organization_id": identity}
        await uow.insert(SearchText, [{**row, "words": "lagoon"}])
    assert (await found(world, "harbour"), await found(world, "lagoon")) == (set(), {identity})


async def test_nothing_is_left_over_of_a_note_without_words(world):
    async with world.uow() as uow:
        identity = await note(uow, content="<p> </p>")
    async with world.database.snapshot() as snapshot:
        kept = await snapshot.for_company(world.company.id).tuples(
            select(SearchText.c.words).where(SearchText.c.subject_id == identity)
        )
    assert [words for (words,) in kept] in ([], [""])
    async with world.uow() as uow:
        await uow.update(Note, identity, content="<p>Now</p>")
    assert await found(world, "now") == {identity}
