"""What a desktop is told of the app: menu entry, AppStream metainfo, icons."""

from __future__ import annotations

import shutil
import struct
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import icons
import metainfo
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtSvg import QSvgRenderer

from pbx_tray.qt.app_icon import app_picture
from pbx_tray.resource_folder import resource_folder

DESKTOP = resource_folder() / "desktop"
HOMEPAGE = "https://pbx.example.org/pbx-tray"

# On Linux both tools are to be had, and start.py installs them; elsewhere they are not.
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="the tool is a Linux program")


def said_by(*command: str | Path) -> tuple[int, str]:
    program = shutil.which(command[0])
    assert program, f"{command[0]} is missing; python3 packaging/start.py test installs it"
    done = subprocess.run(
        [program, *command[1:]], capture_output=True, text=True, timeout=60, check=False
    )
    return done.returncode, done.stdout + done.stderr


@on_linux
def test_the_menu_entry_is_valid() -> None:
    assert said_by("desktop-file-validate", DESKTOP / "pbx-tray.desktop") == (0, "")


@on_linux
@pytest.mark.parametrize("released", [False, True])
def test_the_metainfo_is_valid_before_and_after_it_is_told_its_addresses(
    tmp_path: Path, *, released: bool
) -> None:
    text = (DESKTOP / metainfo.NAME).read_text(encoding="utf-8")
    if released:
        text = metainfo.with_addresses(text, HOMEPAGE, "1.2.3")
        assert f"{HOMEPAGE}/raw/v1.2.3/packaging/pictures/demo.png" in text
    (tmp_path / metainfo.NAME).write_text(text, encoding="utf-8")
    command = ("appstreamcli", "validate", "--no-net", "--strict", tmp_path / metainfo.NAME)
    code, said = said_by(*command)
    assert code == 0, said


def test_the_metainfo_shows_every_picture_there_is_in_its_size() -> None:
    text = (DESKTOP / metainfo.NAME).read_text(encoding="utf-8")
    root = ET.fromstring(metainfo.with_addresses(text, HOMEPAGE, "1.2.3"))  # noqa: S314 - our own
    told = {image.text: (image.get("width"), image.get("height")) for image in root.iter("image")}
    folder = Path(__file__).parents[2] / "packaging" / "pictures"
    shown = {path.name: QImage(str(path)) for path in folder.glob("*.png")}
    assert told == {
        f"{HOMEPAGE}/raw/v1.2.3/packaging/pictures/{name}": (str(one.width()), str(one.height()))
        for name, one in shown.items()
    }
    captions = [caption.text for caption in root.iter("caption")]
    assert len(set(captions)) == len(told)
    assert [shot.get("type") for shot in root.iter("screenshot")].count("default") == 1


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("size", icons.SIZES)
def test_the_icon_in_the_resources_is_the_one_the_app_draws(size: int) -> None:
    kept = QImage(str(icons.png_of(size)))
    assert (kept.width(), kept.height()) == (size, size)
    drawn = QImage(app_picture(size), size, size, QImage.Format.Format_RGBA8888)
    differing = sum(abs(a - b) > 8 for a, b in zip(pixels(kept), pixels(drawn), strict=True))
    assert differing <= size * size // 100  # Qt's versions smooth an edge differently


def pixels(picture: QImage) -> bytes:
    converted = picture.convertToFormat(QImage.Format.Format_RGBA8888)
    return bytes(converted.constBits())  # while the picture they belong to is held


def test_every_size_from_16_to_512_is_there_and_one_that_scales() -> None:
    folder = resource_folder() / "icons"
    assert {16, 22, 24, 32, 48, 64, 128, 256, 512} <= set(icons.SIZES)
    assert {path.name for path in folder.iterdir()} == {
        *(f"pbx-tray-{size}.png" for size in icons.SIZES),
        "pbx-tray.svg",
        "pbx-tray-symbolic.svg",
    }


@pytest.mark.usefixtures("qapp")
def test_the_symbolic_icon_has_one_colour_and_leaves_the_rest_to_the_panel() -> None:
    renderer = QSvgRenderer(str(resource_folder() / "icons" / "pbx-tray-symbolic.svg"))
    picture = QImage(64, 64, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, 64, 64))
    painter.end()
    points = [picture.pixelColor(x, y) for x in range(64) for y in range(64)]
    full = {colour.name() for colour in points if colour.alpha() == 255}
    assert full == {"#2e3436"}
    assert 0.2 < sum(colour.alpha() == 255 for colour in points) / len(points) < 0.7


@pytest.mark.usefixtures("qapp")
def test_windows_gets_every_size_in_one_file() -> None:
    data = QBuffer()
    data.setData(QByteArray(icons.ico()))
    data.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(data, QByteArray(b"ico"))
    assert reader.imageCount() == 7
    sizes = []
    for number in range(7):
        reader.jumpToImage(number)
        sizes.append(reader.read().width())
    assert sizes == [16, 24, 32, 48, 64, 128, 256]


def test_macos_gets_pictures_whose_lengths_are_right() -> None:
    data = icons.icns()
    assert data[:4] == b"icns"
    assert struct.unpack(">I", data[4:8]) == (len(data),)
    place, kinds = 8, []
    while place < len(data):
        kind, length = struct.unpack(">4sI", data[place : place + 8])
        kinds.append(kind)
        assert data[place + 8 : place + 16] == b"\x89PNG\r\n\x1a\n"
        place += length
    assert place == len(data)
    assert {b"ic07", b"ic08", b"ic09"} <= set(kinds)
