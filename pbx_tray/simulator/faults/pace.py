"""Faults of pace: the answer is right, and comes slowly, in pieces, or in part."""

import random

from pbx_tray.simulator.faults.catalogue import Fault, fault
from pbx_tray.simulator.line import Line

SLICES_A_SECOND = 10


@fault("slow", seconds=1.0)
def _slow(line: Line, fault: Fault) -> None:
    """Begin to look for an answer only after SECONDS."""
    line.wait(fault.number("seconds"))
    line.send(line.answer().to_bytes())


@fault("latency", 16, seconds=1.0, jitter=0.0, seed=1)
def _latency(line: Line, fault: Fault) -> None:
    """Answer SECONDS late, give or take JITTER, also what ended a held poll."""
    if not fault.kept:
        fault.kept.append(random.Random(fault.count("seed")))
    answer, jitter = line.answer(), fault.number("jitter")
    line.wait(max(0.0, fault.number("seconds") + fault.kept[0].uniform(-jitter, jitter)))
    line.send(answer.to_bytes())


@fault("drip", 12, every=0.5)
def _drip(line: Line, fault: Fault) -> None:
    """Send a byte EVERY so many seconds, from the status line on."""
    _trickle(line, line.answer().to_bytes(), fault.number("every"))


@fault("drip-body", 13, every=0.5)
def _drip_body(line: Line, fault: Fault) -> None:
    """Send the headers at once, then a byte of the body EVERY so many seconds."""
    answer = line.answer()
    line.send(answer.head())
    _trickle(line, answer.body, fault.number("every"))


def _trickle(line: Line, data: bytes, every: float) -> None:
    for start in range(len(data)):
        if start:
            line.wait(every)
        line.send(data[start : start + 1])


@fault("slicer", 14, size=1)
def _slicer(line: Line, fault: Fault) -> None:
    """Send the answer in segments of SIZE bytes, as fast as they go."""
    line.send(line.answer().to_bytes(), size=max(1, fault.count("size")))


@fault("bandwidth", 15, rate=1000.0)
def _bandwidth(line: Line, fault: Fault) -> None:
    """Send RATE bytes a second."""
    data = line.answer().to_bytes()
    slice_ = max(1, int(fault.number("rate") / SLICES_A_SECOND))
    for start in range(0, len(data), slice_):
        if start:  # and not after the last: whoever has that may go on to ask something else
            line.wait(slice_ / max(fault.number("rate"), 0.001))
        line.send(data[start : start + slice_])


@fault("limit-data", 18, bytes=100)
def _limit_data(line: Line, fault: Fault) -> None:
    """FIN after BYTES bytes of the whole answer, headers included."""
    line.send(line.answer().to_bytes()[: fault.count("bytes")])
    line.close()


@fault("truncate", 18)
def _truncate(line: Line, _fault: Fault) -> None:
    """Claim 100 bytes more than there are, and FIN after those."""
    answer = line.answer()
    line.send(answer.head(len(answer.body) + 100) + answer.body)
    line.close()
