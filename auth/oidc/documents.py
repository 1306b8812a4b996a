"""The provider's configuration and keys: fetched with limits of time and size, checked, and kept for an hour."""

import asyncio
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache
from ssl import SSLContext
from typing import Annotated, Any, TypeVar

import httpx2
from joserfc.jwk import ECKey, JWKRegistry, OKPKey, RSAKey
from pydantic import AfterValidator, BaseModel, Field, HttpUrl, TypeAdapter

from auth.oidc.provider import OidcProvider, ProviderUnavailable

TIMEOUT = 10.0
"""Seconds that an answer of the provider may take as a whole."""
MAX_BYTES = 512 * 1024
MAX_AGE = 3600.0
REFETCH_INTERVAL = 60.0
"""Seconds between two times that keys are fetched again because no key fits."""
MIN_RSA_BITS = 2048
MAX_KEYS = 50

PublicKey = RSAKey | ECKey | OKPKey
T = TypeVar("T", bound=BaseModel)
URL = TypeAdapter(HttpUrl)


def _checked_url(text: str) -> str:
    return str(URL.validate_python(text))


Endpoint = Annotated[str, AfterValidator(_checked_url)]


class ProviderConfiguration(BaseModel, frozen=True, hide_input_in_errors=True):
    """What is used of OpenID Connect Discovery 1.0. Algorithms are not: `flow` has its own list."""

    issuer: str
    authorization_endpoint: Endpoint
    token_endpoint: Endpoint
    jwks_uri: Endpoint
    token_endpoint_auth_methods_supported: tuple[str, ...] = ("client_secret_basic",)


class KeyDocument(BaseModel, hide_input_in_errors=True):
    """A JSON Web Key Set (RFC 7517)."""

    keys: Annotated[list[dict[str, Any]], Field(max_length=MAX_KEYS)]


class ProviderDocuments:
    """The documents of one provider. Nothing is kept that was not checked."""

    def __init__(self, provider: OidcProvider, clock: Callable[[], float] = time.monotonic) -> None:
        """Take the provider, and a clock in seconds."""
        self._issuer = provider.issuer
        self._clock = clock
        self._configuration: ProviderConfiguration | None = None
        self._keys: list[PublicKey] = []
        self._configured_at = self._keys_at = 0.0
        self._refetched_at = float("-inf")

    async def configuration(self) -> ProviderConfiguration:
        """Return the configuration; raise `ProviderUnavailable` if it is not that of the issuer."""
        if self._configuration is None or self._clock() - self._configured_at > MAX_AGE:
            url = f"{self._issuer.rstrip('/')}/.well-known/openid-configuration"
            self._configuration = self._checked(await fetch(ProviderConfiguration, "GET", url))
            self._configured_at = self._clock()
        return self._configuration

    async def keys(self) -> list[PublicKey]:
        """Return the keys that may sign ID tokens."""
        if not self._keys or self._clock() - self._keys_at > MAX_AGE:
            await self._fetch_keys()
        return self._keys

    async def refetch_keys(self) -> list[PublicKey]:
        """Fetch the keys again and return them; nothing if that was done a moment ago."""
        if self._clock() - self._refetched_at < REFETCH_INTERVAL:
            return []
        self._refetched_at = self._clock()
        await self._fetch_keys()
        return self._keys

    async def _fetch_keys(self) -> None:
        configuration = await self.configuration()
        keys = usable_keys(await fetch(KeyDocument, "GET", configuration.jwks_uri))
        if not keys:
            raise ProviderUnavailable("The provider has no key that may sign ID tokens.")
        self._keys, self._keys_at = keys, self._clock()

    def _checked(self, configuration: ProviderConfiguration) -> ProviderConfiguration:
        if configuration.issuer != self._issuer:
            raise ProviderUnavailable(f"The configuration is that of {configuration.issuer!r}, not {self._issuer!r}.")
        endpoints = (configuration.authorization_endpoint, configuration.token_endpoint, configuration.jwks_uri)
        if self._issuer.startswith("https:") and not all(url.startswith("https:") for url in endpoints):
            raise ProviderUnavailable("An endpoint of the provider is not under https.")
        return configuration


async def fetch(model: type[T], method: str, url: str, **request: Any) -> T:
    """Return a checked JSON answer with status 200. Redirects are not followed, and compressed answers are refused."""
    headers: Mapping[str, str] = {"accept": "application/json", "accept-encoding": "identity"}
    async with (
        asyncio.timeout(TIMEOUT),
        httpx2.AsyncClient(headers=headers, timeout=TIMEOUT, verify=_tls()) as client,
        client.stream(method, url, **request) as response,
    ):
        if response.status_code != httpx2.codes.OK:
            raise ProviderUnavailable(f"{url} answered {response.status_code}.")
        return model.model_validate_json(await _read(response, url))


@cache
def _tls() -> SSLContext:
    """Return the trusted authorities; reading them takes a while."""
    return httpx2.create_ssl_context()


async def _read(response: httpx2.Response, url: str) -> bytes:
    content = bytearray()
    async for chunk in response.aiter_raw():
        content += chunk
        if len(content) > MAX_BYTES:
            raise ProviderUnavailable(f"{url} answered more than {MAX_BYTES} bytes.")
    return bytes(content)


def usable_keys(document: KeyDocument) -> list[PublicKey]:
    """Return the public keys for signatures; symmetric, short and unreadable keys are left out."""
    keys: list[PublicKey] = []
    for data in document.keys:
        with suppress(Exception):  # whatever the library raises about a foreign key, the key is not used
            if data.get("use", "sig") == "sig" and not _is_short(data):
                key = JWKRegistry.import_key(data)
                if isinstance(key, PublicKey) and key.public_key is not None:
                    keys.append(key)
    return keys


def _is_short(data: Mapping[str, Any]) -> bool:
    return data.get("kty") == "RSA" and len(data["n"]) * 6 < MIN_RSA_BITS
