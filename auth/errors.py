"""Errors that a client receives as an HTTP response. `endpoints.errors` turns them into one.

ApiError                      400  base class; each error has a status, a code, a message and perhaps a field
├── Unauthenticated           401  UNAUTHENTICATED      no valid session or token
├── CsrfError                 403  CSRF                 a page of another site may have sent the request
├── RateLimitExceeded         429  RATE_LIMITED         too many attempts or calls
├── Busy                      503  BUSY                 the server is busy; try again in a moment
├── InvalidCredentials        401  INVALID_CREDENTIALS  wrong email address or password (auth.sign_in)
├── CompanyRequired           409  COMPANY_REQUIRED     the login belongs to several companies (auth.sign_in)
├── WeakPassword              400  WEAK_PASSWORD        auth.passwords
├── LinkNoLongerValid         410  LINK_EXPIRED         invitation or password reset (auth.accept_invitation)
├── SignInByProvider          409  SIGN_IN_BY_PROVIDER  the login has no password (auth.accept_invitation)
├── LinkNotFound, LinkGone    404, 410                  links to files (files.link_authorization)
├── InvalidUpload             400                       a file that differs from its announcement (files.upload_stream)
├── InvalidRequest            400  BAD_REQUEST          no request of GraphQL over HTTP (endpoints.graphql_request)
├── InvalidBody               400  BAD_REQUEST          no body of a request under /auth (endpoints.sign_in)
├── BodyTooLarge, BodyEncoded 413, 415                  bodies that are not read (endpoints.body_limit)
├── TooManyExports            503  BUSY                 downloads at a time (endpoints.download_slots)
└── OfrepError                                          OpenFeature's codes (endpoints.ofrep.errors)
"""

from collections.abc import Mapping


class ApiError(Exception):
    """An error returned to the client: `code` for programs, the text for people, `field` of the input or None."""

    status = 400

    def __init__(self, code: str, message: str, field: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.field = field

    @property
    def headers(self) -> Mapping[str, str]:
        """Additional headers of the response."""
        return {}

    @property
    def extra(self) -> Mapping[str, object]:
        """Additional members of the response body."""
        return {}


class Unauthenticated(ApiError):
    """The request has no valid session or token."""

    status = 401

    def __init__(self, message: str) -> None:
        super().__init__("UNAUTHENTICATED", message)

    @property
    def headers(self) -> Mapping[str, str]:
        """The scheme that a client may use."""
        return {"www-authenticate": "Bearer"}


class CsrfError(ApiError):
    """A page of another site may have sent this request with the user's cookie."""

    status = 403

    def __init__(self, message: str) -> None:
        super().__init__("CSRF", message)


class RateLimitExceeded(ApiError):
    """Too many attempts; the next one is possible in `retry_after` seconds."""

    status = 429

    def __init__(self, retry_after: int, message: str = "Too many attempts. Try again later.") -> None:
        super().__init__("RATE_LIMITED", message)
        self.retry_after = retry_after

    @property
    def headers(self) -> Mapping[str, str]:
        """When the client may try again."""
        return {"retry-after": str(self.retry_after)}


class Busy(ApiError):
    """The server is busy; the client may try again in `retry_after` seconds."""

    status = 503

    def __init__(self, retry_after: int) -> None:
        super().__init__("BUSY", "The server is busy. Try again in a moment.")
        self.retry_after = retry_after

    @property
    def headers(self) -> Mapping[str, str]:
        """When the client may try again."""
        return {"retry-after": str(self.retry_after)}
