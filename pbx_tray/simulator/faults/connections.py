"""Faults of the connection: no answer, half a connection, a connection that comes and goes."""

import ssl
from time import monotonic

from pbx_tray.simulator.faults.catalogue import Fault, fault, greeting
from pbx_tray.simulator.line import GoneError, Line, Wire


@fault("closed", 1, seconds=20.0)
def _closed(line: Line, fault: Fault) -> None:
    """FIN to everybody, and no port for SECONDS: the system refuses whoever connects."""
    _go_away(line, fault)


@fault("no-answer", 2, seconds=20.0)
def _no_answer(line: Line, fault: Fault) -> None:
    """FIN to everybody; for SECONDS no SYN is answered (other systems than Linux refuse it)."""
    _go_away(line, fault, silently=True)


def _go_away(line: Line, fault: Fault, *, silently: bool = False) -> None:
    seconds = fault.number("seconds")
    line.simulator.be_away(lambda passed: fault.lifted or passed >= seconds, silently=silently)


@fault("refuse", 5)
def _refuse(line: Line, _fault: Fault) -> None:
    """RST instead of an answer; at `*` right after accept, before a byte is read."""
    line.reset()


@greeting("refuse", 5)
def _refuse_at_accept(
    wire: Wire, _fault: Fault, _context: ssl.SSLContext | None
) -> ssl.SSLContext | None:
    wire.reset()
    raise GoneError


@fault("drop", 7, 66)
def _drop(line: Line, _fault: Fault) -> None:
    """FIN instead of an answer."""
    line.close()


@fault("lose", 45)
def _lose(line: Line, _fault: Fault) -> None:
    """Do what was asked, so that a call is placed, and lose the answer: FIN."""
    line.answer()
    line.close()


@fault("stall", 11)
def _stall(line: Line, fault: Fault) -> None:
    """Swallow the request: not a byte comes until the fault is lifted, then the answer."""
    line.wait(None, until=lambda: fault.lifted)
    line.send(line.answer().to_bytes())


@fault("half-open", 9, 10, idle=0.0)
def _half_open(line: Line, fault: Fault) -> None:
    """Vanish without FIN, as a NAT that forgets: what is not answered after IDLE s never is.

    Once the fault is lifted, RST: whoever answers now knows nothing of the connection.
    """
    if fault.number("idle"):
        answer = line.answer(hold=fault.number("idle"))
        if answer.body != b"[]":
            line.send(answer.to_bytes())
            return
    line.wait(None, until=lambda: fault.lifted)
    line.reset()


@fault("reset-held", 6, seconds=0.5)
def _reset_held(line: Line, fault: Fault) -> None:
    """Hold the request for SECONDS, then RST without a byte."""
    line.wait(fault.number("seconds"))
    line.reset()


@fault("reset", 6)
def _reset(line: Line, _fault: Fault) -> None:
    """RST before the last byte of the answer."""
    whole = line.answer().to_bytes()
    line.send(whole[: len(whole) - 1])
    line.reset()


@fault("close-after", 7, 8, seconds=0.0)
def _close_after(line: Line, fault: Fault) -> None:
    """Answer well, then FIN after SECONDS, or as soon as something is asked again."""
    line.send(line.answer().to_bytes())
    line.wait(fault.number("seconds"))
    line.close()


@fault("slow-close", 17, seconds=30.0)
def _slow_close(line: Line, fault: Fault) -> None:
    """Answer well with `Connection: close`, and close only after SECONDS."""
    line.send(line.answer().with_headers(("Connection", "close")).to_bytes())
    line.wait(fault.number("seconds"))
    line.close()


@fault("flap", 21, up=1.0, down=1.0)
def _flap(line: Line, fault: Fault) -> None:
    """Be there for UP s and away for DOWN s by turns; at `*` new connections are refused too."""
    left = _left_of_up(fault)
    if left > 0:
        ends = monotonic() + left
        answer = line.answer(hold=left)
        if monotonic() < ends:
            line.send(answer.to_bytes())
            return
    line.reset()


@greeting("flap", 21)
def _flap_at_accept(
    wire: Wire, fault: Fault, context: ssl.SSLContext | None
) -> ssl.SSLContext | None:
    if _left_of_up(fault) > 0:
        return context
    wire.reset()
    raise GoneError


def _left_of_up(fault: Fault) -> float:
    """Give the seconds until it goes away; 0 while it is away."""
    up = fault.number("up")
    into = (monotonic() - fault.since) % max(up + fault.number("down"), 0.001)
    return max(0.0, up - into)
