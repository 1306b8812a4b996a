"""A notice of a change, with its sentence in English.

A client shows the sentence in its own language: the code says which, and the parameters are the values for its
placeholders.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, NamedTuple


class NoticeCode(StrEnum):
    """What the author of a change may not expect."""

    ACCESS_EXISTS = "ACCESS_EXISTS"
    INVITATION_REPLACED = "INVITATION_REPLACED"
    INVITED_AGAIN = "INVITED_AGAIN"
    MAILBOX_FULL = "MAILBOX_FULL"
    STAGE_OPENS_NOTHING = "STAGE_OPENS_NOTHING"


NOTICE_SENTENCES: Mapping[NoticeCode, str] = {
    NoticeCode.ACCESS_EXISTS: "{user} of {company} has access already. {found}",
    NoticeCode.INVITATION_REPLACED: "An open invitation of {recipient} is replaced: its link no longer works.",
    NoticeCode.INVITED_AGAIN: "{user} of {company} left this beta, and is invited again.",
    NoticeCode.MAILBOX_FULL: "{email} has received enough invitations for now, and is left out. Try again in an hour.",
    NoticeCode.STAGE_OPENS_NOTHING: (
        "The stage GA opens nothing by itself: members and rules decide who has access. "
        "A rollout to 100 percent opens the feature to all."
    ),
}
"""Of each code, the sentence, with placeholders in braces."""


class Notice(NamedTuple):
    """What the author of a change may not expect, though nothing is wrong with it.

    `params` are the values for the placeholders of its sentence. Those of `ACCESS_EXISTS` have also the code of the
    step that gives access as `finding`, and the values of that step's sentence.
    """

    code: NoticeCode
    params: Mapping[str, Any]

    @property
    def text(self) -> str:
        """The notice as a sentence in English."""
        return NOTICE_SENTENCES[self.code].format_map(self.params)
