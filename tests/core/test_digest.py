"""What is told of a time away."""

import pytest

from pbx_tray.core.digest import digest
from pbx_tray.core.display import isolated
from pbx_tray.core.log_news import WhileAway
from pbx_tray.core.parties import Caller

ANNA, BRAM = Caller("Anna", "201"), Caller("", "+31612345678")
GAP = "No data 12:03 to 12:40. The PBX can no longer tell what happened then."


@pytest.mark.parametrize(
    ("away", "title"),
    [
        (WhileAway(1), "While you were away: 1 call"),
        (WhileAway(3, missed=(ANNA, BRAM)), "While you were away: 3 calls, 2 missed"),
        (WhileAway(8, at_least=True), "While you were away: at least 8 calls"),
        (WhileAway(0), "While you were away: no calls are known"),
    ],
)
def test_it_says_how_many_calls_came_and_how_many_were_missed(away: WhileAway, title: str) -> None:
    assert digest(away).title == title


def test_it_says_who_was_missed_the_last_first_and_each_once() -> None:
    told = digest(WhileAway(4, missed=(ANNA, BRAM, ANNA, Caller("", ""))))
    assert told.body == f"Missed: {isolated('Anna')}, {isolated('+31612345678')}"


def test_while_names_are_hidden_it_says_how_many_and_not_who() -> None:
    told = digest(WhileAway(3, missed=(ANNA,)), hides=True)
    assert (told.title, told.body) == ("While you were away: 3 calls, 1 missed", "")


def test_of_many_it_says_a_few_and_how_many_more() -> None:
    callers = tuple(Caller(f"Person {n}", "") for n in range(5))
    said = ", ".join(isolated(caller.name) for caller in callers[:3])
    assert digest(WhileAway(5, missed=callers)).body == f"Missed: {said} and 2 more"


def test_it_says_of_which_time_nothing_is_known() -> None:
    assert digest(WhileAway(0), "12:03 to 12:40").body == GAP
    assert digest(WhileAway(1, missed=(ANNA,)), "12:03 to 12:40").body.endswith(f"\n{GAP}")


def test_a_name_stays_what_it_is() -> None:
    told = digest(WhileAway(1, missed=(Caller("\u202e<b>x</b>\n", "1"),)))
    assert told.body == f"Missed: {isolated('<b>x</b>')}"
