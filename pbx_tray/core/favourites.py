"""Who has a star, account by account."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from pbx_tray.core.choices import Favourite, FavouritesOf, RosterChoices
from pbx_tray.core.directory import User


def favourites_of(choices: RosterChoices, account: str) -> tuple[Favourite, ...]:
    """Answer who has a star for this account."""
    return next((of.people for of in choices.favourites if of.account == account), ())


def starred(people: tuple[Favourite, ...], users: Mapping[str, User]) -> frozenset[str]:
    """Answer the uuids of those of `users` who have a star."""
    known = {one.user for one in people if one.user in users}
    others = {one.username for one in people if one.user not in users}
    if others:
        known.update(uuid for uuid, user in users.items() if user.username in others)
    return frozenset(known)


def with_star(
    choices: RosterChoices, account: str, user: User, *, star: bool, users: Mapping[str, User]
) -> RosterChoices:
    """Answer the choices with a star for this user, or without it. `users` is the directory."""
    people = favourites_of(choices, account)
    people = tuple(one for one in people if user.uuid not in starred((one,), users))
    if star:
        people += (Favourite(user.uuid, user.username),)
    others = tuple(of for of in choices.favourites if of.account != account)
    mine = (FavouritesOf(account, people),) if people else ()
    return replace(choices, favourites=others + mine)
