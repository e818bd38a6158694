"""Files of settings that are damaged or foreign: the app works, says so, and loses nothing."""

from __future__ import annotations

import json
import os
import resource
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from pbx_tray import settings
from pbx_tray.choosing import Choosing
from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.choices import AlertChoices, CallChoices
from pbx_tray.core.notices import Notice
from pbx_tray.kept_settings import KeptSettings
from pbx_tray.qt.own_notices import OwnNotices
from pbx_tray.settings import Settings

pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="the troubles are made as POSIX has them"),
    pytest.mark.qt_log_ignore("This plugin does not support ", extend=True),
]

NAME = "settings.json"
NOBODY = 65534
WHOLE = json.dumps({"version": 2, "alerts": {"sound": True}, "calls": {"region": "NL"}})

DAMAGED = {
    "empty": b"",
    "white space": b" \n\t",
    "the first half": WHOLE[:40].encode(),
    "the second half": WHOLE[40:].encode(),
    "two at once": (WHOLE + WHOLE).encode(),
    "zeros, as a crash leaves them": b"\0" * 4096,
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4,
    "letters of another age": '{"version": 2, "place": "Zo\xeb"}'.encode("latin-1"),
    "a mark of order and nothing": b"\xff\xfe",
    "no JSON": b"[alerts]\nsound = yes\n",
    "a comment": b'{"version": 2} // mine',
    "null": b"null",
    "a number": b"7",
    "a list": b'[{"version": 2}]',
    "a list without end": b"[" * 100_000,
    "objects without end": b'{"a":' * 100_000,
    "a number without end": b'{"version": 2, "place": ' + b"9" * 10_000 + b"}",
    "no version": b"{}",
    "a version in words": b'{"version": "2"}',
    "a version that is true": b'{"version": true}',
    "a version of nothing": b'{"version": 0}',
    "a version in between": b'{"version": 1.5}',
    "half a character": b'{"version": 2, "place": "\\ud83d"}',
    "5 MB": WHOLE[:-1].encode() + b', "place": "' + b"x" * 5_000_000 + b'"}',
}
UNDERSTOOD = {
    "a mark of order before it": b"\xef\xbb\xbf" + WHOLE.encode(),
    "16 bits a letter": WHOLE.encode("utf-16"),
    "an address as one types it": (
        WHOLE[:-1] + ', "account": null, "accounts": [{"address": "pbx.example.org"}]}'
    ).encode(),
}
PARTLY = {
    "a field of tomorrow": (', "weather": {"sun": true}', "weather"),
    "wrong types beside": (', "account": 7, "quiet": [], "place": {}', "account, quiet, place"),
    "wrong types within": (
        ', "quiet": {"until": "noon", "hours": 5, "always": [7, null]}',
        "quiet.until, quiet.hours, quiet.always",
    ),
    "one number of two": (', "quiet": {"always": ["112", 7]}', "quiet.always"),
    "a time beyond all": (', "quiet": {"until": 1' + "0" * 400 + "}", "quiet.until"),
    "no time at all": (', "quiet": {"until": NaN}', "quiet.until"),
    "an account of nowhere": (', "account": {"address": "htp:/x"}', "account"),
    "an account and one of nowhere": (
        ', "accounts": [{"address": "pbx.example.org"}, {"address": ""}]',
        "accounts",
    ),
    "words that are numbers": (', "status_words": {"Gone": 1}', "status_words"),
}


class Board(dict[str, str]):
    """A surface that holds the texts of what is shown."""

    def post(self, key: str, notice: Notice) -> None:
        self[key] = notice.body

    def withdraw(self, key: str) -> None:
        self.pop(key, None)


class Desk:
    """What a person sees of their settings, over the real parts."""

    def __init__(self, folder: Path) -> None:
        self.kept = KeptSettings(folder)
        self.board = Board()
        self.choosing = Choosing(self.kept, lambda _: "")
        self._notices = OwnNotices(lambda: self.board)
        self.kept.tell(self._notices.tell_settings)

    def said(self) -> str:
        """Answer what is said beside the tray."""
        return self.board.get("settings", "")

    def choose(self) -> None:
        """Choose something, as one does; it holds at once."""
        self.choosing.choose(AlertChoices(gentle=True))
        assert self.kept.value.alerts == AlertChoices(gentle=True)


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Callable[[], Desk]:  # noqa: ARG001 - for the parts
    return lambda: Desk(tmp_path)


def works(tmp_path: Path) -> bool:
    """Whether what was chosen at the desk is there at the next start."""
    return KeptSettings(tmp_path).value.alerts == AlertChoices(gentle=True)


@pytest.mark.row(79)
@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_file_is_set_aside_whole_and_the_person_is_told_where(
    desk: Callable[[], Desk], tmp_path: Path, content: bytes
) -> None:
    (tmp_path / NAME).write_bytes(content)
    one = desk()
    aside = tmp_path / "settings.json.damaged"
    assert one.said() == (
        "Your settings could not be read, so PBX Tray starts as if it were new. "
        f"The damaged file is kept as {aside}."
    )
    one.choose()
    assert aside.read_bytes() == content
    assert works(tmp_path)


@pytest.mark.row(79)
@pytest.mark.parametrize("content", UNDERSTOOD.values(), ids=UNDERSTOOD)
def test_of_a_file_that_is_understood_nothing_is_said(
    desk: Callable[[], Desk], tmp_path: Path, content: bytes
) -> None:
    (tmp_path / NAME).write_bytes(content)
    one = desk()
    assert one.kept.value.alerts == AlertChoices(sound=True)
    assert one.kept.value.calls == CallChoices(region="NL")
    assert one.said() == ""
    one.choose()
    assert works(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [NAME]


@pytest.mark.row(79)
@pytest.mark.parametrize(("odd", "parts"), PARTLY.values(), ids=PARTLY)
def test_what_is_understood_of_an_odd_file_holds_and_the_rest_is_said_and_kept(
    desk: Callable[[], Desk], tmp_path: Path, odd: str, parts: str
) -> None:
    content = WHOLE[:-1] + odd + "}"
    (tmp_path / NAME).write_text(content)
    one, aside = desk(), tmp_path / "settings.json.damaged"
    assert one.kept.value.alerts == AlertChoices(sound=True)
    assert one.kept.value.calls == CallChoices(region="NL")
    assert one.said() == (
        f"Your settings are not understood in places, which are as they were at first: {parts}. "
        f"The file as it was is kept as {aside}."
    )
    assert desk().said() == one.said()  # at the next start as well, and of the same copy
    one.choose()
    assert aside.read_text() == content
    assert aside.stat().st_mode & 0o077 == 0
    assert works(tmp_path)
    assert desk().said() == ""
    assert sorted(path.name for path in tmp_path.iterdir()) == [NAME, aside.name]


@pytest.mark.row(79)
def test_an_odd_file_that_cannot_be_copied_is_not_written_over(
    desk: Callable[[], Desk], tmp_path: Path
) -> None:
    (tmp_path / NAME).write_text(WHOLE[:-1] + ', "account": 7}')
    with without_roots_rights(tmp_path):
        tmp_path.chmod(0o555)
        one = desk()
        assert one.kept.value.alerts == AlertChoices(sound=True)
        assert "can't be moved out of the way" in one.said()
        one.choose()
        tmp_path.chmod(0o755)
        one.choosing.choose(AlertChoices(sound=True))
    assert '"account": 7' in (tmp_path / "settings.json.damaged").read_text()
    assert settings.load(tmp_path).alerts == AlertChoices(sound=True)


@pytest.mark.row(79)
def test_a_newer_file_is_kept_and_what_is_understood_of_it_holds(
    desk: Callable[[], Desk], tmp_path: Path
) -> None:
    account = {"address": "https://pbx.example.org", "user": "anna"}
    newer = json.dumps({"version": 99, "account": account, "alerts": {"sound": True}, "new": 1})
    (tmp_path / NAME).write_text(newer)
    one = desk()
    assert one.kept.value == Settings(
        account=Account(parse_address("pbx.example.org"), "anna"), alerts=AlertChoices(sound=True)
    )
    assert "newer version" in one.said()
    assert str(tmp_path / "settings.json.version-99") in one.said()
    one.choose()
    assert (tmp_path / "settings.json.version-99").read_text() == newer
    assert works(tmp_path)


def test_no_file_that_was_set_aside_is_ever_lost_to_the_next(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / NAME).write_text(f"damage {number}")
        assert settings.load(tmp_path) == Settings()
    aside = sorted(path.read_text() for path in tmp_path.iterdir())
    assert aside == ["damage 0", "damage 1", "damage 2"]


def folder(path: Path) -> None:
    path.mkdir()
    (path / "letter").write_text("mine")


def link_to_nowhere(path: Path) -> None:
    path.symlink_to(path.parent / "not mounted" / NAME)


def link_to_itself(path: Path) -> None:
    path.symlink_to(path)


def local_socket(path: Path) -> None:
    here = Path.cwd()
    os.chdir(path.parent)  # the name of a socket is short
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(path.name)
    os.chdir(here)


@pytest.mark.row(79)
@pytest.mark.parametrize(
    "foreign", [folder, os.mkfifo, local_socket, link_to_nowhere, link_to_itself]
)
def test_what_is_no_file_is_set_aside_without_waiting_for_it(
    desk: Callable[[], Desk], tmp_path: Path, foreign: Callable[[Path], None]
) -> None:
    foreign(tmp_path / NAME)
    before = (tmp_path / NAME).lstat()
    one = desk()
    assert "settings.json.damaged" in one.said()
    one.choose()
    assert (tmp_path / "settings.json.damaged").lstat().st_ino == before.st_ino
    assert works(tmp_path)


def test_a_link_to_a_file_stays_a_link(desk: Callable[[], Desk], tmp_path: Path) -> None:
    elsewhere = tmp_path / "dotfiles" / "pbx-tray.json"
    elsewhere.parent.mkdir()
    elsewhere.write_text(WHOLE)
    (tmp_path / NAME).symlink_to(elsewhere)
    one = desk()
    assert one.kept.value.alerts.sound
    one.choose()
    assert one.said() == ""
    assert (tmp_path / NAME).is_symlink()
    assert '"gentle": true' in elsewhere.read_text()


@contextmanager
def without_roots_rights(path: Path) -> Iterator[None]:
    """Be somebody to whom permissions apply; the folders above may be entered."""
    for above in (path, *path.parents):
        with suppress(OSError):
            above.chmod(above.stat().st_mode | 0o055)
    is_root = os.geteuid() == 0
    if is_root:
        os.chown(path, NOBODY, NOBODY)
        for file in path.iterdir():
            os.chown(file, NOBODY, NOBODY, follow_symlinks=False)
        os.setegid(NOBODY)
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)
            os.setegid(0)
        path.chmod(0o755)


@pytest.mark.row(79)
@pytest.mark.parametrize("mode", [0o555, 0o000], ids=["read-only", "closed"])
@pytest.mark.parametrize("content", ["{", '{"version": 99}'], ids=["damaged", "newer"])
def test_what_cannot_be_moved_away_is_said_and_never_written_over(
    desk: Callable[[], Desk], tmp_path: Path, content: str, mode: int
) -> None:
    (tmp_path / NAME).write_text(content)
    with without_roots_rights(tmp_path):
        tmp_path.chmod(mode)
        one = desk()
        assert "can't be moved out of the way" in one.said()
        one.choose()
        assert "can't be moved out of the way" in one.said()
        tmp_path.chmod(0o755)
        assert (tmp_path / NAME).read_text() == content
        one.choosing.choose(AlertChoices(sound=True))  # once it can be moved, it is
        assert "is kept as" in one.said()
    assert (tmp_path / "settings.json.damaged").read_text() == content
    assert settings.load(tmp_path).alerts == AlertChoices(sound=True)


@pytest.mark.row(79)
def test_a_file_that_may_not_be_read_is_set_aside(desk: Callable[[], Desk], tmp_path: Path) -> None:
    (tmp_path / NAME).write_text(WHOLE)
    (tmp_path / NAME).chmod(0)
    with without_roots_rights(tmp_path):
        one = desk()
        assert "settings.json.damaged" in one.said()
        one.choose()
        assert works(tmp_path)
    assert (tmp_path / "settings.json.damaged").read_text() == WHOLE


@pytest.mark.row(80)
def test_in_a_read_only_folder_what_was_kept_holds_and_what_is_chosen_is_said_not_to_be_saved(
    desk: Callable[[], Desk], tmp_path: Path
) -> None:
    (tmp_path / NAME).write_text(WHOLE)
    with without_roots_rights(tmp_path):
        tmp_path.chmod(0o555)
        one = desk()
        assert one.kept.value.alerts.sound
        assert one.said() == ""
        one.choose()
        assert one.said().startswith(f"What you choose can't be saved in {tmp_path}.")
    assert (tmp_path / NAME).read_text() == WHOLE


@contextmanager
def full_disk() -> Iterator[None]:
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (16, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


@pytest.mark.row(80)
@pytest.mark.parametrize("content", [WHOLE, "{"], ids=["whole", "damaged"])
def test_a_full_disk_is_said_until_there_is_room_again(
    desk: Callable[[], Desk], tmp_path: Path, content: str
) -> None:
    (tmp_path / NAME).write_text(content)
    one = desk()
    with full_disk():
        one.choose()
    assert one.said().startswith(f"What you choose can't be saved in {tmp_path}.")
    one.choose()
    assert "can't be saved" not in one.said()
    assert works(tmp_path)


@pytest.mark.row(79)
def test_a_file_where_the_folder_should_be_is_left_alone_and_said(
    tmp_path: Path,
) -> None:
    place = tmp_path / "pbx-tray"
    place.write_text("mine")
    one = Desk(place)
    one.choose()
    assert str(place) in one.said()
    assert place.read_text() == "mine"


@pytest.mark.parametrize(
    ("content", "said"), [("{", "could not be read"), ('{"version": 99}', "newer version")]
)
def test_the_preferences_say_it_too_as_long_as_it_is_so(
    desk: Callable[[], Desk], tmp_path: Path, content: str, said: str
) -> None:
    (tmp_path / NAME).write_text(content)
    one = desk()
    one.choosing.show()
    window = one.choosing._window
    assert window is not None
    assert window._trouble.isVisible()
    assert said in window._trouble.text
    with full_disk():
        one.choose()
    assert "can't be saved" in window._trouble.text
    one.choosing.choose(AlertChoices())
    assert said in window._trouble.text
    window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
