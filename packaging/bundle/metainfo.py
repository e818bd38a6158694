"""Add the addresses of a release to the AppStream metainfo: the project has none by itself."""

from __future__ import annotations

from typing import Final, NamedTuple

NAME: Final = "org.pbx_tray.PBXTray.metainfo.xml"
_BEFORE: Final = '  <icon type="stock">'


class Picture(NamedTuple):
    """A file of packaging/pictures, and what a software centre writes below it."""

    name: str
    width: int
    height: int
    caption: str


PICTURES: Final = (
    Picture("demo", 740, 716, "The window, the icon in the tray, and the notification of a call"),
    Picture("roster", 380, 640, "Everybody, with favourites first"),
    Picture("compact-dark", 380, 640, "The compact list, by first letter, in the dark"),
    Picture("details", 380, 640, "A colleague's details"),
    Picture("card-dark", 340, 248, "The card of a call that comes in"),
)
"""The first is the one that is shown before any other."""


def with_addresses(metainfo: str, homepage: str, version: str) -> str:
    """Answer the metainfo with its homepage, and the pictures as they lie in that repository."""
    folder = f"{homepage}/raw/v{version}/packaging/pictures"
    added = (
        f'  <url type="homepage">{homepage}</url>\n'
        f'  <url type="bugtracker">{homepage}/issues</url>\n'
        "  <screenshots>\n"
        f"{''.join(_screenshot(picture, folder) for picture in PICTURES)}"
        "  </screenshots>\n"
    )
    return metainfo.replace(_BEFORE, added + _BEFORE, 1)


def _screenshot(picture: Picture, folder: str) -> str:
    kind = ' type="default"' if picture == PICTURES[0] else ""
    size = f'width="{picture.width}" height="{picture.height}"'
    return (
        f"    <screenshot{kind}>\n"
        f"      <caption>{picture.caption}</caption>\n"
        f'      <image type="source" {size}>{folder}/{picture.name}.png</image>\n'
        "    </screenshot>\n"
    )
