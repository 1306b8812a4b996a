"""ORM entities on the tables of this project, for the typical server: mapped as a tutorial of SQLAlchemy does it."""

from typing import Any

from sqlalchemy.orm import foreign, registry, relationship

from db import models

mapper = registry()


def _entity(name: str) -> Any:
    """Make a class whose attributes are the columns of the table that it is mapped to below."""
    return type(name, (), {})


User = _entity("User")
Currency = _entity("Currency")
Company = _entity("Company")
Token = _entity("Token")
BetaMember = _entity("BetaMember")
Organization = _entity("Organization")
AccountRollup = _entity("AccountRollup")
WonSum = _entity("WonSum")
Deal = _entity("Deal")
ActivityType = _entity("ActivityType")
Activity = _entity("Activity")
Person = _entity("Person")
Note = _entity("Note")
File = _entity("File")
Field = _entity("Field")
CustomValue = _entity("CustomValue")


def _join(table: Any, column: str, entity: Any, key: str = "id") -> Any:
    target = entity.__table__
    same = foreign(table.c[column]) == target.c[key]
    if "company_id" in target.c:
        own = table.c.company_id if "company_id" in table.c else table.c.id
        same &= foreign(own) == target.c.company_id
    return relationship(entity, primaryjoin=same, viewonly=True, uselist=False)


def _map(entity: Any, model: Any, **joins: tuple[str, Any, str]) -> None:
    entity.__table__ = model.table
    properties = {name: _join(model.table, *join) for name, join in joins.items()}
    mapper.map_imperatively(entity, model.table, properties=properties)


_map(User, models.User)
_map(Currency, models.Currency)
_map(Company, models.Company, unit=("currency", Currency, "code"))
_map(Token, models.Token, user=("user_id", User, "id"), company=("company_id", Company, "id"))
_map(BetaMember, models.BetaMember)
_map(AccountRollup, models.AccountRollup)
_map(
    Organization,
    models.Organization,
    owner=("owner_id", User, "id"),
    rollup=("id", AccountRollup, "organization_id"),
)
_map(WonSum, models.WonSum, unit=("currency", Currency, "code"))
_map(Deal, models.Deal, currency=("currency_code", Currency, "code"))
_map(ActivityType, models.ActivityType)
_map(Activity, models.Activity, type=("type_id", ActivityType, "id"))
_map(Person, models.Person)
_map(Note, models.Note, author=("author_id", User, "id"))
_map(File, models.File, uploaded_by=("uploader_id", User, "id"))
_map(Field, models.Field)
_map(CustomValue, models.CustomValue, field=("field_id", Field, "id"), unit=("currency", Currency, "code"))
