"""Introspection for a client that leaves."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from types import SimpleNamespace
from typing import Any

from graphql import GraphQLField, GraphQLInt, GraphQLObjectType, GraphQLSchema

from schema.cost.pricing import Operation
from schema.introspection import IntrospectionCache
from tests.until import until

FIELDS = 100
DOCUMENT = "{{ {} }}".format(" ".join(f"a{number}: __schema {{ description }}" for number in range(FIELDS)))


class ObservedSchema(GraphQLSchema):
    """A schema that counts the reads of its description; the first of them waits."""

    def __init__(self) -> None:
        self.reads, self.has_begun, self.may_go_on = 0, threading.Event(), threading.Event()
        super().__init__(GraphQLObjectType("Query", {"number": GraphQLField(GraphQLInt)}))

    @property
    def description(self) -> str:
        self.reads += 1
        self.has_begun.set()
        self.may_go_on.wait()
        return "Observed"

    @description.setter
    def description(self, _value: str | None) -> None: ...


async def test_introspection_ends_when_its_client_leaves() -> None:
    schema = ObservedSchema()
    variant: Any = SimpleNamespace(closed=frozenset(), _schema=schema)
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(1))
    introspection = asyncio.create_task(IntrospectionCache().execute(variant, Operation(DOCUMENT)))
    await until(schema.has_begun.is_set)

    introspection.cancel()
    with suppress(asyncio.CancelledError):
        await introspection
    schema.may_go_on.set()
    await asyncio.to_thread(lambda: None)  # waits for the only thread

    assert schema.reads < FIELDS
