"""A thread that is left behind does not turn the end of the process into a crash."""

import subprocess
import sys

import pytest

# At Python's own end the thread would be unwound through what is written in Rust.
LEFT_BEHIND = """
import sys, threading, time
from cryptography.hazmat.bindings._rust import x509
from pbx_tray.app_ending import ended

begun = threading.Event()

class Endless:
    @property
    def rdns(self):
        begun.set()
        while True:
            threading.Event().wait(0.001)

class Lingering:
    def __del__(self, now=time.monotonic):
        until = now() + 1
        while now() < until:
            pass

sys.lingering = Lingering()  # so that the end takes a while, as the app's does
threading.Thread(target=x509.encode_name_bytes, args=(Endless(),), daemon=True).start()
begun.wait()
sys.stdout.write("what was said before")
sys.exit(CODE)
"""


@pytest.mark.parametrize("code", [0, 1])
def test_a_process_ends_as_it_should_though_a_thread_is_left_behind(code: int) -> None:
    done = run(LEFT_BEHIND.replace("CODE", f"ended({code})"))
    assert (done.returncode, done.stdout, done.stderr) == (code, "what was said before", "")


def test_where_no_thread_is_left_python_ends_in_its_own_way() -> None:
    program = """
import atexit, sys, threading
from pbx_tray.app_ending import ended
atexit.register(print, "the last word")
threading.Thread(target=print, args=("a thread",)).start()
sys.exit(ended(3))
"""
    done = run(program)
    assert (done.returncode, done.stdout.split("\n")) == (3, ["a thread", "the last word", ""])


def run(program: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False
    )
