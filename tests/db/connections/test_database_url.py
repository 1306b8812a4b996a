"""Which addresses of databases are accepted, before anything connects."""

import pytest

from db.connections.database_url import check_database_url

POSTGRESQL = "postgresql+asyncpg://afterwin:TopSecret@"
ADDRESSES = (
    "sqlite+aiosqlite:///var/afterwin.db",
    "sqlite+aiosqlite:////var/lib/afterwin/afterwin.db",
    f"{POSTGRESQL}db.example.com/afterwin",
    f"{POSTGRESQL}[::1]:5432/afterwin",
    f"{POSTGRESQL}/afterwin?host=/run/postgresql",
    f"{POSTGRESQL}/afterwin?host=one:5432&host=two:5432&target_session_attrs=primary",
    f"{POSTGRESQL}pooler:6432/afterwin?ssl=verify-full&prepared_statement_cache_size=0",
)
OTHERS = (
    "TopSecret",
    "sqlite+aiosqlite:///",
    "sqlite+aiosqlite:///:memory:",
    "sqlite+aiosqlite:///var/afterwin.db?password=TopSecret",
    "postgresql://afterwin:TopSecret@db/afterwin",
    f"{POSTGRESQL}db:70000/afterwin",
    f"{POSTGRESQL}db:0/afterwin",
    f"{POSTGRESQL}db:notaport/afterwin",
    f"{POSTGRESQL}[::1/afterwin",
    f"{POSTGRESQL}/afterwin?host=one:5432&host=two:70000",
    f"{POSTGRESQL}/afterwin?host=one:5432&host=two",
    f"{POSTGRESQL}/afterwin?port=99999",
    f"{POSTGRESQL}db/afterwin?sslmode=require",
    f"{POSTGRESQL}db/afterwin?ssl=TopSecret",
    f"{POSTGRESQL}db/afterwin?prepared_statement_cache_size=TopSecret",
)


@pytest.mark.parametrize("text", ADDRESSES)
def test_address_accepted(text: str) -> None:
    assert check_database_url(text) == text


@pytest.mark.parametrize("text", OTHERS)
def test_other_address_refused_without_its_words(text: str) -> None:
    with pytest.raises(ValueError, match="should be") as error:
        check_database_url(text)
    assert "TopSecret" not in str(error.value)
