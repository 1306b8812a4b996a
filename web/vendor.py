"""Bundle GraphiQL and our page into `web/vendor`, so that nobody who runs them needs npm: `python -m web.vendor`."""

import hashlib
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
TARGET = HERE / "vendor"
LOCK = "package-lock.json"
OUT = "out"

PACKAGES = {
    "@graphiql/react": "0.39.0",
    "esbuild": "0.28.2",
    "graphiql": "5.4.0",
    "graphql": "17.1.0",
    "graphql-ws": "6.4.2",
    "monaco-editor": "0.52.2",
    "monaco-graphql": "1.9.0",
    "react": "19.3.1",
    "react-dom": "19.3.1",
}
FONTS = {"@fontsource/fira-code": "5.3.0", "@fontsource/roboto": "5.3.0"}
"""GraphiQL's style sheet carries these two fonts within, but not their licences: those come from here."""

SOURCES = ("playground.js", "playground.css")
WORKERS = {
    "editor.worker": "monaco-editor/esm/vs/editor/editor.worker.js",
    "graphql.worker": "monaco-graphql/esm/graphql.worker.js",
    "json.worker": "monaco-editor/esm/vs/language/json/json.worker.js",
}
STYLES_FROM_CSS_ONLY = "--loader:.css=empty"
COMMON = ("--bundle", "--minify", "--legal-comments=none", "--charset=utf8", "--target=es2022")
LEGAL_NAMES = ("license", "licence", "notice", "thirdpartynotices", "copying")


def main() -> None:
    """Make `web/vendor` anew."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / OUT).mkdir()
        _install(folder)
        used = _used([_bundle_page(folder), _bundle_styles(folder), *_bundle_workers(folder)])
        _describe(folder, sorted({*used, *(f"node_modules/{name}" for name in FONTS)}))
        shutil.rmtree(TARGET, ignore_errors=True)
        shutil.copytree(folder / OUT, TARGET)


def _install(folder: Path) -> None:
    manifest = {"name": "playground", "private": True, "dependencies": PACKAGES | FONTS}
    (folder / "package.json").write_text(json.dumps(manifest), encoding="utf-8")
    if (TARGET / LOCK).exists():
        shutil.copy(TARGET / LOCK, folder)
    _run(folder, "npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--omit-lockfile-registry-resolved")


def _run(folder: Path, *command: str) -> None:
    executable = shutil.which(command[0]) or command[0]
    environment = {**os.environ, "NODE_PATH": str(folder / "node_modules")}
    subprocess.run([executable, *command[1:]], cwd=folder, env=environment, check=True)  # noqa: S603  # fixed commands


def _bundle_page(folder: Path) -> dict[str, Any]:
    page = ("--format=esm", "--loader:.js=jsx", "--jsx=automatic", STYLES_FROM_CSS_ONLY)
    return _esbuild(folder, HERE / "playground.js", "playground.js", *page)


def _bundle_styles(folder: Path) -> dict[str, Any]:
    return _esbuild(folder, HERE / "playground.css", "playground.css")


def _bundle_workers(folder: Path) -> list[dict[str, Any]]:
    modules = folder / "node_modules"
    return [_esbuild(folder, modules / path, f"{name}.js", "--format=iife") for name, path in WORKERS.items()]


def _esbuild(folder: Path, entry: Path, name: str, *options: str) -> dict[str, Any]:
    """Bundle one entry; answers esbuild's account of what went into it."""
    account = folder / "meta.json"
    mode = '--define:process.env.NODE_ENV="production"'
    files = (f"--outfile={folder / OUT / name}", f"--metafile={account}")
    _run(folder, str(folder / "node_modules/.bin/esbuild"), str(entry), *COMMON, mode, *options, *files)
    told: dict[str, Any] = json.loads(account.read_text(encoding="utf-8"))
    return told


def _used(accounts: Iterable[dict[str, Any]]) -> set[str]:
    """The installed folders that gave something to a bundle, as the lock file names them."""
    inputs = {
        path for account in accounts for output in account["outputs"].values() for path in _given(output["inputs"])
    }
    return {_folder_of(path) for path in inputs if "node_modules/" in path}


def _given(inputs: dict[str, dict[str, int]]) -> list[str]:
    return [path for path, part in inputs.items() if part["bytesInOutput"]]


def _folder_of(path: str) -> str:
    before, _, rest = path.rpartition("node_modules/")
    parts = rest.split("/")
    name = "/".join(parts[: 2 if rest.startswith("@") else 1])
    return f"{before[before.find('node_modules/') :] if before else ''}node_modules/{name}"


def _describe(folder: Path, used: list[str]) -> None:
    lock = json.loads((folder / LOCK).read_text(encoding="utf-8"))["packages"]
    texts = [_legal(folder, path, lock[path]) for path in used]
    _write(folder / OUT / "LICENSES.txt", "\n\n".join(texts))
    shutil.copy(folder / LOCK, folder / OUT)
    manifest = {
        "packages": [_package(path, lock[path]) for path in used],
        "sources": {name: digest(HERE / name) for name in SOURCES},
        "files": {path.name: digest(path) for path in sorted((folder / OUT).iterdir())},
    }
    _write(folder / OUT / "MANIFEST.json", json.dumps(manifest, indent=2))


def _package(path: str, locked: dict[str, Any]) -> dict[str, str]:
    name = path.rpartition("node_modules/")[2]
    return {"name": name, **{key: locked[key] for key in ("version", "license", "integrity")}}


def _legal(folder: Path, path: str, locked: dict[str, Any]) -> str:
    """Whatever a package says of its licence; only its name, where it comes without the text."""
    about = _package(path, locked)
    head = f"{about['name']} {about['version']} ({about['license']})"
    found = [file for file in sorted((folder / path).iterdir()) if file.name.lower().startswith(LEGAL_NAMES)]
    texts = [file.read_text(encoding="utf-8").replace("\r\n", "\n").strip() for file in found]
    return "\n\n".join([f"{'=' * 78}\n{head}\n{'=' * 78}", *(texts or ["Published without a text of its licence."])])


def _write(path: Path, text: str) -> None:
    path.write_text(text.rstrip() + "\n", encoding="utf-8")


def digest(path: Path) -> str:
    """The SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    main()
