"""A table is a dict that cannot change, whose changed copies are cheap."""

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from pbx_tray.core.table import Table
from tests.core.building import LAW

# Keys that fall into one bucket, and keys that are equal though they are not the same object.
KEYS = st.integers(0, 40).map(lambda n: n * 8) | st.integers(0, 300) | st.text("ab", max_size=2)
VALUES = st.none() | st.integers(0, 3)


class TableIsADict(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.table: Table[int | str, int | None] = Table()
        self.dict: dict[int | str, int | None] = {}
        self.versions = [(self.table, dict(self.dict))]

    @rule(entries=st.lists(st.tuples(KEYS, VALUES), max_size=120))
    def begins_again(self, entries: list[tuple[int | str, int | None]]) -> None:
        self.table, self.dict = Table(entries), dict(entries)
        self.versions.append((self.table, dict(self.dict)))

    @rule(key=KEYS, value=VALUES)
    def takes_an_entry(self, key: int | str, value: int | None) -> None:
        same = key in self.dict and self.dict[key] == value
        before, self.table = self.table, self.table.with_entry(key, value)
        self.dict[key] = value
        assert (self.table is before) == same
        self.versions.append((self.table, dict(self.dict)))

    @rule(key=KEYS)
    def loses_an_entry(self, key: int | str) -> None:
        before, self.table = self.table, self.table.without(key)
        assert (self.table is before) == (key not in self.dict)
        self.dict.pop(key, None)
        self.versions.append((self.table, dict(self.dict)))

    @rule(data=st.data())
    def differs_from_an_elder(self, data: st.DataObject) -> None:
        elder, was = data.draw(st.sampled_from(self.versions))
        nothing = object()
        differing = {
            key
            for key in {*was, *self.dict}
            if was.get(key, nothing) != self.dict.get(key, nothing)
        }
        assert self.table.differing(elder) == elder.differing(self.table) == differing
        assert (self.table == elder) == (not differing)

    @rule(key=KEYS)
    def is_asked_for_a_key(self, key: int | str) -> None:
        assert self.table.get(key, -1) == self.dict.get(key, -1)
        assert (key in self.table) == (key in self.dict)

    @invariant()
    def holds_what_the_dict_holds_in_its_order(self) -> None:
        assert list(self.table.items()) == list(self.dict.items())
        assert len(self.table) == len(self.dict)

    def teardown(self) -> None:
        for table, was in self.versions:
            assert dict(table) == was


TableIsADict.TestCase.settings = LAW
TestTableIsADict = TableIsADict.TestCase


@given(st.dictionaries(KEYS, VALUES))
@LAW
def test_equal_tables_have_one_hash_whatever_their_order(entries: dict[int | str, int]) -> None:
    backwards = Table(reversed(entries.items()))
    assert backwards == Table(entries.items()) == entries
    assert hash(backwards) == hash(Table(entries.items()))


def test_a_table_shows_what_it_holds() -> None:
    assert repr(Table([("a", 1)])) == "Table({'a': 1})"


def test_a_change_among_ten_thousand_shares_all_but_one_bucket_with_its_elder() -> None:
    elder = Table((n, 0) for n in range(10_000))
    copy = elder.with_entry(77, 1)
    shared = [a is b for a, b in zip(copy._buckets, elder._buckets, strict=True)]
    assert shared.count(False) == 1
    assert max(map(len, copy._buckets)) < 300


def test_tables_of_other_sizes_differ_in_what_only_one_holds() -> None:
    small = Table((str(n), n) for n in range(3))
    large = Table((str(n), n) for n in range(5000))
    expected = {str(n) for n in range(3, 5000)}
    assert large.differing(small) == small.differing(large) == expected
