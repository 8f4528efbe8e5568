"""wrk: so and so many connections that are kept, each with one call after another."""

import json
import re
import subprocess
import tempfile
from dataclasses import dataclass

from .machine import fail
from .operations import body_of, headers_of, in_turn

THREADS = 2
CONNECTIONS = 4
UUID = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")

# %s: the calls, made in turn
_SCRIPT = """
local calls = {
%s}
local turn = 0
local requests = {}
function init(args)
  for i, it in ipairs(calls) do requests[i] = wrk.format(it.method, it.path, it.headers, it.body) end
end
function request()
  turn = turn %% #requests + 1
  return requests[turn]
end
function done(summary, latency, all)
  local e = summary.errors
  io.write(string.format("\\nRESULT {\\"calls\\":%%d,\\"bytes\\":%%d,\\"lost\\":%%d,\\"refused\\":%%d,\\"p50\\":%%d,\\"p99\\":%%d}\\n",
    summary.requests, summary.bytes, e.connect + e.read + e.write + e.timeout, e.status,
    latency:percentile(50), latency:percentile(99)))
end
"""


@dataclass(frozen=True)
class Run:
    """What came of one run.

    cpu: microseconds of the server's processor time a call
    settled: the same without what the JVM's compilers took, which ends some day
    p50, p99: microseconds until the answer
    """

    calls: int
    cpu: float
    settled: float
    size: float
    p50: int
    p99: int


def _quoted(text):
    return json.dumps(text).replace("\\/", "/")


def _script(operation):
    lines = []
    for asked in in_turn(operation):
        headers = ", ".join(f"[{_quoted(name)}]={_quoted(value)}" for name, value in headers_of(asked).items())
        lines.append(f"  {{method={_quoted(asked['method'])}, path={_quoted(asked['path'])}, "
                     f"headers={{{headers}}}, body={_quoted(body_of(asked))}}},\n")
    return _SCRIPT % "".join(lines)


def run(server, operation, seconds):
    """
    Calls for some seconds, and counts what the server's processes did meanwhile. Calls in turn, of which each undoes the one
    before, are made by one connection, as they have an order.
    """
    several = operation.get("inTurn", False)
    refused = operation["calls"][0]["status"] >= 400
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        script.write(_script(operation))
        script.flush()
        before, compiled = server.cpu(), server.compiling()
        done = subprocess.run(
            ["wrk", f"-t{1 if several else THREADS}", f"-c{1 if several else CONNECTIONS}", f"-d{seconds}s",
             "--timeout", "60s", "-s", script.name, server.url],
            capture_output=True, text=True, check=False)
        spent, compiled = server.cpu() - before, server.compiling() - compiled
    lines = [line for line in done.stdout.splitlines() if line.startswith("RESULT ")]
    if not lines:
        fail(f"wrk said:\n{done.stdout}{done.stderr}")
    result = json.loads(lines[0].removeprefix("RESULT "))
    if not result["calls"]:
        return run(server, operation, 2 * seconds)
    # the call that the run before broke off in the middle of may be answered only now, and stand in the way of the first
    unlucky = 2 if several else 0
    if result["lost"] or abs(result["refused"] - (result["calls"] if refused else 0)) > unlucky:
        fail(f"{operation['name']}: of {result['calls']} calls {result['lost']} were lost and {result['refused']} refused")
    acts = result["calls"] / (len(operation["calls"]) if several else 1)
    return Run(result["calls"], spent / acts * 1e6, (spent - compiled) / acts * 1e6, result["bytes"] / result["calls"],
               result["p50"], result["p99"])


def warm_up(server, operation, calls, before=lambda: None):
    """The same number of calls for everybody, at least."""
    made = 0
    while made < calls:
        before()
        made += run(server, operation, 1).calls


