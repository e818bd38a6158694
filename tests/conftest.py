"""What holds for every test, however busy the machine is and however the tests were started."""

import signal

from hypothesis import HealthCheck, settings

# How long an example takes says more about what else the machine does than about the law.
settings.register_profile("office", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("office")

# A shell has what it starts in the background ignore Ctrl-C, and so would all that we start.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
