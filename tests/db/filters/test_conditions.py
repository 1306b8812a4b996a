import random
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from factories import activity, activity_type, deal, note, organization, person, won

from db.board import BoardColumn, DayBounds, column_of
from db.filters import FilterContext, build_condition
from db.filters.conditions import CONDITIONS
from db.models import Account, AccountState, Activity, Deal, DealStatus, Organization, Person, Priority
from db.statements import select_live
from db.text import fold

MADRID = ZoneInfo("Europe/Madrid")
NOW = datetime(2026, 3, 18, 10, tzinfo=UTC)


def asker(world):
    return FilterContext(NOW, MADRID, world.company.unit)


async def asked_for(world, kind, asked):
    query = select_live(kind).where(build_condition(kind, asked, asker(world)))
    async with world.database.snapshot() as snapshot:
        return await snapshot.for_company(world.company.id).all(query)


async def names(world, asked, kind=Organization):
    return sorted(row.name for row in await asked_for(world, kind, asked))


# What a condition means, said once more in plain Python.

OPERATORS = {
    "eq": lambda held, asked: held == asked,
    "ne": lambda held, asked: held != asked,
    "in_": lambda held, asked: held in asked,
    "not_in": lambda held, asked: held not in asked,
    "lt": lambda held, asked: held is not None and held < asked,
    "lte": lambda held, asked: held is not None and held <= asked,
    "gt": lambda held, asked: held is not None and held > asked,
    "gte": lambda held, asked: held is not None and held >= asked,
    "contains": lambda held, asked: held is not None and asked in held,
    "starts_with": lambda held, asked: held is not None and held.startswith(asked),
    "is_null": lambda held, asked: (held is None) == asked,
}
QUANTIFIERS = {"some": any, "none": lambda each: not any(each), "every": all}
HELD = {
    "name": lambda row: row.folded_name,
    "title": lambda row: row.folded_title,
    "won_value": lambda row: None if row.rollup.won_value is None else Decimal(row.rollup.won_value) / 100,
    "won_deal_count": lambda row: row.rollup.won_count,
    "open_deal_count": lambda row: row.rollup.open_count,
    "last_won_at": lambda row: row.rollup.last_won_at,
    "next_activity_due": lambda row: row.rollup.next_due_at,
}


def folded(each):
    return [fold(text) for text in each] if isinstance(each, list) else fold(each) if isinstance(each, str) else each


def holds(row, asked, related):
    return all(holds_part(row, name, each, related) for name, each in asked.items())


JOINTS = {
    "and_": lambda row, each, related: all(holds(row, part, related) for part in each),
    "or_": lambda row, each, related: any(holds(row, part, related) for part in each),
    "not_": lambda row, each, related: not holds(row, each, related),
    "board_column": lambda row, each, _: column(row.rollup) in each["in_"],
}


def column(rollup):
    return column_of(DayBounds(NOW, MADRID), rollup.next_timed_at, rollup.next_day)


def holds_part(row, name, each, related):
    if name in JOINTS:
        return JOINTS[name](row, each, related)
    if name in related:
        there = related[name].get(row.id, [])
        return all(QUANTIFIERS[how](holds(one, what, {}) for one in there) for how, what in each.items())
    held = HELD.get(name, lambda row: getattr(row, name))(row)
    if isinstance(each, bool):
        return held == each
    change = folded if name in {"name", "title"} else lambda value: value
    return all(OPERATORS[how](held, change(what)) for how, what in each.items())


DEAL_PARTS = [
    {"status": {"in_": [DealStatus.WON, DealStatus.OPEN]}},
    {"title": {"starts_with": "CRÁ"}},
    {"won_at": {"lt": NOW}},
    {"expected_close_date": {"gte": date(2026, 3, 2)}},
    {"owner_id": {"is_null": True}},
    {"is_archived": True},
    {"not_": {"expected_close_date": {"lt": date(2026, 3, 2)}}},
    {"or_": []},
]
ACTIVITY_PARTS = [
    {"is_done": False},
    {"due_at": {"gt": NOW}},
    {"due_date": {"lte": date(2026, 3, 18)}},
    {"subject": {"contains": "all b"}},
]
PARTS = [
    {"name": {"contains": "ÅNG"}},
    {"name": {"in_": ["Müller %", "angstrom_"]}},
    {"name": {"not_in": ["Müller %"]}},
    {"name": {"contains": "%"}},
    {"industry": {"ne": "Trade"}},
    {"industry": {"contains": "Tra"}},
    {"industry": {"starts_with": "t"}},
    {"industry": {"not_in": ["trade"]}},
    {"employee_count": {"gt": 3, "lte": 40}},
    {"employee_count": {"is_null": True}},
    {"employee_count": {"eq": 40}},
    {"won_value": {"gt": Decimal("99.995")}},
    {"won_value": {"lte": Decimal("99.999")}},
    {"won_value": {"eq": Decimal(100)}},
    {"won_value": {"ne": Decimal("100.001")}},
    {"won_value": {"lt": Decimal(10) ** 29}},
    {"won_deal_count": {"gte": 2}},
    {"open_deal_count": {"eq": 0}},
    {"last_won_at": {"lt": NOW - timedelta(days=5)}},
    {"next_activity_due": {"lt": NOW + timedelta(days=1)}},
    {"next_activity_due": {"is_null": True}},
    {"board_column": {"in_": [BoardColumn.OVERDUE, BoardColumn.TODAY]}},
    {"board_column": {"in_": [BoardColumn.NO_ACTIVITY, BoardColumn.WITHIN_WEEK]}},
    *({"deals": {how: part}} for how in QUANTIFIERS for part in DEAL_PARTS),
    *({"activities": {how: part}} for how in QUANTIFIERS for part in ACTIVITY_PARTS),
]


def tree(chance, depth):
    match chance.choice(["leaf", "leaf", "and", "or", "not", "both"]) if depth else "leaf":
        case "and" | "or" as word:
            return {f"{word}_": [tree(chance, depth - 1) for _ in range(chance.randint(0, 3))]}
        case "not":
            return {"not_": tree(chance, depth - 1)}
        case "both":
            return {**chance.choice(PARTS), **chance.choice(PARTS), "not_": tree(chance, depth - 1)}
        case _:
            return chance.choice(PARTS)


async def populate(world, number=25):
    chance = random.Random(3)
    async with world.uow() as uow:
        call = await activity_type(uow)
        for _ in range(number):
            one = await organization(
                uow,
                chance.choice(["Ångström_", "Müller %", "Ang", "x"]),
                industry=chance.choice([None, "Trade", "trade"]),
                employee_count=chance.choice([None, 3, 40]),
            )
            await deal(
                uow, one, **won(NOW - timedelta(days=chance.randint(0, 9)), value=chance.choice([None, 9_999, 10_000]))
            )
            for _ in range(chance.randint(0, 3)):
                title = chance.choice(["Crane", "Lift"])
                fate = won(NOW + timedelta(hours=1)) if chance.random() < 0.3 else {}
                await deal(
                    uow,
                    one,
                    title=title,
                    folded_title=fold(title),
                    owner_id=chance.choice([None, world.user_id]),
                    expected_close_date=chance.choice([None, date(2026, 3, 1), date(2026, 3, 2)]),
                    is_archived=chance.random() < 0.3,
                    deleted_at=chance.choice([None, None, NOW]),
                    **fate,
                )
            for _ in range(chance.randint(0, 2)):
                due = chance.choice(
                    [
                        {},
                        {"due_at": NOW + timedelta(hours=chance.randint(-30, 200))},
                        {"due_date": date(2026, 3, chance.randint(17, 25))},
                    ]
                )
                done = chance.choice([{}, {}, {"is_done": True, "done_at": NOW}])
                await activity(
                    uow, call, organization_id=one, subject=chance.choice(["Call back", "CALL BACK"]), **due, **done
                )


@pytest.mark.parametrize("seed", range(4))
async def test_conditions_hold_where_plain_python_says_so(world, seed):
    await populate(world)
    chance = random.Random(seed)
    async with world.database.snapshot() as snapshot:
        store = snapshot.for_company(world.company.id)
        accounts = await store.all(select_live(Account))
        related = {"deals": {}, "activities": {}}
        for row in await store.all(select_live(Deal)):
            related["deals"].setdefault(row.organization_id, []).append(row)
        for row in await store.all(select_live(Activity)):
            related["activities"].setdefault(row.effective_organization_id, []).append(row)
    assert accounts
    for asked in [*PARTS[seed::4], *(tree(chance, 3) for _ in range(25))]:
        found = {row.id for row in await asked_for(world, Account, asked)}
        assert found == {row.id for row in accounts if holds(row, asked, related)}, asked


TEXT = {"eq": "a", "ne": "a", "in_": ["a"], "not_in": [], "contains": "a", "starts_with": "", "is_null": True}
MOMENT = {"eq": NOW, "ne": NOW, "lt": NOW, "lte": NOW, "gt": NOW, "gte": NOW, "is_null": False}
DAY = {"eq": NOW.date(), "lt": NOW.date(), "gte": NOW.date(), "is_null": True}
NUMBER = {"eq": 1, "ne": 1, "in_": [1, 2], "not_in": [1], "lt": 1, "lte": 1, "gt": 1, "gte": 1, "is_null": True}
AMOUNT = dict.fromkeys(["eq", "ne", "lt", "lte", "gt", "gte"], Decimal("0.001"))
SAMPLES = {
    "board_column": {"in_": list(BoardColumn)},
    "content_type": TEXT,
    "expected_close_date": DAY,
    "follow_up_due_on": DAY,
    "due_date": DAY,
    "last_contacted_at": MOMENT,
    "next_activity_due": MOMENT,
    "account_since": MOMENT,
    "priority": {"in_": [Priority.HIGH]},
    "search": "some words",
    "state": {"in_": [AccountState.FORMER]},
    "status": {"in_": [DealStatus.WON]},
    "won_value": AMOUNT,
    "custom": [{"key": "a" * 40, "text": TEXT, "amount": AMOUNT, "is_null": True}],
    "activities": {"some": {"type_id": NUMBER}, "none": {}, "every": {"done_at": MOMENT}},
    "deals": {"some": {"currency": TEXT}, "none": {}, "every": {"is_archived": True}},
    "notes": {"some": {"content": TEXT}, "none": {}, "every": {"search": "x"}},
    "people": {"some": {"name": TEXT}, "none": {}, "every": {"custom": []}},
}
BY_ENDING = {"_at": MOMENT, "_id": NUMBER, "_count": NUMBER}
FIELDS = [(kind, name) for kind, fields in CONDITIONS.items() for name in fields]


def sample(name):
    if name.startswith("is_"):
        return True
    ending = next((each for each in BY_ENDING if name.endswith(each)), None)
    return SAMPLES.get(name) or BY_ENDING.get(ending) or (NUMBER if name in {"id", "size"} else TEXT)


async def test_every_field_of_every_kind_can_be_asked_with_every_operator(world):
    for kind, name in FIELDS:
        asked = sample(name)
        assert isinstance(await asked_for(world, kind, {name: asked}), list), (kind, name)
        if isinstance(asked, dict):
            assert isinstance(await asked_for(world, kind, {name: {}}), list), (kind, name)


async def test_an_account_is_found_by_what_is_said_about_it(world):
    async with world.uow() as uow:
        first, second = await organization(uow, "First"), await organization(uow, "Second")
        await deal(uow, first, title="Harbour crane", folded_title="harbour crane")
        await person(uow, "Ana Harbour", organization_id=second)
        await person(uow, "Ana Lake")
    assert await names(world, {"search": "HARB"}) == ["First", "Second"]
    assert await names(world, {"search": "crane"}) == ["First"]
    assert await names(world, {"search": " - "}) == ["First", "Second"]
    assert await names(world, {"search": "ana"}, Person) == ["Ana Harbour", "Ana Lake"]
    assert await names(world, {"people": {"some": {"search": "ana"}}}) == ["Second"]


async def test_what_belongs_to_it_by_a_deal_or_a_person_counts_and_what_was_deleted_does_not(world):
    async with world.uow() as uow:
        call = await activity_type(uow)
        by_deal, by_person = await organization(uow, "By deal"), await organization(uow, "By person")
        sale = await deal(uow, by_deal)
        guest = await person(uow, organization_id=by_person)
        await activity(uow, call, deal_id=sale)
        await note(uow, person_id=guest, content="<p>x</p>")
        await activity(uow, call, person_id=guest, deleted_at=uow.now)
    assert await names(world, {"activities": {"some": {}}}) == ["By deal"]
    assert await names(world, {"activities": {"none": {}}}) == ["By person"]
    assert await names(world, {"notes": {"some": {"person_id": {"eq": guest}}}}) == ["By person"]
    assert await names(world, {"notes": {"every": {"or_": []}}}) == ["By deal"]


async def test_rows_say_whose_they_are(world):
    async with world.uow() as uow:
        call = await activity_type(uow)
        one = await organization(uow)
        mine = await activity(uow, call, person_id=await person(uow, organization_id=one))
        await activity(uow, call)
    assert [row.id for row in await asked_for(world, Activity, {"organization_id": {"eq": one}})] == [mine]
    assert len(await asked_for(world, Activity, {"organization_id": {"ne": one}})) == 1


async def test_a_late_follow_up_is_late_in_the_zone_of_who_asks(world):
    async with world.uow() as uow:
        one = await organization(uow, "Late", follow_up_days=3)
        await deal(uow, one, **won(NOW - timedelta(days=4)))
        other = await organization(uow, "In time", follow_up_days=30)
        await deal(uow, other, **won(NOW - timedelta(days=4)))
        never = await organization(uow, "Never")
        await deal(uow, never, **won(NOW - timedelta(days=4)))
    assert await names(world, {"is_follow_up_late": True}, Account) == ["Late"]
    assert await names(world, {"is_follow_up_late": False}, Account) == ["In time", "Never"]


@pytest.mark.parametrize("text", ["' OR 1=1 --", "%", "_", "\\", '"', "a%b", "$1", ":name", "*"])
async def test_a_text_is_compared_letter_by_letter_whatever_it_holds(world, text):
    async with world.uow() as uow:
        await organization(uow, f"x{text}y", industry=f"x{text}y")
        await organization(uow, "xaby", industry="xaby")
    for field, how in (("name", "contains"), ("industry", "contains")):
        assert await names(world, {field: {how: text}}) == [f"x{text}y"]
    assert await names(world, {"industry": {"starts_with": f"x{text}"}}) == [f"x{text}y"]
