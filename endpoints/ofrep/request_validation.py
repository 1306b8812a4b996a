"""What a page says when it asks for flags. Nothing of it is believed but that it asks for whoever is signed in.

Whoever could say in which company they are could let themselves in; so all but the targeting key is passed over.
"""

import re
from collections.abc import Mapping
from typing import Any

import orjson

from auth.viewer import Viewer
from db.ids import global_id

MOMENT = re.compile(r"\d+|\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)", re.ASCII)
"""When a page was told that flags changed: in seconds, or in words."""


class InvalidOfrepRequest(Exception):
    """A body that asks for nothing; `code` is one of OpenFeature's."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def targeting_key(viewer: Viewer) -> str:
    """The one key that somebody may ask for: the id of their user, as GraphQL tells it."""
    return global_id("User", viewer.user.id)


def check_context(body: bytes, viewer: Viewer) -> None:
    """`NotAsked` unless a body asks for whoever is signed in."""
    context = _context(body)
    key = context.get("targetingKey")
    if not isinstance(key, str):
        raise InvalidOfrepRequest(
            "TARGETING_KEY_MISSING", "The context needs the id of the signed-in user as targetingKey."
        )
    if key != targeting_key(viewer):
        raise InvalidOfrepRequest("INVALID_CONTEXT", "The targetingKey is not the id of the signed-in user.")


def check_last_modified(query: Mapping[str, str]) -> None:
    """`NotAsked` where a page tells in no known way what a stream told it; it is told the newest in any case."""
    hint = query.get("flagConfigLastModified")
    if hint is not None and not MOMENT.fullmatch(hint):
        raise InvalidOfrepRequest("PARSE_ERROR", "flagConfigLastModified must be a number of seconds or a moment.")


def _context(body: bytes) -> dict[str, Any]:
    try:
        said = orjson.loads(body)
    except orjson.JSONDecodeError:
        raise InvalidOfrepRequest("PARSE_ERROR", "The body must be JSON.") from None
    if not isinstance(said, dict):
        raise InvalidOfrepRequest("INVALID_CONTEXT", "The body must be an object.")
    context = said.get("context")
    if not isinstance(context, dict):
        raise InvalidOfrepRequest("INVALID_CONTEXT", "The body must have a context, which is an object.")
    return context
