"""Feature access: which gated features are open to a viewer, evaluated once per operation (docs/decisions/gate.md).

The API declares gates where a part is defined: `gated` on a class, `gate_metadata` on a field. `schema.schema_variant`
derives what else must be hidden. `db.gates` declares the gates of tables and enum values.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import datetime
from enum import Enum
from typing import Any, NamedTuple, TypeVar

from auth.authentication import reauthenticate
from auth.first_access import had_access
from auth.viewer import Viewer
from db.flags.flag_set import locked_revision
from db.flags.participation import parse_participation
from db.gates import Gate, gated_enum_values
from db.identity import COMPANY, USER_OF_COMPANY
from db.models import AccessReason, FlagState
from db.store import Snapshot
from db.unit_of_work import UnitOfWork
from flags.evaluation import evaluate
from flags.evaluation_context import EvaluationContext, context_for_user
from flags.flag_store import FlagStore

T = TypeVar("T")

GATE_ATTRIBUTE = "__gate__"
FLAG_OF_GATE: dict[Gate, str] = {Gate.ACCOUNTS: "accounts"}
"""The key of the flag that opens a gate. `Gate.STAFF` has no flag: it is open to staff."""

REASON_OF_RULE = {"member:USER": AccessReason.USER_MEMBER, "member:COMPANY": AccessReason.COMPANY_MEMBER}


class FeatureClosed(Exception):
    """The feature is closed to the viewer. The client receives the answer for something that does not exist."""

    def __init__(self, gate: Gate) -> None:
        super().__init__(gate.value)
        self.gate = gate


def gated(gate: Gate) -> Callable[[type[T]], type[T]]:
    """Class decorator: the class's GraphQL type exists only where the gate is open."""

    def mark(cls: type[T]) -> type[T]:
        setattr(cls, GATE_ATTRIBUTE, gate)
        return cls

    return mark


def gate_of(cls: Any) -> Gate | None:
    """Return the gate declared on the class itself; gates of base classes do not count."""
    gate: Gate | None = getattr(cls, "__dict__", {}).get(GATE_ATTRIBUTE)
    return gate


def gate_metadata(gate: Gate | None) -> dict[str, Any]:
    """Return the metadata of a field that exists only where the gate is open."""
    return {} if gate is None else {"gate": gate}


@dataclass
class FeatureAccess:
    """The gates that are open to a viewer during one operation."""

    open: frozenset[Gate] = frozenset()
    disclosable: frozenset[Gate] = frozenset()
    """Closed gates that the viewer may know about (docs/decisions/gate.md#who-may-know)."""
    reasons: dict[str, AccessReason] = field(default_factory=dict)
    """Why flags of open gates are on for the viewer, by their keys."""
    used: set[Gate] = field(default_factory=set)
    """Gates that the operation asked for. What it reads through rows, ids and JSON does not stand here."""
    first_accesses: set[str] = field(default_factory=set)
    """Keys of flags that are on for the viewer, and never were before."""

    @property
    def closed(self) -> frozenset[Gate]:
        """The gates that are not open."""
        return frozenset(Gate) - self.open

    def require(self, *gates: Gate) -> None:
        """Record that the operation uses these gates; raise `FeatureClosed` if one is closed."""
        for gate in gates:
            if gate not in self.open:
                raise FeatureClosed(gate)
            self.used.add(gate)


class GateSubject(NamedTuple):
    """A user whose gates are evaluated, and the flags' revision read together with the user."""

    evaluation_context: EvaluationContext
    flags_revision: int
    is_staff: bool = False


def context_for_viewer(viewer: Viewer) -> EvaluationContext:
    """Return the evaluation context of the viewer."""
    return context_for_user(viewer.user, viewer.company, viewer.details.participation)


async def evaluate_gates(flag_store: FlagStore, viewer: Viewer, snapshot: Snapshot) -> FeatureAccess:
    """Evaluate the viewer's gates as of the snapshot that authenticated the viewer."""
    subject = GateSubject(context_for_viewer(viewer), viewer.details.flags_revision, viewer.is_staff)
    return await _evaluate_gates(flag_store, subject, snapshot)


async def evaluate_gates_for_user(
    flag_store: FlagStore, snapshot: Snapshot, company_id: int, user_id: int
) -> FeatureAccess:
    """Evaluate the gates of the user of a signed link, who has no session or token. All are closed if there is none."""
    users = await snapshot.all_identity(USER_OF_COMPANY, company_id=company_id, user_id=user_id, now=snapshot.now)
    companies = await snapshot.all_identity(COMPANY, company_id=company_id)
    if not users or not companies:
        return FeatureAccess()
    user, (flags_revision, *participation) = users[0]
    evaluation_context = context_for_user(user, companies[0], parse_participation(*participation))
    return await _evaluate_gates(flag_store, GateSubject(evaluation_context, flags_revision), snapshot)


async def _evaluate_gates(flag_store: FlagStore, subject: GateSubject, snapshot: Snapshot) -> FeatureAccess:
    compiled, now = await flag_store.refresh(subject.flags_revision, within=snapshot), snapshot.now
    participation = subject.evaluation_context.participation
    open_gates = {Gate.STAFF} if subject.is_staff else set()
    access = FeatureAccess()
    for gate, key in FLAG_OF_GATE.items():
        decision = evaluate(compiled, key, subject.evaluation_context, now, is_stale=flag_store.is_stale)
        if decision.is_enabled:
            open_gates.add(gate)
            access.reasons[key] = REASON_OF_RULE.get(decision.rule or "", AccessReason.RULE)
            access.first_accesses |= {key} - participation.accessed
        elif subject.is_staff or had_access(participation, key):
            access.disclosable |= {gate}
    access.open = frozenset(open_gates)
    return access


def is_open_to(flag_store: FlagStore, viewer: Viewer, key: str, now: datetime) -> bool:
    """Return whether a flag is on for the viewer."""
    context = context_for_viewer(viewer)
    return evaluate(flag_store.current, key, context, now, is_stale=flag_store.is_stale).is_enabled


def may_know_of(flag_store: FlagStore, viewer: Viewer, key: str, now: datetime) -> bool:
    """Return whether the viewer may know of a flag: they are staff, or it is on for them, or it was."""
    is_open = evaluate(flag_store.current, key, context_for_viewer(viewer), now).is_enabled
    return is_open or viewer.is_staff or had_access(viewer.details.participation, key)


async def reevaluate_gates(flag_store: FlagStore, viewer: Viewer, snapshot: Snapshot) -> FeatureAccess:
    """Return the viewer's current access; all gates are closed if the credential is no longer valid."""
    current = await reauthenticate(snapshot, viewer)
    return FeatureAccess() if current is None else await evaluate_gates(flag_store, current, snapshot)


async def check_gates_still_open(flag_store: FlagStore, viewer: Viewer, gates: FeatureAccess, uow: UnitOfWork) -> None:
    """Before commit, raise `FeatureClosed` if a gate has closed since the mutation began.

    Any gate counts that was open: a row, an id or JSON is used without a mark. Of what the transaction itself closes,
    only what it used counts, so that a user may leave a beta and staff may kill it. The flags' revision is locked: a
    change that closes a gate either waits for this commit or is seen here (docs/decisions/flags.md#propagation).
    """
    if FlagState.table.name in uow.written:  # the revision is locked and newer
        needed, is_open = frozenset(gates.used), await _gates_after_write(flag_store, viewer, gates, uow)
    elif not gates.open or await locked_revision(uow) == viewer.details.flags_revision:
        return
    else:
        needed, is_open = gates.open, (await reevaluate_gates(flag_store, viewer, uow.as_snapshot)).open
    for gate in needed - is_open:
        raise FeatureClosed(gate)


async def _gates_after_write(
    flag_store: FlagStore, viewer: Viewer, gates: FeatureAccess, uow: UnitOfWork
) -> frozenset[Gate]:
    """Return which of the used gates are open after a unit of work wrote flags; these are read if a gate needs them.

    The shared flag store must not see what it wrote and may still roll back.
    """
    if gates.used & FLAG_OF_GATE.keys():
        own = FlagStore(flag_store.database, flag_store.monotonic)
        return (await reevaluate_gates(own, viewer, uow.as_snapshot)).open
    current = await reauthenticate(uow.as_snapshot, viewer) if gates.used else None
    return frozenset({Gate.STAFF}) if current is not None and current.is_staff else frozenset()


def gates_of_input(value: Any) -> Iterator[Gate]:
    """Yield the gates of all provided fields and enum values in an input, at any depth."""
    if isinstance(value, list | tuple):
        for element in value:
            yield from gates_of_input(element)
    elif is_dataclass(value):
        for input_field in fields(value):
            field_value = getattr(value, input_field.name)
            if field_value is not None:
                yield from _gates_of_field(input_field.metadata.get("gate"), field_value)
    elif isinstance(value, Enum):
        yield from (gate for gated, gate in gated_enum_values(type(value)).items() if gated is value)
    elif hasattr(value, "value"):  # the wrapper of an optional field that is provided
        yield from gates_of_input(value.value)


def _gates_of_field(gate: Gate | None, value: Any) -> Iterator[Gate]:
    if gate is not None:
        yield gate
    yield from gates_of_input(value)
