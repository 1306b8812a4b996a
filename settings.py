"""What the environment may change, read once. Every name begins with `AFTERWIN_`."""

from pathlib import Path

from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """The settings; `AFTERWIN_DATABASE_URL=postgresql+asyncpg://…` is the one most people want."""

    model_config = SettingsConfigDict(env_prefix="AFTERWIN_", frozen=True)

    database_url: str = "sqlite+aiosqlite:///var/afterwin.db"
    """SQLite (`sqlite+aiosqlite:///path`) or PostgreSQL (`postgresql+asyncpg://user:password@host/name`)."""

    def prepare(self) -> None:
        """Make the folder of an embedded database, if it is not there yet."""
        path = self.database_url.partition(":///")[2]
        if self.database_url.startswith("sqlite") and path:
            Path(path).parent.mkdir(parents=True, exist_ok=True)
