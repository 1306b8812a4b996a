"""A moved card leaves what a public mutation leaves: outsiders cannot tell that an activity changed by a move."""

from collections.abc import Callable
from typing import Any, NamedTuple

import orjson
import pytest
from beta_client import change
from company_fixture import CompanyFixture, FixedClock, colleague
from database_templates import Templates
from mutate import create_account, create_record, run_mutation

from beta.ops.kinds import Exclude

pytestmark = pytest.mark.slow

ACTIVITY = """subject type { id } dueAt dueDate durationMinutes isDone doneAt isOverdue priority note
  location { formatted } owner { id } deal { id } person { id } version createdAt updatedAt"""
SEEN = f"""query ($id: ID!) {{ organization(id: $id) {{ version updatedAt
  history(first: 50) {{ nodes {{ kind ordinal at subject version isBulk count source actor {{ name }}
    changes {{ field before after }} }} }}
  activities(first: 50) {{ nodes {{ {ACTIVITY} }} }} }} }}"""


class Scene(NamedTuple):
    """A member, an outsider, and two organizations that differ in their ids only."""

    member: CompanyFixture
    outsider: CompanyFixture
    moved: str
    other: str
    call: str
    planned: dict[str, list[str]]


@pytest.fixture
def templates(sqlite: Templates) -> Templates:
    """SQLite only: the rows are the same on both databases."""
    return sqlite


@pytest.fixture
async def scene(viewer: CompanyFixture, clock: FixedClock) -> Scene:
    outsider = await colleague(viewer)
    await change(viewer.database, Exclude(company_id=viewer.company.id, user_id=outsider.user_id))
    call = await create_record(viewer, "activityTypeCreate", name="Call")
    (moved, _), (other, _) = [await create_account(viewer, "Northwind") for _ in range(2)]
    planned = {each: [await plan(viewer, call, each, due) for due in DUES] for each in (moved, other)}
    clock.forward(minutes=5)
    return Scene(viewer, outsider, moved, other, call, planned)


DUES: tuple[dict[str, str], ...] = ({"dueAt": "2026-03-19T15:00:00Z"}, {"dueDate": "2026-03-20"})


async def plan(viewer: CompanyFixture, call: str, organization: str, due: dict[str, str]) -> str:
    values = {"subject": "Call", "typeId": call, "organizationId": organization, **due}
    return await create_record(viewer, "activityCreate", **values)


Move = Callable[[Scene], Any]


async def complete_all(scene: Scene) -> None:
    done = [{"id": each} for each in scene.planned[scene.other]]
    await run_mutation(scene.member, "activityBulkComplete", "results { userErrors { code } }", completions=done)


async def postpone(scene: Scene) -> None:
    first, due = scene.planned[scene.other][0], "2026-03-25T15:00:00Z"
    await run_mutation(scene.member, "activityUpdate", "activity { id }", id=first, dueAt=due)


async def create(scene: Scene) -> None:
    await complete_all(scene)
    await plan(scene.member, scene.call, scene.other, {"dueDate": "2026-03-19"})


COMPLETE = {"to": "NO_ACTIVITY", "completeActivities": True}
CREATE = {"to": "TOMORROW", "subject": "Call"}
MOVES: dict[str, tuple[list[dict[str, Any]], Move]] = {
    "completed": ([COMPLETE], complete_all),
    "moved": ([{"to": "WEEK_OR_LATER"}], postpone),
    "created": ([COMPLETE, CREATE], create),
}


@pytest.mark.parametrize("name", MOVES)
async def test_move_leaves_what_a_public_mutation_leaves(scene: Scene, name: str) -> None:
    moves, by_public_mutation = MOVES[name]
    for values in moves:
        more = {"typeId": scene.call} if "subject" in values else {}
        await run_mutation(scene.member, "accountCardMove", "column", id=scene.moved, **values, **more)
    await by_public_mutation(scene)

    seen = [orjson.dumps(await scene.outsider.ask(SEEN, id=each)).decode() for each in (scene.moved, scene.other)]

    assert orjson.loads(seen[0].replace(scene.moved, scene.other)) == orjson.loads(seen[1])
