"""`afterwin documents load`: manifests of apps."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from click.testing import CliRunner, Result
from database_templates import MIGRATED, Templates

from cli import main

Load = Callable[..., Result]

VIEWER = "query Me { viewer { user { name } } }"
COUNT = "query Count { accounts { totalCount } }"


def hash_of(document: str) -> str:
    return hashlib.sha256(document.encode()).hexdigest()


@pytest.fixture
def load(sqlite: Templates, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Load:
    """Load a manifest into a new database."""
    monkeypatch.setenv("AFTERWIN_DATABASE_URL", sqlite.copy(MIGRATED, None, f"t{uuid4().hex}"))
    runner = CliRunner()

    def run(manifest: Any, *options: str) -> Result:
        path = tmp_path / "persisted_queries.json"
        path.write_text(manifest if isinstance(manifest, str) else json.dumps(manifest))
        return runner.invoke(main, ["documents", "load", str(path), *options])

    return run


def test_manifests_of_relay_and_codegen_are_loaded(load: Load) -> None:
    relay = {"0123456789abcdef0123456789abcdef": VIEWER, hash_of(COUNT): COUNT}
    codegen = {f"sha256:{hash_of(VIEWER)}": VIEWER}

    assert load(relay).output == "Loaded 2 documents. There are 2 now.\n"
    assert load(codegen).output == "Loaded 1 documents. There are 3 now.\n"
    assert load(codegen, "--replace").output == "Loaded 1 documents. There are 1 now.\n"
    assert load({}).output == "Loaded 0 documents. There are 1 now.\n"


@pytest.mark.parametrize(
    ("manifest", "reason"),
    [
        ("nonsense", "is not JSON"),
        ([VIEWER], "must be a JSON object"),
        ({"a": 1}, "The document 'a' must be a text"),
        ({"": VIEWER}, "must have 1 to 255 characters"),
        ({"x" * 256: VIEWER}, "must have 1 to 255 characters"),
        ({f"sha256:{'0' * 64}": VIEWER}, "is not that of its document"),
        ({"0" * 64: VIEWER}, "is not that of its document"),
        ({"a": "{ nothing }"}, "The document 'a' is not valid: Cannot query field 'nothing'"),
        ({"a": "{"}, "is not valid: Syntax Error"),
        ({"a": VIEWER + " " * 300_000}, "is longer than"),
    ],
)
def test_invalid_manifests_load_nothing(load: Load, manifest: Any, reason: str) -> None:
    answer = load({"good": VIEWER, **manifest} if isinstance(manifest, dict) else manifest)

    assert answer.exit_code == 1
    assert reason in answer.output
    assert "Traceback" not in answer.output
    assert load({}).output == "Loaded 0 documents. There are 0 now.\n"
