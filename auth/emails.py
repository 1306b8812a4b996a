"""Texts of sign-in emails: invitations to a company, and password resets."""

from datetime import datetime

from auth.email_names import name_in_email
from auth.secret_tokens import Secret
from db.outbox import Email

PUBLIC_URL = "{public_url}"
"""Stands in queued texts for the URL of this deployment; the sender replaces it."""


def sign_in_url(secret: Secret) -> str:
    """Return the URL of the sign-in page with a secret as its fragment, which browsers never send to a server."""
    return f"{PUBLIC_URL}/sign-in#{secret.text}"


def invitation_email(to: str, company: str, inviter: str, secret: Secret, expires_at: datetime) -> Email:
    """Return an invitation to a company."""
    company, inviter = name_in_email(company), name_in_email(inviter)
    text = (
        f"{inviter} invites you to work with {company} in Afterwin.\n\n"
        f"Accept the invitation within seven days:\n{sign_in_url(secret)}\n\n"
        "If you did not expect this invitation, you can ignore this email."
    )
    return Email(to, f"{inviter} invites you to {company}", text, expires_at, secret.hash)


def password_reset_email(to: str, secret: Secret, expires_at: datetime) -> Email:
    """Return an email with a password reset link."""
    text = (
        "A new password was requested for your email address in Afterwin.\n\n"
        f"Set your new password within one hour. The link works once:\n{sign_in_url(secret)}\n\n"
        "If you did not request it, you can ignore this email. Your password stays the same."
    )
    return Email(to, "Set a new password", text, expires_at, secret.hash)
