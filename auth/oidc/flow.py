"""The way to the provider and back: the authorization URL, the exchange of the code, and the ID token."""

import hashlib
import secrets
from base64 import urlsafe_b64encode
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Annotated, Any, NamedTuple
from urllib.parse import quote_plus

import httpx2
from joserfc import jwt
from joserfc.jws import JWSRegistry
from joserfc.jwt import JWTClaimsRegistry
from pydantic import AfterValidator, BaseModel, StringConstraints

from auth.email_addresses import normalize_email
from auth.oidc.documents import ProviderConfiguration, ProviderDocuments, PublicKey, fetch
from auth.oidc.provider import OidcProvider, ProviderUnavailable

ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519")
"""Signatures with a key pair. `none` and the symmetric `HS256` are missing, whatever the provider lists."""
LEEWAY = 60
"""Seconds that the provider's clock may differ."""
REGISTRY = JWSRegistry(algorithms=list(ALGORITHMS), strict_check_header=False)


class PendingSignIn(NamedTuple):
    """What a sign-in in progress keeps in the browser's signed cookie."""

    state: str
    nonce: str
    verifier: str

    @classmethod
    def create(cls) -> "PendingSignIn":
        """Return a new one, of random texts."""
        return cls(*(secrets.token_urlsafe(32) for _ in cls._fields))


def _printable(text: str) -> str:
    if not text.isprintable():
        raise ValueError("not printable")
    return text


class Claims(BaseModel, frozen=True, hide_input_in_errors=True):
    """What is used of a valid ID token."""

    sub: Annotated[str, StringConstraints(min_length=1, max_length=255), AfterValidator(_printable)]
    email: Any = None
    email_verified: Any = None

    @property
    def verified_email(self) -> str | None:
        """Return the address that the provider has verified, in its one form; None without one."""
        is_verified = self.email_verified is True and isinstance(self.email, str)
        return normalize_email(self.email) if is_verified else None


class TokenAnswer(BaseModel, hide_input_in_errors=True):
    """What is used of the token endpoint's answer."""

    id_token: str


class OidcClient:
    """The client of one provider."""

    def __init__(self, provider: OidcProvider, callback_url: str, documents: ProviderDocuments | None = None) -> None:
        """Take the provider and the URL to which it sends the browser back."""
        self.provider = provider
        self.documents = documents or ProviderDocuments(provider)
        self._callback_url = callback_url

    async def authorization_url(self, pending: PendingSignIn) -> str:
        """Return the URL at the provider to which the browser is redirected."""
        configuration = await self.documents.configuration()
        challenge = urlsafe_b64encode(hashlib.sha256(pending.verifier.encode()).digest()).rstrip(b"=").decode()
        params = {
            "response_type": "code",
            "client_id": self.provider.client_id,
            "redirect_uri": self._callback_url,
            "scope": "openid email",
            "state": pending.state,
            "nonce": pending.nonce,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        }
        return str(httpx2.URL(configuration.authorization_endpoint).copy_merge_params(params))

    async def redeem(self, query: Mapping[str, str], pending: PendingSignIn, now: datetime) -> Claims:
        """Exchange the code of the callback for an ID token and return its claims; raise if anything is wrong."""
        if not secrets.compare_digest(query.get("state", "").encode(), pending.state.encode()):
            raise ProviderUnavailable("The state is not that of this browser.")
        if "code" not in query:
            raise ProviderUnavailable("The provider sent no code.")
        configuration = await self.documents.configuration()
        form = {
            "grant_type": "authorization_code",
            "code": query["code"],
            "redirect_uri": self._callback_url,
            "code_verifier": pending.verifier,
        }
        request = self._authenticated(configuration, form)
        answer = await fetch(TokenAnswer, "POST", configuration.token_endpoint, **request)
        return self._validated(await self._signed_claims(answer.id_token), pending.nonce, now)

    def _authenticated(self, configuration: ProviderConfiguration, form: dict[str, str]) -> dict[str, Any]:
        """Return a request with the client's credentials: in a header (RFC 6749 2.3.1), or else in the form."""
        client_id, secret = self.provider.client_id, self.provider.client_secret
        if "client_secret_basic" in configuration.token_endpoint_auth_methods_supported:
            return {"data": form, "auth": (quote_plus(client_id), quote_plus(secret))}
        return {"data": {**form, "client_id": client_id, "client_secret": secret}}

    async def _signed_claims(self, id_token: str) -> Mapping[str, Any]:
        """Return the claims that a key of the provider has signed; keys that changed are fetched again."""
        claims = verified_claims(id_token, await self.documents.keys())
        if claims is None:
            claims = verified_claims(id_token, await self.documents.refetch_keys())
        if claims is None:
            raise ProviderUnavailable("No key of the provider has signed the ID token.")
        return claims

    def _validated(self, claims: Mapping[str, Any], nonce: str, now: datetime) -> Claims:
        audience, client_id = claims.get("aud"), self.provider.client_id
        has_several = isinstance(audience, list) and len(audience) > 1
        JWTClaimsRegistry(
            now=int(now.timestamp()),
            leeway=LEEWAY,
            iss={"essential": True, "value": self.provider.issuer},
            aud={"essential": True, "value": client_id},
            azp={"essential": has_several, "value": client_id},
            nonce={"essential": True, "value": nonce},
            exp={"essential": True},
            iat={"essential": True},
        ).validate(dict(claims))
        return Claims.model_validate(claims)


def verified_claims(id_token: str, keys: Sequence[PublicKey]) -> Mapping[str, Any] | None:
    """Return the claims if one of the keys has signed the token, else None. Key ids are not asked: they may repeat."""
    for key in keys:
        with suppress(Exception):  # whatever the library raises about a foreign token, this key has not signed it
            return jwt.decode(id_token, key, registry=REGISTRY).claims
    return None
