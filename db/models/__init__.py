"""Everything that is kept. One class is one table and its rows; enums stand beside the table that first needs them."""

from db.models.activities import Activity, ActivityType, Priority
from db.models.companies import Company, CompanyRole, Currency, Rate, User
from db.models.deals import Deal, DealStatus, DealStatusEvent, EventSource, Pipeline, Stage
from db.models.fields import CustomValue, Field, FieldEntity, FieldOption, FieldType
from db.models.identity import (
    IdentityEvent,
    IdentityEventKind,
    Invitation,
    Login,
    Password,
    PasswordReset,
    ProviderSubject,
    Session,
    SignInMethod,
    StaffRole,
    Token,
    TokenScope,
)
from db.models.journal import ImportMapping
from db.models.labels import DealLabel, Label, LabelEntity, OrganizationLabel, PersonLabel
from db.models.links import EffectiveSource
from db.models.notes import File, Note, Upload
from db.models.organizations import Account, Address, Organization
from db.models.people import ContactPoint, Person
from db.models.rollups import AccountState, MembershipEvent, MembershipEventKind, Standing, WonSum
from db.models.search import SearchKind, SearchText

__all__ = [
    "Account",
    "AccountState",
    "Activity",
    "ActivityType",
    "Address",
    "Company",
    "CompanyRole",
    "ContactPoint",
    "Currency",
    "CustomValue",
    "Deal",
    "DealLabel",
    "DealStatus",
    "DealStatusEvent",
    "EffectiveSource",
    "EventSource",
    "Field",
    "FieldEntity",
    "FieldOption",
    "FieldType",
    "File",
    "IdentityEvent",
    "IdentityEventKind",
    "ImportMapping",
    "Invitation",
    "Label",
    "LabelEntity",
    "Login",
    "MembershipEvent",
    "MembershipEventKind",
    "Note",
    "Organization",
    "OrganizationLabel",
    "Password",
    "PasswordReset",
    "Person",
    "PersonLabel",
    "Pipeline",
    "Priority",
    "ProviderSubject",
    "Rate",
    "SearchKind",
    "SearchText",
    "Session",
    "SignInMethod",
    "StaffRole",
    "Stage",
    "Standing",
    "Token",
    "TokenScope",
    "Upload",
    "User",
    "WonSum",
]
