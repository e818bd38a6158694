"""Add the addresses of a release to the AppStream metainfo: the project has none by itself."""

from __future__ import annotations

from typing import Final

NAME: Final = "org.pbx_tray.PBXTray.metainfo.xml"
_BEFORE: Final = '  <icon type="stock">'
_CAPTION: Final = "The window, the icon in the tray, and the notification of a call"


def with_addresses(metainfo: str, homepage: str, version: str) -> str:
    """Answer the metainfo with its homepage, and the picture as it lies in that repository."""
    picture = f"{homepage}/raw/v{version}/packaging/pictures/demo.png"
    added = (
        f'  <url type="homepage">{homepage}</url>\n'
        f'  <url type="bugtracker">{homepage}/issues</url>\n'
        "  <screenshots>\n"
        '    <screenshot type="default">\n'
        f"      <caption>{_CAPTION}</caption>\n"
        f'      <image type="source" width="740" height="716">{picture}</image>\n'
        "    </screenshot>\n"
        "  </screenshots>\n"
    )
    return metainfo.replace(_BEFORE, added + _BEFORE, 1)
