"""The built app in `web/dist`: its page, its files, and which of them belong to a gated extension.

`make app` writes the folder. `MANIFEST.json` names the files that a page loads; a name is a hash, so that it tells
nothing and a browser may keep the file for a year.
"""

import gzip
import html
import json
from functools import cache
from pathlib import PurePath
from typing import Any, NamedTuple

from web.static_files import MEDIA_TYPES, SECURITY_HEADERS, WEB_ROOT

DIST = WEB_ROOT / "dist"
BASE = "/app/"
APP_MEDIA_TYPES = {**MEDIA_TYPES, ".woff2": "font/woff2"}

CSP_RULES = (
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
)
PAGE_HEADERS = {
    **SECURITY_HEADERS,
    "content-security-policy": "; ".join(CSP_RULES),
    "cache-control": "private, no-store",
    "vary": "cookie",
}
ASSET_HEADERS = {
    **SECURITY_HEADERS,
    "content-security-policy": "default-src 'none'",
    "cross-origin-resource-policy": "same-origin",
    "vary": "accept-encoding",
}
ONE_YEAR = "max-age=31536000, immutable"

PAGE = """<!doctype html>
<html lang="{locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Afterwin</title>
<link rel="icon" href="data:,">
{links}
<script type="application/json" id="session">{session}</script>
<script type="module" src="{module}"></script>
</head>
<body><div id="app"></div><noscript>Afterwin needs JavaScript.</noscript></body>
</html>
"""


class Entry(NamedTuple):
    """The paths that the page of an entry loads: its module, its style sheets, and modules that these import."""

    module: str
    styles: tuple[str, ...]
    preload: tuple[str, ...]


class Bundle(NamedTuple):
    """The built app. `extensions` and `gated` are by gate."""

    shell: Entry
    extensions: dict[str, Entry]
    gates_of_file: dict[str, frozenset[str]]
    """The gates of each file that is for gated extensions only. Extensions may share a file; one open gate suffices."""
    files: frozenset[str]


@cache
def load_bundle() -> Bundle:
    """Read the manifest and the names of the files."""
    manifest = json.loads((DIST / "MANIFEST.json").read_text(encoding="utf-8"))
    files = frozenset(path.name for path in (DIST / "assets").iterdir() if path.suffix in APP_MEDIA_TYPES)
    return Bundle(
        _entry(manifest["shell"]),
        {gate: _entry(entry) for gate, entry in manifest["extensions"].items()},
        _gates_of_files(manifest["gated"]),
        files,
    )


def _gates_of_files(files_of_gate: dict[str, list[str]]) -> dict[str, frozenset[str]]:
    names = {gate: {PurePath(file).name for file in files} for gate, files in files_of_gate.items()}
    return {name: frozenset(gate for gate in names if name in names[gate]) for name in set().union(*names.values())}


def _entry(paths: dict[str, Any]) -> Entry:
    return Entry(
        BASE + paths["module"],
        tuple(BASE + path for path in paths["styles"]),
        tuple(BASE + path for path in paths["preload"]),
    )


def render_page(session: bytes, locale: str, gates: list[str]) -> str:
    """Return the page of a session. `session` is the JSON of its data block; `gates`: whose extensions it loads."""
    bundle = load_bundle()
    extensions = [bundle.extensions[gate] for gate in gates]
    styles = [*bundle.shell.styles, *(path for entry in extensions for path in entry.styles)]
    modules = [*bundle.shell.preload, *(path for entry in extensions for path in (entry.module, *entry.preload))]
    links = [
        *(f'<link rel="stylesheet" href="{path}">' for path in dict.fromkeys(styles)),
        *(f'<link rel="modulepreload" href="{path}">' for path in dict.fromkeys(modules)),
    ]
    return PAGE.format(
        locale=html.escape(locale),
        links="\n".join(links),
        session=escape_json(session.decode()),
        module=bundle.shell.module,
    )


def escape_json(text: str) -> str:
    """Return JSON that no HTML parser mistakes for markup."""
    return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


def asset_headers(name: str) -> dict[str, str]:
    """Return the headers of a file. Only the browser of a user may keep a gated one."""
    scope = "private" if name in load_bundle().gates_of_file else "public"
    return {**ASSET_HEADERS, "cache-control": f"{scope}, {ONE_YEAR}"}


def read_asset(name: str, accept_encoding: str) -> tuple[bytes, str | None]:
    """Return the content of a file in the best encoding that the browser accepts, and the name of the encoding."""
    accepted = {part.partition(";")[0].strip() for part in accept_encoding.split(",")}
    if PurePath(name).suffix in MEDIA_TYPES:
        if "br" in accepted:
            return _read(f"{name}.br"), "br"
        if "gzip" in accepted:
            return _gzipped(name), "gzip"
    return _read(name), None


@cache
def _read(name: str) -> bytes:
    return (DIST / "assets" / name).read_bytes()


@cache
def _gzipped(name: str) -> bytes:
    return gzip.compress(_read(name), mtime=0)


def media_type(name: str) -> str:
    """Return the media type of a file."""
    return APP_MEDIA_TYPES[PurePath(name).suffix]
