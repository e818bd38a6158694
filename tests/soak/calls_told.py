"""Whether each call that rang for me was told exactly once: the PBX's log against the app's record.

While there is trouble on the line a call may go untold; it is never told twice, and never where it
did not ring for me. Of a call that rang and was over in one reply, nothing but that it was missed
is told.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.soak.ring_log import LoggedCall, Ring, RingLog, Span

Line = Mapping[str, Any]

SETTLES_S = 1.0  # after trouble is over, until the line is taken to be up again
EARLIER_S = 0.5  # before trouble: what had happened then may not have reached the app
LAST_S = 2.0  # before the app quits, and after


@dataclass
class Told:
    """What was shown under one key. `rings` is how often it began to stand as a ringing call."""

    first: float = 0.0
    rings: int = 0
    missed: int = 0
    stands: bool = False
    stood_at_quit: bool = False


@dataclass
class Verdict:
    """How many rings there were, how long the telling took, and what was wrong, in sentences.

    `old` counts the rings while the app's machine slept; `began` all calls at the PBX.
    """

    calls: int = 0
    rings: int = 0
    told: int = 0
    rings_in_trouble: int = 0
    told_in_trouble: int = 0
    brief: int = 0
    old: int = 0
    began: int = 0
    events: int = 0
    troubles: int = 0
    sleeps: int = 0
    missed: int = 0
    delays: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


class Judge:
    """Compares a log, as `driver` writes it, with a record, as `record` does."""

    def __init__(self, log: Iterable[Line], record: Iterable[Line]) -> None:
        self.verdict = Verdict()
        self._log = RingLog(log)
        self._told: dict[str, Told] = {}
        self._ups: list[float] = []
        self._batches: list[Line] = []
        self._quit = math.inf
        for line in record:
            self._take(line)
        self._spans = [self._until_up(span) for span in self._log.troubles]
        self._spans.append(Span(-math.inf, self._ups[0] if self._ups else math.inf))
        self._spans.append(Span(self._quit - LAST_S, math.inf))

    def judge(self) -> Verdict:
        """Answer what is to be said of all calls."""
        by_call: dict[str, list[Told]] = {}
        for key, told in self._told.items():
            self._judge_key(key, told)
            if key.startswith("call:"):
                by_call.setdefault(key.rpartition(":")[2], []).append(told)
            elif key.startswith("phone:") and not self._rang_unheard(told.first):
                self._find(f"{key} was told, though its call was known")
        self.verdict.began = sum(call.began for call in self._log.calls.values())
        self.verdict.events = self._log.events
        self.verdict.sleeps = len(self._log.sleeps)
        self.verdict.troubles = len(self._log.troubles) - self.verdict.sleeps
        for call in self._log.calls.values():
            self._judge_call(call, by_call.pop(call.unique_id, []))
        for unknown, tolds in by_call.items():
            if not all(self._in_trouble(told.first, told.first) for told in tolds):
                self._find(f"call {unknown} was told, and the PBX knows nothing of it")
        return self.verdict

    def _take(self, line: Line) -> None:
        if line["what"] == "quit":
            self._quit = line["at"]
            for told in self._told.values():
                told.stood_at_quit = told.stands
        elif line["what"] == "update":
            self._ups += [line["at"]] if line["live"] else []
            self._batches += [line] if line["first"] is not None else []
        else:
            self._take_notice(line, self._told.setdefault(line["key"], Told(line["at"])))

    def _take_notice(self, line: Line, told: Told) -> None:
        category = line.get("category")
        rings = category == "call.incoming"
        told.rings += rings and not told.stands
        told.missed += category == "call.unanswered"
        told.stands = rings

    def _judge_key(self, key: str, told: Told) -> None:
        if told.rings > 1 and key.startswith("call:"):
            self._find(f"{key} was told {told.rings} times")
        if told.stands:
            self._find(f"{key} was left standing")

    def _judge_call(self, call: LoggedCall, tolds: list[Told]) -> None:
        rings, told = len(call.rings), len(tolds)
        brief = sum(self._is_brief(ring) for ring in call.rings)
        in_trouble = any(self._in_trouble(ring.after, ring.by) for ring in call.rings)
        if told > rings or (told + brief < rings and not in_trouble):
            self._find(
                f"call {call.unique_id} rang for me {rings} times, and was told {told} times"
            )
        self._judge_old(call, tolds)
        self._judge_missed(call, sum(told.missed for told in tolds))
        over = call.ringing is None and call.last < self._quit - LAST_S
        if over and any(told.stood_at_quit for told in tolds):
            self._find(f"call {call.unique_id} was over, and stood until the end")
        self._count(call, tolds, brief, in_trouble=in_trouble)

    def _judge_old(self, call: LoggedCall, tolds: list[Told]) -> None:
        """What rang while the machine slept is told as having been missed, if at all."""
        old = sum(span.holds(r.after, r.by) for span in self._log.sleeps for r in call.rings)
        self.verdict.old += old
        if old and any(told.rings for told in tolds):
            self._find(f"call {call.unique_id} rang during a sleep, and was told as ringing after")

    def _judge_missed(self, call: LoggedCall, told: int) -> None:
        in_trouble = self._in_trouble(call.first, call.last)
        wrong = told > 1 if in_trouble else told != call.missed
        if wrong:
            was = "was missed" if call.missed else "was not missed"
            self._find(f"call {call.unique_id} {was}, and was told as missed {told} times")

    def _count(self, call: LoggedCall, tolds: list[Told], brief: int, *, in_trouble: bool) -> None:
        verdict = self.verdict
        verdict.calls += 1
        verdict.brief += brief
        verdict.missed += sum(told.missed for told in tolds)
        if in_trouble:
            verdict.rings_in_trouble += len(call.rings)
            verdict.told_in_trouble += len(tolds)
            return
        verdict.rings += len(call.rings)
        verdict.told += len(tolds)
        asked = self._log.asked.get(call.unique_id)
        if asked is not None and tolds:
            verdict.delays.append(min(told.first for told in tolds) - asked)

    def _is_brief(self, ring: Ring) -> bool:
        """Whether it began and was over in one reply."""
        if ring.over is None:
            return False
        return any(
            batch["first"] <= ring.seq and ring.over <= batch["last"] and batch["at"] > ring.after
            for batch in self._batches
        )

    def _rang_unheard(self, at: float) -> bool:
        """Whether a call rang at that time whose beginning may have got lost in trouble."""
        return any(
            ring.after <= at <= (ring.over_by or math.inf) + LAST_S
            and self._in_trouble(ring.after, ring.by)
            for call in self._log.calls.values()
            for ring in call.rings
        )

    def _in_trouble(self, start: float, end: float) -> bool:
        return any(span.meets(start, end) for span in self._spans)

    def _until_up(self, span: Span) -> Span:
        over = span.end + SETTLES_S
        up = min((at for at in self._ups if at >= over), default=math.inf)
        return Span(span.start - EARLIER_S, up)

    def _find(self, sentence: str) -> None:
        self.verdict.wrong.append(sentence)
