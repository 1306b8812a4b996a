"""What the environment may change: here, what signs links and where bytes lie."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from auth.signed_links import Claims, LinkInvalid, Purpose, Signer
from settings import Settings

NOW = datetime(2026, 3, 18, 10, tzinfo=UTC)
CLAIMS = Claims(Purpose.DOWNLOAD, "GET", 1, 2, 3, NOW + timedelta(minutes=1))
SECRET, NEWER = "a" * 32, "b" * 32


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def opens(signed_by: Signer, read_by: Signer) -> bool:
    try:
        return read_by.read(signed_by.sign(CLAIMS), Purpose.DOWNLOAD, "GET", NOW) == CLAIMS
    except LinkInvalid:
        return False


def test_the_workers_of_an_embedded_database_share_a_secret(tmp_path: Path) -> None:
    assert opens(Settings().signer(), Settings().signer())
    assert (tmp_path / "var" / "afterwin.secret").exists()


def test_beyond_it_each_process_has_its_own_unless_it_is_told(tmp_path: Path) -> None:
    url = "postgresql+asyncpg://user@host/name"

    assert not opens(Settings(database_url=url).signer(), Settings(database_url=url).signer())
    assert opens(Settings(database_url=url, secret=SECRET).signer(), Settings(database_url=url, secret=SECRET).signer())
    assert list(tmp_path.iterdir()) == []


def test_a_secret_can_be_changed_while_links_are_about(monkeypatch: pytest.MonkeyPatch) -> None:
    before = Settings(secret=SECRET).signer()
    monkeypatch.setenv("AFTERWIN_SECRET", NEWER)
    monkeypatch.setenv("AFTERWIN_PREVIOUS_SECRETS", f'["{SECRET}"]')

    assert opens(before, Settings().signer())
    assert not opens(Settings().signer(), before)


@pytest.mark.parametrize("said", [{"secret": "short"}, {"secret": SECRET, "previous_secrets": ["short"]}])
def test_a_short_secret_is_refused(said: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="at least 32 characters"):
        Settings(**said).signer()


def test_bytes_lie_beside_the_embedded_database_unless_it_is_told(tmp_path: Path) -> None:
    Settings().storage()

    assert (tmp_path / "var" / "files").is_dir()
