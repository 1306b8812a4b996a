"""Won value of accounts over time and by group."""

from datetime import date

import resolvers
from db.gates import Gate
from db.money import won_report
from schema.object_type import ObjectType, field
from schema.types.fields import Label
from schema.types.money import WonValue
from schema.types.records import User
from schema.types.sales_settings import Pipeline


class Period(ObjectType, row=won_report.Period, name="Period", gate=Gate.ACCOUNTS):
    """A calendar period in the company's time zone."""

    start: date = field("First day.")
    end: date = field("Last day.")


class WonReportGroup(ObjectType, row=resolvers.won_report.WonReportGroup, gate=Gate.ACCOUNTS):
    """A group of a report. Only what the report is grouped by is set; null also for accounts or deals without one."""

    period: Period | None = field("Month, quarter or year of the wins.")
    owner: User | None = field("Owner of the accounts.", resolvers.won_report.owner)
    label: Label | None = field("Label of the accounts.", resolvers.won_report.label)
    country: str | None = field("Country in the addresses of the accounts, as entered.")
    pipeline: Pipeline | None = field("Pipeline of the deals.", resolvers.won_report.pipeline)
    won_value: WonValue = field("Total value of the won deals of the group.")


class WonReport(ObjectType, row=resolvers.won_report.WonReport, gate=Gate.ACCOUNTS):
    """Won deals of accounts, by period or group."""

    by: won_report.WonReportBy = field("What the won deals are grouped by.")
    start: date | None = field("First day of wins that count; null for no limit.", name="from")
    end: date | None = field("Last day of wins that count; null for no limit.", name="to")
    groups: list[WonReportGroup] = field(
        "Groups with won deals: periods in order, others by value, the greatest first. An account with several labels "
        "is in several groups.",
        resolvers.won_report.groups,
    )
    total: WonValue = field("All won deals of the report, each once.", resolvers.won_report.total)
