"""What the operating system offers, each behind a small protocol.

Laws: QtCore, QtNetwork and jeepney at most; no widgets. `vault` knows no Qt at all.
"""
