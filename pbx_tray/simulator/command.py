"""The command line of `pbx-simulator`."""

import argparse
import signal
import ssl
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import NoReturn

from pbx_tray.simulator.certificate import NoCryptographyError, server_context
from pbx_tray.simulator.certificate_kinds import Certificates
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.faults import Fault, listing
from pbx_tray.simulator.faults.asked import ENDPOINTS
from pbx_tray.simulator.office_day import OfficeDay
from pbx_tray.simulator.recording import read_recording
from pbx_tray.simulator.replay import replay
from pbx_tray.simulator.script import play_script, read_script
from pbx_tray.simulator.server import Simulator
from pbx_tray.simulator.timeline import Timeline
from pbx_tray.simulator.traffic import traffic

_LEGEND = """\
Ask for a fault by --fault ENDPOINT:NAME[:OPTION=VALUE][:TIMES]. Its options stand behind its name
with their defaults; where there is a choice of words, a|b, the first is the default. Each fault
also takes after=N (let N requests by), by=ACCOUNT and only=PARAMETER (strike no other requests).
Certificates and tls-... are for * and need HTTPS. [12] is a row of the fault matrix."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say what is wrong in one line, without the usage."""
        self.exit(2, f"{self.prog}: {message}\n")


def _parser() -> _Parser:
    parser = _Parser(
        "pbx-simulator",
        description="A PBX to try the client against. Sign in with the user name apiKey and the "
        "password demo-key, or with any user's name (sanne, jonas, ...) and the password demo.",
    )
    add = parser.add_argument
    add("--host", default="127.0.0.1", help="address to listen at (default: this machine only)")
    add("--port", type=_whole(0, 65535), default=8088, help="0: any free one (default: 8088)")
    add("--users", type=_whole(1, 80_000), default=30, metavar="N", help="people (default: 30)")
    add("--seed", type=_whole(0, 2**64), default=1, metavar="N", help="another N, another office")
    add("--shape", type=int, choices=(3, 4), default=4, help="be a PBX 3.x or 4.x (default: 4)")
    add("--tls", action="store_true", help="serve HTTPS, with a certificate of its own making")
    add("--tls-folder", type=Path, metavar="DIR", help="the same, to be believed by DIR/ca.pem")
    add("--cert", type=Path, metavar="FILE", help="serve HTTPS with this certificate (PEM)")
    add("--key", type=Path, metavar="FILE", help="the certificate's private key (PEM)")
    add("--rate", type=_rate, metavar="EVENTS_PER_S", help="random events, so many a second")
    add(
        "--script",
        type=Path,
        metavar="FILE",
        help='play JSON lines, each {"at": SECONDS, ...} with one of "event": {...}, "fault": '
        '"ENDPOINT:NAME...", "lift": "ENDPOINT" (the end of its faults) and "do": {"verb": ...}',
    )
    add("--replay", type=Path, metavar="FILE", help="play what pbx-monitor --record wrote")
    add("--pace", type=_rate, default=1.0, metavar="N", help="let time pass N times as fast")
    add(
        "--office-day",
        action="store_true",
        help="play a working day; the default without --rate, --script and --replay",
    )
    add(
        "--first-answer",
        choices=("newest", "oldest"),
        default="newest",
        help="which events somebody gets who does not say after which (default: newest)",
    )
    add(
        "--hold",
        type=_seconds,
        default=60.0,
        metavar="SECONDS",
        help="keep no poll waiting for longer (default: 60)",
    )
    add(
        "--desk",
        default="sanne",
        metavar="USERNAME",
        help="whose phone rings early in the working day, and often (default: sanne)",
    )
    add(
        "--fault",
        action="append",
        default=[],
        metavar="ENDPOINT:NAME[:OPTION=VALUE][:TIMES]",
        help=f"what goes wrong, and where: at {', '.join(ENDPOINTS[:-1])} or * (everywhere); TIMES "
        "is how often, without it always; may be repeated",
    )
    add("--list-faults", action="store_true", help="say what --fault can ask for, and end")
    add("--no-oauth2", action="store_true", help="be a PBX before 4.2, which gives no tokens")
    return parser


class _whole:  # noqa: N801 - argparse shows it as the name of a type
    """A whole number from `least` to `most`."""

    def __init__(self, least: int, most: int) -> None:
        self._least, self._most = least, most

    def __call__(self, text: str) -> int:
        if not self._least <= int(text) <= self._most:
            raise argparse.ArgumentTypeError(f"{text} is not from {self._least} to {self._most}")
        return int(text)

    def __repr__(self) -> str:
        return "whole number"


def _rate(text: str) -> float:
    rate = float(text)
    if not 0 < rate <= 100_000:
        raise argparse.ArgumentTypeError(f"{text} is not above 0 and up to 100000")
    return rate


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 <= seconds <= 3600:
        raise argparse.ArgumentTypeError(f"{text} is not from 0 to 3600")
    return seconds


def main(argv: Sequence[str] | None = None) -> int:
    """Serve until SIGINT or SIGTERM; return 0.

    Raises:
        SystemExit: 2 where the arguments make no sense, 1 where it cannot listen or make a
            certificate, each with one sentence on stderr; 0 for --help.

    """
    parser = _parser()
    options = parser.parse_args(argv)
    if options.list_faults:
        print(_LEGEND, listing(), sep="\n\n")
        return 0
    with ExitStack() as stack:
        stopping = stack.enter_context(_told_to_stop())
        exchange = Exchange(
            options.users,
            seed=options.seed,
            shape=options.shape,
            first_answer=options.first_answer,
            started=int(time.time()),  # else a client would know the calls of last time
        )
        certificates = _certificates(options, stack)
        simulator = Simulator(
            exchange,
            host=options.host,
            port=options.port,
            tls=_tls(parser, options, certificates),
            certificates=certificates,
            hold=options.hold,
        )
        simulator.api.tokens.offered &= not options.no_oauth2
        timeline = _timeline(parser, options, simulator)
        _ask_for_faults(parser, options, simulator)
        try:
            stack.enter_context(simulator)
        except OSError as problem:
            where = f"{options.host}:{options.port}"
            parser.exit(1, f"{parser.prog}: Cannot listen at {where}: {problem.strerror}.\n")
        simulator.play(timeline, options.pace)
        print(f"ready {simulator.url}", flush=True)
        stopping.wait()
    return 0


@contextmanager
def _told_to_stop() -> Iterator[threading.Event]:
    """Turn the signals that end a program into an event."""
    told = threading.Event()
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(number, lambda *_: told.set()) for number in numbers]
    try:
        yield told
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)


def _certificates(options: argparse.Namespace, stack: ExitStack) -> Certificates:
    folder = options.tls_folder
    if folder is None:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="pbx-simulator-"))
    return Certificates(Path(folder))


def _tls(
    parser: _Parser, options: argparse.Namespace, certificates: Certificates
) -> ssl.SSLContext | None:
    if (options.cert is None) != (options.key is None):
        parser.error("--cert and --key go together")
    if options.cert:
        try:
            return server_context(options.cert, options.key)
        except OSError as problem:  # ssl.SSLError is one
            parser.error(f"--cert and --key are no good: {problem}")
    if not (options.tls or options.tls_folder):
        return None
    try:
        return certificates.context("good" if options.tls_folder else "self-signed")
    except NoCryptographyError as problem:
        parser.exit(1, f"{parser.prog}: {problem}\n")
    except OSError as problem:
        parser.error(f"--tls-folder: {problem.strerror}")


def _timeline(parser: _Parser, options: argparse.Namespace, simulator: Simulator) -> Timeline:
    timeline, exchange = Timeline(), simulator.exchange
    if options.rate:
        timeline.add(traffic(exchange, options.rate, options.seed))
    if options.script:
        try:
            lines = read_script(options.script, partial(_check, simulator))
            timeline.add(play_script(exchange, lines, simulator.do))
        except NoCryptographyError as problem:
            parser.exit(1, f"{parser.prog}: {problem}\n")
        except (OSError, ValueError) as problem:
            parser.error(f"--script: {problem}")
    if options.replay:
        try:
            timeline.add(replay(simulator, read_recording(options.replay)))
        except (OSError, ValueError) as problem:
            parser.error(f"--replay: {problem}")
    if options.office_day or not (options.rate or options.script or options.replay):
        OfficeDay(timeline, exchange, seed=options.seed, desk=options.desk).begin()
    return timeline


def _ask_for_faults(parser: _Parser, options: argparse.Namespace, simulator: Simulator) -> None:
    try:
        for text in options.fault:
            _check(simulator, simulator.faults.add(text))
    except ValueError as problem:
        parser.error(f"--fault: {problem}")
    except NoCryptographyError as problem:
        parser.exit(1, f"{parser.prog}: {problem}\n")


def _check(simulator: Simulator, fault: Fault) -> None:
    """Make sure that a fault of HTTPS can strike; ValueError or NoCryptographyError if not."""
    if fault.is_of_https:
        if simulator.tls is None:
            raise ValueError(f"{fault.name} is a fault of HTTPS; give --tls too.")
        simulator.certificates.context()
