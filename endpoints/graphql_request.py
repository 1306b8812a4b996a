"""A GraphQL request, read from the body of a POST or from the query string of a GET."""

from collections.abc import Mapping
from json import JSONDecodeError
from typing import Any, NamedTuple

from starlette.requests import Request

from auth.errors import ApiError
from endpoints.json_text import TooManyCollections, read_json
from endpoints.responses import JSON

MEMBERS: dict[str, tuple[type, str]] = {
    "query": (str, "a string"),
    "variables": (dict, "an object"),
    "operationName": (str, "a string"),
    "extensions": (dict, "an object"),
}
"""The members of a request, and their types."""
DOCUMENT_IDS = ("documentId", "doc_id")
"""Members that name a persisted document: of the specification's draft, and of Relay."""
ENCODED_PARAMETERS = ("variables", "extensions")
"""Parameters of a query string that are JSON."""


class InvalidRequest(ApiError):
    """The request is not one of GraphQL over HTTP."""

    def __init__(self, message: str, status: int = 400) -> None:
        super().__init__("BAD_REQUEST", message)
        self.status = status


class MethodNotAllowed(InvalidRequest):
    """The method is not for what the request asks. `allowed`: the methods that are."""

    def __init__(self, message: str, allowed: str) -> None:
        super().__init__(message, 405)
        self.allowed = allowed

    @property
    def headers(self) -> Mapping[str, str]:
        """The methods that a client may use."""
        return {"allow": self.allowed}


class GraphQLRequest(NamedTuple):
    """What a client asks to execute. A persisted document is named in `extensions`; then there may be no query."""

    query: str | None
    variables: dict[str, Any] | None
    operation_name: str | None
    extensions: dict[str, Any] | None


async def read_request(request: Request) -> GraphQLRequest:
    """Read a request. Raise `InvalidRequest` for other methods, other content types and members of another type."""
    members = await _read_members(request)
    for name, (kind, description) in {**MEMBERS, **dict.fromkeys(DOCUMENT_IDS, MEMBERS["query"])}.items():
        if not isinstance(members.get(name), kind | None):
            raise InvalidRequest(f"The member `{name}` must be {description}, if given.")
    query, variables, operation_name, extensions = map(members.get, MEMBERS)
    document_id = next((members[name] for name in DOCUMENT_IDS if members.get(name) is not None), None)
    if document_id is not None and not query:
        extensions = {**(extensions or {}), "documentId": document_id}
    return GraphQLRequest(query, variables, operation_name, extensions)


async def _read_members(request: Request) -> Mapping[str, Any]:
    if request.method == "GET":
        return _read_parameters(request.query_params)
    if request.method != "POST":
        raise MethodNotAllowed("GraphQL only supports GET and POST requests.", "GET, POST")
    if not is_json(request.headers.get("content-type", "")):
        raise InvalidRequest(f"The body must have the content type {JSON}.", 415)
    body = _parse(await request.body(), "the body")
    if not isinstance(body, dict):
        raise InvalidRequest("The body must be a JSON object with the member `query`.")
    return body


def is_json(content_type: str) -> bool:
    """Return whether a body has JSON's media type, whatever its parameters."""
    return content_type.partition(";")[0].strip().lower() == JSON


def _read_parameters(parameters: Mapping[str, str]) -> Mapping[str, Any]:
    given = {name: value for name, value in parameters.items() if value}
    encoded = {name: _parse(given[name], f"the parameter `{name}`") for name in ENCODED_PARAMETERS if name in given}
    return {**given, **encoded}


def _parse(text: str | bytes, place: str) -> Any:
    try:
        return read_json(text)
    except TooManyCollections as error:
        raise InvalidRequest(f"{error.msg}.") from error
    except JSONDecodeError as error:
        raise InvalidRequest(f"Unable to parse {place} as JSON.") from error
