"""Email addresses: one rule for sign-in, users, invitations and the beta."""

import re
from typing import Annotated

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

MAX_EMAIL_LENGTH = 255
EMAIL = re.compile(r"[^@\s\x00-\x1f\x7f\ud800-\udfff]+@[^@\s\x00-\x1f\x7f\ud800-\udfff]+")
"""Text on both sides of one `@`, without blanks, control characters and lone surrogates."""


def normalize_email(text: str) -> str | None:
    """Return the address in lower case, without surrounding blanks; None if it is not an email address."""
    email = text.strip().lower()
    return email if len(email) <= MAX_EMAIL_LENGTH and EMAIL.fullmatch(email) else None


def _validate(text: str) -> str:
    email = normalize_email(text)
    if email is None:
        raise PydanticCustomError("email", "This is not an email address.")
    return email


Email = Annotated[str, AfterValidator(_validate)]
"""An email address in a Pydantic model, normalized."""
