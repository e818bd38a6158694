"""A frozen mapping that is cheap to change by copy and cheap to compare with its elder.

One status change in ten thousand phones must neither copy ten thousand entries nor be searched for
among them. The entries lie in buckets; a changed copy shares every bucket but one with its elder,
and `differing` looks only into the buckets that are not the same object. A key that comes or goes
is rare, and does cost a copy of the keys.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")

_NOTHING = object()


class Table(Mapping[K, V], Generic[K, V]):
    """A frozen mapping, in the order its keys came; changed copies by `with_entry`, `without`."""

    __slots__ = ("_buckets", "_keys")

    _buckets: tuple[dict[K, V], ...]
    _keys: tuple[K, ...]

    def __init__(self, entries: Iterable[tuple[K, V]] = ()) -> None:
        whole = dict(entries)
        # About as many buckets as entries in a bucket: a change copies 2 * sqrt(n) references.
        count = 1 << (max(len(whole), 64).bit_length() // 2)
        buckets: tuple[dict[K, V], ...] = tuple({} for _ in range(count))
        for key, value in whole.items():
            buckets[hash(key) % count][key] = value
        self._buckets, self._keys = buckets, tuple(whole)

    def __getitem__(self, key: K) -> V:
        return self._buckets[hash(key) % len(self._buckets)][key]

    def __iter__(self) -> Iterator[K]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)

    def __hash__(self) -> int:
        return hash(frozenset(self.items()))

    def __repr__(self) -> str:
        return f"Table({dict(self)!r})"

    def with_entry(self, key: K, value: V) -> Table[K, V]:
        """Answer a copy that holds `value` under `key`; the same object when it does already."""
        place = hash(key) % len(self._buckets)
        bucket = self._buckets[place]
        if key in bucket and bucket[key] == value:
            return self
        keys = self._keys if key in bucket else (*self._keys, key)
        return self._copy(place, {**bucket, key: value}, keys)

    def without(self, key: K) -> Table[K, V]:
        """Answer a copy without `key`; the same object when there is none."""
        place = hash(key) % len(self._buckets)
        bucket = self._buckets[place]
        if key not in bucket:
            return self
        keys = tuple(k for k in self._keys if k != key)
        return self._copy(place, {k: v for k, v in bucket.items() if k != key}, keys)

    def _copy(self, place: int, bucket: dict[K, V], keys: tuple[K, ...]) -> Table[K, V]:
        copy: Table[K, V] = Table.__new__(Table)
        copy._keys = keys
        copy._buckets = (*self._buckets[:place], bucket, *self._buckets[place + 1 :])
        return copy

    def differing(self, elder: Table[K, V]) -> set[K]:
        """Answer the keys that hold another value, or none, in one of the two."""
        if len(self._buckets) != len(elder._buckets):
            return {
                k for k in {*self, *elder} if _other(self.get(k, _NOTHING), elder.get(k, _NOTHING))
            }
        found: set[K] = set()
        for mine, theirs in zip(self._buckets, elder._buckets, strict=True):
            if mine is not theirs:
                found.update(
                    key
                    for key, value in mine.items()
                    if value is not (other := theirs.get(key, _NOTHING)) and value != other
                )
                found.update(theirs.keys() - mine.keys())
        return found


def _other(one: object, two: object) -> bool:
    return one is not two and one != two
