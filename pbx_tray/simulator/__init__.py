"""A PBX to have at hand: the demo, the test bench, and a product of its own.

Laws: the standard library only (a certificate is made with `cryptography` where it is there);
nothing of pbx_tray is imported, so that one misreading cannot cancel another; binds to the
loopback unless told otherwise.
"""
