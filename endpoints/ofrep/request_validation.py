"""Validation of OFREP requests. Of the evaluation context, only the targeting key is read.

It must name the signed-in user. All else is ignored: an app that could state its company could grant itself access.
"""

import re
from collections.abc import Mapping
from typing import Any

import orjson

from auth.viewer import Viewer
from db.ids import global_id
from endpoints.ofrep.errors import InvalidOfrepRequest

LAST_MODIFIED = re.compile(r"\d+|\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)", re.ASCII)
"""Seconds since the epoch, or an RFC 3339 date and time."""


def targeting_key(viewer: Viewer) -> str:
    """Return the only targeting key that a viewer may use: the global id of their user."""
    return global_id("User", viewer.user.id)


def check_context(body: bytes, viewer: Viewer) -> None:
    """Raise `InvalidOfrepRequest` unless the context of the body names the signed-in user."""
    key = _parse_context(body).get("targetingKey")
    if not isinstance(key, str):
        message = "The context needs the id of the signed-in user as targetingKey."
        raise InvalidOfrepRequest("TARGETING_KEY_MISSING", message)
    if key != targeting_key(viewer):
        raise InvalidOfrepRequest("INVALID_CONTEXT", "The targetingKey is not the id of the signed-in user.")


def check_last_modified(query: Mapping[str, str]) -> None:
    """Raise `InvalidOfrepRequest` if the time of the last event is malformed. Its value has no effect."""
    last_modified = query.get("flagConfigLastModified")
    if last_modified is not None and not LAST_MODIFIED.fullmatch(last_modified):
        message = "flagConfigLastModified must be a number of seconds, or a date and time."
        raise InvalidOfrepRequest("PARSE_ERROR", message)


def _parse_context(body: bytes) -> dict[str, Any]:
    try:
        payload = orjson.loads(body)
    except orjson.JSONDecodeError:
        raise InvalidOfrepRequest("PARSE_ERROR", "The body must be JSON.") from None
    if not isinstance(payload, dict):
        raise InvalidOfrepRequest("INVALID_CONTEXT", "The body must be an object.")
    context = payload.get("context")
    if not isinstance(context, dict):
        raise InvalidOfrepRequest("INVALID_CONTEXT", "The body must have a context, which is an object.")
    return context
