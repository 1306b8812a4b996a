"""E-mails: a mail server's errors are logged without secrets."""

import smtplib

import pytest
import structlog

from auth.mailer import SmtpMailer, invitation_email, password_reset_email, send_or_log

PASSWORD = "the password of the mail server"
MAILER = SmtpMailer("mail.example", 587, "afterwin@example.com", "afterwin", PASSWORD)


def test_mailer_repr_hides_the_password() -> None:
    assert PASSWORD not in repr(MAILER)


@pytest.mark.parametrize(
    "error", [ConnectionRefusedError("refused"), smtplib.SMTPAuthenticationError(535, b"authentication failed")]
)
async def test_send_or_log_logs_no_secret_when_sending_fails(error: OSError, monkeypatch: pytest.MonkeyPatch) -> None:
    class FailingSmtp:
        def __init__(self, *_: object, **__: object) -> None:
            raise error

    monkeypatch.setattr(smtplib, "SMTP", FailingSmtp)

    with structlog.testing.capture_logs() as logs:
        is_sent = await send_or_log(MAILER, "ada@example.com", "Set a new password", "https://x.example/#secret")

    assert is_sent is False
    (entry,) = logs
    assert (entry["event"], entry["error"]) == ("e-mail not sent", type(error).__name__)
    assert "exc_info" not in entry
    assert not any(secret in str(entry) for secret in (PASSWORD, "#secret"))


def test_email_texts_have_the_url_on_its_own_line() -> None:
    for _, text in (
        invitation_email("Solera", "Eva", "https://x.example/#a"),
        password_reset_email("https://x.example/#a"),
    ):
        assert "https://x.example/#a" in text.splitlines()
