"""What is said of somebody who is free."""

from pbx_tray.core.free_notice import free_notice
from pbx_tray.core.notices import Action


def test_it_says_who_is_free_and_offers_to_call() -> None:
    notice = free_notice("Anna", "201", hides=False)
    assert (notice.title, notice.body) == ("\u2068Anna\u2069 is free", "201")
    assert notice.actions == (Action.CALL,)


def test_while_names_are_hidden_it_does_not_say_who() -> None:
    notice = free_notice("Anna", "201", hides=True)
    assert "Anna" not in notice.title
    assert (notice.body, notice.actions) == ("", (Action.CALL,))


def test_who_has_no_number_can_not_be_called() -> None:
    assert free_notice("Anna", "", hides=False).actions == ()
