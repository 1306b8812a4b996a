"""The encoding of CSV files: detected by evidence, named by the user, or refused with the line."""

import pytest

from imports.errors import UnreadableFile
from imports.tables.csv_file import open_csv
from imports.tables.encoding import detect_encoding
from imports.tables.location import FileLocation

TEXTS = {
    "cp1252": [
        "Müller;Köln\nGroße Straße;Düsseldorf",
        "Café Élan;Besançon\nSociété Générale;Orléans",
        "Peñarol;Logroño\nCámara Ñandú;León",
        "Ação São João;Maceió",
        "Smørrebrød Ærø;Århus",
        "Caffè Perché;Forlì",
    ],
    "cp1250": ["Zażółć gęślą jaźń;Łódź\nŻółw;Kraków", "Dvořák;Plzeň\nŽižka;Hradec Králové\nčerný;ěšč"],
    "cp1251": ["общество ромашка;тверь", "Київ Насоси;Львів", "Рога и копыта;Москва\nООО Ромашка;Тверь"],
    "mac_roman": ["Müller;Köln\nGroße Straße;Düsseldorf", "Peñarol;Logroño\nCámara;León\nJalapeño;Málaga"],
    "cp1253": ["Αντλίες ΑΕ;Αθήνα\nΓιώργος Παπαδόπουλος;Θεσσαλονίκη", "Ελληνικά Πετρέλαια;Πάτρα"],
    "cp1254": ["Şahin Pompa A.Ş.;İstanbul\nÖzgür Ağaç;Iğdır", "Çağrı Işık;Muğla"],
    "cp1255": ["משאבות בעמ;תל אביב\nדוד כהן;ירושלים"],
    "gb18030": ["中国水泵有限公司;北京市朝阳区\n王伟;上海", "深圳市腾讯计算机系统有限公司;深圳"],
    "cp932": ["株式会社サンプル;東京\nテスト商事;大阪", "山田太郎;ひらがな"],
}


def located(tmp_path, content: bytes) -> FileLocation:
    path = tmp_path / "a.csv"
    path.write_bytes(content)
    return FileLocation(path, "a.csv")


@pytest.mark.parametrize(("encoding", "text"), [(name, text) for name, texts in TEXTS.items() for text in texts])
def test_legacy_encodings_are_detected(tmp_path, encoding, text):
    location = located(tmp_path, f"Name;City\n{text}\n".encode(encoding))

    detected = detect_encoding(location)

    assert (detected.name, bool(detected.label)) == (encoding, True)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]
)
def test_unicode_is_read_whatever_its_form(tmp_path, encoding):
    file = open_csv(located(tmp_path, "Name;City\nMüller;Łódź\n".encode(encoding)))

    assert [row.cells[-1] for row in file.rows()] == ["City", "Łódź"]


def test_cell_may_be_longer_than_the_csv_module_allows(tmp_path):
    text = "x" * 200_000

    rows = open_csv(located(tmp_path, f"Name;Note\nMüller;{text}\n".encode())).rows()

    assert [row.cells[1] for row in rows] == ["Note", text]


def test_stated_encoding_is_used_and_checked(tmp_path):
    location = located(tmp_path, "Name;City\nM\xfcller;K\xf6ln\n".encode("cp1252"))

    assert next(row for row in open_csv(location, "cp850").rows() if row.number == 2).cells[0] == "M³ller"
    with pytest.raises(UnreadableFile, match=r"a\.csv: line 2 is not utf-8"):
        open_csv(location, "utf-8")


def test_row_with_a_byte_that_is_not_utf8_has_a_problem(tmp_path):
    content = "Name;City\nMüller;Köln\nJosé;M".encode() + b"\xff;\n"

    rows = list(open_csv(located(tmp_path, content)).rows())

    assert [bool(row.problem) for row in rows] == [False, False, True]
    assert rows[2].cells[:2] == ["José", "M\ufffd"]


@pytest.mark.parametrize("content", [b"Name\n\xff\xff\xfe\x98", b"Name\nA\0B\n"])
def test_bytes_that_are_no_text_are_refused(tmp_path, content):
    with pytest.raises(UnreadableFile, match=r"a\.csv: "):
        list(open_csv(located(tmp_path, content)).rows())
