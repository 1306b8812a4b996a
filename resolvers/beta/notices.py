"""Notices of changes to betas."""

import strawberry
from strawberry.scalars import JSON

from beta.changes.notice import Notice


def params(notice: strawberry.Parent[Notice]) -> JSON:
    """Return the values for the placeholders of the sentence."""
    return dict(notice.params)  # type: ignore[return-value]  # JSON is any value
