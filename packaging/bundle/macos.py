"""What macOS wants to know of the app: the keys of its Info.plist."""

from __future__ import annotations

from typing import Any, Final

IDENTIFIER: Final = "org.pbx-tray.PBXTray"


def info_plist(version: str) -> dict[str, Any]:
    """The keys beside those that PyInstaller writes by itself."""
    return {
        "CFBundleDisplayName": "PBX Tray",
        "CFBundleName": "PBX Tray",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleURLTypes": [
            {
                "CFBundleURLName": IDENTIFIER,
                "CFBundleURLSchemes": ["tel", "callto"],
                "CFBundleTypeRole": "Viewer",
                # Alternate: offered, and the default only when the person chooses it.
                "LSHandlerRank": "Alternate",
            }
        ],
        "LSApplicationCategoryType": "public.app-category.business",
        "LSMinimumSystemVersion": "13.0",
        "LSUIElement": True,  # it lives in the menu bar, without a place in the Dock
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "MIT licence",
        "NSSupportsAutomaticGraphicsSwitching": True,
    }
