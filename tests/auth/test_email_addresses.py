"""Email addresses: one rule for sign-in, users, invitations and the beta."""

import pytest
from pydantic import TypeAdapter, ValidationError

from auth.email_addresses import Email, normalize_email

EMAILS = TypeAdapter(Email)


@pytest.mark.parametrize(
    ("text", "email"),
    [
        ("eva@solera.example", "eva@solera.example"),
        ("  Eva@Solera.Example\n", "eva@solera.example"),
        ("eva@localhost", "eva@localhost"),
        ("eva+tag@solera.example", "eva+tag@solera.example"),
        ("jörg@müller.example", "jörg@müller.example"),
    ],
)
def test_normalize_email_accepts_addresses(text: str, email: str) -> None:
    assert normalize_email(text) == email
    assert EMAILS.validate_python(text) == email


@pytest.mark.parametrize(
    "text",
    ["", "eva", "@solera.example", "eva@", "a@b@c", "e va@x", "eva@x\x00", "eva@\ud800", f"{'x' * 250}@y.example"],
)
def test_normalize_email_rejects_other_text(text: str) -> None:
    assert normalize_email(text) is None
    with pytest.raises(ValidationError):
        EMAILS.validate_python(text)
