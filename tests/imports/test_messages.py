"""Messages of imports: each has the parameters of its text, a text in both languages of the app, and a cause."""

import ast
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import Any
from zipfile import ZipFile
from zoneinfo import ZoneInfo

import pytest
from company_fixture import CompanyFixture
from database_templates import Templates
from factories import organization
from openpyxl import Workbook

from db.models import Field, FieldEntity, FieldType
from imports.errors import ImportFailed
from imports.messages import ImportMessageCode, Message
from imports.records import ImportOptions, run_import, survey_files
from imports.spanish import SPANISH_NAMES, SPANISH_REASONS

HERE = Path(__file__).parent
HOME = HERE.parents[1]
CATALOGUES = HOME / "frontend/src/settings/messages"
ADDED_LATER = {"count"}
"""The parameter that a counter of messages adds."""
OPTIONS = ImportOptions(ZoneInfo("Europe/Madrid"))
LONG = "x" * 300


def placeholders(code: ImportMessageCode) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(code.value) if name}


def calls() -> Iterator[tuple[str, ImportMessageCode, set[str]]]:
    """Every call that names a code as an argument, with the parameters that it gives."""
    for folder in ("imports", "files"):
        for path in sorted((HOME / folder).rglob("*.py")):
            for call in (node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call)):
                for argument in call.args[:2]:
                    for node in ast.walk(argument):
                        if isinstance(node, ast.Attribute) and getattr(node.value, "id", "") == "ImportMessageCode":
                            names = {keyword.arg or "…" for keyword in call.keywords}
                            yield f"{path.name}:{call.lineno}", ImportMessageCode[node.attr], names


@pytest.mark.slow
def test_every_code_is_used_with_the_parameters_of_its_text() -> None:
    used = set()
    for place, code, given in calls():
        used.add(code)
        if given - {"table", "…"} and "…" not in given:  # others pass what is there already
            assert given | ADDED_LATER >= placeholders(code), place
    written = "".join(path.read_text() for folder in ("imports", "files") for path in (HOME / folder).rglob("*.py"))
    assert {code for code in ImportMessageCode if f"ImportMessageCode.{code.name}" in written} == set(ImportMessageCode)
    assert used


def test_messages_quote_the_beginning_of_a_long_text_only() -> None:
    for code in ImportMessageCode:
        params = dict.fromkeys(placeholders(code), "x" * 100_000)
        stored = Message(code, table="x" * 100_000, column="x" * 100_000).with_params(**params).stored()
        assert len(str(stored)) < 10_000, code


@pytest.mark.parametrize("language", ["en", "es"])
def test_app_has_a_text_for_every_code(language: str) -> None:
    texts = json.loads((CATALOGUES / f"{language}.json").read_text("utf-8"))
    start = "settings.import.message."
    assert {name.removeprefix(start) for name in texts if name.startswith(start)} == {
        code.name for code in ImportMessageCode
    }
    for code in ImportMessageCode:
        text = texts[start + code.name]
        assert set(re.findall(r"\{(\w+)(?=[,}])", text)) <= placeholders(code), code
        assert language == "en" or text != json.loads((CATALOGUES / "en.json").read_text("utf-8"))[start + code.name]


DEAL = "Deal - Title,Deal - Value,Deal - Currency of Value,Deal - Deal created"


def archive() -> bytes:
    content = io.BytesIO()
    with ZipFile(content, "w") as file:
        file.writestr("a.csv", f"{DEAL}\nCrates,1,EUR,\n")
    return content.getvalue()


def encrypted() -> bytes:
    """An archive whose directory says that its file has a password."""
    content = bytearray(archive())
    content[content.index(b"PK\x01\x02") + 8] |= 1
    return bytes(content)


def merged_book() -> bytes:
    """A workbook of deals with one organization and one amount in merged cells, a formula, and a hidden sheet."""
    book, content = Workbook(), io.BytesIO()
    for row in (("Title", "Value", "Organization", "Deal created"), ("P", 5, "Rho", "=A1"), ("Q",), ("R",)):
        book.active.append(row)
    book.active.merge_cells("B2:B3")
    book.active.merge_cells("C2:C4")
    book.create_sheet("Old").sheet_state = "hidden"
    book.save(content)
    return content.getvalue()


REFUSED: dict[ImportMessageCode, tuple[dict[str, Any], ImportOptions]] = {
    ImportMessageCode.ARCHIVE_UNREADABLE: ({"a.zip": b"PK\x03\x04"}, OPTIONS),
    ImportMessageCode.FILES_MISSING: ({"a.zip": {"a.pdf": "x"}}, OPTIONS),
    ImportMessageCode.FILE_KIND_UNREADABLE: ({"a.xls": b"x"}, OPTIONS),
    ImportMessageCode.TOO_MANY_FILES: ({"a.zip": {str(number): "" for number in range(10_001)}}, OPTIONS),
    ImportMessageCode.FILE_ENCRYPTED: ({"a.zip": encrypted()}, OPTIONS),
    ImportMessageCode.FILE_MISSING: ({"a.csv": None}, OPTIONS),
    ImportMessageCode.FILE_UNREADABLE: ({"a.zip": archive().replace(b"Crates", b"Ropes!")}, OPTIONS),
    ImportMessageCode.FILE_EMPTY: ({"a.csv": b"\n\n"}, OPTIONS),
    ImportMessageCode.CSV_LINE_INVALID: ({"a.csv": f'{DEAL}\n"a"b,1,EUR,\n'.encode()}, OPTIONS),
    ImportMessageCode.ENCODING_UNCERTAIN: ({"a.csv": b"Name,Owner\na\xd7b\xb1c\xb5d,\n"}, OPTIONS),
    ImportMessageCode.LINE_NOT_TEXT: ({"a.csv": b"Name,Owner\nA,\0\n"}, OPTIONS),
    ImportMessageCode.LINE_NOT_IN_ENCODING: (
        {"a.csv": b"Name,Owner\nA,\xff\n"},
        ImportOptions(OPTIONS.zone, encoding="utf-8"),
    ),
    ImportMessageCode.JSON_LINE_INVALID: ({"a.json": b"[\n{]"}, OPTIONS),
    ImportMessageCode.JSON_NOT_A_LIST: ({"a.json": b"1"}, OPTIONS),
    ImportMessageCode.JSON_TOO_LARGE: ({"a.json": b"[" * 500_001}, OPTIONS),
    ImportMessageCode.TOO_MANY_COLUMNS: ({"a.json": json.dumps([{f"c{n}": 1 for n in range(2001)}]).encode()}, OPTIONS),
    ImportMessageCode.RECORDS_MISSING: (
        {"a.json": b'[{"key": "1", "name": "Tier", "field_type": "enum", "options": null}]'},
        OPTIONS,
    ),
    ImportMessageCode.WORKBOOK_INVALID: ({"a.xlsx": b"x"}, OPTIONS),
    ImportMessageCode.WORKBOOK_OLD: ({"a.xlsx": b"\xd0\xcf\x11\xe0"}, OPTIONS),
    ImportMessageCode.WORKBOOK_WITHOUT_SHEETS: ({"a.xlsx": {"x": ""}}, OPTIONS),
    ImportMessageCode.WORKBOOK_EMPTY: ({"a.ods": {"content.xml": "<a><table/></a>"}}, OPTIONS),
    ImportMessageCode.XML_DOCUMENT_TYPE: ({"a.ods": {"content.xml": "<!DOCTYPE a><a/>"}}, OPTIONS),
    ImportMessageCode.XML_TOO_DEEP: ({"a.ods": {"content.xml": "<a>" * 101}}, OPTIONS),
    ImportMessageCode.XML_TEXT_TOO_LONG: ({"a.ods": {"content.xml": f"<a {'b' * (4 << 20)}"}}, OPTIONS),
    ImportMessageCode.WORKBOOK_TOO_WIDE: (
        {
            "a.ods": {
                "content.xml": '<a><table><table-row><table-cell table:number-columns-repeated="20000"><p>x</p>'
                "</table-cell></table-row></table></a>"
            }
        },
        OPTIONS,
    ),
    ImportMessageCode.HEADER_UNKNOWN: ({"a.csv": b"Colour,Size\nred,1\n"}, OPTIONS),
    ImportMessageCode.HEADER_OF_TWO_KINDS: ({"a.csv": b"Name,Phone,Website\nA,1,a.example\n"}, OPTIONS),
    ImportMessageCode.ROW_TOO_LONG: ({"a.csv": f"{DEAL}\nA,1,EUR,,x\n".encode()}, OPTIONS),
    ImportMessageCode.DATES_AMBIGUOUS: ({"a.csv": f"{DEAL}\nA,1,EUR,03/04/2026\n".encode()}, OPTIONS),
    ImportMessageCode.DATES_IN_NO_ORDER: (
        {"a.csv": f"{DEAL}\nA,1,EUR,13/04/2026\nB,1,EUR,04/13/2026\n".encode()},
        OPTIONS,
    ),
    ImportMessageCode.DATES_IN_OTHER_ORDER: (
        {"a.csv": f"{DEAL}\nA,1,EUR,13/04/2026\nB,1,EUR,03/04/2026\n".encode()},
        ImportOptions(OPTIONS.zone, date_order="MDY"),
    ),
    ImportMessageCode.NUMBERS_AMBIGUOUS: ({"a.csv": f'{DEAL}\nA,"1.200",EUR,\n'.encode()}, OPTIONS),
    ImportMessageCode.NUMBERS_WITHOUT_ONE_MARK: ({"a.csv": f'{DEAL}\nA,"1,50",EUR,\nB,1.50,EUR,\n'.encode()}, OPTIONS),
    ImportMessageCode.NUMBERS_WITH_OTHER_MARK: (
        {"a.csv": f"{DEAL}\nA,1.50,EUR,\n".encode()},
        ImportOptions(OPTIONS.zone, decimal=","),
    ),
    ImportMessageCode.FIELD_UNKNOWN: (
        {"a.csv": f"{DEAL}\nA,1,EUR,\n".encode()},
        ImportOptions(OPTIONS.zone, mapping={("a.csv", "Deal - Value"): "x"}),
    ),
    ImportMessageCode.FIELD_FILLED_TWICE: (
        {"a.csv": f"{DEAL}\nA,1,EUR,\n".encode()},
        ImportOptions(OPTIONS.zone, mapping={("a.csv", "Deal - Value"): "title"}),
    ),
    ImportMessageCode.MAPPING_COLUMN_MISSING: (
        {"a.csv": b"A\n1\n", "mapping.yaml": b"tables: [{file: a.csv, kind: deals, columns: {B: title}}]"},
        OPTIONS,
    ),
    ImportMessageCode.MAPPING_LINE_INVALID: ({"a.csv": b"A\n1\n", "mapping.yaml": b"tables: ["}, OPTIONS),
    ImportMessageCode.MAPPING_WRONG: ({"a.csv": b"A\n1\n", "mapping.yaml": b"tables: 1"}, OPTIONS),
    ImportMessageCode.MAPPING_WORD_UNKNOWN: (
        {"a.csv": b"A\n1\n", "mapping.yaml": b"tables: [{file: a.csv, kind: firms, columns: {A: name}}]"},
        OPTIONS,
    ),
    ImportMessageCode.MAPPING_TOO_LARGE: ({"a.csv": b"A\n1\n", "mapping.yaml": b" " * (257 << 10)}, OPTIONS),
    ImportMessageCode.MAPPING_INVALID: ({"a.csv": b"A\n1\n", "mapping.yaml": b"\xff\xfe\xff"}, OPTIONS),
}
"""A folder of files for each code of a refusal."""


def write(folder: Path, files: dict[str, Any]) -> list[Path]:
    for name, content in files.items():
        if content is None:
            continue
        if isinstance(content, dict):
            with ZipFile(folder / name, "w") as archive:
                for member, text in content.items():
                    archive.writestr(member, text)
        else:
            (folder / name).write_bytes(content)
    return [folder / name for name in files]


APP_NAMES = {
    **dict.fromkeys(("chosen", "order", "possible"), "dateOrder"),
    **dict.fromkeys(("field", "target"), "field"),
    "encoding": "encodingName",
    "kind": "kind",
    "problem": "mappingProblem",
}
"""Parameters that are names, and where the app has a text for each of them."""

IS_ONE_WORD = re.compile(r"\S+").fullmatch


def words_of_english(message: Message, files: dict[str, Any]) -> dict[str, str]:
    """Return the parameters in the Spanish sentence of a message that no one wrote and that no text translates."""
    texts = json.loads((CATALOGUES / "es.json").read_text("utf-8"))
    shown = re.findall(r"\{(\w+)(?=[,}])", texts[f"settings.import.message.{message.code.name}"])
    params = {name: str(value) for name, value in message.params if name in shown}
    said = {name for name in APP_NAMES if name in params and has_names(texts, name, params[name])}
    quoted = {name for name, value in params.items() if any(value in written for written in map(str, files.items()))}
    lists = {name for name, value in params.items() if name == "words" or all(map(IS_ONE_WORD, value.split(", ")))}
    return {name: value for name, value in params.items() if name not in said | quoted | lists}


def has_names(texts: dict[str, str], name: str, value: str) -> bool:
    return all(f"settings.import.{APP_NAMES[name]}.{each}" in texts for each in value.split(" or "))


WRONG_MAPPINGS = {
    "tables: 1": "tables NO_LIST",
    "tables: [a]": "tables.0 NO_NAMES",
    "tables: [{file: a.csv, kind: deals}]": "tables.0.columns MISSING",
    "tables: [{file: [a], kind: deals, columns: {A: title}}]": "tables.0.file NO_TEXT",
    "tables: [{file: a.csv, kind: deals, columns: {A: title}, x: y}]": "tables.0.x UNKNOWN",
    "tables: [{file: a.csv, kind: deals, columns: {A: title}, time_zone: Mars}]": "tables.0.time_zone NO_ZONE",
    "tables: [{file: a.csv, kind: deals, columns: {A: title}, header_row: x}]": "tables.0.header_row NO_ROW",
    "tables: [{file: a.csv, kind: deals, columns: {A: title}, header_row: 99}]": "tables.0.header_row NO_ROW",
    "tables: [{file: a.csv, kind: firms, columns: {A: title}}]": "tables.0.kind is none of",
}


@pytest.mark.parametrize("text", WRONG_MAPPINGS)
def test_mistakes_of_a_mapping_are_named_and_not_described(text: str, tmp_path: Path) -> None:
    with pytest.raises(ImportFailed) as error:
        survey_files(write(tmp_path, {"a.csv": b"A\n1\n", "mapping.yaml": text.encode()}), OPTIONS)

    place, _, problem = WRONG_MAPPINGS[text].partition(" ")
    params = dict(error.value.message.params)
    assert params["place"] == place
    assert params.get("problem", problem) == problem
    assert words_of_english(error.value.message, {}) == {}


@pytest.mark.parametrize("code", REFUSED, ids=lambda code: code.name)
def test_file_is_refused_with_its_code(code: ImportMessageCode, tmp_path: Path) -> None:
    files, options = REFUSED[code]
    with pytest.raises(ImportFailed) as error:
        survey_files(write(tmp_path, files), options)

    assert error.value.message.code is code
    assert any(name in str(error.value) for name in files)
    assert "\n" not in str(error.value)
    assert words_of_english(error.value.message, files) == {}


FILES = {
    "organizations.csv": (
        "ID,Name,Address,Website,Owner,Parent,People,Visible to,Owner ID,Add time,Parent ID\n"
        "1,Alpha,,javascript:x,,Absent,x,All,,,\n2,Twin,,,,,1,All,,,\n3,Twin,,,,,1,All,,,\n4,Beta,,,,Twin,1,All,,,\n"
        f"5,Gamma,,,New user,Gamma,1,All,,,\n6,{LONG},,,,,1,,,,\n7,,,,,,,,,,\n1,Alpha,,,,,,,,,\n"
        "8,Delta,,,,,,,77,,\n9,Epsilon,,,,,,,,soon,\n10,Zeta,,,,,,,,,\n10,Zeta,,,,,,,,,\n"
    ),
    "people.csv": "Name,Organization,Email,Phone,Size,Size\nAna,Omega,,,1,2\nAna,Omega,a@x.example,,1,2\n"
    f"Lot,,,{';'.join(f'6000000{n:03}' for n in range(101))},,\n",
    "deals.csv": (
        "Title,Value,Currency,Organization,Organization ID,Status,Won time,Lost time,Contact person,Probability,"
        "Expected close date,Deal created\n"
        "A,1.2345,EUR,Alpha,,open,,,Zoe,,,2020-01-13\nB,1,EUR,Twin,,open,,,,,,\nC,1,E!,,,,,,,,,\n"
        "D,1,EUR,,99,,,,,,,\nE,$1,EUR,,,,,,,,,\nF,kr 1,,,,,,,,,,\nG,1,EUR,,,won,2190-01-13,,,,,\n"
        "H,1,EUR,,,lost,,2190-01-13,,,,\nI,1,EUR,,,maybe,,,,,,\nJ,x,EUR,,,,,,,,,\nK,1,EUR,,,,,,,101,,\n"
        f"L,1,EUR,,,,,,,,28/03/1026,\nM,{'9' * 14},EUR,,,,,,,,,\nN,{'9' * 17},EUR,,,,,,,,,\n"
        "O,1,EUR,,,,,,,,13/03/2026,\nTotal,12,EUR,,,,,,,,,\nExported by Ana,,,,,,,,,,,\n"
    ),
    "activities.csv": (
        "Subject,Type,Due date,Due time,Duration,Done,Marked as done time,Deal,Lead,Note,Mood\n"
        "A,Call,2026-03-01,25:00,,,,,,,\nB,Spa,2026-03-01,,1x,,,,,,\nC,Call,2026-03-01,,600000,,,,,,\n"
        "D,Call,2026-03-01,,,done,2190-01-01,,,,\nE,Call,,,,,,Nothing,,,\nF,Call,,,,,,,Lead 1,,\n"
        "G,Yoga,,,,,,,,,\n"
    ),
    "notes.csv": "Content,Add time,Deal title\nHello,2020-01-01 10:00,\n" + "<b><i>" * 200 + ",,\n",
    "list.json": json.dumps(
        [
            {"id": 1, "title": "Z", "stage_id": 3, "pipeline_id": 1, "add_time": "2020-01-01 10:00:00", "label": "4"},
            {
                "id": 2,
                "title": "Y",
                "stage_id": 3,
                "pipeline_id": 1,
                "add_time": "2020-01-01 10:00:00",
                "deleted": True,
            },
        ]
    ),
    "twenty.csv": "Id,Name,Domain Name / Link URL,Employees\nc-1,Twenty one,,many\n",
    "cut.csv": b"Name,Website,Add time\nGr\xc3\xbc\xc3\x9fe,,2020-01-01\nA\xc3,,2020-01-01\n",
    "old.csv": "Name,Website,Add time\nMüller,,2020-01-01\n".encode("cp1252"),
    "books.csv": "Name,Website,Add time\n#REF!,N/A,2020-01-01\n",
    "merged.xlsx": merged_book(),
    "empty.json": "[]",
    "words.txt": "just some words",
    "picture.png": "x",
}
CAUSED = {
    *(
        ImportMessageCode.PARENT_UNKNOWN,
        ImportMessageCode.PARENT_AMBIGUOUS,
        ImportMessageCode.PARENT_BELOW,
        ImportMessageCode.WEB_ADDRESSES_LEFT_OUT,
    ),
    *(
        ImportMessageCode.VISIBILITY_IGNORED,
        ImportMessageCode.FIGURES_NOT_COMPARED,
        ImportMessageCode.USER_CREATED,
        ImportMessageCode.FIELD_CREATED,
        ImportMessageCode.FIELD_OF_MANY,
        ImportMessageCode.FIELD_TOO_COMPLEX,
        ImportMessageCode.FIELD_TOO_LONG,
        ImportMessageCode.FIELD_MISSING,
    ),
    *(
        ImportMessageCode.ROW_REPEATED,
        ImportMessageCode.ID_REPEATED,
        ImportMessageCode.RECORD_UNKNOWN,
        ImportMessageCode.RECORD_AMBIGUOUS,
        ImportMessageCode.CELL_NO_DATE,
        ImportMessageCode.ORGANIZATIONS_CREATED,
    ),
    *(
        ImportMessageCode.PEOPLE_CREATED,
        ImportMessageCode.AMOUNTS_ROUNDED,
        ImportMessageCode.CURRENCY_CODE_INVALID,
        ImportMessageCode.CURRENCY_CONTRADICTED,
    ),
    *(
        ImportMessageCode.CURRENCY_UNCERTAIN,
        ImportMessageCode.WON_IN_FUTURE,
        ImportMessageCode.LOST_IN_FUTURE,
        ImportMessageCode.CELL_UNKNOWN_WORD,
        ImportMessageCode.CELL_NO_NUMBER,
    ),
    *(
        ImportMessageCode.CELL_NO_PERCENTAGE,
        ImportMessageCode.DATES_READ_AS,
        ImportMessageCode.AMOUNT_TOO_LARGE,
        ImportMessageCode.CELL_TOO_LARGE,
        ImportMessageCode.CELL_NO_TIME,
    ),
    *(
        ImportMessageCode.CELL_NO_DURATION,
        ImportMessageCode.CELL_OVER_A_YEAR,
        ImportMessageCode.DONE_IN_FUTURE,
        ImportMessageCode.DEAL_UNKNOWN,
        ImportMessageCode.OF_LEAD_ONLY,
    ),
    *(
        ImportMessageCode.TYPE_CREATED,
        ImportMessageCode.COLUMN_UNKNOWN,
        ImportMessageCode.OF_NOTHING,
        ImportMessageCode.STAGES_UNKNOWN,
        ImportMessageCode.LABELS_UNKNOWN,
    ),
    *(
        ImportMessageCode.DELETED_THERE,
        ImportMessageCode.OWNERS_UNKNOWN,
        ImportMessageCode.CELL_NO_WHOLE_NUMBER,
        ImportMessageCode.BYTES_NOT_UTF8,
        ImportMessageCode.ENCODING_GUESSED,
    ),
    *(
        ImportMessageCode.CELLS_WITH_ERROR,
        ImportMessageCode.CELLS_WITHOUT_VALUE,
        ImportMessageCode.CELLS_WITH_FORMULA,
        ImportMessageCode.LEFT_OUT_HIDDEN,
        ImportMessageCode.LEFT_OUT_NO_ROWS,
        ImportMessageCode.LEFT_OUT_HEADER,
        ImportMessageCode.LEFT_OUT_NO_TABLE,
        ImportMessageCode.SIMILAR_ROW,
        ImportMessageCode.TOTAL,
        ImportMessageCode.FOOTER,
        ImportMessageCode.AMOUNT_SHARED,
        ImportMessageCode.CELLS_MERGED,
    ),
}
"""Codes of the report about these files."""
LATER = {
    "organizations.csv": (
        "ID,Name,Website,Owner,Parent,Parent ID,Add time,Website,Tier,Size\n"
        "1,Alpha,new.example,,,,,,Gold,\n2,Beta,,,,,,,,\n3,Gamma,,,,2,,,,\n,Delta,d.example,,,,,,,big\n,Omega,,,,,,,,\n"
    ),
    "people.csv": "Name,Organization ID,Email,\nAna,2,ana@x.example,7\nLea,1E+12,lea@x.example,\n",
    "deals.csv": "Title,Value,Currency,Deal created\nA,1,EUR,2026-01-31\n",
    "activities.csv": "Subject,Type,Due date\nG,Lunch,2026-03-01\n",
    "contacts.csv": "Record ID,First Name,Last Name,Associated Company IDs\n1,Zoe,Ng,1;2\n",
}
"""Files for a company that has organizations: Alpha was merged into Epsilon, Beta is deleted, Delta has another
website, and two are called Omega."""
CAUSED_LATER = {
    *(ImportMessageCode.ROWS_OF_MERGED, ImportMessageCode.DELETED_HERE, ImportMessageCode.PARENT_DELETED),
    *(ImportMessageCode.SIMILAR_RECORD, ImportMessageCode.ROW_MATCHES_SEVERAL, ImportMessageCode.RECORD_DELETED),
    *(ImportMessageCode.COLUMN_TWICE, ImportMessageCode.CELLS_DO_NOT_FIT, ImportMessageCode.COLUMN_UNNAMED),
    ImportMessageCode.CELL_SHORTENED,
    *(ImportMessageCode.CONTACT_TYPE_CREATED, ImportMessageCode.CELL_OF_SEVERAL, ImportMessageCode.COLUMN_LEFT_OUT),
}
"""Codes of the report about these files, which need records that are there."""


def asserted_elsewhere() -> set[ImportMessageCode]:
    """Return the codes that the other tests of imports name: those of workbooks, undo, companies and the API."""
    others = [path.read_text() for path in HERE.rglob("test_*.py") if path != Path(__file__)]
    names = {name for text in others for name in re.findall(r"\b(?:ImportMessage)?Code\.([A-Z_]+)\b", text)}
    return {ImportMessageCode[name] for name in names}


def test_every_code_has_a_cause() -> None:
    assert {*REFUSED, *CAUSED, *CAUSED_LATER} | asserted_elsewhere() == set(ImportMessageCode)
    assert len({*REFUSED, *CAUSED, *CAUSED_LATER}) == len(REFUSED) + len(CAUSED) + len(CAUSED_LATER)


@pytest.fixture
def templates(sqlite: Templates) -> Templates:
    return sqlite


async def test_report_has_the_codes_of_its_messages(viewer: CompanyFixture, tmp_path: Path) -> None:
    files = {name: text if isinstance(text, bytes) else text.encode() for name, text in FILES.items()}
    write(tmp_path, files)
    report = await run_import(viewer.database, viewer.company, survey_files([tmp_path], OPTIONS), lambda *_: None)

    reasons: list[Message] = [row.reason for skipped in report.skipped for row in skipped.rows]
    found = {each.code for each in (*report.warnings, *reasons, *(row.other for row in report.duplicates))}
    assert found == CAUSED
    assert all(each.stored().text for each in (*report.warnings, *reasons))
    assert {
        each.code.name: words for each in (*report.warnings, *reasons) if (words := words_of_english(each, FILES))
    } == {}


async def test_report_about_existing_records_has_message_codes(viewer: CompanyFixture, tmp_path: Path) -> None:
    size = {"entity": FieldEntity.ORGANIZATION, "key": "size", "name": "Size", "folded_name": "size"}
    async with viewer.uow() as uow:
        survivor = await organization(uow, name="Epsilon")
        await organization(uow, name="Alpha", external_id="1", deleted_at=uow.now, merged_into_id=survivor)
        await organization(uow, name="Beta", external_id="2", deleted_at=uow.now)
        await organization(uow, name="Delta", website="other.example")
        for _ in range(2):
            await organization(uow, name="Omega")
        await uow.insert(Field, [{**size, "type": FieldType.NUMBER, "position": 0}])
    paths = write(tmp_path, {name: text.encode() for name, text in LATER.items()})
    plan = survey_files(paths, OPTIONS)
    tier = next(column for column in plan.tables[0].layout.customs if column.header == "Tier")
    plan.tables[0].leave_out(tier)
    report = await run_import(viewer.database, viewer.company, plan, lambda *_: None)

    reasons = [row.reason for skipped in report.skipped for row in skipped.rows]
    found = {each.code for each in (*report.warnings, *reasons, *(row.other for row in report.duplicates))}
    assert found >= CAUSED_LATER


def test_reasons_in_spanish_are_those_of_the_app() -> None:
    texts = json.loads((CATALOGUES / "es.json").read_text("utf-8"))
    codes = [code.name for code in ImportMessageCode]
    first, last = codes.index("AMOUNT_TOO_LARGE"), codes.index("CELL_UNKNOWN_WORD")
    assert {*codes[first : last + 1], "AMOUNT_SHARED", "ROW_TOO_LONG"} == SPANISH_REASONS.keys()
    for code, text in SPANISH_REASONS.items():
        assert re.sub(r"\{(\w+), number\}", r"{\1}", texts[f"settings.import.message.{code}"]) == text
    for kind, names in SPANISH_NAMES.items():
        for name, text in names.items():
            assert texts[f"settings.import.{kind}.{name}"].lower() == text
