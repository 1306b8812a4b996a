"""Which features are open to whoever asks: decided once an operation, from what was read when it began (docs/decisions/gate.md).

A part of the API is marked with its gate where it is declared, an input with `gated`, a field with `behind`; what leads
to it, or comes from it, follows (`schema.variant`). The data has marks of its own (`db.gates`).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import datetime
from enum import Enum
from typing import Any, NamedTuple, TypeVar

from auth.authentication import reauthenticate
from auth.viewer import Viewer
from db.flags.flag_set import locked_revision
from db.flags.participation import parse_participation
from db.gates import Gate, gated_enum_values
from db.identity import COMPANIES, USER_OF_COMPANY
from db.models import FlagState
from db.store import Snapshot
from db.unit_of_work import UnitOfWork
from flags.compiler import CompiledFlags
from flags.evaluation import evaluate
from flags.evaluation_context import EvaluationContext, context_for_user
from flags.flag_store import FlagStore

T = TypeVar("T")

GATE_ATTRIBUTE = "__gate__"
FLAG_OF_GATE: dict[Gate, str] = {Gate.ACCOUNTS: "accounts"}
"""The gates that a flag opens, and its key; the others are opened by what somebody is."""


class FeatureClosed(Exception):
    """What was asked for is not there for whoever asks."""

    def __init__(self, gate: Gate) -> None:
        super().__init__(gate.value)
        self.gate = gate


def gated(gate: Gate) -> Callable[[type[T]], type[T]]:
    """Mark a class whose type is there only where the gate is open."""

    def mark(kind: type[T]) -> type[T]:
        setattr(kind, GATE_ATTRIBUTE, gate)
        return kind

    return mark


def gate_of(kind: Any) -> Gate | None:
    """The gate that a class is marked with, by itself."""
    found: Gate | None = getattr(kind, "__dict__", {}).get(GATE_ATTRIBUTE)
    return found


def gate_metadata(gate: Gate | None) -> dict[str, Any]:
    """The metadata of a field that is there only where the gate is open."""
    return {} if gate is None else {"gate": gate}


@dataclass
class FeatureAccess:
    """What is open to somebody for one operation, and what of it the operation has used."""

    open: frozenset[Gate] = frozenset()
    disclosable: frozenset[Gate] = frozenset()
    """What is closed to somebody who may know of it: they were in, or are of the staff (docs/decisions/gate.md#error-shapes)."""
    used: set[Gate] = field(default_factory=set)

    @property
    def closed(self) -> frozenset[Gate]:
        """What is not there for them."""
        return frozenset(Gate) - self.open

    def require(self, *gates: Gate) -> None:
        """Remember that the operation tells of these; `GateShut` where one is closed."""
        for gate in gates:
            if gate not in self.open:
                raise FeatureClosed(gate)
            self.used.add(gate)


def context_for_viewer(viewer: Viewer) -> EvaluationContext:
    """Evaluation context of the viewer."""
    return context_for_user(viewer.user, viewer.company, viewer.details.participation)


class GateSubject(NamedTuple):
    """For whom it is decided, and the revision of the flags that was read together with them."""

    subject: EvaluationContext
    flags_revision: int
    is_staff: bool = False


async def evaluate_gates(flag_store: FlagStore, viewer: Viewer, snapshot: Snapshot) -> FeatureAccess:
    """Decide for whoever asks, as everything stands in the snapshot in which they were found."""
    somebody = GateSubject(context_for_viewer(viewer), viewer.details.flags_revision, viewer.is_staff)
    return await _decided(flag_store, somebody, snapshot)


async def evaluate_gates_for_user(
    flag_store: FlagStore, snapshot: Snapshot, company_id: int, user_id: int
) -> FeatureAccess:
    """Decide for a user who does not ask by a door of their own, but by a link that was made for them."""
    found = await snapshot.all_identity(USER_OF_COMPANY, company_id=company_id, user_id=user_id, now=snapshot.now)
    companies = await snapshot.all_identity(COMPANIES, ids=[company_id])
    for (user, (revision, *told)), company in zip(found, companies, strict=False):
        somebody = GateSubject(context_for_user(user, company, parse_participation(*told)), revision)
        return await _decided(flag_store, somebody, snapshot)
    return FeatureAccess()


async def _decided(flag_store: FlagStore, somebody: GateSubject, snapshot: Snapshot) -> FeatureAccess:
    compiled, now = await flag_store.refresh(somebody.flags_revision, within=snapshot), snapshot.now
    stale = flag_store.is_stale
    opened = {
        gate
        for gate, key in FLAG_OF_GATE.items()
        if evaluate(compiled, key, somebody.subject, now, is_stale=stale).is_enabled
    }
    missed = {gate for gate in FLAG_OF_GATE.keys() - opened if _may_know(compiled, somebody, FLAG_OF_GATE[gate], now)}
    return FeatureAccess(frozenset(opened | ({Gate.STAFF} if somebody.is_staff else set())), frozenset(missed))


def _may_know(compiled: CompiledFlags, somebody: GateSubject, key: str, now: datetime) -> bool:
    """Whether they were in by name, or would be if nobody had switched it off, or are of the staff."""
    was_in = any(each.flag_key == key for each in somebody.subject.participation.memberships)
    unswitched = evaluate(compiled, key, somebody.subject, now, ignoring_switches=True)
    return was_in or somebody.is_staff or unswitched.is_enabled


async def reevaluate_gates(flag_store: FlagStore, viewer: Viewer, snapshot: Snapshot) -> FeatureAccess:
    """What is open to somebody by now; nothing to whoever may not come in any more."""
    now = await reauthenticate(snapshot, viewer)
    return FeatureAccess() if now is None else await evaluate_gates(flag_store, now, snapshot)


async def check_gates_still_open(flag_store: FlagStore, viewer: Viewer, used: set[Gate], uow: UnitOfWork) -> None:
    """`GateShut` where a gate that an act used has closed since it began; asked before it is kept (docs/decisions/flags.md#propagation).

    Whoever closes a gate waits until the act is kept, or the act sees it: one of the two comes first.
    """
    if not used or await locked_revision(uow) == viewer.details.flags_revision:
        return
    if FlagState.table.name in uow.written:  # what the act itself wrote is nobody's to know before it is kept
        flag_store = FlagStore(flag_store.database, flag_store.monotonic)
    gates = await reevaluate_gates(flag_store, viewer, uow.as_snapshot)
    for gate in used - gates.open:
        raise FeatureClosed(gate)


def gates_of_input(given: Any) -> Iterator[Gate]:
    """The gates of all that was said in an input: of its parts, and of values of enums."""
    if isinstance(given, list | tuple):
        for each in given:
            yield from gates_of_input(each)
    elif is_dataclass(given):
        for part in fields(given):
            yield from _gates_of_part(part.metadata.get("gate"), getattr(given, part.name))
    elif isinstance(given, Enum) and given in gated_enum_values(type(given)):
        yield gated_enum_values(type(given))[given]


def _gates_of_part(gate: Gate | None, value: Any) -> Iterator[Gate]:
    if value is not None and gate is not None:
        yield gate
    yield from gates_of_input(value)
