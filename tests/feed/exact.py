"""Whether a state is the PBX's own."""

import json
from collections.abc import Callable

from pbx_tray.api import wire
from pbx_tray.core.calls import CallPhase
from pbx_tray.core.state import PbxState
from pbx_tray.simulator.exchange import Exchange


def exactly(exchange: Exchange) -> Callable[[PbxState], bool]:
    """Answer what says of a state whether it is the PBX's as it is now.

    That is its users, its phones, and no call that it does not know of.
    """
    wanted = exchange.snapshot()
    users = {user.uuid: user for user in wire.users(json.dumps(wanted.users))}
    phones = {phone.uuid: phone for phone in wire.phones(json.dumps(wanted.phones))}
    calls = {call["unique_id"] for call in wanted.calls}

    def is_so(state: PbxState) -> bool:
        on = {uuid for uuid, c in state.calls.items() if c.phase is not CallPhase.FINISHED}
        return users == dict(state.users) and phones == dict(state.phones) and on <= calls

    return is_so
