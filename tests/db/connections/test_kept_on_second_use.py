"""A result is kept from the second use of its object on, and nothing is kept of an object that was used once."""

import gc
import weakref

import pytest
from company_fixture import CompanyFixture
from mutate import create_record

from db.connections.kept_on_second_use import kept_on_second_use

FILTERED = "query ($name: String!) { organizations(where: {name: {contains: $name}}) { totalCount nodes { name } } }"


class Asked:
    """What results are kept for."""


def test_the_result_of_the_second_use_is_kept() -> None:
    @kept_on_second_use(2)
    def answer(asked: Asked, number: int = 0) -> list[object]:
        return [asked, number]

    asked = Asked()
    first, second = answer(asked), answer(asked)
    assert first is not second
    assert answer(asked) is second
    assert answer(asked, 1) == [asked, 1]
    assert answer(asked, 1) is answer(asked, 1)
    assert answer.cache_info().misses == 1


def test_an_object_that_was_used_once_is_not_kept() -> None:
    @kept_on_second_use(2)
    def answer(asked: Asked) -> list[object]:
        return [asked]

    asked = Asked()
    answer(asked)
    seen = weakref.ref(asked)
    del asked
    assert seen() is None


@pytest.mark.sqlite_only
async def test_a_filter_that_is_new_leaves_no_statement(viewer: CompanyFixture) -> None:
    await create_record(viewer, "organizationCreate", name="Northwind")
    for number in range(6):
        await viewer.ask(FILTERED, name=str(number))
    gc.collect()
    before = len(gc.get_objects())
    for number in range(20):
        await viewer.ask(FILTERED, name=f"other {number}")
    gc.collect()
    assert len(gc.get_objects()) - before < 1_000  # 55; 5,215 if they were kept
