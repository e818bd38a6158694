"""However many calls ring, three are shown and the others counted; each is seen in its turn."""

from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.notices import Notice
from pbx_tray.qt.three_rings import MOST, ThreeRings

RING = Notice("Harriet is calling", category="call.incoming")
MISSED = Notice("Missed call", category="call.unanswered")
KEYS = [f"call:1:{number}" for number in range(8)]
STEPS = st.lists(st.tuples(st.sampled_from(["ring", "miss", "withdraw"]), st.sampled_from(KEYS)))


class Board(dict[str, Notice]):
    """A surface that holds what is shown."""

    def post(self, key: str, notice: Notice) -> None:
        self[key] = notice

    def withdraw(self, key: str) -> None:
        self.pop(key, None)


@given(STEPS)
def test_every_call_that_rings_is_shown_or_counted(steps: list[tuple[str, str]]) -> None:
    board = Board()
    three = ThreeRings(board)
    rings: list[str] = []
    for what, key in steps:
        rings = [one for one in rings if one != key or what == "ring"]
        if what == "withdraw":
            three.withdraw(key)
        else:
            three.post(key, RING if what == "ring" else MISSED)
        if what == "ring" and key not in rings:
            rings.append(key)
        shown = [one for one in board if board[one] == RING]
        assert len(shown) == min(MOST, len(rings))
        assert set(shown) <= set(rings)
        more = len(rings) - len(shown)
        words = [n.title for n in board.values() if "more" in n.title]
        assert words == ([f"{more} more call{'s ring' if more > 1 else ' rings'}"] if more else [])


def test_the_next_call_is_seen_when_one_of_three_ends_and_what_became_of_each_is_told() -> None:
    board = Board()
    three = ThreeRings(board)
    for key in KEYS[:4]:
        three.post(key, RING)
    assert KEYS[3] not in board
    three.post(KEYS[0], MISSED)
    assert (board[KEYS[0]], board[KEYS[3]]) == (MISSED, RING)
    for key in KEYS[:4]:
        three.withdraw(key)
    assert board == {}
