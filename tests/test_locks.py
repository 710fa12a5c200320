"""The lock files: whole, free of any one machine, and their licences known."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
APP, TEST = (ROOT / name for name in ("requirements.lock", "requirements-test.lock"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def pins(lock: Path) -> set[str]:
    """Return the locked packages as `name==version`."""
    return set(re.findall(r"^[a-z0-9][\w.-]*==[^\s;]+", lock.read_text("utf-8"), re.MULTILINE))


def names(requirements: list[str] | set[str]) -> set[str]:
    """Return the names of requirements as the package index writes them."""
    found = (re.match(r"[\w.-]+", one) for one in requirements)
    return {re.sub(r"[-_.]+", "-", match[0]).lower() for match in found if match}


def test_every_direct_dependency_is_locked():
    assert names(PROJECT["dependencies"]) <= names(pins(APP))
    assert names(PROJECT["optional-dependencies"]["test"]) <= names(pins(TEST))


def test_tests_run_against_the_versions_that_users_get():
    assert pins(APP) <= pins(TEST)


@pytest.mark.parametrize("lock", [APP, TEST], ids=["app", "test"])
def test_no_lock_names_a_server_or_a_folder(lock):
    for line in lock.read_text("utf-8").splitlines():
        assert not re.search(r"://|--(extra-)?index|--find-links|--trusted|(^|\s)/", line), line


@pytest.mark.parametrize("lock", [APP, TEST], ids=["app", "test"])
def test_every_locked_package_has_a_hash(lock):
    blocks = re.split(r"\n(?=[a-z0-9])", lock.read_text("utf-8"))[1:]
    assert len(blocks) >= len(pins(lock))
    assert [block for block in blocks if "--hash=sha256:" not in block] == []


def test_every_installed_package_stands_in_the_table_of_licences():
    table = (ROOT / "LICENSES" / "README.md").read_text("utf-8")
    installed = table.partition("## Installed by start.py")[2]
    listed = re.findall(r"^\| ([a-z0-9][\w.-]*) \| \S", installed, re.MULTILINE)
    assert set(listed) - {"package"} == names(pins(APP))
