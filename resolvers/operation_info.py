"""What the log, metrics and traces may say of an operation: its kind, its name and the hash of its document.

Variables and literals never appear in it: an operation name is a GraphQL name, and a hash reveals no text.
"""

import hashlib
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

import orjson


class OperationInfo(NamedTuple):
    """An operation. `kind` is query, mutation or subscription, or empty if the document has no such operation."""

    kind: str
    name: str
    document_hash: str

    @property
    def is_query(self) -> bool:
        """Whether it only reads, and answers once."""
        return self.kind == "query"

    @property
    def is_mutation(self) -> bool:
        """Whether it may write."""
        return self.kind == "mutation"

    @property
    def is_subscription(self) -> bool:
        """Whether it answers many times."""
        return self.kind == "subscription"


@lru_cache(maxsize=16)  # several parts of a request ask for it; a document may be long
def document_hash(document: str) -> str:
    """Return the SHA-256 of a document, hexadecimal, as persisted queries name it."""
    return hashlib.sha256(document.encode("utf-8", "surrogatepass")).hexdigest()


def variables_hash(variables: Mapping[str, Any] | None) -> bytes:
    """Return the SHA-256 of variables: a cache may not keep what clients send, which may be long."""
    return hashlib.sha256(orjson.dumps(variables or {}, option=orjson.OPT_SORT_KEYS)).digest()
