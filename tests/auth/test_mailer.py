"""Emails over SMTP: no log-in without verified TLS, and no secret in an error."""

import base64
import traceback
from pathlib import Path
from typing import Any

import pytest
from company_fixture import FixedClock
from pydantic import SecretStr
from rich.console import Console
from rich.traceback import Traceback
from smtp_server import Authority, SmtpServer

from auth.emails import invitation_email, password_reset_email
from auth.mailer import DeliveryError, SmtpMailer, SmtpSecurity
from auth.secret_tokens import new_secret
from composition import create_mailer
from settings import Settings

PASSWORD = "the password of the mail server"
ENCODED = base64.b64encode(f"\0afterwin\0{PASSWORD}".encode()).decode()
EMAIL = ("ada@example.com", "Set a new password", "https://x.example/#secret", "afterwin.1")
TLS = [SmtpSecurity.STARTTLS, SmtpSecurity.TLS]


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Authority:
    """A certificate authority that this machine trusts."""
    created = Authority(tmp_path / "trusted")
    monkeypatch.setenv("SSL_CERT_FILE", str(created.path))
    return created


def mailer(server: SmtpServer, security: SmtpSecurity = SmtpSecurity.STARTTLS, **options: Any) -> SmtpMailer:
    """Return a mailer with a password."""
    login = {"username": "afterwin", "password": SecretStr(PASSWORD), "timeout": 0.5, **options}
    return SmtpMailer("localhost", server.port, "Afterwin <crm@example.com>", security=security, **login)


async def error_of(sender: SmtpMailer, *email: str) -> DeliveryError:
    """Return the error of an email; neither it nor a traceback with all variables may hold a secret."""
    with pytest.raises(DeliveryError) as caught:
        await sender.send(*(email or EMAIL))
    error = caught.value
    console = Console(record=True, width=400, quiet=True)
    console.print(Traceback.from_exception(type(error), error, error.__traceback__.tb_next, show_locals=True))
    shown = f"{error!r} {''.join(traceback.format_exception(error))} {console.export_text()}"
    assert not any(secret in shown for secret in (PASSWORD, ENCODED))
    return error


@pytest.mark.parametrize("security", TLS)
async def test_mailer_logs_in_and_sends_over_verified_tls(authority: Authority, security: SmtpSecurity) -> None:
    async with SmtpServer(authority.context(), is_tls=security is SmtpSecurity.TLS).run() as server:
        await mailer(server, security).send(*EMAIL)

    (email,) = server.emails
    assert "Message-ID: <afterwin.1@example.com>" in email
    assert "To: ada@example.com" in email
    assert [line for is_encrypted, line in server.lines if not is_encrypted and line[:4] not in {"ehlo", "STAR"}] == []
    assert (True, f"AUTH PLAIN {ENCODED}") in server.lines


INTERNATIONAL = {"EHLO": "250-localhost\r\n250-STARTTLS\r\n250-SMTPUTF8\r\n250 AUTH PLAIN"}


@pytest.mark.parametrize(
    ("to", "sent_to", "answers"),
    [
        ("ada@m\u00fcnchen.example", "ada@xn--mnchen-3ya.example", {}),
        ("o'brien@example.com", "o'brien@example.com", {}),
        ("jos\u00e9@example.com", "jos\u00e9@example.com", INTERNATIONAL),
        ("\u7528\u6237@\u4f8b\u5b50.example", "\u7528\u6237@xn--fsqu00a.example", INTERNATIONAL),
    ],
)
async def test_mailer_sends_to_every_address(
    authority: Authority, to: str, sent_to: str, answers: dict[str, str | None]
) -> None:
    async with SmtpServer(authority.context(), answers=answers).run() as server:
        await mailer(server).send(to, *EMAIL[1:])

    (email,) = server.emails
    assert f"\r\nTo: {sent_to}\r\n" in email
    assert any(line.startswith(f"rcpt TO:<{sent_to}>") for _, line in server.lines)


@pytest.mark.slow
async def test_mailer_gives_up_letters_that_the_server_does_not_take(authority: Authority) -> None:
    async with SmtpServer(authority.context()).run() as server:
        error = await error_of(mailer(server), "jos\u00e9@example.com", *EMAIL[1:])

    assert error.is_permanent
    assert "letters beyond ASCII" in str(error)
    assert server.emails == []


@pytest.mark.slow
@pytest.mark.parametrize("security", TLS)
@pytest.mark.parametrize("fault", ["host name", "authority"])
async def test_mailer_rejects_certificates(
    authority: Authority, tmp_path: Path, security: SmtpSecurity, fault: str
) -> None:
    signer = authority if fault == "host name" else Authority(tmp_path / "unknown")
    context = signer.context("evil.example" if fault == "host name" else "localhost")
    async with SmtpServer(context, is_tls=security is SmtpSecurity.TLS).run() as server:
        error = await error_of(mailer(server, security))

    assert "certificate" in str(error)
    assert not any(line.startswith(("AUTH", "mail")) for _, line in server.lines)


@pytest.mark.slow
@pytest.mark.parametrize("options", [{}, {"username": "", "password": SecretStr("")}])
async def test_mailer_sends_nothing_without_starttls(authority: Authority, options: dict[str, Any]) -> None:
    async with SmtpServer(authority.context(), offers_starttls=False).run() as server:
        error = await error_of(mailer(server, **options))

    assert "does not offer STARTTLS" in str(error)
    assert [line[:4] for _, line in server.lines] == ["ehlo"]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("answers", "is_permanent"),
    [
        ({"AUTH": f"535 no: {PASSWORD} {ENCODED}"}, False),
        ({"STARTTLS": "454 not now"}, False),
        ({"RCPT": "550 no such user"}, True),
        ({"RCPT": "450 busy"}, False),
        ({"MAIL": "553 not you"}, False),
        ({"DATA": "554 spam"}, True),
        ({"EHLO": None}, False),
        ({"DATA": None}, False),
    ],
)
async def test_mailer_describes_refusals_without_secrets(
    authority: Authority, answers: dict[str, str | None], *, is_permanent: bool
) -> None:
    async with SmtpServer(authority.context(), answers=answers).run() as server:
        error = await error_of(mailer(server))

    assert error.is_permanent is is_permanent
    assert server.emails == []


async def test_mailer_sends_once_when_the_server_hangs_at_the_end(authority: Authority) -> None:
    async with SmtpServer(authority.context(), answers={"QUIT": None}).run() as server:
        await mailer(server).send(*EMAIL)

    assert len(server.emails) == 1


async def test_mailer_gives_up_a_slow_server(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("auth.mailer.MAX_SECONDS", 0.2)
    async with SmtpServer(authority.context(), answers={"EHLO": None}).run() as server:
        error = await error_of(mailer(server, timeout=3))

    assert "longer than" in str(error)


@pytest.mark.slow
async def test_mailer_reports_an_unreachable_server(authority: Authority) -> None:
    async with SmtpServer(authority.context()).run() as server:
        pass

    assert "cannot be" in str(await error_of(mailer(server)))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("to", "subject"),
    [
        ("ada@example.com", "Two\nlines"),
        ("ada@example.com", "Two\u2028lines"),
        ("ada@example.com", "Half \ud800"),
        ("a,b@example.com", "Two people"),
        ("x<b@example.com>", "Another person"),
        ("=?utf-8?q?b=40example.com=3e?=@example.com", "Another person"),
    ],
)
async def test_mailer_refuses_what_no_email_can_hold(authority: Authority, to: str, subject: str) -> None:
    async with SmtpServer(authority.context()).run() as server:
        error = await error_of(mailer(server), to, subject, *EMAIL[2:])

    assert error.is_permanent
    assert server.lines == []


def test_mailer_repr_hides_the_password() -> None:
    assert PASSWORD not in repr(SmtpMailer("mail.example", 587, "x@example.com", "afterwin", SecretStr(PASSWORD)))


def configured(**values: Any) -> Any:
    return create_mailer(Settings(smtp_username="u", smtp_password=PASSWORD, **values))


def test_security_follows_from_port_and_setting() -> None:
    host = {"smtp_host": "mail.example"}
    assert configured(**host).security is SmtpSecurity.STARTTLS
    assert configured(**host, smtp_port=465).security is SmtpSecurity.TLS
    assert configured(**host, smtp_port=2465, smtp_security="tls").security is SmtpSecurity.TLS


def test_security_none_takes_a_password_on_loopback_only() -> None:
    for host in ("localhost", "127.0.0.1", "::1"):
        assert configured(smtp_host=host, smtp_security="none").security is SmtpSecurity.NONE
    for host in ("mail.example", "localhost.example", "10.0.0.1"):
        with pytest.raises(ValueError, match="AFTERWIN_SMTP_SECURITY") as caught:
            configured(smtp_host=host, smtp_security="none")
        assert PASSWORD not in str(caught.value)
    assert create_mailer(Settings(smtp_host="mail.example", smtp_security="none")).username == ""


def test_email_texts_have_the_url_on_its_own_line(clock: FixedClock) -> None:
    secret = new_secret("")
    invitation = invitation_email("a@x.example", "Solera", "Eva", secret, clock())
    for email in (invitation, password_reset_email("a@x.example", secret, clock())):
        assert email.secret_hash == secret.hash
        assert f"{{public_url}}/sign-in#{secret.text}" in email.text.splitlines()
