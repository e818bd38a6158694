"""All that can happen between a follower and a model PBX, each by one word."""

from typing import Any

from pbx_tray.core.link import Live
from tests.core.model_pbx import ModelPbx
from tests.core.virtual_line import AGAIN, VirtualLine

RESTARTS = {"from nothing": 0, "where it was": None, "a little before": -2, "far ahead": 100}


class World:
    """What happens is said by `act`; what cannot happen just now does not."""

    def __init__(self, pbx: ModelPbx, line: VirtualLine) -> None:
        self.pbx, self.line = pbx, line

    def act(self, word: str, *about: Any) -> None:
        getattr(self, word)(*about)
        self.line.stir()
        if self.line.is_over:
            self.line.start()  # somebody tries once more

    def place(self, caller: int | None, targets: list[tuple[int | None, int | None]]) -> None:
        self.pbx.ring(caller, targets)

    def answer(self, which: int, place: int) -> None:
        ringing = [call for call in self.pbx.calls.values() if call.stage == "ringing"]
        if ringing:
            call = ringing[which % len(ringing)]
            self.pbx.answer(call.uid, call.targets[place % len(call.targets)])

    def move(self, which: int, targets: list[tuple[int | None, int | None]]) -> None:
        calls = [call for call in self.pbx.calls.values() if call.targets != targets]
        if calls:
            self.pbx.move(calls[which % len(calls)].uid, targets)

    def finish(self, which: int) -> None:
        if self.pbx.calls:
            self.pbx.finish([*self.pbx.calls][which % len(self.pbx.calls)])

    def log_in(self, user: int, phone: int) -> None:
        self.pbx.log_in(user, phone)

    def log_out(self, user: int) -> None:
        self.pbx.log_out(user)

    def rename(self, user: int) -> None:
        self.pbx.rename(user)

    def install(self) -> None:
        self.pbx.install()

    def plug(self, phone: int) -> None:
        self.pbx.plug(phone)

    def restart(self, how: str, boots_aloud: int) -> None:
        step = RESTARTS[how]
        seq = 0 if step == 0 else self.pbx.seq + (step or 0)
        self.line.cut()
        self.pbx.restart(seq, boots_aloud=bool(boots_aloud))

    def cut(self) -> None:
        self.line.cut()

    def close_next(self) -> None:
        self.line.disturb()
        self.line.closes_next = True

    def refuse_cursor(self) -> None:
        self.line.disturb()
        self.line.refuses_cursor = True

    def fail(self, how: str, seconds: float) -> None:
        self.line.fault = how
        self.line.advance(seconds)
        self.line.fault = None

    def vanish(self, seconds: float) -> None:
        self.line.black_hole = True
        self.line.advance(seconds)
        self.line.black_hole = False

    def forbid(self, what: str, seconds: float) -> None:
        self.line.forbidden.add(what)
        self.line.advance(seconds)
        self.line.forbidden.clear()

    def sleep(self, seconds: float) -> None:
        self.line.sleep(seconds)

    def hurry(self) -> None:
        self.line.hurry()

    def wait(self, seconds: float) -> None:
        self.line.advance(seconds)

    def recover(self) -> None:
        """Let all trouble end; then the line is good again, and the state exact."""
        line = self.line
        line.advance(AGAIN + 200 if line.was_forbidden + AGAIN > line.elapsed else 120)
        checked = line.checked
        line.advance(150)
        assert isinstance(line.link, Live)
        assert not line.link.missing
        assert line.checked > checked
        for uid in [*self.pbx.calls]:
            self.act("finish", 0)
            assert uid not in self.pbx.calls
        line.advance(60)
        assert not line.displayed or line.has_lost_an_end()
