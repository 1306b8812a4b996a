"""Fixtures of endpoints: clients with cookies, an administrator with a password, and a storage."""

from file_fixtures import app, storage, stranger, to_send, user
from sign_in_fixtures import browser, browser_at, delays, eva, http, rate_limiter, site

__all__ = [
    "app",
    "browser",
    "browser_at",
    "delays",
    "eva",
    "http",
    "rate_limiter",
    "site",
    "storage",
    "stranger",
    "to_send",
    "user",
]
