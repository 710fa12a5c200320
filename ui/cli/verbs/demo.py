"""`demo`: a café chain with a year of life, made by the app's own verbs."""

import argparse
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, redirect_stdout
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import chain
from pathlib import Path
from zoneinfo import ZoneInfo

from models.values import add_months
from services import demo
from services.core.clock import Clock, FixedClock, local_day
from services.core.errors import ShopExists
from services.core.folder import DataFolder
from services.core.opening import open_shop
from services.demo import DemoFiles, DemoPlan, redeemers, write_files
from ui.cli import app
from ui.cli.desk import Answer, Desk
from ui.words import words_for

HELP = "make a demo shop with a year of life and show it"

ROOT = Path(__file__).resolve().parents[3]
RECIPES = ROOT / "resources" / "demo"
ZONE = "Asia/Jerusalem"
_LANGUAGE = "he"  # the café's, and so the show's
CLUB = "מועדון נועה"

# The club opens after so many months, the last round of joining is so many days ago: there
# is something left to do today.
_CLUB_AFTER = 3
_LAST_ROUND_DAYS = 12
_MAILINGS = {6: ("spring.toml", "חוזרים לקפה"), 10: ("autumn.toml", "קפה של סתיו")}
_SEGMENTS = {"מועדפים שנוטשים": "drifting.json", "חוגגים השבוע": "birthday.json"}
_TONIGHT = "מזמן לא נפגשנו"

# A month, so many of those with at least so much credit spend some of it.
_REDEEMING = 0.05
_LEAST_REDEEMED_MINOR = 500


@dataclass(frozen=True, slots=True)
class Step:
    """One verb at one moment of the story."""

    moment: datetime
    arguments: tuple[str, ...]


class DemoStopped(Exception):
    """A step did not end with 0; carries its exit code."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--members", type=_count, default=1200, metavar="N")
    parser.add_argument("--receipts", type=_count, default=26_000, metavar="N", help="a year")
    parser.add_argument("--years", type=_count, default=1, metavar="Y")
    parser.add_argument("--seed", type=int, default=7, metavar="S")


def _count(text: str) -> int:
    number = int(text)
    if not 0 < number <= 10_000_000:
        raise ValueError(text)
    return number


def run(arguments: argparse.Namespace, desk: Desk) -> Answer:
    """Fill the given folder, else open a shop in the window; without a screen show the main job."""
    plan = DemoPlan(
        local_day(desk.clock.now(), ZONE),
        arguments.members,
        arguments.receipts * arguments.years,
        arguments.years,
        arguments.seed,
    )
    if arguments.data:
        return _fill(desk, plan)
    return _open(plan, desk) if _has_screen() else _show(plan, desk)


def _fill(desk: Desk, plan: DemoPlan) -> Answer:
    """Fill a new folder without a word and end."""
    if desk.folder.database.exists():
        raise ShopExists(folder=str(desk.folder.path))
    with ExitStack() as stack:
        sink = stack.enter_context(Path(os.devnull).open("w", encoding="utf-8"))
        stack.enter_context(redirect_stdout(sink))
        code = _tell(desk.folder, None, plan, desk.clock)
    facts = {"shop": demo.SHOP, "folder": str(desk.folder.path), "seed": plan.seed}
    return Answer(facts, [] if code else [words_for(_LANGUAGE)("The demo shop is ready.")], code)


def _show(plan: DemoPlan, desk: Desk) -> Answer:
    """Do the whole main job before the reader's eyes; what it made lies in demo-output."""
    output = Path.cwd() / "demo-output"
    folder = DataFolder.at(output / "shop")
    for made in ("shop", "till", "mails", "letters", "reports"):
        shutil.rmtree(output / made, ignore_errors=True)
    code = _tell(folder, output, plan, desk.clock)
    files = sorted(str(file.relative_to(output)) for file in output.rglob("*.*") if file.is_file())
    shown = [file for file in files if not file.startswith(("shop", "till", "mails"))]
    mails = sum(file.endswith(".eml") for file in files)
    facts = {"output": str(output), "files": shown, "mails": mails, "seed": plan.seed}
    words = words_for(_LANGUAGE)
    lines = [words("Everything lies in {folder}:", folder=str(output)), *shown]
    lines.append(words("and {n} mails.", n=mails))
    return Answer(facts, [] if code else lines, code)


def _open(plan: DemoPlan, desk: Desk) -> Answer:
    """Make the shop in its own folder, once, and open the window on it."""
    from platformdirs import user_data_path  # noqa: PLC0415 - needed only here

    folder = DataFolder.at(user_data_path("moadon-demo", appauthor=False))
    if not folder.database.exists():
        desk.warn(words_for(_LANGUAGE)("Making a café with a year of life; this takes a minute…"))
        with ExitStack() as stack:
            sink = stack.enter_context(Path(os.devnull).open("w", encoding="utf-8"))
            stack.enter_context(redirect_stdout(sink))
            code = _tell(folder, None, plan, desk.clock)
        if code:
            return Answer({"folder": str(folder.path)}, [], code)
    window = [sys.executable, str(ROOT / "main.py"), "--data", str(folder.path)]
    ended = subprocess.run(window, check=False)  # noqa: S603 - our own window
    return Answer({"folder": str(folder.path)}, [], ended.returncode)


def _has_screen() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _tell(folder: DataFolder, output: Path | None, plan: DemoPlan, clock: Clock) -> int:
    """Run the story, aloud where its output is for a reader; return the exit code of its last step.

    Without `output` what it makes lies among the shop's exports.
    The shop is built under another name and gets its own last: a story that was cut off leaves
    no half-lived shop that would pass for a whole one.
    """
    draft = DataFolder.at(folder.path.with_name(f".{folder.path.name}.making"))
    shutil.rmtree(draft.path, ignore_errors=True)
    place, aloud = output or draft.exports, output is not None
    try:
        files = write_files(place / "till", plan)
        for step in chain(_year(draft, files, plan), _today(place, plan, clock)):
            _do(draft, step, aloud=aloud)
    except DemoStopped as stopped:
        return stopped.code
    folder.path.mkdir(parents=True, exist_ok=True)
    for made in sorted(draft.path.iterdir(), key=lambda path: path.name == "moadon.db"):
        made.rename(folder.path / made.name)
    draft.path.rmdir()
    return 0


def _do(folder: DataFolder, step: Step, *, aloud: bool) -> None:
    if aloud:
        sys.stdout.write(f"\n[{step.moment:%Y-%m-%d}] main.py {shlex.join(step.arguments)}\n")
        sys.stdout.flush()
    code = app.run(["--data", str(folder.path), *step.arguments], FixedClock(step.moment))
    if code:
        raise DemoStopped(code)


def _evening(day: date) -> datetime:
    return datetime.combine(day, time(20, 30), ZoneInfo(ZONE))


def _year(folder: DataFolder, files: DemoFiles, plan: DemoPlan) -> Iterator[Step]:
    """Yield the past: the shop opens, sales come in month by month, the club begins and grows."""
    opening = _evening(plan.first - timedelta(days=1))
    branches = [f"--branch={b.code}:{b.name}:{b.region}" for b in demo.BRANCHES]
    yield Step(opening, ("init", "--shop", demo.SHOP, *branches))
    facts = {"address": demo.ADDRESS, "phone": demo.PHONE, "email": demo.EMAIL}
    settings = [f"shop.{name}={value}" for name, value in facts.items()]
    sender = [f"mail.sender={demo.EMAIL}", f"mail.opt_out={demo.EMAIL}"]
    yield Step(opening, ("settings", "set", *settings, *sender))
    yield Step(opening, ("import", "products", str(files.products)))
    for number, month in enumerate(files.months):
        evening = _evening(month.last)
        for kind, file in (("members", month.members), ("purchases", month.purchases)):
            if file is not None:
                mapping = str(RECIPES / f"{kind}.toml")
                yield Step(evening, ("import", kind, str(file), "--mapping", mapping))
        yield from _club_month(folder, number, month.last, plan)


def _club_month(folder: DataFolder, number: int, last: date, plan: DemoPlan) -> Iterator[Step]:
    evening = _evening(last)
    if number == _CLUB_AFTER:
        yield Step(evening, ("program", "create", str(RECIPES / "program.toml")))
    if number < _CLUB_AFTER:
        return
    if (plan.last - last).days >= _LAST_ROUND_DAYS:
        branch = demo.BRANCHES[number % len(demo.BRANCHES)]
        employee = branch.employees[number % len(branch.employees)]
        who = ("--branch", branch.code, "--employee", employee)
        yield Step(evening, ("program", "enrol", CLUB, "--all-candidates", *who))
    yield Step(evening, ("ledger", "expire"))
    for member_no, minor in redeemers_of(folder, f"{plan.seed} {number}"):
        spend = ("--unit", "credit", "--amount", str(minor))
        yield Step(evening, ("ledger", "redeem", member_no, *spend))
    if number in _MAILINGS:
        recipe, name = _MAILINGS[number]
        mails = str(folder.exports / "sent-mails")
        yield Step(evening, ("campaign", "create", str(RECIPES / recipe)))
        yield Step(evening, ("campaign", "prepare", name))
        yield Step(evening, ("campaign", "send", name, "--until-done", "--to-folder", mails))


def redeemers_of(folder: DataFolder, seed: str) -> list[tuple[str, int]]:
    """Return who spends how much credit this month; read between two steps of the story."""
    database = open_shop(folder)
    try:
        with database.read() as session:
            return redeemers(session, _REDEEMING, _LEAST_REDEEMED_MINOR, seed)
    finally:
        database.close()


def _today(output: Path, plan: DemoPlan, clock: Clock) -> Iterator[Step]:
    """Yield what an owner does on a good evening: look, choose, write, report, back up."""

    def now(*arguments: str) -> Step:
        return Step(clock.now(), arguments)

    for name, recipe in _SEGMENTS.items():
        rule = str(RECIPES / recipe)
        yield now("segment", "save", "--name", name, "--rule", rule)
        yield now("segment", "count", "--name", name)
    yield now("program", "evaluate", CLUB, "--limit", "10", "--nearly", "10")
    yield now("campaign", "create", str(RECIPES / "tonight.toml"))
    yield now("campaign", "prepare", _TONIGHT)
    yield now("campaign", "send", _TONIGHT, "--until-done", "--to-folder", str(output / "mails"))
    yield now("campaign", "letters", _TONIGHT, "--out", str(output / "letters"))
    yield now("campaign", "results", _TONIGHT)
    yield now("schedule", "run")  # the evening's work: expectations, tracks, a backup
    yield from (now(*report) for report in _reports(output / "reports", plan))
    yield now("ledger", "verify")
    yield now("check")


def _reports(folder: Path, plan: DemoPlan) -> Iterator[Sequence[str]]:
    first, last = add_months(plan.last, -3) + timedelta(days=1), plan.last
    period = ("--from", first.isoformat(), "--to", last.isoformat())
    year = ("--from", plan.first.isoformat(), "--to", last.isoformat())
    for branch in demo.BRANCHES:
        for language in ("he", "en"):
            for kind in ("pdf", "xlsx"):
                file = folder / f"summary-{branch.code}-{language}.{kind}"
                place = ("--branch", branch.code, "--compare", "previous", "--language", language)
                yield "report", "summary", *period, *place, *_to(file)
    for name in ("summary", "rfm", "cohorts", "baskets", "concentration"):
        for kind in ("pdf", "xlsx"):
            yield "report", name, *year, "--language", "he", *_to(folder / f"{name}-he.{kind}")


def _to(file: Path) -> tuple[str, ...]:
    return "--format", file.suffix[1:], "--out", str(file)
