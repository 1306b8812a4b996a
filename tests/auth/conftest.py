"""Fixtures of sign-in: a browser, and an administrator with a password."""

from sign_in_fixtures import browser, eva, here, site

__all__ = ["browser", "eva", "here", "site"]
