"""What a call and a start cost where much is kept, beside a simulator that keeps next to nothing, both in files, in one run."""

import json
import math
import shutil
import subprocess
import tempfile
from pathlib import Path
from statistics import median

from . import wrk
from .background import settle
from .machine import BENCHMARKS, fail, jars, java, load, need, say
from .operations import check
from .opponents import HEALTH, READ, control, start_simulator
from .servers import call
from .tables import spread, table

KEPT = "--simulator.idle=PT0S"  # organisations stay, however long nobody uses them
ANN = "Ann Agent"
# Conversations in which sessions start, in turn: an agent's thousands in one would be no real case.
TALKS = 100
# So many of an organisation's sessions are not over.
LIVE = 5
# The calls that go to many organisations in turn go to so many at most.
SPREAD = 1000


def measure(options):
    need("wrk")
    jars()
    command = java(options.jdks[0])
    with tempfile.TemporaryDirectory(prefix="benchmarks-") as folder:
        settle(command, folder)
        store = Path(options.store or Path(folder, "store"))
        if not (store / "big").exists():
            _fill(command, folder, store, options)
        return _compare(command, folder, store, options)


def _compare(command, folder, store, options):
    known = json.loads((store / "known.json").read_text())
    for size in ("small", "big"):
        # what is kept for the next time stays as it is
        (shutil.copytree if options.store else shutil.move)(store / size, Path(folder, size))
    say(f"the full file has {_megabytes(Path(folder, 'big')):.0f} MB")
    starts = _starts(command, folder, options)
    servers = {size: _begin(command, folder, size) for size in ("small", "big")}
    try:
        # organisations are made last: the empty store is empty until then
        runs = [run for operations in (_operations(known), [_making()]) for run in _rounds(servers, operations, options)]
    finally:
        for server in servers.values():
            server.stop()
    return _tables(known, runs, starts, options)


def _begin(command, folder, size):
    server = start_simulator(command, folder, f"--simulator.data={Path(folder, size)}", KEPT)
    server.wait(HEALTH)
    server.wait(*READ)
    return server


def _fill(command, folder, store, options):
    """A small store by the API; the big one is the same, with copies of its organisation."""
    say(f"filling a store: {options.organisations} organisations, {options.sessions} sessions")
    data = Path(folder, "filling")
    server = start_simulator(command, folder, f"--simulator.data={data}", KEPT)
    try:
        server.wait(*READ)
        known = _organisation(server, math.ceil(options.sessions / options.organisations))
    finally:
        server.stop()
    store.mkdir(parents=True, exist_ok=True)
    shutil.copytree(data, store / "small", dirs_exist_ok=True)
    copies = options.organisations - 1
    class_path = (BENCHMARKS / "target/class-path").read_text().strip()
    say("multiplying its organisation")
    done = subprocess.run(
        [command, "-Xmx2g", "-cp", f"{BENCHMARKS / 'target/classes'}:{class_path}", "cobrowse.benchmarks.Multiply",
         str(data / "cobrowse-simulator"), known["id"], known["token"], str(copies)],
        capture_output=True, text=True, check=False)
    if done.returncode:
        fail(f"the store could not be filled:\n{done.stdout}{done.stderr}")
    known.update(organisations=options.organisations, sessions=known["sessions"] * options.organisations)
    (store / "known.json").write_text(json.dumps(known))
    shutil.move(data, store / "big")


def _organisation(server, sessions):
    """An organisation like the demo's, in whose conversations so many sessions were started; most are over."""
    made = control(server, "POST", "/_sim/organisations", {"template": "demo"})
    known = {"id": made["id"], "sessions": sessions}
    control(server, "PATCH", "/_sim/settings", {"requestsPerMinute": 1000000000}, made["id"])
    known["ann"] = next(user["id"] for user in made["users"] if user["name"] == ANN)
    known["token"] = next(it["token"] for it in made["tokens"] if it["client"] == made["clients"][0]["id"])
    talks = [control(server, "POST", "/_sim/conversations", {}, made["id"])["id"] for _ in range(TALKS)]
    known["talks"] = talks
    for number in range(sessions):
        known["session"] = _session(server, known, talks[number % len(talks)])
        control(server, "POST", f"/_sim/sessions/{known['session']}/accept", {}, made["id"])
        if number < sessions - LIVE:
            control(server, "POST", f"/_sim/sessions/{known['session']}/end", {}, made["id"])
    return known


def _start(known, talk):
    return {"type": "cobrowse", "initiator": {"id": known["ann"], "type": "user"},
            "target": {"id": talk, "type": "interaction"}}


def _session(server, known, talk):
    headers = {"Content-Type": "application/json"}
    status, answer = call("POST", server.url + "/api/v2/cobrowse/sessions", json.dumps(_start(known, talk)).encode(), headers,
                          known["token"])
    if status != 201:
        fail(f"a start was answered by {status}: {answer.decode()[:500]}")
    return json.loads(answer)["id"]


def _operations(known):
    """Each with the calls for the small store and for the big one: ours in both, and in the big one many in turn as well."""
    read = {"method": "GET", "path": f"/api/v2/cobrowse/sessions/{known['session']}", "token": known["token"], "status": 200}
    listing = {"method": "GET", "path": "/api/v2/cobrowse/providers", "token": known["token"], "status": 200}
    users = {"method": "GET", "path": "/api/v2/users", "token": known["token"], "status": 200}
    starts = [{"method": "POST", "path": "/api/v2/cobrowse/sessions", "type": "application/json", "status": 201,
               "token": known["token"], "body": _start(known, talk)} for talk in known["talks"]]
    return [_alike("read a session", [read]), _many("read a session", [read], known), _alike("list providers", [listing]),
            _alike("list users", [users]), _alike("start a session", starts), _many("start a session", starts, known)]


def _making():
    return _alike("make an organisation", [{"method": "POST", "path": "/_sim/organisations", "type": "application/json",
                                            "status": 201, "body": {"template": "demo"}}])


def _alike(name, asked):
    return {"name": f"{name}, in one organisation", "small": asked, "big": asked}


def _many(name, asked, known):
    count = min(SPREAD, known["organisations"] - 1)
    stride = (known["organisations"] - 1) // count
    copies = [_in_copy(asked[number % len(asked)], 1 + number * stride) for number in range(count)]
    return {"name": f"{name}, in {count} organisations in turn", "small": asked, "big": copies}


def _in_copy(asked, number):
    """The same call in a copy of the organisation: see Multiply."""
    text = json.dumps(asked)
    for uuid in set(wrk.UUID.findall(text)):
        text = text.replace(uuid, f"{number:08x}{uuid[8:]}")
    return {**json.loads(text), "token": f"benchmark-{number}"}


def _rounds(servers, operations, options):
    lanes = [(operation, size, {"name": f"{operation['name']}, {size}", "calls": operation[size]})
             for operation in operations for size in ("small", "big")]
    for _, size, calls in lanes:
        check(servers[size], {**calls, "calls": calls["calls"][:1]})
    for _, size, calls in lanes:
        say(f"warming up: {calls['name']}")
        wrk.warm_up(servers[size], calls, options.warmup)
    runs = {calls["name"]: [] for _, _, calls in lanes}
    for number in range(options.rounds):
        say(f"round {number + 1} of {options.rounds}, load {load():.1f}")
        for _, size, calls in lanes:
            runs[calls["name"]].append(wrk.run(servers[size], calls, options.seconds))
    return [(operation["name"], runs[f"{operation['name']}, small"], runs[f"{operation['name']}, big"])
            for operation in operations]


def _starts(command, folder, options):
    starts = {"small": [], "big": []}
    for size in ("small", "big") * (options.rounds + 1):
        server = start_simulator(command, folder, f"--simulator.data={Path(folder, size)}", KEPT)
        wall = server.wait(*READ)
        starts[size].append((server.cpu(), wall, server.resident()))
        server.stop()
    return {size: done[1:] for size, done in starts.items()}


def _tables(known, runs, starts, options):
    head = ["operation", "CPU without JIT, µs: empty", "full", "times", "p50, ms: empty", "full", "times", "p99, ms: empty", "full", "times"]
    calls = table(head, [_row(*measured) for measured in runs])
    head = ["start from a file", "CPU to the first read, s", "wall, s", "resident memory, MB"]
    begun = table(head, [[name, *(spread([it[column] for it in starts[size]]) for column in range(3))]
                         for size, name in (("small", "empty"), ("big", "full"))])
    times = median(it[0] for it in starts["big"]) / median(it[0] for it in starts["small"])
    return (f"JDK {options.jdks[0]}, {known['organisations']} organisations and {known['sessions']} sessions, {options.rounds} "
            f"rounds of {options.seconds} s each, load {load():.1f}\n\n{calls}\n\n{begun}\n\nA start from the full file costs "
            f"{times:.2f} times the CPU of one from the empty file.")


def _row(name, small, big):
    cells = [name]
    for part, form, unit in ((lambda run: run.settled, "{:.0f}", 1), (lambda run: run.p50, "{:.2f}", 1000),
                             (lambda run: run.p99, "{:.2f}", 1000)):
        few, many = (median(part(run) for run in runs) / unit for runs in (small, big))
        cells += [form.format(few), form.format(many), f"{many / few:.2f}" if few else "?"]
    return cells


def _megabytes(folder):
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) / 1e6
