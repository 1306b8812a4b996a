"""The story of moving in: its documents run in their order against an export of Pipedrive."""

import sys
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import httpx2
import pytest
from company_fixture import CompanyFixture
from database_templates import Templates

sys.path.insert(0, str(Path(__file__).parent))

from doc_pages import HOME, all_blocks

from app import create_app
from files.import_worker import ImportWorker
from files.storage import open_storage

SAMPLES = HOME / "tests" / "imports" / "samples" / "english"


@pytest.fixture
def templates(sqlite: Templates) -> Templates:
    return sqlite


@pytest.mark.slow
async def test_story_of_moving_in_runs_as_written(viewer: CompanyFixture, tmp_path: Path) -> None:
    storage = open_storage(f"file:{tmp_path}/files")
    worker, documents = ImportWorker(viewer.services, storage), _documents()
    archive = tmp_path / "pipedrive.zip"
    with ZipFile(archive, "w") as packed:
        for path in sorted(SAMPLES.iterdir()):
            packed.write(path, path.name)

    async def ask(name: str, **variables: Any) -> Any:
        (answer,) = (await viewer.ask(documents[name], **variables)).values()
        assert answer.get("userErrors", []) == []
        return answer.get("import", answer)

    announced = await ask("Announce", size=archive.stat().st_size)
    client = httpx2.AsyncClient(transport=httpx2.ASGITransport(app=create_app(viewer.services, storage=storage)))
    async with client:
        assert (await client.put(announced["uploadUrl"], content=archive.read_bytes())).status_code == 201
    import_id = announced["id"]
    await worker.run_next()
    plan = await ask("Plan", id=import_id)
    assert (plan["status"], plan["problem"]) == ("READY", "")
    assert [table["kind"] for table in plan["tables"]] == ["organizations", "people", "deals", "activities", "notes"]
    for step in ("Map", "Try", "Start"):
        await ask(step, id=import_id)
        await worker.run_next()
    report = await ask("Report", id=import_id)
    assert (report["status"], report["differences"]) == ("FINISHED", [])
    assert report["counts"][0] == {"kind": "organizations", "created": 4, "updated": 0, "unchanged": 0, "skipped": 0}
    assert all(table["skippedRowsUrl"] for table in (await ask("Skipped", id=import_id))["tables"])
    await ask("Undo", id=import_id)
    await worker.run_next()
    undone = await ask("Undone", id=import_id)
    assert (undone["status"], undone["keptRows"]) == ("UNDONE", [])


def _documents() -> dict[str, str]:
    blocks = [block.text for block in all_blocks("graphql") if "moving-in" in block.place]
    return {text.split()[1].split("(")[0]: text for text in blocks}
