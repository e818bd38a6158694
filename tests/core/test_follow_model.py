"""The follower against a model PBX, by a clock of its own, with every trouble there is."""

from math import inf

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from tests.core.model_pbx import DESKS, PEOPLE, Manner
from tests.core.virtual_line import FAULTS
from tests.core.world import CLOCKS, RESTARTS, Places, World

some_target = st.sampled_from(
    [(number, number) for number in range(PEOPLE)]
    + [(None, number) for number in (*range(PEOPLE), *DESKS)]
    + [(0, None), (1, None), (0, 4)]
)
some_targets = st.lists(some_target, min_size=1, max_size=3, unique=True)
a_while = st.sampled_from([0.01, 0.03, 0.3, 1.0, 2.5, 6.0, 20.0, 50.0, 100.0])


seldom = st.sampled_from([False, False, False, True])
manners = st.builds(
    Manner,
    retention=st.sampled_from([8, 64, 10_000]),
    newest=st.booleans(),
    names_answerer=st.booleans(),
    has_gaps=seldom,
    is_untidy=seldom,
    holds=st.sampled_from([inf, inf, 30.0, 0.0]),
    keeps=seldom.map(lambda is_so: not is_so),
    hides=seldom,
    is_slow=seldom,
)


class FollowerOfAnOffice(RuleBasedStateMachine):
    world: World

    @initialize(manner=manners, seed=st.integers(0, 1000), past=st.none() | some_targets)
    def begin(self, manner: Manner, seed: int, past: Places | None) -> None:
        self.world = World(manner, seed, past)
        self.world.act("wait", 100.0)

    @rule(caller=st.none() | st.integers(0, 3), rings=some_targets, seconds=a_while)
    def somebody_calls(self, caller: int | None, rings: Places, seconds: float) -> None:
        self.world.act("place", caller, rings)
        self.world.act("wait", seconds)

    @precondition(lambda self: self.world.pbx.calls)
    @rule(which=st.integers(0, 3), place=st.integers(0, 2), seconds=a_while)
    def somebody_answers(self, which: int, place: int, seconds: float) -> None:
        self.world.act("answer", which, place)
        self.world.act("wait", seconds)

    @precondition(lambda self: self.world.pbx.calls)
    @rule(which=st.integers(0, 3), rings=some_targets, seconds=a_while)
    def a_call_moves(self, which: int, rings: Places, seconds: float) -> None:
        self.world.act("move", which, rings)
        self.world.act("wait", seconds)

    @precondition(lambda self: self.world.pbx.calls)
    @rule(which=st.integers(0, 3))
    def a_call_ends(self, which: int) -> None:
        self.world.act("finish", which)

    @rule(user=st.integers(0, 3), phone=st.sampled_from([0, 1, *DESKS]))
    def somebody_logs_in(self, user: int, phone: int) -> None:
        self.world.act("log_in", user, phone)

    @rule(user=st.integers(0, 3))
    def somebody_logs_out(self, user: int) -> None:
        self.world.act("log_out", user)

    @rule(user=st.integers(0, 3), what=st.sampled_from(["rename", "install", "plug"]))
    def something_changes(self, user: int, what: str) -> None:
        self.world.act(what, *([] if what == "install" else [user]))

    @rule(seconds=a_while)
    def time_goes_by(self, seconds: float) -> None:
        self.world.act("wait", seconds)

    @rule(how=st.sampled_from([*RESTARTS]), boots_aloud=st.integers(0, 1))
    def the_pbx_restarts(self, how: str, boots_aloud: int) -> None:
        self.world.act("restart", how, boots_aloud)

    @rule(what=st.sampled_from(["cut", "close_next", "refuse_cursor", "hurry"]))
    def the_line_stumbles(self, what: str) -> None:
        self.world.act(what)

    @rule(how=st.sampled_from([*FAULTS]), seconds=a_while)
    def the_pbx_fails(self, how: str, seconds: float) -> None:
        self.world.act("fail", how, seconds)

    @rule(seconds=a_while)
    def the_pbx_vanishes(self, seconds: float) -> None:
        self.world.act("vanish", seconds)

    @rule(what=st.sampled_from(["users", "phones", "events"]), seconds=a_while)
    def a_list_is_forbidden(self, what: str, seconds: float) -> None:
        self.world.act("forbid", what, seconds)

    @rule(seconds=st.sampled_from([2.0, 6.0, 60.0, 3600.0]))
    def the_machine_sleeps(self, seconds: float) -> None:
        self.world.act("sleep", seconds)

    @rule(times=st.sampled_from([1, 3, 30]))
    def the_line_flaps(self, times: int) -> None:
        self.world.act("flap", times)

    @rule(what=st.sampled_from(["garble", "meet_strangers"]), count=st.sampled_from([1, 3, 20]))
    def the_log_is_odd(self, what: str, count: int) -> None:
        self.world.act(what, count)

    @rule()
    def an_event_spoils_each_answer(self) -> None:
        self.world.act("spoil")

    @rule(rings=some_targets, seconds=a_while)
    def a_call_ends_before_it_rings(self, rings: Places, seconds: float) -> None:
        self.world.act("muddle", rings, seconds)

    @rule()
    def the_program_crashes(self) -> None:
        self.world.act("crash")

    @rule(how=st.sampled_from([*CLOCKS]))
    def somebody_sets_the_clock(self, how: str) -> None:
        self.world.act("set_clock", how)

    def teardown(self) -> None:
        if hasattr(self, "world"):
            self.world.recover()


FollowerOfAnOffice.TestCase.settings = settings(
    derandomize=True, deadline=None, max_examples=60, stateful_step_count=40
)
TestFollowerOfAnOffice = FollowerOfAnOffice.TestCase
