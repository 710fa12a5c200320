"""Mappings: guessed from headers in several languages, or read from TOML."""

import pytest

from models.values import ImportKind
from services.imports.errors import (
    BadMapping,
    MissingField,
    TwinColumn,
    UnknownColumn,
    UnknownOption,
    WrongEncoding,
)
from services.imports.fields import guess_columns
from services.imports.mapping import Mapping, Returns, bind, mapping_from, read_mapping


@pytest.mark.parametrize(
    ("kind", "header", "expected"),
    [
        (
            ImportKind.MEMBERS,
            ["Customer ID", "First Name", "Surname", "Mobile", "E-mail", "D.O.B."],
            ["member_no", "first_name", "last_name", "phone", "email", "birthday"],
        ),
        (
            ImportKind.MEMBERS,
            ["מס' לקוח", "שם פרטי", "שם משפחה", "טלפון נייד", "דוא״ל", "ת. הצטרפות"],
            ["member_no", "first_name", "last_name", "phone", "email", None],
        ),
        (
            ImportKind.PURCHASES,
            ["מספר קבלה", "תאריך", "סניף", "לקוח", "מק״ט", "כמות", "סה״כ"],
            ["receipt_no", "sold_on", "branch", "member", "product", "quantity", "amount"],
        ),
        (
            ImportKind.PURCHASES,
            ["InvoiceNo", "InvoiceDate", "StockCode", "Quantity", "UnitPrice", "CustomerID"],
            ["receipt_no", "sold_at", "product", "quantity", "unit_price", "member"],
        ),
        (
            ImportKind.PRODUCTS,
            ["product_id", "department", "product_category", "product_type", "brand"],
            ["product_id", "department", "category", "name", "brand"],
        ),
        (ImportKind.MEMBERS, ["member_no", "custom.shoe size"], ["member_no", "custom.shoe size"]),
    ],
)
def test_columns_are_guessed_from_their_names(kind, header, expected):
    wanted = {field: column for field, column in zip(expected, header, strict=True) if field}
    assert guess_columns(kind, header) == wanted


def members(**document):
    return mapping_from({"columns": {"member_no": "no"}, **document}, ImportKind.MEMBERS)


def test_several_columns_are_joined_and_a_constant_is_the_same_for_all():
    mapping = members(
        columns={"member_no": "no", "address": ["street", "house"], "tags": {"value": "2026"}}
    )
    binding = bind(mapping, ["no", "street", "house", "rest"])
    cells = ["7", "Herzl", "5", "?"]
    assert binding.cell("address")(cells) == "Herzl 5"
    assert binding.cell("tags")(cells) == "2026"
    assert binding.unused == ["rest"]


def test_own_fields_may_be_a_table_within_the_columns():
    mapping = members(columns={"member_no": "no", "custom": {"shoe": "size"}})
    assert bind(mapping, ["no", "size"]).custom == ["custom.shoe"]


def test_a_column_that_is_not_there_or_there_twice_is_named():
    with pytest.raises(UnknownColumn) as missing:
        bind(members(), ["number", "name"])
    assert missing.value.facts == {"column": "no", "known": "number, name"}
    with pytest.raises(TwinColumn):
        bind(members(), ["no", "no"])


def test_a_file_without_any_key_is_refused():
    with pytest.raises(MissingField):
        bind(members(columns={"city": "city"}), ["city"])


@pytest.mark.parametrize("named", ["receipt_no", "Invoice"])
def test_the_prefix_of_returns_is_found_by_our_field_or_by_their_column(named):
    columns = {"receipt_no": ("Invoice",), "sold_on": ("Day",), "amount": ("Sum",)}
    mapping = Mapping(ImportKind.PURCHASES, columns, returns=Returns("prefix", named, "C"))
    assert bind(mapping, ["Day", "Invoice", "Sum"]).return_place == 1


@pytest.mark.parametrize(
    "broken",
    [
        {"date_format": "%Q"},
        {"date_format": "%"},
        {"date_format": "%Y %Y"},
        {"options": {"create_missing": [["branch"]]}},
        {"options": {"create_missing": [{}]}},
    ],
)
def test_an_option_that_cannot_be_is_refused_before_a_row_is_read(broken):
    with pytest.raises(UnknownOption):
        mapping_from(broken, ImportKind.MEMBERS)


def test_an_encoding_with_a_nul_in_its_name_is_no_encoding():
    with pytest.raises(WrongEncoding):
        mapping_from({"encoding": "utf\0"}, ImportKind.MEMBERS)


def test_a_mapping_nested_without_end_is_refused(tmp_path):
    file = tmp_path / "deep.toml"
    file.write_text("x=" + "[" * 5_000 + "]" * 5_000)
    with pytest.raises(BadMapping):
        read_mapping(file, ImportKind.MEMBERS)


def test_a_till_that_writes_the_card_names_the_member():
    header = ["מספר קבלה", "תאריך", "סניף", "כרטיס", "מוצר", "כמות", "סכום"]
    assert guess_columns(ImportKind.PURCHASES, header)["member"] == "כרטיס"
