"""Subscribers of changes of flags, as the settings name them (docs/decisions/flag-webhooks.md)."""

from base64 import b64decode
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, SecretStr, StringConstraints

from flags.url_host import has_plain_host

SECRET_PREFIX = "whsec_"  # noqa: S105  # it marks a secret, and is none
MIN_KEY_BYTES = 24


def _checked_url(url: SecretStr) -> SecretStr:
    parts = urlsplit(url.get_secret_value())
    if parts.scheme != "https":
        raise ValueError("must begin with https://")
    if not has_plain_host(url.get_secret_value()) or parts.fragment:
        raise ValueError("must have a host, and no user name, password or fragment")
    return url


def _checked_secret(secret: SecretStr) -> SecretStr:
    text = secret.get_secret_value()
    if not text.startswith(SECRET_PREFIX) or len(_key(text)) < MIN_KEY_BYTES:
        msg = f"must be {SECRET_PREFIX} and at least {MIN_KEY_BYTES} random bytes in Base64"
        raise ValueError(msg)
    return secret


def _key(text: str) -> bytes:
    return b64decode(text.removeprefix(SECRET_PREFIX), validate=True)


class Webhook(BaseModel):
    """A subscriber: a name that stays, an https URL, and the secret that signs. URLs often hold a secret, too."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)
    name: Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]{1,64}$")]
    url: Annotated[SecretStr, AfterValidator(_checked_url)]
    secret: Annotated[SecretStr, AfterValidator(_checked_secret)]

    @property
    def key(self) -> bytes:
        """The bytes of the secret."""
        return _key(self.secret.get_secret_value())
