"""Faults that are another status."""

import time
from email.utils import formatdate

from pbx_tray.simulator.answer import Answer
from pbx_tray.simulator.faults.catalogue import STATUS, Fault, fault
from pbx_tray.simulator.line import Line

WHO = {
    401: ("WWW-Authenticate", 'Basic realm="PBX"'),
    407: ("Proxy-Authenticate", 'Basic realm="proxy"'),
}


@fault(STATUS, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33)
def _status(line: Line, fault: Fault) -> None:
    """Answer with status N; options become headers, as in `status-503:retry-after=5`."""
    number = int(fault.name.removeprefix("status-"))
    own = {key: value for key, value in fault.options.items() if key not in {"only", "by", "after"}}
    headers = tuple((key.title(), value) for key, value in own.items())
    if number in WHO and "www-authenticate" not in own:
        headers += (WHO[number],)
    line.send(_refusal(number, headers).to_bytes())


def _refusal(number: int, headers: tuple[tuple[str, str], ...]) -> Answer:
    body = b"" if number in {204, 304} else b'{"error": "asked for by a fault"}'
    return Answer(number, body, headers=headers)


@fault("busy", 32, status=503, seconds=5.0, form=("seconds", "date"), skew=0.0)
def _busy(line: Line, fault: Fault) -> None:
    """Ask to come back after SECONDS, in seconds or as a date of a clock SKEW s ahead."""
    now = time.time() + fault.number("skew")
    seconds = fault.number("seconds")
    after = str(int(seconds)) if fault.text("form") == "seconds" else _date(now + seconds)
    headers = (("Date", _date(now)), ("Retry-After", after))
    line.send(_refusal(fault.count("status"), headers).to_bytes())


def _date(moment: float) -> str:
    return formatdate(min(moment, 253_402_300_799), usegmt=True)  # the last second of 9999


@fault("redirect", 34, 35, status=302, to="http://portal.invalid/sign-in")
def _redirect(line: Line, fault: Fault) -> None:
    """Send the client TO another address; the default is a captive portal's."""
    where = ("Location", fault.text("to"))
    line.send(Answer(fault.count("status"), headers=(where,)).to_bytes())


@fault("hold", 42, 43, seconds=0.0)
def _hold(line: Line, fault: Fault) -> None:
    """Hold a poll for SECONDS at most, whatever it asks for; 0 ignores `timeout`."""
    line.send(line.answer(hold=fault.number("seconds")).to_bytes())
