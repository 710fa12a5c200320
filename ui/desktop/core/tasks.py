"""Work off the GUI thread: one lane for writing, several for reading, one outcome each."""

import threading
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from services.core.errors import Cancelled
from services.core.work import Database

READERS = 3
_TELL_EVERY_S = 0.05


class Task(QObject):
    """A piece of work. After `start` it signals exactly one of succeeded, failed, stopped.

    It is the work's `Progress`: the work calls `step` now and then, which raises Cancelled
    once `cancel` was called. All signals come on the thread that made the task.
    """

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    stopped = Signal()
    ended = Signal()

    _stepped = Signal(int, int)
    _came = Signal(str, object)

    def __init__(self, work: Callable[["Task"], Any]) -> None:
        super().__init__()
        self._work = work
        self._stop = threading.Event()
        self._told_at = 0.0
        self._stepped.connect(self.progressed, Qt.ConnectionType.QueuedConnection)
        self._came.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def step(self, done: int, total: int) -> None:
        """Note that `done` of `total` is done; called by the work, on its thread."""
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if done == total or now - self._told_at > _TELL_EVERY_S:
            self._told_at = now
            self._stepped.emit(done, total)

    def is_cancelled(self) -> bool:
        """Return whether it was asked to stop; `database.read` takes this as `stopped`."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    def run(self) -> None:
        """Do the work; called by the runner, on a thread of its pool."""
        try:
            result = self._work(self)
        except Cancelled:
            self._came.emit("stopped", None)
        except Exception as error:  # noqa: BLE001 - every failure must reach the user
            self._came.emit("failed", error)
        else:
            self._came.emit("succeeded", result)

    def _tell(self, outcome: str, value: object) -> None:
        if outcome == "succeeded":
            self.succeeded.emit(value)
        elif outcome == "failed":
            self.failed.emit(value)
        else:
            self.stopped.emit()
        self.ended.emit()


class TaskRunner(QObject):
    """Starts tasks and keeps them until they have told their outcome."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._reads, self._writes = QThreadPool(), QThreadPool()
        self._reads.setMaxThreadCount(READERS)
        self._writes.setMaxThreadCount(1)
        self._running: set[Task] = set()

    @property
    def running(self) -> int:
        """Return how many tasks have not told their outcome yet."""
        return len(self._running)

    def start(self, task: Task, *, writes: bool = False) -> Task:
        """Run the task; writers wait for each other, readers run side by side."""
        self._running.add(task)
        task.ended.connect(lambda: self._forget(task))
        (self._writes if writes else self._reads).start(task.run)
        self.changed.emit()
        return task

    def close(self, seconds: float = 5.0) -> bool:
        """Ask all tasks to stop and wait; return whether they did within the time."""
        for task in self._running:
            task.cancel()
        pools = (self._writes, self._reads)
        for pool in pools:
            pool.clear()
        deadline = time.monotonic() + seconds
        done = [
            pool.waitForDone(max(0, int(1000 * (deadline - time.monotonic())))) for pool in pools
        ]
        return all(done)

    def _forget(self, task: Task) -> None:
        self._running.discard(task)
        self.changed.emit()


def reading(database: Database, query: Callable[[Any], Any]) -> Task:
    """Return a task that asks one snapshot; cancelling it ends even a running query.

    `query` gets the snapshot's session.
    """

    def work(task: Task) -> Any:
        if task.is_cancelled():
            raise Cancelled
        with database.read(task.is_cancelled) as session:
            return query(session)

    return Task(work)


class Latest:
    """One question at a time: a new one cancels the old, whose answer is never heard."""

    def __init__(self, tasks: TaskRunner) -> None:
        self._tasks = tasks
        self._task: Task | None = None

    def ask(
        self,
        task: Task,
        then: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Start the task and hand its answer to `then`, its failure to `failed`."""
        self.cancel()
        self._task = task
        task.succeeded.connect(lambda answer: self._hear(task, then, answer))
        task.failed.connect(lambda error: self._hear(task, failed, error))
        self._tasks.start(task)

    def cancel(self) -> None:
        """Stop asking."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    @property
    def is_asking(self) -> bool:
        """Return whether an answer is awaited."""
        return self._task is not None

    def _hear(self, task: Task, listener: Callable[[Any], None], value: Any) -> None:
        if task is self._task:
            self._task = None
            listener(value)
