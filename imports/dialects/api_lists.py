"""Recognition of lists of Pipedrive's API by their headers, also of those that have only some of the members.

A list with only some members is one of the API if a member is in the API's own form, another belongs to one kind of
record only, and none is foreign: a file of another system keeps its own columns as custom fields.
"""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from imports.dialects.api_dialects import ACTIVITIES, API_DIALECTS, CUSTOM_PREFIX, DEALS, NOTES, ORGANIZATIONS, PEOPLE
from imports.dialects.dialect import Dialect

CUSTOM_KEY = re.compile(r"(?:custom_fields\.)?(?P<key>[0-9a-f]{40})(?:[._](?P<part>\w+))?")


def _members(names: str) -> frozenset[str]:
    return frozenset(names.split())


OBJECTS = _members("org_id person_id owner_id user_id creator_user_id email emails phone phones address location")
"""Members with members of their own, such as `org_id.value`."""
MARKS = _members(
    "add_time update_time won_time lost_time close_time stage_change_time archive_time marked_as_done_time org_id "
    "org_name person_id person_name deal_id deal_title owner_id user_id creator_user_id created_by_user_id stage_id "
    "pipeline_id label_ids people_count pinned_to_deal_flag pinned_to_organization_flag pinned_to_person_flag "
    "open_deals_count won_deals_count lost_deals_count closed_deals_count activities_count"
)
"""Members whose names other systems do not use."""
WITHOUT_MEANING = _members(
    "active active_flag acv arr mrr assigned_to_user_id attendees birthday category_id cc_email channel "
    "company_id conference_meeting_client conference_meeting_id conference_meeting_url country_code custom_fields "
    "delete_time deleted email_messages_count files_count first_char first_won_time followers_count "
    "formatted_value formatted_weighted_value im industry is_deleted job_title label label_ids last_activity "
    "last_activity_id last_incoming_mail_time last_notification_time last_notification_user_id "
    "last_outgoing_mail_time lead lead_id local_close_date local_lost_date local_won_date next_activity "
    "next_activity_duration next_activity_id next_activity_note next_activity_subject next_activity_time "
    "next_activity_type notes_count org_hidden owner_name participants participants_count person_hidden "
    "picture_id pipeline_id postal_address primary_email priority products_count project project_id "
    "reference_activities_count related_closed_deals_count related_lost_deals_count related_open_deals_count "
    "related_won_deals_count renewal_type rotten_time stage_id stage_order_nr type_name update_user_id "
    "weighted_value weighted_value_currency"
)
"""Members of the API that fill no field."""
ADDRESS_PARTS = ("address_", "location_")


class PartialList(NamedTuple):
    """A list with only some members: the one that each record has, and those of which its kind alone has one."""

    dialect: Dialect
    required: str
    own: frozenset[str]

    def recognizes(self, names: Mapping[str, str]) -> bool:
        """Return whether a header is that of such a list; `names` has the member of each column."""
        members = set(names.values())
        return (
            self.required in members
            and not members.isdisjoint(self.own)
            and any(map(_is_in_form_of_api, names, names.values()))
            and all(self._is_member(name, member) for name, member in names.items())
        )

    def _is_member(self, name: str, member: str) -> bool:
        objects = {column.partition(".")[0] for column in self.dialect.columns if "." in column}
        known = name in self.dialect.columns or member in WITHOUT_MEANING
        return known or member in OBJECTS or (member in objects and name != member) or _is_custom(name)


PARTIAL_LISTS = (
    PartialList(
        DEALS,
        "title",
        _members("value currency stage_id pipeline_id won_time lost_time close_time lost_reason probability"),
    ),
    PartialList(ACTIVITIES, "subject", _members("due_date due_time done type marked_as_done_time")),
    PartialList(NOTES, "content", MARKS),
    PartialList(
        PEOPLE,
        "name",
        _members("first_name last_name email emails phone phones primary_email job_title org_id org_name"),
    ),
    PartialList(
        ORGANIZATIONS,
        "name",
        _members("people_count address website linkedin annual_revenue employee_count country_code"),
    ),
)


def api_dialect(header: Sequence[str]) -> Dialect | None:
    """Return the dialect of a list of the API; None if the header is of none, or could be of several kinds."""
    names = {text: _member(text) for text in header if text}
    whole = next((dialect for dialect in API_DIALECTS if dialect.evidence <= names.keys()), None)
    return whole or next((each.dialect for each in PARTIAL_LISTS if each.recognizes(names)), None)


def _member(name: str) -> str:
    member = name.partition(".")[0]
    return next((prefix.rstrip("_") for prefix in ADDRESS_PARTS if member.startswith(prefix)), member)


def _is_in_form_of_api(name: str, member: str) -> bool:
    return member in MARKS or _is_custom(name) or (member in OBJECTS and name != member)


def _is_custom(name: str) -> bool:
    return name.startswith(CUSTOM_PREFIX) or CUSTOM_KEY.fullmatch(name) is not None
