"""What a call costs, by operation, beside WireMock doing the same job in the same run."""

import tempfile
from statistics import median

from . import wrk
from .machine import jars, java, load, need, say
from .operations import OPERATIONS, OPPONENTS, WITHOUT_JOURNAL, check, prepare, restore
from .opponents import READ, WIREMOCKS_HEALTH, start_simulator, start_wiremock, write_stubs
from .tables import table


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
        simulator = start_simulator(command, folder)
        wiremock = start_wiremock(command, folder, root=stubs)
        quiet = start_wiremock(command, folder, "--no-request-journal", root=stubs)
        try:
            simulator.wait(*READ)
            wiremock.wait(WIREMOCKS_HEALTH)
            quiet.wait(WIREMOCKS_HEALTH)
            return _table(jdk, _rounds(_lanes(simulator, wiremock, quiet, options), options), options)
        finally:
            for server in (simulator, wiremock, quiet):
                server.stop()


def _lanes(simulator, wiremock, quiet, options):
    """Who is called with what: the simulator's operations, each followed by its opponent where that changes."""
    prepare(simulator)
    chosen = [it for it in OPERATIONS if not options.only or any(word in it["name"] for word in options.only)]
    lanes = [(simulator, operation, operation["against"]) for operation in chosen]
    kinds = {operation["against"] for operation in chosen}
    lanes += [(wiremock, OPPONENTS[kind], None) for kind in OPPONENTS if kind in kinds]
    lanes += [(quiet, WITHOUT_JOURNAL[kind], None) for kind in WITHOUT_JOURNAL if kind in kinds]
    return lanes


def _rounds(lanes, options):
    """Everybody warms up; then they take turns, so that noise hits all alike."""
    for server, operation, _ in lanes:
        check(server, operation)
    for server, operation, kind in lanes:
        say(f"warming up: {operation['name']}")
        if kind:
            restore(server)
        wrk.warm_up(server, operation, options.warmup)
    runs = [[] for _ in lanes]
    for number in range(options.rounds):
        say(f"round {number + 1} of {options.rounds}, load {load():.1f}")
        for (server, operation, kind), done in zip(lanes, runs):
            if kind:
                restore(server)
            done.append(wrk.run(server, operation, options.seconds))
    return list(zip(lanes, runs))


def _cost(runs):
    return median(run.cpu for run in runs)


def _table(jdk, measured, options):
    price = {operation["name"]: _cost(runs) for (_, operation, _), runs in measured}
    rows = [_row(operation, kind, runs, price) for (_, operation, kind), runs in measured]
    head = ["operation", "CPU, µs", "least–most", "of WireMock's", "p50, ms", "p99, ms", "bytes", "calls"]
    return f"JDK {jdk}, {options.rounds} rounds of {options.seconds} s each, load {load():.1f}\n\n" + table(head, rows)


def _row(operation, kind, runs, price):
    own, times = price[operation["name"]], len(operation["calls"]) if operation.get("inTurn") else 1
    ratio = f"{own / times / price[OPPONENTS[kind]['name']]:.2f} ({kind})" if kind else ""
    name = operation["name"] + (f" ({times} calls)" if times > 1 else "")
    return [name, f"{own:.0f}", f"{min(run.cpu for run in runs):.0f}–{max(run.cpu for run in runs):.0f}", ratio,
            f"{median(run.p50 for run in runs) / 1000:.2f}", f"{median(run.p99 for run in runs) / 1000:.2f}",
            f"{median(run.size for run in runs):.0f}", sum(run.calls for run in runs)]
