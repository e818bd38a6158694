"""A PBX that costs next to nothing, in a process of its own: what is measured is who asks it.

It reads a command a line on standard input, in JSON, and answers each with a line:

    {"do": "open", "users": 1000, "tls": false}      a PBX on a port of its own -> its number
    {"do": "pace", "port": P, "count": 50, "gap": 0.002, "kind": "status"}
        each of the next held polls is answered with one event, `gap` seconds after it came; the
        `status_code` is the time (monotonic, ns) at which it was sent. Other kinds are a call's
    {"do": "flood", "port": P, "count": 100000, "most": 1000}
        so many events at once, `most` in an answer -> the time (monotonic, ns) at which they came
    {"do": "hold", "port": P, "seconds": 2}           empty polls are answered after so long
    {"do": "await", "port": P, "polls": 7}            once so many polls have been held
    {"do": "asked", "port": P}                       -> how many polls came back empty so far
    {"do": "connections", "port": P}                 -> how many came so far
    {"do": "sent", "port": P}                        -> when each paced event was sent (ns)

The events are prepared before they are let out. Their phones go round, and the last one is `p0`.
"""

from __future__ import annotations

import json
import socket
import ssl
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from pbx_tray.simulator.certificate_kinds import Certificates

_STATUSES = ("In use", "Not in use", "Ringing")
_KEPT = 2000
_HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n"


class FastPbx:
    """One PBX on one port; every connection has a thread."""

    def __init__(self, users: int, tls: ssl.SSLContext | None) -> None:
        self._users = users
        self._lists = {"users": _list(_user, users), "phones": _list(_phone, users)}
        self._tls = tls
        self._log: list[bytes] = [_status(1, 0, "0")]
        self._gone = 0
        self._changed = threading.Condition()
        self._due, self._gap, self._kind = 0, 0.0, "status"
        self._most, self._hold = 1000, 60.0
        self._floods = self._ringing = 0
        self.connections = self.empty = self._held = 0
        self.sent: list[int] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=512)
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def pace(self, count: int, gap: float, kind: str = "status") -> None:
        """Answer each of the next polls that are held with one event."""
        with self._changed:
            self.sent.clear()
            self._due, self._gap, self._kind = count, gap, kind
            self._changed.notify_all()

    def flood(self, count: int, most: int) -> int:
        """Let so many events out at once; answer when."""
        self._forget()
        first = self._head + 1
        events = [self._next(first + n, n) for n in range(count - 1)]
        self._floods += 1  # nobody is shown twice in a row as they were
        last = ("On Hold", "Busy")[self._floods % 2]
        events.append(_status(first + count - 1, 0, str(first), last))
        with self._changed:
            self._most = most
            began = time.monotonic_ns()
            self._log += events
            self._changed.notify_all()
        return began

    def hold(self, seconds: float) -> None:
        """Hold no poll any longer than that."""
        self._hold = seconds

    def wait_for(self, polls: int) -> bool:
        """Wait until so many polls in all were held; answer whether they were, in good time."""
        with self._changed:
            return self._changed.wait_for(lambda: self._held >= polls, 1.0)

    @property
    def _head(self) -> int:
        return self._gone + len(self._log)

    def _forget(self) -> None:
        """Keep what a client at rest may ask for again."""
        with self._changed:
            self._gone += max(0, len(self._log) - _KEPT)
            del self._log[:-_KEPT]

    def _next(self, seq: int, number: int) -> bytes:
        status = _STATUSES[(number // self._users + seq) % len(_STATUSES)]
        return _status(seq, number % self._users, "", status)

    def _accept(self) -> None:
        while True:
            line, _ = self._listener.accept()
            self.connections += 1
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._serve, args=(line,), daemon=True).start()

    def _serve(self, line: socket.socket) -> None:
        try:
            if self._tls is not None:
                line = self._tls.wrap_socket(line, server_side=True)
            asked = line.makefile("rb")
            while request := asked.readline():
                while len(asked.readline()) > 2:  # the headers are of no interest
                    pass
                self._answer(line, urlsplit(request.split()[1].decode("ascii")))
        except OSError:
            pass  # whoever asked is gone
        finally:
            line.close()

    def _answer(self, line: socket.socket, asked: Any) -> None:
        what = asked.path.rpartition("/")[2]
        body = self._lists[what] if what in self._lists else self._events(asked.query)
        line.sendall(_HEAD.format(len(body)).encode("ascii") + body)

    def _events(self, query: str) -> bytes:
        given = {name: int(values[0]) for name, values in parse_qs(query).items()}
        limit, last = given["limit"], given.get("last")
        if last is None:
            return _joined(self._log[-limit:])
        held = min(given.get("timeout", 60), self._hold)
        with self._changed:
            self._held += held > 0
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._due or self._head > last, held)
            if self._head > last or not self._due:
                first = max(0, last - self._gone)
                events = self._log[first : first + min(limit, self._most)]
                self.empty += not events and held > 0
                return _joined(events)
            self._due -= 1
        threading.Event().wait(self._gap)
        return self._stamped()

    def _stamped(self) -> bytes:
        with self._changed:
            seq, now = self._head + 1, time.monotonic_ns()
            self.sent.append(now)
            if self._kind == "status":
                event = _status(seq, 0, str(now), _STATUSES[seq % 2])
            else:
                if self._kind != "call finished":
                    self._ringing = seq
                event = _call(self._kind, seq, self._ringing)
            self._log.append(event)
            return _joined([event])


def _joined(events: list[bytes]) -> bytes:
    return b"[" + b",".join(events) + b"]"


def _list(item: Any, count: int) -> bytes:
    return json.dumps([item(number) for number in range(count)]).encode()


def _user(number: int) -> dict[str, Any]:
    phone = f"p{number}"
    return {
        "uuid": f"u{number}",
        "username": f"user{number:05}",
        "full_name": f"Person {number:05} Smith",
        "extension": str(10_000 + number),
        "phone": phone,
        "primary_phone": phone,
        "current_phone": phone,
        "hot_desk": None,
        "phones": [{"type": "phone", "phone": phone}],
    }


def _phone(number: int) -> dict[str, Any]:
    return {
        "uuid": f"p{number}",
        "phone_username": f"user{number:05}",
        "name": f"Desk {number:05}",
        "status": "Not in use",
        "status_code": "0",
    }


def _status(seq: int, phone: int, code: str, status: str = "Not in use") -> bytes:
    event = {"event_type": "phone status update", "phone_uuid": f"p{phone}", "status": status}
    return json.dumps({"seq": seq, **event, "status_code": code}).encode()


def _call(kind: str, seq: int, ringing: int) -> bytes:
    call = {"unique_id": f"call-{ringing}", "caller": {"number": f"+4420{79460000 + ringing}"}}
    targets = [{"user_uuid": "u1", "user_phone_type": "phone", "phone_uuid": "p1"}]
    return json.dumps({"seq": seq, "event_type": kind, **call, "targets": targets}).encode()


def _main(folder: str) -> None:
    tls = Certificates(Path(folder)).context("good")
    open_ones: dict[int, FastPbx] = {}
    for line in sys.stdin:
        wish = json.loads(line)
        do = wish.pop("do")
        if do == "open":
            pbx = FastPbx(wish["users"], tls if wish["tls"] else None)
            open_ones[pbx.port] = pbx
            answer: Any = pbx.port
        else:
            pbx = open_ones[wish.pop("port")]
            answer = _done(pbx, do, wish)
        sys.stdout.write(f"{json.dumps(answer)}\n")
        sys.stdout.flush()


def _done(pbx: FastPbx, do: str, wish: dict[str, Any]) -> Any:
    known: dict[str, Any] = {"connections": pbx.connections, "asked": pbx.empty, "sent": pbx.sent}
    acts: dict[str, Callable[..., Any]] = {
        "pace": pbx.pace,
        "hold": pbx.hold,
        "await": pbx.wait_for,
        "flood": pbx.flood,
    }
    return known[do] if do in known else acts[do](**wish)


if __name__ == "__main__":
    _main(sys.argv[1])
