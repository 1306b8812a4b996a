"""Fixtures of endpoints: clients with cookies, an administrator with a password, and a storage."""

from file_fixtures import app, storage, stranger, to_send, user
from sign_in_fixtures import browser, eva, here, site

__all__ = ["app", "browser", "eva", "here", "site", "storage", "stranger", "to_send", "user"]
