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
    archive = _archive(tmp_path)

    async def ask(name: str, **variables: Any) -> Any:
        (answer,) = (await viewer.ask(documents[name], **variables)).values()
        assert answer.get("userErrors", []) == []
        return answer.get("import", answer)

    announced = await ask("Announce", size=archive.stat().st_size)
    client = httpx2.AsyncClient(transport=httpx2.ASGITransport(app=create_app(viewer.services, storage=storage)))
    async with client:
        assert (await client.put(announced["uploadUrl"], content=archive.read_bytes())).status_code == 201
    import_id = announced["id"]

    async def plan_after(name: str) -> tuple[str, list[str]]:
        await ask(name, id=import_id)
        await worker.run_next()
        plan = await ask("Plan", id=import_id)
        return plan["status"], [table["kind"] for table in plan["tables"]]

    kinds = ["organizations", "people", "deals", "activities", "notes"]
    assert await plan_after("Plan") == ("FAILED", ["UNKNOWN", *kinds])
    assert await plan_after("ChooseTable") == ("READY", ["organizations", *kinds])
    for step in ("Map", "Try", "Start"):
        await plan_after(step)
    report = await ask("Report", id=import_id)
    assert (report["status"], report["differences"]) == ("FINISHED", [])
    assert report["counts"][0] == {"kind": "organizations", "created": 5, "updated": 0, "unchanged": 0, "skipped": 0}
    assert all(table["skippedRowsUrl"] for table in (await ask("Skipped", id=import_id))["tables"])
    await plan_after("Undo")
    undone = await ask("Undone", id=import_id)
    assert (undone["status"], {row["kind"] for row in undone["keptRows"]}) == ("UNDONE", {"User"})


def _archive(folder: Path) -> Path:
    archive = folder / "pipedrive.zip"
    with ZipFile(archive, "w") as packed:
        for path in sorted(SAMPLES.iterdir()):
            packed.write(path, path.name)
        packed.writestr("clients.csv", "Firm,Segment\nNordwind AB,A\n")
    return archive


def _documents() -> dict[str, str]:
    blocks = [block.text for block in all_blocks("graphql") if "moving-in" in block.place]
    return {text.split()[1].split("(")[0]: text for text in blocks}
