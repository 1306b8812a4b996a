"""Records that are likely the same as another."""

from db.lookup.duplicates import DuplicateReason
from resolvers import duplicates
from schema.object_type import ObjectType, field
from schema.types.records import Organization, Person

REASONS = "What the two records have in common."
SCORE = "Likelihood from 0 to 1: the more they have in common, the higher."


class PossibleOrganizationDuplicate(ObjectType, row=duplicates.PossibleOrganization):
    """An organization that is likely the same as another."""

    record: Organization = field("The other organization.")
    reasons: list[DuplicateReason] = field(REASONS)


class PossiblePersonDuplicate(ObjectType, row=duplicates.PossiblePerson):
    """A person who is likely the same as another."""

    record: Person = field("The other person.")
    reasons: list[DuplicateReason] = field(REASONS)


class OrganizationDuplicatePair(ObjectType, row=duplicates.OrganizationPair):
    """Two organizations that are likely the same; `organizationMerge` merges them."""

    older: Organization | None = field("The organization that was created first.", duplicates.first_organization)
    newer: Organization | None = field("The organization that was created later.", duplicates.second_organization)
    score: float = field(SCORE)
    reasons: list[DuplicateReason] = field(REASONS)


class PersonDuplicatePair(ObjectType, row=duplicates.PersonPair):
    """Two people who are likely the same; `personMerge` merges them."""

    older: Person | None = field("The person who was created first.", duplicates.first_person)
    newer: Person | None = field("The person who was created later.", duplicates.second_person)
    score: float = field(SCORE)
    reasons: list[DuplicateReason] = field(REASONS)
