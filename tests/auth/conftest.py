"""Fixtures of sign-in: a browser, and an administrator with a password."""

from sign_in_fixtures import browser, browser_at, delays, eva, http, rate_limiter, site

__all__ = ["browser", "browser_at", "delays", "eva", "http", "rate_limiter", "site"]
