"""The link by which an activity, note or file belongs to an organization."""

from enum import StrEnum


class EffectiveSource(StrEnum):
    """Origin of the effective organization: the direct link, else the deal's, else the person's.

    See docs/decisions/activities.md#effective-organization.
    """

    DIRECT = "DIRECT"
    DEAL = "DEAL"
    PERSON = "PERSON"
