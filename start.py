"""Set Moadon up and start it, with nothing but Python.

python3 start.py [arguments]         set up what is missing, then open the app
python3 start.py demo                the same with a demo shop
python3 start.py test [arguments]    the gates and every test; with arguments only those tests

The parts the app is built from go into the folder .venv beside this file, in exactly the versions
that requirements.lock names. That is done once: as long as the lock stays the same, later starts
only look at a stamp. Everything said here goes to stderr, for stdout belongs to the app.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import importlib.util
import os
import shlex
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

OLDEST_PYTHON = (3, 11)
PYTHON_NAME = "python{}.{}"
ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
APP_LOCK = "requirements.lock"
TEST_LOCK = "requirements-test.lock"  # holds all of APP_LOCK, in the same versions

# What Qt's wheels expect of a Linux system, and the Debian package that holds it. Found by asking
# the linker about Qt's core, its X11, Wayland and printing plugins on a bare Debian.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}

# Programs that some tests look through (a real window, a printed page) and their packages.
TEST_PROGRAMS = {"Xvfb": "xvfb", "pdftotext": "poppler-utils"}

GATES = (
    ("format", ("-m", "ruff", "format", "--check", ".")),
    ("rules", ("-m", "ruff", "check", ".")),
    ("types", ("-m", "mypy")),
    (
        "layers",
        ("-c", "from importlinter.cli import lint_imports_command as run; run()", "--no-logo"),
    ),
)


class SetupError(Exception):
    """Something only the user can put right; the text says what to do."""


# ------------------------------------------------------------------------------------- packages


def say(text: str) -> None:
    """Tell the user one line."""
    print(text, file=sys.stderr, flush=True)


def python_version() -> tuple[int, int]:
    """Return the version of the Python that runs this, without the small change."""
    return sys.version_info[:2]


def is_missing(library: str) -> bool:
    """Return whether the system's loader cannot find a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return True
    return False


def missing_libraries() -> list[str]:
    """Return the shared libraries Qt needs and this system lacks; elsewhere than Linux none."""
    if not sys.platform.startswith("linux"):
        return []
    return [library for library in QT_LIBRARIES if is_missing(library)]


def may_install() -> bool:
    """Return whether this process may install Debian packages itself."""
    return shutil.which("apt-get") is not None and hasattr(os, "geteuid") and os.geteuid() == 0


def apt_command(packages: Iterable[str]) -> list[str]:
    """Return the command that installs Debian packages."""
    return ["apt-get", "install", "--yes", "--no-install-recommends", *sorted(set(packages))]


def by_hand(packages: Iterable[str], libraries: Sequence[str] = ()) -> str:
    """Return what the user should type, or look for where there is no apt-get."""
    if shutil.which("apt-get"):
        return "    sudo apt-get update && sudo " + shlex.join(apt_command(packages))
    wanted = libraries or sorted(packages)
    return "    the system packages that hold: " + ", ".join(wanted)


def apt_install(packages: Iterable[str]) -> None:
    """Install Debian packages; SetupError when apt-get fails."""
    command = apt_command(packages)
    say("Installing system packages: " + " ".join(command[4:]))
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # A failed update is no reason to stop: the lists at hand may do.
    subprocess.run(["apt-get", "update", "--quiet=2"], env=quiet, stdout=sys.stderr, check=False)
    done = subprocess.run([*command, "--quiet=2"], env=quiet, stdout=sys.stderr, check=False)
    if done.returncode != 0:
        raise SetupError("apt-get failed (see above). Then try:\n" + shlex.join(command))


def ensure_qt_libraries() -> None:
    """Make sure Qt can be loaded; SetupError names the exact command when it is the user's turn."""
    missing = missing_libraries()
    if not missing:
        return
    packages = [QT_LIBRARIES[library] for library in missing]
    if may_install():
        apt_install(packages)
        missing = missing_libraries()
    if missing:
        packages = [QT_LIBRARIES[library] for library in missing]
        raise SetupError(
            "The window needs system libraries that are not installed. Please run:\n"
            + by_hand(packages, missing)
        )


def ensure_test_programs() -> None:
    """Install what some tests look through, where that is allowed; without it they are skipped."""
    packages = [name for program, name in TEST_PROGRAMS.items() if not shutil.which(program)]
    if packages and may_install():
        apt_install(packages)
    elif packages:
        say("Some tests will be skipped. To run them too:\n" + by_hand(packages))


# ---------------------------------------------------------------------------------- environment


def venv_python() -> Path:
    """Return the path of the interpreter inside the environment."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def fingerprint(lock: str) -> str:
    """Return what a stamp holds: the hash of the lock file and the Python it was installed for."""
    digest = hashlib.sha256((ROOT / lock).read_bytes()).hexdigest()
    return f"{digest} {PYTHON_NAME.format(*python_version())}"


def stamp_path(lock: str) -> Path:
    """Return the file that says a lock is wholly installed."""
    return VENV / f"{lock}.installed"


def is_ready(lock: str) -> bool:
    """Return whether the environment holds exactly what the lock file says now."""
    try:
        return stamp_path(lock).read_text("utf-8") == fingerprint(lock) and venv_python().exists()
    except FileNotFoundError:
        return False


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Let one start at a time change the environment; a second one waits for the first."""
    with (ROOT / ".venv.lock").open("a+b") as handle:
        if sys.platform == "win32":
            handle.seek(0)
            while True:
                # LK_LOCK gives up after ten seconds; setting up takes minutes.
                with contextlib.suppress(OSError):
                    msvcrt.locking(handle.fileno(), msvcrt.LK_LOCK, 1)
                    break
        else:
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield  # closing the file lets go


def ensure_venv_module() -> None:
    """Make sure Python can build environments: Debian keeps that part in a package of its own."""
    if importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip"):
        return
    package = PYTHON_NAME.format(*python_version()) + "-venv"
    if not may_install():
        raise SetupError("Python's venv module is missing. Please run:\n" + by_hand([package]))
    apt_install([package])


def run_or_fail(command: Sequence[str], what: str) -> None:
    """Run a command with its output on stderr; SetupError when it fails."""
    done = subprocess.run(command, stdout=sys.stderr, check=False)
    if done.returncode != 0:
        raise SetupError(f"{what} failed (see above). Once that is put right, start again.")


def build_venv() -> None:
    """Make the environment anew, throwing away whatever an interrupted start left behind."""
    if Path(sys.prefix).resolve() == VENV:
        raise SetupError(f"{VENV} has to be made anew: start with the system's Python, not its.")
    ensure_venv_module()
    say(f"Making {VENV}")
    run_or_fail([sys.executable, "-m", "venv", "--clear", str(VENV)], "Making the environment")


def is_whole() -> bool:
    """Return whether some lock was once installed to its end, for this version of Python."""
    ours = " " + PYTHON_NAME.format(*python_version())
    stamps = VENV.glob("*.installed")
    return venv_python().exists() and any(s.read_text("utf-8").endswith(ours) for s in stamps)


def install(lock: str) -> None:
    """Bring the environment to what the lock file says, and stamp it only when all is there."""
    if not is_whole():
        build_venv()
    for stamp in VENV.glob("*.installed"):
        stamp.unlink()  # from here until the end the environment is neither old nor new
    say(f"Installing what {lock} names (once; this can take a few minutes)")
    pip = [str(venv_python()), "-m", "pip", "--disable-pip-version-check", "install", "--no-input"]
    run_or_fail([*pip, "--require-hashes", "--requirement", str(ROOT / lock)], "Installing")
    for held in {lock, APP_LOCK}:
        stamp_path(held).write_text(fingerprint(held), "utf-8")


def ensure_environment(lock: str) -> None:
    """Make sure .venv holds what a lock file says; costs next to nothing when it does."""
    if is_ready(lock):
        return
    with alone():
        if not is_ready(lock):  # another start may have done it while this one waited
            install(lock)


# -------------------------------------------------------------------------------------- actions


def verb_of(arguments: Sequence[str]) -> str | None:
    """Return the command-line verb among main.py's arguments; None opens the window."""
    rest = iter(arguments)
    for argument in rest:
        if argument == "--data":
            next(rest, None)
        elif argument in ("-h", "--help", "--version") or not argument.startswith("-"):
            return argument
    return None


def opens_window(arguments: Sequence[str], environ: Mapping[str, str]) -> bool:
    """Return whether main.py will load Qt: without a verb, and for the demo on a display."""
    verb = verb_of(arguments)
    if verb != "demo":
        return verb is None
    has_display = bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))
    return has_display or not sys.platform.startswith("linux")


def start_app(arguments: Sequence[str]) -> int:
    """Become the app. Its exit code is ours, and signals reach it."""
    ensure_environment(APP_LOCK)
    if opens_window(arguments, os.environ):
        ensure_qt_libraries()
    command = [os.fspath(venv_python()), os.fspath(ROOT / "main.py"), *arguments]
    if os.name != "nt":
        os.execv(command[0], command)  # noqa: S606 - our own interpreter, no shell wanted
    # Windows has no true exec: the shell would take its prompt back while the app runs on.
    with subprocess.Popen(command) as app:
        while True:
            # Ctrl+C reaches the app too, and it answers in its own time.
            with contextlib.suppress(KeyboardInterrupt):
                return app.wait()


def run_in_venv(arguments: Sequence[str]) -> int:
    """Run the environment's Python in the root folder, without a screen; return its exit code."""
    headless = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [os.fspath(venv_python()), *arguments], cwd=ROOT, env=headless, check=False
    ).returncode


def run_gates() -> list[str]:
    """Run every gate, and return the names of those that failed."""
    failed = []
    for name, arguments in GATES:
        say(f"== {name}")
        if run_in_venv(arguments) != 0:
            failed.append(name)
    return failed


def run_tests(arguments: Sequence[str]) -> int:
    """Run gates and the suite, or with pytest arguments just those tests; 0 when all hold.

    Tests marked `slow` take minutes; .ci/run asks for them by name, after the suite.
    """
    ensure_environment(TEST_LOCK)
    ensure_qt_libraries()
    ensure_test_programs()
    pytest = ["-m", "pytest", "-n", "2"]
    if arguments:
        return run_in_venv([*pytest, *arguments])
    failed = run_gates()
    # Times are compared on a quiet machine, so the benchmarks run alone and before the others.
    say("== benchmarks")
    if run_in_venv(["-m", "pytest", "-m", "bench and not slow"]) != 0:
        failed.append("benchmarks")
    say("== tests")
    if run_in_venv([*pytest, "-m", "not bench and not slow and not long"]) != 0:
        failed.append("tests")
    if failed:
        say("Failed: " + ", ".join(failed))
    return 1 if failed else 0


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments ask for and return the exit code."""
    if python_version() < OLDEST_PYTHON:
        say(
            "Moadon needs Python {}.{} or newer; this is {}.{} ({}).".format(
                *OLDEST_PYTHON, *python_version(), sys.executable
            )
        )
        return 1
    # Die as an exception, so that pip does not live on and write into .venv behind our back.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    try:
        if arguments[:1] == ["test"]:
            return run_tests(arguments[1:])
        return start_app(arguments)
    except SetupError as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
