"""`init`: a new data folder for a shop."""

import argparse

from services.core.organisation import BranchPlan, ShopPlan, found_shop
from ui.cli.desk import Answer, Desk

HELP = "make a new data folder for a shop"


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--shop", required=True, metavar="NAME")
    parser.add_argument("--currency", default="ILS")
    parser.add_argument("--country", default="IL")
    parser.add_argument("--timezone", default="Asia/Jerusalem")
    parser.add_argument("--language", default="he")
    parser.add_argument(
        "--branch", action="append", required=True, metavar="CODE:NAME[:REGION]", type=branch_plan
    )


def branch_plan(text: str) -> BranchPlan:
    """Return the branch written as CODE:NAME[:REGION]; ValueError makes it wrong usage."""
    code, name, *region = (part.strip() for part in text.split(":"))
    if not code or not name or len(region) > 1:
        raise ValueError(text)
    return BranchPlan(code, name, region[0] if region and region[0] else None)


def run(arguments: argparse.Namespace, desk: Desk) -> Answer:
    """Make the shop; refused where one is already."""
    plan = ShopPlan(
        name=arguments.shop,
        currency=arguments.currency,
        country=arguments.country,
        timezone=arguments.timezone,
        language=arguments.language,
        branches=tuple(arguments.branch),
    )
    file = found_shop(desk.folder, plan, desk.clock)
    facts = {"shop": plan.name, "file": str(file), "branches": [b.code for b in plan.branches]}
    words = desk.words
    return Answer(
        facts,
        [
            words(
                "The shop “{name}” is ready in {folder}.",
                name=plan.name,
                folder=str(desk.folder.path),
            )
        ],
    )
