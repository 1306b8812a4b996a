"""Query plans: documents compiled to plain functions from rows to data (docs/decisions/query-plans.md).

The executor of graphql-core looks at each value of an answer: its field, type, arguments, path. For a list of fifty
rows that is the same work fifty times. A plan does it once for each document. Call `QueryPlans.execute`: it
returns None where a plan gives no answer, and the executor of `schema.executor` answers.

`leaves` converts scalars and enums, `completion` makes the function of a type, `resolving` that of a field, `plan`
walks a document, `running` executes a plan, and `plan_cache` keeps plans.
"""

from schema.plans.plan_cache import QueryPlans

__all__ = ["QueryPlans"]
