"""An OpenID Connect provider, and the errors of a sign-in with it."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import structlog

ISSUER = re.compile(r"(?=.{1,255}$)(https://[^\s?#]+|http://(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(/[^\s?#]*)?)")
"""Address of a provider: https, or http on this machine. It is stored with each subject."""

MAX_REASON = 500

log = structlog.get_logger("afterwin.oidc")


@dataclass(frozen=True)
class OidcProvider:
    """An OpenID Connect provider, and Afterwin's registration there."""

    name: str
    issuer: str
    """Exactly as in the provider's configuration and ID tokens."""
    client_id: str
    client_secret: str = field(repr=False)
    cookie_secret: str = field(repr=False)
    """Secret that signs the cookie of a sign-in in progress; the same in every process."""


class OidcSignInError(Exception):
    """A sign-in that failed; the sign-in page explains the `problem`."""

    problem = ""


class ProviderUnavailable(OidcSignInError):
    """The provider is unreachable, or its answer is invalid. The text is for the log."""

    problem = "provider"


class UnknownUser(OidcSignInError):
    """No login of a user belongs to the provider's subject."""

    problem = "unknown"


class OtherSubjectLinked(OidcSignInError):
    """The login with the subject's address belongs to another subject of the provider."""

    problem = "linked"


@contextmanager
def provider_errors() -> Iterator[None]:
    """Turn every error inside into `ProviderUnavailable`, and log it in one line, without the provider's answer.

    The answers come from another system, and several libraries read them: what they raise is no list to rely on.
    """
    try:
        yield
    except Exception as error:
        log.warning("OpenID Connect sign-in failed", reason=f"{type(error).__name__}: {error}"[:MAX_REASON])
        raise ProviderUnavailable from error
