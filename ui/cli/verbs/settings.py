"""`settings`: look at the shop's settings and change them."""

import argparse
from typing import Any

from services import security
from services.core import organisation, settings
from services.core.errors import BadSetting
from services.core.settings import Declared, read_setting, write_setting
from services.core.work import Work
from ui.cli.desk import Answer, Desk

HELP = "show and change settings (shop, mail, thresholds)"

_SHOP = ("name", "language", "address", "phone", "email")
_DECLARED = {declared.name: declared for declared in settings.ALL}


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    acts = parser.add_subparsers(dest="act", required=True, metavar="ACT")
    acts.add_parser("list", help="every setting with its value")
    change = acts.add_parser("set", help="change settings; all of them or none")
    change.add_argument("changes", nargs="+", metavar="NAME=VALUE", type=change_of)


def change_of(text: str) -> tuple[str, str]:
    """Return the name and value of NAME=VALUE; ValueError makes it wrong usage."""
    name, mark, value = text.partition("=")
    if not mark:
        raise ValueError(text)
    return name.strip(), value.strip()


def run(arguments: argparse.Namespace, desk: Desk) -> Answer:
    """Change what is asked for, then show everything."""
    if arguments.act == "set":
        with desk.database.work() as work:
            for name, value in arguments.changes:
                _change(work, name, value)
    facts = _all(desk)
    return Answer({"settings": facts}, [f"{name} = {value}" for name, value in facts.items()])


def _change(work: Work, name: str, value: str) -> None:
    domain, _, fact = name.partition(".")
    if domain == "shop" and fact in _SHOP:
        organisation.change_shop(work, **{fact: value})
    elif name in _DECLARED:
        write_setting(work, _DECLARED[name], _typed(_DECLARED[name], value))
    else:
        raise BadSetting(name=name, value=value)
    security.record(work, "settings.change", "setting", setting=name)


def _typed(declared: Declared, value: str) -> Any:
    """Return the value as the kind of thing the setting's default is."""
    if isinstance(declared.default, bool):
        return {"true": True, "false": False}.get(value.lower(), value)
    if declared.default is None:  # a limit: none or a whole number
        return None if value in ("", "none") else int(value) if value.isdecimal() else value
    if isinstance(declared.default, (int, float)):
        try:
            return type(declared.default)(value)
        except ValueError:
            return value  # refused by what the setting accepts, in words
    return value


def _all(desk: Desk) -> dict[str, Any]:
    shop = desk.database.shop
    facts = {f"shop.{fact}": getattr(shop, fact) or "" for fact in _SHOP}
    with desk.database.read() as session:
        return facts | {name: read_setting(session, one) for name, one in _DECLARED.items()}
