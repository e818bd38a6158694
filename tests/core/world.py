"""All that can happen between a follower and a model PBX, each by one word."""

from typing import Any

from tests.core.building import chance
from tests.core.model_pbx import Manner, ModelPbx
from tests.core.virtual_line import VirtualLine
from tests.core.witness import AGAIN, COMPARED

RESTARTS = {"from nothing": 0, "where it was": None, "a little before": -2, "far ahead": 100}
CLOCKS = {"an hour": 3600.0, "ten years": 3.2e8, "back": -3.2e8}
CONVERGED = 120.0  # seconds in which all must be right again

Places = list[tuple[int | None, int | None]]


class World:
    """What happens is said by `act`; what cannot happen just now does not.

    `converged` are the seconds it took after the last trouble until all was shown as it was,
    where nothing excuses that it took longer.
    """

    def __init__(self, manner: Manner, seed: int, past: Places | None = None) -> None:
        """Start a PBX on which `past` rings already, None: which is empty; and a follower."""
        dice = chance(seed)
        self.pbx = ModelPbx(manner, dice)
        if past is not None:
            self.pbx.restart(0, boots_aloud=True)
            if past:
                self.pbx.ring(None, past)
        self._deaths = chance(seed)
        self.line = VirtualLine(self.pbx, dice)
        self.witness = self.line.witness
        self.converged: float | None = None

    def act(self, word: str, *about: Any) -> None:
        getattr(self, word)(*about)
        self.line.stir()
        if self.line.is_over:
            self.line.start()  # somebody tries once more

    def place(self, caller: int | None, targets: Places) -> None:
        self.pbx.ring(caller, targets)

    def answer(self, which: int, place: int) -> None:
        ringing = [call for call in self.pbx.calls.values() if call.stage == "ringing"]
        if ringing:
            call = ringing[which % len(ringing)]
            self.pbx.answer(call.uid, call.targets[place % len(call.targets)])

    def move(self, which: int, targets: Places) -> None:
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
        if self.pbx.manner.hides or not self.pbx.manner.keeps:
            self.witness.hide()
            self._lose_ends()
        unheard = 0
        if self.pbx.manner.hides:
            unheard = self.witness.asked_from
        else:
            self.line.cut()
        self.pbx.restart(seq, boots_aloud=bool(boots_aloud), unheard=unheard)

    def _lose_ends(self) -> None:
        """Have nobody know how calls ended whose last event nobody could fetch in time."""
        for call in self.pbx.past.values():
            call.was_lost |= call.ended > self.witness.made

    def cut(self) -> None:
        self.line.cut()

    def close_next(self) -> None:
        self.witness.disturb()
        self.line.closes_next = True

    def refuse_cursor(self) -> None:
        self.witness.disturb()
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

    def flap(self, times: int) -> None:
        for _ in range(times):
            self.fail("refused", 1.0)
            self.line.advance(1.0)
            self.witness.flapped = self.line.elapsed

    def garble(self, count: int) -> None:
        self.pbx.garbles = count

    def spoil(self) -> None:
        """Log what spoils each answer that is not read leniently."""
        self.witness.disturb()
        self.pbx.spoil()

    def muddle(self, targets: Places, seconds: float) -> None:
        """Have a call end before it rings."""
        call = self.pbx.end_too_soon(targets)
        self.line.stir()
        self.line.advance(seconds)
        self.pbx.ring_too_late(call)

    def meet_strangers(self, count: int) -> None:
        self.pbx.say_strangers(count)

    def crash(self) -> None:
        """Crash: now, with the next update saved and not told, or now and the log is gone, too."""
        how = self._deaths.choice(["now", "now", "untold", "logless"])
        self.line.dies_untold = how == "untold"
        if how == "logless":
            self.line.lose_log()
        if how != "untold":
            self.line.start()

    def set_clock(self, how: str) -> None:
        self.line.wall += CLOCKS[how]

    def sleep(self, seconds: float) -> None:
        self.line.sleep(seconds)

    def hurry(self) -> None:
        self.line.hurry()

    def wait(self, seconds: float) -> None:
        self.line.advance(seconds)

    def recover(self) -> None:
        """Let all trouble end; then the line is good again, and the state exact."""
        line, witness = self.line, self.witness
        self.pbx.garbles = 0
        line.closes_next = line.refuses_cursor = line.dies_untold = False
        self._converge()
        line.advance(120)
        line.advance(self._excuse(line.elapsed))
        checked = witness.checked
        line.advance(150)
        assert witness.is_exact
        assert witness.checked > checked
        for uid in [*self.pbx.calls]:
            self.act("finish", 0)
            assert uid not in self.pbx.calls
        line.advance(60)
        assert not witness.displayed or witness.has_lost_an_end()
        witness.check_log()

    def _converge(self) -> None:
        """Wait until all is shown as it is, no longer than there is a reason to."""
        line, witness = self.line, self.witness
        began = line.elapsed
        line.advance(0.1)
        while not witness.is_exact:
            line.advance(0.1)
            in_time = line.elapsed < began + CONVERGED + self._excuse(began)
            assert in_time, f"it does not recover: {witness.link}"
        if not self._excuse(began):
            self.converged = line.elapsed - began

    def _excuse(self, began: float) -> float:
        """Answer for how many seconds longer than usual all may be wrong."""
        witness = self.witness
        asked_for = max(0.0, witness.patient - began)
        compared = COMPARED if witness.hidden > began else 0.0
        return asked_for + compared + (AGAIN if witness.forbidden + AGAIN > began else 0.0)
