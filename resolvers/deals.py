"""Deals."""

from typing import Any

import strawberry

from db.models import Deal
from db.money import Money
from resolvers.context import Info
from resolvers.listing import child_list_resolver, list_resolver, lookup_resolver
from resolvers.loaders import MaybeAwaitable
from resolvers.where.deals import DealOrder, DealWhere

get = lookup_resolver(Deal)
list_page = list_resolver(Deal, DealWhere, DealOrder)
of_organization = child_list_resolver(Deal, DealWhere, DealOrder)


def value(deal: strawberry.Parent[Deal]) -> Money:
    """What it is worth; a deal without a value is worth nothing (domain.md §7)."""
    return Money.of_minor(deal.value or 0, deal.currency)


def of_linked(linked: strawberry.Parent[Any], info: Info) -> MaybeAwaitable[Deal]:
    """The deal that something is about."""
    return info.context.loaders.load(Deal, linked.deal_id)
