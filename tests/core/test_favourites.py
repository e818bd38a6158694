"""Who has a star, account by account."""

from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.choices import Density, Favourite, FavouritesOf, RosterChoices
from pbx_tray.core.favourites import favourites_of, starred, with_star
from tests.core.building import LAW, user

OFFICE = {f"u{number}": user(number) for number in range(4)}
PLAIN = RosterChoices()


def with_stars(*numbers: int, account: str = "a") -> RosterChoices:
    choices = PLAIN
    for number in numbers:
        choices = with_star(choices, account, user(number), star=True, users=OFFICE)
    return choices


def test_a_star_is_given_to_one_user_of_one_account() -> None:
    choices = with_stars(1)
    assert starred(favourites_of(choices, "a"), OFFICE) == {"u1"}
    assert favourites_of(choices, "b") == ()


def test_accounts_keep_their_own_stars_and_everything_else_stays() -> None:
    choices = RosterChoices(Density.COMPACT, favourites=(FavouritesOf("b", (Favourite("u3"),)),))
    after = with_star(choices, "a", user(1), star=True, users=OFFICE)
    assert after.density is Density.COMPACT
    assert favourites_of(after, "b") == (Favourite("u3"),)
    assert with_star(after, "a", user(1), star=False, users=OFFICE) == choices


def test_a_star_twice_is_one() -> None:
    assert with_stars(1, 1) == with_stars(1)


def test_a_star_outlives_another_name_and_another_id() -> None:
    people = favourites_of(with_stars(1), "a")
    renamed = {"u1": user(1, username="other")}
    assert starred(people, renamed) == {"u1"}
    moved = {"x": user(1, uuid="x"), "u2": user(2)}
    assert starred(people, moved) == {"x"}


def test_whoever_takes_over_the_name_of_a_favourite_is_none() -> None:
    people = favourites_of(with_stars(1), "a")
    swapped = {"u1": user(1, username="other"), "u2": user(2, username="user1")}
    assert starred(people, swapped) == {"u1"}


def test_a_star_that_is_found_by_name_can_be_taken_away() -> None:
    moved = user(1, uuid="x")
    assert with_star(with_stars(1), "a", moved, star=False, users={"x": moved}) == PLAIN


def test_a_favourite_who_is_not_there_keeps_the_star() -> None:
    choices = with_star(with_stars(1), "a", user(2), star=True, users={"u2": user(2)})
    assert starred(favourites_of(choices, "a"), OFFICE) == {"u1", "u2"}


@given(st.lists(st.tuples(st.integers(0, 3), st.booleans())))
@LAW
def test_the_last_word_about_each_user_holds(said: list[tuple[int, bool]]) -> None:
    choices = PLAIN
    for number, star in said:
        choices = with_star(choices, "a", user(number), star=star, users=OFFICE)
    last = dict(said)
    assert starred(favourites_of(choices, "a"), OFFICE) == {f"u{n}" for n in last if last[n]}
