"""Manifests of trusted documents: a JSON object from id or SHA-256 to text."""

import re
from typing import Any

import click
import orjson
from graphql import GraphQLError

from cli.text_file import TextFile
from db.trusted_documents import MAX_ID_LENGTH, Document
from resolvers.operation_info import document_hash
from schema.documents import MAX_LENGTH
from schema.root import schema
from schema.validity import document_errors

HASH_PREFIX = "sha256:"
SHA256 = re.compile(r"[0-9a-fA-F]{64}")


def read_manifest(file: TextFile) -> list[Document]:
    """Return the documents of a manifest; raise an exception if one of them is not valid."""
    return [_parse_document(key, text) for key, text in _read_json(file).items()]


def _read_json(file: TextFile) -> dict[str, Any]:
    try:
        content = orjson.loads(file.text)
    except orjson.JSONDecodeError as error:
        raise click.ClickException(f"{file.name} is not JSON: {error}.") from error
    if not isinstance(content, dict):
        raise click.ClickException(f"{file.name} must be a JSON object from ids to documents.")
    return content


def _parse_document(key: str, text: Any) -> Document:
    """Return a document of a manifest; raise an exception if its id or its text is not valid."""
    if not isinstance(text, str):
        raise click.ClickException(f"The document {key!r} must be a text.")
    if len(text) > MAX_LENGTH:
        raise click.ClickException(f"The document {key!r} is longer than {MAX_LENGTH} characters.")
    document_id, sha256 = key.removeprefix(HASH_PREFIX), document_hash(text)
    if not document_id or len(document_id) > MAX_ID_LENGTH or not document_id.isprintable():
        raise click.ClickException(f"The id {key[:MAX_ID_LENGTH]!r} must have 1 to {MAX_ID_LENGTH} characters.")
    is_hash = key.startswith(HASH_PREFIX) or SHA256.fullmatch(document_id)
    if is_hash and document_id.lower() != sha256:
        raise click.ClickException(f"The hash {document_id} is not that of its document: {sha256}.")
    if errors := document_errors(schema.full, text):
        raise click.ClickException(f"The document {key!r} is not valid: {_first_line(errors)}")
    return Document(document_id, sha256, text)


def _first_line(errors: list[GraphQLError]) -> str:
    return errors[0].message.splitlines()[0]
