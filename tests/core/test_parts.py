"""What the app is made of."""

from pbx_tray.core.parts import Part, versions


def test_versions_are_copied_a_line_for_each_part() -> None:
    parts = (Part("PBX Tray", "0.1.0", "Free."), Part("Qt", "6.8.3", "Free, too."))
    assert versions(parts) == "PBX Tray 0.1.0\nQt 6.8.3"
