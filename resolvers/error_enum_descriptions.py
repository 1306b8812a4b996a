"""GraphQL descriptions of the kinds of user errors, and of the messages of imports."""

from enum import Enum

from imports.messages import ImportMessageCode
from resolvers.reasons import SENTENCES, Reason, UserErrorCode

SENTENCE_OF_OTHER = "Another error; its sentence in English is in `detail`."
ENUM_DESCRIPTIONS: dict[type[Enum], tuple[str, dict[str, str]]] = {
    UserErrorCode: (
        "Kind of error in the input of a mutation.",
        {
            "BLANK": "A required value is missing or empty.",
            "INVALID": "The value is invalid.",
            "TOO_LONG": "The text is longer than allowed.",
            "TAKEN": "The value is already taken.",
            "LOOK_ALIKE": "The email address looks like another one of the company. Confirm that it is meant.",
            "UNCONFIRMED": "The input has a consequence that must be chosen explicitly; the message names the field.",
            "STALE_VERSION": "The object was changed since the expected version.",
            "STALE_COUNT": "Another number of records matches than expected.",
            "IDEMPOTENCY_KEY_REUSED": "The idempotency key was already used with a different input.",
            "NOT_FOUND": "The object does not exist, or the viewer may not see it.",
            "LIMIT_EXCEEDED": "The number of items exceeds the limit.",
            "LAST_ADMIN": "The company would have no administrator left.",
            "LINK_EXPIRED": "The code or link is used, revoked, expired, or meant for another user.",
            "FORBIDDEN": "The viewer may not do this.",
            "IN_USE": "Another object still depends on this one.",
            "EXCLUDED": "The user or company is excluded from the beta.",
            "OWN_CHANGE": "The reviewer proposed the change, or would gain access by it.",
            "NOT_APPROVED": "No current approver has approved this version of the change.",
            "CONFLICT": "The current state of the object does not allow this.",
        },
    ),
    Reason: (
        "What is wrong with an input. The description of a value is its sentence; `params` has what is in braces.",
        {reason.name: SENTENCE_OF_OTHER if reason is Reason.OTHER else text for reason, (_, text) in SENTENCES.items()},
    ),
    ImportMessageCode: (
        "Code of a message of an import. The description of a value is its text; `params` has what is in braces.",
        {code.name: code.value for code in ImportMessageCode},
    ),
}
