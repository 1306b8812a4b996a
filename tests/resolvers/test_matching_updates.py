"""Changes of all records that match a filter, part by part."""

from typing import Any

import pytest
from company_fixture import CompanyFixture, colleague
from mutate import create_account, create_record, run_mutation, user_error

from db.ids import global_id
from resolvers import matching_updates

PAYLOAD = "matchedCount changedCount remainingCount nextAfter records { id } events { kind }"
KINDS = {
    "organization": ("organizations", "name"),
    "person": ("people", "name"),
    "deal": ("deals", "title"),
    "activity": ("activities", "subject"),
}


async def make_records(viewer: CompanyFixture, kind: str, count: int) -> list[str]:
    more = {}
    if kind == "activity":
        more = {"typeId": await create_record(viewer, "activityTypeCreate", name="Call")}
    return [await create_record(viewer, f"{kind}Create", **{KINDS[kind][1]: f"{n}"}, **more) for n in range(count)]


def user_of(viewer: CompanyFixture) -> str:
    return global_id("User", viewer.user_id)


async def owned_by(viewer: CompanyFixture, plural: str, owner: str) -> int:
    where = f'(where: {{ownerId: {{eq: "{owner}"}}}})'
    return int((await viewer.ask(f"{{ {plural}{where} {{ totalCount }} }}"))[plural]["totalCount"])


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
async def test_all_matching_records_change_in_parts(
    viewer: CompanyFixture, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(matching_updates, "CALL_SIZE", 2)
    tom, name, plural = user_of(await colleague(viewer)), f"{kind}UpdateMatching", KINDS[kind][0]
    ids = await make_records(viewer, kind, 5)
    values: dict[str, Any] = {"where": {"createdAt": {"gte": "TODAY"}}, "changes": {"ownerId": tom}}

    preview = await run_mutation(viewer, name, PAYLOAD, validateOnly=True, **values)
    assert (preview["matchedCount"], preview["changedCount"], preview["remainingCount"]) == (5, 2, 3)
    assert (len(preview["records"]), len(preview["events"])) == (2, 2)
    assert await owned_by(viewer, plural, tom) == 0

    seen, part = [], {"nextAfter": None, "remainingCount": preview["matchedCount"]}
    while not seen or part["nextAfter"]:
        expected = {"after": part["nextAfter"], "expectedCount": part["remainingCount"]}
        part = await run_mutation(viewer, name, PAYLOAD, **values, **expected)
        assert await owned_by(viewer, plural, tom) == 5 - part["remainingCount"]
        seen += [record["id"] for record in part["records"]]
    assert seen == sorted(ids, key=ids.index)
    assert part["events"] == [{"kind": f"{kind.upper()}_CHANGED"}]
    again = await run_mutation(viewer, name, PAYLOAD, **values)
    assert (again["matchedCount"], again["changedCount"], again["events"]) == (5, 0, [])


async def test_a_filter_may_stop_to_match_what_was_changed(
    viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(matching_updates, "CALL_SIZE", 2)
    tom = user_of(await colleague(viewer))
    await make_records(viewer, "person", 5)
    values = {"where": {"not": {"ownerId": {"eq": tom}}}, "changes": {"ownerId": tom}}
    first = await run_mutation(viewer, "personUpdateMatching", PAYLOAD, **values)
    second = await run_mutation(viewer, "personUpdateMatching", PAYLOAD, **values, after=first["nextAfter"])
    third = await run_mutation(viewer, "personUpdateMatching", PAYLOAD, **values, after=second["nextAfter"])
    counts = [(part["matchedCount"], part["changedCount"]) for part in (first, second, third)]
    assert (counts, third["nextAfter"]) == ([(5, 2), (3, 2), (1, 1)], None)


CHANGES = """query ($id: ID!) { events(subjectId: $id, first: 50) { nodes { kind changes { field before after } } }
  organization(id: $id) { version owner { name } labels { name } } }"""


async def test_changes_equal_those_of_single_updates(viewer: CompanyFixture) -> None:
    tom = user_of(await colleague(viewer))
    hot, old = [await create_record(viewer, "labelCreate", name=name, entity="ORGANIZATION") for name in ("Hot", "Old")]
    one, other = [(await create_account(viewer, "A"))[0] for _ in range(2)]
    for row_id in (one, other):
        await run_mutation(viewer, "organizationUpdate", "__typename", id=row_id, labelIds=[old])

    where = {"id": {"eq": one}, "wonValue": {"gte": "100"}}
    changes = {"ownerId": tom, "addLabelIds": [hot], "removeLabelIds": [old]}
    bulk = await run_mutation(
        viewer, "accountUpdateMatching", "changedCount records { labels { name } }", where=where, changes=changes
    )
    await run_mutation(viewer, "organizationUpdate", "__typename", id=other, ownerId=tom, labelIds=[hot])

    assert bulk == {"changedCount": 1, "records": [{"labels": [{"name": "Hot"}]}], "userErrors": []}
    assert await _state(viewer, one) == await _state(viewer, other)


async def _state(viewer: CompanyFixture, row_id: str) -> Any:
    found = await viewer.ask(CHANGES, id=row_id)
    events = found["events"]["nodes"]
    return found["organization"], [(event["kind"], event["changes"]) for event in events]


async def test_matching_updates_refuse(viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    await make_records(viewer, "organization", 3)
    deal_label = await create_record(viewer, "labelCreate", name="Big", entity="DEAL")
    label = await create_record(viewer, "labelCreate", name="Hot", entity="ORGANIZATION")
    await run_mutation(viewer, "labelUpdate", "__typename", id=label, isActive=False)
    tom = {"ownerId": user_of(await colleague(viewer))}
    monkeypatch.setattr(matching_updates, "MAX_MATCHING", 2)

    for values, error in (
        ({"changes": {}, "where": {"name": {"eq": "1"}}}, ("BLANK", ["changes"])),
        ({"changes": tom}, ("LIMIT_EXCEEDED", ["where"])),
        ({"changes": tom, "expectedCount": 4}, ("STALE_COUNT", ["expectedCount"])),
        (
            {"changes": {"ownerId": global_id("User", 7)}, "where": {"name": {"eq": "1"}}},
            ("NOT_FOUND", ["changes", "ownerId"]),
        ),
        (
            {"changes": {"addLabelIds": [deal_label]}, "where": {"name": {"eq": "1"}}},
            ("NOT_FOUND", ["changes", "addLabelIds", "0"]),
        ),
        (
            {"changes": {"addLabelIds": [label]}, "where": {"name": {"eq": "1"}}},
            ("NOT_FOUND", ["changes", "addLabelIds", "0"]),
        ),
    ):
        assert await user_error(viewer, "organizationUpdateMatching", **{"where": {}, **values}) == error
    document = "mutation ($where: OrganizationWhere!) { organizationUpdateMatching(input: {where: $where, changes: {}})"
    unknown = {"custom": [{"key": "0" * 40, "isNull": True}]}
    code, _ = await viewer.refusal(f"{document} {{ matchedCount }} }}", where=unknown)
    assert code == "BAD_USER_INPUT"


async def test_a_part_takes_as_many_statements_for_many_rows(viewer: CompanyFixture) -> None:
    tom = user_of(await colleague(viewer))
    label = await create_record(viewer, "labelCreate", name="Hot", entity="DEAL")
    ids = await make_records(viewer, "deal", 6)
    counts = []
    for some, owner in ((ids[:2], tom), (ids[2:], tom)):
        where = {"id": {"in": some}}
        changes = {"ownerId": owner, "addLabelIds": [label]}
        done = await run_mutation(viewer, "dealUpdateMatching", "changedCount", where=where, changes=changes)
        assert done["changedCount"] == len(some)
        counts.append(len(viewer.statements))
    assert counts[0] == counts[1]


async def test_label_that_is_added_and_removed_stays(viewer: CompanyFixture) -> None:
    kept, new = [await create_record(viewer, "labelCreate", entity="ORGANIZATION", name=name) for name in ("K", "N")]
    await create_record(viewer, "organizationCreate", name="Alpha", labelIds=[kept])
    changes = {"addLabelIds": [kept, new], "removeLabelIds": [kept]}
    await run_mutation(viewer, "organizationUpdateMatching", PAYLOAD, where={}, changes=changes)
    (row,) = (await viewer.ask("{ organizations { nodes { labels { name } } } }"))["organizations"]["nodes"]
    assert [label["name"] for label in row["labels"]] == ["K", "N"]


@pytest.mark.slow
async def test_matching_deals_change_stage_and_closing_date(viewer: CompanyFixture) -> None:
    pipeline = await create_record(viewer, "pipelineCreate", name="Sales")
    lead, offer = [
        await create_record(viewer, "stageCreate", name=name, pipelineId=pipeline) for name in ("Lead", "Offer")
    ]
    for title, stage in (("A", lead), ("B", offer)):
        await create_record(viewer, "dealCreate", title=title, stageId=stage)
    before = (await viewer.ask(DEALS))["deals"]["nodes"]
    changes = {"stageId": offer, "expectedCloseDate": "2026-06-30"}
    done = await run_mutation(viewer, "dealUpdateMatching", "changedCount", where={}, changes=changes)
    after = (await viewer.ask(DEALS))["deals"]["nodes"]
    assert done["changedCount"] == 2
    assert [deal["stage"]["name"] for deal in after] == ["Offer", "Offer"]
    assert {deal["expectedCloseDate"] for deal in after} == {"2026-06-30"}
    assert (await run_mutation(viewer, "dealUpdateMatching", "changedCount", where={}, changes=changes))[
        "changedCount"
    ] == 0
    assert [deal["version"] for deal in before] == [1, 1]
    cleared = {"stageId": None, "expectedCloseDate": None}
    await run_mutation(viewer, "dealUpdateMatching", "changedCount", where={"title": {"eq": "A"}}, changes=cleared)
    first, _ = (await viewer.ask(DEALS))["deals"]["nodes"]
    assert (first["stage"], first["expectedCloseDate"]) == (None, None)


DEALS = "{ deals(orderBy: [{field: TITLE}]) { nodes { version expectedCloseDate stage { name } } } }"


async def test_matching_accounts_change_their_follow_up(viewer: CompanyFixture) -> None:
    ids = {(await create_account(viewer, name))[0] for name in ("A", "B")}
    await create_record(viewer, "organizationCreate", name="No account")
    values = {"where": {}, "changes": {"followUpDays": 30}}
    done = await run_mutation(viewer, "accountUpdateMatching", "changedCount records { id followUpDays }", **values)
    assert (done["changedCount"], [record["followUpDays"] for record in done["records"]]) == (2, [30, 30])
    assert len(ids) == 2
    error = await user_error(viewer, "accountUpdateMatching", where={}, changes={"followUpDays": 0})
    assert error == ("INVALID", ["changes", "followUpDays"])


PLANNED = (
    "{ %s { nodes { id owner { id } activities { nodes { subject dueDate isDone owner { id } type { name } } } } } }"
)


@pytest.mark.parametrize("kind", ["organization", "person", "deal"])
async def test_an_activity_is_planned_for_each_matching_record(viewer: CompanyFixture, kind: str) -> None:
    call, plural = await create_record(viewer, "activityTypeCreate", name="Call"), KINDS[kind][0]
    tom = user_of(await colleague(viewer))
    await make_records(viewer, kind, 2)
    plan = {"subject": "Say hello", "typeId": call, "dueDate": "2026-04-01"}
    values: dict[str, Any] = {"where": {}, "changes": {"ownerId": tom, "planActivity": plan}, "idempotencyKey": "once"}
    for _ in range(2):
        done = await run_mutation(viewer, f"{kind}UpdateMatching", PAYLOAD, **values)
        assert (done["changedCount"], len(done["records"])) == (2, 2)
    expected = {"subject": "Say hello", "dueDate": "2026-04-01", "isDone": False}
    for record in (await viewer.ask(PLANNED % plural))[plural]["nodes"]:
        (activity,) = record["activities"]["nodes"]
        assert activity == {**expected, "owner": {"id": tom}, "type": {"name": "Call"}}
    wrong = {"planActivity": {**plan, "dueAt": "2026-04-01T10:00:00Z"}}
    error = await user_error(viewer, f"{kind}UpdateMatching", where={}, changes=wrong)
    assert error == ("INVALID", ["changes", "planActivity", "dueAt"])
