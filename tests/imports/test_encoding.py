"""The encoding of CSV files: detected by evidence, named by the user, or refused with the line."""

import pytest

from imports.errors import UnreadableFile
from imports.tables.csv_file import open_csv
from imports.tables.encoding import detect_encoding, is_encoding
from imports.tables.location import FileLocation

CYRILLIC = [
    "общество ромашка;тверь",
    "Рога и копыта;Москва\nООО Ромашка;Тверь",
    "ООО РОМАШКА;МОСКВА",
    "Ромашка;Москва;Иван\nЗаря;Тверь;Пётр\nМегаФон;Санкт-Петербург;Анна",
]
TEXTS = {
    "cp1252": [
        "Müller;Köln\nGroße Straße;Düsseldorf",
        "Café Élan;Besançon\nSociété Générale;Orléans",
        "Peñarol;Logroño\nCámara Ñandú;León",
        "Ação São João;Maceió",
        "Smørrebrød Ærø;Århus",
        "Caffè Perché;Forlì",
        "Müller;Peña;Ångström;François;São Paulo;Søren;Zoë",
        "“Smart” Café’s;Straße 5 – Köln\nBrontë & Sons…;Rue d’Été",
        "MÜLLER GMBH;KÖLN",
    ],
    "cp1250": [
        "Zażółć gęślą jaźń;Łódź\nŻółw;Kraków",
        "Dvořák;Plzeň\nŽižka;Hradec Králové\nčerný;ěšč",
        "Győr;Székesfehérvár;Hódmezővásárhely;Kőszeg",
    ],
    "cp1251": [*CYRILLIC, "Київ Насоси;Львів", "ООО «Северсталь»;г. Череповец, ул. Мира, 30"],
    "koi8_r": CYRILLIC,
    "koi8_u": ["Київ Насоси;Львів\nПриватбанк;Дніпро;Ольга Шевченко"],
    "iso8859_5": CYRILLIC,
    "cp866": CYRILLIC,
    "mac_cyrillic": CYRILLIC,
    "mac_roman": [
        "Müller;Köln\nGroße Straße;Düsseldorf",
        "Peñarol;Logroño\nCámara;León\nJalapeño;Málaga",
        "Café “Müller”;Straße 5\nPeña;Málaga",
    ],
    "cp1253": ["Αντλίες ΑΕ;Αθήνα\nΓιώργος Παπαδόπουλος;Θεσσαλονίκη", "Ελληνικά Πετρέλαια;Πάτρα", "ΑΛΦΑ ΤΡΑΠΕΖΑ;ΑΘΗΝΑ"],
    "cp1254": ["Şahin Pompa A.Ş.;İstanbul\nÖzgür Ağaç;Iğdır", "Çağrı Işık;Muğla"],
    "cp1255": ["משאבות בעמ;תל אביב\nדוד כהן;ירושלים"],
    "cp1256": ["شركة الاختبار;القاهرة;أحمد", "بنك مصر;الإسكندرية"],
    "cp1257": ["Šilutės ąžuolas;Kaunas;Jūratė\nŽalgiris;Panevėžys", "Rīgas ūdens;Jēkabpils\nĶekava;Ņikita"],
    "cp850": ["Müller;Köln\nBäcker;Straße", "Bäcker;Köln", "Société;Orléans"],
    "cp852": ["Łódź;Kraków\nŻółw;Poznań;Świętego", "Dvořák;Plzeň\nŽižka;Hradec Králové"],
    "cp874": ["บริษัท ทดสอบ;กรุงเทพ;สมชาย", "ธนาคารกสิกรไทย;เชียงใหม่"],
    "iso8859_2": ["Łódź;Kraków, ul. Świętego\nŻółw;Poznań"],
    "gb18030": [
        "中国水泵有限公司;北京市朝阳区\n王伟;上海",
        "深圳市腾讯计算机系统有限公司;深圳",
        "华为技术有限公司;深圳市龙岗区",
    ],
    "big5": ["台灣積體電路製造股份有限公司;新竹市;王小明", "中華電信;台北市"],
    "cp949": ["삼성전자;수원시;김철수\n현대자동차;서울;이영희", "주식회사 한국상사;부산광역시 해운대구"],
    "cp932": [
        "株式会社サンプル;東京\nテスト商事;大阪",
        "山田太郎;ひらがな",
        "有限会社青木商店;大阪市北区",
        "ｶﾌﾞｼｷｶﾞｲｼｬ;東京;山田",
    ],
    "euc_jp": ["株式会社テスト;東京都港区;山田\nカタカナ;大阪", "トヨタ自動車株式会社;愛知県"],
}


def located(tmp_path, content: bytes) -> FileLocation:
    path = tmp_path / "a.csv"
    path.write_bytes(content)
    return FileLocation(path, "a.csv")


@pytest.mark.parametrize(("encoding", "text"), [(name, text) for name, texts in TEXTS.items() for text in texts])
def test_legacy_encodings_are_detected(tmp_path, encoding, text):
    content = f"Name;City\n{text}\n".encode(encoding)

    detected = detect_encoding(located(tmp_path, content))

    assert (content.decode(detected.name).split("\n", 1)[1], detected.is_guessed) == (f"{text}\n", True)


@pytest.mark.parametrize(("encoding", "text"), [("cp1255", "שלום"), ("cp1253", "ελληνικά"), ("gb18030", "北京百度")])
def test_text_that_may_be_of_several_scripts_is_refused(tmp_path, encoding, text):
    with pytest.raises(UnreadableFile, match="its encoding is unknown"):
        detect_encoding(located(tmp_path, f"Name;City\n{text}\n".encode(encoding)))


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


@pytest.mark.parametrize(
    "name", ["unicode_escape", "raw-unicode-escape", "punycode", "IDNA", "undefined", "base64", "x\0"]
)
def test_what_no_file_is_written_in_is_no_encoding(name):
    assert not is_encoding(name)
    assert is_encoding("cp1252")


@pytest.mark.parametrize(
    "other", ["São José,4\nGarçon,5\nNiño Peña,6\n".encode("cp1252"), b"Smile \xed\xa0\xbd\xed\xb8\x80,4\n"]
)
def test_lines_of_another_encoding_have_a_problem(tmp_path, other):
    path = tmp_path / "o.csv"
    path.write_bytes("Name,No.\nPeñarol 😀,1\nMüller,2\nÅrhus,3\n".encode() + other)
    rows = list(open_csv(FileLocation(path, "o.csv")).rows())
    assert [row.number for row in rows if row.problem] == list(range(5, 5 + other.count(b"\n")))
    assert rows[1].cells == ["Peñarol 😀", "1"]


@pytest.mark.parametrize("mark", ",;\t")
def test_lines_that_are_one_quoted_cell_are_split(tmp_path, mark):
    path, lines = tmp_path / "d.csv", (("Title", "No."), ('"Pump, ""large"""', "1"), ('"Fan\nsmall"', "2"))
    text = "".join('"{}"\n'.format(mark.join(line).replace('"', '""')) for line in lines)
    path.write_text(text, "utf-8")
    rows = [row.cells for row in open_csv(FileLocation(path, "d.csv")).rows()]
    assert rows == [["Title", "No."], ['Pump, "large"', "1"], ["Fan\nsmall", "2"]]


@pytest.mark.parametrize("text", ['"Name"\n"Salas, Eva"\n', '"Name, of all"\n"Eva"\n', '"A, B"\nEva\n'])
def test_quoted_texts_of_one_column_stay_whole(tmp_path, text):
    path = tmp_path / "d.csv"
    path.write_text(text, "utf-8")
    assert {len(row.cells) for row in open_csv(FileLocation(path, "d.csv")).rows()} == {1}
