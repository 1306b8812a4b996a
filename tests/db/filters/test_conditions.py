import random
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from factories import activity, activity_type, deal, note, organization, person, won

from db.board.columns import BoardColumn, DayBounds, column_of
from db.filters import FilterContext, build_condition
from db.filters.conditions import CONDITIONS
from db.models import Account, AccountState, Activity, Deal, DealStatus, Organization, Person, Priority
from db.moment import Moment
from db.statements import select_live
from db.text import fold

MADRID = ZoneInfo("Europe/Madrid")
NOW = datetime(2026, 3, 18, 10, tzinfo=UTC)


def filter_context(viewer):
    return FilterContext(Moment(NOW), MADRID, viewer.company.unit)


async def load_rows(viewer, model, where):
    query = select_live(model).where(build_condition(model, where, filter_context(viewer)))
    async with viewer.database.snapshot() as snapshot:
        return await snapshot.for_company(viewer.company.id).all(query)


async def names(viewer, where, model=Organization):
    return sorted(row.name for row in await load_rows(viewer, model, where))


# The meaning of conditions in Python.

OPERATORS = {
    "eq": lambda value, operand: value == operand,
    "ne": lambda value, operand: value != operand,
    "in_": lambda value, operand: value in operand,
    "not_in": lambda value, operand: value not in operand,
    "lt": lambda value, operand: value is not None and value < operand,
    "lte": lambda value, operand: value is not None and value <= operand,
    "gt": lambda value, operand: value is not None and value > operand,
    "gte": lambda value, operand: value is not None and value >= operand,
    "contains": lambda value, operand: value is not None and operand in value,
    "starts_with": lambda value, operand: value is not None and value.startswith(operand),
    "is_null": lambda value, operand: (value is None) == operand,
}
QUANTIFIERS = {"some": any, "none": lambda values: not any(values), "every": all}
COMPARED_VALUES = {
    "industry": lambda row: row.industry and fold(row.industry),
    "name": lambda row: row.folded_name,
    "subject": lambda row: fold(row.subject),
    "title": lambda row: row.folded_title,
    "won_value": lambda row: None if row.rollup.won_value is None else Decimal(row.rollup.won_value) / 100,
    "won_deal_count": lambda row: row.rollup.won_count,
    "open_deal_count": lambda row: row.rollup.open_count,
    "last_won_at": lambda row: row.rollup.last_won_at,
    "next_activity_due": lambda row: row.rollup.next_due_at,
}


FOLDED = frozenset({"industry", "name", "subject", "title"})
"""Fields whose operands are folded as their texts are."""


def fold_operand(operand):
    if isinstance(operand, list):
        return [fold(text) for text in operand]
    return fold(operand) if isinstance(operand, str) else operand


def matches(row, where, related):
    return all(matches_field(row, name, value, related) for name, value in where.items())


COMBINATORS = {
    "and_": lambda row, value, related: all(matches(row, operand, related) for operand in value),
    "or_": lambda row, value, related: any(matches(row, operand, related) for operand in value),
    "not_": lambda row, value, related: not matches(row, value, related),
    "board_column": lambda row, value, _: column(row.rollup) in value["in_"],
}


def column(rollup):
    return column_of(DayBounds(NOW, MADRID), rollup.next_timed_at, rollup.next_day)


def matches_field(row, name, value, related):
    if name in COMBINATORS:
        return COMBINATORS[name](row, value, related)
    if name in related:
        records = related[name].get(row.id, [])
        return all(
            QUANTIFIERS[quantifier](matches(record, where, {}) for record in records)
            for quantifier, where in value.items()
        )
    stored = COMPARED_VALUES.get(name, lambda row: getattr(row, name))(row)
    if isinstance(value, bool):
        return stored == value
    change = fold_operand if name in FOLDED else lambda operand: operand
    return all(OPERATORS[operator](stored, change(operand)) for operator, operand in value.items())


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


def random_filter(chance, depth):
    match chance.choice(["leaf", "leaf", "and", "or", "not", "both"]) if depth else "leaf":
        case "and" | "or" as word:
            return {f"{word}_": [random_filter(chance, depth - 1) for _ in range(chance.randint(0, 3))]}
        case "not":
            return {"not_": random_filter(chance, depth - 1)}
        case "both":
            return {**chance.choice(PARTS), **chance.choice(PARTS), "not_": random_filter(chance, depth - 1)}
        case _:
            return chance.choice(PARTS)


async def populate(viewer, number=25):
    chance = random.Random(3)
    async with viewer.uow() as uow:
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
                    owner_id=chance.choice([None, viewer.user_id]),
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


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
async def test_conditions_match_python(viewer, seed):
    await populate(viewer)
    chance = random.Random(seed)
    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        accounts = await store.all(select_live(Account))
        related = {"deals": {}, "activities": {}}
        for row in await store.all(select_live(Deal)):
            related["deals"].setdefault(row.organization_id, []).append(row)
        for row in await store.all(select_live(Activity)):
            related["activities"].setdefault(row.effective_organization_id, []).append(row)
    assert accounts
    for where in [*PARTS[seed::4], *(random_filter(chance, 3) for _ in range(25))]:
        ids = {row.id for row in await load_rows(viewer, Account, where)}
        assert ids == {row.id for row in accounts if matches(row, where, related)}, where


TEXT = {"eq": "a", "ne": "a", "in_": ["a"], "not_in": [], "contains": "a", "starts_with": "", "is_null": True}
TIME = {"eq": NOW, "ne": NOW, "lt": NOW, "lte": NOW, "gt": NOW, "gte": NOW, "is_null": False}
DAY = {"eq": NOW.date(), "lt": NOW.date(), "gte": NOW.date(), "is_null": True}
NUMBER = {"eq": 1, "ne": 1, "in_": [1, 2], "not_in": [1], "lt": 1, "lte": 1, "gt": 1, "gte": 1, "is_null": True}
AMOUNT = dict.fromkeys(["eq", "ne", "lt", "lte", "gt", "gte"], Decimal("0.001"))
SAMPLES = {
    "board_column": {"in_": list(BoardColumn)},
    "content_type": TEXT,
    "expected_close_date": DAY,
    "follow_up_due_on": DAY,
    "due": dict.fromkeys(("eq", "lt", "lte", "gt", "gte"), NOW) | {"is_null": True},
    "due_date": DAY,
    "labels": {"any_of": [1], "all_of": [1, 2], "none_of": [3], "is_null": False},
    "last_contacted_at": TIME,
    "next_activity_due": TIME,
    "account_since": TIME,
    "priority": {"in_": [Priority.HIGH]},
    "search": "some words",
    "state": {"in_": [AccountState.FORMER]},
    "value": AMOUNT,
    "status": {"in_": [DealStatus.WON]},
    "won_value": AMOUNT,
    "address": {"locality": TEXT, "country": TEXT, "postal_code": TEXT},
    "custom": [{"key": "a" * 40, "text": TEXT, "amount": AMOUNT, "is_null": True}],
    "activities": {"some": {"type_id": NUMBER}, "none": {}, "every": {"done_at": TIME}},
    "deals": {"some": {"currency": TEXT}, "none": {}, "every": {"is_archived": True}},
    "notes": {"some": {"content": TEXT}, "none": {}, "every": {"search": "x"}},
    "people": {"some": {"name": TEXT}, "none": {}, "every": {"custom": []}},
}
BY_ENDING = {"_at": TIME, "_id": NUMBER, "_count": NUMBER}
FIELDS = [(model, name) for model, fields in CONDITIONS.items() for name in fields]


def sample(name):
    if name.startswith("is_"):
        return True
    ending = next((ending for ending in BY_ENDING if name.endswith(ending)), None)
    return SAMPLES.get(name) or BY_ENDING.get(ending) or (NUMBER if name in {"id", "size"} else TEXT)


@pytest.mark.slow
async def test_every_field_accepts_every_operator(viewer):
    for model, name in FIELDS:
        value = sample(name)
        assert isinstance(await load_rows(viewer, model, {name: value}), list), (model, name)
        if isinstance(value, dict):
            assert isinstance(await load_rows(viewer, model, {name: {}}), list), (model, name)


async def test_search_filter_finds_records_by_words(viewer):
    async with viewer.uow() as uow:
        first, second = await organization(uow, "First"), await organization(uow, "Second")
        await deal(uow, first, title="Harbour crane", folded_title="harbour crane")
        await person(uow, "Ana Harbour", organization_id=second)
        await person(uow, "Ana Lake")
    assert await names(viewer, {"search": "HARB"}) == ["First", "Second"]
    assert await names(viewer, {"search": "crane"}) == ["First"]
    assert await names(viewer, {"search": " - "}) == []
    assert await names(viewer, {"search": "ana"}, Person) == ["Ana Harbour", "Ana Lake"]
    assert await names(viewer, {"people": {"some": {"search": "ana"}}}) == ["Second"]


async def test_related_filter_counts_indirect_but_not_deleted_rows(viewer):
    async with viewer.uow() as uow:
        call = await activity_type(uow)
        by_deal, by_person = await organization(uow, "By deal"), await organization(uow, "By person")
        sale = await deal(uow, by_deal)
        guest = await person(uow, organization_id=by_person)
        await activity(uow, call, deal_id=sale)
        await note(uow, person_id=guest, content="<p>x</p>")
        await activity(uow, call, person_id=guest, deleted_at=uow.now)
    assert await names(viewer, {"activities": {"some": {}}}) == ["By deal"]
    assert await names(viewer, {"activities": {"none": {}}}) == ["By person"]
    assert await names(viewer, {"notes": {"some": {"person_id": {"eq": guest}}}}) == ["By person"]
    assert await names(viewer, {"notes": {"every": {"or_": []}}}) == ["By deal"]


async def test_organization_filter_uses_effective_organization(viewer):
    async with viewer.uow() as uow:
        call = await activity_type(uow)
        one = await organization(uow)
        mine = await activity(uow, call, person_id=await person(uow, organization_id=one))
        await activity(uow, call)
    assert [row.id for row in await load_rows(viewer, Activity, {"organization_id": {"eq": one}})] == [mine]
    assert len(await load_rows(viewer, Activity, {"organization_id": {"ne": one}})) == 1


async def test_follow_up_filter_uses_time_zone_of_viewer(viewer):
    async with viewer.uow() as uow:
        one = await organization(uow, "Late", follow_up_days=3)
        await deal(uow, one, **won(NOW - timedelta(days=4)))
        other = await organization(uow, "In time", follow_up_days=30)
        await deal(uow, other, **won(NOW - timedelta(days=4)))
        never = await organization(uow, "Never")
        await deal(uow, never, **won(NOW - timedelta(days=4)))
    assert await names(viewer, {"is_follow_up_late": True}, Account) == ["Late"]
    assert await names(viewer, {"is_follow_up_late": False}, Account) == ["In time", "Never"]


@pytest.mark.parametrize("text", ["' OR 1=1 --", "%", "_", "\\", '"', "a%b", "$1", ":name", "*"])
async def test_text_filter_has_no_wildcards(viewer, text):
    async with viewer.uow() as uow:
        await organization(uow, f"x{text}y", industry=f"x{text}y")
        await organization(uow, "xaby", industry="xaby")
    for field in ("name", "industry"):
        assert await names(viewer, {field: {"contains": text}}) == [f"x{text}y"]
    assert await names(viewer, {"industry": {"starts_with": f"x{text}"}}) == [f"x{text}y"]
