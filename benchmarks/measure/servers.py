"""Servers that are started, watched by /proc and stopped: whatever happens, none is left behind."""

import atexit
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

from .machine import fail

TICKS = os.sysconf("SC_CLK_TCK")
READY_WITHIN = 300
_running = []


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A process with all its children, in a session of its own: by that they are found, also when their parent is gone."""

    def __init__(self, command, port, environment=None, log=None):
        self.port = port
        self.url = f"http://127.0.0.1:{port}"
        self._log = Path(log) if log else None
        out = open(log, "wb") if log else subprocess.DEVNULL
        self.began = time.monotonic()
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
            env={**os.environ, **(environment or {})},
            start_new_session=True)
        if log:
            out.close()
        _running.append(self)

    def _members(self):
        for folder in os.listdir("/proc"):
            if folder.isdigit():
                try:
                    fields = Path("/proc", folder, "stat").read_text().rsplit(")", 1)[1].split()
                except OSError:
                    continue
                if int(fields[3]) == self._process.pid and fields[0] != "Z":
                    yield folder, fields

    def cpu(self):
        """Seconds of processor time so far, of the process, its children, and its children that have ended."""
        return sum(sum(int(ticks) for ticks in fields[11:15]) for _, fields in self._members()) / TICKS

    def is_busy_aside(self):
        """Whether something is done at a low priority, as by `nice`."""
        return any(int(fields[16]) > 0 for _, fields in self._members())

    def compiling(self):
        """Seconds of that which the JVM's compilers took, as far as their threads are still there."""
        ticks = 0
        for folder, _ in self._members():
            for task in Path("/proc", folder, "task").glob("*/stat"):
                try:
                    name, fields = task.read_text().split("(", 1)[1].rsplit(")", 1)
                except OSError:
                    continue
                if name[:7] in ("C1 Comp", "C2 Comp"):
                    ticks += sum(int(it) for it in fields.split()[11:13])
        return ticks / TICKS

    def resident(self):
        """Megabytes of memory, of the process and its children."""
        kilobytes = 0
        for folder, _ in self._members():
            try:
                lines = Path("/proc", folder, "status").read_text().splitlines()
            except OSError:
                continue
            kilobytes += sum(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))
        return kilobytes / 1024

    def answers(self, path, token=None, timeout=120):
        """Whether the path is answered by 200."""
        try:
            return get(self.url + path, token, timeout)[0] == 200
        except (OSError, urllib.error.URLError):
            return False

    def wait(self, path, token=None):
        """Seconds from the start until the path is answered by 200."""
        while not self.answers(path, token):
            if self._process.poll() is not None:
                fail(f"{' '.join(self._process.args)} ended with {self._process.returncode}\n{self._tail()}")
            if time.monotonic() - self.began > READY_WITHIN:
                fail(f"{self.url}{path} was not answered by 200 within {READY_WITHIN} s\n{self._tail()}")
            time.sleep(0.005)
        return time.monotonic() - self.began

    def _tail(self):
        return self._log.read_text(errors="replace")[-2000:] if self._log else ""

    def stop(self):
        """As a user ends it; what does not end within 20 s is killed."""
        for sign, patience in ((signal.SIGTERM, 20), (signal.SIGKILL, 10)):
            try:
                os.killpg(self._process.pid, sign)
            except ProcessLookupError:
                pass
            until = time.monotonic() + patience
            while time.monotonic() < until:
                self._process.poll()
                if not any(self._members()):
                    break
                time.sleep(0.02)
            else:
                continue
            break
        self._process.wait()
        if self in _running:
            _running.remove(self)


def get(url, token=None, timeout=60):
    return call("GET", url, token=token, timeout=timeout)


def call(method, url, body=None, headers=None, token=None, timeout=60):
    """Status and body of the answer, also of a refusal."""
    headers = dict(headers or {})
    if token:
        headers["Authorization"] = f"Bearer {token}"
    asked = urllib.request.Request(url, data=body, headers=headers, method=method)
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(asked, timeout=timeout) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as refusal:
        return refusal.code, refusal.read()


def _stop_all():
    for server in list(_running):
        server.stop()


atexit.register(_stop_all)
for _sign in (signal.SIGTERM, signal.SIGHUP):
    signal.signal(_sign, lambda number, _: sys.exit(128 + number))
