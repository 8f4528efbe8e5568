"""What a first start goes on with when it is ready: it trains a cache, by which later starts are quick."""

import time
from pathlib import Path

from .machine import say
from .opponents import READ, start_simulator

# It is over when nobody works at a low priority, and processor and cache rest for so long; or at the latest then.
RESTS_FOR, AT_THE_LATEST = 5.0, 600.0


def settle(java, folder):
    """A first start that nobody measures, so that no later one does its work while it is measured."""
    say("a first start, with an empty cache")
    server = start_simulator(java, folder)
    try:
        server.wait(*READ)
        rest(server, Path(folder, "cache"))
    finally:
        server.stop()


def rest(server, cache):
    latest, quiet_since, before = time.monotonic() + AT_THE_LATEST, time.monotonic(), None
    while time.monotonic() < latest:
        cpu, state = server.cpu(), _state(cache)
        if before is None or state != before[1] or cpu - before[0] > 0.05 or server.is_busy_aside():
            quiet_since = time.monotonic()
        elif time.monotonic() - quiet_since > RESTS_FOR:
            return
        before = (cpu, state)
        time.sleep(0.5)


def _state(cache):
    """A file may go while it is looked at."""
    return sorted(str(file) for file in cache.rglob("*") if file.is_file())
