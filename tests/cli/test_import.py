"""`import` and `undo-import` on the command line, and every bad file they are given."""

import json
import zipfile
from pathlib import Path

import openpyxl
import pytest
from sqlalchemy import text

from models import Base
from ui.cli.app import run

MAPPINGS = Path(__file__).parents[1] / "fixtures" / "mappings"
HEAD = "receipt_no,sold_at,branch,member,product,quantity,amount\n"
GOOD = HEAD + "1,2026-01-05 10:00,A,M1,P1,1,10.00\n"
MAPPING = """
kind = "purchases"
[columns]
receipt_no = "receipt_no"
sold_at = "sold_at"
branch = "branch"
member = "member"
product = "product"
quantity = "quantity"
amount = "amount"
[options]
create_missing = ["branch", "member", "product"]
"""


@pytest.fixture
def cli(database, folder, capsys):
    """Run a verb; return exit code, its JSON, and what it said on stderr."""

    def ask(*arguments):
        code = run(["--data", str(folder.path), "--json", *map(str, arguments)])
        out, err = capsys.readouterr()
        return code, json.loads(out), err

    return ask


@pytest.fixture
def mapping(tmp_path):
    file = tmp_path / "mapping.toml"
    file.write_text(MAPPING, encoding="utf-8")
    return file


@pytest.fixture
def bring(cli, mapping, tmp_path):
    """Import content as a file of purchases."""

    def ask(content, name="till.csv", *more):
        file = tmp_path / name
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return cli("import", "purchases", file, "--mapping", mapping, *more)

    return ask


def content_of(database):
    """Return every row of every table as text."""
    with database.read() as session:
        return [
            repr(tuple(row))
            for table in Base.metadata.sorted_tables
            for row in session.execute(text(f"SELECT * FROM {table.name}"))
        ]


def test_a_good_file_is_taken_in_and_back(bring, cli, database):
    code, done, _ = bring(GOOD)
    assert (code, done["batch"], done["rows"], done["rejected"]) == (0, 1, 1, 0)
    assert done["created"] == {"line": 1, "member": 1, "product": 1, "receipt": 1}
    code, again, _ = bring(GOOD)
    assert (code, again["created"], again["unchanged"]) == (0, {}, 1)
    code, undone, _ = cli("undo-import", 1)
    assert (code, undone["removed"]["receipt"]) == (0, 1)
    code, refused, _ = cli("undo-import", 1)
    assert (code, refused["error"]["code"]) == (1, "imports.already_undone")


def test_without_a_mapping_the_columns_are_guessed_and_said(cli, tmp_path):
    file = tmp_path / "לקוחות.csv"
    file.write_text("מספר לקוח,שם פרטי,טלפון נייד,הערה שלי\n7,דנה,0541234567,x\n", "utf-8")
    code, done, _ = cli("import", "members", file)
    assert (code, done["guessed"], done["unused_columns"]) == (0, True, ["הערה שלי"])
    assert done["columns"]["phone"] == ["טלפון נייד"]


def test_people_read_what_happened_in_their_language(folder, database, capsys, tmp_path):
    file = tmp_path / "m.csv"
    file.write_text("member_no,phone\n1,12\n", "utf-8")
    assert run(["--data", str(folder.path), "import", "members", str(file)]) == 0
    assert "לא מספר טלפון" in capsys.readouterr().out


def big_line(tmp_path):
    file = tmp_path / "line.csv"
    with file.open("wb") as out:
        out.write(HEAD.encode())
        for _ in range(100):
            out.write(b"x" * (1 << 20))
    return file


def bomb(tmp_path):
    """An xlsx of some kilobytes that unpacks to more than 200 MB."""
    file = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            for _ in range(220):
                sheet.write(b"<row>" + b" " * (1 << 20))
    return file


def far_corner(tmp_path):
    """A small sheet whose one far cell would make a table of milliards."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["A1"], sheet["XFD1048576"] = "receipt_no", "x"
    book.save(tmp_path / "far.xlsx")
    return tmp_path / "far.xlsx"


def never_closed(tmp_path):
    file = tmp_path / "quote.csv"
    file.write_text(HEAD + '"1' + ",a\n" * 200_000, "utf-8")
    return file


def foreign(tmp_path):
    file = tmp_path / "photo.csv"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    return file


def with_nul(tmp_path):
    file = tmp_path / "nul.csv"
    file.write_bytes(GOOD.encode() + b"2,2026\x00" + b"a" * 500)
    return file


def damaged_xlsx(tmp_path):
    file = tmp_path / "damaged.xlsx"
    file.write_bytes(b"PK\x03\x04" + b"\x07" * 500)
    return file


def old_xls(tmp_path):
    file = tmp_path / "old.xls"
    file.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    return file


def empty(tmp_path):
    file = tmp_path / "empty.csv"
    file.write_bytes(b"")
    return file


def header_only(tmp_path):
    file = tmp_path / "header.csv"
    file.write_text(HEAD, "utf-8")
    return file


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda path: path, "imports.not_a_file"),
        (lambda path: path / "nowhere.csv", "imports.no_such_file"),
        (empty, "imports.empty_file"),
        (header_only, "imports.empty_file"),
        (big_line, "imports.line_too_long"),
        (never_closed, "imports.line_too_long"),
        (bomb, "imports.too_large"),
        (far_corner, "imports.too_large"),
        (damaged_xlsx, "imports.bad_spreadsheet"),
        (old_xls, "imports.old_spreadsheet"),
        (foreign, "imports.not_text"),
        (with_nul, "imports.not_text"),
    ],
    ids=lambda value: getattr(value, "__name__", value),
)
def test_a_file_that_is_no_table_is_refused_and_changes_nothing(
    cli, mapping, database, tmp_path, make, code
):
    before = content_of(database)
    exit_code, refused, said = cli("import", "purchases", make(tmp_path), "--mapping", mapping)
    assert (exit_code, refused["error"]["code"]) == (1, code)
    assert refused["error"]["message"] in said
    assert content_of(database) == before


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("[columns]\nreceipt = 'receipt_no'", "imports.unknown_field"),
        ("[columns]\nreceipt_no = ['a', 'b']", "imports.unknown_field"),
        ("[columns]\nreceipt_no = 7", "imports.unknown_field"),
        ("[options]\nreturn = 'negative'", "imports.unknown_option"),
        ("[options]\nreturns = 'sometimes'", "imports.unknown_option"),
        ("[options]\ncreate_missing = ['till']", "imports.unknown_option"),
        ("kind = 'members'", "imports.wrong_kind"),
        ("encoding = 'klingon'", "imports.wrong_encoding"),
        ("color = 'red'", "imports.unknown_option"),
        ("not toml", "imports.bad_mapping"),
        (MAPPING.replace('"amount"', '"sum"'), "imports.unknown_column"),
        (MAPPING.replace('amount = "amount"', ""), "imports.missing_field"),
    ],
)
def test_a_wrong_mapping_is_refused_naming_what_is_wrong(bring, mapping, database, content, code):
    mapping.write_text(content, "utf-8")
    before = content_of(database)
    exit_code, refused, _ = bring(GOOD)
    assert (exit_code, refused["error"]["code"]) == (1, code)
    assert content_of(database) == before


def test_wrong_types_leave_nothing_usable_and_say_why(bring, database):
    before = content_of(database)
    code, refused, _ = bring(HEAD + "1,yesterday,A,M1,P1,one,ten\n")
    assert (code, refused["error"]["code"]) == (1, "imports.nothing_usable")
    found = {problem["code"] for problem in refused["error"]["facts"]["problems"]}
    assert found == {"bad_date", "bad_number"}
    assert content_of(database) == before


def test_a_receipt_with_two_members_is_refused(bring):
    code, refused, _ = bring(GOOD + "1,2026-01-05 10:00,A,M2,P1,1,10.00\n")
    assert (code, refused["error"]["facts"]["problems"][0]["code"]) == (1, "two_members")


def test_a_return_of_more_than_was_sold_is_refused(bring, mapping):
    mapping.write_text(MAPPING.replace("[opt", 'returns_receipt_no = "of"\n[opt'), "utf-8")
    head = HEAD.strip() + ",of\n"
    bring(head + "1,2026-01-05,A,M1,P1,1,10,\n")
    code, refused, _ = bring(head + "2,2026-01-06,A,M1,P1,-2,-20,1\n")
    assert (code, refused["error"]["facts"]["problems"][0]["code"]) == (1, "over_return")


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1255", "cp862"]
)
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_hebrew_names_survive_every_encoding(cli, database, tmp_path, encoding, delimiter):
    rows = ["מספר לקוח,שם פרטי,שם משפחה,עיר", "1,נועה,כהן־לוי,תל אביב", "2,יוסי,אברהמוב,באר שבע"]
    table = "\r\n".join(rows).replace(",", delimiter)
    file = tmp_path / "members.csv"
    file.write_bytes((table if encoding != "cp862" else table.replace("־", "-")).encode(encoding))
    code, done, _ = cli("import", "members", file)
    assert (code, done["created"]) == (0, {"member": 2})
    dump = "\n".join(content_of(database))
    assert "נועה" in dump
    assert "אברהמוב" in dump


def test_a_spreadsheet_is_read_with_its_types(cli, database, tmp_path):
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["member_no", "first_name", "joined_on", "custom.shoe"])
    sheet.append(["0007", "NA", "2026-01-31", 38.5])
    sheet.append([12, "=1+1", "2026-02-01", 41])
    book.save(tmp_path / "members.xlsx")
    code, done, _ = cli("import", "members", tmp_path / "members.xlsx")
    assert (code, done["created"], done["problems"]) == (0, {"member": 2}, [])
    with database.read() as session:
        found = [
            tuple(row) for row in session.execute(text("SELECT member_no, enrolled_on FROM member"))
        ]
    assert found == [("0007", 20484), ("12", 20485)]


def test_a_dry_run_writes_nothing(bring, database):
    before = content_of(database)
    code, done, _ = bring(GOOD, "till.csv", "--dry-run")
    assert (code, done["batch"], done["created"]["receipt"]) == (0, None, 1)
    assert content_of(database) == before


def test_an_errors_file_that_cannot_be_written_stops_the_import(bring, database, tmp_path):
    before = content_of(database)
    content = GOOD + "2,,A,M1,P1,1,1\n"
    code, refused, _ = bring(content, "till.csv", "--errors", tmp_path / "till.csv" / "out.csv")
    assert (code, refused["error"]["code"]) == (1, "core.not_writable")
    assert content_of(database) == before


def test_wrong_usage_is_told_apart(folder, database, capsys):
    assert run(["--data", str(folder.path), "import", "furniture", "x.csv"]) == 2


@pytest.mark.slow
def test_the_small_shop_comes_in_once_and_goes_out_whole(cli, database, shared_data):
    files = shared_data / "small_shop"
    expected = {
        "members": {"member": 631},
        "products": {"product": 25_787, "category": 336},
        "purchases": {"branch": 5, "product": 4, "receipt": 15_747, "line": 144_586},
    }
    for kind, created in expected.items():
        mapping = MAPPINGS / f"small_shop_{kind}.toml"
        code, done, _ = cli("import", kind, files / f"{kind}.csv", "--mapping", mapping)
        assert (code, done["created"], done["rejected"]) == (0, created, 0)
        code, again, _ = cli("import", kind, files / f"{kind}.csv", "--mapping", mapping)
        assert (code, again["created"], again["unchanged"]) == (0, {}, done["rows"])
    assert total(database) == (15_747, 50_300_743)
    code, undone, _ = cli("undo-import", done["batch"])
    assert (code, total(database)) == (0, (0, None))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "mapping", "receipts", "minor"),
    [
        ("cdnow_sample.csv", "cdnow.toml", 6_919, 24_409_194),
        ("online_retail_dec2010.csv", "online_retail.toml", 2_025, 74_895_702),
    ],
)
def test_foreign_tills_come_in_by_mapping_alone(
    cli, database, shared_data, name, mapping, receipts, minor
):
    for _ in range(2):
        code, done, _ = cli(
            "import", "purchases", shared_data / name, "--mapping", MAPPINGS / mapping
        )
        assert (code, done["rejected"]) == (0, 0)
        assert total(database) == (receipts, minor)


def total(database):
    with database.read() as session:
        return tuple(session.execute(text("SELECT count(*), sum(total_minor) FROM receipt")).one())


def test_rejected_rows_never_replace_the_file_itself(bring, tmp_path):
    code, refused, _ = bring(GOOD, "till.csv", "--errors", tmp_path / "till.csv")
    assert (code, refused["error"]["code"]) == (1, "imports.onto_itself")
    assert (tmp_path / "till.csv").read_text("utf-8") == GOOD


def test_a_refused_undo_says_what_stands_on_it(cli, bring, tmp_path):
    (tmp_path / "members.csv").write_text("member_no\nM1\n", "utf-8")
    cli("import", "members", tmp_path / "members.csv")
    bring(GOOD)
    code, refused, said = cli("undo-import", 1)
    assert (code, refused["error"]["facts"]["table"]) == (1, "receipt")
    assert "לקוחות" in said
    assert "קבלות" in said
