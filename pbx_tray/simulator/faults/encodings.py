"""Faults of encoding: packed though nobody asked for it, and worse."""

import gzip
import struct
import zlib
from dataclasses import replace
from functools import cache

from pbx_tray.simulator.faults.catalogue import Fault, fault
from pbx_tray.simulator.line import Line

MEGABYTE = 1 << 20
HEADER = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff"


@fault("gzip", 38, layers=1)
def _gzip(line: Line, fault: Fault) -> None:
    """Pack the body with gzip, LAYERS times over."""
    answer, layers = line.answer(), min(max(fault.count("layers"), 1), 1000)
    body = answer.body
    for _ in range(layers):
        body = gzip.compress(body)
    encoding = ("Content-Encoding", ", ".join(["gzip"] * layers))
    line.send(replace(answer, body=body).with_headers(encoding).to_bytes())


@fault("gzip-bomb", 38, megabytes=300)
def _gzip_bomb(line: Line, fault: Fault) -> None:
    """Send some 300 KB that unpack to MEGABYTES of spaces."""
    bomb = _bomb(min(fault.count("megabytes"), 10_000))
    answer = replace(line.answer(), body=bomb)
    line.send(answer.with_headers(("Content-Encoding", "gzip")).to_bytes())


@cache
def _bomb(megabytes: int) -> bytes:
    """Pack one megabyte and say it again: packing them all takes seconds."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    spaces = b" " * MEGABYTE
    piece = packer.compress(spaces) + packer.flush(zlib.Z_FULL_FLUSH)
    check = 0
    for _ in range(megabytes):
        check = zlib.crc32(spaces, check)
    length = (megabytes * MEGABYTE) & 0xFFFFFFFF
    return HEADER + piece * megabytes + packer.flush() + struct.pack("<II", check, length)
