"""The PBX's HTTP interface.

Laws: requests and urllib3 live here and nowhere else; no Qt. `wire` is the only reader of the
PBX's key names; every foreign error is translated once, in `failures`.
"""
