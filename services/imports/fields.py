"""What each kind of file may bring: our fields, and what other programs call them.

Pure. A header is compared without case, blanks and punctuation.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from models.values import ImportKind

CUSTOM = "custom."


@dataclass(frozen=True, slots=True)
class FieldSet:
    """The fields of one kind. Of each group in `needed` at least one must have a column.

    `references` may stand under `create_missing`; `options` are what [options] knows.
    """

    names: Mapping[str, tuple[str, ...]]
    needed: tuple[tuple[str, ...], ...]
    references: frozenset[str] = frozenset()
    options: frozenset[str] = field(default_factory=frozenset)
    summed: frozenset[str] = frozenset()
    takes_custom: bool = False


_CONSENT = {
    "consent_email": ("email consent", "email opt in", "אישור דיוור במייל", "הסכמה למייל", "דיוור"),
    "consent_sms": ("sms consent", "sms opt in", "אישור sms", "הסכמה ל-sms", "הסכמה למסרונים"),
    "consent_post": ("post consent", "mail consent", "הסכמה לדואר", "אישור דואר"),
    "consent_phone": ("phone consent", "call consent", "הסכמה לטלפון", "אישור שיחות"),
}

_MEMBERS = {
    "member_no": (
        "member number",
        "member id",
        "customer no",
        "customer number",
        "customer id",
        "client id",
        "customer",
        "מספר לקוח",
        "מספר חבר",
        "מס לקוח",
        "מס חבר",
        "קוד לקוח",
        "mã khách hàng",
        "mijoz raqami",
    ),
    "card": ("card number", "card no", "club card", "כרטיס", "מספר כרטיס", "כרטיס מועדון", "thẻ"),
    "first_name": ("given name", "first", "שם פרטי", "פרטי", "tên", "ism"),
    "last_name": ("surname", "family name", "last", "שם משפחה", "משפחה", "họ", "familiya"),
    "phone": (
        "mobile",
        "cell",
        "telephone",
        "phone number",
        "mobile phone",
        "טלפון",
        "נייד",
        "טלפון נייד",
        "סלולרי",
        "פלאפון",
        "điện thoại",
        "số điện thoại",
        "telefon",
    ),
    "email": ("e mail", "mail", "email address", "אימייל", "מייל", "דואל", "דואר אלקטרוני"),
    "birthday": (
        "birth date",
        "birthdate",
        "date of birth",
        "dob",
        "תאריך לידה",
        "יום הולדת",
        "ngày sinh",
        "tugilgan kun",
        "tugʻilgan sana",
    ),
    "gender": ("sex", "מין", "מגדר", "giới tính", "jins"),
    "city": ("town", "עיר", "ישוב", "יישוב", "thành phố", "shahar"),
    "postcode": ("zip", "zip code", "postal code", "מיקוד", "mã bưu điện"),
    "address": ("street", "street address", "כתובת", "רחוב", "địa chỉ", "manzil"),
    "language": ("lang", "שפה", "ngôn ngữ", "til"),
    "kind": ("customer type", "member type", "סוג לקוח"),
    "company": ("company name", "business", "organisation", "חברה", "שם חברה", "שם עסק", "công ty"),
    "job_title": ("position", "תפקיד", "chức vụ", "lavozim"),
    "joined_on": (
        "joined",
        "join date",
        "registered",
        "registration date",
        "enrolled on",
        "created at",
        "תאריך הצטרפות",
        "הצטרף",
        "תאריך רישום",
        "ngày tham gia",
    ),
    "branch": (
        "store",
        "store id",
        "shop",
        "branch code",
        "home branch",
        "סניף",
        "קוד סניף",
        "chi nhánh",
        "filial",
    ),
    "employee": ("enrolled by", "salesperson", "cashier", "עובד", "מוכר", "nhân viên", "xodim"),
    "tags": ("tag", "labels", "תגיות", "תגית", "תוויות"),
    "note": ("notes", "remarks", "comment", "הערה", "הערות", "ghi chú", "izoh"),
    "source": ("origin", "מקור", "מקור הגעה", "nguồn"),
    **_CONSENT,
}

_PRODUCTS = {
    "product_id": (
        "product",
        "product no",
        "product code",
        "sku",
        "item",
        "item code",
        "stock code",
        "article",
        "מקט",
        "קוד מוצר",
        "קוד פריט",
        "מוצר",
        "mã sản phẩm",
        "mã hàng",
        "mahsulot kodi",
    ),
    "name": (
        "product name",
        "description",
        "item name",
        "product type",
        "title",
        "שם מוצר",
        "תיאור",
        "שם פריט",
        "tên sản phẩm",
        "tên hàng",
        "nomi",
    ),
    "department": ("dept", "division", "main category", "מחלקה", "ngành hàng", "boʻlim"),
    "category": (
        "product category",
        "group",
        "sub category",
        "subcategory",
        "קטגוריה",
        "קבוצה",
        "danh mục",
        "nhóm hàng",
        "toifa",
    ),
    "brand": ("manufacturer", "make", "מותג", "יצרן", "thương hiệu", "brend"),
    "price": ("unit price", "retail price", "sale price", "מחיר", "giá", "narx"),
    "cost": ("unit cost", "purchase price", "עלות", "מחיר קנייה", "giá vốn", "tannarx"),
    "barcode": ("ean", "upc", "gtin", "ברקוד", "mã vạch", "shtrix kod"),
}

_PURCHASES = {
    "receipt_no": (
        "receipt",
        "receipt number",
        "receipt id",
        "invoice",
        "invoice no",
        "invoice number",
        "transaction id",
        "order id",
        "order no",
        "basket id",
        "bill no",
        "מספר קבלה",
        "קבלה",
        "מספר חשבונית",
        "חשבונית",
        "מספר עסקה",
        "số hóa đơn",
        "hóa đơn",
        "chek raqami",
    ),
    "till": ("register", "pos", "terminal", "till no", "קופה", "מספר קופה", "quầy", "kassa"),
    "line_no": ("line", "line number", "row no", "שורה", "מספר שורה"),
    "sold_at": (
        "purchased at",
        "sold on date time",
        "invoice date",
        "transaction timestamp",
        "timestamp",
        "date time",
        "datetime",
        "sale time",
        "תאריך ושעה",
        "מועד",
        "thời gian",
        "vaqt",
    ),
    "sold_on": (
        "date",
        "purchased on",
        "sale date",
        "transaction date",
        "order date",
        "purchase date",
        "תאריך",
        "תאריך קנייה",
        "תאריך מכירה",
        "ngày",
        "sana",
    ),
    "branch": _MEMBERS["branch"],
    "member": (
        *(
            "member no",
            "member",
            "card",
            "loyalty card",
            "לקוח",
            "חבר מועדון",
            "khách hàng",
            "mijoz",
        ),
        *_MEMBERS["member_no"],
        *_MEMBERS["card"],
    ),
    "product": ("product id", *_PRODUCTS["product_id"]),
    "product_name": _PRODUCTS["name"],
    "category": _PRODUCTS["category"],
    "department": _PRODUCTS["department"],
    "brand": _PRODUCTS["brand"],
    "quantity": ("qty", "units", "כמות", "số lượng", "miqdor", "soni"),
    "amount": (
        "line total",
        "total",
        "sales value",
        "sum",
        "sale amount",
        "net amount",
        "line amount",
        "סכום",
        "סהכ",
        "סך הכל",
        "סכום שורה",
        "thành tiền",
        "số tiền",
        "summa",
    ),
    "unit_price": ("unit price", "price", "price each", "מחיר", "מחיר יחידה", "đơn giá", "narx"),
    "discount": ("discount amount", "הנחה", "סכום הנחה", "giảm giá", "chegirma"),
    "employee": _MEMBERS["employee"],
    "channel": ("sales channel", "ערוץ", "kênh"),
    "payment": ("payment method", "tender", "אמצעי תשלום", "thanh toán", "toʻlov"),
    "returns_receipt_no": (
        "original receipt",
        "original receipt no",
        "returned receipt",
        "קבלה מקורית",
    ),
}

_BALANCES = {
    "member": ("member no", "member", "card", *_MEMBERS["member_no"], *_MEMBERS["card"]),
    "points": ("points balance", "נקודות", "יתרת נקודות", "điểm", "ball"),
    "credit": ("credit balance", "wallet", "זיכוי", "יתרת זיכוי", "ארנק", "tín dụng"),
    "expires_on": ("expiry", "expires", "valid until", "תוקף", "בתוקף עד", "hạn dùng"),
}

_CONSENTS = {
    "member": (
        *("member no", "member", "card"),
        *_MEMBERS["member_no"],
        *_MEMBERS["card"],
        *("phone", "email"),
    ),
    **_CONSENT,
    "decided_on": (
        "date",
        "decided at",
        "consent date",
        "opt out date",
        "תאריך",
        "תאריך הסכמה",
        "ngày",
    ),
    "source": ("origin", "מקור"),
    "wording_version": ("wording", "נוסח"),
}

FIELDS: Mapping[ImportKind, FieldSet] = MappingProxyType(
    {
        ImportKind.MEMBERS: FieldSet(
            _MEMBERS,
            needed=(("member_no", "card", "phone", "email"),),
            references=frozenset({"branch", "employee"}),
            options=frozenset({"create_missing"}),
            summed=frozenset({"note", "address", "tags"}),
            takes_custom=True,
        ),
        ImportKind.PRODUCTS: FieldSet(_PRODUCTS, needed=(("product_id",),)),
        ImportKind.PURCHASES: FieldSet(
            _PURCHASES,
            needed=(("receipt_no",), ("sold_at", "sold_on"), ("amount", "unit_price")),
            references=frozenset({"branch", "member", "product", "employee"}),
            options=frozenset({"create_missing", "returns", "one_line_receipts"}),
            summed=frozenset({"amount", "discount", "unit_price", "quantity"}),
        ),
        ImportKind.BALANCES: FieldSet(
            _BALANCES,
            needed=(("member",), ("points", "credit")),
            summed=frozenset({"points", "credit"}),
        ),
        ImportKind.CONSENTS: FieldSet(_CONSENTS, needed=(("member",), tuple(_CONSENT))),
    }
)

_PUNCTUATION = re.compile(r"[\W_]+")


def plain(header: str) -> str:
    """Return a column's name as it is compared: no case, marks, blanks or punctuation."""
    letters = unicodedata.normalize("NFKD", header).casefold()
    return _PUNCTUATION.sub("", "".join(c for c in letters if not unicodedata.combining(c)))


def guess_columns(kind: ImportKind, header: Sequence[str]) -> dict[str, str]:
    """Return our field → their column, as far as the names tell; each column is used once.

    A column called exactly what we call the field comes first, then the order of the synonyms.
    """
    known = FIELDS[kind].names
    free = {plain(column): column for column in reversed(header) if column}
    found: dict[str, str] = {}
    for name in known:
        if plain(name) in free:
            found[name] = free.pop(plain(name))
    for name, synonyms in known.items():
        for word in synonyms:
            if name not in found and plain(word) in free:
                found[name] = free.pop(plain(word))
    if FIELDS[kind].takes_custom:
        own = [column for column in free.values() if column.lower().startswith(CUSTOM)]
        found |= {CUSTOM + column[len(CUSTOM) :].strip(): column for column in own}
    if "unit_price" in found and "amount" in found:
        del found["unit_price"]
    return {name: found[name] for name in sorted(found, key=[*known, *found].index)}
