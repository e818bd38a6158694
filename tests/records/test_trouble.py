"""Whatever the disk does, calls are shown; what can be saved is saved, and what was is kept."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from pbx_tray.core.log_news import LogNews, NotSaved, SavedAgain, SetAside, Unsaved
from pbx_tray.core.notices import log_trouble
from pbx_tray.core.past import NO_PAST
from pbx_tray.core.wants import Update
from pbx_tray.records.call_log import FILE, CallLog
from pbx_tray.records.schema import VERSION
from tests.core.building import at, finished, rang, status
from tests.records.conftest import ACCOUNT, Days, rows

Opened = Callable[..., CallLog]
MANY = 300  # calls, so that the log has pages enough to damage one

posix = pytest.mark.skipif(os.name != "posix", reason="permissions and links are POSIX's")


def full_of_calls(path: Path) -> None:
    log, days = CallLog(path.parent, ACCOUNT), Days()
    log.kept(days.update(*(rang(at(0), uid=f"old{number}") for number in range(MANY))))
    log.close()


# Row 79: a log that is not what it should be


def halve(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def cut_its_end_off(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 6000)


def empty(path: Path) -> None:
    os.truncate(path, 0)


def overwrite_a_page(path: Path) -> None:
    page = 4096
    with path.open("r+b") as file:
        for place in (2, 5, 8):
            file.seek(place * page)
            file.write(b"\xa5" * page)


def overwrite_the_head(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(b"\xa5" * 100)


def write_a_letter(path: Path) -> None:
    path.write_text("Dear Sir or Madam,\n" * 400, encoding="utf-8")


def change(*statements: str) -> Callable[[Path], None]:
    def run(path: Path) -> None:
        with contextlib.closing(sqlite3.connect(path)) as db:
            for statement in statements:
                db.execute(statement)
            db.commit()

    return run


DAMAGE = {
    "cut in half": halve,
    "its end is cut off": cut_its_end_off,
    "empty": empty,
    "pages of garbage": overwrite_a_page,
    "a head of garbage": overwrite_the_head,
    "a letter": write_a_letter,
    "an older schema": change("PRAGMA user_version = 0"),
    "another schema": change("ALTER TABLE calls RENAME COLUMN number TO digits"),
    "a table is gone": change("DROP TABLE cursors"),
    "marks that are none": change("""UPDATE cursors SET marks = '{"a": [1]}'"""),
    "targets that are none": change("UPDATE calls SET targets = 'nobody'"),
}


@pytest.mark.row(79)
@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_log_is_set_aside_whole_and_a_new_one_is_begun(
    opened: Opened, path: Path, days: Days, said: Callable[[str], str], damage: str
) -> None:
    full_of_calls(path)
    DAMAGE[damage](path)
    content = path.read_bytes()
    log = opened()
    assert log.past() == NO_PAST
    (news,) = log.kept(days.update(rang(at(0)))).log_news
    assert isinstance(news, SetAside)
    assert news.file.startswith("calls.damaged-20")
    assert news.file in log_trouble(news).body
    assert said(log_trouble(news).body) == "M17"
    assert path.with_name(news.file).read_bytes() == content
    assert [row["unique_id"] for row in rows(path)] == ["c1"]
    assert log.kept(days.update(finished())).log_news == ()


@pytest.mark.row(79)
def test_two_that_are_damaged_in_one_second_are_both_kept(
    opened: Opened, path: Path, days: Days
) -> None:
    names = set()
    for content in (b"one", b"two"):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
        log = opened()
        (news,) = log.kept(days.update(rang(at(0)))).log_news
        log.close()
        assert isinstance(news, SetAside)
        names.add(path.with_name(news.file).read_bytes())
    assert names == {b"one", b"two"}


@posix
@pytest.mark.row(79)
@pytest.mark.parametrize("ending", ["", "-wal", "-journal"])
def test_a_link_is_not_followed(opened: Opened, path: Path, days: Days, ending: str) -> None:
    secret = path.parent.parent / "somebody's"
    secret.write_text("precious", encoding="utf-8")
    path.parent.mkdir()
    path.with_name(FILE + ending).symlink_to(secret)
    log = opened()
    log.kept(days.update(rang(at(0))))
    log.close()
    assert secret.read_text(encoding="utf-8") == "precious"
    assert not path.is_symlink()
    assert [row["unique_id"] for row in rows(path)] == ["c1"]


@pytest.mark.row(79)
def test_the_log_of_a_newer_version_is_left_as_it_is(
    opened: Opened, path: Path, days: Days
) -> None:
    full_of_calls(path)
    change(f"PRAGMA user_version = {VERSION + 1}")(path)
    content = path.read_bytes()
    log = opened()
    assert log.past() == NO_PAST
    (news,) = log.kept(days.update(rang(at(0)))).log_news
    log.close()
    assert news == NotSaved(Unsaved.NEWER)
    assert path.read_bytes() == content


# Row 79: a log that cannot be used just now


def said(log: CallLog, update: Update) -> tuple[LogNews, ...]:
    return log.kept(update).log_news


HOLD_IT = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.mark.row(79)
def test_while_another_program_holds_it_calls_wait_in_memory(
    opened: Opened, path: Path, days: Days
) -> None:
    now = 1e9
    log = opened(clock=lambda: now)
    log.kept(days.update(rang(at(0), uid="before")))
    with subprocess.Popen(
        [sys.executable, "-c", HOLD_IT, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as other:
        assert other.stdout is not None
        other.stdout.readline()
        assert said(log, days.update(rang(at(0)))) == (NotSaved(Unsaved.LOCKED),)
        assert said(log, days.update(finished())) == ()
        other.communicate()
    now += 3
    assert said(log, days.update(status(1, "Idle"))) == (SavedAgain(),)
    assert [(row["unique_id"], row["rank"]) for row in rows(path)] == [("before", 0), ("c1", 2)]


@contextlib.contextmanager
def as_nobody() -> Iterator[Path]:
    """Give a folder of somebody's who is not root, and be them."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        is_root = os.geteuid() == 0
        if is_root:
            os.chown(folder, 65534, 65534)
            os.seteuid(65534)
        try:
            yield folder
        finally:
            folder.chmod(0o700)
            if is_root:
                os.seteuid(0)


@posix
@pytest.mark.row(79)
@pytest.mark.parametrize("has_log", [True, False])
def test_where_nothing_may_be_written_calls_are_shown(days: Days, *, has_log: bool) -> None:
    with as_nobody() as folder:
        if has_log:
            full_of_calls(folder / FILE)
            (folder / FILE).chmod(0o400)
        folder.chmod(0o500)
        log = CallLog(folder, ACCOUNT)
        log.past()
        assert said(log, days.update(rang(at(0)))) == (NotSaved(Unsaved.READ_ONLY),)
        log.close()
        assert sorted(file.name for file in folder.iterdir()) == [FILE] * has_log


@posix
@pytest.mark.row(79)
def test_a_damaged_log_that_cannot_be_set_aside_is_left(days: Days) -> None:
    with as_nobody() as folder:
        (folder / FILE).write_bytes(b"garbage")
        folder.chmod(0o500)
        log = CallLog(folder, ACCOUNT)
        assert said(log, days.update(rang(at(0)))) == (NotSaved(Unsaved.READ_ONLY),)
        log.close()
        assert (folder / FILE).read_bytes() == b"garbage"


@pytest.mark.row(79)
def test_a_folder_that_is_none_is_no_reason_to_stop(tmp_path: Path, days: Days) -> None:
    (tmp_path / "data").write_text("a file", encoding="utf-8")
    log = CallLog(tmp_path / "data", ACCOUNT)
    assert said(log, days.update(rang(at(0)))) == (NotSaved(Unsaved.BROKEN),)
    log.close()


# Row 80: a full disk

# In a process of its own: the limit would also hold for what the test run itself writes.
ON_A_FULL_DISK = """
import resource, sys
from pathlib import Path
from tests.core.building import at, finished, rang, status
from tests.records.conftest import ACCOUNT, Days
from pbx_tray.records.call_log import FILE, CallLog
folder, now, days = Path(sys.argv[1]), 1e9, Days()
log = CallLog(folder, ACCOUNT, clock=lambda: now)
def say(*events):
    print([type(news).__name__ for news in log.kept(days.update(*events)).log_news], flush=True)
say(rang(at(0), uid="before"))
_, most = resource.getrlimit(resource.RLIMIT_FSIZE)
full = max(file.stat().st_size for file in folder.iterdir()) + 10
resource.setrlimit(resource.RLIMIT_FSIZE, (full, most))
for number in range(300):
    now += 3
    log.kept(days.update(rang(at(0), uid=f"c{number}")))
say(finished(uid="c0"))
print(log._unsaved is not None, flush=True)
resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
now += 3
say(status(1, "Idle"))
log.close()
"""


@posix
@pytest.mark.row(80)
def test_where_a_file_may_not_grow_calls_wait_for_room(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", ON_A_FULL_DISK, str(tmp_path)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=True,
    )
    assert ended.stdout.split("\n") == ["[]", "[]", "True", "['SavedAgain']", ""]
    wanted = {"before": 0, "c0": 2} | {f"c{number}": 0 for number in range(1, 300)}
    assert {row["unique_id"]: row["rank"] for row in rows(tmp_path / FILE)} == wanted


@pytest.fixture
def with_mounts() -> list[str]:
    """What a command is begun with that is to mount something, for itself alone."""
    if sys.platform != "linux":
        pytest.skip("only Linux lets a command have mounts of its own")
    command = ["unshare", "--mount"]
    if os.geteuid() != 0:
        command += ["--user", "--map-root-user"]
    tried = subprocess.run([*command, "true"], stderr=subprocess.PIPE, text=True, check=False)
    if tried.returncode != 0:  # in most containers, or where users may make no namespace
        pytest.skip(f"this user may mount nothing on this system: {tried.stderr.strip()}")
    return command


@pytest.mark.row(80)
@pytest.mark.parametrize("has_log", [True, False])
def test_on_a_full_disk_calls_are_shown_and_saved_once_there_is_room(
    tmp_path: Path, with_mounts: list[str], *, has_log: bool
) -> None:
    play = [sys.executable, "-m", "tests.records.full_disk", str(tmp_path), str(has_log)]
    room = Path(__file__).parents[2]
    ended = subprocess.run(
        [*with_mounts, *play], cwd=room, stderr=subprocess.PIPE, text=True, timeout=60, check=False
    )
    assert ended.returncode == 0, ended.stderr


def test_what_waits_is_saved_at_the_end(opened: Opened, path: Path, days: Days) -> None:
    log = opened()
    log.kept(days.update(rang(at(0), uid="before")))
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        log.kept(days.update(rang(at(0))))
    log.close()
    assert [row["unique_id"] for row in rows(path)] == ["before", "c1"]
