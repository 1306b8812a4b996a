"""Conditions on the websites of organizations."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, FromClause, and_, false, true

from db.filters.scalars import FilterContext, FilterValue, FoldedTextCondition
from db.lookup.keys import domain_key, has_key
from db.models import LookupKind


@dataclass(frozen=True)
class DomainCondition:
    """A filter of organizations by the host of their website, without `www`."""

    def build(self, value: FilterValue, source: FromClause, context: FilterContext) -> ColumnElement[bool]:
        """Build the condition that the host equals those asked for; a whole web address stands for its host."""
        conditions = (_has_domain(source, asked) for asked in _asked(value))
        return and_(true(), *conditions)


@dataclass(frozen=True)
class WebsiteCondition(FoldedTextCondition):
    """A filter of organizations by their website; equal ones are found by their host."""

    def build(self, value: FilterValue, source: FromClause, context: FilterContext) -> ColumnElement[bool]:
        """Build the condition that the website matches all operators of `value`."""
        narrow = (_has_domain(source, asked) for asked in _asked(value) if all(map(domain_key, asked)))
        return and_(true(), *narrow, super().build(value, source, context))


def _asked(value: FilterValue) -> list[list[str]]:
    equal = [[value["eq"]]] if "eq" in value else []
    return [*equal, value["in_"]] if "in_" in value else equal


def _has_domain(source: FromClause, addresses: list[str]) -> ColumnElement[bool]:
    keys = [key for key in map(domain_key, addresses) if key]
    return has_key(source.c.id, LookupKind.DOMAIN, keys) if keys else false()
