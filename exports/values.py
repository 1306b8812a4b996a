"""Getters: each takes one value from a row and its related rows."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from functools import cached_property
from operator import attrgetter
from typing import Any, Protocol

from db.models import Account, DealStatus, Organization
from db.money.amounts import Money
from exports.cells import Word
from exports.related import NamedRow, RelatedRows, named_row


class ValueGetter(Protocol):
    """Takes the value of a column."""

    def value(self, row: Any, related: RelatedRows) -> Any:
        """Return the value of a row."""


@dataclass(frozen=True)
class Attribute:
    """An attribute of the row. A path such as `rollup.last_won_at` leads into a joined row."""

    path: str

    @cached_property
    def get(self) -> Callable[[Any], Any]:
        """The attribute's getter, built once."""
        return attrgetter(self.path)

    def value(self, row: Any, _related: RelatedRows) -> Any:
        """Return the attribute."""
        return self.get(row)


@dataclass(frozen=True)
class EnumLabel:
    """An enum value for people, such as `Won`."""

    column: str

    def value(self, row: Any, _related: RelatedRows) -> Word | None:
        """Return the capitalized value."""
        member = getattr(row, self.column)
        return None if member is None else Word(member.capitalize())


@dataclass(frozen=True)
class BooleanLabel:
    """A word for each of true and false."""

    column: str
    true_label: str
    false_label: str

    def value(self, row: Any, _related: RelatedRows) -> Word:
        """Return the word."""
        return Word(self.true_label if getattr(row, self.column) else self.false_label)


@dataclass(frozen=True)
class DealCount:
    """The number of an organization's deals in one status."""

    status: DealStatus

    def value(self, row: Any, related: RelatedRows) -> int:
        """Return the number."""
        return related.deal_counts.get((row.id, self.status), 0)


@dataclass(frozen=True)
class AccountStateLabel:
    """Whether an organization is, was or never was an account."""

    def value(self, row: Any, related: RelatedRows) -> Word | None:
        """Return the state for people, such as `Former`."""
        state = row.rollup.state if isinstance(row, Account) else related.account_states.get(row.id)
        return None if state is None else Word(state.capitalize())


@dataclass(frozen=True)
class UserName:
    """The name of a user."""

    column: str

    def value(self, row: Any, related: RelatedRows) -> str | None:
        """Return the name, or None without a user."""
        user = related.context.users.get(getattr(row, self.column))
        return None if user is None else user.name


@dataclass(frozen=True)
class UserGlobalId:
    """The global id of a user."""

    column: str

    def value(self, row: Any, related: RelatedRows) -> str | None:
        """Return the id, or None without a user."""
        user = related.context.users.get(getattr(row, self.column))
        return None if user is None else user.global_id


@dataclass(frozen=True)
class UserExternalId:
    """The id by which an import finds a user again."""

    column: str

    def value(self, row: Any, related: RelatedRows) -> str | None:
        """Return the id, or None without a user."""
        user = related.context.users.get(getattr(row, self.column))
        return None if user is None else user.external_id


@dataclass(frozen=True)
class TeamNames:
    """The teams of a user."""

    column: str

    def value(self, row: Any, related: RelatedRows) -> str:
        """Return their names, separated by commas; an empty text without a user."""
        return ", ".join(related.context.teams.get(getattr(row, self.column), ()))


@dataclass(frozen=True)
class LabelNames:
    """The labels of a row."""

    def value(self, row: Any, related: RelatedRows) -> str:
        """Return their names, separated by commas."""
        return ", ".join(related.labels.get(row.id, ()))


@dataclass(frozen=True)
class GlobalId:
    """The id of a row in the API."""

    def value(self, row: Any, _related: RelatedRows) -> str:
        """Return the global id."""
        return _own_name(row).global_id


@dataclass(frozen=True)
class ExternalId:
    """The id by which an import finds the row again: that of its source system, else the global id."""

    def value(self, row: Any, _related: RelatedRows) -> str:
        """Return the id."""
        return _own_name(row).external_id


def _own_name(row: Any) -> NamedRow:
    model = Organization if isinstance(row, Organization) else type(row)  # an account is an organization
    return named_row(model, row.id, row.external_id, "")


@dataclass(frozen=True)
class LinkedName:
    """The name of the row that a column links to."""

    column: str

    def value(self, row: Any, related: RelatedRows) -> str | None:
        """Return the name, or None without a link."""
        linked = related.linked.get(getattr(row, self.column))
        return None if linked is None else linked.name


@dataclass(frozen=True)
class LinkedGlobalId:
    """The global id of the row that a column links to."""

    column: str

    def value(self, row: Any, related: RelatedRows) -> str | None:
        """Return the id, or None without a link."""
        linked = related.linked.get(getattr(row, self.column))
        return None if linked is None else linked.global_id


@dataclass(frozen=True)
class LinkedExternalId:
    """The id by which an import finds the linked row again."""

    column: str

    def value(self, row: Any, related: RelatedRows) -> str | None:
        """Return the id, or None without a link."""
        linked = related.linked.get(getattr(row, self.column))
        return None if linked is None else linked.external_id


@dataclass(frozen=True)
class Amount:
    """An amount of money in units of its currency."""

    minor_units: ValueGetter
    currency: ValueGetter

    def value(self, row: Any, related: RelatedRows) -> Any:
        """Return the amount as a decimal, or None without an amount."""
        minor_units, currency = self.minor_units.value(row, related), self.currency.value(row, related)
        if minor_units is None or currency is None:
            return None
        return Money.of_minor(minor_units, currency).amount


@dataclass(frozen=True)
class CurrencyCode:
    """The ISO 4217 code of a currency."""

    currency: ValueGetter

    def value(self, row: Any, related: RelatedRows) -> str | None:
        """Return the code, or None without a currency."""
        return getattr(self.currency.value(row, related), "code", None)


@dataclass(frozen=True)
class CompanyCurrency:
    """The currency of the company's totals."""

    def value(self, _row: Any, related: RelatedRows) -> Any:
        """Return the currency."""
        return related.context.company.unit


@dataclass(frozen=True)
class AddressPart:
    """A part of an address."""

    address: ValueGetter
    part: str

    def value(self, row: Any, related: RelatedRows) -> Any:
        """Return the part, or None without an address."""
        return getattr(self.address.value(row, related), self.part, None)


@dataclass(frozen=True)
class PipelineName:
    """The name of a deal's pipeline."""

    def value(self, deal: Any, related: RelatedRows) -> str | None:
        """Return the name."""
        stage = related.context.stages.get(deal.stage_id)
        return None if stage is None else stage.pipeline


@dataclass(frozen=True)
class StageName:
    """The name of a deal's stage."""

    def value(self, deal: Any, related: RelatedRows) -> str | None:
        """Return the name."""
        stage = related.context.stages.get(deal.stage_id)
        return None if stage is None else stage.name


@dataclass(frozen=True)
class KnownWonTime:
    """The time when a deal was won. An estimate is left out, because an import would take it as certain."""

    def value(self, deal: Any, _related: RelatedRows) -> Any:
        """Return the time, or None if it is estimated."""
        return None if deal.won_at_is_estimated else deal.won_at


@dataclass(frozen=True)
class LocalDueDate:
    """The date on which an activity is due, in the time zone of the export."""

    def value(self, activity: Any, related: RelatedRows) -> date | None:
        """Return the date, or None for an undated activity."""
        if activity.due_at is None:
            due_date: date | None = activity.due_date
            return due_date
        local: date = activity.due_at.astimezone(related.context.zone).date()
        return local


@dataclass(frozen=True)
class LocalDueTime:
    """The time of day at which an activity is due, in the time zone of the export."""

    def value(self, activity: Any, related: RelatedRows) -> time | None:
        """Return the time, or None for an activity without one."""
        if activity.due_at is None:
            return None
        local: time = activity.due_at.astimezone(related.context.zone).time()
        return local


@dataclass(frozen=True)
class DurationText:
    """The duration of an activity as hours and minutes, such as `01:30`."""

    def value(self, activity: Any, _related: RelatedRows) -> str | None:
        """Return the text, or None without a duration."""
        minutes = activity.duration_minutes
        return None if minutes is None else f"{minutes // 60:02}:{minutes % 60:02}"
