"""Bundle GraphiQL and the playground into `web/vendor`: `python -m web.vendor`. Only this step needs npm."""

import hashlib
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from web.static_files import WEB_ROOT

TARGET = WEB_ROOT / "vendor"
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
"""Fonts that GraphiQL's style sheet contains. These packages are the source of their licences."""

SOURCES = ("playground.js", "playground.css")
WORKERS = {
    "editor.worker": "monaco-editor/esm/vs/editor/editor.worker.js",
    "graphql.worker": "monaco-graphql/esm/graphql.worker.js",
    "json.worker": "monaco-editor/esm/vs/language/json/json.worker.js",
}
STYLES_FROM_CSS_ONLY = "--loader:.css=empty"
COMMON = ("--bundle", "--minify", "--legal-comments=none", "--charset=utf8", "--target=es2022")
LICENCE_FILE_PREFIXES = ("license", "licence", "notice", "thirdpartynotices", "copying")


def main() -> None:
    """Build `web/vendor` again."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / OUT).mkdir()
        _install(folder)
        used = _used_packages([_bundle_page(folder), _bundle_styles(folder), *_bundle_workers(folder)])
        _write_manifest(folder, sorted({*used, *(f"node_modules/{name}" for name in FONTS)}))
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
    return _esbuild(folder, WEB_ROOT / "playground.js", "playground.js", *page)


def _bundle_styles(folder: Path) -> dict[str, Any]:
    return _esbuild(folder, WEB_ROOT / "playground.css", "playground.css")


def _bundle_workers(folder: Path) -> list[dict[str, Any]]:
    modules = folder / "node_modules"
    return [_esbuild(folder, modules / path, f"{name}.js", "--format=iife") for name, path in WORKERS.items()]


def _esbuild(folder: Path, entry: Path, name: str, *options: str) -> dict[str, Any]:
    """Bundle one entry point; return esbuild's metafile, which lists the inputs."""
    metafile = folder / "meta.json"
    mode = '--define:process.env.NODE_ENV="production"'
    files = (f"--outfile={folder / OUT / name}", f"--metafile={metafile}")
    _run(folder, str(folder / "node_modules/.bin/esbuild"), str(entry), *COMMON, mode, *options, *files)
    content: dict[str, Any] = json.loads(metafile.read_text(encoding="utf-8"))
    return content


def _used_packages(metafiles: Iterable[dict[str, Any]]) -> set[str]:
    """Return the package folders with code in a bundle, as the lock file names them."""
    inputs = {
        path
        for metafile in metafiles
        for output in metafile["outputs"].values()
        for path in _bundled_paths(output["inputs"])
    }
    return {_folder_of(path) for path in inputs if "node_modules/" in path}


def _bundled_paths(inputs: dict[str, dict[str, int]]) -> list[str]:
    return [path for path, part in inputs.items() if part["bytesInOutput"]]


def _folder_of(path: str) -> str:
    before, _, rest = path.rpartition("node_modules/")
    parts = rest.split("/")
    name = "/".join(parts[: 2 if rest.startswith("@") else 1])
    return f"{before[before.find('node_modules/') :] if before else ''}node_modules/{name}"


def _write_manifest(folder: Path, used: list[str]) -> None:
    lock = json.loads((folder / LOCK).read_text(encoding="utf-8"))["packages"]
    texts = [_licence_text(folder, path, lock[path]) for path in used]
    _write(folder / OUT / "LICENSES.txt", "\n\n".join(texts))
    shutil.copy(folder / LOCK, folder / OUT)
    manifest = {
        "packages": [_package(path, lock[path]) for path in used],
        "sources": {name: digest(WEB_ROOT / name) for name in SOURCES},
        "files": {path.name: digest(path) for path in sorted((folder / OUT).iterdir())},
    }
    _write(folder / OUT / "MANIFEST.json", json.dumps(manifest, indent=2))


def _package(path: str, locked: dict[str, Any]) -> dict[str, str]:
    name = path.rpartition("node_modules/")[2]
    return {"name": name, **{key: locked[key] for key in ("version", "license", "integrity")}}


def _licence_text(folder: Path, path: str, locked: dict[str, Any]) -> str:
    """Return the licence texts of a package, or only its name if it has none."""
    package = _package(path, locked)
    head = f"{package['name']} {package['version']} ({package['license']})"
    files = [file for file in sorted((folder / path).iterdir()) if file.name.lower().startswith(LICENCE_FILE_PREFIXES)]
    texts = [file.read_text(encoding="utf-8").replace("\r\n", "\n").strip() for file in files]
    return "\n\n".join([f"{'=' * 78}\n{head}\n{'=' * 78}", *(texts or ["Published without a text of its licence."])])


def _write(path: Path, text: str) -> None:
    path.write_text(text.rstrip() + "\n", encoding="utf-8")


def digest(path: Path) -> str:
    """Return the SHA-256 of a file, hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    main()
