"""Damaged files: whatever the bytes, a file is refused by its name or a row is skipped with its reason.

`AFTERWIN_FUZZ_CASES=10000` runs more than the usual cases. They are the same each time.
"""

import io
import os
import random
import tracemalloc
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile
from zoneinfo import ZoneInfo

import pytest
from import_samples import HUBSPOT, MAPPING, ODOO, TABLES, TWENTY, V1, V2, answers
from openpyxl import Workbook

from db.models import Company
from imports.errors import ImportFailed
from imports.records import ImportOptions, survey_files
from imports.records.entity_imports import ENTITY_IMPORTS
from imports.records.existing_records import ExistingRecords, NameIndex, RowSkipped
from imports.records.import_context import ImportContext
from imports.records.record_reader import read_records
from imports.records.staged_rows import StagedRows

FOLDER = Path(__file__).parent
CASES = int(os.environ.get("AFTERWIN_FUZZ_CASES", "200"))
NOW = datetime(2026, 3, 18, 10, tzinfo=UTC)
TOKENS = (
    b'"',
    b"\0",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xc3",
    b"\r",
    b",,,",
    b";",
    b"\t",
    b"sep=;\n",
    b"9" * 400,
    b"1e999",
    b"NaN",
    b"-Infinity",
    b"0000-00-00",
    b"9999-12-31 23:59:59",
    b"31/12/99",
    b"26:99",
    b"(500,00)",
    b"R$ 1.2.3",
    b"1,00,000.00",
    b"#REF!",
    b'="0"',
    b"'=1",
    b"\xe2\x80\x8b",
    b"\xed\xa0\x80",
    b"\xf0\x9f\x92\xa5" * 50,
    b"x" * 300,
    b"<!DOCTYPE a>",
    b'<c t="s"><v>99</v></c>',
    b"</row>",
    b"&#0;",
    b"_xD800_",
    b"_x0000_",
    b"[" * 2000,
    b'{"data":',
    b"},{",
    b"[]",
    b"null",
    b": ",
    b"*a",
    b"&a [*a]",
    b"!!python/object:os.system",
    b"\n  - ",
)
REFERENCE_LISTS = ("ields.json", "users.json", "stages.json", "pipelines.json")
"""Lists of an API that hold no records."""
MAPPING_NAME = "mapping.yaml"


def company() -> Company:
    values = {"currency": "EUR", "time_zone": "Europe/Madrid", "id": 1}
    return Company.from_tuple(tuple(values.get(column.name) for column in Company.c))


def empty_records() -> ExistingRecords:
    indexes = {name: NameIndex(name) for name in ("users", "organizations", "people", "deals", "types", "pipelines")}
    owner = company()
    return ExistingRecords(
        company=owner, stages={}, labels={}, currencies={}, currency_names={}, staged=StagedRows(owner), **indexes
    )


def workbook_of(content: bytes) -> bytes:
    workbook, output = Workbook(), io.BytesIO()
    for line in content.decode("utf-8-sig").splitlines()[:4]:
        workbook.active.append(line.split(","))
    workbook.active.append([1.5, NOW.replace(tzinfo=None), True, "=A1", "#N/A"])
    workbook.save(output)
    return output.getvalue()


def archive_of(members: dict[str, bytes]) -> bytes:
    output = io.BytesIO()
    with ZipFile(output, "w", ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return output.getvalue()


def originals() -> dict[str, bytes]:
    files = {f"{path.parent.name}-{path.name}": path.read_bytes() for path in sorted(FOLDER.glob("samples/*/*.csv"))}
    files |= {f"{path.parent.name}-{path.name}": path.read_bytes() for path in sorted(FOLDER.glob("cases/*/*.*"))}
    files["book.xlsx"] = workbook_of(files["english-deals.csv"])
    files["all.zip"] = archive_of({"deals.csv": files["english-deals.csv"], "book.xlsx": files["book.xlsx"]})
    lists = {**answers(V1), **{f"v2-{name}": text for name, text in answers(V2).items()}}
    files |= {name: text.encode() for name, text in lists.items() if not name.endswith(REFERENCE_LISTS)}
    files["answers.zip"] = archive_of({name: text.encode() for name, text in answers(V2).items()})
    files["mapped.zip"] = archive_of({name: text.encode() for name, text in {**TABLES, MAPPING_NAME: MAPPING}.items()})
    return files | {f"{name}.csv": text.encode() for name, text in (HUBSPOT | TWENTY | {"odoo": ODOO}).items()}


def mutate(content: bytes, chance: random.Random) -> bytes:
    """Damage some bytes: change, cut, repeat or insert."""
    damaged = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 5, 20))):
        at = chance.randrange(len(damaged) + 1)
        length = chance.choice((1, 2, 8, 64, 512))
        kind = chance.randrange(5)
        if kind == 0:
            damaged[at : at + 1] = bytes([chance.randrange(256)])
        elif kind == 1:
            del damaged[at : at + length]
        elif kind == 2:
            damaged[at:at] = damaged[at : at + length]
        elif kind == 3:
            damaged[at:at] = chance.choice(TOKENS)
        else:
            damaged[at : at + 1] = chance.choice(TOKENS)
    return bytes(damaged)


def mutate_inside(content: bytes, chance: random.Random) -> bytes:
    """Damage one member of an archive or a workbook, and pack it again."""
    with ZipFile(io.BytesIO(content)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    name = chance.choice(sorted(members))
    return archive_of({**members, name: mutate(members[name], chance)})


def damaged_files() -> Iterator[tuple[str, bytes]]:
    files = originals()
    for seed in range(CASES):
        chance = random.Random(seed)
        name = chance.choice(sorted(files))
        is_packed = name.endswith((".xlsx", ".zip")) and "broken" not in name
        damage: Callable[[bytes, random.Random], bytes] = mutate_inside if is_packed and seed % 4 else mutate
        yield name, damage(files[name], chance)


def read_everything(path: Path) -> str:
    """Read a file as far as an import does before it writes; return why it is refused, or nothing."""
    try:
        plan = survey_files([path], ImportOptions(ZoneInfo("America/New_York")))
        for surveyed in plan.tables:
            context = ImportContext(NOW, empty_records(), surveyed.options.zone, surveyed.layout)
            for record in read_records(surveyed):
                if not record.problem:
                    try:
                        built = ENTITY_IMPORTS[surveyed.kind].build(context, record)
                    except RowSkipped:
                        continue
                    assert built.insert_values
    except ImportFailed as error:
        return str(error)
    return ""


@pytest.mark.slow
def test_damaged_files_are_refused_or_read(tmp_path: Path) -> None:
    refused = 0
    tracemalloc.start()
    for number, (name, content) in enumerate(damaged_files()):
        path = tmp_path / name
        path.write_bytes(content)
        try:
            reason = read_everything(path)
        except Exception as error:
            error.add_note(f"case {number}: {name}")
            raise
        refused += bool(reason)
        assert not reason or (reason.startswith(name) and "\n" not in reason)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert CASES // 20 < refused < CASES
    assert peak < 60 << 20


@pytest.mark.parametrize("content", [b"", b"\0", b"\xff", b'"', b"PK\x03\x04", b"\r\n\r\n", b"sep=;", b"a,b\n1,2,3\n"])
@pytest.mark.parametrize("name", ["a.csv", "a.xlsx", "a.ods", "a.zip", "a.tsv", "a.txt", "a.json"])
def test_shortest_files_are_refused(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)

    assert read_everything(tmp_path / name).startswith(name)
