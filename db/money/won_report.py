"""Won value of accounts by period, owner, label, country or pipeline (docs/decisions/money.md#report).

The sums by currency and date of the win are stored for each organization, so a report adds them up in one statement.
Stored sums do not know the pipeline of a deal: that report adds up the deals themselves. A report of all accounts by
period needs nothing else than an index of the sums.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import chain
from typing import Any, NamedTuple

from sqlalchemy import (
    JSON,
    BigInteger,
    ColumnElement,
    FromClause,
    Select,
    and_,
    case,
    cast,
    func,
    literal,
    select,
    type_coerce,
)

from db.accounts.rollup_queries import WON
from db.board.columns import account_source
from db.models import Account, Company, Currency, Deal, Organization, OrganizationLabel, Stage, WonSum
from db.money.amounts import Conversion, DayRange, WonAmount, WonValue, won_value
from db.money.exchange_rates import ExchangeRates
from db.money.stored_rates import load_rates
from db.row import join_alias, select_rows
from db.sql.wide_sums import join_sum, wide_sum
from db.store import Store

ROLLUP = join_alias(Account, "rollup")
ANY_DATE = date(1970, 1, 1)
"""Date of a sum that needs no exchange rate, because it is in the target currency."""
MONTHS_PER_QUARTER = 3


class WonReportBy(StrEnum):
    """What a report of won deals is grouped by."""

    MONTH = "MONTH"
    QUARTER = "QUARTER"
    YEAR = "YEAR"
    OWNER = "OWNER"
    LABEL = "LABEL"
    COUNTRY = "COUNTRY"
    PIPELINE = "PIPELINE"


PERIODS = frozenset({WonReportBy.MONTH, WonReportBy.QUARTER, WonReportBy.YEAR})


class Period(NamedTuple):
    """A calendar period, first and last day."""

    start: date
    end: date


class ReportGroup(NamedTuple):
    """A group of a report. `key` is a `Period`, a row id or a country; None for accounts or deals without one."""

    key: Any
    value: WonValue


@dataclass(frozen=True)
class _Source:
    """Where won amounts are read: tables, key of the group, and columns of currency, date, amount and count."""

    tables: FromClause
    key: ColumnElement[Any]
    columns: tuple[ColumnElement[Any], ...]
    amount: ColumnElement[int]
    count: ColumnElement[int]


@dataclass(frozen=True)
class WonAmounts:
    """The won amounts of a report by the keys of its groups, and how to convert them."""

    by: WonReportBy | None
    parts: Mapping[Any, Sequence[WonAmount]]
    rates: ExchangeRates
    conversion: Conversion

    def groups(self) -> list[ReportGroup]:
        """Return the groups: periods in order, others by value, the greatest first."""
        groups = [ReportGroup(key, self._value(parts)) for key, parts in self.parts.items()]
        return sorted(groups, key=_period_order if self.by in PERIODS else _value_order)

    def total(self) -> WonValue:
        """Return the value of all groups together. An account with several labels counts once for each."""
        by_date: dict[tuple[str, date], WonAmount] = {}
        for part in chain.from_iterable(self.parts.values()):
            key = part.currency, part.won_on
            by_date[key] = part.plus(by_date[key]) if key in by_date else part
        return self._value(by_date.values())

    def _value(self, parts: Iterable[WonAmount]) -> WonValue:
        return won_value(parts, self.rates, self.conversion)


async def load_won_amounts(
    store: Store,
    by: WonReportBy | None,
    conversion: Conversion,
    days: DayRange,
    conditions: Sequence[ColumnElement[bool]] = (),
) -> WonAmounts:
    """Read the won amounts of the accounts that match the conditions; without `by` they are one group."""
    currencies = {currency.code: currency for currency in await store.all(select_rows(Currency))}
    rates = await load_rates(store, await store.scalar(select(Company.c.rates_version)))
    parts: dict[Any, list[WonAmount]] = defaultdict(list)
    for key, currency, won_on, count, *amount in await store.tuples(_statement(by, conversion, days, conditions)):
        part = WonAmount(currency, won_on, join_sum(*amount), int(count), currencies[currency])
        parts[_period(by, won_on) if by in PERIODS else key].append(part)
    return WonAmounts(by, parts, rates, conversion)


def _period_order(group: ReportGroup) -> tuple[date, date]:
    return group.key.start, group.key.end


def _value_order(group: ReportGroup) -> tuple[bool, int, str]:
    return group.key is None, -(group.value.minor or 0), str(group.key)


def _period(by: WonReportBy | None, day: date) -> Period:
    months = {WonReportBy.MONTH: 1, WonReportBy.QUARTER: MONTHS_PER_QUARTER}.get(by or WonReportBy.YEAR, 12)
    first = (day.month - 1) // months * months
    start, following = date(day.year, first + 1, 1), first + months
    next_start = date(day.year + following // 12, following % 12 + 1, 1)
    return Period(start, date.fromordinal(next_start.toordinal() - 1))


def _statement(
    by: WonReportBy | None, conversion: Conversion, days: DayRange, conditions: Sequence[ColumnElement[bool]]
) -> Any:
    if not conditions and (by is None or by in PERIODS):
        return _sums_of_all(days)
    source = _deals(conditions) if by is WonReportBy.PIPELINE else _sums(by, conditions)
    currency, won_on = source.columns
    needs_date = by in PERIODS
    day = won_on if needs_date else case((currency == conversion.target.code, literal(ANY_DATE)), else_=won_on)
    keys = {"report_key": source.key, "report_currency": currency, "report_day": day}
    return (
        select(*(key.label(name) for name, key in keys.items()), source.count, *wide_sum(source.amount))
        .select_from(source.tables)
        .where(ROLLUP.c.is_account, *conditions, *days.conditions(won_on))
        .group_by(*keys)  # by name: PostgreSQL takes two equal expressions with parameters for different ones
    )


def _sums_of_all(days: DayRange) -> Select[Any]:
    """Build the sums of all accounts. An organization with won deals is one, unless it is deleted."""
    sums, no_key = WonSum.c, cast(None, BigInteger)
    is_deleted = sums.organization_id.in_(select(Organization.c.id).where(Organization.c.deleted_at.is_not(None)))
    return (
        select(no_key, sums.currency, sums.won_on, func.sum(sums.deal_count), *wide_sum(sums.amount))
        .where(~is_deleted, *days.conditions(sums.won_on))
        .group_by(sums.won_on, sums.currency)
    )


def _sums(by: WonReportBy | None, conditions: Sequence[ColumnElement[bool]]) -> _Source:
    is_of_account = and_(
        WonSum.c.company_id == ROLLUP.c.company_id, WonSum.c.organization_id == ROLLUP.c.organization_id
    )
    needs_account = conditions or by in {WonReportBy.OWNER, WonReportBy.COUNTRY}
    tables = account_source(ROLLUP, (True,) if needs_account else ()).join(WonSum.table, is_of_account)
    key: ColumnElement[Any] = cast(None, BigInteger)
    if by is WonReportBy.OWNER:
        key = Account.c.owner_id
    elif by is WonReportBy.COUNTRY:
        key = type_coerce(Account.c.address, JSON)["country"].as_string()
    elif by is WonReportBy.LABEL:
        link = OrganizationLabel.c
        has_label = and_(link.company_id == ROLLUP.c.company_id, link.organization_id == ROLLUP.c.organization_id)
        tables, key = tables.outerjoin(OrganizationLabel.table, has_label), link.label_id
    columns = (WonSum.c.currency, WonSum.c.won_on)
    return _Source(tables, key, columns, WonSum.c.amount, func.sum(WonSum.c.deal_count))


def _deals(conditions: Sequence[ColumnElement[bool]]) -> _Source:
    is_of_account = and_(
        Deal.c.company_id == ROLLUP.c.company_id, Deal.c.organization_id == ROLLUP.c.organization_id, WON
    )
    is_stage = and_(Stage.c.company_id == Deal.c.company_id, Stage.c.id == Deal.c.stage_id)
    tables = account_source(ROLLUP, conditions).join(Deal.table, is_of_account).outerjoin(Stage.table, is_stage)
    columns = (Deal.c.currency_code, Deal.c.won_on)
    return _Source(tables, Stage.c.pipeline_id, columns, func.coalesce(Deal.c.value, 0), func.count())
