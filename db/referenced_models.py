"""Models of the records that the values of custom fields refer to, by the type of the field."""

from collections.abc import Mapping

from db.models import FieldType, Organization, Person, User
from db.row import Row

REFERENCED_MODELS: Mapping[FieldType, type[Row]] = {
    FieldType.ORGANIZATION: Organization,
    FieldType.PERSON: Person,
    FieldType.USER: User,
}
