"""What a start costs, until the first 200: of the simulator by plain `java -jar`, of WireMock standalone, and of a bare Spring Boot."""

import os
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from . import bare
from .background import rest
from .machine import jars, jdks, load, say
from .opponents import HEALTH, READ, WIREMOCKS_HEALTH, start_simulator, start_wiremock, write_stubs
from .tables import spread, table

# How long after the first 200 the memory is looked at.
SETTLING = 1.0


@dataclass(frozen=True)
class Start:
    """Seconds, and megabytes. The first read: of the API, with a token; the first 200: of whatever says that all is well."""

    cpu: float
    wall: float
    read_cpu: float
    read_wall: float
    resident: float


def measure(options):
    jars()
    sections = []
    for jdk in [number for number in jdks() if number in options.jdks]:
        with tempfile.TemporaryDirectory(prefix="benchmarks-") as folder:
            sections.append(_on(jdk, folder, options))
    return "\n\n".join(sections)


def _on(jdk, folder, options):
    java = str(jdks()[jdk][0] / "bin/java")
    stubs = write_stubs(f"{folder}/stubs")
    os.makedirs(f"{folder}/no-stubs")
    places = [Path(folder, f"first-{number}") for number in range(max(1, options.first))]
    first = [_first_start(java, place) for place in places]
    bare.train_bare(java, jdk, folder)
    kinds = _kinds(java, jdk, places[0], folder, stubs)
    starts = {name: [] for name in kinds}
    for number in range(options.rounds):
        say(f"JDK {jdk}, round {number + 1} of {options.rounds}, load {load():.1f}")
        for name, (begin, health, read) in kinds.items():
            starts[name].append(_observe(begin(), health, read))
    rows = [_row("simulator, first start", first), *(_row(name, done) for name, done in starts.items())]
    head = ["", "CPU to the first 200, s", "wall, s", "CPU to the first read, s", "wall, s", "resident memory, MB", "starts"]
    return f"JDK {jdk}, load {load():.1f}\n\n" + table(head, rows)


def _kinds(java, jdk, known, folder, stubs):
    return {
        "simulator, later starts": (lambda: start_simulator(java, known), HEALTH, READ),
        "WireMock standalone, no stubs": (lambda: start_wiremock(java, folder), WIREMOCKS_HEALTH, (WIREMOCKS_HEALTH,)),
        "WireMock standalone, three stubs": (lambda: start_wiremock(java, folder, root=stubs), WIREMOCKS_HEALTH, ("/read",)),
        "bare Spring Boot": (lambda: bare.start_bare(java, jdk, folder), bare.READ, (bare.READ,)),
    }


def _observe(server, health, read, until_it_rests=None):
    try:
        wall = server.wait(health)
        cpu = server.cpu()
        read_at = server.wait(*read)
        first_read = server.cpu()
        time.sleep(SETTLING)
        start = Start(cpu, wall, first_read, read_at, server.resident())
        if until_it_rests:
            rest(server, until_it_rests)
        return start
    finally:
        server.stop()


def _first_start(java, folder):
    folder.mkdir(exist_ok=True)
    say(f"a first start, with an empty cache: {java}")
    return _observe(start_simulator(java, folder), HEALTH, READ, folder / "cache")


def _row(name, starts):
    return [name, spread([it.cpu for it in starts]), spread([it.wall for it in starts]),
            spread([it.read_cpu for it in starts]), spread([it.read_wall for it in starts]),
            spread([it.resident for it in starts], "{:.0f}"), len(starts)]
