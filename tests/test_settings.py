"""Settings of the environment: what they may be, the signer of links and the storage of files."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from traceback import format_exception

import pytest
from annotated_types import Le, Lt

from auth.signed_links import Claims, LinkInvalid, Purpose, Signer
from composition import (
    create_database,
    create_mailer,
    create_oidc_provider,
    create_rate_limit_storage,
    create_signer,
)
from files.storage import open_storage
from settings import InvalidSettings, Settings

NOW = datetime(2026, 3, 18, 10, tzinfo=UTC)
CLAIMS = Claims(Purpose.DOWNLOAD, "GET", 1, 2, 3, NOW + timedelta(minutes=1))
SECRET, NEWER = "a" * 32, "b" * 32


@pytest.fixture(autouse=True)
def temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def opens(signed_by: Signer, read_by: Signer) -> bool:
    try:
        return read_by.read(signed_by.sign(CLAIMS), Purpose.DOWNLOAD, "GET", NOW) == CLAIMS
    except LinkInvalid:
        return False


def test_signer_is_shared_by_processes_of_one_sqlite_file(tmp_path: Path) -> None:
    assert opens(create_signer(Settings()), create_signer(Settings()))
    assert (tmp_path / "var" / "afterwin.secret").exists()


def test_signer_needs_a_secret_on_postgresql(tmp_path: Path) -> None:
    url = "postgresql+asyncpg://user@host/name"

    with pytest.raises(ValueError, match="Set AFTERWIN_SECRET to at least 32 random characters"):
        create_signer(Settings(database_url=url))
    assert opens(
        create_signer(Settings(database_url=url, secret=SECRET)),
        create_signer(Settings(database_url=url, secret=SECRET)),
    )
    assert list(tmp_path.iterdir()) == []


def test_signer_accepts_links_of_previous_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    before = create_signer(Settings(secret=SECRET))
    monkeypatch.setenv("AFTERWIN_SECRET", NEWER)
    monkeypatch.setenv("AFTERWIN_PREVIOUS_SECRETS", f'["{SECRET}"]')

    assert opens(before, create_signer(Settings()))
    assert not opens(create_signer(Settings()), before)


@pytest.mark.parametrize("values", [{"secret": "short"}, {"secret": SECRET, "previous_secrets": ["short"]}])
def test_signer_is_rejected_when_a_secret_is_short(values: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="at least 32 characters"):
        create_signer(Settings(**values))


def test_wrong_values_are_named_by_their_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWIN_SMTP_SECURITY", "NONE")
    monkeypatch.setenv("AFTERWIN_MAX_FILE_BYTES", "a secret in the wrong place")
    with pytest.raises(InvalidSettings) as error:
        Settings()
    assert str(error.value).splitlines() == [
        "AFTERWIN_SMTP_SECURITY: Input should be '', 'starttls', 'tls' or 'none'.",
        "AFTERWIN_MAX_FILE_BYTES: Input should be a valid integer, unable to parse string as an integer.",
    ]


def test_list_that_is_no_json_is_named_by_its_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWIN_ALLOWED_HOSTS", "crm.example.com")
    with pytest.raises(
        InvalidSettings, match=r'^AFTERWIN_ALLOWED_HOSTS: Input should be JSON, such as \["a", "b"\]\.$'
    ):
        Settings()


def test_storage_defaults_to_the_folder_of_the_database(tmp_path: Path) -> None:
    open_storage(Settings().storage_url)

    assert (tmp_path / "var" / "files").is_dir()


HOOK = '{"name": "chat", "url": "https://hooks.example/private", "secret": "whsec_%s"}' % ("cHJpdmF0" * 4)


def test_webhooks_are_read_and_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWIN_FLAG_WEBHOOKS", f"[{HOOK}]")
    settings = Settings()
    assert [webhook.name for webhook in settings.flag_webhooks] == ["chat"]
    assert "private" not in repr(settings)
    assert "cHJp" not in repr(settings)


@pytest.mark.parametrize("text", [f"[{HOOK}, {HOOK}]", f"[{HOOK.replace('https', 'http')}]", HOOK])
def test_wrong_webhooks_are_named_without_values(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWIN_FLAG_WEBHOOKS", text)
    with pytest.raises(InvalidSettings, match=r"^AFTERWIN_FLAG_WEBHOOKS: ") as error:
        Settings()
    assert "private" not in str(error.value)


def test_replica_needs_postgresql(monkeypatch: pytest.MonkeyPatch) -> None:
    replica, sqlite = "postgresql+asyncpg://afterwin@replica/afterwin", "sqlite+aiosqlite:///var/afterwin.db"
    for url, replica_url in ((sqlite, replica), (replica.replace("@replica", "@primary"), sqlite)):
        monkeypatch.setenv("AFTERWIN_DATABASE_URL", url)
        monkeypatch.setenv("AFTERWIN_REPLICA_URL", replica_url)
        with pytest.raises(ValueError, match="AFTERWIN_REPLICA_URL needs PostgreSQL"):
            create_database(Settings())


WRONG = {
    "DATABASE_URL": "postgresql://user:password@host/name",
    "DIRECT_DATABASE_URL": "garbage",
    "REPLICA_URL": "garbage",
    "PUBLIC_URL": "foo",
    "ALLOWED_ORIGINS": '["nope"]',
    "ALLOWED_HOSTS": '["http://x:1/"]',
    "TRUSTED_PROXIES": '["10.0.0.0/99"]',
    "OTLP_ENDPOINT": "xx",
    "OPERATION_SECONDS": "inf",
    "SESSION_HOURS": "999999999999999",
}


@pytest.mark.parametrize("name", WRONG)
def test_value_that_cannot_work_is_refused_with_its_name(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(f"AFTERWIN_{name}", WRONG[name])
    with pytest.raises(InvalidSettings) as error:
        Settings()
    assert re.fullmatch(rf"AFTERWIN_{name}: [^\n]*should be [^\n]*\.", str(error.value))


def test_every_number_has_an_upper_bound() -> None:
    """A number beyond what a time or a socket holds would be a traceback at the start."""
    numbers = {name: field for name, field in Settings.model_fields.items() if field.annotation in {int, float}}
    assert len(numbers) > 15
    assert [
        name for name, field in numbers.items() if not any(isinstance(each, Le | Lt) for each in field.metadata)
    ] == []


@pytest.mark.parametrize("url", ["s3://", "gopher://nowhere", "relative", "file:", "file://[::1", "file://host/x"])
def test_unknown_storage_names_its_setting(url: str) -> None:
    with pytest.raises(ValueError, match=r"^AFTERWIN_STORAGE_URL: "):
        open_storage(url)


ADDRESSES = (
    "http://[::1",
    "https://x:99999",
    "https://x:port",
    "https://user:password@x",
    "https://user@x",
    "https://",
)


@pytest.mark.parametrize("value", ADDRESSES)
@pytest.mark.parametrize("name", ["PUBLIC_URL", "OTLP_ENDPOINT", "ALLOWED_ORIGINS"])
def test_address_that_nothing_could_open_is_refused(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(f"AFTERWIN_{name}", f'["{value}"]' if name == "ALLOWED_ORIGINS" else value)
    with pytest.raises(InvalidSettings, match=rf"^AFTERWIN_{name}: Input should be [^\n]+\.$"):
        Settings()


def test_public_url_has_no_path() -> None:
    with pytest.raises(InvalidSettings, match=r"^AFTERWIN_PUBLIC_URL: Input should be an address without path"):
        Settings(public_url="https://crm.example.com/sub")
    assert Settings(public_url="https://crm.example.com:8443/").public_url


def start(settings: Settings) -> None:
    """Open what a server opens at its start."""
    create_database(settings)
    create_rate_limit_storage(settings)
    create_signer(settings)
    create_mailer(settings)
    create_oidc_provider(settings)
    open_storage(settings.storage_url)


MAIL = {"SMTP_HOST": "mail.example.com"}
PROVIDER = {"OIDC_ISSUER": "https://login.example.com", "SECRET": SECRET}
TOGETHER = [
    ("SMTP_SENDER", {**MAIL, "SMTP_SENDER": ""}),
    ("SMTP_SENDER", {**MAIL, "SMTP_SENDER": "notanaddress"}),
    ("SMTP_SENDER", {**MAIL, "SMTP_SENDER": "Afterwin <crm@example.com>\nBcc: all@example.com"}),
    ("SMTP_PASSWORD", {**MAIL, "SMTP_PASSWORD": "TopSecret"}),
    ("OIDC_CLIENT_ID", PROVIDER),
    ("OIDC_ISSUER", {**PROVIDER, "OIDC_CLIENT_ID": "afterwin", "OIDC_ISSUER": "https://[::1"}),
    ("SESSION_IDLE_HOURS", {"SESSION_IDLE_HOURS": "1000", "SESSION_HOURS": "1"}),
]


@pytest.mark.parametrize(("named", "values"), TOGETHER)
def test_settings_that_cannot_work_together_end_the_start(
    named: str, values: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in values.items():
        monkeypatch.setenv(f"AFTERWIN_{name}", value)
    with pytest.raises(ValueError, match=rf"^AFTERWIN_{named}[^\n]+\.$"):
        start(Settings())


def test_session_may_end_before_the_default_of_idle_hours() -> None:
    assert Settings(session_hours=1).session_idle_hours > 1


TEXTS = sorted(name for name, field in Settings.model_fields.items() if field.annotation not in {int, float, bool})
SHAPES = (
    "TopSecret",
    '["TopSecret"]',
    '[{"TopSecret": "TopSecret"}]',
    *(f"{scheme}://:TopSecret@x:TopSecret" for scheme in ("redis", "https", "postgresql+asyncpg")),
    "s3://user:Top/TopSecret@[::1",
)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("name", TEXTS)
def test_no_refusal_quotes_a_value(name: str, shape: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A password may stand in any of them, also in one that it was never meant for."""
    monkeypatch.setenv(f"AFTERWIN_{name.upper()}", shape)
    try:
        start(Settings())
    except ValueError as error:
        assert "TopSecret" not in "".join(format_exception(error))  # noqa: PT017  # most of them are refused
