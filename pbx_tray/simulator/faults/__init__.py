"""What can go wrong between a client and a PBX, on request and by name.

A fault is one function. It takes the `Line` of a request and does something else than send its
answer (`@fault`), or rewrites the events that the answer would hold (`@batch`), or treats a
connection before a byte of it is read (`@greeting`). The decorator gives its name, the rows of the
fault matrix that it plays, and its options with their defaults; the first line of its docstring is
what `pbx-simulator --list-faults` says. Another one is added by writing another such function.
"""

from pbx_tray.simulator.faults import (  # noqa: F401 - each enters its faults in the catalogue
    batches,
    bodies,
    connections,
    encodings,
    framing,
    pace,
    pbx,
    statuses,
    tls,
)
from pbx_tray.simulator.faults.asked import Faults, parse
from pbx_tray.simulator.faults.catalogue import Fault, fault_names, listing

__all__ = ["Fault", "Faults", "fault_names", "listing", "parse"]
