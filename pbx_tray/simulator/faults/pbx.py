"""Faults of the PBX itself: it forgets, starts again, or writes odd things into its log.

Each happens when a request comes that it strikes, which is then answered from what has become of
the PBX. They happen at each such request: ask for them once (`events:restart:1`).
"""

from typing import Any

from pbx_tray.simulator import hostile, oddities
from pbx_tray.simulator.faults.catalogue import Fault, fault
from pbx_tray.simulator.line import Line

MOST = 1_000_000  # events


def _then_answer(line: Line, **more: Any) -> None:
    line.send(line.answer(**more).to_bytes())


def _count(fault: Fault, option: str = "count") -> int:
    return min(fault.count(option), MOST)


@fault("forget", 53, 58)
def _forget(line: Line, _fault: Fault) -> None:
    """Drop the log; the numbers go on."""
    line.exchange.forget()
    _then_answer(line)


@fault("restart", 57, seq=0, boot=("no", "yes"))
def _restart(line: Line, fault: Fault) -> None:
    """Begin a new log after SEQ, which no connection shows; with BOOT=yes phones register again."""
    _begin_again(line, fault)
    _then_answer(line)


@fault("reboot", 8, 23, 57, seq=0, boot=("no", "yes"), how=("reset", "close"))
def _reboot(line: Line, fault: Fault) -> None:
    """Begin a new log after SEQ and end all connections, by RST or, with HOW=close, by FIN."""
    _begin_again(line, fault)
    reset = fault.text("how") == "reset"
    line.simulator.drop_connections(reset=reset)
    if reset:
        line.reset()
    else:
        line.close()


def _begin_again(line: Line, fault: Fault) -> None:
    line.exchange.restart(fault.count("seq"))
    if fault.text("boot") == "yes":
        line.exchange.boot()


@fault("gap", 56, count=1)
def _gap(line: Line, fault: Fault) -> None:
    """Leave out COUNT numbers, and write an event after them."""
    line.exchange.skip(fault.count("count"))
    line.exchange.emit({"event_type": "user list changed"})
    _then_answer(line)


@fault("overrun", 58, keep=8, count=50)
def _overrun(line: Line, fault: Fault) -> None:
    """Write COUNT events into a log that from now on keeps only the last KEEP."""
    line.exchange.retain(max(1, _count(fault, "keep")))
    oddities.busy_phones(line.exchange, _count(fault))
    _then_answer(line)


@fault("old-calls", 52, count=500, first=("newest", "oldest"), to="sanne")
def _old_calls(line: Line, fault: Fault) -> None:
    """Write COUNT events of calls, half without an end; who asks without `last` gets the FIRST."""
    oddities.old_calls(line.exchange, fault.text("to"), _count(fault))
    line.exchange.first_answer = "oldest" if fault.text("first") == "oldest" else "newest"
    _then_answer(line)


@fault("flood", 63, count=50_000)
def _flood(line: Line, fault: Fault) -> None:
    """Write COUNT events and give all there are in one answer, whatever `limit` says."""
    line.exchange.retain(max(line.exchange.retention, _count(fault)))
    oddities.busy_phones(line.exchange, _count(fault))
    _then_answer(line, limit=MOST)


@fault("list-changed", 67, count=100)
def _list_changed(line: Line, fault: Fault) -> None:
    """Write COUNT times that the lists of users and of phones have changed."""
    for _ in range(_count(fault)):
        line.exchange.emit({"event_type": "user list changed"})
        line.exchange.emit({"event_type": "phone list changed"})
    _then_answer(line)


@fault("unknown-uuids", 61, count=10_000)
def _unknown_uuids(line: Line, fault: Fault) -> None:
    """Write COUNT events of phones and users that are in no list."""
    for number in range(_count(fault)):
        line.exchange.emit(oddities.of_somebody_unknown(number))
    _then_answer(line)


@fault("call-storm", 64, count=300, to="sanne")
def _call_storm(line: Line, fault: Fault) -> None:
    """Let COUNT calls ring at once at a user."""
    if line.exchange.has_user(fault.text("to")):
        for number in range(_count(fault)):
            line.exchange.ring(fault.text("to"), number=f"+4420794{number:05}")
    _then_answer(line)


@fault("odd-seq", 59, kind=tuple(oddities.SEQS))
def _odd_seq(line: Line, fault: Fault) -> None:
    """Write an event whose number is of an odd KIND."""
    line.exchange.write(lambda seq: oddities.with_odd_seq(fault.text("kind"), seq))
    _then_answer(line)


@fault("odd-events", 60)
def _odd_events(line: Line, _fault: Fault) -> None:
    """Write events of unknown type, with fields too many, missing, null and of each wrong type."""
    for event in oddities.odd_events():
        line.exchange.emit(event)
    _then_answer(line)


@fault("poison", 62, kind=tuple(oddities.POISONS))
def _poison(line: Line, fault: Fault) -> None:
    """Write an item into the log that spoils each answer it is in for whoever reads it whole."""
    line.exchange.write(oddities.POISONS[fault.text("kind")])
    _then_answer(line)


@fault("hostile-call", 69, 70, 71, 74, to="sanne", name="", number="")
def _hostile_call(line: Line, fault: Fault) -> None:
    """Let a call ring whose caller has a hostile NAME or NUMBER; without, the next of the set."""
    names, numbers = list(hostile.NAMES), list(hostile.NUMBERS)
    turn = len(fault.kept)
    fault.kept = [*fault.kept, None][-len(names) * len(numbers) :]
    name = fault.text("name") or names[turn % len(names)]
    number = fault.text("number") or numbers[turn % len(numbers)]
    if line.exchange.has_user(fault.text("to")):
        hostile.ring(line.exchange, fault.text("to"), name, number)
    _then_answer(line)


@fault("hostile-names", 69, 70, 74)
def _hostile_names(line: Line, _fault: Fault) -> None:
    """Give all users and phones names out of the hostile set, by turns."""
    line.exchange.rename_all(list(hostile.NAMES.values()))
    _then_answer(line)
