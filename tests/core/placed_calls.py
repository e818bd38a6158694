"""A call that user 0 places to an outside number, as the PBX reports it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from pbx_tray.core.calls import Call, CallKind, Party, Target
from pbx_tray.core.events import CallAnswered, CallFinished, CallRang
from tests.core.building import user

ME = user(0)
NUMBER = "+31201234567"
MINE, THEIRS = Target("u0", phone="p0"), Target(number=NUMBER)


def call(*targets: Target, **more: Any) -> Call:
    caller = Party(user="u0")
    return replace(
        Call("c1", CallKind.API, caller=caller, called_number=NUMBER), targets=targets, **more
    )


MY_PHONE_RINGS = CallRang(call(MINE))
THEIRS_RINGS = CallRang(call(THEIRS))
I_PICK_UP = CallAnswered(call(MINE))
THEY_PICK_UP = CallAnswered(call(THEIRS))
OVER = CallFinished(call(reason="hangup"))
