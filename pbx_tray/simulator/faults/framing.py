"""Faults of framing: how HTTP says where an answer begins and ends."""

import json
from dataclasses import replace

from pbx_tray.simulator.answer import Answer
from pbx_tray.simulator.faults.catalogue import Fault, fault
from pbx_tray.simulator.line import Line

CHUNKED = ("Transfer-Encoding", "chunked")
MEGABYTE = 1 << 20


def _chunk(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


@fault("chunked")
def _chunked(line: Line, _fault: Fault) -> None:
    """Send the answer in chunks: nothing is wrong with that."""
    answer = line.answer()
    half = len(answer.body) // 2
    chunks = [_chunk(part) for part in (answer.body[:half], answer.body[half:]) if part]
    line.send(answer.open_head(CHUNKED) + b"".join(chunks) + b"0\r\n\r\n")


@fault("chunked-cut", 19)
def _chunked_cut(line: Line, _fault: Fault) -> None:
    """Send the whole body in a chunk, and FIN in place of the last, empty one."""
    answer = line.answer()
    line.send(answer.open_head(CHUNKED) + _chunk(answer.body))
    line.close()


@fault("chunked-bad-size", 19)
def _chunked_bad_size(line: Line, _fault: Fault) -> None:
    """Send a chunk whose size is no number."""
    answer = line.answer()
    line.send(answer.open_head(CHUNKED) + b"zz\r\n" + answer.body + b"\r\n0\r\n\r\n")
    line.close()


@fault("close-delimited", 20, cut=("no", "inside", "between"))
def _close_delimited(line: Line, fault: Fault) -> None:
    """Say no length: FIN ends the body, where CUT says inside an item, or between two."""
    answer = line.answer()
    body = answer.body
    if fault.text("cut") != "no":
        body = _cut(body, inside=fault.text("cut") == "inside")
    line.send(answer.open_head(("Connection", "close")) + body)
    line.close()


def _cut(body: bytes, *, inside: bool) -> bytes:
    """Cut a list in its middle; anything else in half."""
    try:
        items = json.loads(body)
    except (ValueError, RecursionError):
        items = None
    if not isinstance(items, list) or not items:
        return body[: len(body) // 2]
    whole = json.dumps(items[: (len(items) + 1) // 2]).removesuffix("]")
    return (whole[:-3] if inside else whole + ", ").encode()


@fault("http-1.0", 44)
def _http_1_0(line: Line, _fault: Fault) -> None:
    """Answer as HTTP/1.0 does, without keep-alive."""
    line.send(replace(line.answer(), protocol="HTTP/1.0").to_bytes())
    line.close()


@fault("length", 39, bytes=10**10, megabytes=256)
def _length(line: Line, fault: Fault) -> None:
    """Claim BYTES (10 GB), send up to MEGABYTES of spaces, then nothing more."""
    line.send(line.answer().head(fault.count("bytes")))
    _pour(line, fault, b" " * MEGABYTE)


@fault("endless", 39, megabytes=256)
def _endless(line: Line, fault: Fault) -> None:
    """Send chunk after chunk of spaces, MEGABYTES in all, then nothing more."""
    line.send(line.answer().open_head(CHUNKED))
    _pour(line, fault, _chunk(b" " * MEGABYTE))


def _pour(line: Line, fault: Fault, data: bytes) -> None:
    for _ in range(fault.count("megabytes")):
        line.send(data)
    line.wait(None, until=lambda: fault.lifted)
    line.close()


@fault("long-header", 40, bytes=100_000)
def _long_header(line: Line, fault: Fault) -> None:
    """Add a header line of BYTES bytes."""
    _with_headers(line, (("X-Long", "x" * min(fault.count("bytes"), 100 * MEGABYTE)),))


@fault("many-headers", 40, count=10_000)
def _many_headers(line: Line, fault: Fault) -> None:
    """Add COUNT headers."""
    count = min(fault.count("count"), MEGABYTE)
    _with_headers(line, tuple((f"X-{number}", "x") for number in range(count)))


def _with_headers(line: Line, headers: tuple[tuple[str, str], ...]) -> None:
    line.send(line.answer().with_headers(*headers).to_bytes())


@fault("continue", 40, count=99)  # newer Pythons give up at the hundredth
def _continue(line: Line, fault: Fault) -> None:
    """Say `100 Continue` COUNT times before the answer."""
    count = min(fault.count("count"), MEGABYTE)
    line.send(b"HTTP/1.1 100 Continue\r\n\r\n" * count + line.answer().to_bytes())


@fault("cached", 41, age=30)
def _cached(line: Line, fault: Fault) -> None:
    """Give this endpoint's previous answer again, with an `Age`."""
    line.send(_previous(line).with_headers(("Age", fault.text("age"))).to_bytes())


@fault("repeat", 41, 54)
def _repeat(line: Line, _fault: Fault) -> None:
    """Give this endpoint's previous answer again, and say nothing of it."""
    line.send(_previous(line).to_bytes())


def _previous(line: Line) -> Answer:
    return line.previous() or line.answer()
