"""What is said about the file of the settings."""

import pytest

from pbx_tray.core.settings_words import SettingsMessage, SettingsTrouble


@pytest.mark.parametrize("message", SettingsMessage)
def test_each_sentence_says_where_and_shows_the_path_as_plain_text(
    message: SettingsMessage,
) -> None:
    said = SettingsTrouble(message, "/home/anna\u202e/{place}\n").sentence
    assert "/home/anna/{place}" in said
    assert said.endswith(".")
    assert said.isprintable()
