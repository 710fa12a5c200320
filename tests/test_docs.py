"""The pages for readers: what they point to is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGES = [
    *ROOT.glob("*.md"),
    *ROOT.glob("docs/**/*.md"),
    *ROOT.glob("LICENSES/*.md"),
    *ROOT.glob("tests/bench/*.md"),
]
DECISIONS = sorted((ROOT / "docs" / "decisions").glob("[0-9]*.md"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_within_the_project_leads_somewhere(page):
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text("utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_decisions_have_a_number_each_and_are_listed_in_order():
    listed = re.findall(r"\]\((\d{4}-[^)]+)\)", (ROOT / "docs/decisions/README.md").read_text())
    assert listed == [page.name for page in DECISIONS]
    assert [int(name[:4]) for name in listed] == list(range(1, len(listed) + 1))
    for page in DECISIONS:
        assert page.read_text("utf-8").startswith(f"# {page.name[:4]}")


def test_code_points_to_decisions_that_are_there():
    sources = (path for top in ("models", "services", "ui") for path in (ROOT / top).rglob("*.py"))
    named = re.findall(
        r"docs/decisions/([\w-]+\.md)", "".join(path.read_text("utf-8") for path in sources)
    )
    assert named
    assert set(named) <= {page.name for page in DECISIONS}
