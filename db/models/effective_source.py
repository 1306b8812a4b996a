"""How an activity, a note or a file belongs to an organization."""

from enum import StrEnum


class EffectiveSource(StrEnum):
    """Which link gave the effective organization (docs/decisions/activities.md#effective-organization): the direct one, else the deal's, else the person's."""

    DIRECT = "DIRECT"
    DEAL = "DEAL"
    PERSON = "PERSON"
