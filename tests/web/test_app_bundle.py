"""The built app: complete, within its budgets, built from the sources, and without a word of what is gated."""

import gzip
import hashlib
import json
import re
from pathlib import Path

import brotli
import pytest

from web.app_bundle import DIST, Bundle, escape_json, load_bundle, read_asset
from web.own_documents import own_documents

FRONTEND = Path(__file__).parents[2] / "frontend"
GATED_WORDS = re.compile(
    rb"account|card.?move|cuenta|follow-up|followUpD|last.?contact|seguimiento|ltimo contacto", re.IGNORECASE
)
STAFF_WORDS = re.compile(
    rb"(?<!Relay)featureFlag|flagAudit|changeRequest|betaMember|roll-?out|approval|promote|InviteCompany", re.IGNORECASE
)
DOCUMENT_ID = re.compile(r"id:[`\"']([0-9a-f]{64})")
HASHED_NAME = re.compile(r"[0-9a-f]{8}\.(js|css|woff2)(\.br)?")
SHELL_BUDGET, EXTENSION_PAGE_BUDGET, ACCOUNTS_BUDGET = 200 * 1024, 40 * 1024, 70 * 1024
SOURCES = ("*.json", "*.ts", "build/**/*.ts", *(f"src/**/*.{suffix}" for suffix in ("css", "json", "ts", "tsx")))


@pytest.fixture(scope="module")
def bundle() -> Bundle:
    return load_bundle()


def gzipped_size(names: set[str]) -> int:
    return sum(len(gzip.compress((DIST / "assets" / Path(name).name).read_bytes())) for name in names)


def test_manifest_names_existing_files(bundle: Bundle) -> None:
    entries = [bundle.shell, *bundle.extensions.values()]
    paths = [path for entry in entries for path in (entry.module, *entry.styles, *entry.preload)]
    assert {Path(path).name for path in paths} | set(bundle.gates_of_file) <= bundle.files


def test_names_of_files_tell_nothing(bundle: Bundle) -> None:
    assert [path.name for path in (DIST / "assets").iterdir() if not HASHED_NAME.fullmatch(path.name)] == []


def test_public_files_name_no_gated_feature(bundle: Bundle) -> None:
    public = bundle.files - set(bundle.gates_of_file)
    assert [name for name in public if GATED_WORDS.search((DIST / "assets" / name).read_bytes())] == []
    assert any(GATED_WORDS.search((DIST / "assets" / name).read_bytes()) for name in bundle.gates_of_file)


def test_files_for_others_name_nothing_of_staff(bundle: Bundle) -> None:
    """What runs the beta is in files that are sent to staff only."""
    others = [name for name in bundle.files if bundle.gates_of_file.get(name) != frozenset({"staff"})]
    assert [name for name in others if STAFF_WORDS.search((DIST / "assets" / name).read_bytes())] == []
    assert any(STAFF_WORDS.search((DIST / "assets" / name).read_bytes()) for name in bundle.gates_of_file)


def test_shell_needs_no_gated_file(bundle: Bundle) -> None:
    assert {Path(path).name for path in (*bundle.shell.preload, *bundle.shell.styles)}.isdisjoint(bundle.gates_of_file)


def test_operations_name_documents_that_the_server_has(bundle: Bundle) -> None:
    scripts = "".join((DIST / "assets" / name).read_text("utf-8") for name in bundle.files if name.endswith(".js"))
    assert {found[1] for found in DOCUMENT_ID.finditer(scripts)} <= set(own_documents())
    texts = json.loads((DIST / "documents.json").read_text(encoding="utf-8"))
    assert all(hashlib.sha256(text.encode()).hexdigest() in scripts for text in texts)


def test_compressed_copies_are_equal(bundle: Bundle) -> None:
    for name in bundle.files:
        plain, _ = read_asset(name, "")
        content, encoding = read_asset(name, "gzip, br")
        assert (brotli.decompress(content) if encoding else content) == plain


def test_bundle_within_budgets(bundle: Bundle) -> None:
    assert gzipped_size({bundle.shell.module, *bundle.shell.styles, *bundle.shell.preload}) <= SHELL_BUDGET


def test_pages_of_extensions_within_budget(bundle: Bundle) -> None:
    """A page loads the module, its own part, and a catalogue: no more than the two largest parts together."""
    parts_of_gate = json.loads((DIST / "MANIFEST.json").read_text(encoding="utf-8"))["parts"]
    for gate, extension in bundle.extensions.items():
        first = {Path(path).name for path in (extension.module, *extension.styles, *extension.preload)}
        parts = [{Path(file).name for file in files} for files in parts_of_gate[gate]]
        largest = sorted(parts, key=gzipped_size)[-2:]
        gated = first.union(*largest) & set(bundle.gates_of_file)
        assert gzipped_size(gated) <= EXTENSION_PAGE_BUDGET


def test_all_of_accounts_within_budget(bundle: Bundle) -> None:
    accounts = {name for name, gates in bundle.gates_of_file.items() if "accounts" in gates}
    assert 0 < gzipped_size(accounts) <= ACCOUNTS_BUDGET


def test_each_part_of_an_extension_is_gated(bundle: Bundle) -> None:
    parts_of_gate = json.loads((DIST / "MANIFEST.json").read_text(encoding="utf-8"))["parts"]
    for gate, parts in parts_of_gate.items():
        assert all(gate in bundle.gates_of_file[Path(file).name] for files in parts for file in files)


def test_bundle_built_from_these_sources() -> None:
    """After a change in `frontend/`, run `make app` and commit `web/dist`."""
    found = {path.relative_to(FRONTEND).as_posix() for pattern in SOURCES for path in FRONTEND.glob(pattern)}
    digest = hashlib.sha256()
    for path in sorted(path for path in found if "__generated__" not in path):
        digest.update(f"{path}\n".encode())
        digest.update((FRONTEND / path).read_bytes())
    assert json.loads((DIST / "MANIFEST.json").read_text(encoding="utf-8"))["sources"] == digest.hexdigest()


def test_lock_file_names_no_registry() -> None:
    assert '"resolved"' not in (FRONTEND / "package-lock.json").read_text(encoding="utf-8")


def test_data_block_cannot_be_ended() -> None:
    text = json.dumps({"name": "</script><script>&"})
    assert not set("<>&") & set(escape_json(text))
    assert json.loads(escape_json(text)) == json.loads(text)
