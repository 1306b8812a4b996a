"""What can be done: one module per kind of thing, with its inputs. `resolvers.acting` runs them."""

from resolvers.acts import (
    activities,
    activity_types,
    bulk,
    cards,
    company,
    deals,
    fields,
    files,
    labels,
    merging,
    notes,
    organizations,
    people,
    pipelines,
    views,
)

__all__ = [
    "activities",
    "activity_types",
    "bulk",
    "cards",
    "company",
    "deals",
    "fields",
    "files",
    "labels",
    "merging",
    "notes",
    "organizations",
    "people",
    "pipelines",
    "views",
]
