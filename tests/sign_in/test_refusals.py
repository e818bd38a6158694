"""How refused sign-ins are counted on disk: laws of the file and of its clock."""

from __future__ import annotations

import json
import os
import stat
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pbx_tray.refusals import MOST, SECONDS, Refusals

PLACE = "https://pbx.example.org:443/sanne"
NAMES = st.sampled_from(["one", "another", "a third"])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner),
)

slow_disk = settings(max_examples=25, deadline=None)  # each example waits for the disk


class Clock:
    """A wall clock that stands where it is put."""

    def __init__(self, now: float = 1_700_000_000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


@slow_disk
@given(st.lists(st.tuples(NAMES, st.floats(0, 2 * SECONDS)), max_size=30))
def test_each_secret_is_refused_twice_at_most_in_any_quarter_of_an_hour(
    starts: list[tuple[str, float]],
) -> None:
    clock, sent = Clock(), dict[str, list[float]]()
    with TemporaryDirectory() as folder:
        use_a_salt_that_tells_them_apart(Path(folder))
        for secret, passes in starts:
            clock.now += passes
            refusals = Refusals(Path(folder), clock)  # as after a new start
            before = [one for one in sent.get(secret, []) if clock.now - one < SECONDS]
            assert refusals.are_too_many(PLACE, secret) is (len(before) >= MOST)
            if not refusals.are_too_many(PLACE, secret):
                refusals.add(PLACE, secret)
                sent.setdefault(secret, []).append(clock.now)


def use_a_salt_that_tells_them_apart(folder: Path) -> None:
    """Two secrets may look the same under a salt that is drawn; a test wants no chance in it."""
    (folder / "refusals.json").write_text('{"salt": "00", "refused": {}}')


def test_it_is_counted_for_each_place_and_user_by_itself(tmp_path: Path) -> None:
    use_a_salt_that_tells_them_apart(tmp_path)
    refusals = Refusals(tmp_path)
    for _ in range(MOST):
        refusals.add(PLACE, "one")
    assert refusals.are_too_many(PLACE, "one")
    for place in ("http://pbx.example.org:443/sanne", PLACE + "a", PLACE.replace("443", "444")):
        assert not refusals.are_too_many(place, "one")
    refusals.forget(PLACE, "one")
    assert not refusals.are_too_many(PLACE, "one")


@pytest.mark.parametrize("jump", [3600.0, -3600.0, 10 * 365 * 86400.0, -10 * 365 * 86400.0])
def test_a_clock_that_is_set_neither_counts_for_ever_nor_stops_counting(
    tmp_path: Path, jump: float
) -> None:
    clock = Clock()
    for _ in range(MOST):
        Refusals(tmp_path, clock).add(PLACE, "one")
    clock.now += jump
    assert Refusals(tmp_path, clock).are_too_many(PLACE, "one") is (jump < 0)
    clock.now += SECONDS
    assert not Refusals(tmp_path, clock).are_too_many(PLACE, "one")
    for _ in range(MOST):
        Refusals(tmp_path, clock).add(PLACE, "one")
    assert Refusals(tmp_path, clock).are_too_many(PLACE, "one")


@slow_disk
@given(st.binary(max_size=200) | VALUES.map(lambda value: json.dumps(value).encode()))
def test_whatever_stands_in_the_file_it_counts_on(content: bytes) -> None:
    with TemporaryDirectory() as folder:
        (Path(folder) / "refusals.json").write_bytes(content)
        assert_it_counts(Refusals(Path(folder)))


@slow_disk
@given(VALUES, st.dictionaries(st.text("0123456789abcdef", min_size=4, max_size=4), VALUES))
def test_whatever_stands_in_its_fields_it_counts_on(salt: object, refused: object) -> None:
    with TemporaryDirectory() as folder:
        kept = {"salt": salt, "refused": refused}
        (Path(folder) / "refusals.json").write_text(json.dumps(kept))
        assert_it_counts(Refusals(Path(folder)))


def assert_it_counts(refusals: Refusals) -> None:
    refusals.are_too_many(PLACE, "one")
    for _ in range(MOST):
        refusals.add(PLACE, "one")
    assert refusals.are_too_many(PLACE, "one")


def test_the_file_is_small_and_only_its_owners_and_says_no_secret(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        refusals = Refusals(tmp_path / "config")
        for number in range(100):
            refusals.add(PLACE, f"secret-{number}")
    finally:
        os.umask(before)
    (file,) = (tmp_path / "config").iterdir()
    assert file.stat().st_size < 4096
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert not any(word in file.read_text() for word in ("secret", "sanne", "example"))
    assert all(len(name) == 4 for name in json.loads(file.read_text())["refused"])


def test_where_nothing_can_be_written_it_counts_for_this_run(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert_it_counts(Refusals(tmp_path / "file" / "in the way"))


def test_two_installations_know_a_password_by_different_names(tmp_path: Path) -> None:
    names = set()
    for number in range(5):
        folder = tmp_path / str(number)
        Refusals(folder).add(PLACE, "one")
        names |= json.loads((folder / "refusals.json").read_text())["refused"].keys()
    assert len(names) > 1
