"""The calls that are measured: operations.json, which a test of the simulator carries out as well."""

import json
import re

from .machine import BENCHMARKS, fail
from .servers import call

_FILE = json.loads((BENCHMARKS / "operations.json").read_text())
OPERATIONS = _FILE["operations"]
_START = OPERATIONS[0]["calls"][0]

CONVERSATIONS = _FILE["conversations"]
_ANY = "{number}"

# The same body as the simulator's start gets.
OPPONENTS = {
    "stateful": {"name": "WireMock: POST, scenario and template, journal",
                 "calls": [{**_START, "path": "/stateful", "status": 201}]},
    "stateless": {"name": "WireMock: POST, fixed answer, journal",
                  "calls": [{**_START, "path": "/stateless", "status": 201}]},
    "read": {"name": "WireMock: GET, fixed answer, journal",
             "calls": [{"method": "GET", "path": "/read", "token": "lakeside-backend-token", "status": 200}]},
}
WITHOUT_JOURNAL = {
    kind: {**OPPONENTS[kind], "name": OPPONENTS[kind]["name"].replace(", journal", ", no journal")}
    for kind in ("stateless", "read")}


def prepare(server):
    """Arranges the demo organisation for as many calls as may come."""
    for asked in _FILE["prepare"]:
        for one in variants(asked):
            _send(server, one)


def restore(server):
    """Nothing that a run left behind burdens the next: thousands of sessions in a conversation would be no real case."""
    _send(server, _FILE["restore"])


def check(server, operation):
    """A figure of what goes wrong would be worth nothing."""
    for asked in operation["calls"]:
        _send(server, variants(asked)[0])


def variants(asked):
    """The same call for each conversation that was prepared, where it names one."""
    text = json.dumps(asked)
    if _ANY not in text:
        return [asked]
    return [json.loads(text.replace(_ANY, f"{number:012d}")) for number in range(CONVERSATIONS)]


def in_turn(operation):
    """All calls of an operation, in the order in which they are made: what is done in one conversation is undone there next."""
    each = [variants(asked) for asked in operation["calls"]]
    return [one for together in zip(*each) for one in together] if operation.get("inTurn") else sum(each, [])


def body_of(asked):
    body = asked.get("body")
    return "" if body is None else body if isinstance(body, str) else json.dumps(body, separators=(",", ":"))


def headers_of(asked):
    headers = {"Content-Type": asked["type"]} if "type" in asked else {}
    return {**headers, "Authorization": f"Bearer {asked['token']}"} if "token" in asked else headers


def _answer(server, asked):
    body = body_of(asked).encode() or (b"" if asked["method"] == "POST" else None)
    return call(asked["method"], server.url + asked["path"], body, headers_of(asked))


def _send(server, asked):
    status, answer = _answer(server, asked)
    if status != asked["status"]:
        fail(f"{asked['method']} {asked['path']} was answered by {status}, not {asked['status']}. "
             f"Put it right in benchmarks/operations.json.\n{re.sub(r'[^ -~]', '?', answer.decode()[:500])}")
