"""Points that resolvers take in addition to the cost of the document (docs/decisions/cost.md)."""

CHANGE_COST = 100
"""Points of a subscription for each change in the company: the viewer is authenticated again, and a statement runs."""
RECORD_COST = 6
"""Points of each record that a change by filter leaves to the background, beyond those that a call changes itself."""
