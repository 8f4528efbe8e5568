"""What a call costs, by operation, beside WireMock doing the same job in the same run."""

import tempfile
from functools import partial
from statistics import median

from . import bare, wrk
from .background import settle
from .machine import jars, java, load, need, say
from .operations import OPERATIONS, OPPONENTS, WITHOUT_JOURNAL, check, prepare, restore
from .opponents import READ, WIREMOCKS_HEALTH, start_simulator, start_wiremock, write_stubs
from .tables import spread, table

# What docs/start-up.md names for a simulator that is called by the hundred thousand. WireMock has it as well, by default.
FULL_COMPILER = "-XX:TieredStopAtLevel=4"
FULLY = ", full compiler"


def measure(options):
    need("wrk")
    jars()
    sections = []
    for jdk in options.jdks:
        sections.append(_on(jdk, options))
    return "\n\n".join(sections)


def _on(jdk, options):
    with tempfile.TemporaryDirectory(prefix="benchmarks-") as folder:
        command = java(jdk)
        stubs = write_stubs(f"{folder}/stubs")
        settle(command, folder)
        simulator = start_simulator(command, folder)
        thorough = start_simulator(command, folder, jvm=[FULL_COMPILER])
        wiremock = start_wiremock(command, folder, root=stubs)
        quiet = start_wiremock(command, folder, "--no-request-journal", root=stubs)
        floor = bare.start_bare_with(command, folder, [FULL_COMPILER])
        try:
            simulator.wait(*READ)
            thorough.wait(*READ)
            wiremock.wait(WIREMOCKS_HEALTH)
            quiet.wait(WIREMOCKS_HEALTH)
            floor.wait(bare.READ)
            lanes = [*_ours(simulator, "", options), *_ours(thorough, FULLY, options), *_opponents(wiremock, quiet, options),
                     *((floor, it, []) for it in (bare.GET, bare.POST))]
            return _table(jdk, _rounds(lanes, options), options)
        finally:
            for server in (simulator, thorough, wiremock, quiet, floor):
                server.stop()


def _ours(simulator, suffix, options):
    """What one of our simulators is called with, and which opponents do the same job."""
    prepare(simulator)
    return [(simulator, {**it, "name": it["name"] + suffix}, it["against"]) for it in _chosen(options)]


def _opponents(wiremock, quiet, options):
    kinds = {kind for operation in _chosen(options) for kind in operation["against"]}
    return [*((wiremock, OPPONENTS[kind], []) for kind in OPPONENTS if kind in kinds),
            *((quiet, WITHOUT_JOURNAL[kind], []) for kind in WITHOUT_JOURNAL if kind in kinds)]


def _chosen(options):
    return [it for it in OPERATIONS if not options.only or any(word in it["name"] for word in options.only)]


def _nothing():
    """The opponents have nothing to be brought back to."""


def _rounds(lanes, options):
    """Everybody warms up; then they take turns, so that noise hits all alike."""
    for server, operation, kinds in lanes:
        if kinds:
            restore(server)
        check(server, operation)
    for server, operation, kinds in lanes:
        say(f"warming up: {operation['name']}")
        wrk.warm_up(server, operation, options.warmup, partial(restore, server) if kinds else _nothing)
    runs = [[] for _ in lanes]
    for number in range(options.rounds):
        say(f"round {number + 1} of {options.rounds}, load {load():.1f}")
        for (server, operation, kinds), done in zip(lanes, runs):
            if kinds:
                restore(server)
            done.append(wrk.run(server, operation, options.seconds))
    return list(zip(lanes, runs))


def _table(jdk, measured, options):
    price = {operation["name"]: median(run.cpu for run in runs) for (_, operation, _), runs in measured}
    settled = {operation["name"]: median(run.settled for run in runs) for (_, operation, _), runs in measured}
    rows = [_row(operation, kinds, runs, price, settled) for (_, operation, kinds), runs in measured]
    head = ["operation", "CPU, µs (least–most)", "of WireMock's", "without JIT, µs", "of WireMock's", "p50, ms", "p99, ms",
            "bytes", "calls"]
    return f"JDK {jdk}, {options.rounds} rounds of {options.seconds} s each, load {load():.1f}\n\n" + table(head, rows)


def _row(operation, kinds, runs, price, settled):
    times = len(operation["calls"]) if operation.get("inTurn") else 1
    name = operation["name"] + (f" ({times} calls)" if times > 1 else "")
    return [name, spread([run.cpu for run in runs], "{:.0f}"), _ratio(operation, kinds, price, times),
            f"{settled[operation['name']]:.0f}", _ratio(operation, kinds, settled, times),
            f"{median(run.p50 for run in runs) / 1000:.2f}", f"{median(run.p99 for run in runs) / 1000:.2f}",
            f"{median(run.size for run in runs):.0f}", sum(run.calls for run in runs)]


def _ratio(operation, kinds, price, times):
    """Of as many calls of the opponents that do the same job."""
    return ", ".join(f"{price[operation['name']] / times / price[OPPONENTS[kind]['name']]:.2f} ({kind})" for kind in kinds)
