"""Everything that is kept. One class is one table and its rows; enums stand beside the table that first needs them."""

from db.models.activities import Activity, ActivityType, Priority
from db.models.companies import Company, CompanyRole, Currency, Rate, User
from db.models.deals import Deal, DealStatus, DealStatusEvent, EventSource, Pipeline, Stage
from db.models.events import Change, Details, Event, EventKind, Reason, Subject
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
from db.models.keys import IdempotencyKey, Part
from db.models.labels import DealLabel, Label, LabelEntity, OrganizationLabel, PersonLabel
from db.models.links import EffectiveSource
from db.models.merges import Merge, Moved
from db.models.notes import File, Note, Upload
from db.models.organizations import Account, Address, Organization
from db.models.people import ContactPoint, Person
from db.models.rollups import AccountState, MembershipEvent, MembershipEventKind, Standing, WonSum
from db.models.search import SearchKind, SearchText
from db.models.views import SavedView, Shows, ViewList

__all__ = [
    "Account",
    "AccountState",
    "Activity",
    "ActivityType",
    "Address",
    "Change",
    "Company",
    "CompanyRole",
    "ContactPoint",
    "Currency",
    "CustomValue",
    "Deal",
    "DealLabel",
    "DealStatus",
    "DealStatusEvent",
    "Details",
    "EffectiveSource",
    "Event",
    "EventKind",
    "EventSource",
    "Field",
    "FieldEntity",
    "FieldOption",
    "FieldType",
    "File",
    "IdempotencyKey",
    "IdentityEvent",
    "IdentityEventKind",
    "ImportMapping",
    "Invitation",
    "Label",
    "LabelEntity",
    "Login",
    "MembershipEvent",
    "MembershipEventKind",
    "Merge",
    "Moved",
    "Note",
    "Organization",
    "OrganizationLabel",
    "Part",
    "Password",
    "PasswordReset",
    "Person",
    "PersonLabel",
    "Pipeline",
    "Priority",
    "ProviderSubject",
    "Rate",
    "Reason",
    "SavedView",
    "SearchKind",
    "SearchText",
    "Session",
    "Shows",
    "SignInMethod",
    "StaffRole",
    "Stage",
    "Standing",
    "Subject",
    "Token",
    "TokenScope",
    "Upload",
    "User",
    "ViewList",
    "WonSum",
]
