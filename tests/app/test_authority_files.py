"""A certificate file that somebody chose: what is read of it, and how long its copy is kept."""

from __future__ import annotations

import os
import ssl
import stat
import sys
import threading
from pathlib import Path

import pytest

from pbx_tray.authority_files import AuthorityFiles, UnusableFile, certificates_in
from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.accounts import Accounts
from pbx_tray.simulator.certificate import Certificate, make_certificate

OFFICE = parse_address("pbx.example.org")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return make_certificate(tmp_path_factory.mktemp("made"))


@pytest.fixture
def pem(made: Certificate) -> str:
    return made.certificate.read_text(encoding="ascii")


@pytest.fixture
def mailed(tmp_path: Path) -> Path:
    return tmp_path / "mailed.pem"


class Office:
    """Keeps the files of whoever is signed in."""

    def __init__(self, folder: Path) -> None:
        self.accounts: Accounts = ()
        self.files = AuthorityFiles(folder, lambda: self.accounts)
        self._folder = folder / "certificates"

    def keep(self, file: Path) -> str:
        return self.files.keep(str(file))

    def tidied(self) -> set[str]:
        """Answer which files are left once it has been tidied."""
        self.files.tidy()
        for thread in threading.enumerate():
            if thread.name == "certificates":
                thread.join()
        return {str(file) for file in self._folder.iterdir()}


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path / "own")


def test_the_copy_is_the_owners_alone_and_outlives_the_file(
    office: Office, mailed: Path, pem: str
) -> None:
    mailed.write_text(pem, encoding="ascii")
    copy = Path(office.keep(mailed))
    mailed.unlink()
    assert copy.read_text(encoding="ascii") == pem
    if sys.platform != "win32":
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600
        assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("way", ["lines of Windows", "words around it", "binary", "two"])
def test_a_certificate_is_found_whichever_way_it_is_written(
    mailed: Path, pem: str, way: str
) -> None:
    mailed.write_bytes(
        {
            "lines of Windows": pem.replace("\n", "\r\n").encode(),
            "words around it": f"\ufeffOur authority, für alle:\n{pem}\nRegards".encode(),
            "binary": ssl.PEM_cert_to_DER_cert(pem),
            "two": (pem + pem).encode(),
        }[way]
    )
    assert certificates_in(mailed) == (pem + pem if way == "two" else pem)


def test_a_private_key_beside_it_is_not_copied(
    office: Office, mailed: Path, pem: str, made: Certificate
) -> None:
    key = made.key.read_text(encoding="ascii")
    assert "PRIVATE KEY" in key
    mailed.write_text(key + pem + key, encoding="ascii")
    assert Path(office.keep(mailed)).read_text(encoding="ascii") == pem


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"Dear all, the file is attached.",
        b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
        "-----BEGIN CERTIFICATE-----\nß\n-----END CERTIFICATE-----\n".encode(),
        b"-----BEGIN CERTIFICATE----------END CERTIFICATE-----",
        bytes(range(256)),
        b"-----BEGIN CERTIFICATE-----\n" * 30_000,  # in no more time than it takes to read them
    ],
)
def test_a_file_without_a_certificate_is_refused(mailed: Path, content: bytes) -> None:
    mailed.write_bytes(content)
    with pytest.raises(UnusableFile, match=r"^There is no certificate in this file\. Ask for it"):
        certificates_in(mailed)


def test_the_key_alone_is_no_certificate(made: Certificate) -> None:
    with pytest.raises(UnusableFile, match="no certificate"):
        certificates_in(made.key)


def test_a_certificate_that_is_cut_short_is_refused_with_the_others(mailed: Path, pem: str) -> None:
    lines = pem.splitlines(keepends=True)
    mailed.write_text(pem + "".join(lines[:3] + lines[-1:]), encoding="ascii")
    with pytest.raises(UnusableFile, match="no certificate"):
        certificates_in(mailed)


def test_a_file_that_is_too_large_is_not_read_to_its_end(mailed: Path) -> None:
    with mailed.open("wb") as file:
        file.truncate(2**40)
    with pytest.raises(UnusableFile, match="too large"):
        certificates_in(mailed)


def test_what_cannot_be_read_is_refused_and_not_waited_for(tmp_path: Path, mailed: Path) -> None:
    if sys.platform != "win32":
        os.mkfifo(mailed)
    for unreadable in (mailed, tmp_path, tmp_path / "gone"):
        with pytest.raises(UnusableFile, match="can't be read"):
            certificates_in(unreadable)


def test_where_nothing_can_be_written_that_is_said(tmp_path: Path, mailed: Path, pem: str) -> None:
    mailed.write_text(pem, encoding="ascii")
    (tmp_path / "certificates").write_text("in the way", encoding="ascii")
    with pytest.raises(UnusableFile, match=r"can't be kept in .*certificates: "):
        Office(tmp_path).keep(mailed)


def test_a_copy_stays_while_an_account_goes_by_it(office: Office, mailed: Path, pem: str) -> None:
    mailed.write_text(pem, encoding="ascii")
    copy = office.keep(mailed)
    assert office.tidied() == {copy}  # of a sign-in that goes on
    theirs = Account(OFFICE, "anna", ca_file=copy), Account(OFFICE, "bram", ca_file=copy)
    for office.accounts in (theirs, theirs[1:]):
        assert office.tidied() == {copy}
    office.accounts = (Account(OFFICE, "bram", ca_file=str(mailed)),)
    assert office.tidied() == set()
    assert mailed.exists()  # what is not ours is never removed


def test_of_two_that_were_tried_the_one_in_use_stays(
    office: Office, mailed: Path, pem: str
) -> None:
    mailed.write_text(pem + pem, encoding="ascii")
    wrong = office.keep(mailed)
    mailed.write_text(pem, encoding="ascii")
    copy = office.keep(mailed)
    assert wrong != copy
    office.accounts = (Account(OFFICE, "anna", ca_file=copy),)
    assert office.tidied() == {copy}


def test_a_copy_is_known_again_by_another_path_to_the_folder(
    tmp_path: Path, mailed: Path, pem: str
) -> None:
    mailed.write_text(pem, encoding="ascii")
    copy = Office(tmp_path / "own").keep(mailed)
    later = Office(tmp_path / "other" / ".." / "own")
    (tmp_path / "other").mkdir()
    later.accounts = (Account(OFFICE, "anna", ca_file=copy),)
    assert [Path(file).name for file in later.tidied()] == [Path(copy).name]
