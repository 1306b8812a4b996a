"""Cross-origin requests (CORS): what a browser learns before it sends the request of a page of another origin."""

from starlette.datastructures import Headers
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import JSONResponse, Response


class CrossOriginMiddleware(CORSMiddleware):
    """Answers preflights of origins that are not allowed with an error in JSON that says what to do."""

    def preflight_response(self, request_headers: Headers) -> Response:
        """Return the answer to a preflight."""
        response = super().preflight_response(request_headers)
        if response.status_code == 200:  # noqa: PLR2004  # the only answer that allows the request
            return response
        headers = {name: value for name, value in response.headers.items() if not name.startswith("content-")}
        error = {"message": self._problem(request_headers), "extensions": {"code": "BAD_REQUEST"}}
        return JSONResponse({"errors": [error]}, response.status_code, headers)

    def _problem(self, request_headers: Headers) -> str:
        if not self.is_allowed_origin(request_headers["origin"]):
            return "Pages of this origin may not use the API, with a token either. Add it to AFTERWIN_ALLOWED_ORIGINS."
        return f"A page may send {', '.join(self.allow_methods)} with the headers {', '.join(self.allow_headers)}."
