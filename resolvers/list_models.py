"""What each list is a list of: its model, and the custom fields that it can show."""

from collections.abc import Iterable

from db.filters import custom_field_entities
from db.models import Account, Activity, Deal, Field, File, Note, Organization, Person, SavedViewList
from db.row import Row

LIST_MODELS: dict[SavedViewList, type[Row]] = {
    SavedViewList.ACCOUNTS: Account,
    SavedViewList.ACCOUNT_BOARD: Account,
    SavedViewList.ACTIVITIES: Activity,
    SavedViewList.DEALS: Deal,
    SavedViewList.FILES: File,
    SavedViewList.NOTES: Note,
    SavedViewList.ORGANIZATIONS: Organization,
    SavedViewList.PEOPLE: Person,
}


def custom_fields_of_list(view_list: SavedViewList, fields: Iterable[Field]) -> list[Field]:
    """Return those of these custom fields that a list can show."""
    entities = custom_field_entities(LIST_MODELS[view_list])
    return [field for field in fields if field.is_active and field.entity in entities]
