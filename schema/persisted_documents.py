"""Persisted documents: a request names a document instead of sending it (docs/persisted-documents.md).

- Automatic persisted queries (Apollo's protocol): a client sends a document once together with its SHA-256, and later
  the SHA-256 only. They are kept in the memory of each process, separately for each company and each variant of the
  schema: an outsider cannot learn that members of a beta, or users of another company, use a document.
- Trusted documents: those of the site's own pages, and those that an operator loads into the database. A viewer has
  those that are valid in their variant.

A deployment may require that cookie sessions run trusted documents only.
"""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from cachetools import LRUCache, TTLCache

from db.gates import ALL_CLOSED, ClosedGates
from db.models import Session
from db.trusted_documents import DOCUMENT_BY_KEY, MAX_ID_LENGTH
from resolvers.context import Context
from resolvers.errors import ClientError
from resolvers.operation_info import document_hash

MAX_TRUSTED_LENGTH = 8 * 1024 * 1024
"""Characters of trusted documents that a process keeps."""
TRUST_SECONDS = 30
"""Seconds after which a trusted document is read again, so that a removed one stops working."""
MAX_COMPANIES = 256
"""Companies whose documents a process keeps. Those of one company never push out a document of another."""
VERSION = 1


class PersistedQueryNotFound(ClientError):
    """The document is not known. Clients then send it in full; they recognize this message."""

    code = "PERSISTED_QUERY_NOT_FOUND"

    def __init__(self) -> None:
        super().__init__("PersistedQueryNotFound")


class PersistedQueryNotSupported(ClientError):
    """Automatic persisted queries are turned off. Clients then stop sending hashes; they recognize this message."""

    code = "PERSISTED_QUERY_NOT_SUPPORTED"

    def __init__(self) -> None:
        super().__init__("PersistedQueryNotSupported")


class InvalidPersistedQuery(ClientError):
    """The extension `persistedQuery`, or the id of a document, is malformed or contradicts the document."""

    code = "BAD_REQUEST"


class DocumentNotTrusted(ClientError):
    """Sessions run trusted documents only, and this is none."""

    code = "DOCUMENT_NOT_TRUSTED"

    def __init__(self) -> None:
        super().__init__("With a session, only documents that the operator has loaded can run. Use an API token.")


class PersistedRequest(NamedTuple):
    """The id of the requested document. `is_hash`: it is the SHA-256 of an automatic persisted query."""

    key: str
    is_hash: bool


def parse_extensions(extensions: Mapping[str, Any] | None) -> PersistedRequest | None:
    """Return the document that a request names; None if it names none. Raise `InvalidPersistedQuery`."""
    extensions = extensions or {}
    if extensions.get("documentId") is not None:
        return PersistedRequest(_text(extensions["documentId"]).removeprefix("sha256:"), is_hash=False)
    persisted = extensions.get("persistedQuery")
    if persisted is None:
        return None
    version = persisted.get("version") if isinstance(persisted, dict) else None
    if type(version) is not int or version != VERSION:  # `true` and 1.0 equal 1, and are no versions
        message = "Unsupported persisted query version."
        raise InvalidPersistedQuery(message)
    return PersistedRequest(_text(persisted.get("sha256Hash")).lower(), is_hash=True)


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value or len(value) > MAX_ID_LENGTH or not value.isprintable():
        message = f"The id of a document must be a text of 1 to {MAX_ID_LENGTH} characters."
        raise InvalidPersistedQuery(message)
    return value


class PersistedDocuments:
    """Finds the document of a request.

    `may_know` returns whether the viewer may know that a document exists, `is_public` whether all viewers may run it.
    Users of a company share the public documents that they have sent, and those of one variant the others.
    """

    def __init__(self, may_know: Callable[[Context, str], bool], is_public: Callable[[str], bool]) -> None:
        self._may_know, self._is_public = may_know, is_public
        self._by_company: LRUCache[tuple[int, ClosedGates], LRUCache[str, str]] = LRUCache(MAX_COMPANIES)
        self._trusted: TTLCache[str, str] = TTLCache(MAX_TRUSTED_LENGTH, TRUST_SECONDS, getsizeof=len)

    async def resolve(self, context: Context, query: str | None, extensions: Mapping[str, Any] | None) -> str | None:
        """Return the document to run, or None if the request has neither a document nor an id.

        Raise a `ClientError` if the document is unknown to the viewer, differs from its hash, or must not run.
        """
        request = parse_extensions(extensions)
        if not query:
            return query if request is None else await self._find(context, request)
        sha256 = document_hash(query) if request or _requires_trust(context) else ""
        if request and sha256 != request.key:
            message = "provided sha does not match query"
            raise InvalidPersistedQuery(message)
        if _requires_trust(context) and await self._find_trusted(context, sha256) is None:
            raise DocumentNotTrusted
        return query

    async def _find(self, context: Context, request: PersistedRequest) -> str:
        known = None if _requires_trust(context) else self._find_sent(context, request.key)
        document = known or await self._find_trusted(context, request.key)
        if document is not None:
            return document
        is_off = request.is_hash and not context.services.site.persisted_query_bytes
        raise PersistedQueryNotSupported if is_off else PersistedQueryNotFound

    async def _find_trusted(self, context: Context, key: str) -> str | None:
        document = context.services.own_documents.get(key) or self._trusted.get(key)
        if document is None:
            row = await context.platform.first(DOCUMENT_BY_KEY, key=key)
            if row is None:
                return None
            document = self._trusted[key] = row.text
        return document if self._may_know(context, document) else None

    def remember(self, context: Context, query: str, extensions: Mapping[str, Any] | None) -> None:
        """Keep the document of an automatic persisted query.

        Call this only for one that is valid in the variant and that the client has sent: its hash was compared then,
        and a trusted document that was removed must stop working.
        """
        request = parse_extensions(extensions)
        if request and request.is_hash and len(query.encode()) <= context.services.site.persisted_query_bytes:
            closed = ALL_CLOSED if self._is_public(query) else context.gates.closed
            self._documents(context, closed)[request.key] = query

    def _find_sent(self, context: Context, key: str) -> str | None:
        variants = (ALL_CLOSED, context.gates.closed)
        return next(filter(None, (self._documents(context, closed).get(key) for closed in variants)), None)

    def _documents(self, context: Context, closed: ClosedGates) -> "LRUCache[str, str]":
        max_bytes, key = context.services.site.persisted_query_bytes, (context.viewer.company.id, closed)
        if key not in self._by_company:
            self._by_company[key] = LRUCache(max_bytes, getsizeof=lambda text: len(text.encode()))
        return self._by_company[key]


def _requires_trust(context: Context) -> bool:
    return context.services.site.trusted_documents_only and isinstance(context.viewer.credential, Session)
