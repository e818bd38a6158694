"""Who talks with whom, as far as the PBX tells."""

from pbx_tray.core.calls import Call, CallKind, Party, Target
from pbx_tray.core.events import CallAnswered, CallFinished, CallRang, UserLoggedIn
from pbx_tray.core.parties import Caller
from pbx_tray.core.state import PbxState, apply
from pbx_tray.core.talks import talks
from tests.core.building import NAMES, OUTSIDE, at, colleague, office, rang

ANNA, BRAM = NAMES[0], NAMES[1]


def after(state: PbxState, *events: CallRang | CallAnswered | CallFinished) -> PbxState:
    for event in events:
        state = apply(state, event)
    return state


def answered(*targets: Target, uid: str = "c1", caller: Party = OUTSIDE) -> CallAnswered:
    return CallAnswered(Call(uid, caller=caller, targets=targets))


def test_a_call_that_rings_or_is_over_is_no_talk() -> None:
    ringing = after(office(), rang(at(0)))
    assert talks(ringing) == {}
    over = after(ringing, answered(at(0)), CallFinished(Call("c1")))
    assert talks(over) == {}


def test_a_caller_from_outside_is_talked_with() -> None:
    state = after(office(), rang(at(0), at(1)), answered(at(0)))
    assert talks(state) == {"u0": Caller("Ms Outside", "+31612345678")}


def test_two_colleagues_talk_with_each_other() -> None:
    call = rang(at(1), caller=colleague(0), kind=CallKind.INTERNAL)
    found = talks(after(office(), call, answered(at(1), caller=colleague(0))))
    assert {user: caller.name for user, caller in found.items()} == {"u0": BRAM, "u1": ANNA}


def test_who_answered_of_several_is_not_guessed() -> None:
    assert talks(after(office(), rang(at(0), at(1)), answered())) == {}


def test_the_only_one_it_rang_for_has_answered() -> None:
    assert set(talks(after(office(), rang(at(0)), answered()))) == {"u0"}


def test_a_number_outside_is_talked_with() -> None:
    out = Target(number="+31201234567")
    state = after(office(), rang(out, caller=colleague(0)), answered(out, caller=colleague(0)))
    assert talks(state) == {"u0": Caller("", "+31201234567")}


def test_nobody_talks_with_nobody() -> None:
    nameless, nowhere = Party(), Target()
    state = after(office(), rang(at(0), caller=nameless), answered(at(0), caller=nameless))
    assert talks(state) == {}
    state = after(
        office(), rang(nowhere, caller=colleague(0)), answered(nowhere, caller=colleague(0))
    )
    assert talks(state) == {}


def test_who_is_at_a_phone_talks_there() -> None:
    state = apply(office(), UserLoggedIn("u2", "p1"))
    phone = Target(phone="p1")
    assert set(talks(after(state, rang(phone), answered(phone)))) == {"u2"}
    unknown = Target(phone="nowhere")
    assert talks(after(state, rang(unknown), answered(unknown))) == {}


def test_of_several_calls_the_last_is_told() -> None:
    state = after(
        office(),
        rang(at(0)),
        answered(at(0)),
        rang(at(0), uid="c2", caller=colleague(1)),
        answered(at(0), uid="c2", caller=colleague(1)),
    )
    assert talks(state)["u0"].name == BRAM
