"""PBX Tray: who is free, and who is ringing, for the Axeos PBX."""

__version__ = "0.1.0"
